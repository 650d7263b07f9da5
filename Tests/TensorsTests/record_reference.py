"""Records what real PyTorch computes for the operations of OperationTable.swift.

    python record_reference.py > Reference/operations.txt

A case is a name, its inputs, and what PyTorch makes of them: values, dtype, shape, strides, the
name of the backward node, and the gradients of sum(output * weights) with weights 1, 2, 3, ...
"""
import sys
import warnings

import torch
import torch.nn.functional as F

warnings.simplefilter("ignore")
generator = torch.Generator().manual_seed(1)


def away(*shape):
    """Numbers that keep away from zero, from each other and from integers."""
    x = torch.rand(shape, generator=generator, dtype=torch.float64) * 1.6 - 0.8
    x = (x * 16).round() / 16 + 0.0317
    return x + torch.linspace(0, 0.02, x.numel(), dtype=torch.float64).reshape(shape)


def positive(*shape):
    return away(*shape).abs() + 0.3


def integers(low, high, *shape):
    return torch.randint(low, high, shape, generator=generator)


A, B, V, P, Q, M = away(3, 4), away(3, 4), away(4), positive(3, 4), positive(3, 4), away(4, 5)
T3, I, J, SQ = away(2, 3, 4), integers(-5, 6, 3, 4), integers(1, 6, 3, 4), away(3, 3)
MASK, ROWS = integers(0, 2, 3, 4).bool(), torch.tensor([0, 2, 2])
TIES = torch.tensor([[1.0, 3.0, 3.0, -2.0], [0.5, 0.5, 0.5, 0.25], [-1.0, 0.0, 2.0, 2.0]]).double()
IMG, KER, CH = away(2, 4, 6, 5), away(6, 2, 3, 2), away(6)
KER4, SIG, SKER, TKER = away(3, 4, 2, 2), away(2, 4, 7), away(3, 4, 3), away(4, 3, 2, 2)
C4, U = positive(4), positive(3, 4) * 0.4
CASES = {}


def case(name, function, *inputs):
    CASES[name] = (function, inputs)


for name in """neg abs sign exp exp2 expm1 sin cos tan sinh cosh tanh asin acos atan asinh atanh floor ceil
        round trunc frac erf erfc erfinv square reciprocal sigmoid relu sinc deg2rad rad2deg lgamma digamma""".split():
    case(name, getattr(torch, name), A)
for name in "log log2 log10 log1p sqrt rsqrt".split():
    case(name, getattr(torch, name), P)
case("acosh", lambda x: torch.acosh(x + 1), P)
case("logit", torch.logit, U)
for name in """logsigmoid relu6 leaky_relu elu celu selu gelu silu mish softplus softsign hardtanh hardsigmoid
        hardswish hardshrink softshrink tanhshrink glu""".split():
    case(name, getattr(F, name), A)
case("gelu tanh", lambda x: F.gelu(x, approximate="tanh"), A)
case("threshold", lambda x: F.threshold(x, 0.1, 0.25), A)
case("prelu", F.prelu, T3, away(3))
for name in "add sub mul div atan2 hypot copysign logaddexp maximum minimum fmax fmin fmod remainder".split():
    case(name, getattr(torch, name), A, B)
    case(name + " broadcast", getattr(torch, name), A, V)
case("pow", torch.pow, P, A)
case("pow 2", lambda x: x ** 2, A)
case("pow 3", lambda x: x ** 3, A)
case("pow -1.5", lambda x: x ** -1.5, P)
case("2 pow", lambda x: 2 ** x, A)
case("xlogy", torch.xlogy, A, P)
case("add alpha", lambda a, b: torch.add(a, b, alpha=2.5), A, B)
case("1 -", lambda a: 1 - a, A)
case("1 /", lambda a: 1 / a, A)
case("div trunc", lambda a, b: torch.div(a, b, rounding_mode="trunc"), A * 5, B)
case("div floor", lambda a, b: torch.div(a, b, rounding_mode="floor"), A * 5, B)
case("lerp", torch.lerp, A, B, U)
case("lerp 0.3", lambda a, b: torch.lerp(a, b, 0.3), A, B)
case("addcmul", lambda a, b, c: torch.addcmul(a, b, c, value=0.5), A, B, V)
case("addcdiv", lambda a, b, c: torch.addcdiv(a, b, c, value=0.5), A, B, P)
case("where", torch.where, MASK, A, V)
case("clamp", lambda x: x.clamp(-0.3, 0.4), A)
case("clamp min", lambda x: x.clamp(min=0), TIES)
case("clamp max", lambda x: x.clamp(max=0.5), TIES)
case("clamp both at bounds", lambda x: x.clamp(0, 2), TIES)
case("clamp tensors", lambda x, a, b: x.clamp(a, b), A, -P, P)
case("maximum ties", torch.maximum, TIES, TIES.flip(0))
case("nan_to_num", lambda x: torch.nan_to_num(x / (x - 1)), TIES)

