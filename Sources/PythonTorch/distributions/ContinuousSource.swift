/// Distributions over numbers with fractions: a module of `torch.distributions` each.
enum ContinuousSource {
  static var normal: String { DiscreteSource.head + normalBody }

  private static let normalBody = #"""
    from torch.distributions.exp_family import ExponentialFamily


    class Normal(ExponentialFamily):
        """The bell curve around loc with standard deviation scale."""

        arg_constraints = {"loc": constraints.real, "scale": constraints.positive}
        support = constraints.real
        has_rsample = True

        def __init__(self, loc, scale, validate_args=None):
            self.loc, self.scale = broadcast_all(loc, scale)
            super().__init__(_batch(loc, scale), validate_args=validate_args)

        @property
        def mean(self):
            return self.loc

        @property
        def mode(self):
            return self.loc

        @property
        def stddev(self):
            return self.scale

        @property
        def variance(self):
            return self.stddev.pow(2)

        def sample(self, sample_shape=torch.Size()):
            shape = self._extended_shape(sample_shape)
            with torch.no_grad():
                return torch.normal(self.loc.expand(shape), self.scale.expand(shape))

        def rsample(self, sample_shape=torch.Size()):
            drawn = torch.empty(self._extended_shape(sample_shape), dtype=self.loc.dtype).normal_()
            return self.loc + drawn * self.scale

        def log_prob(self, value):
            self._check(value)
            distance = -((value - self.loc) ** 2) / (2 * self.scale ** 2)
            return distance - self.scale.log() - math.log(math.sqrt(2 * math.pi))

        def cdf(self, value):
            self._check(value)
            steps = (value - self.loc) * self.scale.reciprocal()
            return 0.5 * (1 + torch.erf(steps / math.sqrt(2)))

        def icdf(self, value):
            return self.loc + self.scale * torch.erfinv(2 * value - 1) * math.sqrt(2)

        def entropy(self):
            return 0.5 + 0.5 * math.log(2 * math.pi) + torch.log(self.scale)
    """#

  static var uniform: String { DiscreteSource.head + uniformBody }

  private static let uniformBody = #"""


    class Uniform(Distribution):
        """Every number from low up to high is as likely as any other."""

        has_rsample = True

        def __init__(self, low, high, validate_args=None):
            self.low, self.high = broadcast_all(low, high)
            super().__init__(_batch(low, high), validate_args=validate_args)

        @property
        def arg_constraints(self):
            return {
                "low": constraints.less_than(self.high),
                "high": constraints.greater_than(self.low),
            }

        @property
        def support(self):
            return constraints.interval(self.low, self.high)

        @property
        def mean(self):
            return (self.high + self.low) / 2

        @property
        def mode(self):
            return float("nan") * self.high

        @property
        def stddev(self):
            return (self.high - self.low) / 12 ** 0.5

        @property
        def variance(self):
            return (self.high - self.low).pow(2) / 12

        def rsample(self, sample_shape=torch.Size()):
            drawn = torch.rand(self._extended_shape(sample_shape), dtype=self.low.dtype)
            return self.low + drawn * (self.high - self.low)

        def log_prob(self, value):
            self._check(value)
            inside = self.low.le(value).type_as(self.low) * self.high.gt(value).type_as(self.low)
            return torch.log(inside) - torch.log(self.high - self.low)

        def cdf(self, value):
            self._check(value)
            return ((value - self.low) / (self.high - self.low)).clamp(min=0, max=1)

        def icdf(self, value):
            return value * (self.high - self.low) + self.low

        def entropy(self):
            return torch.log(self.high - self.low)
    """#

  static var exponential: String { DiscreteSource.head + exponentialBody }

  private static let exponentialBody = #"""
    from torch.distributions.exp_family import ExponentialFamily


    class Exponential(ExponentialFamily):
        """How long one waits for what happens rate times in a unit of time."""

        arg_constraints = {"rate": constraints.positive}
        support = constraints.nonnegative
        has_rsample = True

        def __init__(self, rate, validate_args=None):
            (self.rate,) = broadcast_all(rate)
            super().__init__(_batch(rate), validate_args=validate_args)

        @property
        def mean(self):
            return self.rate.reciprocal()

        @property
        def mode(self):
            return torch.zeros_like(self.rate)

        @property
        def stddev(self):
            return self.rate.reciprocal()

        @property
        def variance(self):
            return self.rate.pow(-2)

        def rsample(self, sample_shape=torch.Size()):
            drawn = torch.empty(self._extended_shape(sample_shape), dtype=self.rate.dtype)
            return drawn.exponential_() / self.rate

        def log_prob(self, value):
            self._check(value)
            return self.rate.log() - self.rate * value

        def cdf(self, value):
            self._check(value)
            return 1 - torch.exp(-self.rate * value)

