/// `torchvision.models.resnet`: residual networks and their blocks.
enum ResNetSource {
  static var text: String { blocks + network + builders }

  private static let blocks = #"""
    import torch
    import torch.nn as nn
    from torchvision.models._api import builder, family


    def conv3x3(in_planes, out_planes, stride=1, groups=1, dilation=1):
        """A 3x3 convolution that keeps the size at stride 1."""
        return nn.Conv2d(
            in_planes, out_planes, kernel_size=3, stride=stride, padding=dilation, groups=groups,
            bias=False, dilation=dilation,
        )


    def conv1x1(in_planes, out_planes, stride=1):
        """A 1x1 convolution."""
        return nn.Conv2d(in_planes, out_planes, kernel_size=1, stride=stride, bias=False)


    class BasicBlock(nn.Module):
        """Two 3x3 convolutions with a way around them."""

        expansion = 1

        def __init__(
            self, inplanes, planes, stride=1, downsample=None, groups=1, base_width=64, dilation=1,
            norm_layer=None,
        ):
            super().__init__()
            norm = nn.BatchNorm2d if norm_layer is None else norm_layer
            if groups != 1 or base_width != 64:
                raise ValueError("BasicBlock only supports groups=1 and base_width=64")
            if dilation > 1:
                raise NotImplementedError("Dilation > 1 not supported in BasicBlock")
            self.conv1 = conv3x3(inplanes, planes, stride)
            self.bn1 = norm(planes)
            self.relu = nn.ReLU(inplace=True)
            self.conv2 = conv3x3(planes, planes)
            self.bn2 = norm(planes)
            self.downsample = downsample
            self.stride = stride

        def forward(self, x):
            out = self.relu(self.bn1(self.conv1(x)))
            out = self.bn2(self.conv2(out))
            out += x if self.downsample is None else self.downsample(x)
            return self.relu(out)


    class Bottleneck(nn.Module):
        """Narrow, 3x3, wide again, with a way around; the stride is at the 3x3 convolution."""

        expansion = 4

        def __init__(
            self, inplanes, planes, stride=1, downsample=None, groups=1, base_width=64, dilation=1,
            norm_layer=None,
        ):
            super().__init__()
            norm = nn.BatchNorm2d if norm_layer is None else norm_layer
            width = int(planes * (base_width / 64.0)) * groups
            self.conv1 = conv1x1(inplanes, width)
            self.bn1 = norm(width)
            self.conv2 = conv3x3(width, width, stride, groups, dilation)
            self.bn2 = norm(width)
            self.conv3 = conv1x1(width, planes * self.expansion)
            self.bn3 = norm(planes * self.expansion)
            self.relu = nn.ReLU(inplace=True)
            self.downsample = downsample
            self.stride = stride

        def forward(self, x):
            out = self.relu(self.bn1(self.conv1(x)))
            out = self.relu(self.bn2(self.conv2(out)))
            out = self.bn3(self.conv3(out))
            out += x if self.downsample is None else self.downsample(x)
            return self.relu(out)

    """#

  private static let network = #"""


    class ResNet(nn.Module):
        """A stem, four stages of blocks, global average pooling and one linear layer."""

        def __init__(
            self, block, layers, num_classes=1000, zero_init_residual=False, groups=1,
            width_per_group=64, replace_stride_with_dilation=None, norm_layer=None,
        ):
            super().__init__()
            self._norm_layer = nn.BatchNorm2d if norm_layer is None else norm_layer
            dilate = replace_stride_with_dilation
            if dilate is None:
                dilate = [False, False, False]
            if len(dilate) != 3:
                raise ValueError(
                    "replace_stride_with_dilation should be None "
                    f"or a 3-element tuple, got {dilate}"
                )
            self.inplanes = 64
            self.dilation = 1
            self.groups = groups
            self.base_width = width_per_group
            self.conv1 = nn.Conv2d(3, 64, kernel_size=7, stride=2, padding=3, bias=False)
            self.bn1 = self._norm_layer(64)
            self.relu = nn.ReLU(inplace=True)
            self.maxpool = nn.MaxPool2d(kernel_size=3, stride=2, padding=1)
            self.layer1 = self._make_layer(block, 64, layers[0])
            self.layer2 = self._make_layer(block, 128, layers[1], 2, dilate[0])
            self.layer3 = self._make_layer(block, 256, layers[2], 2, dilate[1])
            self.layer4 = self._make_layer(block, 512, layers[3], 2, dilate[2])
            self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
            self.fc = nn.Linear(512 * block.expansion, num_classes)
            self._initialise(zero_init_residual)

