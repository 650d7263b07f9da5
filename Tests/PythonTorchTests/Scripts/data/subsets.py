# Parts of data sets, one by one and many at once.
import torch
from torch.utils.data import ConcatDataset, DataLoader, Subset, TensorDataset

data = TensorDataset(torch.arange(10.0), torch.arange(10) % 2)
part = Subset(data, [1, 5, 7])
print(part[1], len(part), part.__getitems__([0, 2]))
print(Subset(part, [2, 0]).__getitems__([0, 1]))
for batch in DataLoader(Subset(part, [2, 0]), batch_size=2):
    print(batch)
both = ConcatDataset([part, data])
print(len(both), both[3], both.cumulative_sizes, both[-1])
