/// `torchvision.models.vgg` and `.alexnet`: networks of plain convolutions with a large head.
enum PlainNetworksSource {
  static let vgg = #"""
    import torch
    from torch import nn
    from torchvision.models._api import builder, family

    _PLANS = {
        "11": [64, "M", 128, "M", 256, 256, "M", 512, 512, "M", 512, 512, "M"],
        "13": [64, 64, "M", 128, 128, "M", 256, 256, "M", 512, 512, "M", 512, 512, "M"],
        "16": [64, 64, "M", 128, 128, "M", 256, 256, 256, "M", 512, 512, 512, "M",
               512, 512, 512, "M"],
        "19": [64, 64, "M", 128, 128, "M", 256, 256, 256, 256, "M", 512, 512, 512, 512, "M",
               512, 512, 512, 512, "M"],
    }


    class VGG(nn.Module):
        """Convolutions of 3 by 3 in stages, then three linear layers."""

        def __init__(self, features, num_classes=1000, init_weights=True, dropout=0.5):
            super().__init__()
            self.features = features
            self.avgpool = nn.AdaptiveAvgPool2d((7, 7))
            self.classifier = nn.Sequential(
                nn.Linear(512 * 7 * 7, 4096), nn.ReLU(True), nn.Dropout(p=dropout),
                nn.Linear(4096, 4096), nn.ReLU(True), nn.Dropout(p=dropout),
                nn.Linear(4096, num_classes),
            )
            if init_weights:
                for module in self.modules():
                    self._initialize(module)

        @staticmethod
        def _initialize(module):
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
                nn.init.constant_(module.bias, 0)
            elif isinstance(module, nn.BatchNorm2d):
                nn.init.constant_(module.weight, 1)
                nn.init.constant_(module.bias, 0)
            elif isinstance(module, nn.Linear):
                nn.init.normal_(module.weight, 0, 0.01)
                nn.init.constant_(module.bias, 0)

        def forward(self, x):
            return self.classifier(torch.flatten(self.avgpool(self.features(x)), 1))


    def make_layers(cfg, batch_norm=False):
        """The stages of a plan: numbers are channels, "M" halves the picture."""
        layers, channels = [], 3
        for step in cfg:
            if step == "M":
                layers.append(nn.MaxPool2d(kernel_size=2, stride=2))
                continue
            layers.append(nn.Conv2d(channels, step, kernel_size=3, padding=1))
            if batch_norm:
                layers.append(nn.BatchNorm2d(step))
            layers.append(nn.ReLU(inplace=True))
            channels = step
        return nn.Sequential(*layers)


    def _vgg(depth, batch_norm, count):
        name = f"vgg{depth}" + ("_bn" if batch_norm else "")
        versions = ["IMAGENET1K_V1"] + ["IMAGENET1K_FEATURES"] * (name == "vgg16")
        published = family(name.upper() + "_Weights", count, versions, (32, 32), default=0)

        def make(**options):
            return VGG(make_layers(_PLANS[depth], batch_norm), **options)

        return builder(name, published, make), published


    vgg11, VGG11_Weights = _vgg("11", False, 132863336)
    vgg11_bn, VGG11_BN_Weights = _vgg("11", True, 132868840)
    vgg13, VGG13_Weights = _vgg("13", False, 133047848)
    vgg13_bn, VGG13_BN_Weights = _vgg("13", True, 133053736)
    vgg16, VGG16_Weights = _vgg("16", False, 138357544)
    vgg16_bn, VGG16_BN_Weights = _vgg("16", True, 138365992)
    vgg19, VGG19_Weights = _vgg("19", False, 143667240)
    vgg19_bn, VGG19_BN_Weights = _vgg("19", True, 143678248)
    """#

  static let alexnet = #"""
    import torch
    from torch import nn
    from torchvision.models._api import builder, family


    class AlexNet(nn.Module):
        """Five convolutions and three linear layers."""

        def __init__(self, num_classes=1000, dropout=0.5):
            super().__init__()
            self.features = nn.Sequential(
                nn.Conv2d(3, 64, kernel_size=11, stride=4, padding=2), nn.ReLU(inplace=True),
                nn.MaxPool2d(kernel_size=3, stride=2),
                nn.Conv2d(64, 192, kernel_size=5, padding=2), nn.ReLU(inplace=True),
                nn.MaxPool2d(kernel_size=3, stride=2),
                nn.Conv2d(192, 384, kernel_size=3, padding=1), nn.ReLU(inplace=True),
                nn.Conv2d(384, 256, kernel_size=3, padding=1), nn.ReLU(inplace=True),
                nn.Conv2d(256, 256, kernel_size=3, padding=1), nn.ReLU(inplace=True),
                nn.MaxPool2d(kernel_size=3, stride=2),
            )
            self.avgpool = nn.AdaptiveAvgPool2d((6, 6))
            self.classifier = nn.Sequential(
                nn.Dropout(p=dropout), nn.Linear(256 * 6 * 6, 4096), nn.ReLU(inplace=True),
                nn.Dropout(p=dropout), nn.Linear(4096, 4096), nn.ReLU(inplace=True),
                nn.Linear(4096, num_classes),
            )

        def forward(self, x):
            return self.classifier(torch.flatten(self.avgpool(self.features(x)), 1))


    AlexNet_Weights = family("AlexNet_Weights", 61100840, ["IMAGENET1K_V1"], (63, 63))
    alexnet = builder("alexnet", AlexNet_Weights, AlexNet)
    """#
}
