# Grad modes as contexts and decorators, custom functions with options, and derivatives of functions.
import torch
from torch.autograd import Function
from torch.autograd import functional as AF

x = torch.tensor([1.0, 2.0], requires_grad=True)


@torch.no_grad()
def quiet():
    return torch.is_grad_enabled()


@torch.no_grad
def bare():
    return torch.is_grad_enabled()


@torch.enable_grad()
def loud():
    "Says whether gradients are on."
    return torch.is_grad_enabled()


@torch.inference_mode()
def inferring():
    return torch.is_inference_mode_enabled(), torch.ones(1).is_inference()


print(quiet(), bare(), loud(), inferring(), torch.is_grad_enabled(), loud.__name__, loud.__doc__)
with torch.no_grad() as nothing:
    print(nothing, torch.is_grad_enabled(), loud(), (x * 2).requires_grad)
    with torch.enable_grad():
        print((x * 2).requires_grad)
with torch.set_grad_enabled(False):
    print(torch.is_grad_enabled())
torch.set_grad_enabled(False)
print(torch.is_grad_enabled(), torch.set_grad_enabled(True), torch.is_grad_enabled())
try:
    with torch.no_grad():
        raise ValueError("inside")
except ValueError as e:
    print(e, torch.is_grad_enabled())


class Power(Function):
    @staticmethod
    def forward(x, n):
        return x ** n

    @staticmethod
    def setup_context(ctx, inputs, output):
        x, n = inputs
        ctx.save_for_backward(x)
        ctx.n = n

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * ctx.n * x ** (ctx.n - 1), None


class Two(Function):
    @staticmethod
    def forward(ctx, a, b):
        print("needs", ctx.needs_input_grad)
        ctx.mark_non_differentiable(b)
        ctx.set_materialize_grads(False)
        return a * 2, a > 0, b + 1

    @staticmethod
    def backward(ctx, *grads):
        print("grads", grads)
        return grads[0], None


y = Power.apply(x, 3)
print(y, y.grad_fn.name(), type(y.grad_fn).__name__, y.grad_fn.n, y.grad_fn.saved_tensors)
y.sum().backward()
print(x.grad)
a, b = torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)
results = Two.apply(a, b)
print(results)
results[0].sum().backward()
print(a.grad, b.grad)
z = torch.tensor(2.0, requires_grad=True)
(first,) = torch.autograd.grad(Power.apply(z, 3), z, create_graph=True)
print(first, torch.autograd.grad(first, z))


def wrong(result):
    class Wrong(Function):
        @staticmethod
        def forward(ctx, a):
            return a * 2

        @staticmethod
        def backward(ctx, g):
            return result

    return Wrong


for result in ((1, 2), torch.ones(5), 3):
    try:
        wrong(result).apply(x).sum().backward()
    except RuntimeError as e:
        print(f"{type(e).__name__}: {e}")
print(Power.apply(torch.ones(2), 2), AF.jacobian(lambda t: t ** 2, torch.tensor([1.0, 2.0])), sep="\n")
print(AF.hessian(lambda t: (t ** 3).sum(), torch.tensor([1.0, 2.0])))
print(AF.vjp(lambda t: t ** 2, torch.tensor([1.0, 2.0]), torch.ones(2)))
print(AF.jvp(lambda t: t ** 2, torch.tensor([1.0, 2.0]), torch.ones(2)))
print(AF.jacobian(lambda s, t: s * t, (torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0]))))
double = torch.tensor([0.5, 1.5], dtype=torch.float64, requires_grad=True)
print(torch.autograd.gradcheck(torch.sin, double), torch.autograd.gradgradcheck(torch.sin, double))
try:
    torch.autograd.gradcheck(lambda t: t.detach() * t, double)
except RuntimeError as e:
    print(f"{type(e).__name__}: {e}")
print(torch.autograd.Variable(torch.ones(2), requires_grad=True), isinstance(x, torch.autograd.Variable))
