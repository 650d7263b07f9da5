# Reading and writing by index, promotion of dtypes, out=, and what wrong calls say.
import torch
def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(r)
    except Exception as e:
        print(type(e).__name__, '|', str(e))
a = torch.arange(12.).reshape(3, 4)
# indexing writes
def w(i, v, base=None):
    b = (a if base is None else base).clone()
    b[i] = v
    return b
t(w, 0, 9); t(w, (0, 1), 7.5); t(w, slice(None), 0); t(w, (slice(None), 1), torch.tensor([1., 2., 3.])); t(w, (..., -1), -1)
t(w, a > 5, 0); t(w, a > 5, torch.tensor([1., 2.])); t(w, a > 5, torch.arange(6.)); t(w, torch.tensor([0, 2]), 5)
t(w, (torch.tensor([0, 1]), torch.tensor([1, 2])), torch.tensor([50., 60.])); t(w, [0, 2], 1.); t(w, ([0, 1], [1, 2]), 4)
t(w, (None, 0), 3); t(w, 5, 0); t(w, (0, 9), 0); t(w, (0, 0, 0), 0); t(w, 'a', 0); t(w, 1.5, 0); t(w, True, 0); t(w, False, 0)
t(w, slice(0, 2), torch.ones(3)); t(w, slice(None, None, 2), torch.ones(2, 4)); t(w, slice(None, None, -1), 0)
t(w, 0, [1, 2, 3, 4]); t(w, 0, 'x'); t(w, torch.tensor([True, False]), 0); t(w, torch.tensor([3]), 0); t(w, torch.tensor([0.5]), 0)
t(lambda: a[torch.tensor(1)]); t(lambda: a[torch.tensor([[0, 1], [2, 0]])].shape); t(lambda: a[:, [0, 0, 1]]); t(lambda: a[1:, None, ::2]); t(lambda: a[-1, -1]); t(lambda: a[3]); t(lambda: a[:, 4]); t(lambda: a[0][0][0])
t(lambda: a[a > 100]); t(lambda: a[torch.tensor([], dtype=torch.long)]); t(lambda: a[()] is a); t(lambda: a[...].shape); t(lambda: a[..., None].shape); t(lambda: a[[True, False, True]]); t(lambda: a[[True, False]])
t(lambda: torch.tensor(3)[0]); t(lambda: len(torch.tensor(3))); t(lambda: list(torch.tensor(3)))
i = torch.arange(6)
t(w, 0, 2.7, i); t(w, 0, 1e20, i); t(w, 0, torch.tensor(2.7), i); t(w, slice(0, 2), torch.tensor([1.5, 2.5]), i)
u = torch.zeros(3, dtype=torch.uint8); t(w, 0, 300, u); t(w, 0, -1, u)
# promotion
for d1 in [torch.float32, torch.float64, torch.float16, torch.bfloat16, torch.int64, torch.int32, torch.uint8, torch.bool]:
    for d2 in [torch.float32, torch.float16, torch.int64, torch.int8, torch.bool]:
        x1, x2 = torch.ones(2, dtype=d1), torch.ones(2, dtype=d2)
        t(lambda: (d1, d2, (x1 + x2).dtype, (x1 * torch.tensor(2, dtype=d2)).dtype, (x1 / x2).dtype, torch.result_type(x1, 2.0), torch.where(x1 > 0, x1, x2).dtype))
        t(lambda: x1.add_(x2).dtype); t(lambda: torch.cat([x1, x2]).dtype)
# out=
o = torch.empty(2); t(lambda: (torch.add(torch.ones(2), 1, out=o), o)); t(torch.add, torch.ones(3), 1, out=torch.empty(2)); t(torch.add, torch.ones(2), 1, out=torch.empty(2, dtype=torch.int64)); t(torch.sum, torch.ones(3), 0, out=torch.empty(())); t(torch.matmul, a, a.T, out=torch.empty(0)); t(torch.max, a, 1, out=(torch.empty(0), torch.empty(0, dtype=torch.long))); t(torch.sort, a, out=(torch.empty(0), torch.empty(0, dtype=torch.long))); t(torch.cat, [a, a], out=torch.empty(0)); t(torch.exp, torch.ones(2, requires_grad=True), out=torch.empty(2)); t(torch.zeros, 2, out=torch.ones(2)); t(torch.arange, 3, out=torch.ones(3)); t(torch.where, a > 3, a, -a, out=torch.empty(0))
t(torch.stack, [a, a[:2]]); t(torch.cat, [a, a[:, :2]]); t(torch.cat, []); t(torch.stack, []); t(torch.cat, [a, 1]); t(torch.cat, a)
t(lambda: a.view(5)); t(lambda: a.view(-1, 5)); t(lambda: a.view(-1, -1)); t(lambda: a.T.view(12)); t(lambda: a.reshape(2, -1, 3).shape); t(lambda: a.expand(2, 4)); t(lambda: a.permute(0, 2)); t(lambda: a.transpose(0, 2)); t(lambda: a.squeeze(5)); t(lambda: a.unsqueeze(5)); t(lambda: a.flatten(1, 0)); t(lambda: a.unflatten(1, (3, 2))); t(lambda: a.split([1, 1])); t(lambda: a.chunk(0)); t(lambda: a.repeat(2)); t(lambda: a.gather(1, torch.tensor([[0, 9]]))); t(lambda: a.gather(1, torch.tensor([0]))); t(lambda: a.sum(5)); t(lambda: a.argmax(7)); t(lambda: a.topk(9)); t(lambda: a @ a); t(lambda: a.mm(torch.ones(4))); t(lambda: a.mv(torch.ones(3))); t(lambda: torch.dot(torch.ones(2), torch.ones(3))); t(lambda: a + torch.ones(3)); t(lambda: a.item()); t(lambda: bool(a)); t(lambda: int(a)); t(lambda: a.add_(torch.ones(2, 3, 4))); t(lambda: torch.ones(2).long().add_(1.5)); t(lambda: -torch.tensor([True])); t(lambda: torch.tensor([True]) - torch.tensor([True])); t(lambda: ~torch.tensor([1.5])); t(lambda: torch.tensor([1, 2]).mean()); t(lambda: torch.tensor([[1, 2], [3]])); t(lambda: torch.tensor(['a'])); t(lambda: torch.tensor([None])); t(lambda: torch.zeros(-1)); t(lambda: torch.arange(0, 5, 0)); t(lambda: torch.linspace(0, 1)); t(lambda: torch.eye(-1)); t(lambda: torch.one_hot); t(lambda: a.foo); t(lambda: torch.foo); t(lambda: a.cuda()); t(lambda: a.to('cuda')); t(lambda: a.to('gpu')); t(lambda: torch.device('cuda:0')); t(lambda: a.numpy().shape if False else 0)
