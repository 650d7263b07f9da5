# Averages of weights: stochastic weight averaging and exponential moving averages.
import torch
from torch import nn
from torch.optim.swa_utils import (
    SWALR, AveragedModel, get_ema_avg_fn, get_ema_multi_avg_fn, update_bn,
)


def told(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__ + ":", error)


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 2))
averaged = AveragedModel(model)
ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9), use_buffers=True)
slow = AveragedModel(model, avg_fn=get_ema_avg_fn(0.99))
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
scheduler = SWALR(optimizer, swa_lr=0.05, anneal_epochs=3)
data = torch.utils.data.TensorDataset(torch.randn(12, 3), torch.randint(0, 2, (12,)))
loader = torch.utils.data.DataLoader(data, batch_size=4)
for epoch in range(6):
    for x, y in loader:
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x), y).backward()
        optimizer.step()
    averaged.update_parameters(model)
    ema.update_parameters(model)
    slow.update_parameters(model)
    scheduler.step()
    print(epoch, scheduler.get_last_lr())
print(averaged.n_averaged, averaged.module[0].weight)
print(ema.module[0].weight, ema.module[1].running_mean)
print(slow.module[3].bias)
update_bn(loader, averaged)
print(averaged.module[1].running_mean, averaged.module[1].momentum, averaged.training)
averaged.eval()
print(averaged(data.tensors[0][:2]))
print(list(averaged.state_dict()))
linear = SWALR(torch.optim.SGD(model.parameters(), lr=1.0), 0.1, anneal_epochs=4, anneal_strategy="linear")
rates = []
for step in range(6):
    linear.optimizer.step()
    linear.step()
    rates.append(round(linear.get_last_lr()[0], 6))
print(rates)
print(sorted(linear.state_dict()))
told(lambda: AveragedModel(model, avg_fn=get_ema_avg_fn(), multi_avg_fn=get_ema_multi_avg_fn()))
told(lambda: get_ema_avg_fn(1.5))
told(lambda: SWALR(optimizer, 0.1, anneal_strategy="exp"))
told(lambda: SWALR(optimizer, 0.1, anneal_epochs=-1))
told(lambda: SWALR(optimizer, [0.1, 0.2]))
