# A classifier's last layer and its loss in one module (new in PyTorch 2.15).
import torch
import torch.nn.functional as F
from torch import nn


def told(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__ + ":", error)


torch.manual_seed(0)
loss = nn.LinearCrossEntropyLoss(5, 3)
print(loss)
x, y = torch.randn(4, 5, requires_grad=True), torch.tensor([0, 2, 1, 2])
value = loss(x, y)
print(value)
value.backward()
print(x.grad)
print(loss.linear.weight.grad)
print([(name, tuple(p.shape)) for name, p in loss.named_parameters()], list(loss.state_dict()))
print(F.cross_entropy(F.linear(x, loss.linear.weight), y))
print(F.linear_cross_entropy(x, loss.linear.weight, y, reduction="none"))
print(F.linear_cross_entropy(x, loss.linear.weight, y, ignore_index=2, reduction="sum"))
print(F.linear_cross_entropy(x[0], loss.linear.weight, y[0]))
print(F.linear_cross_entropy(x, loss.linear.weight, torch.full((4, 3), 1 / 3), label_smoothing=0.1))
weighted = nn.LinearCrossEntropyLoss(5, 3, bias=True, weight=torch.tensor([1.0, 2.0, 0.5]))
print(weighted, weighted(x, y), sorted(weighted.state_dict()))
wide = nn.LinearCrossEntropyLoss(5, 3, out_features=(2,), bias=True)
print(wide, wide(x, torch.tensor([[0, 1], [1, 2], [2, 0], [0, 0]])))
print(nn.LinearCrossEntropyOptions())

told(lambda: nn.LinearCrossEntropyLoss(5))
told(lambda: nn.LinearCrossEntropyLoss(5, 3, label_smoothing=1.5))
told(lambda: nn.LinearCrossEntropyLoss(5, 3, weight=torch.ones(2)))
told(lambda: loss(torch.ones(2, 2, 5), y))
told(lambda: loss(torch.ones(2, 4), y))
told(lambda: loss(x, torch.tensor([0, 1])))
told(lambda: F.linear_cross_entropy(x, torch.ones(5), y))
told(lambda: F.linear_cross_entropy(x, loss.linear.weight, y, linear_bias=torch.ones(2)))
told(lambda: F.linear_cross_entropy(x, loss.linear.weight, torch.ones(4, 3), ignore_index=1))
told(lambda: F.linear_cross_entropy(x, loss.linear.weight, y, reduction="avg"))
told(lambda: F.linear_cross_entropy(x[0], torch.ones(3, 2, 5), y[0]))
