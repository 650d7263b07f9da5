# Watched backward passes, inference tensors, the gradient of a median.
import warnings

import torch


def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


x = torch.tensor([-1.0, 4.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.autograd.set_detect_anomaly(True):
        print(torch.is_anomaly_enabled())
        attempt(lambda: x.sqrt().sum().backward())
        attempt(lambda: (x * 2).sum().backward())
    print(torch.is_anomaly_enabled(), [str(w.message).split("\n")[0] for w in caught])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    made_before = x.sqrt()
    with torch.autograd.detect_anomaly():
        attempt(lambda: made_before.sum().backward())
    print([str(w.message).split(" (Triggered")[0].split("\n")[0] for w in caught])
with torch.autograd.set_detect_anomaly(True, check_nan=False):
    attempt(lambda: x.sqrt().sum().backward())
torch.autograd.set_detect_anomaly(True)
print(torch.is_anomaly_enabled())
torch.autograd.set_detect_anomaly(False)
attempt(lambda: x.sqrt().sum().backward())

with torch.inference_mode():
    frozen = torch.ones(2)
attempt(lambda: frozen * x)
attempt(lambda: frozen + x)
attempt(lambda: frozen.clone() * x)
attempt(lambda: frozen * 2)

same = torch.tensor([2.0, 1.0, 2.0, 3.0, 2.0], requires_grad=True)
print(torch.autograd.grad(same.median(), same))
print(torch.autograd.grad(same.nanmedian(), same), torch.autograd.grad(same.median(0)[0], same))
holes = torch.tensor([1.0, float("nan"), 3.0], requires_grad=True)
print(torch.autograd.grad(holes.median(), holes), torch.autograd.grad(holes.nanmedian(), holes))
