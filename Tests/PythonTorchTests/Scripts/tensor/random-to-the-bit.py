# Normal numbers in PyTorch's own roundings: the bits of a draw are told in hexadecimal.
import torch


def bits(x):
    x = x.float().contiguous().flatten()
    return [v.hex() for v in x.tolist()]


torch.manual_seed(0)
print(bits(torch.randn(16)))
print(bits(torch.randn(37))[-8:])
print(bits(torch.randn(3)))
print(bits(torch.empty(4, 8).normal_(2, 3))[::5])
print(bits(torch.nn.init.kaiming_normal_(torch.empty(6, 5)))[::4])
print(bits(torch.nn.init.trunc_normal_(torch.empty(20)))[::3])
print(bits(torch.normal(torch.arange(20.0), 0.5))[::4])
print(bits(torch.randn(24, dtype=torch.float16))[::3])
print(bits(torch.randn(20, dtype=torch.bfloat16))[::3])
print([v.hex() for v in torch.randn(18, dtype=torch.float64).tolist()[::4]])
# A digest of many numbers: every bit of them counts.
words = torch.randn(5000).view(torch.int32).tolist()
print(sum((i % 97 + 1) * w for i, w in enumerate(words)) % 1000003)
