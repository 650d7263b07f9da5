# Sums and means of floats in PyTorch's order: bits are told in hexadecimal.
import torch
import torch.nn.functional as F


def bits(x):
    return [v.hex() for v in x.flatten().tolist()]


torch.set_num_threads(1)
torch.manual_seed(1)
for count in (1, 3, 5, 7, 8, 9, 10, 16, 31, 33, 64, 100, 129, 500, 1000, 1025, 5000, 20000):
    x = torch.rand(count) - 0.4
    print(count, x.sum().item().hex(), x.mean().item().hex(), x.double().sum().item().hex())
for rows, columns in [(3, 3), (10, 3), (10, 5), (100, 2), (100, 7), (50, 9), (17, 33), (100, 70)]:
    x = torch.rand(rows, columns) - 0.4
    print(rows, columns, bits(x.sum(0))[-3:], bits(x.mean(1))[-3:], bits(x.double().sum(0))[-2:])
x = torch.rand(6, 10, 12) - 0.5
print(bits(x.sum(1))[:4], bits(x.sum((0, 1)))[:4], bits(x.sum((0, 2)))[:4], bits(x.mean((1, 2))))
print(bits(x[0].t().sum(0))[:4], bits(x[0].t().mean())[:4])
print(bits(x.sum(2, keepdim=True))[:4], x.sum().item().hex(), x.mean().item().hex())
# Losses are means of what their formula gives.
a, b = torch.rand(37) - 0.5, torch.rand(37)
for loss in (F.mse_loss, F.l1_loss, F.smooth_l1_loss, F.huber_loss):
    print(loss.__name__, loss(a, b).item().hex(), loss(a, b, reduction="sum").item().hex())
logs = torch.rand(40, 5) - 2
target = torch.arange(40) % 5
weight = torch.tensor([0.3, 0.7, 1.1, 0.2, 0.9])
print(F.nll_loss(logs, target).item().hex(), F.nll_loss(logs, target, reduction="sum").item().hex())
print(F.nll_loss(logs, target, weight=weight).item().hex())
print(F.nll_loss(logs, target, ignore_index=2).item().hex())
print(F.nll_loss(logs.view(4, 5, 2, 5), target.view(4, 2, 5)).item().hex())
for count in (5, 10, 16, 33, 100):
    print(count, (torch.rand(count) - 0.5).norm().item().hex())
