# Errors of autograd, functions of one's own, modes, and random numbers of many sizes.
import torch
def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(r)
    except Exception as e:
        print(type(e).__name__, '|', str(e))
x = torch.tensor([1., 2.], requires_grad=True)
t(lambda: x.add_(1)); t(lambda: (x * 2).backward()); y = (x ** 2).sum(); y.backward(); t(y.backward); print(x.grad); t(lambda: torch.tensor([1.]).backward()); t(lambda: torch.ones(2).requires_grad_().long().requires_grad_()); t(lambda: torch.ones(2, dtype=torch.long, requires_grad=True)); t(lambda: x.numpy())
z = x * 2; w = z.exp(); z.add_(1) if False else None
a = torch.ones(2, requires_grad=True); b = a.exp(); b.mul_(2); t(lambda: b.sum().backward()); c = a * 3; d = c.sigmoid(); d[0] = 5; t(lambda: d.sum().backward())
v = a.view(2); t(lambda: v.add_(1)); t(lambda: a[0].zero_()); 
with torch.no_grad(): a.add_(1); print(a, (a * 2).requires_grad)
t(lambda: torch.autograd.grad(a.sum(), x)); t(lambda: torch.autograd.grad(a.sum(), x, allow_unused=True)); t(lambda: torch.autograd.grad(a * 2, a)); t(lambda: torch.autograd.grad((a * 2).sum(), a, torch.ones(2)))
t(lambda: (a * 2).backward(torch.ones(3))); t(lambda: (a * 2).backward('x')); t(lambda: a.sum().backward(inputs=[]))
print(a.grad_fn, a.is_leaf, (a * 2).is_leaf)
e = a * 2; t(lambda: e.grad); e.retain_grad(); e.sum().backward(); print(e.grad, a.grad)
hh = a.register_hook(lambda g: g * 10); a.grad = None; (a * 1).sum().backward(); print(a.grad); hh.remove(); t(lambda: torch.ones(1).register_hook(print)); t(lambda: torch.ones(1).retain_grad())
t(lambda: setattr(a, 'grad', torch.ones(3))); t(lambda: setattr(a, 'grad', 1)); t(lambda: setattr(a * 2, 'requires_grad', False)); t(lambda: setattr(a, 'requires_grad', 1)); t(lambda: setattr(a, 'data', torch.ones(2).double())); t(lambda: setattr(a, 'shape', 1)); t(lambda: setattr(a, 'dtype', 1))
class Sq(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x): ctx.save_for_backward(x); return x * x
    @staticmethod
    def backward(ctx, g): x, = ctx.saved_tensors; return 2 * x * g
print(Sq.apply(x)); t(lambda: Sq.apply(x).sum().backward()); print(torch.autograd.gradcheck(Sq.apply, torch.ones(2, dtype=torch.double, requires_grad=True)))
class B1(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, y): return x + y
    @staticmethod
    def backward(ctx, g): return g
t(lambda: B1.apply(x, x).sum().backward())
class B2(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x): return x.sum()
    @staticmethod
    def backward(ctx, g): return torch.ones(5)
t(lambda: B2.apply(x).backward())
class B3(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x): return 3
t(lambda: B3.apply(x))
J = torch.autograd.functional
f = lambda x: (x ** 3).sum(); print(J.jacobian(lambda x: x ** 2, x.detach()), J.hessian(f, x.detach()), J.vjp(f, x.detach()), J.jvp(f, x.detach(), torch.ones(2)), J.vhp(f, x.detach(), torch.ones(2)), J.hvp(f, x.detach(), torch.ones(2)))
g1, = torch.autograd.grad((x ** 3).sum(), x, create_graph=True); print(g1, torch.autograd.grad(g1.sum(), x))
with torch.inference_mode(): i = x * 2
print(i.is_inference(), i.requires_grad); t(lambda: i.requires_grad_()); t(lambda: i.add_(1))
@torch.no_grad()
def fn(x): return x * 2
print(fn(x).requires_grad, torch.is_grad_enabled()); 
with torch.set_grad_enabled(False): print(torch.is_grad_enabled())
torch.set_grad_enabled(True)
with torch.no_grad():
    with torch.enable_grad(): print((x * 2).requires_grad)
print(x._version, a._version); t(lambda: copy.deepcopy(x * 2)); import copy; t(lambda: copy.deepcopy(x * 2)); print(copy.deepcopy(x))
t(lambda: float(x)); t(lambda: x.tolist()); t(lambda: x if x.sum() > 0 else 0)
# random
for n in (5, 15, 16, 17, 40): 
    torch.manual_seed(7); print(torch.randn(n).sum(), torch.rand(n).sum(), torch.randint(10, (n,)).tolist(), torch.randperm(n).tolist(), torch.randn(n, dtype=torch.float64).sum(), torch.bernoulli(torch.full((n,), 0.3)).tolist(), torch.normal(0., 2., (n,)).sum(), torch.empty(n).exponential_().sum(), torch.multinomial(torch.ones(n), 3).tolist(), torch.nn.functional.dropout(torch.ones(n)).sum(), torch.empty(n).uniform_(-1, 1).sum(), torch.randn(n).half().sum())
g = torch.Generator(); g.manual_seed(3); print(torch.rand(2, generator=g), g.initial_seed(), torch.initial_seed()); st = torch.get_rng_state(); r1 = torch.rand(2); torch.set_rng_state(st); print(torch.equal(r1, torch.rand(2)), st.shape, st.dtype)
with torch.random.fork_rng(): torch.rand(3)
print(torch.rand(1))
torch.set_printoptions(precision=2, sci_mode=False); print(torch.tensor([1.23456, 1e6])); torch.set_printoptions(profile='full'); torch.set_printoptions(profile='default'); torch.set_printoptions(threshold=5, edgeitems=1); print(torch.arange(20), torch.rand(3, 3)); torch.set_printoptions(linewidth=30); print(torch.arange(4) * 1000000); torch.set_printoptions(profile='default', sci_mode=True); print(torch.ones(2)); torch.set_printoptions(sci_mode=None)
