# The message for arguments that fit none of several signatures, with its hints.
import torch

x = torch.ones(3)
b = torch.tensor([True, False, True])
attempts = [
    lambda: torch.add(x), lambda: torch.add(x, 1, 2, 3, 4, 5), lambda: x.add(), lambda: torch.mul(x),
    lambda: x.clamp("a"), lambda: torch.clamp(x, "a"), lambda: x.clamp(0, max="a"), lambda: x.clamp(min="a"),
    lambda: torch.clamp(x, foo=1), lambda: torch.clamp(x, 0, 1, 2), lambda: torch.sum(x, "a"),
    lambda: torch.sum("a"), lambda: x.sum("a"), lambda: x.sum(0, 1), lambda: x.sum(0, keepdim=1),
    lambda: torch.sum(x, foo=1), lambda: torch.sum(x, dim=0, foo=1), lambda: torch.sum(x, 0, dim=0),
    lambda: x.view("a"), lambda: x.view(), lambda: x.view((1.5, 2)), lambda: x.view(3, "a"), lambda: x.mean(1.5),
    lambda: torch.where(x > 1, 2), lambda: torch.where(x > 1, "a", 1), lambda: torch.where(b, [1], [2]),
    lambda: torch.where(x > 1, (1, 2), [1, [2]]), lambda: torch.max("a"), lambda: x.max("a"),
    lambda: x.max(0, 1, 2), lambda: torch.max(x, x, x), lambda: torch.max([1, 2]), lambda: torch.max((1, 2), 0),
    lambda: torch.arange(), lambda: torch.arange("a"), lambda: torch.arange(1, 2, 3, 4),
    lambda: torch.linspace(0, 1), lambda: torch.randint(3), lambda: torch.randint(3, 2),
    lambda: torch.randint(0, 10, 2), lambda: torch.randperm(), lambda: x.squeeze("a"), lambda: x.squeeze((1.5,)),
    lambda: x.scatter_(0), lambda: x.scatter_(0, "a", 1), lambda: x.scatter(0, index=3, src=1),
    lambda: x.masked_fill_(x, "a"), lambda: x.masked_fill(mask=x, v=1), lambda: x.std("a"), lambda: x.var(dim="a"),
    lambda: x.fill_("a"), lambda: x.fill_(), lambda: torch.pow(2, 3), lambda: torch.mm(x), lambda: torch.mm(x, [1]),
    lambda: x.sort("a"), lambda: x.sort(descending=1), lambda: x.prod("a"), lambda: torch.normal(0, 1),
    lambda: torch.normal(x, "a"), lambda: x.to(dtype="a"), lambda: x.to(requires_grad=True),
    lambda: torch.result_type(1, "a"), lambda: torch.device(1.5), lambda: torch.Tensor(x, x),
    lambda: torch.fmod(5, x), lambda: torch.add(x, foo=1),
]
for attempt in attempts:
    try:
        print(attempt())
    except (TypeError, RuntimeError) as e:
        print(f"{type(e).__name__}: {e}")
