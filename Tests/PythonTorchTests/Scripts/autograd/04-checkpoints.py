# torch.utils.checkpoint gives the numbers that there are without it.
import warnings

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint, checkpoint_sequential

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Dropout(0.5), nn.ReLU(), nn.Linear(4, 2))
x = torch.randn(5, 3, requires_grad=True)


def gradients(run):
    model.zero_grad()
    x.grad = None
    torch.manual_seed(7)
    result = run(x)
    result.pow(2).sum().backward()
    return result, [p.grad.clone() for p in model.parameters()] + [x.grad.clone()]


plain, wanted = gradients(model)
for name, run in [
    ("new", lambda x: checkpoint(model, x, use_reentrant=False)),
    ("reentrant", lambda x: checkpoint(model, x, use_reentrant=True)),
    ("segments", lambda x: checkpoint_sequential(model, 2, x, use_reentrant=False)),
    ("old segments", lambda x: checkpoint_sequential(model, 2, x, use_reentrant=True)),
]:
    result, found = gradients(run)
    print(name, torch.equal(result, plain), all(map(torch.allclose, found, wanted)))
print(checkpoint(model[0], x, use_reentrant=True).grad_fn.__class__.__name__)
print(checkpoint(lambda a, b: a * b, x, 2.0, use_reentrant=False).grad_fn.name())
for call in (
    lambda: checkpoint(model[0], x), lambda: checkpoint(model[0], x.detach(), use_reentrant=True),
    lambda: checkpoint(model[0], x, use_reentrant=True, more=1),
):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        try:
            call()
        except ValueError as error:
            print(error)
    print([str(warning.message) for warning in found])
