# Hooks around steps, states made when they are first asked for, rates given as tensors.
import torch
from torch import nn

w = nn.Parameter(torch.tensor([1.0, -2.0]))
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
print(optimizer.state)
before = optimizer.register_step_pre_hook(lambda o, args, kwargs: print("before", args[1:], kwargs))
after = optimizer.register_step_post_hook(lambda o, args, kwargs: print("after", w.data))
(w ** 2).sum().backward()
optimizer.step()
before.remove()
optimizer.step()
after.remove()
optimizer.step()
print(w, type(optimizer.state).__name__, optimizer.state)


class Signs(torch.optim.Optimizer):
    def __init__(self, params, lr=0.1):
        super().__init__(params, dict(lr=lr))

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            for p in group["params"]:
                state = self.state[p]
                if len(state) == 0:
                    state["step"], state["mean"] = 0, torch.zeros_like(p)
                state["step"] += 1
                state["mean"].mul_(0.5).add_(p.grad, alpha=0.5)
                p.add_(state["mean"].sign(), alpha=-group["lr"])


signs = Signs([w])
for _ in range(3):
    signs.zero_grad()
    (w ** 2).sum().backward()
    signs.step()
print(w, signs.state[w], signs.state_dict())
copy = Signs([nn.Parameter(torch.zeros(2))])
copy.load_state_dict(signs.state_dict())
print(copy.state, copy)
print(torch.optim.AdamW([w], lr=torch.tensor(0.25)))
for lr in (torch.tensor([0.1, 0.2]), -1.0):
    try:
        torch.optim.Adam([w], lr=lr)
    except ValueError as error:
        print(error)

# Steps that are written in Python call hooks as well.
signs.register_step_pre_hook(lambda o, args, kwargs: print("before", type(o).__name__, args[1:], kwargs))
signs.register_step_post_hook(lambda o, args, kwargs: print("after", w.data))
signs.step()
signs.step(closure=None)
lbfgs = torch.optim.LBFGS([w], lr=0.5, max_iter=2)
lbfgs.register_step_post_hook(lambda o, args, kwargs: print("after", type(o).__name__, len(args)))


def closure():
    lbfgs.zero_grad()
    loss = (w ** 2).sum()
    loss.backward()
    return loss


print(lbfgs.step(closure))
try:
    torch.optim.SGD([("w", w), nn.Parameter(torch.zeros(1))], lr=0.1)
except ValueError as error:
    print(error)
