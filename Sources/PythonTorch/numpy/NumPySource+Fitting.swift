extension NumPySource {
  /// Integrals, correlations, polynomials and comparisons of whole arrays.
  static let fitting = #"""
    def trapezoid(y, x=None, dx=1.0, axis=-1):
        y = moveaxis(asarray(y), axis, -1)
        gaps = dx if x is None else diff(asarray(x))
        return sum(gaps * (y[..., 1:] + y[..., :-1]) / 2.0, -1)


    def interp(x, xp, fp, left=None, right=None, period=None):
        if period is not None:
            raise _missing("periodic interpolation")
        x, xp, fp = asarray(x) * 1.0, asarray(xp, float), asarray(fp, float)
        x = asarray(x)
        places = clip(asarray(searchsorted(xp, x, "right")) - 1, 0, _b.max(xp.size - 2, 0))
        slopes = diff(fp) / diff(xp)
        found = slopes[places] * (x - xp[places]) + fp[places]
        found = where(x >= xp[-1], fp[-1] if right is None else where(x == xp[-1], fp[-1], right), found)
        found = where(x < xp[0], fp[0] if left is None else left, found)
        return _result(asarray(found))


    def cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None):
        m = asarray(m)
        X = atleast_2d(m).astype(_promote(m._d, _F64))
        if not rowvar and m.ndim != 1:
            X = X.T
        if y is not None:
            y = atleast_2d(asarray(y))
            X = concatenate((X, y if rowvar or y.shape[0] == 1 else y.T), 0)
        ddof = (0 if bias else 1) if ddof is None else ddof
        X = X - mean(X, 1, keepdims=True)
        found = dot(X, X.T) * (1 / _b.max(X.shape[1] - ddof, 0)) if X.shape[1] > ddof else (
            full((X.shape[0], X.shape[0]), nan))
        found = asarray(true_divide(dot(X, X.T), X.shape[1] - ddof)) if X.shape[1] > ddof else found
        return squeeze(found) if found.size > 1 else found.reshape(())


    def corrcoef(x, y=None, rowvar=True, *, dtype=None):
        c = cov(x, y, rowvar)
        if not c.ndim:
            return divide(c, c)
        spread = sqrt(diagonal(c))
        return clip(c / spread[:, None] / spread[None, :], -1, 1)


    def convolve(a, v, mode="full"):
        a, v = asarray(a), asarray(v)
        if not a.size:
            raise ValueError("a cannot be empty")
        if not v.size:
            raise ValueError("v cannot be empty")
        if v.size > a.size:
            a, v = v, a
        kind = _promote(a._d, v._d)
        size = a.size + v.size - 1
        found = zeros(size, kind)
        for place in range(v.size - 1, -1, -1):
            found[place:place + a.size] += a * v[place]
        if mode == "full":
            return found
        start = (v.size - 1) // 2 if mode == "same" else v.size - 1
        count = a.size if mode == "same" else a.size - v.size + 1
        return found[start:start + count].copy()


    def polyfit(x, y, deg, **kwargs):
        x, y = asarray(x) * 1.0, asarray(y) * 1.0
        grid = vander(x, deg + 1)
        scale = sqrt((grid * grid).sum(axis=0))
        found = _torch.linalg.lstsq((grid / scale)._t, y._t.unsqueeze(1)).solution.squeeze(1)
        return _new(found) / scale


    def polyval(p, x):
        y = zeros_like(asarray(x)) if not isinstance(x, (int, float)) else 0
        for c in asarray(p):
            y = y * x + c
        return y


    def vander(x, N=None, increasing=False):
        x = asarray(x)
        powers = arange(x.size if N is None else N)
        return x[:, None] ** (powers if increasing else powers[::-1].copy())


    def isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
        a, b = asarray(a), asarray(b)
        kind = _promote(_promote(a._d, b._d), _F64 if a._d.kind != "f" and b._d.kind != "f" else _F16)
        x, y = a._t.to(kind._torch), b._t.to(kind._torch)
        _broadcast(x, y)
        near = ((x - y).abs() <= atol + rtol * y.abs()) & y.isfinite() | (x == y)
        if equal_nan:
            near = near | x.isnan() & y.isnan()
        return _out(near)


    def allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
        return _b.bool(asarray(isclose(a, b, rtol, atol, equal_nan)).all())


    def array_equal(a1, a2, equal_nan=False):
        try:
            a1, a2 = asarray(a1), asarray(a2)
        except (ValueError, TypeError, NotImplementedError):
            return False
        if a1.shape != a2.shape:
            return False
        same = equal(a1, a2)
        if equal_nan and a1._d.kind == "f" and a2._d.kind == "f":
            same = same | isnan(a1) & isnan(a2)
        return _b.bool(asarray(same).all())


    def array_equiv(a1, a2):
        return _b.bool(asarray(equal(a1, a2)).all())
    """#
}
