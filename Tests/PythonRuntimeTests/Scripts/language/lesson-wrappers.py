# Wrappers, memoisation and registries.
import functools, time
def timer(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        r = f(*args, **kwargs)
        assert time.perf_counter() - start >= 0
        return r
    return wrapper
class Retry:
    def __init__(self, n): self.n = n
    def __call__(self, f):
        def inner(*a, **k):
            for i in range(self.n):
                try: return f(*a, **k)
                except ValueError as e: print("retry", i, e)
            raise RuntimeError("gave up")
        return inner
@timer
@Retry(2)
def flaky(x, *, fail=True):
    if fail: raise ValueError(f"bad {x}")
    return x
print(flaky(1, fail=False))
try: flaky(2)
except RuntimeError as e: print(e, repr(e.__context__))
def memo(f):
    cache = {}
    def w(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    w.cache = cache
    return w
@memo
def fibm(n): return n if n < 2 else fibm(n - 1) + fibm(n - 2)
print(fibm(50), len(fibm.cache))
registry = {}
def register(name=None):
    def deco(cls):
        registry[name or cls.__name__.lower()] = cls
        return cls
    return deco
@register()
class Foo: pass
@register("b")
class Bar: pass
print(registry)
class prop:
    def __init__(self, f): self.f = f
    def __get__(self, o, t=None): return self if o is None else self.f(o)
class U:
    @prop
    def v(self): return 42
print(U().v)
