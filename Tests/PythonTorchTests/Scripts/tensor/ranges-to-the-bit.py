# Every bit of numbers that are counted: each product and the sum with it are rounded once, blocks of
# `arange` count from their own beginning, and whole numbers by whole steps.
import torch

WHOLE = {torch.float32: torch.int32, torch.float64: torch.int64, torch.float16: torch.int16,
         torch.bfloat16: torch.int16}


def bits(tensor):
    numbers = tensor.view(WHOLE[tensor.dtype]).to(torch.int64) % 1000003
    return (numbers * (torch.arange(len(tensor)) + 1)).sum().item() % 1000000007


for dtype in WHOLE:
    print(dtype)
    for start, end in [(0.0, 0.99), (-1.0, 7.3), (0.3, 100.0)]:
        print(*(bits(torch.linspace(start, end, steps, dtype=dtype)) for steps in (2, 5, 31, 100)))
        print(*(bits(torch.arange(start, end, step, dtype=dtype)) for step in (0.1, 0.3, 0.07)))
for start, end in [(0.0, 0.99), (-1.0, 1.3), (0.3, 2.0)]:
    print(*(bits(torch.logspace(start, end, steps)) for steps in (2, 5, 31, 50)))
print(torch.linspace(-3, 11, 50, dtype=torch.int32))
print(torch.arange(0, 5, 0.5, dtype=torch.int64), torch.arange(0.9, 7.5, 1.6, dtype=torch.int32))
