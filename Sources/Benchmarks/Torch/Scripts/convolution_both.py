# `Conv2d` 64→64 3×3 on 64×64×32×32, forward+backward
# at most 1
import stopwatch
import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Conv2d(64, 64, 3, padding=1)
images = torch.randn(64, 64, 32, 32, requires_grad=True)
slopes = torch.randn(64, 64, 32, 32)


def work():
    images.grad = None
    layer.zero_grad()
    output = layer(images)
    output.backward(slopes)
    weights = layer.weight.grad
    return output[7, 9, 11, 13], images.grad[0, 0, 0, 0], images.grad[63, 1, 9, 31], weights[3, 5, 1, 2]


stopwatch.run(work, calls=1)
