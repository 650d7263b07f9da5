# torch.func: gradients, products and matrices of derivatives of functions, and functions of one example
# over a batch of them.
import torch
import torch.nn.functional as F
from torch import nn
from torch.func import (
    functional_call, grad, grad_and_value, hessian, jacfwd, jacrev, jvp, stack_module_state, vjp, vmap,
)

v, s = torch.tensor([1.0, -2.0, 3.0]), torch.tensor(2.0)
x = torch.arange(12.0).reshape(4, 3) / 4 - 1

print(grad(torch.sin)(s), grad(grad(torch.sin))(s), grad(lambda a: (a**3).sum())(v))
print(grad(lambda a, b: (a * b).sum(), argnums=(0, 1))(v, v * 2))
print(grad(lambda a: ((a**2).sum(), a + 1), has_aux=True)(v))
print(grad_and_value(lambda a: (a**2).sum())(v))
print(grad(lambda p: (p["w"] * 2).sum() + p["b"])({"w": v, "b": s}))
out, pull = vjp(lambda a, b: (a + b, a * b), v, v)
print(out, pull((torch.ones(3), v)))
print(jvp(lambda a, b: a * b, (v, v), (torch.ones(3), v)))
print(jacrev(lambda a: a**2)(v), jacfwd(lambda a: a**2)(v), sep="\n")
print(hessian(lambda a: (a**3).sum())(v))
print(jacrev(lambda a, b: a @ b, argnums=(0, 1))(x[:2], v))
print(jacrev(lambda a: (a.sum(), a * 2))(v))

print(vmap(torch.dot)(x, x), vmap(lambda a: a.sum())(x))
print(vmap(lambda a, b: a * b, in_dims=(0, None))(x, v))
print(vmap(lambda a: a * 2, in_dims=1, out_dims=1)(x).shape, vmap(vmap(lambda a: a * 2))(x).shape)
print(vmap(lambda d: d["a"] + d["b"])({"a": x, "b": x}).shape)

model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))
with torch.no_grad():
    for number, parameter in enumerate(model.parameters()):
        parameter.copy_(torch.linspace(-1, 1, parameter.numel()).reshape(parameter.shape) * (number + 1) / 4)
params = {name: parameter.detach() for name, parameter in model.named_parameters()}
target = torch.tensor([0, 1, 1, 0])


def loss(params, example, wanted):
    outputs = functional_call(model, params, (example.unsqueeze(0),))
    return F.cross_entropy(outputs, wanted.unsqueeze(0))


each = vmap(grad(loss), in_dims=(None, 0, 0))(params, x, target)
print({name: tuple(gradient.shape) for name, gradient in each.items()})
print(each["2.bias"])
whole = torch.autograd.grad(F.cross_entropy(model(x), target), list(model.parameters()))
print(all(torch.allclose(a.mean(0), b, atol=1e-6) for a, b in zip(each.values(), whole)))

models = [nn.Linear(3, 2) for _ in range(3)]
stacked, buffers = stack_module_state(models)
print({name: (tuple(value.shape), value.requires_grad) for name, value in stacked.items()}, buffers)
run = vmap(lambda p, a: functional_call(models[0], p, (a,)), in_dims=(0, None))
print(run(stacked, x).shape, run(stacked, x).grad_fn is not None)

leaf = torch.tensor([1.0, 2.0], requires_grad=True)
slope = grad(lambda y: (y**3).sum())(leaf)
print(slope.requires_grad, torch.autograd.grad(slope.sum(), leaf))


def same(a):
    return a


for attempt in [
    lambda: grad(same)(v),
    lambda: grad(lambda a: 5)(s),
    lambda: grad(lambda a: (a.sum(), a))(v),
    lambda: grad(lambda a: a.sum(), argnums=3)(v),
    lambda: vmap(same)(),
    lambda: vmap(same)(5),
    lambda: vmap(same)(s),
    lambda: vmap(lambda a, b: a)(x, v),
    lambda: vmap(same, in_dims=3)(x),
    lambda: vmap(lambda a: 5)(x),
    lambda: vmap(lambda a: a + torch.randn(3))(x),
    lambda: vmap(same, in_dims=None)(x),
    lambda: vmap(same, randomness="no")(x),
    lambda: jvp(lambda a: a, v, v),
    lambda: vmap(same, in_dims=(0, 0))(x),
]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
