/// `torch.utils.data._utils.collate`: how examples become a batch.
enum CollateSource {
  static let text = #"""
    import torch


    def default_collate(batch):
        """Tensors are stacked, numbers become a tensor, containers are collated field by field."""
        first = batch[0]
        if isinstance(first, torch.Tensor):
            return torch.stack(batch, 0)
        if type(first).__module__ == "numpy":
            if type(first).__name__ == "ndarray":
                return torch.stack([torch.as_tensor(example) for example in batch], 0)
            return torch.as_tensor(batch)
        if isinstance(first, float):
            return torch.tensor(batch, dtype=torch.float64)
        if isinstance(first, int):
            return torch.tensor(batch)
        if isinstance(first, (str, bytes)):
            return batch
        if isinstance(first, dict):
            return {key: default_collate([example[key] for example in batch]) for key in first}
        if isinstance(first, tuple) and hasattr(first, "_fields"):
            return type(first)(*(default_collate(field) for field in zip(*batch)))
        if isinstance(first, (list, tuple)):
            if any(len(example) != len(first) for example in batch):
                raise RuntimeError("each element in list of batch should be of equal size")
            return [default_collate(field) for field in zip(*batch)]
        raise TypeError(
            "default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; "
            f"found {type(first)}"
        )


    def default_convert(data):
        """Without batches an example stays what it is."""
        if isinstance(data, dict):
            return {key: default_convert(value) for key, value in data.items()}
        if isinstance(data, tuple) and hasattr(data, "_fields"):
            return type(data)(*(default_convert(value) for value in data))
        if isinstance(data, (list, tuple)):
            return [default_convert(value) for value in data]
        if type(data).__module__ == "numpy":
            return torch.as_tensor(data)
        return data
    """#
}
