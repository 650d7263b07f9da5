# Whose words tell of wrong arguments: the class that a constructor is inherited from, a function that
# is compiled, a function that is Python.
import warnings

import torch
import torch.nn.functional as F
from torch import nn

warnings.simplefilter("ignore")
x, image, row = torch.ones(2, 3), torch.ones(2, 3, 6, 6), torch.ones(2, 3, 8)
kernel = torch.ones(4, 3, 3, 3)
attempts = [
    lambda: nn.MSELoss(weight=x), lambda: nn.BCELoss(pos_weight=x), lambda: nn.L1Loss(1, 2, 3, 4),
    lambda: nn.Dropout(0.5, size=3), lambda: nn.MaxPool2d(), lambda: nn.MaxPool2d(2, groups=1),
    lambda: nn.AvgPool2d(), lambda: nn.BatchNorm1d(), lambda: nn.InstanceNorm2d(3, bais=True),
    lambda: nn.AdaptiveAvgPool2d(1, 1), lambda: nn.LPPool2d(2), lambda: nn.Sigmoid(1),
    lambda: nn.Identity(54, unused=1), lambda: nn.Softmax("rows"), lambda: nn.Softmax(x),
    lambda: nn.AdaptiveMaxPool1d(1, True, 2), lambda: nn.Conv2d(3, 4), lambda: nn.Tanh(dim=1),
    lambda: F.conv2d(image), lambda: F.conv2d(image, kernel, 2), lambda: F.conv2d(image, kernel, bais=None),
    lambda: F.conv2d(image, kernel, padding="same", stride=2), lambda: F.conv2d(image, kernel, padding="none"),
    lambda: F.conv2d(image, kernel, stride=(1, 1, 1)), lambda: F.conv2d(image, kernel[0]),
    lambda: F.conv1d(x, x), lambda: F.conv1d(image, kernel), lambda: F.conv1d(row, kernel),
    lambda: F.conv2d(image, kernel.double()), lambda: F.conv2d(image.double(), kernel),
    lambda: F.conv2d(image, torch.ones(3, 1, 3, 3), groups=2), lambda: F.conv_transpose2d(image, kernel),
    lambda: F.conv_transpose2d(image, kernel, 1), lambda: F.avg_pool2d(image), lambda: F.avg_pool2d(image, "2"),
    lambda: F.avg_pool2d(x, 2), lambda: F.avg_pool1d(image, 2), lambda: F.max_pool1d(image, 2),
    lambda: F.avg_pool2d(image.long(), 2)[0, 0, 0], lambda: F.avg_pool2d(image.byte(), 2),
    lambda: F.linear(x), lambda: F.linear(x, x, 1), lambda: F.gelu(x, "tanh"), lambda: F.softplus(x, "2"),
    lambda: F.prelu(x, 0.1), lambda: F.logsigmoid(x, 1), lambda: F.pixel_shuffle(image, 2.0),
    lambda: F.cosine_similarity(x), lambda: F.pairwise_distance(x, x, "2"), lambda: F.softshrink(x, None),
    lambda: F.layer_norm(x, (3,), x[0, :2]), lambda: F.layer_norm(x, ()), lambda: F.group_norm(x, 1, x[0, :2]),
    lambda: F.group_norm(x[:1], 3), lambda: nn.GroupNorm(1, 4)(x), lambda: nn.LayerNorm(3)(x.double()),
    lambda: nn.BatchNorm1d(3)(x.double()), lambda: nn.BatchNorm1d(3)(x.long()),
    lambda: nn.InstanceNorm2d(3)(torch.ones(2, 3, 1, 1)), lambda: nn.RMSNorm(4)(x),
    lambda: F.batch_norm(x, None, None), lambda: F.local_response_norm(x, 2),
    lambda: nn.Embedding(5, 3)(2), lambda: F.embedding(x, 3), lambda: F.softmax(3, 1), lambda: F.softmax(x, "1"),
    lambda: nn.Flatten()([1.0]), lambda: nn.Sigmoid()(0.5), lambda: F.unfold(3, 3), lambda: F.dropout2d(3),
    lambda: F.normalize([3.0, 4.0]), lambda: F.adaptive_avg_pool2d(3, 3), lambda: F.interpolate(None, 3),
    lambda: F.mse_loss(x, x, x), lambda: F.mse_loss(x, 2 * x, False), lambda: F.l1_loss(x, 3 * x, reduce=False),
    lambda: F.mse_loss(x, x, reduction="batchmean"), lambda: F.binary_cross_entropy(x * 0.5, x * 2),
    lambda: F.binary_cross_entropy(x * 2, x * 2), lambda: nn.KLDivLoss(reduction="batchmean")(x, x),
]
for attempt in attempts:
    try:
        print(attempt())
    except (TypeError, ValueError, RuntimeError, NotImplementedError, AttributeError, IndexError) as e:
        print(f"{type(e).__name__}: {e}")
norm = nn.InstanceNorm1d(3, momentum=0.5, track_running_stats=True)
norm(torch.arange(24.0).reshape(2, 3, 4))
print(norm.running_mean, norm.running_var, norm.eval()(torch.ones(1, 3, 2)))
