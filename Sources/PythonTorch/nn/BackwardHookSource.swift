/// Hooks on what flows back into and out of a module, in Python.
///
/// The module's tensors go through a function that changes nothing; its nodes are where hooks sit.
enum BackwardHookSource {
  static let text = #"""
    import warnings

    import torch


    class BackwardHookFunction(torch.autograd.Function):
        @staticmethod
        def forward(ctx, *tensors):
            ctx.mark_non_differentiable(*[tensor for tensor in tensors if not tensor.requires_grad])
            return tuple(tensor.view_as(tensor) for tensor in tensors)

        @staticmethod
        def backward(ctx, *gradients):
            return gradients


    def _places(values):
        return [index for index, value in enumerate(values) if isinstance(value, torch.Tensor)]


    def _spread(values, places, count):
        result = [None] * count
        for place, value in zip(places, values):
            result[place] = value
        return tuple(result)


    class BackwardHook:
        """What one call of a module tells its backward hooks."""

        def __init__(self, module, hooks, pre_hooks):
            self.module, self.hooks, self.pre_hooks = module, hooks, pre_hooks
            self.grad_outputs = None
            self.input_places, self.input_count = None, 0

        def _through(self, values, hook):
            """The values with their tensors passed through, and the places of these."""
            places = _places(values)
            wanted = any(values[place].requires_grad for place in places)
            if not (torch.is_grad_enabled() and wanted):
                return values, None
            passed = BackwardHookFunction.apply(*[values[place] for place in places])
            node = [tensor.grad_fn for tensor in passed if tensor.requires_grad][0]
            hook(node)
            result = list(values)
            for place, tensor in zip(places, passed):
                result[place] = tensor
            return tuple(result), places

        def inputs(self, values):
            self.input_count = len(values)
            values, self.input_places = self._through(
                values, lambda node: node.register_hook(self._flowed_in))
            return values

        def outputs(self, value):
            values = value if isinstance(value, tuple) else (value,)
            self.output_count = len(values)
            self.output_places = _places(values)
            values, _ = self._through(values, lambda node: node.register_prehook(self._flows_out))
            return values if isinstance(value, tuple) else values[0]

        def _flows_out(self, gradients):
            self.grad_outputs = _spread(gradients, self.output_places, self.output_count)
            for hook in self.pre_hooks:
                changed = hook(self.module, self.grad_outputs)
                if changed is None:
                    continue
                if len(changed) != len(self.grad_outputs):
                    raise RuntimeError(
                        "Backward pre hook returned an invalid number of grad_output, got "
                        f"{len(changed)}, but expected {len(self.grad_outputs)}")
                self.grad_outputs = tuple(changed)
            answer = tuple(self.grad_outputs[place] for place in self.output_places)
            if self.input_places is None and self.hooks:
                self._without_inputs()
            return answer

        def _without_inputs(self):
            warnings.warn(
                "Full backward hook is firing when gradients are computed with respect to module "
                "outputs since no inputs require gradients. See https://docs.pytorch.org/docs/main/"
                "generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook for "
                "more details.")
            for hook in self.hooks:
                answer = hook(self.module, (None,) * self.input_count, self.grad_outputs)
                if answer is not None and any(part is not None for part in answer):
                    raise RuntimeError(
                        "Backward hook for Modules where no input requires gradient should always "
                        "return None or None for all gradients.")

        def _flowed_in(self, gradients, _):
            if self.grad_outputs is None:
                return None
            found = _spread(gradients, self.input_places, self.input_count)
            for hook in self.hooks:
                changed = hook(self.module, found, self.grad_outputs)
                if changed is None:
                    continue
                changed = changed if isinstance(changed, tuple) else (changed,)
                if len(changed) != len(found):
                    raise RuntimeError(
                        "Backward hook returned an invalid number of grad_input, got "
                        f"{len(changed)}, but expected {len(found)}")
                found = changed
            self.grad_outputs = None
            return tuple(found[place] for place in self.input_places)
    """#
}
