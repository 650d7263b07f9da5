/// `torch._utils`: how tensors come out of pickles, and go into them.
enum RebuildSource {
  static let text = #"""
    """Tensors made of their parts, under the names that files have for it."""
    from collections import OrderedDict

    import torch
    from torch import _bytes
    from torch.storage import TypedStorage


    def _tensor(storage, offset, size, stride, requires_grad=False):
        if any(length < 0 for length in size):
            raise RuntimeError("numel: integer multiplication overflow")
        if len(size) != len(stride):
            raise RuntimeError(
                f"mismatch in length of strides and shape. Got {len(stride)} and {len(size)}")
        if any(step < 0 for step in stride):
            raise RuntimeError(
                f"Storage size calculation overflowed with sizes={list(size)} and strides={list(stride)}")
        tensor = _bytes.share(storage._data, offset, tuple(size), tuple(stride))
        if tensor is None:
            raise RuntimeError("Trying to resize storage that is not resizable")
        if storage._location != "cpu":
            tensor = tensor.to(storage._location)
        if requires_grad:
            tensor.requires_grad_(True)
        return tensor


    def _rebuild_tensor(storage, storage_offset, size, stride):
        return _tensor(storage, storage_offset, size, stride)


    def _rebuild_tensor_v2(
            storage, storage_offset, size, stride, requires_grad, backward_hooks, metadata=None):
        return _tensor(storage, storage_offset, size, stride, requires_grad)


    def _rebuild_parameter(data, requires_grad, backward_hooks):
        return torch.nn.Parameter(data, requires_grad)


    def _reduce(tensor, protocol=None):
        """What Tensor.__reduce_ex__ answers: the tensor's parts, and what puts them together."""
        if isinstance(tensor, torch.nn.Parameter):
            return _rebuild_parameter, (tensor.data, tensor.requires_grad, OrderedDict())
        stored = tensor.detach().cpu()
        storage = TypedStorage._of(stored)
        storage._location = str(tensor.device)
        return _rebuild_tensor_v2, (
            storage, stored.storage_offset(), tuple(stored.shape), stored.stride(),
            tensor.requires_grad, OrderedDict())
    """#
}
