# What PyTorch makes of unusual indices, and where it says that one is wrong.
import warnings

import torch

warnings.simplefilter("ignore")


def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


a = torch.arange(12.0).reshape(3, 4)
attempt(lambda: a[:, [0, 9]])
attempt(lambda: a[[0, 5]])
attempt(lambda: a[[0, 1], [0, 9]])
attempt(lambda: a[:, torch.tensor([-5])])
attempt(lambda: a[[[0, 1]]].shape)
attempt(lambda: a[[[0, 1], [2, 3]]])
attempt(lambda: a[[slice(1), 2]])
attempt(lambda: a[[None, 1]].shape)
attempt(lambda: a[[torch.tensor([0, 2]), 1]])
attempt(lambda: a[[0, 2]])
attempt(lambda: a[[0, 1] * 20].shape)
b = a.clone()
b[[[0, 1], [2, 3]]] = -1
print(b)
attempt(lambda: a.mean(dtype=torch.int))
attempt(lambda: a.long().mean())
