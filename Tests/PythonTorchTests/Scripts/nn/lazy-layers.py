# Layers that take the size of their input from the first batch.
import copy
import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")


def show(action):
    try:
        print(action())
    except Exception as error:
        text = str(error)
        print(type(error).__name__, text[:text.find(" at 0x")] if " at 0x" in text else text)


net = nn.Sequential(nn.LazyLinear(3), nn.ReLU(), nn.LazyLinear(2))
print(net)
first = net[0]
weight = first.weight
print(weight, first.bias, net.state_dict(), [name for name, _ in net.named_parameters()])
for action in (
    lambda: weight.shape, lambda: weight.sum(), lambda: weight.numel(), lambda: weight.data, lambda: first.in_features,
    lambda: weight.requires_grad, lambda: weight.dtype, lambda: weight.is_leaf, lambda: weight.size(),
    lambda: weight.fill_(1), lambda: weight.grad, lambda: nn.init.normal_(weight),
    lambda: sum(p.numel() for p in net.parameters()), lambda: isinstance(weight, nn.parameter.UninitializedParameter),
    lambda: nn.parameter.is_lazy(weight), lambda: first.has_uninitialized_params(),
    lambda: torch.optim.SGD(net.parameters(), lr=0.1).defaults["lr"], lambda: copy.deepcopy(net), lambda: net.eval(),
):
    show(action)
torch.manual_seed(0)
print(net(torch.ones(4, 5)))
print(net, type(net[0]), net[0].weight is weight, type(weight), weight.shape, net[0].in_features)
print(copy.deepcopy(net)(torch.zeros(1, 5)), hasattr(first, "_initialize_hook"))

convolution = nn.Sequential(
    nn.LazyConv2d(4, 3, padding=1), nn.LazyBatchNorm2d(), nn.ReLU(), nn.Flatten(), nn.LazyLinear(2, bias=False),
    nn.LazyBatchNorm1d(affine=False))
print(convolution)
torch.manual_seed(1)
print(convolution(torch.ones(2, 3, 4, 4)).shape, convolution)
print(convolution[0].weight.flatten()[:4], list(convolution.state_dict()))

loaded = nn.LazyLinear(2)
loaded.load_state_dict({"weight": torch.ones(2, 3), "bias": torch.zeros(2)})
print(loaded, loaded.weight, loaded(torch.ones(1, 3)), loaded)
for action in (
    lambda: nn.LazyLinear(), lambda: nn.LazyConv2d(2), lambda: nn.LazyConv2d(2, 3)(torch.ones(3)),
    lambda: nn.LazyConv1d(2, 3)(torch.ones(1, 2, 8)).shape, lambda: nn.LazyConv2d(4, 1, groups=2)(torch.ones(1, 3, 2, 2)),
    lambda: nn.LazyConvTranspose2d(2, 3)(torch.ones(1, 2, 8, 8)).shape,
    lambda: nn.LazyInstanceNorm2d()(torch.ones(1, 2, 8, 8)).shape, lambda: nn.LazyBatchNorm2d()(torch.ones(1, 2)),
):
    show(action)
print(nn.LazyConv2d(3, 5, 2, bias=False), nn.LazyBatchNorm1d(eps=1e-3), nn.LazyConvTranspose1d(2, 3))
print(nn.LazyInstanceNorm1d())


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.LazyLinear(2)

    def forward(self, x):
        return self.layer(x)


model = Net()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model.apply(lambda module: print(type(module).__name__))
model(torch.ones(1, 2)).sum().backward()
optimizer.step()
print(model.layer.weight.grad, model.layer.bias)


# A class of one's own
class Labelled(torch.Tensor):
    def __repr__(self):
        return f"Labelled({self.tolist()})"


tensor = torch.ones(2)
tensor.__class__ = Labelled
print(tensor, [tensor], isinstance(tensor, torch.Tensor))
show(lambda: setattr(tensor, "__class__", int))
