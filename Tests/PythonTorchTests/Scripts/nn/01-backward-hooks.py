# Hooks on gradients that flow into and out of a module.
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 2), nn.Tanh(), nn.Linear(2, 1))


def show(module, grad_input, grad_output):
    print(type(module).__name__, [g if g is None else g.shape for g in grad_input], grad_output[0])


handles = [layer.register_full_backward_hook(show) for layer in model]
x = torch.ones(4, 3, requires_grad=True)
model(x).sum().backward()
print(x.grad)
handles[0].remove()
handles[2].remove()
model[2].register_full_backward_hook(lambda module, grad_input, grad_output: (grad_input[0] * 0,))
x.grad = None
model(x).sum().backward()
print(x.grad, model[2].weight.grad)
model[1].register_full_backward_pre_hook(lambda module, grad_output: (grad_output[0] + 1,))
x.grad = None
model(x).sum().backward()
print(x.grad)
print(model[1](x).grad_fn.name())
