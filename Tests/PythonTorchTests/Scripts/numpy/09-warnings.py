import warnings

import numpy as np


def t(f):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            r = f()
        except Exception as e:
            r = f"{type(e).__name__} {e}"
    print(repr(r), [(w.category.__name__, str(w.message)) for w in caught])


a = np.array([1.0, 0.0, -1.0])
t(lambda: a / 0); t(lambda: 1 / a); t(lambda: a / a); t(lambda: np.log(a)); t(lambda: np.sqrt(a)); t(lambda: np.exp(np.array([1000.0]))); t(lambda: np.array([1e308]) * 10); t(lambda: np.float64(1) / 0); t(lambda: np.float64(0) / 0); t(lambda: np.log(0.0)); t(lambda: np.log(-1)); t(lambda: np.sqrt(-1)); t(lambda: np.array([1, 2]) // 0); t(lambda: np.array([1, 2]) % 0); t(lambda: np.array([np.inf]) - np.inf); t(lambda: np.int64(1) // 0); t(lambda: np.int64(1) / 0); t(lambda: np.mean([])); t(lambda: np.array([np.nan]) + 1); t(lambda: np.array([np.inf]) * 0); t(lambda: np.float32(3e38) * 10); t(lambda: np.int8(127) + np.int8(1)); t(lambda: np.uint8(0) - np.uint8(1)); t(lambda: np.int64(2) ** 63); t(lambda: np.arctanh(1.0)); t(lambda: np.arcsin(2.0)); t(lambda: np.array([0.0]) ** -1); t(lambda: np.log10([0.0, 1.0])); t(lambda: np.std([])); t(lambda: np.median([])); t(lambda: np.exp(np.float32(100))); t(lambda: np.exp(710)); t(lambda: np.array([1.0]) // 0); t(lambda: np.array([1.0]) % 0); t(lambda: np.float64(1) % 0); t(lambda: np.float64(1) // 0)
with np.errstate(divide="ignore", invalid="ignore"):
    t(lambda: a / 0); t(lambda: np.log(a))
with np.errstate(all="raise"):
    t(lambda: a / 0)
old = np.seterr(divide="ignore"); print(old); t(lambda: 1 / a); np.seterr(**old)
