# Pruning: masks over weights, one after the other, made permanent.
import torch
from torch import nn
import torch.nn.functional as F
from torch.nn.utils import prune

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 4, 3)
        self.fc = nn.Linear(16, 5)

    def forward(self, x):
        return self.fc(F.relu(self.conv(x)).flatten(1))


net = Net()
with torch.no_grad():
    for p in net.parameters():
        p.copy_(torch.sin(torch.arange(p.numel()) * 1.7).reshape(p.shape))
x = torch.cos(torch.arange(32.0)).reshape(2, 1, 4, 4)
before = net(x)
prune.l1_unstructured(net.fc, "weight", amount=0.3)
prune.l1_unstructured(net.fc, name="bias", amount=2)
print(dict(net.fc.named_parameters()).keys(), dict(net.fc.named_buffers())["bias_mask"], net.fc.bias)
print(net.fc.weight_mask, (net.fc.weight == 0).sum(), type(net.fc.weight.grad_fn).__name__, net.fc)
prune.ln_structured(net.fc, "weight", amount=0.4, n=2, dim=0)
print(net.fc.weight_mask.sum(1), prune.is_pruned(net), prune.is_pruned(net.conv))
print(net(x))
net(x).sum().backward()
print(net.fc.weight_orig.grad[:, 0], list(net.state_dict()))
optimizer = torch.optim.SGD(net.parameters(), 0.1)
optimizer.step()
print(net(x)[0])
prune.remove(net.fc, "weight")
print(net.fc.weight[0], [n for n, _ in net.named_parameters()], [n for n, _ in net.named_buffers()])
prune.remove(net.fc, "bias")
print(prune.is_pruned(net), isinstance(net.fc.bias, nn.Parameter), net.fc.bias)
prune.random_unstructured(net.conv, "weight", 0.5)
print(net.conv.weight_mask.sum())
prune.random_structured(net.conv, "weight", amount=1, dim=0)
print(net.conv.weight_mask.sum((1, 2, 3)) == 0)
other = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
with torch.no_grad():
    for p in other.parameters():
        p.copy_(torch.cos(torch.arange(p.numel()) * 2.3).reshape(p.shape))
both = [(other[0], "weight"), (other[2], "weight")]
prune.global_unstructured(both, pruning_method=prune.L1Unstructured, amount=0.5)
print([int((m.weight == 0).sum()) for m, _ in both], other[0].weight_mask)
prune.custom_from_mask(other[0], "bias", torch.tensor([1, 0, 1]))
print(other[0].bias, prune.identity(other[2], "bias").bias_mask)
print(prune.L1Unstructured(amount=2).prune(torch.tensor([3.0, -1.0, 2.0, 0.5])))


class Every2(prune.BasePruningMethod):
    PRUNING_TYPE = "unstructured"

    def compute_mask(self, t, default_mask):
        mask = default_mask.clone()
        mask.view(-1)[::2] = 0
        return mask


layer = nn.Linear(3, 2, bias=False)
Every2.apply(layer, "weight")
print(layer.weight_mask)
for attempt in [
    lambda: prune.remove(layer, "bias"),
    lambda: prune.l1_unstructured(layer, "foo", 0.5),
    lambda: prune.l1_unstructured(layer, "weight", 1.5),
    lambda: prune.l1_unstructured(layer, "weight", -1),
    lambda: prune.l1_unstructured(layer, "weight", "a"),
    lambda: prune.l1_unstructured(nn.Linear(3, 2), "weight", 100),
    lambda: prune.ln_structured(nn.Linear(3, 2), "bias", 1, 2, 0),
    lambda: prune.ln_structured(nn.Linear(3, 2), "weight", 1, 2, 5),
    lambda: prune.global_unstructured(both, prune.LnStructured, amount=1, n=2),
    lambda: prune.l1_unstructured(layer, "weight"),
]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
