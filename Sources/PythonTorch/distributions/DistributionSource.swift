/// `torch.distributions.distribution`: what all distributions have in common.
enum DistributionSource {
  static let text = #"""
    import warnings

    import torch
    from torch.distributions import constraints
    from torch.distributions.utils import lazy_property


    class Distribution:
        """Numbers that come up with certain probabilities."""

        has_rsample = False
        has_enumerate_support = False
        _validate_args = True
        _hidden = ()

        @staticmethod
        def set_default_validate_args(value):
            """Whether parameters and values are checked from now on."""
            if value not in [True, False]:
                raise ValueError
            Distribution._validate_args = value

        def __init__(self, batch_shape=torch.Size(), event_shape=torch.Size(), validate_args=None):
            self._batch_shape, self._event_shape = batch_shape, event_shape
            if validate_args is not None:
                self._validate_args = validate_args
            if self._validate_args:
                for name, constraint in self._constraints_or_warn().items():
                    self._validate_parameter(name, constraint)

        def _constraints_or_warn(self):
            try:
                return self.arg_constraints
            except NotImplementedError:
                warnings.warn(
                    f"{self.__class__} does not define `arg_constraints`. "
                    "Please set `arg_constraints = {}` or initialize the distribution "
                    "with `validate_args=False` to turn off validation.", stacklevel=3,
                )
                return {}

        def _validate_parameter(self, name, constraint):
            lazy = isinstance(getattr(type(self), name, None), lazy_property)
            if constraints.is_dependent(constraint) or lazy and name not in self.__dict__:
                return
            value = getattr(self, name)
            if not constraint.check(value).all():
                raise ValueError(
                    f"Expected parameter {name} ({type(value).__name__} of shape "
                    f"{tuple(value.shape)}) of distribution {self!r} to satisfy the constraint "
                    f"{constraint!r}, but found invalid values:\n{value}"
                )

        def expand(self, batch_shape, _instance=None):
            """The same distribution with parameters repeated to a batch shape."""
            batch_shape = torch.Size(batch_shape)
            new = self.__new__(type(self)) if _instance is None else _instance
            for name, value in self.__dict__.items():
                own = getattr(value, "shape", self._batch_shape)[len(self._batch_shape):]
                if isinstance(value, Distribution):
                    inner = value.batch_shape[len(self._batch_shape):]
                    value = value.expand(batch_shape + inner)
                elif isinstance(value, torch.Tensor) and name not in self._hidden:
                    value = value.expand(batch_shape + own)
                new.__dict__[name] = value
            new._batch_shape = batch_shape
            return new

        @property
        def batch_shape(self):
            """The shape of the parameters."""
            return self._batch_shape

        @property
        def event_shape(self):
            """The shape of one draw."""
            return self._event_shape

        @property
        def arg_constraints(self):
            raise NotImplementedError

        @property
        def support(self):
            raise NotImplementedError

        @property
        def mean(self):
            raise NotImplementedError

        @property
        def mode(self):
            raise NotImplementedError(f"{self.__class__} does not implement mode")

        @property
        def variance(self):
            raise NotImplementedError

        @property
        def stddev(self):
            return self.variance.sqrt()

        def sample(self, sample_shape=torch.Size()):
            """Draws without a gradient."""
            with torch.no_grad():
                return self.rsample(sample_shape)

        def rsample(self, sample_shape=torch.Size()):
            """Draws through which gradients reach the parameters."""
            raise NotImplementedError

        def sample_n(self, n):
            """n draws (an old form)."""
            warnings.warn(
                "`sample_n(n)` will be deprecated. Use `sample((n,))` instead.", FutureWarning,
                stacklevel=2,
            )
            return self.sample(torch.Size((n,)))

        def log_prob(self, value):
            """The logarithm of the density or probability at value."""
            raise NotImplementedError

        def cdf(self, value):
            raise NotImplementedError

        def icdf(self, value):
            raise NotImplementedError

        def enumerate_support(self, expand=True):
            raise NotImplementedError

        def entropy(self):
            raise NotImplementedError

        def perplexity(self):
            return torch.exp(self.entropy())

        def _extended_shape(self, sample_shape=torch.Size()):
            return torch.Size(sample_shape) + self._batch_shape + self._event_shape

