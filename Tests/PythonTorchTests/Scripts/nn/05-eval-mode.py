# Convolution, normalisation and relu in eval mode, whose outputs may be made together and late.
import copy

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(3, 4, 3, padding=1)
norm = nn.BatchNorm2d(4)
with torch.no_grad():
    norm.running_mean.copy_(torch.tensor([0.1, -0.2, 0.3, 0.0]))
    norm.running_var.copy_(torch.tensor([1.0, 2.0, 0.5, 1.5]))
    norm.weight.copy_(torch.tensor([1.0, -0.5, 2.0, 0.3]))
    norm.bias.copy_(torch.tensor([0.0, 0.1, -0.1, 0.2]))
block = nn.Sequential(conv, norm, nn.ReLU(inplace=True)).eval()
x = torch.randn(2, 3, 5, 5)


def show(name, value):
    print(f"{name}: {tuple(value.shape)} {value.sum():.2f} {value.abs().max():.4f} {value[0, 1, 2, 3]:.4f}")


with torch.no_grad():
    show("block", block(x))
    y = conv(x)
    z = norm(y)
    r = F.relu(z)
    show("relu", r)
    show("norm", z)
    show("convolution", y)
    print(torch.allclose(r, block(x)), torch.equal(z.clamp(min=0), r))

    # What was asked for is not changed by what happens to the operands afterwards.
    inputs, weights = x.clone(), conv.weight.clone()
    late = conv(inputs)
    inputs.zero_()
    conv.weight.mul_(2)
    conv.bias.add_(1)
    late_norm = norm(late)
    norm.weight.zero_()
    show("late", late)
    show("late norm", late_norm)
    conv.weight.copy_(weights)
    conv.bias.sub_(1)
    norm.weight.copy_(torch.tensor([1.0, -0.5, 2.0, 0.3]))

    # Writes to an output that nobody has read.
    y = conv(x)
    y[0] = 0
    show("half", y)
    y = conv(x)
    view = y.view(2, 4, 25)
    F.relu_(y)
    print(f"view {view.sum():.4f}", view.min().item())
    y = conv(x)
    kept = y.detach()
    y.mul_(2)
    print(f"detached {kept.sum():.4f} {y.sum():.4f}")
    y = conv(x)
    twin = copy.deepcopy(y)
    y.add_(1)
    print(f"copy {twin.sum():.4f} {y.sum():.4f} {y._version}")
    y = conv(x)
    show("twice", F.relu(norm(norm(y))))
    show("relu first", norm(F.relu(conv(x))))
    show("residual", F.relu(norm(conv(x)) + conv(x)))
    show("transposed", conv(x).transpose(2, 3))
    show("double", conv(x).double())
    show("cut", F.relu(conv(x))[:, :, 1:, 1:])

seen = []
handle = conv.register_forward_hook(lambda module, given, output: seen.append(output))
with torch.no_grad():
    show("hooked", block(x))
handle.remove()
show("seen", seen[0])
small = nn.Sequential(nn.Conv2d(4, 16, 3, padding=1), nn.BatchNorm2d(16), nn.ReLU()).eval()
wide = nn.Sequential(nn.Conv2d(16, 16, 3, padding=1, bias=False), nn.BatchNorm2d(16), nn.ReLU()).eval()
with torch.inference_mode():
    middle = small(torch.randn(2, 4, 20, 20))
    show("wide", wide(middle))
    show("pointwise", nn.Conv2d(16, 2, 1).eval()(middle))
model = nn.Sequential(conv, norm, nn.ReLU(), nn.Conv2d(4, 2, 3, stride=2), nn.Flatten(), nn.Linear(8, 1))
model.eval()
print(model(x).requires_grad, f"{model(x).sum():.4f}")
model.requires_grad_(False)
print(model(x).requires_grad, f"{model(x).sum():.4f}")
infinite = torch.full((1, 3, 4, 4), float("nan"))
with torch.no_grad():
    print(block(infinite).isnan().all(), conv(x[:0]).shape, norm(conv(x[:0])).shape)
