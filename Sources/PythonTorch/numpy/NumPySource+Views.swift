extension NumPySource {
  /// Views, flags, shapes and axes.
  static let views = #"""
    def _rebuilt(numbers, name, shape):
        return asarray(numbers, name).reshape(shape)


    def _view(owner, tensor):
        """An array on the memory of another."""
        array = _new(tensor, owner._d)
        object.__setattr__(array, "_base", owner.__dict__.get("_base", owner))
        return array


    def _cast(tensor, kind):
        """The numbers in another dtype; a copy."""
        return tensor.to(kind._torch, copy=True)


    class _Flags:
        def __init__(self, array):
            tensor = array._t
            self.c_contiguous = self.contiguous = tensor.is_contiguous()
            self.f_contiguous = tensor.permute(*range(tensor.ndim - 1, -1, -1)).is_contiguous()
            self.owndata = array.base is None
            self.writeable = self.aligned = True
            self.writebackifcopy = False

        def __getitem__(self, name):
            return getattr(self, name.lower())

        def __repr__(self):
            names = ("C_CONTIGUOUS", "F_CONTIGUOUS", "OWNDATA", "WRITEABLE", "ALIGNED", "WRITEBACKIFCOPY")
            return "".join(f"  {name} : {self[name]}\n" for name in names)


    class _Flat:
        """The elements in the order of memory, as if there were one dimension."""

        def __init__(self, array):
            self._array = array

        def __iter__(self):
            return iter(self._array.ravel())

        def __len__(self):
            return self._array.size

        def __getitem__(self, key):
            return self._array.ravel()[key]

        def __setitem__(self, key, value):
            flat = self._array.ravel()
            flat[key] = value
            if flat._t.data_ptr() != self._array._t.data_ptr():
                self._array[...] = flat.reshape(self._array.shape)


    def _shape(shape):
        if isinstance(shape, ndarray):
            shape = shape.tolist()
        if isinstance(shape, (list, tuple)):
            return tuple(_size(n) for n in shape)
        return (_size(shape),)


    def _size(n):
        try:
            return _operator.index(n)
        except TypeError:
            raise TypeError(f"'{type(n).__name__}' object cannot be interpreted as an integer") from None


    def _axis(axis, ndim):
        place = _size(axis)
        if not -ndim <= place < ndim:
            raise _AxisError(f"axis {place} is out of bounds for array of dimension {ndim}")
        return place + ndim if place < 0 else place


    class _AxisError(ValueError, IndexError):
        pass


    _AxisError.__name__ = _AxisError.__qualname__ = "AxisError"
    _AxisError.__module__ = "numpy.exceptions"
    """#
}
