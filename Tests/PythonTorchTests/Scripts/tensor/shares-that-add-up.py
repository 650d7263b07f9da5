# Softmax in PyTorch's roundings: whether shares add up to exactly one is seen in what is printed.
import torch

torch.manual_seed(2)
for width in (2, 3, 4, 5, 6, 7):
    x = torch.randn(6, width) * 3
    print(width, x.softmax(1).sum(1).tolist(), x.t().softmax(0).sum(0).tolist())
    print("  ", [v.hex() for v in x.softmax(1)[0].tolist()])
    print("  ", [v.hex() for v in x.softmax(0)[1].tolist()])
print(torch.softmax(torch.tensor([1.0, 2.0, 3.0]), 0).sum(), torch.tensor([2.0, 1.0, 0.1]).softmax(0).sum())
