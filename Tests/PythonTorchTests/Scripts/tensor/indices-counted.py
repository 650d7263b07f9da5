# Which dimension a message names, and more than one ellipsis.
import torch

a, b = torch.arange(6).reshape(2, 3), torch.arange(24).reshape(2, 3, 4)


def told(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


for text in """
a[..., 5]
a[0, ..., 5]
a[..., ..., 0]
b[..., ..., 0]
b[..., 0, ..., 0]
b[..., 7]
b[None, ..., 7]
b[:, None, ..., 7]
b[..., ..., ...].shape
b[..., ..., :].shape
b[..., ..., None].shape
b[..., ..., torch.tensor([0])]
b[..., ..., True]
b[:, 5]
b[None, :, 5]
b[None, None, 5]
b[0, None, 5]
b[0, :, 7]
b[0, 0, 9]
b[True, 9]
b[0, True, 9]
b[torch.tensor([0]), 9]
b[[0], 0, 9]
b[..., 9, 0]
a[0, 0, 0]
a[:, :, :]
""".split("\n"):
    if text:
        told(text)
