# The module functools.
import functools as ft
print(ft.reduce(lambda a, b: a + b, [1, 2, 3]), ft.reduce(max, [1, 3], 5), ft.partial(int, base=2)("101"), ft.partial(print, "a", end="!\n").args)
@ft.lru_cache(maxsize=2)
def f(x): print("compute", x); return x
f(1); f(1); f(2); f(3); f(1); print(f.cache_info(), f.cache_parameters()); f.cache_clear(); print(f.cache_info())
@ft.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80))
class A:
    @ft.cached_property
    def v(self): print("once"); return 5
a = A(); print(a.v, a.v, a.__dict__)
@ft.singledispatch
def s(x): return "obj"
@s.register
def _(x: int): return "int"
@s.register(list)
def _(x): return "list"
print(s(1), s([]), s("a"), s.dispatch(bool)(True))
@ft.total_ordering
class T:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == o.x
    def __lt__(self, o): return self.x < o.x
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), sorted("bA", key=str.lower), sorted([3, 1, 2], key=ft.cmp_to_key(lambda a, b: b - a)))
class Me:
    @ft.partialmethod
    def z(self): pass
print(ft.partial(len), ft.partial(pow, 2)(5))
