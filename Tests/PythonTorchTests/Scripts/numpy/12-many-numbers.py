import numpy as np
r = np.random.RandomState(5)
for n in range(250):
    shape = [(), (1,), (3,), (7,), (2, 3), (30,), (2, 2, 3), (4, 1)][r.randint(8)]
    scale = 10.0 ** r.randint(-9, 12)
    a = r.randn(*shape) * scale
    if r.rand() < 0.3:
        a = np.round(a, r.randint(0, 4))
    if r.rand() < 0.15 and shape:
        b = a.ravel(); b[r.randint(b.size)] = [np.nan, np.inf, -np.inf, 0.0, -0.0][r.randint(5)]
        a = b.reshape(shape)
    kind = [np.float64, np.float32, np.float64, np.float16, np.int64][r.randint(5)]
    if kind is np.int64:
        a = np.nan_to_num(np.asarray(a), posinf=0, neginf=0)
    if kind is np.float16:
        a = a / scale * 10.0 ** r.randint(-4, 3)
    if kind is np.float32 and r.rand() < .5:
        a = a / scale * 10.0 ** r.randint(-6, 8)
    a = np.asarray(a).astype(kind)
    print(n, repr(a), a)
    if a.size == 1:
        print(a.item(), repr(a.ravel()[0]), str(a.ravel()[0]), f"{a.ravel()[0]:.3g}")
with np.printoptions(precision=4, suppress=True):
    for n in range(60):
        print(r.randn(5) * 10.0 ** r.randint(-6, 9), (r.randn(3, 2) * 10.0 ** r.randint(-6, 6)).astype(np.float32))
for n in range(40):
    m = r.randint(1, 300); v = (r.randn(m) * 10).astype([np.float32, np.float64][r.randint(2)])
    print(repr(v.sum()), repr(v.mean()), repr(v.std()), repr(v.var(ddof=1)) if m > 1 else "", repr(np.median(v)), repr(np.percentile(v, 37)), v.argmax(), v.min())
for n in range(30):
    s = tuple(r.randint(1, 6, size=3)); v = r.randn(*s); ax = [0, 1, 2, (0, 1), (1, 2), (0, 2)][r.randint(6)]
    print(v.sum(axis=ax).tolist(), v.mean(axis=ax).tolist(), v.transpose(2, 0, 1).sum(axis=ax).tolist(), v.std(axis=ax).tolist())
