# a 1024² matrix product
# at most 1.05
import stopwatch
import torch

torch.manual_seed(0)
left = torch.randn(1024, 1024)
right = torch.randn(1024, 1024)


def work():
    product = left @ right
    return product[0, 0], product[1023, 1023], product[17, 900]


stopwatch.run(work, calls=10)
