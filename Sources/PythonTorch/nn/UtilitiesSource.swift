/// `torch.nn.utils`: gradients cut back, parameters as one vector.
enum UtilitiesSource {
  static let text = #"""
    import warnings

    import torch


    def _with_gradients(parameters):
        if isinstance(parameters, torch.Tensor):
            parameters = [parameters]
        return [parameter for parameter in parameters if parameter.grad is not None]


    def get_total_norm(tensors, norm_type=2.0, error_if_nonfinite=False, foreach=None):
        """The norm of all tensors taken as one vector."""
        tensors = list(tensors)
        if not tensors:
            return torch.tensor(0.0)
        norms = [torch.linalg.vector_norm(tensor, norm_type) for tensor in tensors]
        total = torch.linalg.vector_norm(torch.stack(norms), norm_type)
        if error_if_nonfinite and (total.isnan() or total.isinf()):
            raise RuntimeError(
                f"The total norm of order {norm_type} for gradients from `parameters` is "
                "non-finite, so it cannot be clipped. To disable this error and scale the "
                "gradients by the non-finite norm anyway, set `error_if_nonfinite=False`"
            )
        return total


    @torch.no_grad()
    def clip_grad_norm_(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False, foreach=None):
        """Shrinks gradients so that their common norm is at most max_norm; returns the old norm."""
        gradients = [parameter.grad for parameter in _with_gradients(parameters)]
        total = get_total_norm(gradients, float(norm_type), error_if_nonfinite)
        factor = torch.clamp(float(max_norm) / (total + 1e-6), max=1.0)
        for gradient in gradients:
            gradient.mul_(factor)
        return total


    @torch.no_grad()
    def clip_grad_value_(parameters, clip_value, foreach=None):
        """Limits every element of the gradients to [-clip_value, clip_value]."""
        limit = float(clip_value)
        for parameter in _with_gradients(parameters):
            parameter.grad.clamp_(min=-limit, max=limit)


    @torch.no_grad()
    def clip_grads_with_norm_(parameters, max_norm, total_norm, foreach=None):
        """Shrinks gradients whose common norm is known to one of at most max_norm."""
        factor = torch.clamp(float(max_norm) / (total_norm + 1e-6), max=1.0)
        for parameter in _with_gradients(parameters):
            parameter.grad.mul_(factor)


    def clip_grad_norm(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False, foreach=None):
        """The old name of clip_grad_norm_."""
        warnings.warn(
            "`torch.nn.utils.clip_grad_norm` is now deprecated in favor of "
            "`torch.nn.utils.clip_grad_norm_`.", FutureWarning, stacklevel=2,
        )
        return clip_grad_norm_(parameters, max_norm, norm_type, error_if_nonfinite, foreach)


    def skip_init(module_cls, *args, **kwargs):
        """A layer whose first values do not matter."""
        return module_cls(*args, **kwargs)


    def parameters_to_vector(parameters):
        """All elements, one parameter after the other."""
        return torch.cat([parameter.view(-1) for parameter in parameters])


    def vector_to_parameters(vec, parameters):
        """Puts the elements of a vector back."""
        if not isinstance(vec, torch.Tensor):
            raise TypeError(f"expected torch.Tensor, but got: {torch.typename(vec)}")
        start = 0
        for parameter in parameters:
            end = start + parameter.numel()
            parameter.data = vec[start:end].view_as(parameter).data
            start = end
    """#
}
