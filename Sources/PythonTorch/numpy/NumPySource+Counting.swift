extension NumPySource {
  /// Sets, counts and histograms.
  static let counting = #"""
    def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *,
               equal_nan=True, sorted=True):
        ar = asarray(ar)
        if axis is not None:
            if return_index:
                raise _missing("unique with return_index and axis")
            found = _torch.unique(ar._t, return_inverse=True, return_counts=True, dim=_axis(axis, ar.ndim))
            parts = [_new(found[0], ar._d)]
        else:
            flat = ar._t.reshape(-1)
            found = _torch.unique(flat, return_inverse=True, return_counts=True)
            parts = [_new(found[0].to(flat.dtype), ar._d)]
        if return_index:
            first = _torch.full((parts[0].size,), flat.numel(), dtype=_torch.int64)
            first.scatter_reduce_(0, found[1].reshape(-1), _torch.arange(flat.numel()), "amin")
            parts.append(_new(first))
        if return_inverse:
            parts.append(_new(found[1].reshape(ar.shape) if axis is None else found[1]))
        if return_counts:
            parts.append(_new(found[2]))
        return parts[0] if len(parts) == 1 else tuple(parts)


    def unique_values(x):
        return unique(x)


    def isin(element, test_elements, assume_unique=False, invert=False):
        element, test = asarray(element), asarray(list(test_elements) if isinstance(test_elements, set)
                                                  else test_elements)
        kind = _promote(element._d, test._d)
        found = _torch.isin(element._t.to(kind._torch), test._t.to(kind._torch))
        return _out(~found if invert else found)


    def intersect1d(ar1, ar2):
        ar1 = unique(ar1)
        return ar1[isin(ar1, ar2)]


    def setxor1d(ar1, ar2):
        return sort(concatenate((setdiff1d(ar1, ar2), setdiff1d(ar2, ar1))))


    def unique_counts(x):
        return unique(x, return_counts=True)


    def unique_inverse(x):
        return unique(x, return_inverse=True)


    def union1d(ar1, ar2):
        return unique(concatenate((ravel(ar1), ravel(ar2))))


    def setdiff1d(ar1, ar2):
        ar1 = unique(ar1)
        return ar1[isin(ar1, ar2, invert=True)]


    def bincount(x, /, weights=None, minlength=0):
        x = asarray(x) if isinstance(x, ndarray) or not len(x) else asarray(x).astype(int)
        if x.ndim != 1:
            raise ValueError("object too deep for desired array" if x.ndim > 1
                             else "object of too small depth for desired array")
        if x._d.kind == "f":
            raise TypeError(f"Cannot cast array data from {x._d!r} to dtype('int64') according to the rule "
                            "'safe'")
        if x.size and x.min() < 0:
            raise ValueError("'list' argument must have no negative elements")
        weights = None if weights is None else asarray(weights, float)._t
        return _new(_torch.bincount(x._t.to(_torch.int64), weights, int(minlength)))


    def histogram_bin_edges(a, bins=10, range=None, weights=None):
        a = asarray(a).ravel()
        if isinstance(bins, str):
            if bins != "auto":
                raise _missing(f"bins {bins!r}")
            return _automatic_edges(a, range)
        if not isinstance(bins, (int, integer)):
            bins = asarray(bins)
            if (bins[:-1] > bins[1:]).any():
                raise ValueError("`bins` must increase monotonically, when an array")
            return bins
        if bins < 1:
            raise ValueError("`bins` must be positive, when an integer")
        low, high = _ends(a, range)
        return linspace(low, high, int(bins) + 1)


    def _ends(a, range):
        if range is not None:
            low, high = range
            if low > high:
                raise ValueError("max must be larger than min in range parameter.")
        elif not a.size:
            return 0.0, 1.0
        else:
            low, high = a.min(), a.max()
        if a.size and not (isfinite(low) and isfinite(high)):
            raise ValueError(f"autodetected range of [{low}, {high}] is not finite")
        return (low - 0.5, high + 0.5) if low == high else (low, high)


    def _automatic_edges(a, range):
        import math
        low, high = _ends(a, range)
        n = a.size
        if not n:
            return linspace(low, high, 2)
        span = float(a.max() - a.min())
        q75, q25 = percentile(a, [75, 25])
        by_quartiles = 2.0 * float(q75 - q25) * n ** (-1.0 / 3.0)
        by_count = span / (math.log2(n) + 1.0)
        width = _b.min(by_quartiles, by_count) if by_quartiles else by_count
        if a._d.kind in "iu" and width < 1:
            width = 1
        count = int(math.ceil(float(high - low) / width)) if width else 1
        return linspace(low, high, count + 1)


    def histogram(a, bins=10, range=None, density=None, weights=None):
        a = asarray(a).ravel()
        edges = histogram_bin_edges(a, bins, range)
        values = a._t.to(_torch.float64)
        ends = edges._t.to(_torch.float64)
        inside = (values >= ends[0]) & (values <= ends[-1])
        places = _torch.searchsorted(ends.contiguous(), values.contiguous(), right=True) - 1
        places = places.clamp(0, ends.numel() - 2)[inside]
        heavy = None if weights is None else asarray(weights, float).ravel()._t[inside]
        found = _new(_torch.bincount(places, heavy, ends.numel() - 1))
        if density:
            return found / diff(edges) / found.sum(), edges
        return found, edges


    def histogram2d(x, y, bins=10, range=None, density=None, weights=None):
        counts = bins if isinstance(bins, (list, tuple)) else (bins, bins)
        ranges = range or (None, None)
        xs, ys = (histogram_bin_edges(v, n, r) for v, n, r in zip((x, y), counts, ranges))
        def places(values, edges):
            found = searchsorted(edges, values, "right") - 1
            return where(asarray(values) == edges[-1], edges.size - 2, found)
        columns, rows = places(y, ys), places(x, xs)
        flat = bincount(rows * (ys.size - 1) + columns, weights, (xs.size - 1) * (ys.size - 1))
        return flat.reshape(xs.size - 1, ys.size - 1).astype(float), xs, ys
    """#
}
