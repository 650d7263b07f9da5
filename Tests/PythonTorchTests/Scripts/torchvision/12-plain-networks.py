# On a machine only: these networks have half a gigabyte of weights.
# VGG and AlexNet: the numbers they begin with, their parts, and a new head for two classes.
import torch
from torch import nn
from torchvision import models

torch.manual_seed(0)
net = models.vgg11(num_classes=3, dropout=0.2)
print(net.classifier)
print([type(part).__name__ for part in net.features])
print(sum(p.numel() for p in net.parameters()))
for name in ["features.0.weight", "features.18.weight", "classifier.3.weight", "classifier.6.weight"]:
    weight = net.get_parameter(name)
    print(name, weight.shape, f"{weight.mean():.6f} {weight.std():.6f}", weight.flatten()[:3])
for parameter in net.features.parameters():
    parameter.requires_grad = False
net.classifier[6] = nn.Linear(4096, 1)
net.eval()
x = torch.rand(2, 3, 64, 64)
print(net(x))
print(sum(p.numel() for p in net.parameters() if p.requires_grad))

torch.manual_seed(0)
net = models.alexnet(num_classes=2).eval()
print(net)
print(net(torch.rand(1, 3, 80, 80)))
print(models.get_model_weights("vgg16"), list(models.VGG16_Weights), models.VGG16_Weights.DEFAULT)
print(models.AlexNet_Weights.DEFAULT.meta["num_params"], models.vgg16_bn.__name__)
print(models.list_models(include="vgg*"), models.list_models(include="vgg*", exclude="*_bn"))
for call in [
    lambda: models.vgg11(weights=models.AlexNet_Weights.DEFAULT),
    lambda: models.resnet18(weights="IMAGENET1K_V2"),
    lambda: models.get_model("resnet19"),
    lambda: models.get_weight("ResNet18_Weights"),
    lambda: models.get_weight("Nothing.DEFAULT"),
    lambda: models.vgg11(num_class=3),
]:
    try:
        call()
    except (TypeError, KeyError, ValueError) as error:
        print(type(error).__name__, error)
