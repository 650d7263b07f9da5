extension NumPySource {
  /// Ranges, grids and diagonals.
  static let ranges = #"""
    def arange(*args, dtype=None, step=None, **named):
        if named:
            args = tuple(named[name] for name in ("start", "stop") if name in named) + args
        if not args:
            raise TypeError("arange() requires stop to be specified.")
        start, stop = (0, args[0]) if len(args) == 1 else args[:2]
        step = args[2] if len(args) > 2 else 1 if step is None else step
        if len(args) > 3:
            dtype = args[3]
        numbers = [_numpy.value(n) if isinstance(n, generic) else n.item()
                   if isinstance(n, (ndarray, _Tensor)) else n for n in (start, stop, step)]
        start, stop, step = numbers
        if not step:
            raise ZeroDivisionError("division by zero")
        import math
        count = _b.max(0, math.ceil((stop - start) / step))
        whole = not _b.any(isinstance(n, float) for n in numbers)
        kind = (_I64 if whole else _F64) if dtype is None else _dtype(dtype)
        if whole:
            made = _torch.arange(count, dtype=_torch.int64) * int(step) + int(start)
            return _new(made.to(kind._torch), kind)
        delta = (start + step) - start
        made = _torch.arange(count, dtype=_torch.float64) * delta + start
        if count > 1:
            made[1] = start + step
        return _new(made.to(kind._torch), kind)


    def linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0):
        num = _size(num)
        if num < 0:
            raise ValueError(f"Number of samples, {num}, must be non-negative.")
        gaps = num - 1 if endpoint else num
        start, stop = asarray(start) * 1.0, asarray(stop) * 1.0
        delta = subtract(stop, start)
        places = _new(_torch.arange(num, dtype=_torch.float64))
        places = places.reshape((num,) + (1,) * asarray(delta).ndim)
        step = delta / gaps if gaps > 0 else nan
        if gaps > 0 and not (asarray(step) == 0).any():
            made = places * step + start
        elif gaps > 0:
            made = places / gaps * delta + start
        else:
            made = places * delta + start
        if endpoint and num > 1:
            made[-1] = stop
        if axis:
            made = moveaxis(made, 0, axis)
        if dtype is not None:
            kind = _dtype(dtype)
            made = (floor(made) if kind.kind in "iu" else made).astype(kind)
        return (made, step) if retstep else made


    def logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0):
        made = power(base, linspace(start, stop, num, endpoint))
        return made if dtype is None else made.astype(dtype)


    def geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0):
        made = logspace(log10(start), log10(stop), num, endpoint)
        if num:
            made[0] = start
            if num > 1 and endpoint:
                made[-1] = stop
        return made if dtype is None else made.astype(dtype)


    def eye(N, M=None, k=0, dtype=float, order="C"):
        M = N if M is None else M
        kind = _dtype(dtype)
        rows = _torch.arange(N).unsqueeze(1)
        return _new((_torch.arange(M) == rows + k).to(kind._torch), kind)


    def identity(n, dtype=None):
        return eye(n, dtype=dtype)


    def diag(v, k=0):
        v = asarray(v)
        if v.ndim not in (1, 2):
            raise ValueError("Input must be 1- or 2-d.")
        return _new(_torch.diag(v._t, k), v._d)


    def tri(N, M=None, k=0, dtype=float):
        return tril(ones((N, N if M is None else M), dtype), k)


    def tril(m, k=0):
        m = asarray(m)
        return _new(_torch.tril(m._t, k), m._d)


    def triu(m, k=0):
        m = asarray(m)
        return _new(_torch.triu(m._t, k), m._d)


    def meshgrid(*xi, copy=True, sparse=False, indexing="xy"):
        if indexing not in ("xy", "ij"):
            raise ValueError("Valid values for `indexing` are 'xy' and 'ij'.")
        arrays = [asarray(x).ravel() for x in xi]
        count = len(arrays)
        shapes = []
        for place, one in enumerate(arrays):
            axis = 1 - place if indexing == "xy" and place < 2 and count > 1 else place
            shapes.append(one.reshape((1,) * axis + (-1,) + (1,) * (count - axis - 1)))
        if sparse:
            return tuple(shapes)
        shape = broadcast_shapes(*(one.shape for one in shapes))
        return tuple(broadcast_to(one, shape).copy() for one in shapes)


    def indices(dimensions, dtype=int):
        grids = meshgrid(*(arange(n) for n in dimensions), indexing="ij")
        return stack(grids).astype(dtype)


    def fromiter(iter, dtype, count=-1):
        return array(list(iter), dtype)


    def fromfunction(function, shape, *, dtype=float, **kwargs):
        return function(*indices(shape, dtype), **kwargs)


    def frombuffer(buffer, dtype=float, count=-1, offset=0):
        from torch import _bytes
        kind, data = _dtype(dtype), bytes(buffer)
        count = (len(data) - offset) // kind.itemsize if count < 0 else count
        return _new(_bytes.read(data, offset, kind._torch, [count]), kind)


    class _Joiner:
        """`np.c_` and `np.r_`."""

        def __init__(self, columns):
            self._columns = columns

        def __getitem__(self, key):
            parts = []
            for one in key if isinstance(key, tuple) else (key,):
                if isinstance(one, slice):
                    one = arange(one.start or 0, one.stop, one.step or 1)
                one = atleast_1d(one)
                parts.append(one[:, None] if self._columns and one.ndim == 1 else one)
            return concatenate(parts, axis=-1 if self._columns else 0)


    c_, r_ = _Joiner(True), _Joiner(False)


    class _Slicer:
        def __getitem__(self, key):
            return key


    s_ = index_exp = _Slicer()
    """#
}
