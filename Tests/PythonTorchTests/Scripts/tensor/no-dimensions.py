# Operations that want dimensions, given a tensor that has none or too few.
import torch

s, v, x, i = torch.tensor(2.5), torch.arange(3.0), torch.ones(2, 3), torch.tensor([0, 1])
attempts = [
    lambda: torch.linalg.cross(s, s), lambda: s.roll(1, 0), lambda: s.repeat_interleave(2, dim=0),
    lambda: s.repeat_interleave(i, dim=0), lambda: s.tensor_split(2), lambda: s.hsplit(1),
    lambda: s.vsplit(2), lambda: v.vsplit(3), lambda: x.dsplit(1), lambda: x.hsplit(2),
    lambda: x.vsplit(3), lambda: s.topk(0), lambda: s.topk(1), lambda: s.topk(2),
    lambda: s.index_put((i,), s), lambda: v.index_put((i, i), s), lambda: x.index_put((i, i), s),
    lambda: torch.nn.functional.avg_pool2d(s, 2), lambda: torch.nn.functional.avg_pool2d(v, 2),
    lambda: torch.nn.functional.max_pool1d(s, 2), lambda: torch.nn.functional.conv1d(s, s),
    lambda: s.unflatten(0, ()), lambda: s.sort(), lambda: s.cumsum(0), lambda: s.unbind(),
]
for attempt in attempts:
    try:
        print(attempt())
    except (RuntimeError, IndexError) as e:
        print(f"{type(e).__name__}: {e}")
