"""The network of the backbone: three stages of torchvision's BasicBlock, as lesson 07 builds it."""

import torch
from torch import nn
from torchvision.models.resnet import BasicBlock


def stage(channels_in, channels_out, stride):
    """One block; where it changes the shape, the way around gets a convolution of size 1."""
    way_around = None
    if stride != 1 or channels_in != channels_out:
        way_around = nn.Sequential(
            nn.Conv2d(channels_in, channels_out, kernel_size=1, stride=stride, bias=False),
            nn.BatchNorm2d(channels_out),
        )
    return nn.Sequential(BasicBlock(channels_in, channels_out, stride, way_around))


class SmallResNet(nn.Module):
    """Pictures of 32×32 in three colours → one logit for each class."""

    def __init__(self, num_classes):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 32, kernel_size=3, stride=2, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(32)
        self.relu = nn.ReLU(inplace=True)
        self.layer1 = stage(32, 32, stride=1)
        self.layer2 = stage(32, 64, stride=2)
        self.layer3 = stage(64, 128, stride=2)
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(128, num_classes)

    def forward(self, x):
        x = self.relu(self.bn1(self.conv1(x)))
        x = self.layer3(self.layer2(self.layer1(x)))
        return self.fc(torch.flatten(self.avgpool(x), 1))
