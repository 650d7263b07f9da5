/// `random`, above the generator's own methods (`_random.Random`).
enum RandomSource {
  static var text: String {
    #"""
    """Random variables as CPython draws them: the same seed gives the same numbers."""
    from _random import Random as _Generator
    from math import acos as _acos, ceil as _ceil, cos as _cos, e as _e, exp as _exp, floor as _floor
    from math import fabs as _fabs, isfinite as _isfinite, lgamma as _lgamma, log as _log, log2 as _log2
    from math import pi as _pi, sin as _sin, sqrt as _sqrt
    from bisect import bisect as _bisect
    from itertools import accumulate as _accumulate, repeat as _repeat
    from operator import index as _index

    TWOPI = 2.0 * _pi
    NV_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0)
    LOG4 = _log(4.0)
    SG_MAGICCONST = 1.0 + _log(4.5)
    BPF = 53
    RECIP_BPF = 2 ** -BPF


    def _whole(number, what):
        """The bound of a range: floats without a fraction are still taken for integers."""
        try:
            return _index(number)
        except TypeError:
            from warnings import warn
            whole = int(number)
            if whole != number:
                warn("randrange() will raise TypeError in the future", DeprecationWarning, 3)
                raise ValueError(f"non-integer {what} for randrange()") from None
            warn("non-integer arguments to randrange() have been deprecated since Python 3.10 and "
                 "will be removed in a subsequent version", DeprecationWarning, 3)
            return whole


    class Random(_Generator):
        """A generator of its own, independent of the module's."""

        VERSION = 3

        def __init__(self, x=None):
            self.seed(x)
            self.gauss_next = None

        def seed(self, a=None, version=2):
            if version == 2 and isinstance(a, (str, bytes, bytearray)):
                a = self._text_seed(bytes(a) if isinstance(a, bytearray) else a)
            elif not isinstance(a, (type(None), int, float, str, bytes, bytearray)):
                raise TypeError("The only supported seed types are: None,\n"
                                "int, float, str, bytes, and bytearray.")
            self._seed(a)
            self.gauss_next = None

        def getstate(self):
            return self.VERSION, self._getstate(), self.gauss_next

        def setstate(self, state):
            version = state[0]
            if version != 3:
                raise ValueError(f"state with version {version} passed to "
                                 f"Random.setstate() of version {self.VERSION}")
            _, words, self.gauss_next = state
            self._setstate(words)

        def randbytes(self, n):
            return self.getrandbits(n * 8).to_bytes(n, "little")

        def randrange(self, start, stop=None, step=1):
            start = _whole(start, "arg 1")
            if stop is None:
                if step != 1:
                    raise TypeError("Missing a non-None stop argument")
                if start > 0:
                    return self._randbelow(start)
                raise ValueError("empty range for randrange()")
            stop = _whole(stop, "stop")
            width = stop - start
            step = _whole(step, "step")
            if step == 1:
                if width > 0:
                    return start + self._randbelow(width)
                raise ValueError(f"empty range for randrange() ({start}, {stop}, {width})")
            if step > 0:
                n = (width + step - 1) // step
            elif step < 0:
                n = (width + step + 1) // step
            else:
                raise ValueError("zero step for randrange()")
            if n <= 0:
                raise ValueError("empty range for randrange()")
            return start + step * self._randbelow(n)

        def randint(self, a, b):
            return self.randrange(a, b + 1)

        def choice(self, seq):
            if not len(seq):
                raise IndexError("Cannot choose from an empty sequence")
            return seq[self._randbelow(len(seq))]

        def shuffle(self, x):
            below = self._randbelow
            for i in reversed(range(1, len(x))):
                j = below(i + 1)
                x[i], x[j] = x[j], x[i]

        def sample(self, population, k, *, counts=None):
            if isinstance(population, (set, frozenset, dict)) or not hasattr(population, "__getitem__"):
                raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
            n = len(population)
            if counts is not None:
                return self._sample_counted(population, k, counts)
            below = self._randbelow
            if not 0 <= k <= n:
                raise ValueError("Sample larger than population or is negative")
            result = [None] * k
            table_size = 21
            if k > 5:
                table_size += 4 ** _ceil(_log(k * 3, 4))
            if n <= table_size:
                pool = list(population)
                for i in range(k):
                    j = below(n - i)
                    result[i] = pool[j]
                    pool[j] = pool[n - i - 1]
            else:
                taken = set()
                for i in range(k):
                    j = below(n)
                    while j in taken:
                        j = below(n)
                    taken.add(j)
                    result[i] = population[j]
            return result

        def _sample_counted(self, population, k, counts):
            totals = list(_accumulate(counts))
            if len(totals) != len(population):
                raise ValueError("The number of counts does not match the population")
            total = totals.pop()
            if not isinstance(total, int):
                raise TypeError("Counts must be integers")
            if total <= 0:
                raise ValueError("Total of counts must be greater than zero")
            picks = self.sample(range(total), k=k)
            return [population[_bisect(totals, pick)] for pick in picks]

