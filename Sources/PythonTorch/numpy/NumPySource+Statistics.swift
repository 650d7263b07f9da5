extension NumPySource {
  /// Averages, quantiles and differences.
  static let statistics = #"""
    def average(a, axis=None, weights=None, returned=False, *, keepdims=False):
        a = asarray(a)
        if weights is None:
            found = mean(a, axis, keepdims=keepdims)
            total = divide(a.size, asarray(found).size)
        else:
            weights = asarray(weights)
            if weights.shape != a.shape:
                if axis is None:
                    raise TypeError("Axis must be specified when shapes of a and weights differ.")
                shape = [1] * a.ndim
                shape[_axis(axis, a.ndim)] = weights.size
                weights = broadcast_to(weights.reshape(shape), a.shape)
            total = sum(weights, axis, keepdims=keepdims)
            if (asarray(total) == 0).any():
                raise ZeroDivisionError("Weights sum to zero, can't be normalized")
            found = divide(sum(multiply(a, weights), axis, keepdims=keepdims), total)
        return (found, total) if returned else found


    def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
        a = asarray(a)
        if axis is None:
            work, dims = a.ravel(), tuple(range(a.ndim))
            axis = 0
        else:
            work, dims = a, _axes(axis, a.ndim)
            if len(dims) > 1:
                raise _missing("median over several axes")
            axis = dims[0]
        size = work.shape[axis]
        if not size:
            _numpy.warn("Mean of empty slice")
            _trouble("invalid", "invalid value encountered in scalar divide")
            return _scalar(_F64, nan)
        ordered = sort(work, axis)
        lead = (slice(None),) * axis
        middle = ordered[lead + (slice((size - 1) // 2, size // 2 + 1),)]
        found = mean(middle, axis)
        if work._d.kind == "f" and isnan(work).any():
            found = where(isnan(work).any(axis), nan, found)
            found = found if found.ndim else _result(found)
        if keepdims:
            found = asarray(found).reshape([1 if n in dims else s for n, s in enumerate(a.shape)])
        return found


    def _quantiles(a, q, axis, method, keepdims):
        if method not in ("linear", "lower", "higher", "nearest", "midpoint"):
            raise _missing(f"quantiles by the method {method!r}")
        a = asarray(a)
        kind = a._d if a._d.kind == "f" else _F64
        dims = _axes(axis, a.ndim)
        if axis is None:
            work = a.ravel()
        elif len(dims) == 1:
            work = moveaxis(a, dims[0], 0)
        else:
            raise _missing("quantiles over several axes")
        ordered = sort(work, 0)
        size = ordered.shape[0]
        flat = q.ravel()
        found = []
        for one in flat.tolist():
            place = one * (size - 1)
            low = int(place)
            high = _b.min(low + 1, size - 1)
            part = place - low
            if method != "linear":
                part = {"lower": 0.0, "higher": 1.0 if part else 0.0, "midpoint": 0.5 if part else 0.0,
                        "nearest": float(_b.round(place) - low)}[method]
            left, right = ordered[low], ordered[high]
            if method != "linear" and part in (0.0, 1.0):
                found.append(asarray(right if part else left))
                continue
            gap = subtract(right, left)
            found.append(asarray(subtract(right, multiply(gap, 1 - part)) if part >= 0.5
                                 else add(left, multiply(gap, part))))
        result = stack(found).astype(kind, copy=False)
        if a._d.kind == "f" and isnan(a).any():
            result = where(isnan(work).any(0), nan, result).astype(kind)
        result = result.reshape(q.shape + ordered.shape[1:])
        if keepdims:
            result = result.reshape(q.shape + tuple(1 if n in dims else s for n, s in enumerate(a.shape)))
        return _result(result)


    def quantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False):
        q = asarray(q) * 1.0
        q = asarray(q)
        if q.size and not ((q >= 0) & (q <= 1)).all():
            raise ValueError("Quantiles must be in the range [0, 1]")
        return _quantiles(a, q, axis, method, keepdims)


    def percentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False):
        q = asarray(divide(q, 100))
        if q.size and not ((q >= 0) & (q <= 1)).all():
            raise ValueError("Percentiles must be in the range [0, 100]")
        return _quantiles(a, q, axis, method, keepdims)


    def diff(a, n=1, axis=-1, prepend=None, append=None):
        a = asarray(a)
        if not a.ndim:
            raise ValueError("diff requires input that is at least one dimensional")
        axis = _axis(axis, a.ndim)
        parts = [a]
        for extra, place in ((prepend, 0), (append, len(parts))):
            if extra is not None:
                extra = asarray(extra)
                if not extra.ndim:
                    extra = broadcast_to(extra, [1 if m == axis else s for m, s in enumerate(a.shape)])
                parts.insert(0 if place == 0 else len(parts), extra)
        a = concatenate(parts, axis) if len(parts) > 1 else a
        lead = (slice(None),) * axis
        for _ in range(n):
            left, right = a[lead + (slice(None, -1),)], a[lead + (slice(1, None),)]
            a = not_equal(right, left) if a._d is _BOOL else subtract(right, left)
        return a


    def ediff1d(ary):
        return diff(asarray(ary).ravel())


    def gradient(f, *varargs, axis=None, edge_order=1):
        f = asarray(f)
        f = f if f._d.kind == "f" else f.astype(float)
        axes = range(f.ndim) if axis is None else _axes(axis, f.ndim)
        steps = list(varargs) or [1.0]
        if len(steps) == 1:
            steps = steps * len(axes)
        found = []
        for one, step in zip(axes, steps):
            moved = moveaxis(f, one, 0)
            result = zeros_like(moved)
            if isinstance(step, (int, float, generic)):
                result[1:-1] = (moved[2:] - moved[:-2]) / (2.0 * step)
                result[0] = (moved[1] - moved[0]) / step
                result[-1] = (moved[-1] - moved[-2]) / step
            else:
                gaps = diff(asarray(step, float))
                before, after = gaps[:-1], gaps[1:]
                shape = (-1,) + (1,) * (moved.ndim - 1)
                a = (-after / (before * (before + after))).reshape(shape)
                b = ((after - before) / (before * after)).reshape(shape)
                c = (before / (after * (before + after))).reshape(shape)
                result[1:-1] = a * moved[:-2] + b * moved[1:-1] + c * moved[2:]
                result[0] = (moved[1] - moved[0]) / gaps[0]
                result[-1] = (moved[-1] - moved[-2]) / gaps[-1]
            found.append(moveaxis(result, 0, one))
        return found[0] if len(found) == 1 else tuple(found)
    """#
}
