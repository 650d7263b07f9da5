"""Docstring."""
import os, sys as system, a.b.c as d
from . import x
from ..pkg.mod import (a, b as c,)
from .... import y
from m import *

x = y = 1
x, *rest = rest, = [1]
(a), [b, c] = d
x.y[0].z = 3
x: int
x: int = 3
(x): int = 4
x.y: "str" = 5
x[0]: int
x += 1; x -= 1; x *= 2; x /= 2; x //= 2; x %= 2; x **= 2
x @= y; x &= 1; x |= 1; x ^= 1; x <<= 1; x >>= 1
del x, (y, z), [w], v.a, u[0]
assert x, "message"
assert (x)
pass
global g1, g2
raise
raise E
raise E("x") from None
x = yield_ = 3
*a, b = 1, 2,
print(x, end="")

if a: pass
elif b: x = 1; y = 2
elif c:
    z
else:
    w

while a < b:
    break
else:
    continue_ = 1

for i, (j, k) in zip(a, b):
    continue
else:
    pass
for *a, b in c, d: pass
for x in *a, *b: pass

with a: pass
with a as b, c as (d, e): pass
with (a as b, c): pass
with (a, b): pass
with (a): pass
with (yield_): pass
with (a, b) as c: pass
with open(x) as f.y, open(z) as g[0]:
    pass

try:
    a
except A:
    b
except (A, B) as e:
    c
except:
    d
else:
    e
finally:
    f
try: a
finally: b
try:
    pass
except* A as e:
    pass

def f(): return
def f(a, b=1, /, c=2, *args, d, e=3, **kw) -> int: return 1, *a
def f(a: int, *, b: "x" = 1, **k: dict): yield
def f(*args: *Ts): x = yield a, b; yield from c
def f(a, b, /): nonlocal_ = 1
def f(a,): pass
def f(*, a): pass

@d1
@d2.e(3)
@(lambda f: f)
def g():
    def h():
        nonlocal x, y
        return x
    return h

class A: pass
class B(): x = 1
@dec
class C(A, B, metaclass=M, *args, **kw):
    """Doc."""
    def m(self): return super().m()
