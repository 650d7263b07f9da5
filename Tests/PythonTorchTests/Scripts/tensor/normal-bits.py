# Normal numbers to the last bit: sixteen at a time by one way, fewer by another.
import torch
from torch import nn


def show(name, tensor):
    kinds = {torch.float32: torch.int32, torch.float64: torch.int64, torch.float16: torch.int16,
             torch.bfloat16: torch.int16}
    bits = tensor.detach().contiguous().view(kinds[tensor.dtype]).flatten().to(torch.int64)
    print(name, tuple(tensor.shape), bits[:4].tolist(), (bits % 1009).sum().item())


for count in (5, 16, 37, 1000):
    torch.manual_seed(7)
    show("randn", torch.randn(count))
    show("double", torch.randn(count, dtype=torch.float64))
    show("half", torch.randn(count, dtype=torch.float16))
    show("bfloat16", torch.randn(count, dtype=torch.bfloat16))
    show("normal_", torch.empty(count).normal_(1.5, 0.3))
    show("means", torch.normal(torch.arange(float(count)), 0.5))
    show("kaiming", nn.init.kaiming_normal_(torch.empty(count, 3)))
    show("xavier", nn.init.xavier_normal_(torch.empty(count, 3)))
    show("truncated", nn.init.trunc_normal_(torch.empty(count, 3)))
    show("embedding", nn.Embedding(count, 3).weight)
