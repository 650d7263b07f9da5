"""Trains the backbone that lesson 08 starts from, and saves it as backbone.safetensors.

    lossrepl run --save lessons/08-transfer lessons/08-transfer/pretrain.py

It learns to tell 240 kinds of pictures apart, never sees a picture twice, and takes about twelve
minutes on one processor. At the end it prints its accuracy on pictures that it was not trained on.
"""

import sys
import time

import torch
from safetensors.torch import save_file
from torch import nn

from network import SmallResNet
from pictures import CLASSES, COLOURS, KNOWN, TEXTURES, draw_classes, normalised

STEPS = 1500
BATCH = 128


def batch(count, generator):
    labels = torch.randint(CLASSES, (count,), generator=generator)
    return normalised(draw_classes(labels, generator)), labels


def train(model):
    generator = torch.Generator().manual_seed(1)
    cross_entropy = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2, momentum=0.9, nesterov=True,
                                weight_decay=5e-4)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.2, total_steps=STEPS)
    start, shown = time.monotonic(), 0.0
    for step in range(1, STEPS + 1):
        pictures, labels = batch(BATCH, generator)
        loss = cross_entropy(model(pictures), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        shown += loss.item() / 100
        if step % 100 == 0:
            print(f"step {step:4d}   loss {shown:.4f}   {time.monotonic() - start:5.0f} s",
                  file=sys.stderr)
            shown = 0.0


@torch.no_grad()
def accuracy(model, count=4800):
    """How often the whole class is right, and how often each of its three parts is."""
    generator = torch.Generator().manual_seed(2)
    model.eval()
    right = torch.zeros(4)
    for _ in range(count // 240):
        pictures, labels = batch(240, generator)
        answers = model(pictures).argmax(dim=1)
        colours, textures = len(COLOURS), len(TEXTURES)
        parts = ((labels, answers), (labels // (textures * colours), answers // (textures * colours)),
                 (labels // colours % textures, answers // colours % textures),
                 (labels % colours, answers % colours))
        right += torch.stack([(truth == answer).sum() for truth, answer in parts])
    return (right / (count // 240 * 240)).tolist()


def main():
    torch.manual_seed(0)
    model = SmallResNet(CLASSES)
    size = sum(parameter.numel() for parameter in model.parameters())
    print(f"{CLASSES} classes of {len(KNOWN)} shapes, {len(TEXTURES)} textures and "
          f"{len(COLOURS)} colours; {size} parameters")
    train(model)
    whole, shape, texture, colour = accuracy(model)
    print(f"right on new pictures: {whole:.1%} (shape {shape:.1%}, texture {texture:.1%}, "
          f"colour {colour:.1%})")
    save_file(model.state_dict(), "backbone.safetensors")


if __name__ == "__main__":
    main()
