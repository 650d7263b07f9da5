extension NumPySource {
  /// Sums, means and spreads over axes.
  static let reductions = #"""
    def _axes(axis, ndim):
        """The reduced axes as a sorted tuple; all of them for None."""
        if axis is None:
            return tuple(range(ndim))
        axes = tuple(_axis(one, ndim) for one in (axis if isinstance(axis, (tuple, list)) else (axis,)))
        if len(set(axes)) != len(axes):
            raise ValueError("duplicate value in 'axis'")
        return tuple(sorted(axes))


    def _kept(tensor, shape, axes, keepdims):
        if not keepdims:
            return tensor
        return tensor.reshape([1 if n in axes else size for n, size in enumerate(shape)])


    def _total(tensor, axes):
        """The sum of floats over axes, in the order in which NumPy adds."""
        half = tensor.dtype == _torch.float16
        work = tensor.float() if half else tensor
        order = sorted(range(work.ndim), key=lambda n: -work.stride(n))
        long = [n for n in order if work.shape[n] != 1]
        shape = [work.shape[n] for n in range(work.ndim) if n not in axes]
        if work.numel():
            plain = work.permute(long + [n for n in order if n not in long]).reshape(
                [work.shape[n] for n in long])
            found = _numpy.sums(plain.contiguous(), [n in axes for n in long])
            kept = [n for n in long if n not in axes]
            back = sorted(range(len(kept)), key=lambda n: kept[n])
            found = found.permute(back).reshape(shape)
        else:
            found = _torch.zeros(shape, dtype=work.dtype)
        return found.half() if half else found


    def _finish(tensor, kind, out):
        if out is not None:
            out[...] = _new(tensor, kind)
            return out
        return _out(tensor, kind)


    def _selected(array, where, filling):
        """The array with `filling` where a mask says no."""
        if where is True:
            return array
        mask = asarray(where)._t
        return _new(_torch.where(mask, array._t, _torch.tensor(filling, dtype=array._t.dtype)), array._d)


    def _no_tensors(name, a):
        if isinstance(a, _Tensor):
            if name in ("max", "min"):
                raise TypeError(f"{name}(): argument 'dim' must be int, not NoneType")
            raise TypeError(f"{name}() got an unexpected keyword argument 'axis'")
        return asarray(a)


    def _sum_kind(kind, dtype):
        if dtype is not None:
            return _dtype(dtype)
        return {"b": _I64, "i": _I64, "u": _U64}.get(kind.kind, kind)


    @_method
    def sum(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=True):
        a = _selected(_no_tensors("sum", a), where, 0)
        kind, axes = _sum_kind(a._d, dtype), _axes(axis, a.ndim)
        tensor = a._t if a._t.dtype == kind._torch else a._t.to(kind._torch)
        if kind.kind == "f":
            found = _total(tensor, axes)
        elif kind.kind == "b":
            return any(a, axis, out, keepdims)
        else:
            found = (tensor.sum(axes) if axes else tensor.clone()).to(kind._torch)
        if initial is not None:
            found = found + initial
        return _finish(_kept(found, tensor.shape, axes, keepdims), kind, out)


    @_method
    def prod(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=True):
        a = _selected(_no_tensors("prod", a), where, 1)
        kind, axes = _sum_kind(a._d, dtype), _axes(axis, a.ndim)
        found = a._t.to(kind._torch)
        for one in axes[::-1]:
            found = found.prod(one)
        if initial is not None:
            found = found * initial
        return _finish(_kept(found, a._t.shape, axes, keepdims), kind, out)


    def _count(shape, axes):
        count = 1
        for one in axes:
            count *= shape[one]
        return count


    @_method
    def mean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=True):
        a = _no_tensors("mean", a)
        axes = _axes(axis, a.ndim)
        if where is not True:
            return divide(sum(a, axis, keepdims=keepdims, where=where),
                          sum(broadcast_to(where, a.shape), axis, keepdims=keepdims))
        kind = _dtype(dtype) if dtype is not None else a._d if a._d.kind == "f" else _F64
        wide = a._t.float() if a._d is _F16 and dtype is None else a._t.to(kind._torch)
        count = _count(a._t.shape, axes)
        if not count:
            _numpy.warn("Mean of empty slice")
            _trouble("invalid", "invalid value encountered in "
                     + ("divide" if a.ndim > len(axes) else "scalar divide"))
        found = (_total(wide, axes) / count).to(kind._torch)
        return _finish(_kept(found, a._t.shape, axes, keepdims), kind, out)


    def _variance(a, axis, dtype, ddof, keepdims, mean=None):
        a = asarray(a)
        axes = _axes(axis, a.ndim)
        kind = _dtype(dtype) if dtype is not None else a._d if a._d.kind == "f" else _F64
        tensor = a._t.float() if a._d is _F16 and dtype is None else a._t.to(kind._torch)
        count = _count(tensor.shape, axes)
        if count <= ddof:
            _numpy.warn("Degrees of freedom <= 0 for slice")
            _trouble("invalid", "invalid value encountered in divide")
            if not a.ndim > len(axes):
                _trouble("invalid", "invalid value encountered in scalar divide")
        shape = [1 if n in axes else size for n, size in enumerate(tensor.shape)]
        middle = (_total(tensor, axes) / count).reshape(shape) if mean is None else asarray(mean)._t
        gaps = tensor - middle
        found = _total(gaps * gaps, axes) / _b.max(count - ddof, 0)
        return _kept(found, tensor.shape, axes, keepdims), kind





    @_method
    def var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=None,
            correction=None):
        if isinstance(a, _Tensor):
            raise TypeError("var() got an unexpected keyword argument 'axis'")
        ddof = ddof if correction is None else correction
        found, kind = _variance(a, axis, dtype, ddof, keepdims, mean)
        return _finish(found.to(kind._torch), kind, out)


    @_method
    def std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=None,
            correction=None):
        if isinstance(a, _Tensor):
            raise TypeError("std() got an unexpected keyword argument 'axis'")
        ddof = ddof if correction is None else correction
        found, kind = _variance(a, axis, dtype, ddof, keepdims, mean)
        return _finish(found.sqrt().to(kind._torch), kind, out)
    """#
}
