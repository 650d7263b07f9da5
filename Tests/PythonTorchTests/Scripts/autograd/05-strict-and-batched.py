# Derivatives that must depend on their inputs, vectors of the wrong size, several gradients at once.
import torch
from torch.autograd import functional

v, w = torch.tensor([1.0, -2.0, 3.0]), torch.ones(4)
a = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y, z = a * a, a * 3
eye = torch.eye(3)
attempts = [
    lambda: functional.jacobian(lambda x: v, v), lambda: functional.jacobian(lambda x: v, v, strict=True),
    lambda: functional.jacobian(lambda x, y: x * 2, (v, v), strict=True),
    lambda: functional.jacobian(lambda x: x * 2, v, strict=True, create_graph=True),
    lambda: functional.jacobian(lambda x: x ** 2, v, strict=True, vectorize=True),
    lambda: functional.hessian(lambda x: x.sum(), v), lambda: functional.hessian(lambda x: x.sum(), v, strict=True),
    lambda: functional.hessian(lambda x: (x ** 3).sum(), v, strict=True),
    lambda: functional.vjp(lambda x: v, v, v, strict=True), lambda: functional.jvp(lambda x: v, v, v, strict=True),
    lambda: functional.vhp(lambda x: x.sum(), v, v, strict=True), lambda: functional.hvp(lambda x: x.sum(), v, v, strict=True),
    lambda: functional.hvp(lambda x: x ** 3, v, v), lambda: functional.vhp(lambda x: (x ** 3).sum(), v, v, strict=True),
    lambda: functional.vjp(lambda x: x ** 2, v, w), lambda: functional.jvp(lambda x: x ** 2, v, w),
    lambda: functional.vjp(lambda x: x ** 2, v, (v, v)), lambda: functional.jvp(lambda x, y: x * y, (v, v), (v,)),
    lambda: functional.jvp(lambda x, y: x * y, (v, v), (v, w)),
    lambda: torch.autograd.grad(y, a, eye, is_grads_batched=True, retain_graph=True),
    lambda: torch.autograd.grad([y, z], [a, v.clone().requires_grad_()], [eye, eye], is_grads_batched=True,
                                allow_unused=True, retain_graph=True),
    lambda: torch.autograd.grad(y, a, v, is_grads_batched=True),
    lambda: torch.autograd.grad(v.sum(), v), lambda: torch.autograd.grad(y.sum(), v),
    lambda: setattr(torch.tensor([1, 2]), "requires_grad", True), lambda: torch.tensor([1, 2]).requires_grad_(),
]
for attempt in attempts:
    try:
        print(attempt())
    except RuntimeError as e:
        print(f"RuntimeError: {e}")
