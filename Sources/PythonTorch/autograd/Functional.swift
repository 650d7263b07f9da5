import PythonRuntime

extension Torch {
  /// `torch.autograd.functional`: derivatives of functions, said in Python over `torch.autograd.grad`.
  func fillFunctional(_ builder: ModuleBuilder) throws(PythonException) {
    try builder.source(Torch.functionalSource)
  }

  private static let functionalSource = """
    import torch as _torch


    def _tuple(value, what, name):
        single = not isinstance(value, tuple)
        items = (value,) if single else value
        for item in items:
            if not isinstance(item, _torch.Tensor):
                owner = "given inputs" if what == "inputs" else (
                    "given outputs of the user-provided function")
                source = "inputs given to " + name if what == "inputs" else (
                    "outputs of the user-provided function given to " + name)
                raise TypeError(
                    f"The {source} must be either a Tensor or a tuple of Tensors but the"
                    f" {owner} has type {type(value)}.")
        return single, items


    def _leaves(inputs, create_graph):
        if create_graph:
            return tuple(i.view_as(i) if i.requires_grad else i.detach().requires_grad_() for i in inputs)
        return tuple(i.detach().clone().requires_grad_() for i in inputs)


    def _unwrap(single, items):
        return items[0] if single else tuple(items)


    def _vector(v, like, message):
        if v is None:
            if len(like) != 1 or like[0].nelement() != 1:
                raise RuntimeError(message)
            return tuple(_torch.ones_like(o) for o in like)
        return v if isinstance(v, tuple) else (v,)


    def _zeros(grads, inputs):
        return tuple(_torch.zeros_like(i) if g is None else g for g, i in zip(grads, inputs))


    def jacobian(func, inputs, create_graph=False, strict=False, vectorize=False, strategy="reverse-mode"):
        \"\"\"All derivatives of outputs with respect to inputs.\"\"\"
        single_in, inputs = _tuple(inputs, "inputs", "jacobian")
        with _torch.enable_grad():
            inputs = _leaves(inputs, create_graph)
            single_out, outputs = _tuple(func(*inputs), "outputs", "jacobian")
            rows = []
            for output in outputs:
                parts = [[] for _ in inputs]
                for element in output.reshape(-1):
                    if element.requires_grad:
                        grads = _torch.autograd.grad(
                            element, inputs, retain_graph=True, create_graph=create_graph, allow_unused=True)
                    else:
                        grads = (None,) * len(inputs)
                    for part, grad in zip(parts, _zeros(grads, inputs)):
                        part.append(grad)
                rows.append(tuple(
                    _torch.stack(part).view(output.size() + i.size()) if part else output.new_zeros(
                        output.size() + i.size())
                    for part, i in zip(parts, inputs)))
        if not create_graph:
            rows = [tuple(part.detach() for part in row) for row in rows]
        rows = [_unwrap(single_in, row) for row in rows]
        return _unwrap(single_out, rows)


    def _scalar(func, name):
        def checked(*args):
            result = func(*args)
            single, outputs = _tuple(result, "outputs", name)
            if not single:
                raise RuntimeError(f"The function given to {name} should return a single Tensor")
            if outputs[0].nelement() != 1:
                raise RuntimeError(
                    f"The Tensor returned by the function given to {name} should contain a single element")
            return outputs[0].squeeze()
        return checked


    def hessian(func, inputs, create_graph=False, strict=False, vectorize=False, outer_jacobian_strategy="reverse-mode"):
        \"\"\"All second derivatives of a scalar function.\"\"\"
        single_in, inputs = _tuple(inputs, "inputs", "hessian")
        checked = _scalar(func, "hessian")

        def gradient(*args):
            output = checked(*args)
            if not output.requires_grad:
                return tuple(_torch.zeros_like(a) for a in args)
            grads = _torch.autograd.grad(output, args, create_graph=True, allow_unused=True)
            return _zeros(grads, args)

        result = jacobian(gradient, inputs, create_graph=create_graph)
        return result[0][0] if single_in else result


    def vjp(func, inputs, v=None, create_graph=False, strict=False):
        \"\"\"A vector times the Jacobian: what backward computes.\"\"\"
        single_in, inputs = _tuple(inputs, "inputs", "vjp")
        with _torch.enable_grad():
            inputs = _leaves(inputs, create_graph)
            single_out, outputs = _tuple(func(*inputs), "outputs", "vjp")
            v = _vector(
                v, outputs, "The vector v can only be None if the user-provided function returns a single"
                " Tensor with a single element.")
            grads = _zeros(_torch.autograd.grad(
                outputs, inputs, v, create_graph=create_graph, allow_unused=True), inputs)
        if not create_graph:
            outputs = tuple(o.detach() for o in outputs)
        return _unwrap(single_out, outputs), _unwrap(single_in, grads)


    def jvp(func, inputs, v=None, create_graph=False, strict=False):
        \"\"\"The Jacobian times a vector: the derivative along it.\"\"\"
        single_in, inputs = _tuple(inputs, "inputs", "jvp")
        v = _vector(
            v, inputs, "The vector v can only be None if the input to the user-provided function is a single"
            " Tensor with a single element.")
        with _torch.enable_grad():
            inputs = _leaves(inputs, create_graph)
            single_out, outputs = _tuple(func(*inputs), "outputs", "jvp")
            dual = tuple(_torch.zeros_like(o, requires_grad=True) for o in outputs)
            grads = _zeros(_torch.autograd.grad(
                outputs, inputs, dual, create_graph=True, allow_unused=True), inputs)
            if any(g.requires_grad for g in grads):
                live = [(g, t) for g, t in zip(grads, v) if g.requires_grad]
                result = _zeros(_torch.autograd.grad(
                    [g for g, _ in live], dual, [t for _, t in live], create_graph=create_graph,
                    allow_unused=True), outputs)
            else:
                result = tuple(_torch.zeros_like(o) for o in outputs)
        if not create_graph:
            outputs = tuple(o.detach() for o in outputs)
        return _unwrap(single_out, outputs), _unwrap(single_out, result)


    def vhp(func, inputs, v=None, create_graph=False, strict=False):
        \"\"\"A vector times the Hessian.\"\"\"
        single_in, inputs = _tuple(inputs, "inputs", "vhp")
        v = _vector(
            v, inputs, "The vector v can only be None if the input to the user-provided function is a single"
            " Tensor with a single element.")
        with _torch.enable_grad():
            inputs = _leaves(inputs, create_graph)
            output = _scalar(func, "vhp")(*inputs)
            grads = _zeros(_torch.autograd.grad(
                output, inputs, create_graph=True, allow_unused=True), inputs)
            live = [(g, t) for g, t in zip(grads, v) if g.requires_grad]
            if live:
                result = _zeros(_torch.autograd.grad(
                    [g for g, _ in live], inputs, [t for _, t in live], create_graph=create_graph,
                    allow_unused=True), inputs)
            else:
                result = tuple(_torch.zeros_like(i) for i in inputs)
        if not create_graph:
            output = output.detach()
        return output, _unwrap(single_in, result)


    def hvp(func, inputs, v=None, create_graph=False, strict=False):
        \"\"\"The Hessian times a vector.\"\"\"
        return vhp(func, inputs, v, create_graph, strict)

    """
}
