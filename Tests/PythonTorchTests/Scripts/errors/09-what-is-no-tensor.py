# Weights of losses that are no tensors, named results, modules given to initialisers, names of devices,
# indices of a tensor without dimensions.
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([[0.5, -1.25, 2.0], [1.5, 0.25, -0.75]])
p, target, s = torch.sigmoid(x), torch.tensor([2, 0]), torch.tensor(2.5)
layer = nn.Linear(3, 2)
attempts = [
    lambda: F.cross_entropy(x, target, weight=[1.0, 2.0, 3.0]),
    lambda: F.cross_entropy(x, target, weight=np.ones(3)),
    lambda: F.nll_loss(x, target, weight=[1.0, 2.0, 3.0]),
    lambda: F.binary_cross_entropy_with_logits(x, p, pos_weight=2.0),
    lambda: F.binary_cross_entropy_with_logits(x, p, weight=[1.0]),
    lambda: F.binary_cross_entropy(p, p, weight=2.0),
    lambda: F.mse_loss(x, p, weight=[1.0]),
    lambda: F.multi_margin_loss(x, target, weight=[1.0]),
    lambda: F.group_norm(x, 3, weight=[1.0, 1.0, 1.0]),
    lambda: F.mse_loss(x, x > 0),
    lambda: nn.init.zeros_(layer),
    lambda: nn.init.constant_(layer, 1),
    lambda: nn.init.normal_(layer),
    lambda: nn.init.xavier_uniform_(layer),
    lambda: nn.init.kaiming_normal_(layer),
    lambda: nn.init.orthogonal_(None),
    lambda: nn.init.trunc_normal_([1.0]),
    lambda: x.to("int64"),
    lambda: x.to("torch.float32"),
    lambda: x.to("gpu"),
    lambda: torch.device("cuda0"),
    lambda: torch.device("cuda:01"),
    lambda: torch.device(""),
    lambda: torch.max(x, 1).item(),
    lambda: torch.sort(x).shape,
    lambda: torch.sum(torch.max(x, 1)),
    lambda: float(torch.min(x, 0)),
    lambda: type(torch.max(x, 1)).__name__,
    lambda: s[0],
    lambda: s[:],
    lambda: s[0, 1],
    lambda: s[:, 0],
    lambda: torch.optim.lr_scheduler.SequentialLR(
        torch.optim.SGD(layer.parameters(), 0.1), [], [1]
    ),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
