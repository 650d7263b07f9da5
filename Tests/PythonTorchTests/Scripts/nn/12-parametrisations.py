# Parameters that are computed: weight norm, parametrisations of one's own, functional_call.
import torch
import torch.nn.utils.parametrize as parametrize
from torch import nn
from torch.func import functional_call
from torch.nn.utils.parametrizations import weight_norm


def told(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__ + ":", error)


torch.manual_seed(0)
layer = weight_norm(nn.Linear(3, 2))
print(layer, type(layer).__name__, list(layer.state_dict()), [n for n, _ in layer.named_parameters()])
print(layer.weight.detach(), layer.parametrizations.weight.original0, layer.parametrizations.weight.original1)
layer(torch.ones(1, 3)).sum().backward()
print(layer.parametrizations.weight.original0.grad, layer.parametrizations.weight.original1.grad)
layer.weight = torch.ones(2, 3)
print(layer.weight.detach(), layer.parametrizations.weight.original0)
print(*[parametrize.is_parametrized(layer, *name) for name in ((), ("weight",), ("bias",))])
print(parametrize.type_before_parametrizations(layer))
parametrize.remove_parametrizations(layer, "weight")
print(layer, layer.weight)
told(lambda: parametrize.remove_parametrizations(layer, "weight"))
whole = weight_norm(nn.Conv2d(1, 2, 3), dim=None)
print(whole, whole.parametrizations.weight.original0.shape, whole(torch.ones(1, 1, 3, 3)).shape)


class Symmetric(nn.Module):
    def forward(self, x):
        return x.triu() + x.triu(1).T


class Cut(nn.Module):
    def forward(self, x):
        return x[:1]


class Positive(nn.Module):
    def forward(self, x):
        return x.exp()

    def right_inverse(self, x):
        return x.log()


square = nn.Linear(3, 3)
parametrize.register_parametrization(square, "weight", Symmetric())
print(square, square.weight, list(square.state_dict()), square.parametrizations.weight.original.shape)
print(torch.equal(square.weight, square.weight.T), square(torch.ones(3)).shape)
told(lambda: parametrize.register_parametrization(square, "foo", Symmetric()))
told(lambda: parametrize.register_parametrization(nn.Linear(2, 2), "weight", Cut()))
told(lambda: setattr(square, "weight", torch.eye(3)))
parametrize.remove_parametrizations(square, "weight", leave_parametrized=False)
print(square.weight)
scale = nn.Linear(1, 1)
scale.weight.data.fill_(2.0)
parametrize.register_parametrization(scale, "weight", Positive())
print(scale.weight, scale.parametrizations.weight.original)
optimizer = torch.optim.SGD(scale.parameters(), lr=0.1)
for _ in range(3):
    optimizer.zero_grad()
    scale(torch.ones(1, 1)).pow(2).sum().backward()
    optimizer.step()
print(scale.weight > 0, scale.parametrizations.weight.original)

net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
ones = {name: torch.ones_like(value) for name, value in net.named_parameters()}
print(functional_call(net, ones, torch.ones(1, 2)), functional_call(net, ones, (torch.ones(1, 2),)))
print(functional_call(net, {"0.weight": torch.zeros(3, 2)}, torch.ones(1, 2)), net[0].weight)
print(functional_call(net, ({"0.weight": torch.zeros(3, 2)}, {"0.bias": torch.ones(3)}), torch.ones(1, 2), {}))
print(functional_call(net, {"other": torch.ones(1)}, torch.ones(1, 2)))
told(lambda: functional_call(net, {"other": torch.ones(1)}, torch.ones(1, 2), strict=True))
told(lambda: functional_call(net, {"0.weight": torch.zeros(3, 5)}, torch.ones(1, 2)))
fresh = {name: value.detach().clone().requires_grad_() for name, value in net.named_parameters()}
out = functional_call(net, fresh, torch.ones(1, 2)).sum()
print(torch.autograd.grad(out, list(fresh.values())), net[0].weight.grad)

bare = nn.Linear(2, 1)
value = torch.ones(1, 2, requires_grad=True)
del bare.weight
bare.weight = value * 3
bare(torch.ones(1, 2)).sum().backward()
print(value.grad, list(bare.state_dict()))
