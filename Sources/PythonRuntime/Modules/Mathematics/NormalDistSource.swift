/// `statistics.NormalDist`, a part of `StatisticsSource`.
enum NormalDistSource {
  static var text: String {
    #"""
    # AS 241 (Wichura, 1988), routine PPND16: numerators and denominators from the highest power down,
    # for the middle, the tails and the far tails.
    _MIDDLE = ((2509.0809287301226727, 33430.575583588128105, 67265.770927008700853,
                45921.953931549871457, 13731.693765509461125, 1971.5909503065514427,
                133.14166789178437745, 3.387132872796366608),
               (5226.495278852854561, 28729.085735721942674, 39307.89580009271061,
                21213.794301586595867, 5394.1960214247511077, 687.1870074920579083,
                42.313330701600911252, 1.0))
    _TAILS = ((7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
               1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055,
               4.6303378461565452959, 1.42343711074968357734),
              (1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
               0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494,
               2.05319162663775882187, 1.0))
    _FAR_TAILS = ((2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386,
                   0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358,
                   5.4637849111641143699, 6.6579046435011037772),
                  (2.04426310338993978564e-15, 1.4215117583164458887e-7,
                   1.8463183175100546818e-5, 7.868691311456132591e-4, 0.0148753612908506148525,
                   0.13692988092273580531, 0.59983220655588793769, 1.0))


    def _horner(coefficients, x):
        total = 0.0
        for coefficient in coefficients:
            total = total * x + coefficient
        return total


    def _standard_quantile(p):
        """Where the standard normal distribution has the part `p` of it on the left."""
        q = p - 0.5
        if _math.fabs(q) <= 0.425:
            r = 0.180625 - q * q
            return _horner(_MIDDLE[0], r) * q / _horner(_MIDDLE[1], r)
        r = _math.sqrt(-_math.log(p if q <= 0.0 else 1.0 - p))
        (top, bottom), r = (_TAILS, r - 1.6) if r <= 5.0 else (_FAR_TAILS, r - 5.0)
        x = _horner(top, r) / _horner(bottom, r)
        return -x if q < 0.0 else x


    class NormalDist:
        """The normal distribution of a mean and a standard deviation."""
        __slots__ = {"_mu": "Arithmetic mean of a normal distribution",
                     "_sigma": "Standard deviation of a normal distribution"}

        def __init__(self, mu=0.0, sigma=1.0):
            if sigma < 0.0:
                raise StatisticsError("sigma must be non-negative")
            self._mu = float(mu)
            self._sigma = float(sigma)

        @classmethod
        def from_samples(cls, data):
            data = list(data)
            return cls(mean(data) if data else 0.0, stdev(data))

        def samples(self, n, *, seed=None):
            import random
            gauss = random.gauss if seed is None else random.Random(seed).gauss
            return [gauss(self._mu, self._sigma) for _ in range(n)]

        @property
        def mean(self):
            return self._mu

        median = mode = mean

        @property
        def stdev(self):
            return self._sigma

        @property
        def variance(self):
            return self._sigma * self._sigma

        def pdf(self, x):
            variance = self._sigma * self._sigma
            if not variance:
                raise StatisticsError("pdf() not defined when sigma is zero")
            diff = x - self._mu
            return _math.exp(diff * diff / (-2.0 * variance)) / _math.sqrt(_math.tau * variance)

        def cdf(self, x):
            if not self._sigma:
                raise StatisticsError("cdf() not defined when sigma is zero")
            return 0.5 * (1.0 + _math.erf((x - self._mu) / (self._sigma * _math.sqrt(2.0))))

        def inv_cdf(self, p):
            if p <= 0.0 or p >= 1.0:
                raise StatisticsError("p must be in the range 0.0 < p < 1.0")
            if self._sigma <= 0.0:
                raise StatisticsError("cdf() not defined when sigma at or below zero")
            return self._mu + _standard_quantile(p) * self._sigma

        def quantiles(self, n=4):
            return [self.inv_cdf(i / n) for i in range(1, n)]

        def overlap(self, other):
            """The area that two densities have in common."""
            if not isinstance(other, NormalDist):
                raise TypeError("Expected another NormalDist instance")
            narrow, wide = sorted((self, other), key=lambda one: (one._sigma, one._mu))
            small, large = narrow.variance, wide.variance
            if not small or not large:
                raise StatisticsError("overlap() not defined when sigma is zero")
            distance = _math.fabs(wide._mu - narrow._mu)
            excess = large - small
            if not excess:
                return 1.0 - _math.erf(distance / (2.0 * narrow._sigma * _math.sqrt(2.0)))
            # Where the densities meet.
            middle = narrow._mu * large - wide._mu * small
            half = narrow._sigma * wide._sigma * _math.sqrt(
                distance * distance + excess * _math.log(large / small))
            apart = [_math.fabs(wide.cdf(x) - narrow.cdf(x))
                     for x in ((middle + half) / excess, (middle - half) / excess)]
            return 1.0 - (apart[0] + apart[1])

        def zscore(self, x):
            if not self._sigma:
                raise StatisticsError("zscore() not defined when sigma is zero")
            return (x - self._mu) / self._sigma

        def __eq__(self, other):
            if not isinstance(other, NormalDist):
                return NotImplemented
            return self._mu == other._mu and self._sigma == other._sigma

        def __hash__(self):
            return hash((self._mu, self._sigma))

        def __add__(self, other):
            if isinstance(other, NormalDist):
                return NormalDist(self._mu + other._mu, _math.hypot(self._sigma, other._sigma))
            return NormalDist(self._mu + other, self._sigma)

        def __sub__(self, other):
            if isinstance(other, NormalDist):
                return NormalDist(self._mu - other._mu, _math.hypot(self._sigma, other._sigma))
            return NormalDist(self._mu - other, self._sigma)

        def __mul__(self, other):
            return NormalDist(self._mu * other, self._sigma * _math.fabs(other))

        def __truediv__(self, other):
            return NormalDist(self._mu / other, self._sigma / _math.fabs(other))

        def __pos__(self):
            return NormalDist(self._mu, self._sigma)

        def __neg__(self):
            return NormalDist(-self._mu, self._sigma)

        __radd__ = __add__

        def __rsub__(self, other):
            return -(self - other)

        __rmul__ = __mul__

        def __repr__(self):
            return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"
    """#
  }
}
