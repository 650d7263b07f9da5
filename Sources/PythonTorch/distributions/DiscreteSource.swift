/// Distributions over whole numbers: a module of `torch.distributions` each.
enum DiscreteSource {
  static var bernoulli: String { head + bernoulliBody }

  private static let bernoulliBody = #"""
    from torch.distributions.exp_family import ExponentialFamily
    from torch.nn.functional import binary_cross_entropy_with_logits


    class Bernoulli(ExponentialFamily):
        """0 or 1; 1 with probability probs, or sigmoid(logits)."""

        arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
        support = constraints.boolean
        has_enumerate_support = True

        def __init__(self, probs=None, logits=None, validate_args=None):
            given = _one_of(probs, logits)
            (self._param,) = broadcast_all(given)
            setattr(self, "logits" if probs is None else "probs", self._param)
            super().__init__(_batch(given), validate_args=validate_args)

        @lazy_property
        def logits(self):
            return probs_to_logits(self.probs, is_binary=True)

        @lazy_property
        def probs(self):
            return logits_to_probs(self.logits, is_binary=True)

        @property
        def param_shape(self):
            return self._param.size()

        @property
        def mean(self):
            return self.probs

        @property
        def mode(self):
            mode = (self.probs >= 0.5).to(self.probs)
            mode[self.probs == 0.5] = float("nan")
            return mode

        @property
        def variance(self):
            return self.probs * (1 - self.probs)

        def sample(self, sample_shape=torch.Size()):
            with torch.no_grad():
                return torch.bernoulli(self.probs.expand(self._extended_shape(sample_shape)))

        def log_prob(self, value):
            self._check(value)
            logits, value = broadcast_all(self.logits, value)
            return -binary_cross_entropy_with_logits(logits, value, reduction="none")

        def entropy(self):
            return binary_cross_entropy_with_logits(self.logits, self.probs, reduction="none")

        def enumerate_support(self, expand=True):
            return self._numbered(torch.arange(2, dtype=self._param.dtype), expand)
    """#

  static var categorical: String { head + categoricalBody }

  private static let categoricalBody = #"""


    class Categorical(Distribution):
        """One of the classes 0, 1, …, with probabilities along the last dimension."""

        arg_constraints = {"probs": constraints.simplex, "logits": constraints.real_vector}
        has_enumerate_support = True

        def __init__(self, probs=None, logits=None, validate_args=None):
            given = _one_of(probs, logits)
            name = "logits" if probs is None else "probs"
            if given.dim() < 1:
                raise ValueError(f"`{name}` parameter must be at least one-dimensional.")
            if probs is None:
                self._param = logits - logits.logsumexp(dim=-1, keepdim=True)
            else:
                self._param = probs / probs.sum(-1, keepdim=True)
            setattr(self, name, self._param)
            self._num_events = self._param.size()[-1]
            super().__init__(self._param.size()[:-1], validate_args=validate_args)

        @property
        def support(self):
            return constraints.integer_interval(0, self._num_events - 1)

        @lazy_property
        def logits(self):
            return probs_to_logits(self.probs)

        @lazy_property
        def probs(self):
            return logits_to_probs(self.logits)

        @property
        def param_shape(self):
            return self._param.size()

        @property
        def mean(self):
            return torch.full(self._extended_shape(), float("nan"), dtype=self.probs.dtype)

        @property
        def mode(self):
            return self.probs.argmax(dim=-1)

        @property
        def variance(self):
            return self.mean

        def sample(self, sample_shape=torch.Size()):
            sample_shape = torch.Size(sample_shape)
            rows = self.probs.reshape(-1, self._num_events)
            drawn = torch.multinomial(rows, sample_shape.numel(), True).T
            return drawn.reshape(self._extended_shape(sample_shape))

        def log_prob(self, value):
            self._check(value)
            value, logits = torch.broadcast_tensors(value.long().unsqueeze(-1), self.logits)
            return logits.gather(-1, value[..., :1]).squeeze(-1)

        def entropy(self):
            logits = torch.clamp(self.logits, min=torch.finfo(self.logits.dtype).min)
            return -(logits * self.probs).sum(-1)

        def enumerate_support(self, expand=True):
            return self._numbered(torch.arange(self._num_events), expand)
    """#

  static var oneHot: String { head + oneHotBody }

  private static let oneHotBody = #"""
    from torch.distributions.categorical import Categorical
    from torch.nn.functional import one_hot


    class OneHotCategorical(Distribution):
        """One of the classes, as a vector that is 1 at its place."""

        arg_constraints = {"probs": constraints.simplex, "logits": constraints.real_vector}
        support = constraints.one_hot
        has_enumerate_support = True

        def __init__(self, probs=None, logits=None, validate_args=None):
            self._categorical = Categorical(probs, logits)
            super().__init__(
                self._categorical.batch_shape, self._categorical.param_shape[-1:],
                validate_args=validate_args)

        @property
        def _param(self):
            return self._categorical._param

        @property
        def probs(self):
            return self._categorical.probs

