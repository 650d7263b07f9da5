import copy


import numpy as np


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.arange(12).reshape(3, 4)
a.T[0] = -1; print(a)
a.reshape(4, 3)[0] = 7; print(a)
b = a[::2, 1:]; b += 100; print(a, b.flags["C_CONTIGUOUS"], a.flags.c_contiguous, a.T.flags.f_contiguous)
a[:, ::2][0] = 0; print(a)
for row in a: row -= row.min()
print(a)
c = a.copy(); c[:] = 5; print(a[0], c[0]); a[...] = 1; print(a.sum())
a[1:][a[1:] > 0] = 3; print(a)
x = np.zeros((2, 3)); x[:, 1] = [1, 2]; x[0] += 1; x[x == 0] = -1; print(x)
x[np.arange(2), [0, 2]] = 9; x[[0, 1], :2] *= 2; print(x, x[:, [True, False, True]], x[-1, ...], x[None, 0].shape)
x[0], x[1] = x[1].copy(), x[0].copy(); print(x)
x[[0, 1]] = x[[1, 0]]; print(x)
y = x.ravel(); y[0] = 77; print(x[0, 0], x.flatten()[0]); z = x.T.ravel(); z[0] = 1; print(x[0, 0])
print(copy.copy(x) is x)
t(lambda: np.array([1, 2, 3]).dot([1, 2])); t(lambda: np.ones((2, 2)).reshape(3)); t(lambda: np.array([3, 1, 2]).argsort().argsort()); t(lambda: np.zeros((2, 2)) + np.zeros((2, 3))); t(lambda: np.hstack([np.ones((2, 2)), np.ones((3, 2))])); t(lambda: np.vstack([np.ones(2), np.ones(3)])); t(lambda: np.array([1, 2]) @ np.array([[1, 2, 3]])); t(lambda: np.linalg.inv([[1, 2], [2, 4]])); t(lambda: np.ones(3)[1, 2]); t(lambda: np.ones((2, 2))[2]); t(lambda: np.argmax(np.ones((2, 2)), axis=3)); t(lambda: np.squeeze(np.ones((2, 3)), axis=1)); t(lambda: np.random.randn((2, 3))); t(lambda: np.zeros("a")); t(lambda: np.array([1, 2]).reshape("a")); t(lambda: np.full((2, 2))); t(lambda: np.arange(3).append(4)); t(lambda: np.ones(3).length); t(lambda: np.array([1, 2], [3, 4])); t(lambda: np.sum(1, 2, 3)); t(lambda: np.ones(2) + "a"); t(lambda: np.sqrt("a")); t(lambda: np.exp("a")); t(lambda: np.sqrt(None)); t(lambda: np.array([1, 2]) > [1, 2, 3]); t(lambda: int("3") + np.ones(2)); t(lambda: np.ones(2) if np.ones(2) > 0 else 0); t(lambda: 0 < np.arange(2) < 1); t(lambda: not np.ones(2)); t(lambda: np.ones(2) in [1, 2]); t(lambda: [np.ones(2)].index(np.zeros(2))); t(lambda: np.ones(1) in [1]); t(lambda: max(np.ones((2, 2)), key=sum)); t(lambda: max(np.ones((2, 2)))); t(lambda: float(np.ones(2))); t(lambda: int(np.ones(1))); t(lambda: "%d" % np.array([3])[0]); t(lambda: f"{np.ones(1):.2f}"); t(lambda: round(np.array([1.234]), 1)); t(lambda: round(np.array([1.5, 2.5]))); t(lambda: abs(np.array([-1]))); t(lambda: pow(np.array([2]), 2)); t(lambda: divmod(np.array([7]), 2)); t(lambda: sum(np.ones((2, 2)))); t(lambda: len(np.ones((2, 3)))); t(lambda: np.ones(2).__len__()); t(lambda: list(np.ones((1, 2)))); t(lambda: np.ones(2).tolist().append(1)); t(lambda: print(*np.arange(3), sep=",")); t(lambda: ",".join(map(str, np.arange(3)))); t(lambda: ",".join(str(v) for v in np.array([1.5, 2.25], np.float32))); t(lambda: np.asarray(3).ndim); t(lambda: [1, 2] == np.array([1, 2])); t(lambda: (1, 2) + np.array([1, 2])); t(lambda: np.array([1, 2]) * np.array([[1], [2]])); t(lambda: np.array([[1, 2]]) == np.array([1, 2])); t(lambda: type(np.arange(3).sum() / 2)); t(lambda: type(np.arange(3)[0] + 1)); t(lambda: type(1 + np.float32(1))); t(lambda: np.ndarray); t(lambda: np.float32); t(lambda: type(np.add)); t(lambda: np.add.__name__); t(lambda: np.sum.__name__); t(lambda: np.__name__); t(lambda: np.array.__name__); t(lambda: np.__version__ >= "2"); t(lambda: isinstance(np.ones(2), np.ndarray)); t(lambda: callable(np.ndarray)); t(lambda: np.newaxis is None); t(lambda: np.inf == float("inf")); t(lambda: np.c_[np.arange(2), np.ones(2)]); t(lambda: np.setxor1d([1, 2], [2, 3])); t(lambda: np.cumulative_sum([1, 2])); t(lambda: np.binary_repr(5, 8))
