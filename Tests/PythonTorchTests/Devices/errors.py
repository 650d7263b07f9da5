# Operands on different devices, in PyTorch's words.
import torch
import torch.nn as nn
import torch.nn.functional as F

there, here = torch.ones(2, 3, device="cuda"), torch.ones(2, 3)
images = torch.ones(1, 3, 5, 5)


def shown(name, work):
    try:
        print(name, work())
    except (RuntimeError, TypeError, ValueError) as error:
        print(name, type(error).__name__, str(error).split("\n")[0])


shown("add", lambda: there + here)
shown("add, the other way", lambda: here + there)
shown("compare", lambda: here == there)
shown("in place", lambda: there.add_(here))
shown("a number of the CPU", lambda: there + torch.tensor(1.0))
shown("a number of the CPU first", lambda: torch.tensor(2.0) * there)
shown("a number of the device", lambda: here + torch.tensor(1.0, device="cuda"))
shown("mm", lambda: there @ here.t().contiguous())
shown("bmm", lambda: torch.bmm(there[None], here.t().contiguous()[None]))
shown("linear", lambda: nn.Linear(3, 2)(there))
shown("linear, the other way", lambda: nn.Linear(3, 2, device="cuda")(here))
shown("conv", lambda: nn.Conv2d(3, 4, 3)(images.cuda()))
shown("conv, the other way", lambda: nn.Conv2d(3, 4, 3).cuda()(images))
shown("batch norm", lambda: nn.BatchNorm2d(3)(images.cuda()))
shown("cat", lambda: torch.cat([there, here]))
shown("gather", lambda: there.gather(1, torch.tensor([[0], [1]])))
shown("cross entropy", lambda: F.cross_entropy(there, torch.tensor([0, 1])))
shown("bce", lambda: F.binary_cross_entropy_with_logits(there, here))
shown("numpy", lambda: there.numpy())
shown("no such device", lambda: torch.ones(2, device="cuda:7"))
shown("no such kind", lambda: torch.ones(2, device="gpu"))
