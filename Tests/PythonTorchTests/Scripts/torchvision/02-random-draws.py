# Random transforms draw the same numbers for the same seed.
import random
import torch
from torchvision import transforms

image = torch.arange(35.0).reshape(1, 5, 7)
rgb = torch.arange(75.0).reshape(3, 5, 5) / 75
for transform in [
    transforms.RandomCrop(3), transforms.RandomCrop((6, 8), padding=2, padding_mode="reflect"),
    transforms.RandomCrop(8, pad_if_needed=True, fill=1), transforms.RandomVerticalFlip(),
    transforms.RandomResizedCrop(3), transforms.RandomResizedCrop((2, 4), (0.5, 1.0), (0.9, 1.1)),
    transforms.RandomErasing(p=1.0), transforms.RandomErasing(p=0.9, value="random"),
    transforms.RandomApply([transforms.Pad(1)]),
]:
    torch.manual_seed(5)
    for _ in range(3):
        result = transform(image)
        print(tuple(result.shape), f"{result.sum().item():.3f} {result[0, 0, 0].item():.3f}")
for transform in [
    transforms.ColorJitter(0.5, 0.5, 0.5), transforms.RandomGrayscale(0.5),
    transforms.RandomErasing(p=1.0, value=(1.0, 2.0, 3.0)), transforms.RandomInvert(),
    transforms.RandomSolarize(0.3),
]:
    torch.manual_seed(9)
    print([f"{transform(rgb).sum().item():.3f}" for _ in range(4)])
random.seed(2)
pick = transforms.RandomChoice([transforms.Pad(1), transforms.Pad(2), transforms.CenterCrop(2)])
print([tuple(pick(image).shape) for _ in range(5)])
weighted = transforms.RandomChoice([transforms.Pad(1), transforms.Pad(2)], p=[0.1, 0.9])
print([tuple(weighted(image).shape) for _ in range(4)], weighted)
order = transforms.RandomOrder([transforms.Pad(1), transforms.CenterCrop(2), transforms.Lambda(lambda t: t + 1)])
print([order(image).sum().item() for _ in range(4)])
torch.manual_seed(3)
print(transforms.RandomCrop.get_params(image, (2, 2)))
print(transforms.RandomResizedCrop.get_params(image, [0.08, 1.0], [0.75, 1.3]))
