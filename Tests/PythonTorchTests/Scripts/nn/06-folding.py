# Windows as columns: a convolution is a matrix product of unfolded pictures.
import torch
import torch.nn.functional as F
from torch import nn


def told(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__ + ":", error)


x = torch.arange(16.0).reshape(1, 1, 4, 4)
unfold = nn.Unfold(kernel_size=2, stride=2)
print(unfold)
print(unfold(x))
fold = nn.Fold(output_size=(4, 4), kernel_size=2, stride=2)
print(fold, torch.equal(fold(unfold(x)), x))
print(nn.Fold((4, 5), kernel_size=(2, 2)))

torch.manual_seed(0)
images, weight = torch.randn(2, 3, 10, 12), torch.randn(2, 3, 4, 5)
columns = F.unfold(images, (4, 5))
product = columns.transpose(1, 2).matmul(weight.view(weight.size(0), -1).t()).transpose(1, 2)
print(columns.shape, (F.fold(product, (7, 8), (1, 1)) - F.conv2d(images, weight)).abs().max() < 1e-4)

# How often an element is in a window: fold of unfold of ones.
ones = torch.ones(1, 1, 4, 4)
print(F.fold(F.unfold(ones, 3, padding=1), (4, 4), 3, padding=1))

x = torch.randn(1, 2, 5, 5, requires_grad=True)
patches = F.unfold(x, 3)
print(patches.shape, type(patches.grad_fn).__name__)
patches.sum().backward()
print(x.grad[0, 0])
print(F.fold(torch.ones(1, 4, 9, requires_grad=True), (4, 4), 2))

told(lambda: F.unfold(torch.ones(2, 2), 2))
told(lambda: F.unfold(torch.ones(1, 1, 2, 2), 3))
told(lambda: F.unfold(torch.ones(1, 1, 2, 2), 0))
told(lambda: F.unfold(torch.ones(1, 1, 2, 2), 2, dilation=0))
told(lambda: F.unfold(torch.ones(1, 1, 2, 2), 2, stride=0))
told(lambda: F.unfold(torch.ones(1, 1, 2, 2), 2, padding=-1))
told(lambda: F.unfold(torch.ones(1, 1, 2, 2, dtype=torch.int64), 2))
told(lambda: F.fold(torch.ones(1, 5, 4), (3, 3), 2))
told(lambda: F.fold(torch.ones(1, 4, 4), (4, 4), 2))
told(lambda: F.fold(torch.ones(4), (4, 4), 2))
told(lambda: F.fold(torch.ones(1, 1, 4, 9), (4, 4), 2))
told(lambda: nn.Fold((4, 4)))
told(lambda: nn.Unfold())

# Power averages.
line = torch.arange(1.0, 9.0).reshape(1, 1, 8)
print(nn.LPPool1d(2, kernel_size=3, stride=2), nn.LPPool1d(2, 3, stride=2)(line))
print(F.lp_pool1d(line, 1, 2), F.lp_pool2d(line.reshape(1, 1, 2, 4), 2, 2))
print(nn.LPPool2d(2, 3))
