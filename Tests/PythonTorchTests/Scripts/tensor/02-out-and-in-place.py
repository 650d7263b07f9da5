# out= arguments, in-place forms and operators, and the tensors they change.
import torch

x = torch.tensor([4.0, 9.0, 16.0])
out = torch.empty(3)
print(torch.sqrt(x, out=out) is out, out)
print(torch.add(x, 1, out=out), torch.mul(x, x, out=out), torch.matmul(torch.eye(3), x, out=out), out, sep="\n")
values, indices = torch.empty(0), torch.empty(0, dtype=torch.int64)
torch.max(torch.tensor([[1.0, 5.0], [7.0, 2.0]]), 1, out=(values, indices))
print(values, indices)
total = torch.zeros(())
torch.sum(x, 0, out=total)
print(total, torch.cat([x, x], out=torch.empty(0)))
y = x.clone()
print(y.sqrt_() is y, y, torch.relu_(torch.tensor([-1.0, 2.0])), torch.exp_(torch.zeros(2)))
y += 1
y -= torch.tensor([1.0, 0.0, 1.0])
y *= 2
y /= 4
y **= 2
y //= 1
y %= 3
print(y)
n = torch.tensor([6, 5, 12])
n &= 7
n |= 8
n ^= 1
n <<= 1
n >>= 2
print(n, n.bitwise_and_(3), n.logical_not_(), n)
m = torch.zeros(2, 3)
m.add_(torch.tensor([1.0, 2.0, 3.0])).mul_(2).sub_(1).div_(2).neg_().abs_().pow_(2).clamp_(0.5, 5)
print(m, m.fill_(3), m.zero_(), m.copy_(torch.tensor([1, 2, 3])), sep="\n")
print(m.t_().shape, m.unsqueeze_(0).shape, m.squeeze_(0).shape, m.transpose_(0, 1).shape, m)
print(m.masked_fill_(m > 2, 0), m.index_fill_(1, torch.tensor([0]), -1), m.fill_diagonal_(9), m.tril_(), sep="\n")
print(torch.zeros(3).scatter_(0, torch.tensor([1]), 2.0), torch.ones(3).lerp_(torch.zeros(3), 0.25))
print(torch.ones(2).addcmul_(torch.ones(2), torch.ones(2), value=3), torch.ones(2).addcdiv_(torch.ones(2), x[:2]))
print(x.eq(4).logical_and(x > 1), x.lt_(9), x.eq_(1), x.cumsum_(0), x.round_(), x.trunc_(), x.sign_())
for attempt in (lambda: torch.sqrt(x, out=torch.empty(3, dtype=torch.int64)), lambda: n.sqrt_(), lambda: n.mul_(0.5),
                lambda: torch.zeros(3).add_(torch.ones(2, 3)), lambda: torch.ones(1).expand(3).add_(1),
                lambda: torch.ones(3, requires_grad=True).add_(1),
                lambda: torch.sqrt(torch.ones(3, requires_grad=True), out=torch.empty(3))):
    try:
        attempt()
    except RuntimeError as e:
        print(f"{type(e).__name__}: {e}")
