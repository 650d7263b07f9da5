import math
import numbers
import random

import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.utils.data import DataLoader, Subset, TensorDataset, WeightedRandomSampler, random_split


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


x = np.linspace(0, 1, 5)
fig, ax = plt.subplots(1, 2)
line, = ax[0].plot(x, x ** 2, label="square")
print(line.get_xdata(), list(line.get_ydata()), [float(v) for v in ax[0].get_xlim()], ax.shape)
ax[0].scatter(x, np.sin(x), c=np.arange(5)); ax[1].bar(np.arange(3), np.array([3, 1, 2])); ax[1].set_xticks(np.arange(3)); ax[0].set_ylim(np.float64(0), np.float32(2)); ax[0].fill_between(x, x - 0.1, x + 0.1); ax[0].axhline(x.mean()); ax[0].errorbar(x, x, yerr=np.ones(5)); ax[1].text(np.float64(0.5), 1, "a")
print([float(v) for v in ax[0].get_ylim()], [int(p.get_height()) for p in ax[1].patches])
plt.figure(); im = plt.imshow(np.arange(6).reshape(2, 3)); n = plt.hist(np.array([1.0, 2, 2, 3]), bins=3); print(list(n[0]), list(n[1])); plt.close("all")
t(lambda: math.sqrt(np.float64(4))); t(lambda: math.sqrt(np.float32(4))); t(lambda: math.floor(np.float64(2.5))); t(lambda: math.sqrt(np.array(4.0))); t(lambda: math.exp(np.array([1.0, 2.0]))); t(lambda: math.isclose(np.float32(0.5), 0.5)); t(lambda: math.log(np.int64(8), 2)); t(lambda: math.ceil(np.float32(1.2))); t(lambda: math.isnan(np.float64("nan"))); t(lambda: math.pi * np.float32(2)); t(lambda: math.factorial(np.int64(5)))
t(lambda: isinstance(np.float64(1), numbers.Number)); t(lambda: isinstance(np.int64(1), numbers.Integral)); t(lambda: isinstance(np.float32(1), numbers.Real)); t(lambda: list(range(np.int64(2), np.int32(4)))); t(lambda: "x" * np.int8(2)); t(lambda: [0] * np.int64(2)); t(lambda: bin(np.int64(5))); t(lambda: chr(np.int64(65))); t(lambda: round(np.float32(1.25), 1)); t(lambda: int(np.float32(3.9))); t(lambda: float(np.array([2.5])[0])); t(lambda: list(map(float, np.arange(2)))); t(lambda: list(zip(np.arange(2), np.ones(2)))); t(lambda: list(enumerate(np.array([5, 6])))); t(lambda: [*np.arange(3)]); t(lambda: dict(enumerate(np.arange(2)))); t(lambda: set(np.array([1, 2, 1]))); t(lambda: max(np.arange(3), key=lambda v: -v)); t(lambda: any(np.array([0, 1]))); t(lambda: all(np.array([0, 1]))); t(lambda: sorted(np.array([[3, 1]])[0])); t(lambda: list(reversed(np.arange(3)))); t(lambda: np.arange(5)[-1:0:-2].tolist()); t(lambda: slice(np.int64(1), np.int64(3))); t(lambda: [1, 2, 3, 4][np.int64(1):np.int64(3)]); t(lambda: "abc"[np.int64(1)]); t(lambda: {"a": 1}.get(np.int64(0))); t(lambda: np.int64(5) in [5]); t(lambda: 5 in {np.int64(5)}); t(lambda: np.float64(1) is np.float64(1)); t(lambda: True if np.bool_(True) else False); t(lambda: np.True_ == True); t(lambda: (np.array([1, 2]) == np.array([1, 2])).all() and "same"); t(lambda: assert_shape(np.ones((2, 3))))


def assert_shape(a):
    assert a.shape == (2, 2), f"got {a.shape}"


t(lambda: assert_shape(np.ones((2, 3))))
torch.manual_seed(0)
data = TensorDataset(torch.arange(6.0), torch.from_numpy(np.arange(6)))
t(lambda: [b[0].tolist() for b in DataLoader(Subset(data, np.array([0, 2, 4])), batch_size=2)]); t(lambda: len(list(WeightedRandomSampler(np.array([0.5, 0.5]), 4)))); t(lambda: [len(s) for s in random_split(data, [np.int64(4), np.int64(2)])]); t(lambda: next(iter(DataLoader(np.arange(4.0), batch_size=2)))); t(lambda: next(iter(DataLoader([(np.ones(2, np.float32), 1), (np.zeros(2, np.float32), 0)], batch_size=2)))); t(lambda: next(iter(DataLoader([{"x": np.float32(1), "y": np.int64(2)}] * 2, batch_size=2)))); t(lambda: DataLoader(data, batch_size=np.int64(2)).batch_size); t(lambda: torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=np.float64(0.1)).param_groups[0]["lr"]); t(lambda: torch.nn.Linear(2, np.int64(3)).weight.shape); t(lambda: torch.full((2,), np.float64(2.5))); t(lambda: torch.arange(np.int64(3))); t(lambda: torch.clamp(torch.arange(3.0), np.float32(0.5), np.float64(1.5))); t(lambda: torch.ones(2) * np.float32(2) + np.int64(1)); t(lambda: torch.tensor([1, 2]) + np.float64(0.5)); t(lambda: torch.randn(2, 3).reshape(np.int64(3), np.int64(2)).shape); t(lambda: torch.zeros(2, 3)[np.int64(0), np.int64(1)]); t(lambda: torch.ones(3).sum(np.int64(0))); t(lambda: torch.ones(2, 2).mean(dim=np.int64(1))); t(lambda: torch.manual_seed(np.int64(3)) is not None); t(lambda: torch.utils.data.default_collate([np.bool_(True), np.bool_(False)])); t(lambda: torch.ones(2).numpy() @ np.ones(2)); t(lambda: torch.stack([torch.from_numpy(r) for r in np.eye(2)])); t(lambda: torch.from_numpy(np.float32(1))); t(lambda: torch.tensor(np.array([[1, 2], [3, 4]]))[:, 0]); t(lambda: torch.tensor(np.ones((2, 2)), requires_grad=True).sum().item()); t(lambda: torch.as_tensor(np.arange(3), dtype=torch.float32)); t(lambda: torch.from_numpy(np.arange(3)).float().mean()); t(lambda: torch.from_numpy(np.arange(3)).mean()); t(lambda: torch.ones(2).numpy().sum() == 2); t(lambda: np.array(torch.ones(2)).dtype); t(lambda: np.asarray([torch.tensor(1), torch.tensor(2)])); t(lambda: torch.ones(2).detach().cpu().numpy().astype(int)); t(lambda: torch.nn.functional.one_hot(torch.from_numpy(np.array([0, 1]))).numpy())
