"""Values that nobody holds go at the end of the instruction that used them."""
import functools
import gc


class A:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
    def __eq__(s, o): return True
    def __bool__(s): return True
    def __add__(s, o): return 5
    def __iter__(s): return iter([1])
    def __call__(s): return 1
    def __getitem__(s, i): return i
    def __enter__(s): return s
    def __exit__(s, *a): pass
    def m(s): return 1
if A(1): print("after if")
print(A(2) == A(3)); print(A(4) + 1); print([x for x in A(5)]); print(A(6)()); print(A(7)[0]); print(A(8).m()); print(not A(9)); print(A(10) is None)
with A(11) as w: print("in with")
del w
x = A(12), A(13)
x = None
a, b = A(14), A(15); a, b = b, a; a = b = None
def f(*args, **kw): return len(args) + len(kw)
print(f(A(16), k=A(17)))
def g():
    a = A(18)
    yield 1
    yield 2
for i in g(): print(i)
def rec(n):
    a = A(f"r{n}")
    if n: rec(n - 1)
rec(2)
lst = [A(19), A(20), A(21)]
lst.pop(0); print("popped"); del lst[0]; print("deld"); lst[:] = []; print("sliced")
d = {"a": A(22), "b": A(23)}; d.clear(); print("cleared")
d = {"a": A(24)}; d["a"] = A(25); d.update(a=1); print("updated")
s = {1: A(26)}; del s
try: raise ValueError(A(27))
except ValueError: pass
print("after except")
try: raise ValueError(A(28))
except ValueError as e: pass
print("after except as")
y = A(29); y = A(30); del y
lam = lambda a=A(31): a
del lam
class Holder: attr = A(32)
del Holder; gc.collect()
print(sum([1 for _ in [A(33), A(34)]]))
print(str(A(35))[:3] if 0 else "skip")
z = [A(36)]; z.append(z); del z; gc.collect(); print("gc")
p = functools.partial(f, A(37)); del p
m = A(38).m; del m; print("bound")
t = (A(39),) * 2; del t
print(max([A(40)], key=lambda a: a.n).n)
c = [A(i) for i in range(41, 44)]; c.sort(key=lambda a: -a.n); c = None
def early():
    a = A(44)
    for i in range(3):
        b = A(f"loop{i}")
        if i == 1: return i
print(early())
def nested():
    a = A(45)
    def inner(): return a
    return inner
n = nested(); n = None
global_list = []
class Res:
    def __del__(self): global_list.append(self); print("resurrect")
r = Res(); r = None; print(len(global_list)); global_list.clear(); print("no second")
def exc():
    a = A(46)
    try: 1/0
    except ZeroDivisionError: b = A(47); raise KeyError from None
try: exc()
except KeyError as k: print("key")
print("end")
