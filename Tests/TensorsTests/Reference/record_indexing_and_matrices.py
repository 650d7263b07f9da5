"""Records what real PyTorch computes for operations on indices, order and matrices:
python record_indexing_and_matrices.py > indexing-and-matrices.json
"""
import json
import sys

import torch

torch.set_num_threads(1)
generator = torch.Generator().manual_seed(3)
L = torch.tensor


def x(*shape):
    return (torch.rand(shape, generator=generator, dtype=torch.float64) * 4 - 2).requires_grad_()


def encode(t):
    return {"shape": list(t.shape), "dtype": str(t.dtype)[6:], "grad": t.requires_grad,
            "data": [float(v) for v in t.detach().double().flatten().tolist()]}


cases = []


def add(name, function, *inputs, arguments=(), outputs=None):
    inputs = [t.detach().clone().requires_grad_(t.requires_grad) for t in inputs]
    case = {"name": name, "inputs": [encode(t) for t in inputs], "arguments": list(arguments)}
    cases.append(case)
    try:
        result = function(*inputs)
    except Exception as error:
        case["error"] = f"{type(error).__name__}: {error}".split("\n")[0]
        return
    result = list(result) if isinstance(result, (tuple, list)) else [result]
    result = result[:outputs] if outputs else result
    case["outputs"] = [encode(t) for t in result]
    total = 0
    for t in result:
        if t.requires_grad:
            total = total + (t * torch.arange(1.0, t.numel() + 1).reshape(t.shape)).sum()
    if isinstance(total, torch.Tensor):
        total.backward()
        case["gradients"] = [encode(t.grad) if t.grad is not None else None for t in inputs]


I = L([[0, 2, 1], [1, 1, 0]])
add("gather", lambda a, i: a.gather(1, i), x(2, 3), I, arguments=[1])
add("gather", lambda a, i: a.gather(0, i), x(2, 3), L([[1, 0, 1]]), arguments=[0])
add("gather", lambda a, i: a.gather(1, i), x(2, 3), L([[3], [0]]), arguments=[1])
add("gather", lambda a, i: a.gather(1, i), x(2, 3), L([0, 1]), arguments=[1])
add("gather", lambda a, i: a.gather(1, i), x(2, 3), L([[0], [1], [1]]), arguments=[1])
add("scatter", lambda a, i, s: a.scatter(1, i, s), x(2, 3), L([[2], [0]]), x(2, 1), arguments=[1])
add("scatter", lambda a, i, s: a.scatter(1, i, s), x(2, 3), L([[2], [0]]), x(2, 2).detach(), arguments=[1])
add("scatter", lambda a, i, s: a.scatter(1, i, s), x(2, 3), L([[2], [5]]), x(2, 2), arguments=[1])
add("scatter_value", lambda a, i: a.scatter(1, i, 2.5), x(2, 3), L([[2], [0]]), arguments=[1])
add("scatter_add", lambda a, i, s: a.scatter_add(1, i, s), x(2, 3), I, x(2, 3), arguments=[1])
add("scatter_add", lambda a, i, s: a.scatter_add(0, i, s), x(3), L([0, 2, 0, 0]), x(4), arguments=[0])
for reduce in ("sum", "prod", "mean", "amax", "amin"):
    for include in (True, False):
        add("scatter_reduce",
            lambda a, i, s: a.scatter_reduce(1, i, s, reduce, include_self=include),
            x(2, 3), I, x(2, 3), arguments=[1, reduce, include])
add("index_add", lambda a, i, s: a.index_add(0, i, s), x(3, 2), L([0, 2, 0]), x(3, 2), arguments=[0])
add("index_add", lambda a, i, s: a.index_add(1, i, s), x(3, 2), L([0]), x(3, 2), arguments=[1])
add("index_add", lambda a, i, s: a.index_add(0, i, s), x(3, 2), L([0, 3]), x(2, 2), arguments=[0])
add("index_copy", lambda a, i, s: a.index_copy(1, i, s), x(2, 3), L([2, 0]), x(2, 2), arguments=[1])
add("index_fill", lambda a, i, v: a.index_fill(1, i, v), x(2, 3), L([2, 0]), x(), arguments=[1])
add("take_along_dim", lambda a, i: torch.take_along_dim(a, i, dim=1), x(2, 3), L([[0], [2]]),
    arguments=[1])
add("masked_scatter", lambda a, m, s: a.masked_scatter(m, s), x(2, 2),
    L([[True, False], [True, True]]), x(4))
add("masked_scatter", lambda a, m, s: a.masked_scatter(m, s), x(2), L([True, True]), x(1))
for dim in (0, 1):
    for descending in (False, True):
        add("sort", lambda a: a.sort(dim=dim, descending=descending), x(3, 4),
            arguments=[dim, descending])
