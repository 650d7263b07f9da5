import numpy as np


def t(f):
    try:
        r = f(); print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)


np.random.seed(42)
t(lambda: np.random.rand(3)); t(lambda: np.random.randn(5)); t(lambda: np.random.randint(0, 10, 5)); t(lambda: np.random.randint(100)); t(lambda: np.random.rand()); t(lambda: np.random.randn()); t(lambda: np.random.randn(2, 2)); t(lambda: np.random.permutation(6)); t(lambda: np.random.choice(5, 3)); t(lambda: np.random.choice(5, 3, replace=False)); t(lambda: np.random.choice([10, 20, 30], 4, p=[0.2, 0.5, 0.3])); t(lambda: np.random.choice(6, 3, replace=False, p=[0.1, 0.2, 0.3, 0.2, 0.1, 0.1])); t(lambda: np.random.choice(["a", "b", "c"]) in "abc"); t(lambda: np.random.normal(5, 2, 3)); t(lambda: np.random.normal(0, 1, (2, 2))); t(lambda: np.random.uniform(-1, 1, 3)); t(lambda: np.random.uniform()); t(lambda: np.random.random(2)); t(lambda: np.random.random_sample((1, 2))); t(lambda: np.random.standard_normal(2)); t(lambda: np.random.exponential(2.0, 2)); t(lambda: np.random.normal([0, 100], [1, 2])); t(lambda: np.random.lognormal(0, 1, 2)); t(lambda: np.random.normal()); t(lambda: np.random.choice([1.5, 2.5])); t(lambda: np.random.choice(3, (2, 2)))
x = np.arange(8); np.random.shuffle(x); print(x)
y = list(range(5)); np.random.shuffle(y); print(y)
z = np.arange(6).reshape(3, 2); np.random.shuffle(z); print(z, np.random.permutation(z), np.random.permutation([1, 2, 3]))
for kind in (np.int8, np.uint8, np.int16, np.int32, np.int64, bool):
    t(lambda: np.random.randint(0, 2, 6, dtype=kind))
t(lambda: np.random.randint(0, 100, 7, dtype=np.uint8)); t(lambda: np.random.randint(-5, 5, (2, 3))); t(lambda: np.random.randint(2 ** 40, size=2)); t(lambda: np.random.randint(0, 2 ** 32, size=2)); t(lambda: np.random.randint([1, 5, 10], [2, 50, 100])); t(lambda: np.random.randint(5, 5)); t(lambda: np.random.randint(0)); t(lambda: np.random.randint(0, 300, 2, dtype=np.uint8)); t(lambda: np.random.rand(2.5)); t(lambda: np.random.choice([])); t(lambda: np.random.choice(3, 5, replace=False)); t(lambda: np.random.choice(3, p=[0.5, 0.5])); t(lambda: np.random.choice(2, p=[0.5, 0.6])); t(lambda: np.random.seed(-1)); t(lambda: np.random.normal(0, -1)); t(lambda: np.random.rand(-1)); t(lambda: np.random.choice(np.ones((2, 2)))); t(lambda: np.random.foo)
np.random.seed([1, 2, 3]); print(np.random.rand(2))
np.random.seed(0); a = np.random.randn(1000, 3); print(a.mean(), a.std(), a[-1], np.random.rand(1000).sum())
r = np.random.RandomState(7); print(r.rand(2), r.randint(0, 5, 3), r.randn(2), r.permutation(4), r)
s = r.get_state(); u = r.randn(3); r.set_state(s); print(np.array_equal(u, r.randn(3)), s[0], s[2:])
np.random.seed(1); s = np.random.get_state(); u = np.random.rand(2); np.random.set_state(s); print(u, np.random.rand(2))
rng = np.random.default_rng(42)
t(lambda: rng.random(3)); t(lambda: rng.integers(0, 10, 5)); t(lambda: rng.integers(5)); t(lambda: rng.integers(1, 6, endpoint=True, size=4)); t(lambda: rng.random()); t(lambda: rng.standard_normal(4)); t(lambda: rng.normal(2, 3, (2, 2))); t(lambda: rng.normal()); t(lambda: rng.uniform(-1, 1, 2)); t(lambda: rng.permutation(6)); t(lambda: rng.choice(5, 3)); t(lambda: rng.choice(10, 4, replace=False)); t(lambda: rng.choice([1.5, 2.5])); t(lambda: rng.choice([1, 2, 3], 3, p=[0.1, 0.2, 0.7])); t(lambda: rng.integers(0, 2 ** 40, 2)); t(lambda: rng.random(2, dtype=np.float32)); t(lambda: rng.integers(3, 3)); t(lambda: rng.foo); t(lambda: rng.integers(0, 10, 3, dtype=np.int32)); t(lambda: rng.integers(10, size=(2, 2)))
x = np.arange(6); rng.shuffle(x); print(x, rng)
y = [1, 2, 3, 4]; rng.shuffle(y); print(y, rng.permutation([1, 2, 3]))
print(repr(np.random.default_rng(7).standard_normal(3000).sum()), repr(np.random.default_rng(0).random(3).tolist()), repr(np.random.default_rng(123456789012).normal()), np.random.default_rng([1, 2]).random(), repr(np.random.default_rng(5).permutation(np.arange(6).reshape(3, 2))))
