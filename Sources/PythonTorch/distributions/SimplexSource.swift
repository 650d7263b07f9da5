/// Distributions over probabilities and over vectors: modules of `torch.distributions`.
enum SimplexSource {
  static var dirichlet: String { DiscreteSource.head + dirichletBody }

  private static let dirichletBody = #"""
    from torch.distributions.exp_family import ExponentialFamily
    from torch.distributions.gamma import _standard_gamma


    class Dirichlet(ExponentialFamily):
        """Probabilities of several classes."""

        arg_constraints = {"concentration": constraints.independent(constraints.positive, 1)}
        support = constraints.simplex
        has_rsample = True

        def __init__(self, concentration, validate_args=None):
            if concentration.dim() < 1:
                raise ValueError("`concentration` parameter must be at least one-dimensional.")
            self.concentration = concentration
            shape = concentration.shape
            super().__init__(shape[:-1], shape[-1:], validate_args=validate_args)

        def rsample(self, sample_shape=()):
            drawn = _standard_gamma(self.concentration.expand(self._extended_shape(sample_shape)))
            info = torch.finfo(self.concentration.dtype)
            shares = (drawn / drawn.sum(-1, True)).to(self.concentration.dtype)
            return shares.clamp(info.tiny, 1 - info.eps / 2)

        def log_prob(self, value):
            self._check(value)
            return (
                torch.xlogy(self.concentration - 1.0, value).sum(-1)
                + torch.lgamma(self.concentration.sum(-1))
                - torch.lgamma(self.concentration).sum(-1)
            )

        @property
        def mean(self):
            return self.concentration / self.concentration.sum(-1, True)

        @property
        def mode(self):
            above = (self.concentration - 1).clamp(min=0.0)
            mode = above / above.sum(-1, True)
            below = (self.concentration < 1).all(dim=-1)
            mode[below] = torch.nn.functional.one_hot(
                mode[below].argmax(dim=-1), above.shape[-1]).to(mode)
            return mode

        @property
        def variance(self):
            total = self.concentration.sum(-1, True)
            spread = self.concentration * (total - self.concentration)
            return spread / (total.pow(2) * (total + 1))

        def entropy(self):
            count, total = self.concentration.size(-1), self.concentration.sum(-1)
            single = (self.concentration - 1.0) * torch.digamma(self.concentration)
            return (
                torch.lgamma(self.concentration).sum(-1) - torch.lgamma(total)
                - (count - total) * torch.digamma(total) - single.sum(-1)
            )
    """#

  static var beta: String { DiscreteSource.head + betaBody }

  private static let betaBody = #"""
    from torch.distributions.dirichlet import Dirichlet
    from torch.distributions.exp_family import ExponentialFamily


    class Beta(ExponentialFamily):
        """A probability, as the first of a Dirichlet distribution over two."""

        arg_constraints = {
            "concentration1": constraints.positive, "concentration0": constraints.positive,
        }
        support = constraints.unit_interval
        has_rsample = True

        def __init__(self, concentration1, concentration0, validate_args=None):
            given = (concentration1, concentration0)
            if all(isinstance(value, (int, float)) for value in given):
                both = torch.tensor([float(value) for value in given])
            else:
                both = torch.stack(broadcast_all(*given), -1)
            self._dirichlet = Dirichlet(both, validate_args=validate_args)
            super().__init__(self._dirichlet._batch_shape, validate_args=validate_args)

        @property
        def concentration1(self):
            return self._dirichlet.concentration[..., 0]

        @property
        def concentration0(self):
            return self._dirichlet.concentration[..., 1]

        @property
        def mean(self):
            return self.concentration1 / (self.concentration1 + self.concentration0)

        @property
        def mode(self):
            return self._dirichlet.mode[..., 0]

        @property
        def variance(self):
            total = self.concentration1 + self.concentration0
            return self.concentration1 * self.concentration0 / (total.pow(2) * (total + 1))

        def rsample(self, sample_shape=()):
            return self._dirichlet.rsample(sample_shape).select(-1, 0)

        def log_prob(self, value):
            self._check(value)
            return self._dirichlet.log_prob(torch.stack([value, 1.0 - value], -1))

