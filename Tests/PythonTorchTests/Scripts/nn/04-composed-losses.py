# Losses that are made of other operations: triplets with a distance, sequences, an adaptive softmax.
import warnings

import torch
import torch.nn.functional as F
from torch import nn

warnings.simplefilter("ignore")


def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


torch.manual_seed(3)
a, p, n = (torch.randn(3, 4, requires_grad=True) for _ in range(3))
print(F.triplet_margin_with_distance_loss(a, p, n))
print(F.triplet_margin_with_distance_loss(a, p, n, swap=True, margin=2.0, reduction="sum"))
cosine = lambda x, y: 1 - F.cosine_similarity(x, y)
print(F.triplet_margin_with_distance_loss(a, p, n, distance_function=cosine, reduction="none").detach())
criterion = nn.TripletMarginWithDistanceLoss(distance_function=nn.PairwiseDistance(p=1), margin=1.5)
print(criterion)
loss = criterion(a, p, n)
loss.backward()
print(f"{loss.item():.5f}", a.grad)
attempt(lambda: F.triplet_margin_with_distance_loss(a, p, n, margin=-1))
attempt(lambda: nn.TripletMarginWithDistanceLoss(margin=0.0))
attempt(lambda: F.triplet_margin_with_distance_loss(a, p, n[0]))
attempt(lambda: F.triplet_margin_with_distance_loss(a, p, n, reduction="x"))

logits = torch.randn(5, 2, 4, requires_grad=True)
outputs = logits.log_softmax(2)
rows = torch.tensor([[1, 2], [3, 0]])
for reduction in ("mean", "sum", "none"):
    print(reduction, F.ctc_loss(outputs, rows, (5, 4), (2, 1), reduction=reduction).detach())
print(F.ctc_loss(outputs, torch.tensor([1, 1, 3]), torch.tensor([5, 5]), torch.tensor([2, 1])).detach())
print(F.ctc_loss(outputs, rows, (1, 5), (2, 1), reduction="none").detach())
print(F.ctc_loss(outputs, rows, (1, 5), (2, 1), zero_infinity=True).detach())
print(F.ctc_loss(outputs[:, 0], torch.tensor([1, 2]), (5,), (2,), reduction="none").detach())
print(F.ctc_loss(outputs, rows, (5, 5), (0, 1), reduction="none").detach())
print(nn.CTCLoss(blank=3, reduction="sum")(outputs, torch.tensor([[1, 2], [2, 2]]), (5, 5), (2, 2)).detach())
nn.CTCLoss()(outputs, rows, (5, 4), (2, 1)).backward()
print(logits.grad)
leaf = outputs.detach().clone().requires_grad_()
nn.CTCLoss(reduction="sum")(leaf, rows, (5, 4), (2, 1)).backward()
print(leaf.grad[:, 1])
print(nn.CTCLoss())
attempt(lambda: F.ctc_loss(outputs, torch.tensor([1, 2, 3]), (5,), (2, 1)))
attempt(lambda: F.ctc_loss(outputs, torch.tensor([1, 2, 3]), (5, 5), (2,)))
attempt(lambda: F.ctc_loss(outputs, torch.tensor([1, 2]), (5, 5), (2, 1)))
attempt(lambda: F.ctc_loss(outputs, rows, (6, 5), (2, 1)))
attempt(lambda: F.ctc_loss(outputs, rows, (5, 5), (3, 1)))
attempt(lambda: F.ctc_loss(outputs, rows, (5, 5), (2, 1), blank=4))
attempt(lambda: F.ctc_loss(outputs, rows, (5, 5), (-2, 1)))
attempt(lambda: F.ctc_loss(outputs, rows, (5, 5), (2, 1), reduction="bad"))

model = nn.AdaptiveLogSoftmaxWithLoss(8, 20, [5, 10], div_value=2.0, head_bias=True)
print(model)
x = torch.randn(4, 8)
result = model(x, torch.tensor([1, 6, 12, 19]))
print(result.output.detach(), f"{result.loss.item():.5f}")
result.loss.backward()
print(model.head.weight.grad.norm(), model.tail[1][0].weight.grad.norm())
print(model.log_prob(x).exp().sum(1).detach(), model.predict(x))
print(model(x[0], torch.tensor(6)).output.detach())
print([(name, tuple(value.shape)) for name, value in model.state_dict().items()])
attempt(lambda: model(x, torch.tensor([1, 6, 12, 20])))
attempt(lambda: model(x, torch.tensor([1, 6, 12])))
attempt(lambda: nn.AdaptiveLogSoftmaxWithLoss(8, 20, []))
attempt(lambda: nn.AdaptiveLogSoftmaxWithLoss(8, 20, [10, 5]))
print(nn.NLLLoss2d()(torch.randn(1, 3, 2, 2).log_softmax(1), torch.zeros(1, 2, 2, dtype=torch.int64)))
print("CTCLoss" in dir(nn), "ctc_loss" in dir(F))

series = torch.randn(2, 3, 5)
mean, spread = torch.zeros(3), torch.ones(3)
print(F.instance_norm(series, mean, spread, weight=torch.tensor([1.0, 2.0, 3.0]), bias=torch.ones(3)))
print(mean, spread)
print(F.instance_norm(series, mean, spread, use_input_stats=False)[0, 0])
attempt(lambda: F.instance_norm(torch.ones(1, 2, 1)))
attempt(lambda: F.instance_norm(torch.ones(1, 2, 3), use_input_stats=False))
