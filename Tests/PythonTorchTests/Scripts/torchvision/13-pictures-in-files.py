# The data sets of 28 by 28 pictures, from files that are there already.
import os
import tempfile

import torch
from torchvision import datasets, transforms
from torchvision.datasets.mnist import MNIST


def write(path, sizes, numbers):
    with open(path, "wb") as file:
        file.write(bytes([0, 0, 8, len(sizes)]))
        for size in sizes:
            file.write(size.to_bytes(4, "big"))
        file.write(bytes(numbers))


root = tempfile.mkdtemp()
for name in ["MNIST", "FashionMNIST"]:
    raw = os.path.join(root, name, "raw")
    os.makedirs(raw)
    for part, count in [("train", 5), ("t10k", 3)]:
        pixels = [place * 7 % 256 for place in range(count * 28 * 28)]
        write(os.path.join(raw, part + "-images-idx3-ubyte"), [count, 28, 28], pixels)
        write(os.path.join(raw, part + "-labels-idx1-ubyte"), [count], [9 - n for n in range(count)])

train = datasets.FashionMNIST(root, train=True, transform=transforms.ToTensor())
print(str(train).replace(root, "data"))
picture, label = train[2]
print(picture.shape, picture.mean(), label, train.classes[label], len(train))
print(train.data.shape, train.data.dtype, train.targets, train.class_to_idx["Bag"])
test = datasets.MNIST(root, train=False, target_transform=lambda number: number * 10)
print(str(test).replace(root, "data").split("Target")[0])
print(test[0][0].size, test[0][1], MNIST.classes[:2])
batch, labels = next(iter(torch.utils.data.DataLoader(train, batch_size=4)))
print(batch.shape, labels)
for index in (5, -1):
    try:
        print(train[index][1])
    except IndexError as error:
        print("IndexError", error)
try:
    datasets.KMNIST(root)
except RuntimeError as error:
    print("RuntimeError", error)
