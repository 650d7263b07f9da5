/// `torch.storage`: the memory behind tensors, as bytes and as elements.
enum StorageSource {
  static let text = #"""
    import io
    import warnings

    import torch
    from torch import _bytes

    _WARNING = (
        "TypedStorage is deprecated. It will be removed in the future and UntypedStorage will be "
        "the only storage class. This should only matter to you if you are using storages "
        "directly.  To access UntypedStorage directly, use tensor.untyped_storage() instead of "
        "tensor.storage()"
    )


    def _whole(tensor):
        """All of a tensor's memory in one dimension, shared with it."""
        count = _bytes.memory_size(tensor) // tensor.element_size()
        return _bytes.share(tensor.detach(), 0, (count,), (1,))


    def _shown(items, head):
        return "".join(f" {item}\n" for item in items) + head


    class _Storage:
        """What both forms of a tensor's memory do with its elements."""

        def tolist(self):
            return self._data.tolist()

        def __setitem__(self, index, value):
            self._data[index] = value

        def __iter__(self):
            return iter(self.tolist())

        def fill_(self, value):
            self._data.fill_(value)
            return self


    class UntypedStorage(_Storage):
        """The bytes that a tensor shares with its views."""

        is_cuda = is_sparse = is_sparse_csr = is_hpu = False

        def __init__(self, data=0, *, device=None):
            if isinstance(data, torch.Tensor):
                self._data = data
            elif isinstance(data, int):
                self._data = torch.zeros(data, dtype=torch.uint8)
            else:
                self._data = torch.tensor(list(data), dtype=torch.uint8)

        @classmethod
        def _of(cls, tensor):
            storage = cls()
            storage._data = _whole(tensor).view(torch.uint8)
            return storage

        @property
        def device(self):
            return self._data.device

        def size(self):
            """How many bytes there are."""
            return self._data.numel()

        nbytes = __len__ = size

        def element_size(self):
            return 1

        def data_ptr(self):
            """Where the memory begins: the same for all tensors on it."""
            return self._data.data_ptr()

        def __getitem__(self, index):
            if isinstance(index, slice):
                return UntypedStorage(self._data[index])
            return self._data[index].item()

        def clone(self):
            return UntypedStorage(self._data.clone())

        def copy_(self, source, non_blocking=None):
            self._data.copy_(source._data)
            return self

        def is_shared(self):
            return False

        def is_pinned(self, device="cuda"):
            return False

        def cpu(self):
            return self

        def __eq__(self, other):
            return isinstance(other, UntypedStorage) and self.data_ptr() == other.data_ptr()

        def __hash__(self):
            return hash(self.data_ptr())

        def __repr__(self):
            head = f"[torch.storage.UntypedStorage(device={self.device}) of size {len(self)}]"
            return _shown(self.tolist(), head)

        __str__ = __repr__


    class TypedStorage(_Storage):
        """The elements of a tensor's memory (an old form)."""

        # Where tensors on memory that was read from a file are wanted.
        _location = "cpu"

        def __init__(self, *args, wrap_storage=None, dtype=None, device=None):
            warnings.warn(_WARNING, UserWarning, stacklevel=2)
            dtype = dtype or torch.get_default_dtype()
            data = args[0] if args else 0
            if isinstance(data, int):
                self._data = torch.zeros(data, dtype=dtype)
            else:
                self._data = torch.tensor(list(data), dtype=dtype)

        @classmethod
        def _kept(cls, data):
            storage = cls.__new__(cls)
            storage._data = data
            return storage

        @classmethod
        def _of(cls, tensor):
            return cls._kept(_whole(tensor))

        def __reduce__(self):
            buffer = io.BytesIO()
            torch.save(self, buffer)
            return _load_from_bytes, (buffer.getvalue(),)

        @property
        def dtype(self):
            return self._data.dtype

        @property
        def device(self):
            return self._data.device

        def size(self):
            return self._data.numel()

        __len__ = size

        def nbytes(self):
            return self._data.numel() * self._data.element_size()

        def element_size(self):
            return self._data.element_size()

        def data_ptr(self):
            return self._data.data_ptr()

        def untyped(self):
            return UntypedStorage._of(self._data)

        def __getitem__(self, index):
            return self._data[index].item()

        def __eq__(self, other):
            return isinstance(other, TypedStorage) and self.data_ptr() == other.data_ptr()

        def __hash__(self):
            return hash(self.data_ptr())

        def __repr__(self):
            head = (
                f"[torch.storage.TypedStorage(dtype={self.dtype}, device={self.device}) of size "
                f"{len(self)}]"
            )
            return _shown(self.tolist(), head)

        __str__ = __repr__


    def _load_from_bytes(data):
        return torch.load(io.BytesIO(data), weights_only=False)


    def storage(tensor):
        """The elements of the memory behind a tensor (an old form)."""
        warnings.warn(_WARNING, UserWarning, stacklevel=2)
        return TypedStorage._of(tensor)


    def untyped_storage(tensor):
        """The memory behind a tensor."""
        return UntypedStorage._of(tensor)
    """#
}
