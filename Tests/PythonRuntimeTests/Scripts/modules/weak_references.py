# weakref: references, callbacks, proxies, mappings, sets and finalizers.
import gc
import weakref

def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"A({self.n})"
    def hi(self, x=1): return self.n + x
    def __add__(self, o): return A(self.n + getattr(o, "n", o))
    def __len__(self): return self.n
a = A(1)
r = weakref.ref(a)
print(r(), r() is a, weakref.ref(a) is r, weakref.getweakrefcount(a), weakref.getweakrefs(a) == [r])
del a
print(r())
a = A(2)
r = weakref.ref(a, lambda x: print("gone", x is r, x()))
r2 = weakref.ref(a, lambda x: print("gone 2"))
b = a
del a
print("still", r())
b = None
print("now", r())
print(weakref.ref(A(3))())
for bad in (1, "s", [], {}, (), None, 1.5, object()):
    t(lambda: weakref.ref(bad))
class S:
    __slots__ = ("x",)
t(lambda: weakref.ref(S()))
class S2:
    __slots__ = ("x", "__weakref__")
s = S2()
print(weakref.ref(s)() is s)
t(lambda: weakref.ref())
t(lambda: weakref.ref(s, None, 3))
# equality and hash
a, b = A(1), A(1)
print(weakref.ref(a) == weakref.ref(b), weakref.ref(a) == weakref.ref(a), hash(weakref.ref(a)) == hash(a), weakref.ref(a) != weakref.ref(b))
ra = weakref.ref(a); hash(ra)
rb = weakref.ref(b)
del a, b
print(ra == rb, ra == ra); hash(ra)
t(lambda: hash(rb))
print(ra.__callback__, type(ra).__name__, isinstance(ra, weakref.ref))
# subclass
class R(weakref.ref):
    def __init__(self, o, cb=None, tag=None): super().__init__(o, cb); self.tag = tag
    def __new__(cls, o, cb=None, tag=None): return super().__new__(cls, o, cb)
a = A(5); rr = R(a, tag="t"); print(rr().n, rr.tag, rr is weakref.ref(a), rr == weakref.ref(a))
del a; print(rr())
# proxy
a = A(7); p = weakref.proxy(a); print(p.n, p.hi(2), p + 1, len(p), bool(p), str(p), type(p).__name__)
p.m = 5; print(a.m); del p.m; print(hasattr(a, "m"))
t(lambda: hash(p))
del a; t(lambda: p.n); t(lambda: str(p)); t(lambda: p + 1)
a = A(8); p = weakref.proxy(a, lambda x: print("proxy gone")); del a
f = lambda x: x * 2
pf = weakref.proxy(f); print(pf(4), type(pf).__name__)
# WeakValueDictionary
d = weakref.WeakValueDictionary()
a, b = A(1), A(2)
d["a"] = a; d["b"] = b; d["c"] = A(3)
print(len(d), sorted(d), "a" in d, "c" in d, d["a"], d.get("zz", 9), list(d.items()), list(d.values()), dict(d))
t(lambda: d["c"])
del a; print(len(d), list(d), d.get("a")); t(lambda: d["a"])
print(d.pop("b"), len(d)); t(lambda: d.pop("b")); print(d.pop("b", 4))
d.setdefault("x", b); d.update(y=b); print(sorted(d.keys())); del d["x"]; print(list(d)); d.clear(); print(len(d), bool(d))
t(lambda: d.__setitem__("k", 5))
# WeakKeyDictionary
k = weakref.WeakKeyDictionary(); a, b = A(1), A(2); k[a] = "one"; k[b] = "two"; print(len(k), k[a], a in k, 5 in k, list(k.items()), list(k), list(k.values()))
del a; print(len(k), list(k)); print(k.get(b), k.pop(b), len(k))
# WeakSet
w = weakref.WeakSet(); a, b = A(1), A(2); w.add(a); w.add(b); w.add(a); w.add(A(4)); print(len(w), a in w, 3 in w, sorted(x.n for x in w)); del a; print(len(w)); w.discard(b); w.discard(b); print(len(w)); t(lambda: w.pop())
w2 = weakref.WeakSet([b]); print(len(w2 | w), len(w2 & w2), b in (w2 - w), w2 == weakref.WeakSet([b]))
# finalize
a = A(10); fin = weakref.finalize(a, print, "finalized", 1, sep="-"); print(fin.alive, fin.peek()[1:], fin.atexit)
del a; print(fin.alive, fin.peek(), fin.detach(), fin())
a = A(11); fin = weakref.finalize(a, lambda: "result"); print(fin(), fin(), fin.alive)
a = A(12); fin = weakref.finalize(a, print, "never"); print(fin.detach()[2:]); del a
# WeakMethod
a = A(20); m = weakref.WeakMethod(a.hi); print(m()(1), weakref.ref(a.hi)()); del a; print(m()); t(lambda: weakref.WeakMethod(print))
# __del__ and weakrefs
class D:
    def __del__(self): print("del", ref_d() is None)
d1 = D(); ref_d = weakref.ref(d1, lambda r: print("callback")); del d1; print(ref_d())
# cycles
class N: pass
n = N(); n.self = n; rn = weakref.ref(n, lambda r: print("cycle gone")); del n; print(rn() is not None); gc.collect(); print(rn())
# tree with weak parents
class Node:
    def __init__(self, v, parent=None):
        self.v, self.children, self._p = v, [], None if parent is None else weakref.ref(parent)
        if parent: parent.children.append(self)
    @property
    def parent(self): return None if self._p is None else self._p()
root = Node(1); c = Node(2, root); print(c.parent.v); del root; print(c.parent)
# functions, classes, sets
def g(): pass
rg = weakref.ref(g); print(rg() is g); del g; print(rg())
class K: pass
rk = weakref.ref(K); print(rk() is K, weakref.ref(frozenset([1]))(), weakref.ref({1})())
def cache(cls):
    cls.live = weakref.WeakSet()
    old = cls.__init__
    def init(self, *a): old(self, *a); cls.live.add(self)
    cls.__init__ = init
    return cls
@cache
class C:
    def __init__(self, x): self.x = x
cs = [C(i) for i in range(4)]; print(sorted(c.x for c in C.live)); cs.pop(); c = None; print(len(C.live)); cs.clear(); print(len(C.live))
class Obs:
    def __init__(self): self.l = []
    def add(self, m): self.l.append(weakref.WeakMethod(m))
    def fire(self): return [m()() for m in self.l if m() is not None]
o = Obs(); a, b = A(1), A(2); o.add(a.hi); o.add(b.hi); print(o.fire()); del a; print(o.fire())
try: raise ValueError("x")
except ValueError as e: t(lambda: weakref.ref(e))

late = A(99)
weakref.finalize(late, print, "at exit 1"); weakref.finalize(late, print, "at exit 2")
print("end")
