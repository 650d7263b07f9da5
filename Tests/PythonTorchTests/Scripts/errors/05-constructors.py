# What layers say of sizes that are none.
from torch import nn
import torch


def told(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


for text in """
nn.Linear("a", 2)
nn.Linear(2, "a")
nn.Linear(2.5, 2)
nn.Linear(2, 2.0)
nn.Linear(None, 2)
nn.Linear(2, None)
nn.Linear([2], 2)
nn.Linear((2,), 3)
nn.Linear(-1, 2)
nn.Linear(nn.ReLU(), 2)
nn.Linear(2)
nn.Bilinear("a", 2, 3)
nn.Embedding("a", 2)
nn.Embedding(2, 2.5)
nn.Conv2d("a", 2, 3)
nn.Conv2d(1, "a", 3)
nn.Conv2d(1, 2, "a")
nn.Conv2d(1, 2, 2.5)
nn.Conv2d(1.0, 2, 3)
nn.Conv2d(1, 2.0, 3)
nn.Conv2d(1, 2, None)
nn.Conv2d(1, 2, (3, 3.0))
nn.Conv2d(1, 2)
nn.Conv2d(1, 2, 3, groups="a")
nn.Conv1d(1, 2, 2.5)
nn.BatchNorm2d("a")
nn.BatchNorm2d(2.0)
nn.BatchNorm1d(None)
nn.LayerNorm("a")
nn.LayerNorm(2.5)
nn.LayerNorm([2, "a"])
nn.LayerNorm(None)
nn.RMSNorm("a")
nn.PReLU("a")
nn.Dropout("a")
nn.Dropout(1.5)
nn.Dropout(None)
nn.GroupNorm("a", 3)
nn.GroupNorm(2, "a")
nn.ConvTranspose2d("a", 2, 2)
nn.ConvTranspose2d(1, 2, 2.5)
nn.Linear(4, 3, dtype="float32")
torch.optim.SGD([torch.ones(1)], lr="0.1")
torch.optim.Adam([torch.ones(1)], lr="0.1")
torch.optim.AdamW([torch.ones(1)], lr=None)
torch.optim.Adam([torch.ones(1)], betas=0.9)
torch.optim.SGD([torch.ones(1)], momentum=[0.9])
torch.optim.RMSprop([torch.ones(1)], weight_decay="1e-4")
nn.CrossEntropyLoss(weight=[1.0, 2.0])
nn.BCEWithLogitsLoss(pos_weight=2.0)
nn.Sequential([nn.ReLU()])
nn.Sequential(nn.ReLU(), "a")
nn.ModuleList([nn.ReLU(), 2])
""".split("\n"):
    if text:
        told(text)
