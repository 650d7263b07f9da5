# RAdam, Rprop and ASGD; what schedulers put into their state; warnings about their order.
import warnings

import torch
from torch import nn, optim
from torch.optim import lr_scheduler as schedulers


def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


for make in (
    lambda ps: optim.RAdam(ps, lr=0.1, betas=(0.8, 0.9)),
    lambda ps: optim.RAdam(ps, lr=0.1, weight_decay=0.1, decoupled_weight_decay=True),
    lambda ps: optim.Rprop(ps, etas=(0.4, 1.3), step_sizes=(0.001, 0.5)),
    lambda ps: optim.ASGD(ps, lr=0.1, lambd=0.01, t0=2, weight_decay=0.1),
):
    weight = nn.Parameter(torch.tensor([1.5, -2.0, 3.0]))
    optimizer = make([weight])
    for _ in range(8):
        optimizer.zero_grad()
        ((weight - 1) ** 2).sum().backward()
        optimizer.step()
    print(optimizer)
    print(weight.data, optimizer.state_dict()["state"])
attempt(lambda: optim.Rprop([weight], etas=(1.5, 1.2)))
attempt(lambda: optim.ASGD([weight], weight_decay=-1))
attempt(lambda: optim.RAdam([weight], betas=(1, 0)))

optimizer = optim.SGD([weight], lr=1.0, momentum=0.9)
for make in (
    lambda: schedulers.OneCycleLR(optimizer, 1.0, total_steps=10),
    lambda: schedulers.OneCycleLR(
        optimizer, 1.0, total_steps=10, three_phase=True, anneal_strategy="linear"
    ),
    lambda: schedulers.CyclicLR(optimizer, 0.1, 1.0, 2, mode="exp_range"),
    lambda: schedulers.CyclicLR(optimizer, 0.1, 1.0, 2, scale_fn=lambda x: x),
    lambda: schedulers.CosineAnnealingWarmRestarts(optimizer, 2),
    lambda: schedulers.ReduceLROnPlateau(optimizer),
    lambda: schedulers.LambdaLR(optimizer, [lambda epoch: 1]),
    lambda: schedulers.MultiStepLR(optimizer, [3, 1, 3]),
    lambda: schedulers.SequentialLR(
        optimizer, [schedulers.ConstantLR(optimizer), schedulers.StepLR(optimizer, 1)], [2]
    ),
    lambda: schedulers.ChainedScheduler(
        [schedulers.ConstantLR(optimizer), schedulers.StepLR(optimizer, 1)]
    ),
):
    scheduler = make()
    print(type(scheduler).__name__, scheduler.state_dict())
first = schedulers.SequentialLR(
    optimizer, [schedulers.ConstantLR(optimizer), schedulers.StepLR(optimizer, 1)], [2]
)
first.load_state_dict(first.state_dict())
print(first._schedulers[1].last_epoch)

for order in ("step first", "scheduler first", "epoch"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        optimizer = optim.SGD([weight], lr=1.0)
        scheduler = schedulers.StepLR(optimizer, 1)
        if order != "scheduler first":
            optimizer.step()
        scheduler.step(*([5] if order == "epoch" else []))
        optimizer.step()
        scheduler.step()
        print(order, [str(warning.message) for warning in caught], optimizer.param_groups[0]["lr"])
