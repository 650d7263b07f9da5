# A parameter that is in a group twice, and decoupled decay with maximisation.
import warnings

import torch
from torch import nn

layer = nn.Linear(2, 1)
for params in ([layer.weight, layer.weight], [layer.weight, layer.bias, layer.bias, layer.bias]):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        torch.optim.SGD(params, lr=0.1)
    print([str(warning.message) for warning in found])
try:
    torch.optim.SGD([{"params": [layer.weight]}, {"params": [layer.weight]}], lr=0.1)
except ValueError as error:
    print(error)

for kind in (torch.optim.Adam, torch.optim.NAdam, torch.optim.RAdam):
    for decoupled in (False, True):
        for maximize in (False, True):
            weight = nn.Parameter(torch.tensor([1.0, -2.0, 3.0]))
            optimizer = kind([weight], lr=0.1, weight_decay=0.3, decoupled_weight_decay=decoupled, maximize=maximize)
            for step in range(7):
                optimizer.zero_grad()
                (weight ** 2 * torch.tensor([1.0, 0.5, 0.1])).sum().backward()
                optimizer.step()
            print(kind.__name__, decoupled, maximize, weight.data)
    weight = nn.Parameter(torch.tensor([1.0, -2.0, 3.0]))
    if kind is torch.optim.Adam:
        optimizer = kind([weight], lr=0.1, weight_decay=0.3, decoupled_weight_decay=True, amsgrad=True)
        for step in range(3):
            optimizer.zero_grad()
            (weight ** 2).sum().backward()
            optimizer.step()
        print(weight.data)
