# The words of PyTorch's argument parser for single signatures.
import torch

x = torch.ones(3)
i = torch.tensor([1, 2, 3])
attempts = [
    lambda: torch.add(x, "a"), lambda: x.add("a"), lambda: x.add_(None), lambda: torch.relu(),
    lambda: torch.relu(x, 1), lambda: torch.relu(x, inplace=True), lambda: torch.relu(inputs=x),
    lambda: x.relu(3), lambda: x.t(a=1), lambda: x.dim(2), lambda: x.item(1), lambda: x.size("a"),
    lambda: x.size(1, 2), lambda: x.transpose(0), lambda: x.transpose("a", 1), lambda: x.transpose(0, 1, 2),
    lambda: x.reshape("a"), lambda: x.reshape(), lambda: x.reshape((3, 1.0)), lambda: x.reshape(3, 1.0),
    lambda: x.permute(0.5), lambda: x.expand(2, "a"), lambda: x.expand(2.0, 3), lambda: x.repeat(2.5),
    lambda: x.flip(), lambda: x.roll(1, "a"), lambda: x.unsqueeze(), lambda: x.unsqueeze("a"),
    lambda: x.unsqueeze(dim=0, foo=1), lambda: x.flatten("a"), lambda: x.chunk(), lambda: x.chunk(2, "a"),
    lambda: torch.zeros(), lambda: torch.zeros(2, "a"), lambda: torch.zeros(2, dtype=3),
    lambda: torch.zeros(2, foo=1), lambda: torch.zeros((2,), (3,)), lambda: torch.zeros(2, 3, size=(2,)),
    lambda: torch.zeros(x), lambda: torch.zeros(True), lambda: torch.zeros([True]), lambda: torch.zeros([2.5]),
    lambda: torch.zeros(None), lambda: torch.zeros(2, device=3.5), lambda: torch.ones(2, requires_grad=3),
    lambda: torch.full((2,)), lambda: torch.full(2, 3), lambda: torch.full((2,), "a"), lambda: torch.full((2,), x),
    lambda: torch.ones_like([1.0]), lambda: torch.eye("a"), lambda: torch.cat(x), lambda: torch.cat([x, 1]),
    lambda: torch.cat(), lambda: torch.cat([x], dim="a"), lambda: torch.stack(x), lambda: torch.stack([x, [1]]),
    lambda: torch.softmax(x), lambda: x.softmax("a"), lambda: torch.softmax([1.0], 0), lambda: torch.exp(x, out=3),
    lambda: torch.matmul(x, 2), lambda: x.matmul(), lambda: torch.dot(x, [1, 2, 3]), lambda: torch.outer(x),
    lambda: torch.gather(x, 0), lambda: x.gather(0, index=[0]), lambda: x.index_select(dim=0, idx=i),
    lambda: x.masked_select([True]), lambda: x.topk(), lambda: x.topk(k=2.5), lambda: x.argmax(1.5),
    lambda: x.argmax(dim=0, keepdim=2), lambda: x.cumsum(), lambda: torch.allclose(x, 1), lambda: torch.isnan(1.0),
    lambda: torch.equal(x, [1]), lambda: torch.bincount([1]), lambda: torch.multinomial(x),
    lambda: torch.dropout(x), lambda: torch.promote_types(1, 2), lambda: torch.tensor(1, 2),
    lambda: torch.tensor([1], foo=2), lambda: torch.tensor([1], dtype=1), lambda: torch.tensor([1], requires_grad="a"),
    lambda: x.clone(1), lambda: x.float(1), lambda: x.requires_grad_("a"), lambda: torch.numel(3),
    lambda: torch.maximum(x, 1), lambda: torch.logical_and(x, 1), lambda: torch.set_grad_enabled("a"),
]
for attempt in attempts:
    try:
        print(attempt())
    except (TypeError, RuntimeError) as e:
        print(f"{type(e).__name__}: {e}")
