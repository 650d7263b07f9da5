# On a machine only: a browser has sizes of 32 bits, and no LAPACK, whose signs these numbers have.
import numpy as np

np.random.seed(0)
print(np.random.multivariate_normal([0, 0], [[1, 0.5], [0.5, 1]], 3), np.random.multivariate_normal([1, 2, 3], np.diag([1, 2, 3])), np.random.multivariate_normal([0, 0], np.eye(2), (2, 1)))
print(np.random.default_rng(0).multivariate_normal([0, 5], [[2, 0.3], [0.3, 1]], 3))
for arguments in (([0, 0], np.eye(3)), ([[0]], np.eye(1)), ([0], [1])):
    try:
        print(np.random.multivariate_normal(*arguments))
    except ValueError as e:
        print(e)
try:
    np.zeros(10**13)
except MemoryError as e:
    print(e)
