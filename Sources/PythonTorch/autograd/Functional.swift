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


    def _vector(v, like, single, message):
        if v is None:
            if len(like) != 1 or like[0].nelement() != 1:
                raise RuntimeError(message)
            return tuple(_torch.ones_like(o) for o in like)
        v = v if isinstance(v, tuple) else (v,)
        if len(v) != len(like):
            if single:
                raise RuntimeError("The given v should contain a single Tensor.")
            raise RuntimeError(
                f"v is a tuple of invalid length: should be {len(like)} but got {len(v)}.")
        for i, (part, wanted) in enumerate(zip(v, like)):
            if part.size() != wanted.size():
                entry = "" if single else f"Entry {i} in "
                raise RuntimeError(
                    f"{entry}v has invalid size: should be {wanted.size()} but got {part.size()}.")
        return v


    def _zeros(grads, inputs):
        return tuple(_torch.zeros_like(i) if g is None else g for g, i in zip(grads, inputs))


    def _follows(outputs, strict):
        for i, output in enumerate(outputs):
            if strict and not output.requires_grad:
                raise RuntimeError(
                    f"Output {i} of the user-provided function does not require gradients. The outputs"
                    " must be computed in a differentiable manner from the input when running in strict"
                    " mode.")


    def _bends(grads, strict):
        for i, grad in enumerate(grads):
            if strict and not grad.requires_grad:
                raise RuntimeError(
                    "While computing the hessian, found that the jacobian of the user-provided function"
                    f" with respect to input {i} is independent of the input. This is not allowed in"
                    " strict mode. You should ensure that your function is twice differentiable and that"
                    " the jacobian depends on the inputs (this would be violated by a linear function for"
                    " example).")


    _subjects = {
        "back": "The output of the user-provided function is independent of input {}",
        "trick": "The gradient with respect to the input is independent of entry {} in the"
        " grad_outputs when using the double backward trick to compute forward mode gradients",
        "double": "The jacobian of the user-provided function is independent of input {}",
    }


    def _filled(grads, inputs, strict, create_graph, stage):
        for i, grad in enumerate(grads):
            if strict and grad is None:
                raise RuntimeError(_subjects[stage].format(i) + ". This is not allowed in strict mode.")
            if strict and create_graph and not grad.requires_grad:
                what = "hessian" if stage == "double" else "jacobian"
                raise RuntimeError(
                    f"The {what} of the user-provided function is independent of input {i}. This is not"
                    " allowed in strict mode when create_graph=True.")
        return _zeros(grads, inputs)


    def _checked(grads, i, strict, create_graph):
        for place, grad in enumerate(grads):
            if strict and grad is None:
                raise RuntimeError(
                    f"Output {i} of the user-provided function is independent of input {place}. This is"
                    " not allowed in strict mode.")
            if strict and create_graph and not grad.requires_grad:
                raise RuntimeError(
                    f"The jacobian of the user-provided function is independent of input {i}. This is not"
                    " allowed in strict mode when create_graph=True.")
        return grads


    def jacobian(func, inputs, create_graph=False, strict=False, vectorize=False, strategy="reverse-mode"):
        \"\"\"All derivatives of outputs with respect to inputs.\"\"\"
        if strict and vectorize:
            raise RuntimeError(
                "torch.autograd.functional.jacobian: `strict=True` and `vectorized=True` are not supported"
                " together. Please either set `strict=False` or `vectorize=False`.")
        single_in, inputs = _tuple(inputs, "inputs", "jacobian")
        with _torch.enable_grad():
            inputs = _leaves(inputs, create_graph)
            single_out, outputs = _tuple(func(*inputs), "outputs", "jacobian")
            _follows(outputs, strict)
            rows = []
            for i, output in enumerate(outputs):
                parts = [[] for _ in inputs]
                for element in output.reshape(-1):
                    if element.requires_grad:
                        grads = _torch.autograd.grad(
                            element, inputs, retain_graph=True, create_graph=create_graph, allow_unused=True)
                    else:
                        grads = (None,) * len(inputs)
                    _checked(grads, i, strict, create_graph)
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
            _follows([output], strict)
            if not output.requires_grad:
                return tuple(_torch.zeros_like(a) for a in args)
            grads = _torch.autograd.grad(output, args, create_graph=True, allow_unused=True)
            grads = _filled(grads, args, strict, False, "back")
            _bends(grads, strict)
            return grads

        result = jacobian(gradient, inputs, create_graph=create_graph)
        return result[0][0] if single_in else result


    def vjp(func, inputs, v=None, create_graph=False, strict=False):
        \"\"\"A vector times the Jacobian: what backward computes.\"\"\"
        single_in, inputs = _tuple(inputs, "inputs", "vjp")
        with _torch.enable_grad():
            inputs = _leaves(inputs, create_graph)
            single_out, outputs = _tuple(func(*inputs), "outputs", "vjp")
            _follows(outputs, strict)
            v = _vector(
                v, outputs, single_out, "The vector v can only be None if the user-provided function returns a single"
                " Tensor with a single element.")
            grads = _filled(_torch.autograd.grad(
                outputs, inputs, v, create_graph=create_graph, allow_unused=True), inputs, strict,
                create_graph, "back")
        if not create_graph:
            outputs = tuple(o.detach() for o in outputs)
        return _unwrap(single_out, outputs), _unwrap(single_in, grads)


    def jvp(func, inputs, v=None, create_graph=False, strict=False):
        \"\"\"The Jacobian times a vector: the derivative along it.\"\"\"
        single_in, inputs = _tuple(inputs, "inputs", "jvp")
        v = _vector(
            v, inputs, single_in, "The vector v can only be None if the input to the user-provided function is a single"
            " Tensor with a single element.")
        with _torch.enable_grad():
            inputs = _leaves(inputs, create_graph)
            single_out, outputs = _tuple(func(*inputs), "outputs", "jvp")
            _follows(outputs, strict)
            dual = tuple(_torch.zeros_like(o, requires_grad=True) for o in outputs)
            grads = _filled(_torch.autograd.grad(
                outputs, inputs, dual, create_graph=True, allow_unused=True), inputs, strict, False,
                "back")
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
        return _product("vhp", func, inputs, v, create_graph, strict)


    def _product(name, func, inputs, v, create_graph, strict):
        single_in, inputs = _tuple(inputs, "inputs", name)
        v = _vector(
            v, inputs, single_in, "The vector v can only be None if the input to the user-provided function is a single"
            " Tensor with a single element.")
        with _torch.enable_grad():
            inputs = _leaves(inputs, create_graph)
            output = _scalar(func, name)(*inputs)
            _follows([output], strict)
            grads = _filled(_torch.autograd.grad(
                output, inputs, create_graph=True, allow_unused=True), inputs, strict, False, "back")
            _bends(grads, strict)
            live = [(g, t) for g, t in zip(grads, v) if g.requires_grad]
            if live:
                result = _filled(_torch.autograd.grad(
                    [g for g, _ in live], inputs, [t for _, t in live], create_graph=create_graph,
                    allow_unused=True), inputs, strict, create_graph, "double")
            else:
                result = tuple(_torch.zeros_like(i) for i in inputs)
        if not create_graph:
            output = output.detach()
        return output, _unwrap(single_in, result)


    def hvp(func, inputs, v=None, create_graph=False, strict=False):
        \"\"\"The Hessian times a vector.\"\"\"
        return _product("hvp", func, inputs, v, create_graph, strict)

    """
}
