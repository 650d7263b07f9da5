# On a machine only: a browser has sizes of 32 bits.
import torch
import torch.nn.functional as F

x = torch.ones(1, 3, 8, 8)


def told(line):
    try:
        print(eval(line))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for line in r"""
torch.ones(4).roll(10 ** 12)
torch.ones(2, 2).tril(10 ** 9), torch.ones(2, 2).triu(-10 ** 9)
torch.ones(2, 2).diagonal(10 ** 9)
torch.eye(2).matrix_power(10 ** 3).sum()
torch.ones(3).topk(10 ** 9)
torch.ones(3).narrow(0, 2, 10 ** 9)
torch.ones(3).narrow(0, 10 ** 12, 1)
torch.ones(3)[10 ** 12:], torch.ones(3)[:10 ** 18], torch.ones(3)[-10 ** 18:]
torch.ones(3)[10 ** 12]
torch.zeros(10 ** 15)
torch.zeros(10 ** 10, 10 ** 10)
torch.eye(10 ** 8)
torch.ones(3).repeat(10 ** 15)
torch.ones(3).repeat_interleave(10 ** 15)
torch.randperm(10 ** 13)
torch.ones(2).index_select(0, torch.tensor([10 ** 12]))
F.pad(torch.ones(2), (10 ** 15, 0))
F.max_pool2d(x, 2, 10 ** 9).shape
F.conv2d(x, torch.ones(1, 3, 3, 3), stride=10 ** 9).shape
F.conv2d(x, torch.ones(1, 3, 3, 3), dilation=10 ** 9)
F.embedding(torch.tensor([-10 ** 12]), torch.ones(2, 2))
F.cross_entropy(torch.ones(1, 2), torch.tensor([10 ** 12]))
F.nll_loss(torch.ones(1, 2), torch.tensor([-10 ** 12]))
torch.arange(0, 1, 1e-15)
torch.randint(-2 ** 63, 0, (1,)).shape
""".strip().split("\n"):
    told(line)
