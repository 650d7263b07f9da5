extension NumPySource {
  /// What all elements of arrays can do.
  static let scalars = #"""
    def _scalar(kind, value):
        """A NumPy scalar of a Python number that its dtype holds."""
        return _numpy.scalar(kind.type, value)


    class generic:
        """What an element of an array is."""
        shape, ndim, size, strides = (), 0, 1, ()
        __array_priority__ = -1000000.0

        dtype = property(lambda self: _NAMED[type(self).__name__])
        itemsize = nbytes = property(lambda self: self.dtype.itemsize)
        T = real = property(lambda self: self)
        base = property(lambda self: None)

        def item(self, *args):
            return _numpy.value(self)

        def tolist(self):
            return _numpy.value(self)

        def __array__(self, dtype=None, copy=None):
            return asarray(self, dtype)

        def __repr__(self):
            return f"np.{type(self).__name__}({str(self)})"

        def __str__(self):
            return _scalar_text(_numpy.value(self), self.dtype)

        def __format__(self, spec):
            return format(_numpy.value(self), spec)

        def __hash__(self):
            return hash(_numpy.value(self))

        def __bool__(self):
            return _b.bool(_numpy.value(self))

        def __int__(self):
            return int(_numpy.value(self))

        def __float__(self):
            return float(_numpy.value(self))

        def __round__(self, ndigits=None):
            value = _numpy.value(self)
            if ndigits is None and self.dtype.kind == "f":
                return _b.round(value)
            return self.round(ndigits or 0)

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

        def __reduce__(self):
            return (type(self), (_numpy.value(self),))

        def __getitem__(self, key):
            if key == () or key is Ellipsis:
                return self if key == () else asarray(self)
            if key is None:
                return asarray(self)[None]
            raise IndexError("invalid index to scalar variable.")

        def __add__(self, other):
            return _arithmetic("add", self, other)

        def __radd__(self, other):
            return _arithmetic("add", other, self)

        def __sub__(self, other):
            return _arithmetic("subtract", self, other)

        def __rsub__(self, other):
            return _arithmetic("subtract", other, self)

        def __mul__(self, other):
            if isinstance(other, (list, tuple, str)):
                return self._times(other)
            return _arithmetic("multiply", self, other)

        def _times(self, other):
            if self.dtype.kind not in "iu":
                raise TypeError("can't multiply sequence by non-int of type "
                                f"'numpy.{type(self).__name__}'")
            return other * _numpy.value(self)

        def __rmul__(self, other):
            if isinstance(other, (list, tuple, str)):
                return self._times(other)
            return _arithmetic("multiply", other, self)

        def __truediv__(self, other):
            return _arithmetic("divide", self, other)

        def __rtruediv__(self, other):
            return _arithmetic("divide", other, self)

        def __floordiv__(self, other):
            return _arithmetic("floor_divide", self, other)

        def __rfloordiv__(self, other):
            return _arithmetic("floor_divide", other, self)

        def __mod__(self, other):
            return _arithmetic("remainder", self, other)

        def __rmod__(self, other):
            return _arithmetic("remainder", other, self)

        def __divmod__(self, other):
            return self // other, self % other

        def __rdivmod__(self, other):
            return other // self, other % self

        def __pow__(self, other, modulus=None):
            return _arithmetic("power", self, other)

        def __rpow__(self, other):
            return _arithmetic("power", other, self)

        def __and__(self, other):
            return _arithmetic("bitwise_and", self, other)

        def __rand__(self, other):
            return _arithmetic("bitwise_and", other, self)

        def __or__(self, other):
            return _arithmetic("bitwise_or", self, other)

        def __ror__(self, other):
            return _arithmetic("bitwise_or", other, self)

        def __xor__(self, other):
            return _arithmetic("bitwise_xor", self, other)

        def __rxor__(self, other):
            return _arithmetic("bitwise_xor", other, self)

        def __lshift__(self, other):
            return _arithmetic("left_shift", self, other)

        def __rlshift__(self, other):
            return _arithmetic("left_shift", other, self)

        def __rshift__(self, other):
            return _arithmetic("right_shift", self, other)

        def __rrshift__(self, other):
            return _arithmetic("right_shift", other, self)

        def __eq__(self, other):
            return _arithmetic("equal", self, other)

        def __ne__(self, other):
            return _arithmetic("not_equal", self, other)

        def __lt__(self, other):
            return _arithmetic("less", self, other)

        def __le__(self, other):
            return _arithmetic("less_equal", self, other)

        def __gt__(self, other):
            return _arithmetic("greater", self, other)

        def __ge__(self, other):
            return _arithmetic("greater_equal", self, other)

        def __neg__(self):
            return negative(self)

        def __pos__(self):
            return self

        def __abs__(self):
            return absolute(self)

        def __invert__(self):
            return invert(self)

        def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
            return _result(asarray(self).astype(dtype, order, casting))

        def copy(self, order="C"):
            return self

        def __getattr__(self, name):
            if name.startswith("_") or not hasattr(ndarray, name):
                raise AttributeError(
                    f"'numpy.{type(self).__name__}' object has no attribute '{name}'")
            return getattr(asarray(self), name)
    """#
}
