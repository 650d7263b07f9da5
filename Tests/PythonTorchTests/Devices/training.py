# Two steps of a small residual network: losses, gradients, weights, statistics, states and scores are
# the same on the device as on the CPU, and no operation leaves the device.
import torch
import torch.nn as nn
import torch.nn.functional as F


class Block(nn.Module):
    """A residual block whose shortcut has its own convolution."""

    def __init__(self, before, after, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(before, after, 3, stride=stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(after)
        self.conv2 = nn.Conv2d(after, after, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(after)
        self.downsample = nn.Sequential(
            nn.Conv2d(before, after, 1, stride=stride, bias=False), nn.BatchNorm2d(after))

    def forward(self, x):
        out = F.relu(self.bn1(self.conv1(x)))
        return F.relu(self.bn2(self.conv2(out)) + self.downsample(x))


class Net(nn.Module):
    def __init__(self, outputs):
        super().__init__()
        self.stem = nn.Conv2d(3, 4, 3, padding=1)
        self.pool = nn.MaxPool2d(3, stride=2, padding=1)
        self.block = Block(4, 6, 2)
        self.average = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(6, outputs)

    def forward(self, x):
        x = self.block(self.pool(F.relu(self.stem(x))))
        return self.fc(torch.flatten(self.average(x), 1))


def train(device, outputs, make, **options):
    torch.manual_seed(0)
    net = Net(outputs)
    images = torch.randn(5, 3, 9, 9)
    targets = torch.tensor([0, 1, 1, 0, 1])
    net.to(device)
    images, targets = images.to(device), targets.to(device)
    optimizer = make(net.parameters(), **options)
    weights = torch.tensor([0.25, 1.0], device=device)
    pos_weight = torch.tensor([3.0], device=device)
    history = []
    for _ in range(2):
        optimizer.zero_grad()
        logits = net(images)
        if outputs == 1:
            loss = F.binary_cross_entropy_with_logits(
                logits[:, 0], targets.float(), pos_weight=pos_weight)
        else:
            loss = F.cross_entropy(logits, targets, weight=weights)
        loss.backward()
        optimizer.step()
        history.append(loss.detach())
    gradients = [p.grad for p in net.parameters()]
    net.eval()
    with torch.no_grad():
        scores = net(images)
        chosen = (torch.sigmoid(scores[:, 0]) > 0.5) if outputs == 1 else scores.argmax(1)
        accuracy = (chosen == targets).float().mean()
    found = history + gradients + list(net.state_dict().values()) + [scores, chosen, accuracy]
    states = [v for s in optimizer.state.values() for k, v in s.items() if k != "step"]
    return found + states


for outputs, make, options in [
    (1, torch.optim.SGD, {"lr": 0.1}),
    (2, torch.optim.SGD, {"lr": 0.1, "momentum": 0.9, "weight_decay": 0.01}),
    (2, torch.optim.Adam, {"lr": 0.01}),
    (1, torch.optim.AdamW, {"lr": 0.01}),
]:
    there = train("cuda", outputs, make, **options)
    print(make.__name__, outputs, {t.device.type for t in there}, torch.cuda._computed_on_cpu())
    here = train("cpu", outputs, make, **options)
    near = [torch.allclose(a.cpu().double(), b.double(), rtol=1e-5, atol=1e-5) for a, b in zip(there, here)]
    print("near", all(near), len(near) == len(there) == len(here))
