/// `torch.distributions.constraints` and `.utils`: which values are allowed, and how parameters
/// are brought to one shape.
enum ConstraintsSource {
  static let text = #"""
    import torch


    class Constraint:
        """A region of values; check says which elements of a tensor lie in it."""

        is_discrete = False
        event_dim = 0
        _facts = ()

        def __init__(self, *bounds):
            for name, bound in zip(self._facts, bounds):
                setattr(self, name, bound)

        def check(self, value):
            raise NotImplementedError

        def __repr__(self):
            facts = ", ".join(f"{name}={getattr(self, name)}" for name in self._facts)
            return f"{self.__class__.__name__[1:]}({facts})"


    class _Dependent(Constraint):
        def __init__(self, is_discrete=False, event_dim=0):
            self.is_discrete, self.event_dim = is_discrete, event_dim

        def check(self, x):
            raise ValueError("Cannot determine validity of dependent constraint")


    def is_dependent(constraint):
        return isinstance(constraint, _Dependent)


    class _IndependentConstraint(Constraint):
        """A constraint on single numbers that the last dimensions must meet together."""

        def __init__(self, base_constraint, reinterpreted_batch_ndims):
            self.base_constraint = base_constraint
            self.reinterpreted_batch_ndims = reinterpreted_batch_ndims
            self.is_discrete = base_constraint.is_discrete
            self.event_dim = base_constraint.event_dim + reinterpreted_batch_ndims

        def check(self, value):
            result = self.base_constraint.check(value)
            count = self.reinterpreted_batch_ndims
            if result.dim() < count:
                raise ValueError(f"Expected value.dim() >= {self.event_dim} but got {value.dim()}")
            return result.reshape(result.shape[:result.dim() - count] + (-1,)).all(-1)

        def __repr__(self):
            return f"{self.__class__.__name__[1:]}({self.base_constraint!r}, " \
                f"{self.reinterpreted_batch_ndims})"


    class _Boolean(Constraint):
        is_discrete = True

        def check(self, value):
            return (value == 0) | (value == 1)


    class _OneHot(Constraint):
        is_discrete = True
        event_dim = 1

        def check(self, value):
            return ((value == 0) | (value == 1)).all(-1) & value.sum(-1).eq(1)


    class _IntegerInterval(Constraint):
        is_discrete = True
        _facts = ("lower_bound", "upper_bound")

        def check(self, value):
            return (value % 1 == 0) & (self.lower_bound <= value) & (value <= self.upper_bound)


    class _IntegerGreaterThan(Constraint):
        is_discrete = True
        _facts = ("lower_bound",)

        def check(self, value):
            return (value % 1 == 0) & (value >= self.lower_bound)


    class _Real(Constraint):
        def check(self, value):
            return value == value


    class _GreaterThan(Constraint):
        _facts = ("lower_bound",)

        def check(self, value):
            return self.lower_bound < value


    class _GreaterThanEq(Constraint):
        _facts = ("lower_bound",)

        def check(self, value):
            return self.lower_bound <= value


    class _LessThan(Constraint):
        _facts = ("upper_bound",)

        def check(self, value):
            return value < self.upper_bound


    class _Interval(Constraint):
        _facts = ("lower_bound", "upper_bound")

        def check(self, value):
            return (self.lower_bound <= value) & (value <= self.upper_bound)


    class _Simplex(Constraint):
        event_dim = 1

        def check(self, value):
            return torch.all(value >= 0, dim=-1) & ((value.sum(-1) - 1).abs() < 1e-6)


    class _LowerCholesky(Constraint):
        event_dim = 2

        def check(self, value):
            lower = (value.tril() == value).flatten(-2).all(-1)
            return lower & (value.diagonal(dim1=-2, dim2=-1) > 0).all(-1)


    class _PositiveDefinite(Constraint):
        event_dim = 2

        def check(self, value):
            if value.shape[-2] != value.shape[-1]:
                return torch.zeros(value.shape[:-2], dtype=torch.bool)
            symmetric = torch.isclose(value, value.mT, atol=1e-6).all(-2).all(-1)
            if not symmetric.all():
                return symmetric
            return torch.linalg.cholesky_ex(value).info.eq(0)


    dependent = _Dependent()
    independent = _IndependentConstraint
    boolean = _Boolean()
    one_hot = _OneHot()
    nonnegative_integer = _IntegerGreaterThan(0)
    positive_integer = _IntegerGreaterThan(1)
    integer_interval = _IntegerInterval
    real = _Real()
    real_vector = independent(real, 1)
    positive = _GreaterThan(0.0)
    nonnegative = _GreaterThanEq(0.0)
    greater_than = _GreaterThan
    greater_than_eq = _GreaterThanEq
    less_than = _LessThan
    unit_interval = _Interval(0.0, 1.0)
    interval = _Interval
    simplex = _Simplex()
    lower_cholesky = _LowerCholesky()
    positive_definite = _PositiveDefinite()
    """#

  static let utilities = #"""
    import torch
    from torch.nn import functional as F


    def broadcast_all(*values):
        """Numbers and tensors as tensors of one shape; numbers take a tensor's dtype."""
        tensors = [value for value in values if isinstance(value, torch.Tensor)]
        if not all(isinstance(value, (torch.Tensor, int, float)) for value in values):
            raise ValueError(
                "Input arguments must all be instances of Number, "
                "torch.Tensor or objects implementing __torch_function__."
            )
        dtype = tensors[0].dtype if tensors else torch.get_default_dtype()
        return torch.broadcast_tensors(*[
            value if isinstance(value, torch.Tensor) else torch.tensor(value, dtype=dtype)
            for value in values
        ])


    def logits_to_probs(logits, is_binary=False):
        return torch.sigmoid(logits) if is_binary else F.softmax(logits, dim=-1)


    def clamp_probs(probs):
        """Probabilities that are neither 0 nor 1."""
        eps = torch.finfo(probs.dtype).eps
        return probs.clamp(min=eps, max=1 - eps)


    def probs_to_logits(probs, is_binary=False):
        inside = clamp_probs(probs)
        if is_binary:
            return torch.log(inside) - torch.log1p(-inside)
        return torch.log(inside)


    class lazy_property:
        """An attribute that is computed when it is first read."""

        def __init__(self, wrapped):
            self.wrapped = wrapped
            self.__name__, self.__doc__ = wrapped.__name__, wrapped.__doc__

        def __get__(self, instance, obj_type=None):
            if instance is None:
                return self
            with torch.enable_grad():
                value = self.wrapped(instance)
            setattr(instance, self.wrapped.__name__, value)
            return value


    def _sum_rightmost(value, dim):
        return value if dim == 0 else value.reshape(value.shape[:-dim] + (-1,)).sum(-1)
    """#
}