        def icdf(self, value):
            return -torch.log1p(-value) / self.rate

        def entropy(self):
            return 1.0 - torch.log(self.rate)
    """#

  static var laplace: String { DiscreteSource.head + laplaceBody }

  private static let laplaceBody = #"""


    class Laplace(Distribution):
        """Two exponential curves back to back around loc."""

        arg_constraints = {"loc": constraints.real, "scale": constraints.positive}
        support = constraints.real
        has_rsample = True

        def __init__(self, loc, scale, validate_args=None):
            self.loc, self.scale = broadcast_all(loc, scale)
            super().__init__(_batch(loc, scale), validate_args=validate_args)

        @property
        def mean(self):
            return self.loc

        @property
        def mode(self):
            return self.loc

        @property
        def variance(self):
            return 2 * self.scale.pow(2)

        @property
        def stddev(self):
            return 2 ** 0.5 * self.scale

        def rsample(self, sample_shape=torch.Size()):
            drawn = torch.empty(self._extended_shape(sample_shape), dtype=self.loc.dtype)
            drawn.uniform_(torch.finfo(self.loc.dtype).eps - 1, 1)
            return self.loc - self.scale * drawn.sign() * torch.log1p(-drawn.abs())

        def log_prob(self, value):
            self._check(value)
            return -torch.log(2 * self.scale) - torch.abs(value - self.loc) / self.scale

        def cdf(self, value):
            self._check(value)
            distance = value - self.loc
            return 0.5 - 0.5 * distance.sign() * torch.expm1(-distance.abs() / self.scale)

        def icdf(self, value):
            term = value - 0.5
            return self.loc - self.scale * term.sign() * torch.log1p(-2 * term.abs())

        def entropy(self):
            return 1 + torch.log(2 * self.scale)
    """#

  static var gamma: String { DiscreteSource.head + gammaBody }

  private static let gammaBody = #"""
    from torch.distributions.exp_family import ExponentialFamily


    def _uniform():
        return 1 - torch.rand((), dtype=torch.float64).item()


    def _gamma(shape):
        """A draw of the gamma distribution with rate 1, by Marsaglia's and Tsang's method."""
        if shape == 0:
            return 0.0
        factor = 1.0
        if shape < 1:
            factor, shape = _uniform() ** (1 / shape), shape + 1
        d = shape - 1 / 3
        c = 1 / math.sqrt(9 * d)
        while True:
            y = 0.0
            while y <= 0:
                x = torch.randn((), dtype=torch.float64).item()
                y = 1 + c * x
            v, u, square = y ** 3, _uniform(), x * x
            if u < 1 - 0.0331 * square * square:
                return factor * d * v
            if math.log(u) < 0.5 * square + d * (1 - v + math.log(v)):
                return factor * d * v


    def _standard_gamma(concentration):
        if torch.is_grad_enabled() and concentration.requires_grad:
            raise NotImplementedError("lossrepl has no gradients of draws of gamma distributions")
        drawn = [_gamma(shape) for shape in concentration.double().flatten().tolist()]
        return torch.tensor(drawn, dtype=torch.float64).reshape(concentration.shape)


    class Gamma(ExponentialFamily):
        """The time until something has happened concentration times."""

        arg_constraints = {
            "concentration": constraints.positive, "rate": constraints.positive,
        }
        support = constraints.nonnegative
        has_rsample = True

        def __init__(self, concentration, rate, validate_args=None):
            self.concentration, self.rate = broadcast_all(concentration, rate)
            super().__init__(_batch(concentration, rate), validate_args=validate_args)

        @property
        def mean(self):
            return self.concentration / self.rate

        @property
        def mode(self):
            return ((self.concentration - 1) / self.rate).clamp(min=0)

        @property
        def variance(self):
            return self.concentration / self.rate.pow(2)

        def rsample(self, sample_shape=torch.Size()):
            shape = self._extended_shape(sample_shape)
            tiny = torch.finfo(self.rate.dtype).tiny
            drawn = _standard_gamma(self.concentration.expand(shape)).clamp(min=tiny)
            return (drawn.to(self.rate.dtype) / self.rate.expand(shape)).clamp(min=tiny)

        def log_prob(self, value):
            value = torch.as_tensor(value, dtype=self.rate.dtype)
            self._check(value)
            powers = torch.xlogy(self.concentration, self.rate)
            powers = powers + torch.xlogy(self.concentration - 1, value)
            return powers - self.rate * value - torch.lgamma(self.concentration)

        def entropy(self):
            shape = self.concentration
            return (
                shape - torch.log(self.rate) + torch.lgamma(shape)
                + (1.0 - shape) * torch.digamma(shape)
            )

        def cdf(self, value):
            self._check(value)
            return torch.special.gammainc(self.concentration, self.rate * value)
    """#
}
