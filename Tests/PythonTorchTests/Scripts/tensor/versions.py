# How often memory was changed in place, and conversions of numbers that a dtype does not hold.
import torch
from torch import nn

x = torch.zeros(2, 3)
print(x._version, x.add_(1)._version, x.view(-1)._version, x[0].mul_(2)._version, x._version)
fresh = [
    torch.randn(2), torch.rand(2), torch.randint(3, (2,)), torch.randn(20), torch.rand_like(x),
    torch.randn_like(x), torch.randperm(3), torch.ones(2), torch.arange(3), torch.tensor([1.0]),
]
print([tensor._version for tensor in fresh])
print(torch.empty(2).normal_()._version, torch.zeros(2).uniform_()._version, x._is_view(), x[0]._is_view())
print(x.__repr__(), torch.tensor(2.5).__repr__(), nn.Parameter(torch.ones(1)).__repr__())
far = torch.tensor([1e10, -1e10, 3e9, 2147483648.0, float("nan"), float("inf"), 1e30, 300.0, -300.0])
for dtype in (torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8):
    print(far.to(dtype), far.double().to(dtype), far[:1].to(dtype))
print(torch.tensor(-2 ** 63), torch.tensor([2 ** 63 - 1]), torch.tensor(2 ** 63 - 1))
for call in (
    lambda: torch.tensor(2 ** 63), lambda: torch.ones(2, requires_grad=True).clone().resize_(3),
    lambda: x[0:2:0], lambda: x[::-1], lambda: torch.ones(2, 2).copy_(torch.ones(3)),
    lambda: torch.ones(2).copy_(torch.ones(3, 2)), lambda: torch.from_numpy(x),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__ + ":", error)
