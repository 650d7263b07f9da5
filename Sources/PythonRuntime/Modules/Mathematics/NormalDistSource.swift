/// `statistics.NormalDist`, a part of `StatisticsSource`.
enum NormalDistSource {
  static var text: String {
    #"""
    class NormalDist:
        """The normal distribution of a mean and a standard deviation."""

        def __init__(self, mu=0.0, sigma=1.0):
            if sigma < 0.0:
                raise StatisticsError("sigma must be non-negative")
            self._mu = float(mu)
            self._sigma = float(sigma)

        @classmethod
        def from_samples(cls, data):
            data = list(data)
            return cls(fmean(data), stdev(data))

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

        def __mul__(self, other):
            return NormalDist(self._mu * other, self._sigma * _math.fabs(other))

        __radd__ = __add__
        __rmul__ = __mul__

        def __repr__(self):
            return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"
    """#
  }
}
