import numpy as np

np.random.seed(0)
# linear regression by hand
X = np.random.rand(50, 1)
y = 4 + 3 * X[:, 0] + np.random.randn(50) * 0.1
A = np.c_[np.ones((50, 1)), X]
theta = np.linalg.inv(A.T.dot(A)).dot(A.T).dot(y)
print(theta.round(3), np.allclose(theta, np.linalg.lstsq(A, y, rcond=None)[0]))
w, b = 0.0, 0.0
for step in range(200):
    p = w * X[:, 0] + b
    error = p - y
    w -= 0.5 * 2 * (error * X[:, 0]).mean()
    b -= 0.5 * 2 * error.mean()
print(f"{w:.3f} {b:.3f} {np.mean(error ** 2):.5f}", type(w))


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def one_hot(labels, n):
    out = np.zeros((labels.size, n))
    out[np.arange(labels.size), labels] = 1
    return out


z = np.array([[2.0, 1.0, 0.1], [1.0, 3.0, 0.2]])
p = softmax(z)
print(p, p.sum(axis=1), p.argmax(axis=1))
t = one_hot(np.array([0, 1]), 3)
print(t, -np.sum(t * np.log(p)) / 2, -np.log(p[np.arange(2), [0, 1]]).mean())
sigmoid = lambda x: 1 / (1 + np.exp(-x))
print(sigmoid(np.array([-1, 0, 1])), sigmoid(0), np.where(sigmoid(z) > 0.8, 1, 0))
# a small network
rng = np.random.RandomState(1)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=np.float64)
y = np.array([[0], [1], [1], [0]])
W1, b1 = rng.randn(2, 4), np.zeros(4)
W2, b2 = rng.randn(4, 1), np.zeros(1)
for epoch in range(2000):
    h = np.tanh(X @ W1 + b1)
    out = sigmoid(h @ W2 + b2)
    d2 = (out - y) / len(X)
    d1 = (d2 @ W2.T) * (1 - h ** 2)
    W2 -= 1.0 * h.T @ d2; b2 -= 1.0 * d2.sum(axis=0)
    W1 -= 1.0 * X.T @ d1; b1 -= 1.0 * d1.sum(axis=0)
print(out.round(2).ravel(), ((out > 0.5) == y).all(), ((out > 0.5).astype(int) == y).mean())
# k-means
points = np.concatenate([rng.randn(20, 2) + [5, 5], rng.randn(20, 2) - [5, 5]])
centers = points[[0, -1]].copy()
for _ in range(5):
    distance = np.linalg.norm(points[:, None, :] - centers[None, :, :], axis=2)
    nearest = distance.argmin(axis=1)
    centers = np.array([points[nearest == k].mean(axis=0) for k in range(2)])
print(centers, np.bincount(nearest), distance.shape)
# images, convolution by hand
img = np.arange(25).reshape(5, 5)
k = np.array([[1, 0, -1]] * 3)
conv = np.array([[(img[i:i + 3, j:j + 3] * k).sum() for j in range(3)] for i in range(3)])
print(conv, img[::2, ::2], img[1:-1, 1:-1].mean(), (img > 12).sum(), np.pad(img, 1)[0])
noise = np.random.normal(0, 1, img.shape)
print((img + noise).clip(0, 24).astype(np.uint8), np.clip(img / 10, 0, 1))
# statistics
scores = np.array([55, 89, 76, 65, 30, 99])
print(scores.mean(), scores.std(), np.median(scores), scores[scores > 60], np.sort(scores)[::-1], np.argsort(-scores)[:3], scores.max() - scores.min(), np.percentile(scores, [25, 50, 75]), (scores - scores.mean()) / scores.std())
hist, edges = np.histogram(scores, bins=4)
print(hist, edges, np.cumsum(hist) / hist.sum(), np.digitize(scores, edges[:-1]))
table = np.array([[90, 80, 70], [60, 75, 85]])
print(table.mean(axis=0), table.mean(axis=1, keepdims=True), table - table.mean(axis=1, keepdims=True), table.T @ table, np.corrcoef(table[0], table[1]))
moving = np.convolve(np.arange(8.0), np.ones(3) / 3, mode="valid")
print(moving, np.diff([1, 3, 6]), np.cumsum([1, 2, 3]), np.linspace(0, 1, 5)[1:-1], np.polyfit([0, 1, 2], [1, 3, 5], 1).round(3))
total = 0.0
for row in table:
    for value in row:
        total += value
print(total, type(total), sum(table.ravel()), [int(v) for v in table[0]], max(table[0]), sorted(table[1]), dict(zip("abc", table[0])), {np.int64(3): 1}, tuple(table.shape), table.shape[0] * 2)
print("%s %.1f %d" % (table[0], table[0].mean(), table[0, 0]), "{:>8.3f}|{:<6}|{:d}".format(np.float64(1.5), np.int64(3), np.int64(7)), f"{table.mean():.2f} {table.shape} {table.dtype} {scores[0]:5d} {np.float32(0.5):.0%}", str(table), end="\n")
import json, pickle
print(json.dumps([float(x) for x in moving]), json.dumps(table.tolist()), json.dumps({"a": np.float64(1.5)}))
try:
    json.dumps({"a": np.int64(1)})
except TypeError as e:
    print(e)
try:
    json.dumps(table)
except TypeError as e:
    print(e)
mask = np.zeros(5, dtype=bool); mask[[1, 3]] = True
print(mask, ~mask, mask.sum(), np.where(mask)[0], np.flatnonzero(mask), mask.any(), mask.all(), mask.astype(int), np.logical_or(mask, ~mask).all())
def moving_average(x, n):
    c = np.cumsum(np.insert(x, 0, 0.0))
    return (c[n:] - c[:-n]) / n
print(moving_average(np.arange(6.0), 2))
class Model:
    def __init__(self): self.w = np.zeros(3, dtype=np.float32)
    def __repr__(self): return f"Model(w={self.w!r})"
m = Model(); m.w += 1; m.w[1] -= 0.5; print(m, m.w.sum(), m.w.dtype, np.dot(m.w, m.w), np.array([m.w, m.w]).shape)
x = np.arange(3); x = x + 0.5; x **= 2; print(x, x.astype(int), x // 1, x % 2, -x, abs(-x), x == x, (x > 1) & (x < 5), (x > 1) | (x < 0.3))
print(np.array_split(np.arange(7), 3), np.expand_dims(x, 1) * x, x[:, None].shape, np.isnan(np.array([1, np.nan])).sum(), np.nanmean([1, np.nan]), np.e, np.pi, -np.inf, np.nan)
