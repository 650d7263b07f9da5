import copy

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset, TensorDataset

a = np.ones(3)
t = torch.from_numpy(a)
t += 1
a[0] = 10
print(a, t, t.dtype, torch.as_tensor(a).data_ptr() == t.data_ptr(), torch.tensor(a).data_ptr() == t.data_ptr())
x = torch.zeros(2, 3)
n = x.numpy()
n[0, 1] = 5
x[1] = 7
print(n, x, n.dtype, n.shape, type(n), n.T.shape)
row = n[1]
row *= 2
print(x, torch.from_numpy(n[:, 1]), torch.from_numpy(n.T).stride(), np.asarray(x) is n)
for kind in (torch.float64, torch.float32, torch.float16, torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8, torch.bool):
    m = torch.ones(2, dtype=kind).numpy()
    print(m.dtype, repr(m), torch.from_numpy(m).dtype)
w = torch.randn(3, requires_grad=True)
try:
    w.numpy()
except RuntimeError as e:
    print(e)
print(w.detach().numpy().dtype, w.detach().numpy().shape, w.data.numpy().shape, (w * 2).sum().item() > -100)
s = torch.tensor(3.5)
print(s.numpy(), repr(s.numpy()), s.item(), float(s.numpy()), s.numpy().shape, s.numpy() + 1, repr(s.numpy() + 1))


class Points(Dataset):
    def __init__(self, n):
        rng = np.random.RandomState(0)
        self.x = rng.randn(n, 2).astype(np.float32)
        self.y = (self.x[:, 0] * self.x[:, 1] > 0).astype(np.int64)

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return self.x[i], self.y[i]


points = Points(10)
for xb, yb in DataLoader(points, batch_size=4):
    print(xb, yb, xb.dtype, yb.dtype)
print(points[0])
torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 2))
opt = torch.optim.SGD(net.parameters(), lr=0.1)
losses = []
X, Y = torch.from_numpy(points.x), torch.from_numpy(points.y)
for epoch in range(5):
    loss = nn.functional.cross_entropy(net(X), Y)
    opt.zero_grad(); loss.backward(); opt.step()
    losses.append(loss.item())
print(f"mean loss {np.mean(losses):.4f}, std {np.std(losses):.4f}, best {np.argmin(losses)}")
pred = net(X).argmax(1).numpy()
print((pred == points.y).mean() > 0.2, np.unique(points.y, return_counts=True), np.bincount(points.y))
losses = np.array(losses)
print(losses.shape, losses.dtype, (losses[1:] < losses[:-1]).all())
confusion = np.zeros((2, 2), dtype=int)
for real, guess in zip(points.y, [0, 1, 1, 0, 1, 0, 0, 1, 1, 0]):
    confusion[real, guess] += 1
print(confusion, confusion.sum(), confusion.diagonal().sum() / confusion.sum())
onehot = np.eye(2)[points.y]
print(onehot[:3], onehot.argmax(axis=1))
images = np.random.RandomState(1).randint(0, 256, (2, 4, 4), dtype=np.uint8)
batch = torch.from_numpy(images).float().div(255).unsqueeze(1)
print(batch.shape, batch.mean(), images.mean(), images.max(), images.reshape(2, -1).mean(axis=1), images.sum())
mean, std = images.mean(axis=(0, 1, 2)), images.std()
print(((images - mean) / std).std().round(6), (images / 255.0).astype(np.float32).dtype)
x = np.linspace(-1, 1, 5)
y = 2 * x + 1
xt, yt = torch.tensor(x, dtype=torch.float32).unsqueeze(1), torch.FloatTensor(y).view(-1, 1)
print(xt.T, yt.T, torch.tensor([1.0, 2.0]).numpy().tolist())
print(np.stack([t.numpy() for t in torch.eye(2)]), np.array([p.numel() for p in net.parameters()]).sum(), np.concatenate([p.detach().numpy().ravel() for p in net.parameters()]).shape)
print(torch.tensor(np.arange(3)), torch.tensor(np.float32(2.5)), torch.tensor([np.float64(1), np.float64(2)]), torch.tensor(list(np.arange(3))), torch.zeros(tuple(np.array([1, 2]))))
idx = np.random.RandomState(3).permutation(10)
train, test = idx[:8], idx[8:]
print(X[train].shape, X[torch.from_numpy(test)].shape, Y[test], TensorDataset(X, Y)[np.int64(2)][1])
b = copy.deepcopy(n); b[0] = -1
print(n, b)
state = {k: v.numpy() for k, v in net.state_dict().items()}
net.load_state_dict({k: torch.from_numpy(v) for k, v in state.items()})
print([v.shape for v in state.values()], np.isnan(state["0.weight"]).any())
