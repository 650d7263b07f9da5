extension NumPySource {
  /// The array: a tensor that holds its memory, and a dtype.
  static let arrays = #"""
    def _new(tensor, kind=None):
        """The array on a tensor's memory."""
        self = object.__new__(ndarray)
        self._t = tensor
        self._d = kind or _OF[tensor.dtype]
        return self


    def _result(array):
        """What an operation hands on: an array without dimensions becomes a scalar."""
        if array._t.ndim:
            return array
        return _numpy.scalar(array._d.type, array._t.item())


    def _out(tensor, kind=None):
        kind = kind or _OF[tensor.dtype]
        if tensor.ndim:
            return _new(tensor, kind)
        return _numpy.scalar(kind.type, tensor.item())


    def _of_tensor(tensor, dtype=None):
        """`tensor.numpy()`."""
        array = _new(tensor.detach().cpu())
        object.__setattr__(array, "_base", tensor)
        return array if dtype is None else array.astype(dtype, copy=False)


    def _from_numpy(ndarray, /):
        """`torch.from_numpy`: a tensor on the memory of an array."""
        if not isinstance(ndarray, _ndarray):
            kind = type(ndarray)
            name = kind.__name__ if kind.__module__ in ("builtins", "torch") else f"{kind.__module__}.{kind.__name__}"
            raise TypeError(f"expected np.ndarray (got {name})")
        if ndarray._d is _U64:
            raise _missing("tensors of uint64")
        return _torch.as_tensor(ndarray)


    _from_numpy.__name__ = _from_numpy.__qualname__ = "from_numpy"


    def _shown_shape(shape):
        return "(" + ",".join(map(str, shape)) + ("," if len(shape) == 1 else "") + ")"


    class ndarray:
        """Numbers of one dtype in as many dimensions as are needed."""
        __array_priority__ = 0.0
        __hash__ = None

        def __new__(cls, shape, dtype=float):
            return zeros(shape, dtype)

        shape = property(lambda self: tuple(self._t.shape))
        dtype = property(lambda self: self._d)
        ndim = property(lambda self: self._t.ndim)
        size = property(lambda self: self._t.numel())
        itemsize = property(lambda self: self._d.itemsize)
        nbytes = property(lambda self: self._t.numel() * self._d.itemsize)
        strides = property(lambda self: tuple(n * self._d.itemsize for n in self._t.stride()))
        T = property(lambda self: self.transpose())
        real = property(lambda self: self)
        base = property(lambda self: self.__dict__.get("_base"))
        flat = property(lambda self: _Flat(self))

        @shape.setter
        def shape(self, shape):
            self._t = self._t.view(_shape(shape))

        @property
        def mT(self):
            return _view(self, self._t.mT)

        @property
        def flags(self):
            return _Flags(self)

        def __len__(self):
            if not self._t.ndim:
                raise TypeError("len() of unsized object")
            return self._t.shape[0]

        def __iter__(self):
            if not self._t.ndim:
                raise TypeError("iteration over a 0-d array")
            if self._t.ndim == 1:
                make, cls = _numpy.scalar, self._d.type
                return iter([make(cls, value) for value in self._t.tolist()])
            return iter([_view(self, row) for row in self._t])

        def __reversed__(self):
            return iter(list(self)[::-1])

        def __contains__(self, value):
            return _b.bool(equal(self, value).any())

        def __bool__(self):
            if self._t.numel() == 1:
                return _b.bool(self._t.item())
            if self._t.numel() == 0:
                raise ValueError("The truth value of an empty array is ambiguous. Use `array.size > 0` to "
                                 "check that an array is not empty.")
            raise ValueError("The truth value of an array with more than one element is ambiguous. Use "
                             "a.any() or a.all()")

        def _only(self):
            if self._t.ndim:
                raise TypeError("only 0-dimensional arrays can be converted to Python scalars")
            return self._t.item()

        def __int__(self):
            return int(self._only())

        def __float__(self):
            return float(self._only())

        def __index__(self):
            if self._t.ndim or self._d.kind not in "iu":
                raise TypeError("only integer scalar arrays can be converted to a scalar index")
            return self._t.item()

        def item(self, *place):
            if place:
                place = place[0] if len(place) == 1 else place
                return (self[place] if isinstance(place, tuple) else self.ravel()[place]).item()
            if self._t.numel() != 1:
                raise ValueError("can only convert an array of size 1 to a Python scalar")
            return self._t.item()

        def tolist(self):
            return self._t.tolist()

        def tobytes(self, order="C"):
            from torch import _bytes
            return _bytes.contents(self._t.contiguous())

        def __array__(self, dtype=None, copy=None):
            return self if dtype is None else self.astype(dtype, copy=False)

        @property
        def __array_interface__(self):
            return {"data": (self._t.data_ptr(), False), "strides": None, "version": 3,
                    "descr": [("", self._d.str)], "typestr": self._d.str, "shape": self.shape}

        def __repr__(self):
            return array_repr(self)

        def __str__(self):
            return array_str(self)

        def __format__(self, spec):
            if not self._t.ndim:
                return format(_result(self), spec)
            if spec:
                raise TypeError("unsupported format string passed to numpy.ndarray.__format__")
            return str(self)

        def __copy__(self):
            return self.copy()

        def __deepcopy__(self, memo):
            return self.copy()

        def __reduce__(self):
            return (_rebuilt, (self._t.tolist(), self._d.name, self.shape))

        def copy(self, order="C"):
            return _new(self._t.clone(memory_format=_torch.contiguous_format), self._d)

        def view(self, dtype=None, type=None):
            if dtype is None or dtype is ndarray:
                return _view(self, self._t.detach())
            kind = _dtype(dtype)
            return _new(self._t.view(kind._torch), kind)

        def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
            kind = _dtype(dtype)
            if kind is self._d:
                return self.copy() if copy else self
            if not can_cast(self._d, kind, casting):
                raise TypeError(f"Cannot cast array data from {self._d!r} to {kind!r} according to the rule "
                                f"'{casting}'")
            return _new(_cast(self._t, kind), kind)

        def fill(self, value):
            self[...] = value

        def __getattr__(self, name):
            raise AttributeError(f"'numpy.ndarray' object has no attribute '{name}'")

        def __setattr__(self, name, value):
            if name in ("_t", "_d", "_base", "_back", "shape"):
                return object.__setattr__(self, name, value)
            if name == "dtype" or not hasattr(ndarray, name):
                raise AttributeError(f"'numpy.ndarray' object has no attribute '{name}'")
            raise AttributeError(f"attribute '{name}' of 'numpy.ndarray' objects is not writable")


    _ndarray = ndarray
    ndarray.__module__ = "numpy"
    """#
}
