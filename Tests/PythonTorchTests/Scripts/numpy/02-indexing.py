import numpy as np


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.arange(12).reshape(3, 4)
t(lambda: a[0]); t(lambda: a[1, 2]); t(lambda: a[-1, -1]); t(lambda: a[:, 1]); t(lambda: a[1:, :2]); t(lambda: a[::2, ::-1]); t(lambda: a[::-1])
t(lambda: a[..., 0]); t(lambda: a[:, None].shape); t(lambda: a[np.newaxis].shape); t(lambda: a[[0, 2]]); t(lambda: a[[0, 2], [1, 3]]); t(lambda: a[a > 5]); t(lambda: a[a % 2 == 0])
t(lambda: a[np.array([True, False, True])]); t(lambda: a[:, [0, -1]]); t(lambda: a[np.ix_([0, 1], [1, 2])])
t(lambda: a[np.arange(3), np.array([0, 1, 2])]); t(lambda: a[()].shape); t(lambda: a[1][2]); t(lambda: type(a[1, 2])); t(lambda: type(a[1])); t(lambda: a[(1, 2)]); t(lambda: a[1, ...]); t(lambda: a[1, 2, ...])
t(lambda: a[5]); t(lambda: a[0, 7]); t(lambda: a[0, 0, 0]); t(lambda: a[1.0]); t(lambda: a["x"]); t(lambda: a[[0, 9]]); t(lambda: a[np.array([True, False])]); t(lambda: a[np.array([0.5])]); t(lambda: a[..., ...]); t(lambda: np.arange(3)[3]); t(lambda: np.arange(3)[-4]); t(lambda: np.float64(1)[0]); t(lambda: np.array(5)[0])
v = a[1]
v[0] = 100
t(lambda: a)
b = a[:, 1:3]
b *= 10
t(lambda: a)
a[a > 50] = 0
t(lambda: a)
a[0] = [9, 8, 7, 6]; a[1, :2] = 5; a[[0, 2], 0] = [1, 2]; a[:, -1] = np.array([7, 7, 7]); a[2, ::-1] = np.arange(4)
t(lambda: a)
a[0, 0] = 3.99; a[1] = [1.5, 2.5, -1.5, 2]
t(lambda: a)
def bad(key, value):
    c = np.zeros((2, 3)); c[key] = value; return c
t(lambda: bad(0, [1, 2])); t(lambda: bad((0, 0), [1, 2])); t(lambda: bad(slice(None), [[1], [2]])); t(lambda: bad(0, "x")); t(lambda: bad(5, 1)); t(lambda: bad((slice(None), 0), np.ones(3))); t(lambda: bad(0, None)); t(lambda: bad([[True, False, True], [False, False, True]], 4)); t(lambda: bad(([0, 1], [0, 2]), [7, 8]))
u = np.zeros(3, dtype=np.uint8)
def put(x):
    u[0] = x; return u
t(lambda: put(255)); t(lambda: put(256)); t(lambda: put(-1)); t(lambda: put(3.7)); t(lambda: put(True)); t(lambda: put(np.float32(200.5)))
c = np.arange(6); d = c.reshape(2, 3); d[0, 0] = 99
print(c, d.base is c, c.base, c.copy().base, np.shares_memory(c, d), d.T.base is c, np.shares_memory(c, c.copy()))
e = c[1:4]; e[:] = 0
print(c, c.ravel() is c, c.flatten().base)
f = c.view(); f[5] = -1
print(c, [x for x in c], list(d), len(d), 99 in c, 1234 in c, c.tolist(), d.tolist(), c.item(0), d.item(1, 2), d.flat[4])
for row in d: row[1] = 5
print(d)
d.shape = (3, 2)
print(d, d.shape, d.ndim, d.size, d.strides, d.T.strides)
x = np.zeros((2, 2)); y = x; y += 1; print(x)
x = np.arange(5.0); x[1:] += x[:-1]; print(x)
x = np.arange(5); x[::2] = -x[::2]; print(x, x[-2:], x[10:], x[3:1], x[-100:2])
x[[1, 1, 1]] += 1; print(x)
np.add.at(x, [1, 1], 5); print(x, np.take(x, [0, 4]), np.where(x < 0), np.argwhere(x > 3), np.nonzero(x))
t(lambda: a.foo); t(lambda: len(np.array(1))); t(lambda: iter(np.array(1))); t(lambda: bool(a)); t(lambda: bool(np.array([]))); t(lambda: bool(np.array([0]))); t(lambda: int(np.array([1, 2]))); t(lambda: float(np.array(2))); t(lambda: np.array([1, 2]).item()); t(lambda: hash(a)); t(lambda: {a: 1}); t(lambda: a and 1); t(lambda: [1, 2, 3][np.int64(1)]); t(lambda: range(np.int64(3))); t(lambda: [1, 2][np.array(1)]);
def if_array():
    if a == a: return 1
t(if_array)
import copy
g = np.arange(3); h = copy.deepcopy(g); k = copy.copy(g); h[0] = 9; k[1] = 9
print(g, h, k, copy.deepcopy({"w": g}))
