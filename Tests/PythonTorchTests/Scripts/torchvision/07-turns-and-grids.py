import torch
from torchvision import transforms as T, utils as U, ops
from torchvision.transforms import functional as F, InterpolationMode as I
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
torch.manual_seed(0)
x = torch.rand(3, 5, 7); u = (x * 255).to(torch.uint8)
for a in (0, 10, 45, 90, -30, 180, 270.5):
    for m in (I.NEAREST, I.BILINEAR):
        y = F.rotate(x, a, m); print(a, m.value, y.shape, y.sum(), y[0, 2, :4], F.rotate(u, a, m).sum(), F.rotate(x, a, m, expand=True).shape, F.rotate(x, a, m, fill=[.5, .1, .2]).sum(), F.rotate(x, a, m, center=[0, 0]).sum())
print(F.rotate(x[:1], 30, fill=.5).sum(), F.rotate(torch.rand(2, 3, 4, 4), 15).shape, F.rotate(x.double(), 15).dtype)
t(lambda: F.rotate(x, 'a')); t(lambda: F.rotate(x, 10, 'nearest')); t(lambda: F.rotate(x, 10, I.BICUBIC)); t(lambda: F.rotate(x, 10, center=3)); t(lambda: F.rotate(x, 10, fill=[1., 2.])); t(lambda: F.rotate(3, 10)); t(lambda: F.rotate(x, 10, 2).sum())
r = T.RandomRotation(20); print(r, T.RandomRotation((5, 10), I.BILINEAR, True, (1, 2), 3)); torch.manual_seed(3); print(r(x).sum(), r.get_params([-5., 5.]), r(u).dtype, T.RandomRotation(90, fill=(1., .5, 0.))(x).sum())
t(lambda: T.RandomRotation(-1)); t(lambda: T.RandomRotation([1, 2, 3])); t(lambda: T.RandomRotation('ab')); t(lambda: T.RandomRotation(3, fill={})); t(lambda: T.RandomRotation(3, center=[1])); t(lambda: T.RandomRotation({}))
b = torch.rand(5, 3, 4, 6)
g = U.make_grid(b, nrow=3); print(g.shape, g.sum(), g[0, :3, :9]); print(U.make_grid(b, 2, 1, True, pad_value=.5).sum(), U.make_grid(b, normalize=True, scale_each=True).sum(), U.make_grid(b, normalize=True, value_range=(0., .5)).max())
print(U.make_grid(torch.rand(4, 4)).shape, U.make_grid(torch.rand(1, 4, 4)).shape, U.make_grid(torch.rand(3, 4, 4)).shape, U.make_grid([torch.rand(1, 2, 2)] * 3).shape, U.make_grid(b[:1]).shape, U.make_grid(torch.rand(2, 2, 3, 3)).shape)
t(lambda: U.make_grid(3)); t(lambda: U.make_grid([1])); t(lambda: U.make_grid(b, normalize=True, value_range=[0, 1])); t(lambda: U.make_grid((b, b)))
l = torch.randn(4, requires_grad=True); tt = torch.tensor([1., 0., 1., 0.])
for red in ('none', 'mean', 'sum'): print(ops.sigmoid_focal_loss(l, tt, reduction=red))
print(ops.sigmoid_focal_loss(l, tt, -1, 0.).mean(), torch.nn.functional.binary_cross_entropy_with_logits(l, tt)); ops.sigmoid_focal_loss(l, tt, .75, 1.5, 'sum').backward(); print(l.grad)
t(lambda: ops.sigmoid_focal_loss(l, tt, 2)); t(lambda: ops.sigmoid_focal_loss(l, tt, reduction='x'))