        def _initialise(self, zero_init_residual):
            for part in self.modules():
                if isinstance(part, nn.Conv2d):
                    nn.init.kaiming_normal_(part.weight, mode="fan_out", nonlinearity="relu")
                elif isinstance(part, (nn.BatchNorm2d, nn.GroupNorm)):
                    nn.init.constant_(part.weight, 1)
                    nn.init.constant_(part.bias, 0)
            if not zero_init_residual:
                return
            for part in self.modules():
                # The last normalisation of a block: with zeros, the block begins as the identity.
                if isinstance(part, Bottleneck):
                    nn.init.constant_(part.bn3.weight, 0)
                elif isinstance(part, BasicBlock):
                    nn.init.constant_(part.bn2.weight, 0)

        def _make_layer(self, block, planes, blocks, stride=1, dilate=False):
            norm = self._norm_layer
            first_dilation = self.dilation
            if dilate:
                self.dilation *= stride
                stride = 1
            width = planes * block.expansion
            downsample = None
            if stride != 1 or self.inplanes != width:
                downsample = nn.Sequential(conv1x1(self.inplanes, width, stride), norm(width))
            stage = [
                block(
                    self.inplanes, planes, stride, downsample, self.groups, self.base_width,
                    first_dilation, norm,
                )
            ]
            self.inplanes = width
            while len(stage) < blocks:
                stage.append(
                    block(
                        width, planes, groups=self.groups, base_width=self.base_width,
                        dilation=self.dilation, norm_layer=norm,
                    )
                )
            return nn.Sequential(*stage)

        def _forward_impl(self, x):
            x = self.maxpool(self.relu(self.bn1(self.conv1(x))))
            x = self.layer4(self.layer3(self.layer2(self.layer1(x))))
            return self.fc(torch.flatten(self.avgpool(x), 1))

        def forward(self, x):
            return self._forward_impl(x)

    """#

  private static let builders = #"""


    ResNet18_Weights = family("ResNet18_Weights", 11689512, ["IMAGENET1K_V1"])
    ResNet34_Weights = family("ResNet34_Weights", 21797672, ["IMAGENET1K_V1"])
    ResNet50_Weights = family("ResNet50_Weights", 25557032)
    ResNet101_Weights = family("ResNet101_Weights", 44549160)
    ResNet152_Weights = family("ResNet152_Weights", 60192808)
    ResNeXt50_32X4D_Weights = family("ResNeXt50_32X4D_Weights", 25028904)
    ResNeXt101_32X8D_Weights = family("ResNeXt101_32X8D_Weights", 88791336)
    Wide_ResNet50_2_Weights = family("Wide_ResNet50_2_Weights", 68883240)
    Wide_ResNet101_2_Weights = family("Wide_ResNet101_2_Weights", 126886696)


    def _resnet(name, weights, block, layers, **widths):
        return builder(name, weights, lambda **options: ResNet(block, layers, **widths, **options))


    resnet18 = _resnet("resnet18", ResNet18_Weights, BasicBlock, [2, 2, 2, 2])
    resnet34 = _resnet("resnet34", ResNet34_Weights, BasicBlock, [3, 4, 6, 3])
    resnet50 = _resnet("resnet50", ResNet50_Weights, Bottleneck, [3, 4, 6, 3])
    resnet101 = _resnet("resnet101", ResNet101_Weights, Bottleneck, [3, 4, 23, 3])
    resnet152 = _resnet("resnet152", ResNet152_Weights, Bottleneck, [3, 8, 36, 3])
    resnext50_32x4d = _resnet(
        "resnext50_32x4d", ResNeXt50_32X4D_Weights, Bottleneck, [3, 4, 6, 3], groups=32,
        width_per_group=4)
    resnext101_32x8d = _resnet(
        "resnext101_32x8d", ResNeXt101_32X8D_Weights, Bottleneck, [3, 4, 23, 3], groups=32,
        width_per_group=8)
    wide_resnet50_2 = _resnet(
        "wide_resnet50_2", Wide_ResNet50_2_Weights, Bottleneck, [3, 4, 6, 3], width_per_group=128)
    wide_resnet101_2 = _resnet(
        "wide_resnet101_2", Wide_ResNet101_2_Weights, Bottleneck, [3, 4, 23, 3], width_per_group=128)
    """#
}