case("int add", lambda a, b: a + b, I, J)
case("int div", lambda a, b: a / b, I, J)
case("int floordiv", lambda a, b: a // b, I, J)
case("int remainder", lambda a, b: a % b, I, J)
case("int fmod", torch.fmod, I, J)
case("int pow", lambda a, b: a ** b, I, J)
case("int and", lambda a, b: a & b, I, J)
case("int or", lambda a, b: a | b, I, J)
case("int xor", lambda a, b: a ^ b, I, J)
case("int not", lambda a: ~a, I)
case("int shift", lambda a, b: a << b, I, J)
case("int8 wraps", lambda a: (a * 50).to(torch.int8) * 3, I)
case("uint8", lambda a: a.to(torch.uint8) + 250, I)
case("float floordiv", lambda a, b: (a * 5) // b, A.detach(), B.detach())
case("eq", lambda a, b: a == b, I, J)
case("lt", lambda a, b: a < b, I, J)
case("ge", lambda a, b: a >= b, I, J)
case("logical_xor", torch.logical_xor, I, J)
case("half", lambda a: (a.half() * 3 + 0.1), A.detach())
case("bfloat16", lambda a: (a.bfloat16() * 3 + 0.1), A.detach())
case("bfloat16 sum", lambda a: a.bfloat16().sum(1), A.detach())
case("float32 exp", lambda a: a.float().exp(), A.detach())

case("sum", lambda x: x.sum(), A)
case("sum 0", lambda x: x.sum(0), A)
case("sum 1 keepdim", lambda x: x.sum(1, keepdim=True), A)
case("sum 0 2", lambda x: x.sum((0, 2)), T3)
case("sum transposed", lambda x: x.t().sum(0), A)
case("mean", lambda x: x.mean(), A)
case("mean 1", lambda x: x.mean(1), T3)
case("prod", lambda x: x.prod(), A)
case("prod 1", lambda x: x.prod(1), A)
case("prod zero", lambda x: x.prod(1), TIES)
case("var", lambda x: x.var(), A)
case("var 0", lambda x: x.var(0, unbiased=False), A)
case("std", lambda x: x.std(), A)
case("std 1", lambda x: x.std(1, keepdim=True), A)
case("var_mean", lambda x: torch.var_mean(x, 1), A)
case("max", lambda x: x.max(), TIES)
case("min", lambda x: x.min(), A)
case("max 1", lambda x: x.max(1), TIES)
case("min 0", lambda x: x.min(0, keepdim=True), A)
case("amax 1", lambda x: x.amax(1), TIES)
case("amin", lambda x: x.amin(), A)
case("aminmax", lambda x: torch.aminmax(x), A)
case("argmax", lambda x: x.argmax(), TIES)
case("argmax 1", lambda x: x.argmax(1), TIES)
case("argmin 0", lambda x: x.argmin(0), A)
case("all", lambda x: (x > 0).all(1), TIES)
case("any", lambda x: (x > 2).any(0), TIES)
for p in (2, 1, 3, 0.5, float("inf"), float("-inf"), 0):
    case(f"norm {p}", lambda x, p=p: x.norm(p), A)
case("norm 2 1", lambda x: x.norm(dim=1), A)
case("norm 1 0", lambda x: x.norm(1, dim=0, keepdim=True), A)
case("logsumexp", lambda x: x.logsumexp(1), A)
case("logsumexp all", lambda x: x.logsumexp((0, 1)), A)
case("median", lambda x: x.median(), A)
case("median 1", lambda x: x.median(1), A)
case("mode", lambda x: x.mode(1), TIES)
case("cumsum", lambda x: x.cumsum(1), A)
case("cumsum 0", lambda x: x.cumsum(0), A)
case("cumprod", lambda x: x.cumprod(1), A)
case("cumprod zero", lambda x: x.cumprod(1), TIES)
case("cummax", lambda x: x.cummax(1), TIES)
case("cummin", lambda x: x.cummin(0), A)
case("logcumsumexp", lambda x: x.logcumsumexp(1), A)
case("count_nonzero", lambda x: x.count_nonzero(1), I)
case("nansum", lambda x: x.nansum(1), A)
case("diff", lambda x: x.diff(), A)
case("trace", lambda x: x.trace(), SQ)
case("softmax", lambda x: x.softmax(1), A)
case("softmax 0", lambda x: x.softmax(0), A)
case("log_softmax", lambda x: x.log_softmax(1), A)
case("log_softmax 1 of 3", lambda x: x.log_softmax(1), T3)

case("mm", lambda a, b: a @ b, A, M)
case("mm transposed", lambda a, b: a.t() @ b, A, B)
case("mv", lambda a, b: a @ b, A, V)
case("vm", lambda a, b: a @ b, V, M)
case("dot", lambda a, b: a @ b, V, away(4))
case("bmm", torch.bmm, T3, away(2, 4, 2))
case("matmul 3 2", lambda a, b: a @ b, T3, M)
case("matmul 3 1", lambda a, b: a @ b, T3, V)
case("matmul 1 3", lambda a, b: a @ b, away(3), T3)
case("matmul 4 3", lambda a, b: a @ b, away(2, 1, 2, 3), T3)
case("int mm", lambda a, b: a @ b.t(), I, J)
case("outer", torch.outer, V, away(3))
case("addmm", lambda c, a, b: torch.addmm(c, a, b, beta=0.5, alpha=2), away(5), A, M)
case("addmv", torch.addmv, away(3), A, V)
case("baddbmm", torch.baddbmm, away(2, 3, 2), T3, away(2, 4, 2))
case("linear", F.linear, A, away(5, 4), away(5))
case("linear 3", F.linear, T3, away(5, 4), away(5))
case("linear no bias", lambda x, w: F.linear(x, w), T3, away(5, 4))
case("tensordot", lambda a, b: torch.tensordot(a, b, dims=([1, 2], [0, 1])), T3, away(3, 4, 2))
case("cross", lambda a, b: torch.linalg.cross(a, b, dim=0), A, B)
case("kron", torch.kron, SQ, away(2, 2))

case("view", lambda x: x.view(2, 6), A)
case("reshape copy", lambda x: x.t().reshape(2, 6), A)
case("flatten", lambda x: x.flatten(1), T3)
case("transpose", lambda x: x.transpose(0, 2), T3)
case("t", lambda x: x.t(), A)
case("permute", lambda x: x.permute(2, 0, 1), T3)
case("movedim", lambda x: x.movedim(0, -1), T3)
case("squeeze", lambda x: x.view(1, 3, 1, 4).squeeze(), A)
case("unsqueeze", lambda x: x.unsqueeze(1), A)
case("expand", lambda x: x.expand(3, 4), V)
case("select", lambda x: x.select(1, 2), T3)
case("slice", lambda x: x[:, 1:4:2], A)
case("narrow", lambda x: x.narrow(1, 1, 2), A)
case("diagonal", lambda x: x.diagonal(1), A)
case("unfold", lambda x: x.unfold(1, 3, 1), A)
case("as_strided", lambda x: x.as_strided((2, 3), (2, 1), 1), A)
case("split", lambda x: x.split(3, dim=1), A)
case("split sizes", lambda x: x.split([1, 3], dim=1), A)
case("chunk", lambda x: x.chunk(2), A)
case("unbind", lambda x: x.unbind(1), A)
case("cat", lambda a, b: torch.cat([a, b], 1), A, B)
case("cat mixed", lambda a, b: torch.cat([a, b.float()], 0), A, I)
case("stack", lambda a, b: torch.stack([a, b], 1), A, B)
case("repeat", lambda x: x.repeat(2, 1, 3), A)
case("repeat_interleave", lambda x: x.repeat_interleave(2, dim=1), A)
case("repeat_interleave tensor", lambda x: x.repeat_interleave(torch.tensor([2, 0, 1]), dim=0), A)
case("roll", lambda x: x.roll(1), A)
case("roll dims", lambda x: x.roll((1, -1), (0, 1)), A)
case("flip", lambda x: x.flip(0, 1), A)
case("rot90", lambda x: x.rot90(), A)
case("pad", lambda x: F.pad(x, (1, 2, 0, 1), value=0.5), A)
case("pad crop", lambda x: F.pad(x, (-1, 1)), A)
case("pad reflect", lambda x: F.pad(x, (1, 2, 2, 1), mode="reflect"), IMG)
case("pad replicate", lambda x: F.pad(x, (1, 2, 2, 1), mode="replicate"), IMG)
case("tril", lambda x: x.tril(), A)
case("triu 1", lambda x: x.triu(1), A)
case("diag", lambda x: x.diag(), A)
case("diag vector", lambda x: x.diag(1), V)
case("diag_embed", lambda x: x.diag_embed(), A)
case("one_hot", lambda x: F.one_hot(x, 4), ROWS)

case("index rows", lambda x: x[torch.tensor([0, 2, 2])], A)
case("index pairs", lambda x: x[torch.tensor([0, 2, 2]), torch.tensor([3, -1, 1])], A)
case("index mask", lambda x, m: x[m], A, MASK)
case("index columns", lambda x: x[:, torch.tensor([[0, 1], [3, 3]])], A)
case("index split", lambda x: x[torch.tensor([0, 1]), :, torch.tensor([1, 3])], T3)
case("index with slice", lambda x: x[1:, torch.tensor([0, 2, 2])], A)
case("index_select", lambda x: x.index_select(1, torch.tensor([0, 2, 2])), A)
case("masked_select", lambda x, m: x.masked_select(m), A, MASK)
case("masked_fill", lambda x, m: x.masked_fill(m, 2.5), A, MASK)
case("take", lambda x: x.take(torch.tensor([0, 5, 5])), A)
case("nonzero", lambda m: m.nonzero(), MASK)
case("gather", lambda x: x.gather(1, torch.tensor([[0, 1], [3, 3], [2, 0]])), A)
case("index_put", lambda x, v: x.index_put((torch.tensor([0, 2]),), v), A, V)
case("index_put accumulate", lambda x, v: x.index_put((torch.tensor([0, 0]),), v, accumulate=True), A, V)
case("embedding", lambda w: F.embedding(torch.tensor([[0, 2], [2, 1]]), w, padding_idx=1), A)


def assign(x, index, value):
    y = x * 1
    y[index] = value
    return y


case("setitem row", lambda x, v: assign(x, 1, v), A, V)
case("setitem slice", lambda x, v: assign(x, (slice(None), slice(0, 4, 2)), v[:2]), A, V)
case("setitem mask", lambda x, m: assign(x, m, 3.0), A, MASK)
case("setitem pairs", lambda x, v: assign(x, (torch.tensor([0, 1, 2, 0]), torch.tensor([3, 1, 0, 0])), v), A, V)


def view_chain(x, v):
    y = x * 2
    row = y[1]
    row.mul_(v)
    y[:, 2].exp_()
    return y.sin()


case("in place through views", view_chain, A, V)
case("in place chain", lambda x: (x * 1).sin_().mul_(2).add_(x).tanh_(), A)
case("in place mul itself", lambda x: (lambda y: y.mul_(y * 1))(x * 1), A)
case("in place clamp", lambda x: (x * 1).clamp_(min=0), A)
case("in place transposed", lambda x: (lambda y: (y.t().add_(1), y)[1])(x * 2), A)

case("conv2d", lambda x, w, b: F.conv2d(x, w, b, stride=2, padding=1), IMG, KER4, away(3))
case("conv2d groups", lambda x, w, b: F.conv2d(x, w, b, groups=2, dilation=(1, 2)), IMG, KER, CH)
case("conv2d 1x1", lambda x, w: F.conv2d(x, w), IMG, away(3, 4, 1, 1))
case("conv2d unbatched", lambda x, w: F.conv2d(x[0], w), IMG, KER4)
case("conv1d", lambda x, w: F.conv1d(x, w, padding=1, stride=2), SIG, SKER)
case("conv_transpose2d", lambda x, w, b: F.conv_transpose2d(x, w, b, stride=2, padding=1, output_padding=1), IMG, TKER, away(3))
case("conv_transpose1d", lambda x, w: F.conv_transpose1d(x, w, stride=2), SIG, away(4, 2, 3))
case("max_pool2d", lambda x: F.max_pool2d(x, 2), IMG)
case("max_pool2d padded", lambda x: F.max_pool2d(x, 3, stride=2, padding=1, ceil_mode=True), IMG)
case("max_pool1d", lambda x: F.max_pool1d(x, 2), SIG)
case("avg_pool2d", lambda x: F.avg_pool2d(x, 2), IMG)
case("avg_pool2d padded", lambda x: F.avg_pool2d(x, 3, stride=2, padding=1, count_include_pad=False), IMG)
case("avg_pool2d ceil", lambda x: F.avg_pool2d(x, 3, stride=2, padding=1, ceil_mode=True), IMG)
case("avg_pool1d", lambda x: F.avg_pool1d(x, 3), SIG)
case("adaptive_avg_pool2d", lambda x: F.adaptive_avg_pool2d(x, (4, 2)), IMG)
case("adaptive_avg_pool2d 1", lambda x: F.adaptive_avg_pool2d(x, 1), IMG)
case("adaptive_max_pool2d", lambda x: F.adaptive_max_pool2d(x, 2), IMG)
case("batch_norm", lambda x, w, b: F.batch_norm(x, None, None, w, b, training=True), IMG, C4, away(4))
case("batch_norm eval", lambda x, w, b, m, v: F.batch_norm(x, m.detach(), v.detach(), w, b), IMG, C4, away(4), away(4), C4)
case("layer_norm", lambda x, w, b: F.layer_norm(x, (4,), w, b), T3, C4, away(4))
case("group_norm", lambda x, w, b: F.group_norm(x, 2, w, b), IMG, C4, away(4))
case("instance_norm", lambda x: F.instance_norm(x), IMG)
case("upsample nearest", lambda x: F.interpolate(x, size=(9, 12)), IMG)
case("upsample nearest 1d", lambda x: F.interpolate(x, scale_factor=2), SIG)
case("upsample bilinear", lambda x: F.interpolate(x, size=(9, 12), mode="bilinear"), IMG)
case("upsample bilinear corners", lambda x: F.interpolate(x, size=(9, 3), mode="bilinear", align_corners=True), IMG)
case("median flat even", lambda x: x.median(), V)
case("cdf chain", lambda x: torch.softmax(x.cumsum(1), 0).log().sum(1), A)


def show(values):
    return " ".join(repr(float(v)) if isinstance(v, float) else str(int(v)) for v in values)


def record(name, function, inputs, out):
    print(f"case {name}", file=out)
    leaves = [x.clone().requires_grad_() if x.is_floating_point() else x for x in inputs]
    for x in inputs:
        print("in", str(x.dtype)[6:], ",".join(map(str, x.shape)) or "-", ":", show(x.flatten().tolist()), file=out)
    results = function(*leaves)
    results = list(results) if isinstance(results, (tuple, list)) else [results]
    total = None
    for r in results:
        node = r.grad_fn.name() if r.grad_fn is not None else "-"
        print("out", str(r.dtype)[6:], ",".join(map(str, r.shape)) or "-", ",".join(map(str, r.stride())) or "-",
              node, ":", show(r.detach().flatten().tolist()), file=out)
        if r.requires_grad and r.is_floating_point():
            weights = torch.arange(1, r.numel() + 1, dtype=r.dtype).reshape(r.shape)
            part = (r * weights).sum()
            total = part if total is None else total + part
    if total is not None and "NotImplemented" not in str(results[0].grad_fn):
        wanted = [i for i, x in enumerate(leaves) if x.requires_grad]
        grads = torch.autograd.grad(total, [leaves[i] for i in wanted], allow_unused=True)
        for i, g in zip(wanted, grads):
            if g is not None:
                print("grad", i, ":", show(g.flatten().tolist()), file=out)


for name, (function, inputs) in CASES.items():
    record(name, function, inputs, sys.stdout)