        def _numbered(self, values, expand):
            """Values along a new first dimension, for enumerate_support."""
            values = values.view((-1,) + (1,) * len(self._batch_shape))
            return values.expand((-1,) + self._batch_shape) if expand else values

        def _check(self, value):
            if self._validate_args:
                self._validate_sample(value)

        def _validate_sample(self, value):
            if not isinstance(value, torch.Tensor):
                raise ValueError("The value argument to log_prob must be a Tensor")
            start = len(value.size()) - len(self._event_shape)
            if value.size()[start:] != self._event_shape:
                raise ValueError(
                    "The right-most size of value must match event_shape: "
                    f"{value.size()} vs {self._event_shape}."
                )
            expected = self._batch_shape + self._event_shape
            for own, other in zip(reversed(value.size()), reversed(expected)):
                if own != 1 and other != 1 and own != other:
                    raise ValueError(
                        "Value is not broadcastable with batch_shape+event_shape: "
                        f"{value.size()} vs {expected}."
                    )
            self._validate_support(value)

        def _validate_support(self, value):
            try:
                support = self.support
            except NotImplementedError:
                warnings.warn(
                    f"{self.__class__} does not define `support` to enable sample validation. "
                    "Please initialize the distribution with `validate_args=False` to turn off "
                    "validation.", stacklevel=4,
                )
                return
            if not support.check(value).all():
                raise ValueError(
                    f"Expected value argument ({type(value).__name__} of shape "
                    f"{tuple(value.shape)}) to be within the support ({support!r}) of the "
                    f"distribution {self!r}, but found invalid values:\n{value}"
                )

        def __repr__(self):
            own = [(k, self.__dict__[k]) for k in self.arg_constraints if k in self.__dict__]
            words = [f"{k}: {v if v.numel() == 1 else v.size()}" for k, v in own]
            return self.__class__.__name__ + "(" + ", ".join(words) + ")"
    """#

  static let family = #"""
    from torch.distributions.distribution import Distribution


    class ExponentialFamily(Distribution):
        """Distributions whose densities are exponentials of their natural parameters."""
    """#

  static let independent = #"""
    from torch.distributions import constraints
    from torch.distributions.distribution import Distribution
    from torch.distributions.utils import _sum_rightmost


    class Independent(Distribution):
        """A distribution some of whose batch dimensions make up one event."""

        arg_constraints = {}

        def __init__(self, base_distribution, reinterpreted_batch_ndims, validate_args=None):
            count = reinterpreted_batch_ndims
            if count > len(base_distribution.batch_shape):
                raise ValueError(
                    "Expected reinterpreted_batch_ndims <= len(base_distribution.batch_shape), "
                    f"actual {count} vs {len(base_distribution.batch_shape)}"
                )
            shape = base_distribution.batch_shape + base_distribution.event_shape
            cut = len(shape) - count - len(base_distribution.event_shape)
            self.base_dist, self.reinterpreted_batch_ndims = base_distribution, count
            super().__init__(shape[:cut], shape[cut:], validate_args=validate_args)

        @property
        def has_rsample(self):
            return self.base_dist.has_rsample

        @property
        def has_enumerate_support(self):
            return self.reinterpreted_batch_ndims == 0 and self.base_dist.has_enumerate_support

        @property
        def support(self):
            count = self.reinterpreted_batch_ndims
            inner = self.base_dist.support
            return constraints.independent(inner, count) if count else inner

        @property
        def mean(self):
            return self.base_dist.mean

        @property
        def mode(self):
            return self.base_dist.mode

        @property
        def variance(self):
            return self.base_dist.variance

        def sample(self, sample_shape=()):
            return self.base_dist.sample(sample_shape)

        def rsample(self, sample_shape=()):
            return self.base_dist.rsample(sample_shape)

        def log_prob(self, value):
            return _sum_rightmost(self.base_dist.log_prob(value), self.reinterpreted_batch_ndims)

        def entropy(self):
            return _sum_rightmost(self.base_dist.entropy(), self.reinterpreted_batch_ndims)

        def enumerate_support(self, expand=True):
            if self.reinterpreted_batch_ndims > 0:
                raise NotImplementedError("Enumeration over cartesian product is not implemented")
            return self.base_dist.enumerate_support(expand=expand)

        def __repr__(self):
            return f"Independent({self.base_dist}, {self.reinterpreted_batch_ndims})"
    """#
}
