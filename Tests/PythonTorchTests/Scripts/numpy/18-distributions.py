import numpy as np

np.random.seed(3)
print(np.random.binomial(10, 0.3, 8), np.random.binomial(1, 0.5, 12), np.random.binomial(20, 0.9, 4), np.random.binomial(5, 0.5), np.random.binomial([1, 10], [0.5, 0.1]))
print(np.random.poisson(3, 8), np.random.poisson(0.5, 6), np.random.poisson(), np.random.poisson([1, 5]))
print(np.random.laplace(0, 1, 4), np.random.laplace(), np.random.multinomial(10, [0.2, 0.3, 0.5]), np.random.multinomial(5, [0.5, 0.5], 3), np.random.rand())
for f in (lambda: np.random.binomial(5, 1.5), lambda: np.random.binomial(-1, 0.5), lambda: np.random.poisson(-1), lambda: np.random.laplace(0, -1)):
    try:
        print(f())
    except ValueError as e:
        print(e)
rng = np.random.default_rng(1)
print(rng.binomial(10, 0.3, 8), rng.poisson(3, 5), rng.laplace(size=2), rng.multinomial(10, [0.2, 0.3, 0.5]), rng.random(), rng.binomial(1, 0.2))
mask = np.random.binomial(1, 0.8, (2, 5)) / 0.8
print(mask, mask.dtype, type(np.random.binomial(3, 0.5)), type(rng.binomial(3, 0.5)), type(np.random.poisson(2.0)))
