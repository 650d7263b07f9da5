import torch
from torch import nn

torch.manual_seed(7)
model = nn.Sequential(nn.Flatten(), nn.Linear(12, 8), nn.ReLU(), nn.Linear(8, 2))
criterion = nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
images = torch.randn(64, 3, 2, 2)
labels = torch.randint(0, 2, (64,))


def step(input, target):
    optimizer.zero_grad()
    output = model(input)
    breakpoint()
    loss = criterion(output, target)
    loss.backward()
    optimizer.step()
    return loss.item()


def epoch(batches):
    total = 0.0
    for input, target in batches:
        total += step(input, target)
    return total / len(batches)


print(epoch([(images, labels)]))
