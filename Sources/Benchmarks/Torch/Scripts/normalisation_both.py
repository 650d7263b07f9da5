# `BatchNorm2d` + `ReLU` + `MaxPool2d` on 64×64×32×32, forward+backward
# at most 1
import stopwatch
import torch
from torch import nn

torch.manual_seed(0)
layers = nn.Sequential(nn.BatchNorm2d(64), nn.ReLU(), nn.MaxPool2d(2))
images = torch.randn(64, 64, 32, 32, requires_grad=True)
slopes = torch.randn(64, 64, 16, 16)


def work():
    images.grad = None
    layers.zero_grad()
    output = layers(images)
    output.backward(slopes)
    return output[7, 9, 11, 13], images.grad[0, 0, 0, 0], images.grad[63, 1, 9, 30], layers[0].weight.grad[5]


stopwatch.run(work, calls=1)
