import PythonRuntime

extension Torch {
  /// `torch.autograd.gradcheck`: analytical against numerical derivatives, said in Python.
  func fillGradcheck(_ builder: ModuleBuilder) throws(PythonException) {
    try builder.source(Torch.gradcheckSource)
  }

  private static let gradcheckSource = """
    import torch as _torch


    class GradcheckError(RuntimeError):
        pass


    def _as_tuple(value):
        return tuple(value) if isinstance(value, (tuple, list)) else (value,)


    def _outputs(func, inputs):
        return tuple(o for o in _as_tuple(func(*inputs)) if isinstance(o, _torch.Tensor) and o.is_floating_point())


    def _numerical(func, inputs, wanted, eps):
        columns = []
        for index in range(wanted.numel()):
            sides = []
            for step in (eps, -eps):
                moved = wanted.detach().clone().reshape(-1)
                moved[index] += step
                moved = moved.view(wanted.size()).requires_grad_()
                replaced = tuple(moved if i is wanted else i for i in inputs)
                sides.append([o.detach().reshape(-1).clone() for o in _outputs(func, replaced)])
            columns.append([(a - b) / (2 * eps) for a, b in zip(*sides)])
        return columns


    def _analytical(output, wanted):
        rows = []
        for index in range(output.numel()):
            seed = _torch.zeros(output.numel(), dtype=output.dtype)
            seed[index] = 1
            seed = seed.view(output.size())
            (grad,) = _torch.autograd.grad(output, wanted, seed, retain_graph=True, allow_unused=True)
            rows.append(_torch.zeros_like(wanted) if grad is None else grad.detach())
        return _torch.stack([r.reshape(-1) for r in rows], dim=1) if rows else wanted.new_zeros(wanted.numel(), 0)


    def gradcheck(func, inputs, *, eps=1e-6, atol=1e-5, rtol=1e-3, raise_exception=True, nondet_tol=0.0,
                  check_undefined_grad=True, check_grad_dtypes=False, check_batched_grad=False,
                  check_batched_forward_grad=False, check_forward_ad=False, check_backward_ad=True,
                  fast_mode=False, masked=None):
        inputs = _as_tuple(inputs)
        wanted = [i for i in inputs if isinstance(i, _torch.Tensor) and i.requires_grad]
        if not wanted:
            raise ValueError(
                "gradcheck expects at least one input tensor to require gradient, but none of them have"
                " requires_grad=True.")
        outputs = _outputs(func, inputs)
        for position, item in enumerate(inputs):
            if not (isinstance(item, _torch.Tensor) and item.requires_grad):
                continue
            columns = _numerical(func, inputs, item, eps)
            for number, output in enumerate(outputs):
                numerical = _torch.stack([c[number] for c in columns]) if columns else item.new_zeros(0, output.numel())
                if output.requires_grad:
                    analytical = _analytical(output, item)
                else:
                    analytical = _torch.zeros_like(numerical)
                if not _torch.allclose(analytical, numerical.to(analytical.dtype), rtol, atol):
                    if not raise_exception:
                        return False
                    raise GradcheckError(
                        f"Jacobian mismatch for output {number} with respect to input {position},\\n"
                        f"numerical:{numerical}\\nanalytical:{analytical}\\n")
        return True


    def gradgradcheck(func, inputs, grad_outputs=None, *, eps=1e-6, atol=1e-5, rtol=1e-3, raise_exception=True,
                      gen_non_contig_grad_outputs=False, nondet_tol=0.0, check_undefined_grad=True,
                      check_grad_dtypes=False, check_batched_grad=False, check_fwd_over_rev=False,
                      check_rev_over_rev=True, fast_mode=False, masked=False):
        inputs = _as_tuple(inputs)
        count = len(inputs)
        if grad_outputs is None:
            seeds = tuple(_torch.ones_like(o).mul_(0.5).requires_grad_() for o in _outputs(func, inputs))
        else:
            seeds = _as_tuple(grad_outputs)

        def gradients(*args):
            values, given = args[:count], args[count:]
            wanted = tuple(v for v in values if isinstance(v, _torch.Tensor) and v.requires_grad)
            grads = _torch.autograd.grad(
                _outputs(func, values), wanted, given, create_graph=True, allow_unused=True)
            return tuple(g for g in grads if g is not None)

        return gradcheck(
            gradients, inputs + seeds, eps=eps, atol=atol, rtol=rtol, raise_exception=raise_exception)

    """
}
