# Blocks and small residual networks: seeds, options and hooks.
import torch
import torch.nn as nn
from torchvision import models
from torchvision.models.resnet import BasicBlock, Bottleneck, ResNet

torch.manual_seed(0)
block = BasicBlock(4, 4)
x = torch.randn(2, 4, 5, 5)
print([f"{v:.4f}" for v in block(x).flatten()[:6].tolist()])
wide = Bottleneck(8, 2)
print(wide)
print(Bottleneck.expansion, wide.stride, wide.downsample, sum(p.numel() for p in wide.parameters()))
down = nn.Sequential(nn.Conv2d(4, 8, 1, stride=2, bias=False), nn.BatchNorm2d(8))
step = BasicBlock(4, 8, stride=2, downsample=down)
print(step(x).shape, [name for name, _ in step.named_children()])
try:
    BasicBlock(4, 4, groups=2)
except ValueError as error:
    print(error)
try:
    BasicBlock(4, 4, dilation=2)
except NotImplementedError as error:
    print(error)
seen = []
block.conv2.register_forward_hook(lambda module, args, output: seen.append(tuple(output.shape)))
block(x).sum().backward()
print(seen, block.conv1.weight.grad.shape)
print(BasicBlock.__module__, ResNet.__name__, models.resnet.BasicBlock is BasicBlock)
