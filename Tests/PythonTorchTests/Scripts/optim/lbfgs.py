# LBFGS: with and without a line search, its state, and a temperature that calibrates a classifier.
import torch
from torch import nn
import torch.nn.functional as F


def told(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__ + ":", error)


def minimise(steps=3, **options):
    w = nn.Parameter(torch.tensor([3.0, -2.0]))
    optimizer = torch.optim.LBFGS([w], **options)
    calls = 0

    def closure():
        nonlocal calls
        calls += 1
        optimizer.zero_grad()
        loss = (w[0] - 1) ** 2 + 3 * (w[1] + 0.5) ** 2 + 0.5 * w[0] * w[1]
        loss.backward()
        return loss

    losses = [f"{optimizer.step(closure).item():.5f}" for _ in range(steps)]
    print(options, losses, w, calls)
    return optimizer


minimise(max_iter=2)
minimise(lr=0.1, max_iter=4)
minimise(line_search_fn="strong_wolfe", max_iter=2)
minimise(line_search_fn="strong_wolfe", max_iter=3, history_size=1)
minimise(lr=0.5, max_iter=3, max_eval=2)
minimise(tolerance_grad=1.0)
minimise(tolerance_change=0.5)
minimise(lr=torch.tensor(0.2), max_iter=2)
optimizer = minimise(1, max_iter=2)
print(optimizer)
state = optimizer.state_dict()
print(state["state"][0]["func_evals"], state["state"][0]["n_iter"], list(state["state"][0]))
print(state["state"][0]["d"], state["state"][0]["t"], state["state"][0]["prev_flat_grad"])
print(state["param_groups"])
other = torch.optim.LBFGS([nn.Parameter(torch.zeros(2))], lr=3)
other.load_state_dict(state)
print(other.param_groups[0]["lr"], other.param_groups[0]["max_iter"])

w = nn.Parameter(torch.ones(1))
told(lambda: torch.optim.LBFGS([w], lr=-1))
told(lambda: torch.optim.LBFGS([w], lr=torch.tensor([1.0, 2.0])))
told(lambda: torch.optim.LBFGS([{"params": [w]}, {"params": [nn.Parameter(torch.ones(1))]}]))
told(lambda: torch.optim.LBFGS([w]).step())
told(lambda: minimise(line_search_fn="armijo"))
told(lambda: torch.optim.LBFGS([]))

uphill = nn.Parameter(torch.tensor([0.5]))
optimizer = torch.optim.LBFGS([uphill], maximize=True, line_search_fn="strong_wolfe")


def height():
    optimizer.zero_grad()
    value = -(uphill - 2) ** 2
    value.sum().backward()
    return value.sum()


print(optimizer.step(height), uphill)

torch.manual_seed(1)
logits = 5 * torch.randn(200, 3)
labels = (logits + 4 * torch.randn(200, 3)).argmax(1)
temperature = nn.Parameter(torch.tensor([1.5]))
optimizer = torch.optim.LBFGS([temperature], lr=0.01, max_iter=50)


def calibration():
    optimizer.zero_grad()
    loss = F.cross_entropy(logits / temperature, labels)
    loss.backward()
    return loss


print(optimizer.step(calibration), temperature, F.cross_entropy(logits / temperature, labels))

layer = nn.Linear(3, 1)
optimizer = torch.optim.LBFGS(layer.parameters(), line_search_fn="strong_wolfe")
target = (logits[:, 0] > 0).float()


def regularised():
    optimizer.zero_grad()
    loss = F.binary_cross_entropy_with_logits(layer(logits).squeeze(1), target)
    loss = loss + 0.01 * layer.weight.pow(2).sum()
    loss.backward()
    return loss


print([f"{optimizer.step(regularised).item():.5f}" for _ in range(3)], layer.weight)