        def entropy(self):
            return self._dirichlet.entropy()
    """#

  static var multivariateNormal: String { DiscreteSource.head + multivariateNormalBody }

  private static let multivariateNormalBody = #"""


    def _triangle(name, matrix):
        """The lower triangle that a covariance or its inverse is the product of."""
        if name == "scale_tril":
            return matrix
        if name == "covariance_matrix":
            return torch.linalg.cholesky(matrix)
        turned = torch.linalg.cholesky(torch.flip(matrix, (-2, -1)))
        inverse = torch.flip(turned, (-2, -1)).mT
        one = torch.eye(matrix.shape[-1], dtype=matrix.dtype)
        return torch.linalg.solve_triangular(inverse, one, upper=False)


    class MultivariateNormal(Distribution):
        """A bell curve in several dimensions."""

        arg_constraints = {
            "loc": constraints.real_vector,
            "covariance_matrix": constraints.positive_definite,
            "precision_matrix": constraints.positive_definite,
            "scale_tril": constraints.lower_cholesky,
        }
        support = constraints.real_vector
        has_rsample = True
        _hidden = ("_unbroadcasted_scale_tril",)

        def __init__(self, loc, covariance_matrix=None, precision_matrix=None, scale_tril=None,
                     validate_args=None):
            if loc.dim() < 1:
                raise ValueError("loc must be at least one-dimensional.")
            matrices = dict(
                covariance_matrix=covariance_matrix, precision_matrix=precision_matrix,
                scale_tril=scale_tril,
            )
            given = [(name, matrix) for name, matrix in matrices.items() if matrix is not None]
            if len(given) != 1:
                raise ValueError(
                    "Exactly one of covariance_matrix or precision_matrix or scale_tril may be "
                    "specified."
                )
            (name, matrix), = given
            if matrix.dim() < 2:
                what = "scale_tril matrix" if name == "scale_tril" else name
                raise ValueError(
                    f"{what} must be at least two-dimensional, with optional leading batch "
                    "dimensions"
                )
            batch = torch.broadcast_shapes(matrix.shape[:-2], loc.shape[:-1])
            setattr(self, name, matrix.expand(batch + (-1, -1)))
            self.loc = loc.expand(batch + (-1,))
            super().__init__(batch, self.loc.shape[-1:], validate_args=validate_args)
            self._unbroadcasted_scale_tril = _triangle(name, matrix)

        def _full(self, matrix):
            return matrix.expand(self._batch_shape + self._event_shape + self._event_shape)

        @lazy_property
        def scale_tril(self):
            return self._full(self._unbroadcasted_scale_tril)

        @lazy_property
        def covariance_matrix(self):
            triangle = self._unbroadcasted_scale_tril
            return self._full(torch.matmul(triangle, triangle.mT))

        @lazy_property
        def precision_matrix(self):
            return self._full(torch.cholesky_inverse(self._unbroadcasted_scale_tril))

        @property
        def mean(self):
            return self.loc

        @property
        def mode(self):
            return self.loc

        @property
        def variance(self):
            squares = self._unbroadcasted_scale_tril.pow(2).sum(-1)
            return squares.expand(self._batch_shape + self._event_shape)

        def rsample(self, sample_shape=torch.Size()):
            drawn = torch.empty(self._extended_shape(sample_shape), dtype=self.loc.dtype).normal_()
            turned = torch.matmul(self._unbroadcasted_scale_tril, drawn.unsqueeze(-1))
            return self.loc + turned.squeeze(-1)

        def _half_log_det(self):
            return self._unbroadcasted_scale_tril.diagonal(dim1=-2, dim2=-1).log().sum(-1)

        def log_prob(self, value):
            self._check(value)
            distance = (value - self.loc).unsqueeze(-1)
            steps = torch.linalg.solve_triangular(
                self._unbroadcasted_scale_tril, distance, upper=False)
            square = steps.pow(2).sum(-2).squeeze(-1)
            count = self._event_shape[0]
            return -0.5 * (count * math.log(2 * math.pi) + square) - self._half_log_det()

        def entropy(self):
            flat = 0.5 * self._event_shape[0] * (1.0 + math.log(2 * math.pi))
            return (flat + self._half_log_det()).expand(self._batch_shape)
    """#
}