add("sort", lambda a: a.sort(dim=0, descending=False), L([3, 1, 2, 1]), arguments=[0, False])
add("sort", lambda a: a.sort(dim=0, descending=True), L([True, False]), arguments=[0, True])
add("topk", lambda a: a.topk(2), x(2, 4), arguments=[2, True])
add("topk", lambda a: a.topk(3, largest=False), x(2, 4), arguments=[3, False])
add("topk", lambda a: a.topk(5), x(2, 4), arguments=[5, True])
add("kthvalue", lambda a: a.kthvalue(2), x(2, 4), arguments=[2])
add("unique", lambda a: torch.unique(a, return_inverse=True, return_counts=True), L([3, 1, 2, 3, 1]))
add("unique", lambda a: torch.unique(a, return_inverse=True, return_counts=True), L([[2., 1.], [1., 0.]]))
add("unique_dim", lambda a: torch.unique(a, dim=0, return_inverse=True, return_counts=True),
    L([[1, 2], [0, 5], [1, 2]]))
add("unique_consecutive", lambda a: torch.unique_consecutive(a, return_inverse=True, return_counts=True),
    L([1, 1, 2, 1]))
add("bincount", lambda a: torch.bincount(a, minlength=6), L([1, 2, 2]), arguments=[6])
add("bincount", torch.bincount, L([1, -1]), arguments=[0])
add("bincount_weighted", lambda a, w: torch.bincount(a, w), L([1, 2, 2]), L([0.5, 1.0, 2.0]))
add("histc", lambda a: torch.histc(a, 4, 0, 3), L([1.0, 2.0, 1.0, 3.0, 5.0]), arguments=[4, 0, 3])
add("histc", lambda a: torch.histc(a, 3), L([1.0, 2.0, 1.0]), arguments=[3, 0, 0])
for right in (False, True):
    add("searchsorted", lambda b, v: torch.searchsorted(b, v, right=right), L([1.0, 3.0, 5.0]),
        L([[3.0, 4.0], [0.0, 9.0]]), arguments=[right])
add("searchsorted", lambda b, v: torch.searchsorted(b, v), L([[1, 3, 5], [2, 4, 6]]), L([[3], [4]]),
    arguments=[False])

square = torch.tensor([[4.0, 1.0, 0.5], [1.0, 3.0, -1.0], [0.2, 0.3, 2.0]], dtype=torch.float64,
                      requires_grad=True)
definite = torch.tensor([[4.0, 1.0], [1.0, 3.0]], dtype=torch.float64, requires_grad=True)
add("inv", torch.linalg.inv, square)
add("inv", torch.linalg.inv, x(2, 2, 2))
add("inv", torch.linalg.inv, x(2, 3))
add("inv", torch.linalg.inv, torch.zeros(2, 2))
add("inv", torch.linalg.inv, x(3))
add("det", torch.linalg.det, square)
add("det", torch.linalg.det, x(2, 3, 3))
add("slogdet", torch.linalg.slogdet, -square)
add("solve", torch.linalg.solve, square, x(3))
add("solve", torch.linalg.solve, square, x(3, 2))
add("solve", torch.linalg.solve, square, x(2))
add("solve", torch.linalg.solve, torch.zeros(2, 2), torch.ones(2))
add("cholesky", torch.linalg.cholesky, definite)
add("cholesky", torch.linalg.cholesky, -definite.detach())
add("qr", torch.linalg.qr, x(3, 2))
add("qr", torch.linalg.qr, x(3, 3))
add("svdvals", torch.linalg.svdvals, x(3, 2))
add("eigvalsh", torch.linalg.eigvalsh, definite)
add("lstsq", lambda a, b: torch.linalg.lstsq(a, b).solution, x(4, 2), x(4, 1))
add("pinv", torch.linalg.pinv, x(3, 2).detach())
add("matrix_rank", torch.linalg.matrix_rank, torch.ones(2, 2))
add("matrix_power", lambda a: torch.linalg.matrix_power(a, 3), definite, arguments=[3])
for order in ("fro", "nuc", "1", "-1", "2", "inf", "-inf"):
    kind = order if order in ("fro", "nuc") else float(order)
    add("matrix_norm", lambda a: torch.linalg.matrix_norm(a, kind), x(2, 3), arguments=[order])
for equation, shapes in [("ij,jk->ik", [(2, 3), (3, 4)]), ("ij,jk", [(2, 3), (3, 4)]), ("ii->i", [(2, 2)]),
                         ("ii", [(2, 2)]), ("i,i->", [(2,), (2,)]), ("i,j->ij", [(2,), (3,)]),
                         ("bij,bjk->bik", [(2, 2, 3), (2, 3, 2)]), ("...ij->...ji", [(2, 2, 3)]),
                         ("b...d,d->b...", [(2, 3, 4), (4,)]), ("ij->j", [(2, 3)]),
                         ("ij,ij->", [(2, 3), (2, 3)]), ("ij,jk,kl->il", [(2, 3), (3, 2), (2, 4)]),
                         ("ba", [(2, 3)]), ("ij,jk->ik", [(2, 3), (2, 4)]), ("ij,jk->ik", [(2, 3)]),
                         ("ij->ik", [(2, 3)]), ("ij->iij", [(2, 3)]), ("ijk->ij", [(2, 3)])]:
    add("einsum", lambda *ts: torch.einsum(equation, *ts), *[x(*s) for s in shapes], arguments=[equation])

json.dump(cases, sys.stdout, separators=(",", ":"))
print()
