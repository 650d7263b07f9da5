# What each distribution says of itself, and what it draws for a seed.
import torch
from torch.distributions import (
    Bernoulli, Beta, Categorical, Dirichlet, Exponential, Gamma, Geometric, Independent, Laplace,
    MultivariateNormal, Normal, OneHotCategorical, Poisson, Uniform,
)

torch.manual_seed(0)
distributions = [
    Bernoulli(0.3), Bernoulli(torch.tensor([0.3, 0.9])), Bernoulli(logits=torch.tensor([0.0, 2.0])),
    Categorical(torch.tensor([0.2, 0.3, 0.5])), Categorical(logits=torch.randn(2, 3)),
    Normal(0.0, 1.0), Normal(torch.tensor([0.0, 1.0]), torch.tensor([1.0, 2.0])), Normal(0, 1),
    Uniform(0.0, 2.0), Uniform(torch.zeros(2), torch.ones(2)),
    Beta(2.0, 3.0), Beta(torch.tensor([1.0, 2.0]), torch.tensor([3.0, 0.5])),
    Exponential(2.0), Laplace(0.0, 1.0), Gamma(2.0, 3.0), Gamma(torch.tensor([0.5, 2.0]), 1.0),
    Dirichlet(torch.tensor([1.0, 2.0, 3.0])), Poisson(3.0), Geometric(0.3),
    OneHotCategorical(torch.tensor([0.2, 0.8])),
    MultivariateNormal(torch.zeros(2), torch.tensor([[2.0, 0.5], [0.5, 1.0]])),
    Independent(Normal(torch.zeros(3), torch.ones(3)), 1),
]


def told(name, call):
    try:
        print(name, call())
    except Exception as error:
        print(name, type(error).__name__, error)


for d in distributions:
    torch.manual_seed(3)
    print(d, type(d), d.batch_shape, d.event_shape, d.has_rsample, d.has_enumerate_support)
    drawn = d.sample()
    print(drawn, d.sample((2,)), d.log_prob(drawn), torch.rand(1))
    for name in ("mean", "stddev", "variance", "mode"):
        told(name, lambda: getattr(d, name))
    for name in ("entropy", "perplexity", "enumerate_support"):
        told(name, lambda: getattr(d, name)())
    for name in ("cdf", "icdf"):
        told(name, lambda: getattr(d, name)(torch.tensor(0.4)))
    told("expand", lambda: d.expand((2,) + d.batch_shape))
    print(d.support, d.arg_constraints)

print(distributions[1].probs, distributions[1].logits, distributions[2].probs)
print(distributions[3].logits, distributions[4].probs, distributions[3].param_shape)
mean, scale = torch.zeros(2, requires_grad=True), torch.ones(2, requires_grad=True)
normal = Normal(mean, scale)
normal.rsample().sum().backward()
print(mean.grad, scale.grad, normal.sample().requires_grad, normal.log_prob(torch.ones(2)))
logits = torch.zeros(3, requires_grad=True)
policy = Categorical(logits=logits)
action = policy.sample()
(-policy.log_prob(action) * 2.5).backward()
print(action, logits.grad, policy.entropy())
torch.manual_seed(0)
print(Categorical(torch.tensor([0.1, 0.9])).sample((10,)), Bernoulli(torch.full((3,), 0.5)).sample((2,)))
print(Normal(0.0, 1.0).sample((20,)).sum(), Beta(2.0, 2.0).sample((3,)), Gamma(0.3, 1.0).sample((4,)))
