# What belongs to published weights, and what a network computes on its way.
import torch
from torch import nn
from torchvision import models
from torchvision.models import ResNet18_Weights, ResNet50_Weights
from torchvision.models._utils import IntermediateLayerGetter
from torchvision.models.feature_extraction import create_feature_extractor

weights = ResNet18_Weights.DEFAULT
print(weights, weights.name, weights.meta["num_params"], weights.meta["min_size"])
print(list(ResNet50_Weights), ResNet18_Weights, len(ResNet50_Weights))
print(weights.transforms())
print(ResNet50_Weights["IMAGENET1K_V2"].transforms().resize_size)
print(models.get_model_weights("resnet18"), models.get_model_weights(models.resnet50))
print(models.get_weight("ResNet50_Weights.IMAGENET1K_V1"))
try:
    ResNet18_Weights["IMAGENET1K_V2"]
except KeyError as error:
    print("KeyError", error)

torch.manual_seed(0)
picture = torch.rand(1, 3, 40, 60)
prepared = weights.transforms()(picture)
print(prepared.shape, prepared.mean(), prepared[0, :, 100, 100])

model = models.resnet18(num_classes=2).eval()
with torch.no_grad():
    extract = create_feature_extractor(model, {"layer1": "early", "avgpool": "late"})
    for name, value in extract(picture).items():
        print(name, value.shape, value.mean())
    print(torch.equal(create_feature_extractor(model, ["fc"])(picture)["fc"], model(picture)))
    getter = IntermediateLayerGetter(model, {"relu": "first", "layer2": "second"})
    for name, value in getter(picture).items():
        print(name, value.shape, value.std())
    print([name for name, _ in getter.named_children()])
    head = create_feature_extractor(nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1)), ["1"])
    print(head(torch.ones(1, 2))["1"].shape)
try:
    IntermediateLayerGetter(model, {"layer9": "x"})
except ValueError as error:
    print("ValueError", error)
try:
    create_feature_extractor(model, ["layer9"])
except ValueError as error:
    print("ValueError", error)
