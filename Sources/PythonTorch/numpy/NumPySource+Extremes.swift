extension NumPySource {
  /// Largest and smallest elements, running sums, rounding.
  static let extremes = #"""
    def _extreme(name, ufunc_name):
        def extreme(a, axis=None, out=None, keepdims=False, initial=None, where=True):
            a = _no_tensors(name, a)
            axes = _axes(axis, a.ndim)
            if where is not True:
                if initial is None:
                    raise ValueError("reduction operation '" + ufunc_name + "' does not have an identity, so "
                                     "to use a where mask one has to specify 'initial'")
                a = _selected(a, where, initial)
            tensor = a._t
            if not _count(tensor.shape, axes) and initial is None:
                raise ValueError(f"zero-size array to reduction operation {ufunc_name} which has no identity")
            if axes and tensor.numel():
                found = (_torch.amax if name == "max" else _torch.amin)(tensor, axes)
            else:
                shape = [size for n, size in enumerate(tensor.shape) if n not in axes]
                found = tensor.clone() if not axes else _torch.full(shape, initial, dtype=tensor.dtype)
            if initial is not None:
                found = (_torch.maximum if name == "max" else _torch.minimum)(
                    found, _torch.tensor(initial, dtype=found.dtype))
            return _finish(_kept(found, tensor.shape, axes, keepdims), a._d, out)
        extreme.__name__ = extreme.__qualname__ = name
        return _method(extreme)


    max = amax = _extreme("max", "maximum")
    min = amin = _extreme("min", "minimum")


    def _place(name):
        def place(a, axis=None, out=None, *, keepdims=False):
            tensor = a if isinstance(a, _Tensor) else asarray(a)._t
            if not tensor.numel():
                raise ValueError(f"attempt to get {name} of an empty sequence")
            work = tensor.to(_torch.uint8) if tensor.dtype == _torch.bool else tensor
            dim = None if axis is None else _axis(axis, tensor.ndim)
            if work.is_floating_point() and work.isnan().any():
                work = work.isnan().to(_torch.uint8) if dim is None else _torch.where(
                    work.isnan().any(dim, keepdim=True), work.isnan().to(work.dtype), _signs[name] * work)
                found = work.argmax(dim)
            else:
                found = getattr(work, name)(dim)
            if keepdims:
                found = found.reshape([1] * tensor.ndim) if dim is None else found.unsqueeze(dim)
            return found if isinstance(a, _Tensor) else _finish(found, _I64, out)
        place.__name__ = place.__qualname__ = name
        return _method(place)


    _signs = {"argmax": 1, "argmin": -1}
    argmax, argmin = _place("argmax"), _place("argmin")


    def _truth(name):
        def truth(a, axis=None, out=None, keepdims=False, *, where=True):
            a = _selected(asarray(a), where, name == "all")
            axes = _axes(axis, a.ndim)
            found = a._t != 0 if a._d is not _BOOL else a._t
            for one in axes[::-1]:
                found = getattr(_torch, name)(found, one)
            return _finish(_kept(found, a._t.shape, axes, keepdims), _BOOL, out)
        truth.__name__ = truth.__qualname__ = name
        return _method(truth)


    any, all = _truth("any"), _truth("all")



    def _running(name):
        def running(a, axis=None, dtype=None, out=None):
            a = asarray(a)
            kind = _sum_kind(a._d, dtype)
            if axis is None:
                a, axis = a.ravel(), 0
            return _finish(getattr(_torch, name)(a._t.to(kind._torch), _axis(axis, a.ndim)), kind, out)
        running.__name__ = running.__qualname__ = name
        return _method(running)


    cumsum, cumprod = _running("cumsum"), _running("cumprod")


    def ptp(a, axis=None, out=None, keepdims=False):
        return subtract(max(a, axis, keepdims=keepdims), min(a, axis, keepdims=keepdims))


    def count_nonzero(a, axis=None, *, keepdims=False):
        return sum(asarray(a) != 0, axis, keepdims=keepdims)


    def _without_nan(name, filling):
        def reduced(a, axis=None, **kwargs):
            a = asarray(a)
            if a._d.kind != "f":
                return globals()[name](a, axis, **kwargs)
            mask = isnan(a)
            if filling is not None:
                return globals()[name](where(mask, filling, a), axis, **kwargs)
            if axis is None:
                return globals()[name](a[~mask], **kwargs)
            moved = moveaxis(a, axis, -1).reshape(-1, a.shape[axis])
            shape = moveaxis(a, axis, -1).shape[:-1]
            found = [globals()[name](row[~isnan(row)], **kwargs) for row in moved]
            return asarray(found, a._d).reshape(shape)
        reduced.__name__ = reduced.__qualname__ = "nan" + name
        return reduced


    nansum, nanprod = _without_nan("sum", 0.0), _without_nan("prod", 1.0)
    nanmax, nanmin = _without_nan("max", None), _without_nan("min", None)
    nanmean, nanstd, nanvar, nanmedian = (
        _without_nan(name, None) for name in ("mean", "std", "var", "median"))
    nanargmax, nanargmin = _without_nan("argmax", -inf), _without_nan("argmin", inf)


    def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
        x = asarray(x)
        return _out(_torch.nan_to_num(x._t, nan, posinf, neginf), x._d)


    _REDUCERS = {"add": sum, "multiply": prod, "maximum": max, "minimum": min, "logical_and": all,
                 "logical_or": any}


    @_method
    def clip(a, a_min=None, a_max=None, out=None, *, min=None, max=None, dtype=None):
        low, high = a_min if min is None else min, a_max if max is None else max
        if isinstance(a, _Tensor):
            return a.clip(low, high)
        result = asarray(a)
        if high is not None:
            upper = minimum(maximum(result, low) if low is not None else result, high)
            result = upper
        elif low is not None:
            result = maximum(result, low)
        if out is not None:
            out[...] = result
            return out
        return result


    @_method
    def round(a, decimals=0, out=None):
        if isinstance(a, _Tensor):
            return a.round(decimals=decimals)
        array = asarray(a)
        if array._d.kind != "f":
            if decimals >= 0 or array._d.kind == "b":
                result = _out(array._t.to(_torch.float16), _F16) if array._d is _BOOL else (
                    _out(array._t.clone(), array._d))
            else:
                step = 10 ** -decimals
                result = _out(((array._t / step).round() * step).to(array._t.dtype), array._d)
        elif decimals == 0:
            result = rint(array)
        else:
            factor = 10.0 ** _b.abs(decimals)
            result = divide(rint(multiply(array, factor)), factor) if decimals > 0 else multiply(
                rint(divide(array, factor)), factor)
        if out is not None:
            out[...] = result
            return out
        return result


    around = round


    def fix(x, out=None):
        return trunc(x, out=out)
    """#
}
