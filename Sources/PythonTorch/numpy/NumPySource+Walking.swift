extension NumPySource {
  /// Walking over arrays, and what dtypes can hold.
  static let walking = #"""
    def apply_along_axis(func1d, axis, arr, *args, **kwargs):
        arr = moveaxis(asarray(arr), axis, -1)
        rows = arr.reshape(-1, arr.shape[-1])
        found = asarray([func1d(row, *args, **kwargs) for row in rows])
        made = found.reshape(arr.shape[:-1] + found.shape[1:])
        return moveaxis(made, -1, axis) if found.ndim > 1 else made


    class vectorize:
        """A Python function that is called with each element."""

        def __init__(self, pyfunc=None, otypes=None, doc=None, excluded=None, cache=False, signature=None):
            self.pyfunc, self._otypes = pyfunc, otypes

        def __call__(self, *args):
            arrays = broadcast_arrays(*args)
            flat = [one.ravel() for one in arrays]
            if not flat[0].size:
                raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
            found = [self.pyfunc(*values) for values in zip(*flat)]
            return asarray(found, self._otypes[0] if self._otypes else None).reshape(arrays[0].shape)


    def ndenumerate(arr):
        arr = asarray(arr)
        return zip(ndindex(arr.shape), arr.ravel())


    def ndindex(*shape):
        import itertools
        shape = shape[0] if len(shape) == 1 and isinstance(shape[0], tuple) else shape
        return itertools.product(*(range(n) for n in shape))


    def nditer(*args, **kwargs):
        raise _missing("nditer")


    def unravel_index(indices, shape, order="C"):
        found, rest = [], asarray(indices)
        if (rest >= _count(shape, range(len(shape)))).any():
            bad = next(n for n in atleast_1d(rest).tolist() if n >= _count(shape, range(len(shape))))
            raise ValueError(f"index {bad} is out of bounds for array with size "
                             f"{_count(shape, range(len(shape)))}")
        for size in reversed(shape):
            found.append(_result(asarray(rest % size)))
            rest = rest // size
        return tuple(found[::-1])


    def ravel_multi_index(multi_index, dims):
        found = 0
        for place, size in zip(multi_index, dims):
            found = found * size + asarray(place)
        return _result(asarray(found))


    def _count_of(a, axis=None):
        return asarray(a).size if axis is None else asarray(a).shape[axis]


    size = _count_of


    def shape(a):
        return asarray(a).shape


    def ndim(a):
        return asarray(a).ndim


    def isscalar(element):
        return isinstance(element, (int, float, complex, str, bytes, generic))


    def iterable(y):
        return hasattr(y, "__iter__")


    def astype(x, dtype, /, *, copy=True):
        return x.astype(dtype, copy=copy)


    def real(val):
        return asarray(val)


    def isposinf(x):
        return equal(x, inf)


    def isneginf(x):
        return equal(x, -inf)


    def unstack(x, /, *, axis=0):
        return tuple(moveaxis(asarray(x), axis, 0))


    def cumulative_sum(x, /, *, axis=None, dtype=None):
        return cumsum(x, axis, dtype)


    def cumulative_prod(x, /, *, axis=None, dtype=None):
        return cumprod(x, axis, dtype)


    def binary_repr(num, width=None):
        text = format(num, "b")
        return text if width is None else text.zfill(width)


    def iscomplexobj(x):
        return False


    def isrealobj(x):
        return True


    def isreal(x):
        return ones(asarray(x).shape, bool) if asarray(x).ndim else True_


    def shares_memory(a, b, max_work=None):
        from torch import _bytes
        return _bytes.memory_address(a._t) == _bytes.memory_address(b._t)


    may_share_memory = shares_memory


    def copyto(dst, src, casting="same_kind", where=True):
        if where is True:
            dst[...] = src
        else:
            dst[asarray(where)] = broadcast_to(asarray(src), dst.shape)[asarray(where)]


    def putmask(a, mask, values):
        values = broadcast_to(asarray(values), a.shape) if asarray(values).size in (1, a.size) else (
            resize(values, a.shape))
        a[asarray(mask)] = values[asarray(mask)]


    @_method
    def put(a, ind, v):
        flat = a.ravel()
        flat[asarray(ind)] = v



    class finfo:
        """What a float dtype can hold."""

        def __init__(self, dtype):
            kind = _dtype(dtype if isinstance(dtype, (type, str, globals()["dtype"])) else asarray(dtype)._d)
            if kind.kind != "f":
                raise ValueError(f"data type {kind.type!r} not inexact")
            info = _torch.finfo(kind._torch)
            self.dtype, self.bits = kind, 8 * kind.itemsize
            make = kind.type
            self.eps, self.max, self.min = make(info.eps), make(info.max), make(info.min)
            self.tiny = self.smallest_normal = make(info.tiny)
            self.resolution = make({2: 0.001, 4: 1e-06, 8: 1e-15}[kind.itemsize])
            self.precision = {2: 3, 4: 6, 8: 15}[kind.itemsize]

        def __repr__(self):
            return (f"finfo(resolution={self.resolution}, min={self.min}, max={self.max}, "
                    f"dtype={self.dtype})")


    class iinfo:
        """What an integer dtype can hold."""

        def __init__(self, type):
            kind = _dtype(type if not isinstance(type, (int, generic)) else asarray(type)._d)
            if kind.kind not in "iu":
                raise ValueError(f"Invalid integer data type {kind.kind!r}.")
            self.dtype, self.kind, self.bits = kind, kind.kind, 8 * kind.itemsize
            self.min, self.max = _limits(kind)

        def __repr__(self):
            return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype})"
    """#
}
