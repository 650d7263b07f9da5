# pickle: the bytes of all kinds of objects, and what they become again.
import sys, io, collections, datetime, decimal, fractions, enum, dataclasses

import pickle
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class A:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return type(self) is type(o) and self.__dict__ == o.__dict__
    def __repr__(self): return f"A({self.x!r})"
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1; self.b = 2
class G(A):
    def __getstate__(self): return {"y": 9}
    def __setstate__(self, s): self.x = ("restored", s)
class R(A):
    def __reduce__(self): return (R, (self.x * 2,))
class L(list): pass
class D(dict): pass
class I(int): pass
class C(enum.Enum): RED = 1
@dataclasses.dataclass
class P:
    x: int
    y: list
N = collections.namedtuple("N", "p q")
class E(Exception):
    def __init__(self, a, b): super().__init__(a, b); self.extra = 5
def fn(): pass
vals = [None, True, False, 0, 1, 255, 256, 65535, 65536, -1, -128, -129, 2**31, -2**31, -2**31-1, 2**63, -2**63, 10**30, -10**30, 1.5, float("inf"), -0.0, "", "abc", "é€", "x"*300, b"", b"abc", b"z"*300, (), (1,), (1,2), (1,2,3), (1,2,3,4), [], [1], [1,2], [[1],[2]], {}, {"a":1}, {"a":1,"b":[2]}, set(), {5}, frozenset([5]), bytearray(b"ab"), A(1), A([A(2)]), S(), G(1), R(3), L([1,2]), D(a=1), I(5), C.RED, P(1,[2]), N(1,2), A, len, int, ValueError("x"), E(1,2), collections.OrderedDict(a=1), collections.defaultdict(list,{"a":[1]}), collections.deque([1,2],5), collections.Counter("aab"), datetime.date(2024,1,2), datetime.datetime(2024,1,2,3,4,5,6), datetime.timedelta(1,2,3), decimal.Decimal("1.5"), fractions.Fraction(1,3), range(5), slice(1,2), complex, ..., NotImplemented, type(None)]
for v in vals:
    def f(v=v):
        d = pickle.dumps(v); r = pickle.loads(d)
        same = (type(r) is type(v) and (r == v or isinstance(v,(S,G,R,E,ValueError)))) 
        return (d.hex() if not isinstance(v,(datetime.date,datetime.timedelta,set,collections.OrderedDict,collections.defaultdict,collections.deque,collections.Counter,bytearray)) else "", same, repr(r)[:60] if not isinstance(v,(S,)) else (r.a,r.b))
    t(f)
a=[1]; a.append(a); t(lambda: pickle.dumps(a).hex()); r=pickle.loads(pickle.dumps(a)); print(r[1] is r)
x=A(1); x.me=x; r=pickle.loads(pickle.dumps(x)); print(r.me is r)
s="shared"; t(lambda: pickle.dumps([s,s,{"k":s}]).hex())
f=io.BytesIO(); pickle.dump([1,2],f); pickle.dump("two",f); f.seek(0); print(pickle.load(f),pickle.load(f)); t(lambda: pickle.load(f))
for bad in (lambda: pickle.dumps(lambda: 1), lambda: pickle.dumps(i for i in []), lambda: pickle.loads(b""), lambda: pickle.loads(b"abc"), lambda: pickle.loads(b"\x80\x04\x95"), lambda: pickle.loads(b"\x80\x09."), lambda: pickle.loads("x"), lambda: pickle.dumps(1, protocol=9), lambda: pickle.loads(b"\x80\x04\x8c\x08__main__\x8c\x03Nope\x93."), lambda: pickle.dumps(sys), lambda: pickle.loads(b"(.")): t(bad)
def loc():
    class Q: pass
    return Q()
t(lambda: pickle.dumps(loc()))
print(pickle.loads(b"(lp0\nI1\naF1.5\naVabc\np1\na."), pickle.loads(pickle.dumps({"m":[1,(2,3)]},protocol=5)), pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL)
class PI(pickle.Pickler):
    def persistent_id(self, o): return ("A", o.x) if isinstance(o, A) else None
class UP(pickle.Unpickler):
    def persistent_load(self, p): return A(("p",) + p)
    def find_class(self, m, n):
        if n == "len": raise pickle.UnpicklingError("forbidden")
        return super().find_class(m, n)
b=io.BytesIO(); PI(b).dump([A(7)]); b.seek(0); print(UP(b).load()); t(lambda: UP(io.BytesIO(pickle.dumps(len))).load())
print(pickle.PicklingError.__mro__[1].__name__, len(pickle.dumps(list(range(3000)))))
