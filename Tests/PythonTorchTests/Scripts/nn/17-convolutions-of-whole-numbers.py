# Convolutions of whole numbers wrap around like sums of them; some kernels know none.
import torch
import torch.nn.functional as F


def attempt(f):
    try:
        print(f())
    except (RuntimeError, NotImplementedError) as error:
        print(type(error).__name__, error)


for dtype in (torch.bool, torch.uint8, torch.int8, torch.int32, torch.int64):
    x, k = torch.ones(1, 2, 4, dtype=dtype), torch.ones(2, 2, 2, dtype=dtype)
    attempt(lambda: F.conv1d(x, k))
    attempt(lambda: F.conv1d(x, k[:, :1], groups=2))
    attempt(lambda: F.conv1d(x, k, bias=torch.tensor([1, 2]).to(dtype), padding=1))
    attempt(lambda: F.conv1d(x, k, dilation=2, padding=1))
    attempt(lambda: F.conv_transpose1d(x, k, stride=2))
    attempt(lambda: F.conv2d(torch.ones(1, 1, 3, 3, dtype=dtype) * 100, torch.ones(1, 1, 2, 2, dtype=dtype)))
    attempt(lambda: F.conv1d(x, k.float()))
    attempt(lambda: F.conv1d(x.float(), k))
image = torch.arange(16).reshape(1, 1, 4, 4)
print(F.conv2d(image, torch.tensor([[[[1, 0], [0, -1]]]])))
print(F.conv2d(image, torch.tensor([[[[1, 2], [3, 4]]]]), stride=2, padding=1))
print(F.conv_transpose2d(image[..., :2, :2], torch.tensor([[[[1, 2], [3, 4]]]])))
