# Draws in place forget what was there: their nodes say which draw it was, and give zeros.
import torch


def drawn(name, *arguments):
    x = torch.ones(3, requires_grad=True)
    y = getattr(x * 2, name)(*arguments)
    print(name, y.grad_fn.name(), [f[0] and f[0].name() for f in y.grad_fn.next_functions])
    y.sum().backward()
    print("   ", x.grad)


torch.manual_seed(0)
for name in ("uniform_", "normal_", "exponential_", "cauchy_", "log_normal_", "random_", "bernoulli_"):
    drawn(name)
drawn("geometric_", 0.5)
drawn("random_", 5)
drawn("random_", 1, 5)
drawn("bernoulli_", 0.3)
drawn("bernoulli_", torch.full((3,), 0.5))
z = torch.ones(3, requires_grad=True)
for y in (torch.normal(z, 1.0), torch.normal(0.0, z), torch.normal(z, z)):
    print(y.grad_fn.name(), len(y.grad_fn.next_functions))
    y.sum().backward()
    print(z.grad)
x = torch.tensor([-3.0, -1.0, 3.0], requires_grad=True)
torch.nn.functional.hardswish(x).sum().backward()
print(x.grad, torch.nn.functional.softshrink(torch.tensor([-0.5, 0.5, -1.0])))