        @property
        def logits(self):
            return self._categorical.logits

        @property
        def param_shape(self):
            return self._categorical.param_shape

        @property
        def mean(self):
            return self.probs

        @property
        def mode(self):
            return one_hot(self.probs.argmax(dim=-1), self.probs.shape[-1]).to(self.probs)

        @property
        def variance(self):
            return self.probs * (1 - self.probs)

        def sample(self, sample_shape=torch.Size()):
            drawn = self._categorical.sample(torch.Size(sample_shape))
            return one_hot(drawn, self.event_shape[0]).to(self.probs)

        def log_prob(self, value):
            self._check(value)
            return self._categorical.log_prob(value.max(-1)[1])

        def entropy(self):
            return self._categorical.entropy()

        def enumerate_support(self, expand=True):
            count, batch = self.event_shape[0], len(self.batch_shape)
            values = torch.eye(count, dtype=self._param.dtype)
            values = values.view((count,) + (1,) * batch + (count,))
            return values.expand((count,) + self.batch_shape + (count,)) if expand else values


    class OneHotCategoricalStraightThrough(OneHotCategorical):
        """The same, with gradients as if the probabilities had been drawn."""

        has_rsample = True

        def rsample(self, sample_shape=torch.Size()):
            return self.sample(sample_shape) + (self.probs - self.probs.detach())
    """#

  static var poisson: String { head + poissonBody }

  private static let poissonBody = #"""
    from torch.distributions.exp_family import ExponentialFamily


    class Poisson(ExponentialFamily):
        """How often something happens that happens rate times on average."""

        arg_constraints = {"rate": constraints.nonnegative}
        support = constraints.nonnegative_integer

        def __init__(self, rate, validate_args=None):
            (self.rate,) = broadcast_all(rate)
            super().__init__(_batch(rate), validate_args=validate_args)

        @property
        def mean(self):
            return self.rate

        @property
        def mode(self):
            return self.rate.floor()

        @property
        def variance(self):
            return self.rate

        def sample(self, sample_shape=torch.Size()):
            with torch.no_grad():
                return torch.poisson(self.rate.expand(self._extended_shape(sample_shape)))

        def log_prob(self, value):
            self._check(value)
            rate, value = broadcast_all(self.rate, value)
            return value.xlogy(rate) - rate - (value + 1).lgamma()
    """#

  static var geometric: String { head + geometricBody }

  private static let geometricBody = #"""
    from torch.nn.functional import binary_cross_entropy_with_logits


    class Geometric(Distribution):
        """How many failures come before the first success."""

        arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
        support = constraints.nonnegative_integer

        def __init__(self, probs=None, logits=None, validate_args=None):
            given = _one_of(probs, logits)
            (tensor,) = broadcast_all(given)
            setattr(self, "logits" if probs is None else "probs", tensor)
            super().__init__(_batch(given), validate_args=validate_args)
            if self._validate_args and probs is not None and not (tensor > 0).all():
                raise ValueError(
                    f"Expected parameter probs ({type(tensor).__name__} of shape "
                    f"{tuple(tensor.shape)}) of distribution {self!r} to be positive but found "
                    f"invalid values:\n{tensor.data[~(tensor > 0)]}"
                )

        @lazy_property
        def logits(self):
            return probs_to_logits(self.probs, is_binary=True)

        @lazy_property
        def probs(self):
            return logits_to_probs(self.logits, is_binary=True)

        @property
        def mean(self):
            return 1.0 / self.probs - 1.0

        @property
        def mode(self):
            return torch.zeros_like(self.probs)

        @property
        def variance(self):
            return (1.0 / self.probs - 1.0) / self.probs

        def sample(self, sample_shape=torch.Size()):
            with torch.no_grad():
                drawn = torch.empty(self._extended_shape(sample_shape), dtype=self.probs.dtype)
                drawn.uniform_(torch.finfo(self.probs.dtype).tiny, 1)
                return (drawn.log() / (-self.probs).log1p()).floor()

        def log_prob(self, value):
            self._check(value)
            value, probs = broadcast_all(value, self.probs)
            probs = probs.clone()
            probs[(probs == 1) & (value == 0)] = 0
            return value * (-probs).log1p() + self.probs.log()

        def entropy(self):
            surprise = binary_cross_entropy_with_logits(self.logits, self.probs, reduction="none")
            return surprise / self.probs
    """#

  /// What these modules begin with.
  static let head = #"""
    import math

    import torch
    from torch.distributions import constraints
    from torch.distributions.distribution import Distribution
    from torch.distributions.utils import (
        broadcast_all, lazy_property, logits_to_probs, probs_to_logits,
    )


    def _one_of(probs, logits):
        if (probs is None) == (logits is None):
            raise ValueError("Either `probs` or `logits` must be specified, but not both.")
        return logits if probs is None else probs


    def _batch(*given):
        """The batch shape: none where all parameters were numbers."""
        tensors = [value for value in given if isinstance(value, torch.Tensor)]
        return torch.broadcast_shapes(*[tensor.shape for tensor in tensors])

    """#
}