        def choices(self, population, weights=None, *, cum_weights=None, k=1):
            draw = self.random
            n = len(population)
            if cum_weights is None:
                if weights is None:
                    n += 0.0
                    return [population[_floor(draw() * n)] for _ in _repeat(None, k)]
                try:
                    cum_weights = list(_accumulate(weights))
                except TypeError:
                    if not isinstance(weights, int):
                        raise
                    k = weights
                    raise TypeError(
                        f"The number of choices must be a keyword argument: {k=}") from None
            elif weights is not None:
                raise TypeError("Cannot specify both weights and cumulative weights")
            if len(cum_weights) != n:
                raise ValueError("The number of weights does not match the population")
            total = cum_weights[-1] + 0.0
            if total <= 0.0:
                raise ValueError("Total of weights must be greater than zero")
            if not _isfinite(total):
                raise ValueError("Total of weights must be finite")
            last = n - 1
            return [population[_bisect(cum_weights, draw() * total, 0, last)]
                    for _ in _repeat(None, k)]

        def uniform(self, a, b):
            return a + (b - a) * self.random()

        def triangular(self, low=0.0, high=1.0, mode=None):
            u = self.random()
            try:
                c = 0.5 if mode is None else (mode - low) / (high - low)
            except ZeroDivisionError:
                return low
            if u > c:
                u = 1.0 - u
                c = 1.0 - c
                low, high = high, low
            return low + (high - low) * _sqrt(u * c)

        def normalvariate(self, mu=0.0, sigma=1.0):
            while True:
                u1 = self.random()
                u2 = 1.0 - self.random()
                z = NV_MAGICCONST * (u1 - 0.5) / u2
                if z * z / 4.0 <= -_log(u2):
                    return mu + z * sigma

        def gauss(self, mu=0.0, sigma=1.0):
            z = self.gauss_next
            self.gauss_next = None
            if z is None:
                angle = self.random() * TWOPI
                radius = _sqrt(-2.0 * _log(1.0 - self.random()))
                z = _cos(angle) * radius
                self.gauss_next = _sin(angle) * radius
            return mu + z * sigma

        def lognormvariate(self, mu, sigma):
            return _exp(self.normalvariate(mu, sigma))

        def expovariate(self, lambd):
            return -_log(1.0 - self.random()) / lambd

        def vonmisesvariate(self, mu, kappa):
            if kappa <= 1e-6:
                return TWOPI * self.random()
            s = 0.5 / kappa
            r = s + _sqrt(1.0 + s * s)
            while True:
                z = _cos(_pi * self.random())
                d = z / (r + z)
                u = self.random()
                if u < 1.0 - d * d or u <= (1.0 - d) * _exp(d):
                    break
            q = 1.0 / r
            f = (q + z) / (1.0 + q * z)
            if self.random() > 0.5:
                return (mu + _acos(f)) % TWOPI
            return (mu - _acos(f)) % TWOPI

        def gammavariate(self, alpha, beta):
            if alpha <= 0.0 or beta <= 0.0:
                raise ValueError("gammavariate: alpha and beta must be > 0.0")
            if alpha > 1.0:
                return self._gamma_large(alpha) * beta
            if alpha == 1.0:
                return -_log(1.0 - self.random()) * beta
            return self._gamma_small(alpha) * beta

        def _gamma_large(self, alpha):
            ainv = _sqrt(2.0 * alpha - 1.0)
            bbb = alpha - LOG4
            ccc = alpha + ainv
            while True:
                u1 = self.random()
                if not 1e-7 < u1 < 0.9999999:
                    continue
                u2 = 1.0 - self.random()
                v = _log(u1 / (1.0 - u1)) / ainv
                x = alpha * _exp(v)
                z = u1 * u1 * u2
                r = bbb + ccc * v - x
                if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _log(z):
                    return x

        def _gamma_small(self, alpha):
            while True:
                u = self.random()
                b = (_e + alpha) / _e
                p = b * u
                x = p ** (1.0 / alpha) if p <= 1.0 else -_log((b - p) / alpha)
                u1 = self.random()
                if p > 1.0:
                    if u1 <= x ** (alpha - 1.0):
                        return x
                elif u1 <= _exp(-x):
                    return x

        def betavariate(self, alpha, beta):
            y = self.gammavariate(alpha, 1.0)
            if y:
                return y / (y + self.gammavariate(beta, 1.0))
            return 0.0

        def paretovariate(self, alpha):
            u = 1.0 - self.random()
            return u ** (-1.0 / alpha)

        def weibullvariate(self, alpha, beta):
            u = 1.0 - self.random()
            return alpha * (-_log(u)) ** (1.0 / beta)


    class SystemRandom(Random):
        """Refused: lessons have no source of randomness outside."""

        def __init__(self, x=None):
            raise NotImplementedError("SystemRandom is not available: lessons run without the system")


    _instance = Random()
    seed = _instance.seed
    random = _instance.random
    uniform = _instance.uniform
    triangular = _instance.triangular
    randint = _instance.randint
    choice = _instance.choice
    randrange = _instance.randrange
    sample = _instance.sample
    shuffle = _instance.shuffle
    choices = _instance.choices
    normalvariate = _instance.normalvariate
    lognormvariate = _instance.lognormvariate
    expovariate = _instance.expovariate
    vonmisesvariate = _instance.vonmisesvariate
    gammavariate = _instance.gammavariate
    gauss = _instance.gauss
    betavariate = _instance.betavariate
    paretovariate = _instance.paretovariate
    weibullvariate = _instance.weibullvariate
    getstate = _instance.getstate
    setstate = _instance.setstate
    getrandbits = _instance.getrandbits
    randbytes = _instance.randbytes
    """#
  }
}
