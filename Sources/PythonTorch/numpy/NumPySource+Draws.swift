extension NumPySource {
  /// Distributions that are drawn from uniform numbers.
  static let draws = #"""
    """Random numbers: the same as NumPy's for a seed."""
    import builtins as _b
    import _numpy
    import numpy as _np
    import torch as _torch


    class _Draws:
        """Distributions that are drawn from uniform numbers one after the other."""

        def _spread(self, draw, size, *parameters):
            arrays = [_np.asarray(one) for one in parameters]
            if size is None and not _b.any(one.ndim for one in arrays):
                return draw(*(one.item() for one in arrays))
            shape = _np._shape(size) if size is not None else _np.broadcast_shapes(
                *(one.shape for one in arrays))
            columns = [_np.broadcast_to(one, shape).ravel().tolist() for one in arrays]
            return _np.asarray([draw(*row) for row in zip(*columns)]).reshape(shape)

        def binomial(self, n, p, size=None):
            if (_np.asarray(n) < 0).any():
                raise ValueError("n < 0")
            chances = _np.asarray(p)
            if not ((chances >= 0) & (chances <= 1)).all():
                raise ValueError("p < 0, p > 1 or p is NaN")
            return self._spread(self._binomial, size, n, p)

        def _binomial(self, n, p):
            import math
            if p > 0.5:
                return n - self._binomial(n, 1.0 - p)
            if not n or not p:
                return 0
            if n * p > 30.0:
                raise NotImplementedError("numpy.random.binomial: lossrepl draws where n * p is at most 30")
            q = 1.0 - p
            none = math.exp(n * math.log(q))
            bound = int(_b.min(n, n * p + 10.0 * math.sqrt(n * p * q + 1)))
            count, chance, place = 0, none, self._one()
            while place > chance:
                count += 1
                if count > bound:
                    count, chance, place = 0, none, self._one()
                else:
                    place -= chance
                    chance = (n - count + 1) * p * chance / (count * q)
            return count

        def poisson(self, lam=1.0, size=None):
            if not (_np.asarray(lam) >= 0).all():
                raise ValueError("lam < 0 or lam is NaN")
            return self._spread(self._poisson, size, lam)

        def _poisson(self, lam):
            import math
            if lam >= 10:
                raise NotImplementedError("numpy.random.poisson: lossrepl draws where lam is below 10")
            if not lam:
                return 0
            least, count, product = math.exp(-lam), 0, self._one()
            while product > least:
                count, product = count + 1, product * self._one()
            return count

        def laplace(self, loc=0.0, scale=1.0, size=None):
            if (_np.asarray(scale) < 0).any():
                raise ValueError("scale < 0")
            return self._spread(self._laplace, size, loc, scale)

        def _laplace(self, loc, scale):
            import math
            while True:
                place = self._one()
                if place >= 0.5:
                    return loc - scale * math.log(2.0 - place - place)
                if place > 0.0:
                    return loc + scale * math.log(place + place)

        def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8):
            mean, cov = _np.asarray(mean) * 1.0, _np.asarray(cov) * 1.0
            if mean.ndim != 1:
                raise ValueError("mean must be 1 dimensional")
            if cov.ndim != 2 or cov.shape[0] != cov.shape[1]:
                raise ValueError("cov must be 2 dimensional and square")
            if mean.shape[0] != cov.shape[0]:
                raise ValueError("mean and cov must have same length")
            shape = () if size is None else _np._shape(size)
            draws = self.standard_normal(shape + mean.shape).reshape(-1, mean.shape[0])
            return (mean + draws @ self._factor(cov)).reshape(shape + mean.shape)

        def _factor(self, cov):
            """What turns independent numbers into ones of a covariance."""
            _, sizes, axes = _np.linalg.svd(cov)
            return _np.sqrt(sizes)[:, None] * axes

        def multinomial(self, n, pvals, size=None):
            chances = _np.asarray(pvals, float).tolist()
            if _b.sum(chances[:-1]) > 1.0 + 1e-12:
                raise ValueError("sum(pvals[:-1]) > 1.0")
            shape = () if size is None else _np._shape(size)
            rows = []
            for _ in range(_np._count(shape, range(len(shape)))):
                row, rest, total = [0] * len(chances), n, 1.0
                for place, chance in enumerate(chances[:-1]):
                    row[place] = self._binomial(rest, chance / total)
                    rest -= row[place]
                    if rest <= 0:
                        break
                    total -= chance
                row[-1] = _b.max(rest, 0) if rest > 0 else row[-1]
                rows.append(row)
            return _np.asarray(rows).reshape(shape + (len(chances),))
    """#
}
