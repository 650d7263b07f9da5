# A training loop, a softmax and automatic differentiation in plain Python.
import math, random
random.seed(0)
data = [(random.gauss(0, 1), random.gauss(0, 1)) for _ in range(200)]
w, b, lr = 0.0, 0.0, 0.1
xs = [x for x, _ in data]; ys = [3 * x + 2 + 0.1 * n for x, n in data]
for epoch in range(1, 101):
    gw = sum(2 * (w * x + b - y) * x for x, y in zip(xs, ys)) / len(xs)
    gb = sum(2 * (w * x + b - y) for x, y in zip(xs, ys)) / len(xs)
    w -= lr * gw; b -= lr * gb
    if epoch % 25 == 0: print(f"epoch {epoch:3d}: w = {w:.3f}, b = {b:.3f}, loss = {sum((w*x+b-y)**2 for x, y in zip(xs, ys))/len(xs):8.5f}")
print(f"{w:>10.4f}|{b:<10.4f}|{w:^+10.2f}|{1e6:,.0f}|{0.256:.1%}|{255:#x}|{5:03d}|{'left':<8}|{'right':>8}|{3.0}|{1e-7}")
def softmax(z):
    m = max(z); e = [math.exp(v - m) for v in z]; s = sum(e)
    return [v / s for v in e]
print([round(p, 4) for p in softmax([1.0, 2.0, 3.0])])
cm = [[0] * 3 for _ in range(3)]
for t, p in zip([0, 1, 2, 1, 0], [0, 2, 2, 1, 1]): cm[t][p] += 1
print("\n".join(" ".join(f"{v:3d}" for v in row) for row in cm))
acc = sum(cm[i][i] for i in range(3)) / sum(map(sum, cm)); print(f"accuracy: {acc:.2%}")
class Value:
    def __init__(self, data, _children=(), _op=""):
        self.data, self.grad, self._prev, self._op = data, 0.0, set(_children), _op
        self._backward = lambda: None
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other), "+")
        def _backward():
            self.grad += out.grad; other.grad += out.grad
        out._backward = _backward
        return out
    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other), "*")
        def _backward():
            self.grad += other.data * out.grad; other.grad += self.data * out.grad
        out._backward = _backward
        return out
    def tanh(self):
        t = (math.exp(2 * self.data) - 1) / (math.exp(2 * self.data) + 1)
        out = Value(t, (self,), "tanh")
        def _backward(): self.grad += (1 - t ** 2) * out.grad
        out._backward = _backward
        return out
    __radd__ = __add__
    __rmul__ = __mul__
    def __repr__(self): return f"Value(data={self.data}, grad={self.grad})"
    def backward(self):
        topo, visited = [], set()
        def build(v):
            if v not in visited:
                visited.add(v)
                for c in v._prev: build(c)
                topo.append(v)
        build(self); self.grad = 1.0
        for v in reversed(topo): v._backward()
a, b2 = Value(2.0), Value(-3.0); c = (a * b2 + 10 * a).tanh(); c.backward(); print(a, b2, c)
