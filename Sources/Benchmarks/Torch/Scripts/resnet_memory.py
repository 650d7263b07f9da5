# a training step of ResNet-18, batch 16 at 64×64
# at most 1
# memory
import stopwatch
import torch
import torchvision

torch.manual_seed(0)
model = torchvision.models.resnet18(num_classes=10)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
criterion = torch.nn.CrossEntropyLoss()
images = torch.randn(16, 3, 64, 64)
targets = torch.randint(0, 10, (16,))


def work():
    optimizer.zero_grad()
    loss = criterion(model(images), targets)
    loss.backward()
    optimizer.step()
    return (loss,)


stopwatch.run(work, calls=1, rounds=3)
