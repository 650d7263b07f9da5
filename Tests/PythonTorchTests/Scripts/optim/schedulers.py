# Learning rates epoch by epoch, alone and combined.
import torch
from torch.optim import lr_scheduler as L


def rates(make, epochs=12):
    parameter = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([parameter], lr=0.8, momentum=0.9)
    scheduler = make(optimizer)
    found = []
    for _ in range(epochs):
        found.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return found


makers = {
    "step": lambda o: L.StepLR(o, 3),
    "multi": lambda o: L.MultiStepLR(o, [2, 5, 5], gamma=0.5),
    "constant": lambda o: L.ConstantLR(o, 0.5, 3),
    "linear": lambda o: L.LinearLR(o, 0.25, 0.75, 4),
    "exponential": lambda o: L.ExponentialLR(o, 0.9),
    "polynomial": lambda o: L.PolynomialLR(o, 5, 2.0),
    "lambda": lambda o: L.LambdaLR(o, lambda epoch: 0.95 ** epoch),
    "multiplicative": lambda o: L.MultiplicativeLR(o, lambda epoch: 0.9),
    "cosine": lambda o: L.CosineAnnealingLR(o, 4, 0.1),
    "restarts": lambda o: L.CosineAnnealingWarmRestarts(o, 3, 2, 0.1),
    "cyclic": lambda o: L.CyclicLR(o, 0.1, 1.1, step_size_up=3, step_size_down=2),
    "triangular2": lambda o: L.CyclicLR(o, 0.1, 1.1, step_size_up=2, mode="triangular2"),
    "exp_range": lambda o: L.CyclicLR(o, 0.1, 1.1, step_size_up=2, mode="exp_range", gamma=0.9),
    "one cycle": lambda o: L.OneCycleLR(o, 2.0, total_steps=13),
    "three phases": lambda o: L.OneCycleLR(
        o, 2.0, total_steps=13, anneal_strategy="linear", three_phase=True),
    "sequence": lambda o: L.SequentialLR(o, [L.ConstantLR(o, 0.1, 2), L.ExponentialLR(o, 0.9)], [3]),
    "chain": lambda o: L.ChainedScheduler([L.ConstantLR(o, 0.1, 2), L.ExponentialLR(o, 0.9)]),
}
for name, make in makers.items():
    print(name, [round(rate, 7) for rate in rates(make)])
print(rates(lambda o: L.StepLR(o, 1), 4), rates(lambda o: L.ExponentialLR(o, 0.7), 4))

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.8)
plateau = L.ReduceLROnPlateau(optimizer, factor=0.5, patience=1, cooldown=1)
for metric in [1.0, 0.9, 0.95, 0.93, 0.91, 0.92, 0.5, 0.6, 0.7, 0.8, 0.9, 0.9]:
    plateau.step(metric)
    print(optimizer.param_groups[0]["lr"], plateau.num_bad_epochs, plateau.best)
mistakes = [
    lambda: L.StepLR(3, 5), lambda: L.LambdaLR(optimizer, [lambda e: 1, lambda e: 2]),
    lambda: L.OneCycleLR(optimizer, 0.1), lambda: L.LinearLR(optimizer, start_factor=2),
    lambda: L.ConstantLR(optimizer, factor=2), lambda: L.ReduceLROnPlateau(optimizer, factor=1.0),
    lambda: L.ReduceLROnPlateau(optimizer, mode="x"), lambda: L.CosineAnnealingWarmRestarts(optimizer, 0),
    lambda: L.PolynomialLR(optimizer, 3).get_last_lr(),
]
for mistake in mistakes:
    try:
        print(mistake())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
