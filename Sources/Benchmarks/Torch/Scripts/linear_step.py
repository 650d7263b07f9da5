# a training step of `nn.Linear(512, 1)`, batch 64, SGD
# at most 0.25
import stopwatch
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(512, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
criterion = nn.BCEWithLogitsLoss()
inputs = torch.randn(64, 512)
targets = torch.randint(0, 2, (64, 1)).float()


def work():
    optimizer.zero_grad()
    loss = criterion(model(inputs), targets)
    loss.backward()
    optimizer.step()
    return (loss,)


stopwatch.run(work, calls=500)
