/// `torch.distributions.kl`: how far one distribution is from another.
enum DivergenceSource {
  static let text = #"""
    import math

    import torch
    from torch import inf
    from torch.distributions.bernoulli import Bernoulli
    from torch.distributions.beta import Beta
    from torch.distributions.categorical import Categorical
    from torch.distributions.dirichlet import Dirichlet
    from torch.distributions.distribution import Distribution
    from torch.distributions.exponential import Exponential
    from torch.distributions.gamma import Gamma
    from torch.distributions.geometric import Geometric
    from torch.distributions.independent import Independent
    from torch.distributions.laplace import Laplace
    from torch.distributions.multivariate_normal import MultivariateNormal
    from torch.distributions.normal import Normal
    from torch.distributions.one_hot_categorical import OneHotCategorical
    from torch.distributions.poisson import Poisson
    from torch.distributions.uniform import Uniform
    from torch.distributions.utils import _sum_rightmost
    from torch.nn.functional import softplus

    _rules = {}


    def register_kl(type_p, type_q):
        """Decorates the function that kl_divergence calls for these two classes."""
        def register(function):
            _rules[type_p, type_q] = function
            return function
        return register


    def kl_divergence(p, q):
        """The mean of log p - log q under p."""
        for one in type(p).__mro__:
            for other in type(q).__mro__:
                if (one, other) in _rules:
                    return _rules[one, other](p, q)
        raise NotImplementedError(
            "No KL(p || q) is implemented for p type "
            f"{p.__class__.__name__} and q type {q.__class__.__name__}"
        )


    @register_kl(Bernoulli, Bernoulli)
    def _kl_bernoulli(p, q):
        ones = p.probs * (softplus(-q.logits) - softplus(-p.logits))
        ones[q.probs == 0] = inf
        ones[p.probs == 0] = 0
        zeros = (1 - p.probs) * (softplus(q.logits) - softplus(p.logits))
        zeros[q.probs == 1] = inf
        zeros[p.probs == 1] = 0
        return ones + zeros


    @register_kl(Categorical, Categorical)
    def _kl_categorical(p, q):
        terms = p.probs * (p.logits - q.logits)
        terms[(q.probs == 0).expand_as(terms)] = inf
        terms[(p.probs == 0).expand_as(terms)] = 0
        return terms.sum(-1)


    @register_kl(OneHotCategorical, OneHotCategorical)
    def _kl_one_hot(p, q):
        return _kl_categorical(p._categorical, q._categorical)


    @register_kl(Normal, Normal)
    def _kl_normal(p, q):
        ratio = (p.scale / q.scale).pow(2)
        return 0.5 * (ratio + ((p.loc - q.loc) / q.scale).pow(2) - 1 - ratio.log())


    @register_kl(MultivariateNormal, MultivariateNormal)
    def _kl_multivariate(p, q):
        if p.event_shape != q.event_shape:
            raise ValueError(
                "KL-divergence between two Multivariate Normals with"
                "                          different event shapes cannot be computed"
            )
        triangle = q._unbroadcasted_scale_tril
        turned = torch.linalg.solve_triangular(triangle, p.scale_tril, upper=False)
        moved = torch.linalg.solve_triangular(triangle, (q.loc - p.loc).unsqueeze(-1), upper=False)
        spread = turned.pow(2).sum((-2, -1)) + moved.pow(2).sum((-2, -1))
        return q._half_log_det() - p._half_log_det() + 0.5 * (spread - p.event_shape[0])


    @register_kl(Uniform, Uniform)
    def _kl_uniform(p, q):
        result = ((q.high - q.low) / (p.high - p.low)).log()
        result[(q.low > p.low) | (q.high < p.high)] = inf
        return result


    @register_kl(Uniform, Normal)
    def _kl_uniform_normal(p, q):
        width = p.high - p.low
        spread = width.pow(2) / 12 + ((p.high + p.low - 2 * q.loc) / 2).pow(2)
        return (math.sqrt(math.pi * 2) * q.scale / width).log() + 0.5 * spread / q.scale.pow(2)


    @register_kl(Beta, Beta)
    def _kl_beta(p, q):
        return _kl_dirichlet(p._dirichlet, q._dirichlet)


    @register_kl(Dirichlet, Dirichlet)
    def _kl_dirichlet(p, q):
        a, b = p.concentration, q.concentration
        total = a.sum(-1)
        logs = total.lgamma() - b.sum(-1).lgamma() - (a.lgamma() - b.lgamma()).sum(-1)
        return logs + ((a - b) * (a.digamma() - total.digamma().unsqueeze(-1))).sum(-1)


    @register_kl(Gamma, Gamma)
    def _kl_gamma(p, q):
        a, b = p.concentration, q.concentration
        logs = b * (p.rate / q.rate).log() + torch.lgamma(b) - torch.lgamma(a)
        return logs + (a - b) * torch.digamma(a) + (q.rate - p.rate) * (a / p.rate)


    @register_kl(Exponential, Exponential)
    def _kl_exponential(p, q):
        ratio = q.rate / p.rate
        return -ratio.log() + ratio - 1


    @register_kl(Laplace, Laplace)
    def _kl_laplace(p, q):
        ratio, distance = p.scale / q.scale, (p.loc - q.loc).abs()
        return -ratio.log() + distance / q.scale + ratio * torch.exp(-distance / p.scale) - 1


    @register_kl(Poisson, Poisson)
    def _kl_poisson(p, q):
        return p.rate * (p.rate.log() - q.rate.log()) - (p.rate - q.rate)


    @register_kl(Geometric, Geometric)
    def _kl_geometric(p, q):
        return -p.entropy() - torch.log1p(-q.probs) / p.probs - q.logits


    @register_kl(Bernoulli, Poisson)
    def _kl_bernoulli_poisson(p, q):
        return -p.entropy() - (p.probs * q.rate.log() - q.rate)


    @register_kl(Normal, Uniform)
    @register_kl(Normal, Beta)
    @register_kl(Normal, Exponential)
    @register_kl(Normal, Gamma)
    @register_kl(Laplace, Uniform)
    @register_kl(Laplace, Beta)
    @register_kl(Laplace, Exponential)
    @register_kl(Laplace, Gamma)
    def _kl_beyond(p, q):
        return torch.full_like(p.loc, inf)


    @register_kl(Normal, Laplace)
    def _kl_normal_laplace(p, q):
        distance = p.loc - q.loc
        ratio, steps = p.scale / q.scale, distance / p.scale
        bell = math.sqrt(2 / math.pi) * p.scale * torch.exp(-0.5 * steps.pow(2))
        mean = bell + distance * torch.erf(math.sqrt(0.5) * steps)
        return -torch.log(ratio) + mean / q.scale - (0.5 + 0.5 * math.log(0.5 * math.pi))


    @register_kl(Independent, Independent)
    def _kl_independent(p, q):
        if p.reinterpreted_batch_ndims != q.reinterpreted_batch_ndims:
            raise NotImplementedError
        count = p.reinterpreted_batch_ndims
        return _sum_rightmost(kl_divergence(p.base_dist, q.base_dist), count)
    """#
}
