# FakeData: pictures of noise that depend on their number alone.
import torch
from torch.utils.data import DataLoader
from torchvision import datasets, models, transforms

torch.manual_seed(0)
data = datasets.FakeData(size=4, image_size=(3, 8, 8), num_classes=3, transform=transforms.ToTensor())
print(data, len(data), data.num_classes, data.transform)
picture, label = data[2]
print(picture.shape, picture.mean(), label, torch.rand(1), data[2][0].equal(picture))
x, y = next(iter(DataLoader(data, 4)))
print(x.shape, y, x.mean((0, 2, 3)), x.std((0, 2, 3)))
grey = datasets.FakeData(3, (1, 2, 2), 2)
print(grey, grey[0][0].mode, grey[0][0].size, grey[0][1])
moved = datasets.FakeData(3, (3, 4, 4), 2, transforms.ToTensor(), lambda target: target + 10, random_offset=1)
print(moved[0][1], moved[0][0][0, 0])
for index in (4, -1):
    try:
        print(data[index][1])
    except (IndexError, RuntimeError) as error:
        print(type(error).__name__ + ":", error)
try:
    models.resnet18(weights="IMAGENET")
except KeyError as error:
    print("KeyError:", error)
