# a training step of ResNet-18, 64 pictures of 32×32
# at most 1
import stopwatch
import torch
import torchvision

torch.manual_seed(0)
model = torchvision.models.resnet18(num_classes=10)
optimizer = torch.optim.SGD(model.parameters(), lr=1e-4)
criterion = torch.nn.CrossEntropyLoss()
pictures = torch.randn(64, 3, 32, 32)
targets = torch.randint(0, 10, (64,))


def work():
    optimizer.zero_grad()
    loss = criterion(model(pictures), targets)
    loss.backward()
    optimizer.step()
    return (loss,)


stopwatch.run(work, calls=1)
