# The graph behind a result, hooks on tensors and nodes, and what backward refuses.
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 2
print(y.grad_fn.name(), len(y.grad_fn.next_functions), y.grad_fn.next_functions[1], x.grad_fn, y.grad_fn == y.grad_fn)
leaf = y.grad_fn.next_functions[0][0]
print(leaf.name(), leaf.variable is x, type(leaf).__name__, leaf.next_functions, y.output_nr, y.is_leaf)
handle = y.grad_fn.register_hook(lambda inputs, outputs: print("node", inputs, outputs))
y.sum().backward()
handle.remove()
x.grad = None
late = x.register_post_accumulate_grad_hook(lambda p: print("accumulated", p.grad))
x.sum().backward()
late.remove()
h = x * 3
h.retain_grad()
h.register_hook(lambda g: g * 10)
(h ** 2).sum().backward()
print(h.grad, x.grad, h.retains_grad, x.retains_grad)
x.grad = torch.ones(2)
g = x.grad
(x * 1).sum().backward()
print(g is x.grad, g)
del x.grad
print(x.grad)
attempts = [
    lambda: x.register_hook(lambda g: 3) and x.sum().backward(),
    lambda: torch.autograd.grad(x.sum(), []), lambda: torch.autograd.grad(x.sum(), torch.ones(2)),
    lambda: torch.autograd.grad(x * 2, x), lambda: x.sum().backward(torch.ones(1)),
    lambda: x.sum().backward(inputs=[]), lambda: x.backward(), lambda: torch.ones(1).backward(),
    lambda: x.sum().backward("a"), lambda: (x * 2).requires_grad_(False), lambda: x.detach().retain_grad(),
    lambda: torch.ones(1, dtype=torch.int64).requires_grad_(), lambda: x.detach_().requires_grad_() and None,
]
for attempt in attempts:
    try:
        attempt()
    except (RuntimeError, TypeError) as e:
        print(f"{type(e).__name__}: {e}")
w = torch.tensor([1.0, 2.0], requires_grad=True)
print(torch.autograd.grad([w.sum(), (w * 2).sum()], w), torch.autograd.grad(w.sum(), [w], materialize_grads=True))
unused = torch.ones(2, requires_grad=True)
print(torch.autograd.grad(w.sum(), [w, unused], allow_unused=True))
print(torch.autograd.grad(w.sum(), [w, unused], materialize_grads=True))
torch.autograd.backward([w.sum(), (w * 2).sum()])
print(w.grad)
s = w.exp()
s.add_(1)
try:
    s.sum().backward()
except RuntimeError as e:
    print(f"{type(e).__name__}: {e}")
base = torch.zeros(3, requires_grad=True) * 1
base[1:] = w
base.sum().backward()
print(base, w.grad, base.grad_fn.name())
with torch.inference_mode():
    i = torch.ones(2)
for attempt in (lambda: i.requires_grad_(), lambda: (i * 2).is_inference(), lambda: i.is_inference()):
    try:
        print(attempt())
    except RuntimeError as e:
        print(f"{type(e).__name__}: {e}")
