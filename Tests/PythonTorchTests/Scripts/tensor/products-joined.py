# Sums with a product, rounded once where PyTorch rounds once: bits are told in hexadecimal.
import torch

torch.manual_seed(3)
x, y, p = torch.rand(40) * 8 - 4, torch.rand(40) * 3, torch.rand(40)


def bits(t):
    return [v.hex() for v in t.flatten().tolist()[::8]]


for d in (torch.float32, torch.float64):
    a, b, c = x.to(d), y.to(d), p.to(d)
    print(bits(a.add(b, alpha=0.3)), bits(a.sub(b, alpha=0.3)), bits(a.clone().add_(b, alpha=-0.01)))
    print(bits(torch.lerp(a, b, 0.3)), bits(torch.lerp(a, b, 0.7)), bits(torch.lerp(a, b, c)))
    print(bits(torch.addcmul(a, b, c, value=0.1)), bits(torch.addcdiv(a, b, c, value=0.1)))
    print(bits(torch.addcdiv(a, b, c)), bits(torch.addcmul(a, b, c)))
    print(bits(a.view(5, 8).add(b[:8], alpha=0.7)), bits(a.add(torch.tensor(2, dtype=d), alpha=0.1)))
w = torch.nn.Parameter(x[:6].clone())
for optimizer in (
    torch.optim.SGD([w], lr=0.1, momentum=0.9, weight_decay=0.01), torch.optim.SGD([w], lr=0.03),
    torch.optim.Adam([w], lr=0.01), torch.optim.RMSprop([w]), torch.optim.Adagrad([w]),
):
    for step in range(3):
        w.grad = y[step:step + 6].clone()
        optimizer.step()
    print(type(optimizer).__name__, [v.hex() for v in w.tolist()])
a = torch.ones(3, requires_grad=True)
a.add(a * 2, alpha=0.5).sub(a, alpha=3).sum().backward()
print(a.grad, (x > 0).add(x > 1, alpha=2).sum(), torch.arange(3).add(torch.arange(3), alpha=-2))
