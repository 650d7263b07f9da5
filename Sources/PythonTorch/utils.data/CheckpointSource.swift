/// `torch.utils.checkpoint`: memory is no concern here, so what is marked is computed once.
enum CheckpointSource {
  static let text = #"""
    import contextlib
    import warnings

    import torch

    _HOW = (
        "use_reentrant=False is recommended, but if you need to preserve the current default "
        "behavior, you can pass use_reentrant=True. Refer to docs for more details on the "
        "differences between the two variants."
    )


    def noop_context_fn():
        return contextlib.nullcontext(), contextlib.nullcontext()


    class _Reentrant(torch.autograd.Function):
        """Runs a function under a node of its own, which computes it again for backward."""

        @staticmethod
        def forward(ctx, function, *args):
            ctx.function = function
            ctx.args = args
            ctx.state = torch.get_rng_state()
            with torch.no_grad():
                return function(*args)

        @staticmethod
        def backward(ctx, *gradients):
            state = torch.get_rng_state()
            torch.set_rng_state(ctx.state)
            inputs = [
                arg.detach().requires_grad_(arg.requires_grad)
                if isinstance(arg, torch.Tensor) else arg
                for arg in ctx.args
            ]
            with torch.enable_grad():
                outputs = ctx.function(*inputs)
            torch.set_rng_state(state)
            outputs = outputs if isinstance(outputs, tuple) else (outputs,)
            pairs = [
                (output, gradient) for output, gradient in zip(outputs, gradients)
                if isinstance(output, torch.Tensor) and output.requires_grad
            ]
            if not pairs:
                raise RuntimeError(
                    "none of output has requires_grad=True, this checkpoint() is not necessary"
                )
            torch.autograd.backward([output for output, _ in pairs], [one for _, one in pairs])
            return (None,) + tuple(
                one.grad if isinstance(one, torch.Tensor) else None for one in inputs
            )


    _Reentrant.__name__ = _Reentrant.__qualname__ = "CheckpointFunction"
    CheckpointFunction = _Reentrant


    def checkpoint(function=None, *args, use_reentrant=None, preserve_rng_state=True,
                   context_fn=noop_context_fn, determinism_check="default", debug=False,
                   early_stop=True, respect_saved_tensors_hooks=None, **kwargs):
        """function(*args, **kwargs), with the same gradients."""
        if use_reentrant is None:
            warnings.warn(
                "torch.utils.checkpoint: the use_reentrant parameter should be passed explicitly. "
                "In a future release, calling checkpoint without use_reentrant will raise an "
                "exception. " + _HOW,
                UserWarning, stacklevel=2,
            )
            use_reentrant = True
        if not use_reentrant:
            return function(*args, **kwargs)
        if kwargs:
            raise ValueError("Unexpected keyword arguments: " + ",".join(kwargs))
        tensors = [arg for arg in args if isinstance(arg, torch.Tensor)]
        if not any(tensor.requires_grad for tensor in tensors):
            warnings.warn(
                "None of the inputs have requires_grad=True. Gradients will be None",
                UserWarning, stacklevel=2,
            )
        return CheckpointFunction.apply(function, *args)


    def checkpoint_sequential(functions, segments, input, use_reentrant=None, **kwargs):
        """The functions one after the other, in so many segments; the last is not marked."""
        if use_reentrant is None:
            warnings.warn(
                "torch.utils.checkpoint.checkpoint_sequential: the use_reentrant parameter should "
                "be passed explicitly. In a future release, we will raise an exception if "
                "use_reentrant is not passed. " + _HOW,
                UserWarning, stacklevel=2,
            )
            use_reentrant = True
        preserve = kwargs.pop("preserve_rng_state", True)
        if kwargs:
            raise ValueError("Unexpected keyword arguments: " + ",".join(kwargs))
        steps = list(functions.children()) if isinstance(functions, torch.nn.Module) else list(functions)
        size = len(steps) // segments

        def run(part):
            def forward(value):
                for step in part:
                    value = step(value)
                return value

            return forward

        last = size * (segments - 1)
        for start in range(0, last, size or 1):
            input = checkpoint(
                run(steps[start:start + size]), input, use_reentrant=use_reentrant,
                preserve_rng_state=preserve,
            )
        return run(steps[last:])(input)
    """#
}
