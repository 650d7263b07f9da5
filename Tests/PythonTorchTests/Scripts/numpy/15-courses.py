"""Pieces of courses: data, a training loop with arrays, scores."""
import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset

SEED = 42
np.random.seed(SEED)
torch.manual_seed(SEED)


def make_moons(n, noise):
    half = n // 2
    outer = np.stack([np.cos(np.linspace(0, np.pi, half)), np.sin(np.linspace(0, np.pi, half))], axis=1)
    inner = np.stack([1 - np.cos(np.linspace(0, np.pi, half)), 0.5 - np.sin(np.linspace(0, np.pi, half))], axis=1)
    X = np.vstack([outer, inner]) + np.random.normal(scale=noise, size=(n, 2))
    y = np.hstack([np.zeros(half, dtype=int), np.ones(half, dtype=int)])
    order = np.random.permutation(n)
    return X[order], y[order]


X, y = make_moons(40, 0.1)
print(X.shape, y.shape, X[:3], y[:10], X.mean(axis=0), X.std(axis=0))
mu, sigma = X.mean(axis=0), X.std(axis=0)
X = (X - mu) / sigma
print(np.allclose(X.mean(axis=0), 0), X.std(axis=0))
split = int(0.8 * len(X))
X_train, X_test = X[:split], X[split:]
y_train, y_test = y[:split], y[split:]
print(len(X_train), len(X_test), np.unique(y_train, return_counts=True))


class Arrays(Dataset):
    def __init__(self, X, y):
        self.X = torch.from_numpy(X.astype(np.float32))
        self.y = torch.from_numpy(y)

    def __len__(self):
        return self.X.shape[0]

    def __getitem__(self, index):
        return self.X[index], self.y[index]


loader = DataLoader(Arrays(X_train, y_train), batch_size=8, shuffle=True)
model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
history = {"loss": [], "acc": []}
for epoch in range(6):
    losses, right, seen = [], 0, 0
    for xb, yb in loader:
        optimizer.zero_grad()
        out = model(xb)
        loss = nn.functional.cross_entropy(out, yb)
        loss.backward()
        optimizer.step()
        losses.append(loss.detach().numpy())
        right += (out.argmax(1) == yb).sum().item()
        seen += len(yb)
    history["loss"].append(np.mean(losses))
    history["acc"].append(right / seen)
    print(f"epoch {epoch}: loss {np.mean(losses):.3f} acc {right / seen:.2%}")
print(np.round(history["loss"], 3), np.array(history["acc"]).round(3), type(history["loss"][0]))
model.eval()
with torch.no_grad():
    logits = model(torch.tensor(X_test, dtype=torch.float32))
    probs = torch.softmax(logits, dim=1).numpy()
pred = probs.argmax(axis=1)
print(probs.shape, probs.dtype, pred, (pred == y_test).mean())
matrix = np.zeros((2, 2), dtype=np.int64)
np.add.at(matrix, (y_test, pred), 1)
precision = np.diag(matrix) / np.maximum(matrix.sum(axis=0), 1)
recall = np.diag(matrix) / matrix.sum(axis=1)
print(matrix, precision.round(2), recall.round(2))
xx, yy = np.meshgrid(np.linspace(-2, 2, 4), np.linspace(-1, 1, 3))
grid = np.c_[xx.ravel(), yy.ravel()]
with torch.no_grad():
    z = model(torch.from_numpy(grid).float()).argmax(1).numpy().reshape(xx.shape)
print(grid.shape, z.shape, z.dtype)
weights = 1.0 / np.bincount(y_train)
criterion = nn.CrossEntropyLoss(weight=torch.tensor(weights, dtype=torch.float32))
print(weights, criterion(logits, torch.from_numpy(y_test)).numpy().round(3), criterion.weight.dtype)
embedding = np.random.rand(5, 3).astype(np.float32)
layer = nn.Embedding(5, 3)
layer.load_state_dict({"weight": torch.from_numpy(embedding)})
print(np.array_equal(layer(torch.tensor([1, 4])).detach().numpy(), embedding[[1, 4]]))
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(np.zeros((16, 2), dtype=np.float32)))
print(model[0].weight.sum().item(), model[0].weight.detach().numpy().shape)
try:
    model(torch.from_numpy(X_test))
except RuntimeError as error:
    print(error)
try:
    nn.functional.cross_entropy(logits, torch.from_numpy(y_test.astype(np.int32)))
except RuntimeError as error:
    print(error)
try:
    nn.functional.mse_loss(torch.zeros(2), np.zeros(2))
except Exception as error:
    print(type(error).__name__, error)
try:
    plt_data = model(torch.tensor(X_test, dtype=torch.float32)).numpy()
except RuntimeError as error:
    print(error)
series = np.sin(np.arange(20) * 0.3)
windows = np.stack([series[i:i + 4] for i in range(len(series) - 4)])
targets = series[4:]
print(windows.shape, targets.shape, torch.FloatTensor(windows).unsqueeze(-1).shape, windows[0])
ids = np.array([3, 1, 2]); lengths = np.array([len(w) for w in ("abc", "a", "ab")])
print(ids[np.argsort(-lengths)], np.pad(np.array([1, 2]), (0, 3), constant_values=9), np.arange(10)[None].repeat(2, axis=0).shape)
