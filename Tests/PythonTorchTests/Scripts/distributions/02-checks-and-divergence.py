# What distributions refuse, and how far they are from each other.
import torch
import torch.distributions as D
from torch.distributions import (
    Bernoulli, Beta, Categorical, Dirichlet, Exponential, Gamma, Geometric, Independent, Laplace,
    MultivariateNormal, Normal, OneHotCategorical, Poisson, Uniform, constraints, kl_divergence,
)


def told(line):
    try:
        print(eval(line))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for line in """
Normal(0., -1.)
Normal(torch.tensor([0., float('nan')]), 1.)
Normal('a', 1.)
Normal(0.)
Normal(torch.zeros(2), torch.ones(3))
Bernoulli(1.5)
Bernoulli(.5, .5)
Bernoulli()
Categorical(torch.tensor([-.2, .3]))
Categorical(torch.tensor(.2))
Categorical()
Categorical(probs=torch.ones(2), logits=torch.ones(2))
Uniform(2., 1.)
Beta(-1., 2.)
Geometric(0.)
MultivariateNormal(torch.zeros(2), torch.ones(2, 2))
MultivariateNormal(torch.zeros(2))
Independent(Normal(0., 1.), 1)
Normal(0., 1.).log_prob(1.)
Normal(0., 1.).log_prob(torch.tensor(float('nan')))
Bernoulli(.5).log_prob(torch.tensor(2.))
Categorical(torch.ones(3)).log_prob(torch.tensor(3))
Categorical(torch.ones(2, 3)).log_prob(torch.tensor([0, 1, 2]))
Uniform(0., 1.).log_prob(torch.tensor(3.))
Uniform(0., 1., validate_args=False).log_prob(torch.tensor(3.))
Dirichlet(torch.ones(2)).log_prob(torch.ones(2))
OneHotCategorical(torch.ones(2)).log_prob(torch.ones(2))
constraints.positive, constraints.simplex, constraints.unit_interval, constraints.real_vector
constraints.integer_interval(0, 3), constraints.boolean, Normal.arg_constraints
kl_divergence(Normal(0., 1.), Normal(1., 2.))
kl_divergence(Bernoulli(.2), Bernoulli(.4)), kl_divergence(Bernoulli(0.), Bernoulli(.4))
kl_divergence(Bernoulli(.4), Bernoulli(0.))
kl_divergence(Categorical(torch.tensor([.2, .8])), Categorical(torch.tensor([.5, .5])))
kl_divergence(Categorical(torch.tensor([.2, .8])), Categorical(torch.tensor([1., 0.])))
kl_divergence(Uniform(0., 1.), Uniform(0., 2.)), kl_divergence(Uniform(0., 2.), Uniform(0., 1.))
kl_divergence(Beta(1., 2.), Beta(2., 2.)), kl_divergence(Gamma(1., 2.), Gamma(2., 2.))
kl_divergence(Exponential(1.), Exponential(2.)), kl_divergence(Laplace(0., 1.), Laplace(1., 1.))
kl_divergence(Poisson(1.), Poisson(2.)), kl_divergence(Geometric(.3), Geometric(.5))
kl_divergence(Dirichlet(torch.ones(2)), Dirichlet(torch.tensor([2., 1.])))
kl_divergence(Uniform(0., 1.), Normal(0., 1.)), kl_divergence(Normal(0., 1.), Uniform(0., 1.))
kl_divergence(Normal(0., 1.), Laplace(0., 1.)), kl_divergence(Bernoulli(.3), Poisson(.4))
kl_divergence(MultivariateNormal(torch.zeros(2), 2 * torch.eye(2)), MultivariateNormal(torch.ones(2), torch.eye(2)))
kl_divergence(Independent(Normal(torch.zeros(3), torch.ones(3)), 1), Independent(Normal(torch.ones(3), torch.ones(3)), 1))
kl_divergence(Categorical(torch.ones(2)), Normal(0., 1.))
Normal(0., 1.).foo
D.Normal is D.normal.Normal, torch.distributions is D
""".strip().split("\n"):
    told(line)

D.Distribution.set_default_validate_args(False)
print(Normal(0.0, -1.0))
D.Distribution.set_default_validate_args(True)


class Coin(D.Distribution):
    arg_constraints = {"p": constraints.unit_interval}
    support = constraints.boolean

    def __init__(self, p):
        self.p = torch.as_tensor(p)
        super().__init__(self.p.shape)

    def log_prob(self, value):
        self._validate_sample(value)
        return torch.where(value == 1, self.p, 1 - self.p).log()


@D.register_kl(Coin, Coin)
def coins(p, q):
    return (p.p - q.p).abs()


print(Coin(0.3), Coin(0.3).log_prob(torch.tensor([0.0, 1.0])), kl_divergence(Coin(0.3), Coin(0.5)))
told("Coin(3.0)")
told("Coin(0.3).log_prob(torch.tensor(4.0))")
told("Coin(0.3).sample()")
told("Coin(0.3).mode")
