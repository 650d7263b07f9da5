# ResNet-18, 64 pictures of 32×32, inference
# at most 0.8
import stopwatch
import torch
import torchvision

torch.manual_seed(0)
model = torchvision.models.resnet18().eval()
pictures = torch.randn(64, 3, 32, 32)


@torch.no_grad()
def work():
    scores = model(pictures)
    return scores[0, 0], scores[63, 999]


stopwatch.run(work, calls=3)
