# The classes between Module and the layers: to derive from, and to ask isinstance of.
import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.modules.batchnorm import _BatchNorm
from torch.nn.modules.conv import Conv2d, _ConvNd
from torch.nn.modules.dropout import _DropoutNd
from torch.nn.modules.loss import _Loss, _WeightedLoss


class FocalLoss(_WeightedLoss):
    def __init__(self, gamma=2.0, weight=None, reduction="mean"):
        super().__init__(weight, reduction=reduction)
        self.gamma = gamma

    def forward(self, input, target):
        loss = F.cross_entropy(input, target, weight=self.weight, reduction="none")
        loss = (1 - torch.exp(-loss)) ** self.gamma * loss
        return loss.mean() if self.reduction == "mean" else loss


class RelativeLoss(_Loss):
    def forward(self, input, target):
        return F.mse_loss(input, target, reduction=self.reduction) / target.abs().mean()


torch.manual_seed(0)
x, y = torch.randn(4, 3), torch.tensor([0, 1, 2, 1])
print(FocalLoss()(x, y), FocalLoss(weight=torch.tensor([1.0, 2.0, 3.0]), reduction="none")(x, y))
print(FocalLoss(weight=torch.ones(3)).state_dict(), FocalLoss().weight)
print(RelativeLoss()(x, x + 1), RelativeLoss(reduction="sum")(x, x + 1), RelativeLoss(None, False).reduction)
try:
    FocalLoss(weight=[1.0, 2.0, 3.0])
except TypeError as error:
    print(error)

model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU(), nn.Dropout(0.2), nn.Flatten(), nn.Linear(8, 2))
for module in model:
    print(type(module).__name__, isinstance(module, (_BatchNorm, _DropoutNd)), isinstance(module, _ConvNd),
          isinstance(module, nn.modules.batchnorm._BatchNorm))
print(Conv2d is nn.Conv2d, nn.modules.linear.Linear is nn.Linear, nn.modules.container.Sequential is nn.Sequential)
for loss in (nn.CrossEntropyLoss(), nn.MSELoss(), nn.BCEWithLogitsLoss(), nn.CTCLoss(), nn.LinearCrossEntropyLoss(2, 2)):
    print(type(loss).__name__, isinstance(loss, _Loss), isinstance(loss, _WeightedLoss))
for layer in (nn.BatchNorm1d, nn.InstanceNorm2d, nn.Conv1d, nn.ConvTranspose2d, nn.AlphaDropout, nn.NLLLoss, nn.L1Loss):
    print(layer.__name__, [base.__module__ + "." + base.__name__ for base in layer.__mro__[1:-2]])

norm = nn.BatchNorm1d(2)
norm(torch.tensor([[1.0, 2.0], [3.0, 6.0]]))
print(norm.running_mean, norm.running_var, norm.num_batches_tracked)
norm.reset_running_stats()
print(norm.running_mean, norm.running_var, norm.num_batches_tracked)
