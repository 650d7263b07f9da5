# Modules that forgot `super().__init__()`, dicts of hooks, weights that are no parameters any more, and
# functions of autograd taken for objects.
import warnings

import numpy as np
import torch
from torch import nn

warnings.simplefilter("ignore")


class Forgetful(nn.Module):
    def __init__(self):
        self.width = 3

    def forward(self, x):
        return x


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2

    @staticmethod
    def backward(ctx, grad):
        return grad * 2


def assigned(value):
    x = torch.zeros(2)
    x[0] = value
    return x


x = torch.tensor([[0.5, -1.25, 2.0]])
for attempt in [
    lambda: Forgetful().width,
    lambda: Forgetful()(x),
    lambda: list(Forgetful().parameters()),
    lambda: list(Forgetful().modules()),
    lambda: Forgetful().state_dict(),
    lambda: Forgetful().train(),
    lambda: Forgetful().zero_grad(),
    lambda: Forgetful().register_buffer("b", x),
    lambda: Forgetful().register_parameter("p", nn.Parameter(x)),
    lambda: Forgetful().register_forward_hook(print),
    lambda: torch.optim.SGD(Forgetful().parameters(), 0.1),
    lambda: Double(x)(x),
    lambda: Double.apply(x),
    lambda: assigned(np.float32(3)),
    lambda: assigned(np.float64(3)),
    lambda: assigned(np.int64(3)),
    lambda: assigned(np.bool_(True)),
]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)

layer = nn.Linear(3, 2)
layer.register_forward_hook(lambda module, inputs, output: print("after"))
layer.register_forward_pre_hook(lambda module, inputs: print("before"))
print(len(layer._forward_hooks), list(layer._forward_pre_hooks), layer._backward_hooks == {})
layer(x)
layer._forward_hooks.clear()
layer(x)
del layer.weight
layer.weight = torch.ones(2, 3)
layer.bias.data.zero_()
print(layer(x), [name for name, _ in layer.named_parameters()])
