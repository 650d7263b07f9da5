"""Class bodies that write into what `__prepare__` answers, enumerations, and formatters."""
def T(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class Once(dict):
    def __setitem__(self, k, v):
        if k in self and not k.startswith("__"): raise TypeError(f"{k} defined twice")
        print("store", k); super().__setitem__(k, v)
    def __getitem__(self, k):
        if k == "magic": return 42
        return super().__getitem__(k)
    def __delitem__(self, k): print("delete", k); super().__delitem__(k)
class M(type):
    @classmethod
    def __prepare__(m, name, bases, **kw): return Once()
    def __new__(m, name, bases, ns): print(type(ns).__name__, sorted(ns)); return super().__new__(m, name, bases, dict(ns))
class A(metaclass=M):
    x = magic
    y: int = x + 1
    def f(self): return self.x, __class__.__name__
    z = 1
    del z
print(A.x, A.y, A().f(), A.__annotations__)
def bad():
    class B(metaclass=M):
        x = 1
        x = 2
T(bad)
def miss():
    class B(metaclass=M):
        y = nothing
T(miss)
def delmiss():
    class B(metaclass=M):
        del nothing
T(delmiss)
class N(type):
    @classmethod
    def __prepare__(m, name, bases): return 5
def notmap():
    class B(metaclass=N): pass
T(notmap)
import collections
class O(type):
    @classmethod
    def __prepare__(m, name, bases): return collections.OrderedDict()
    def __new__(m, name, bases, ns): return super().__new__(m, name, bases, dict(ns, order=[k for k in ns if not k.startswith("_")]))
class P(metaclass=O):
    b = 1
    a = 2
print(P.order)
class DD(collections.defaultdict): pass
class Q(type):
    @classmethod
    def __prepare__(m, name, bases):
        d = collections.defaultdict(lambda: "auto"); return d
def q():
    class R(metaclass=Q):
        try: a = whatever
        except NameError: a = "nameerror"
    return R.a
T(q)
from enum import *
class Perm(Flag):
    R = auto(); W = auto(); X = auto(); RW = R | W
print(list(Perm), Perm.RW, Perm.RW.value, Perm(7), ~Perm.RW)
def twice():
    class C(Enum):
        A = 1
        A = 2
T(twice)
def clash():
    class C(Enum):
        A = 1
        def A(self): pass
T(clash)
def clash2():
    class C(Enum):
        def A(self): pass
        A = 1
class C2(Enum):
    _ignore_ = "tmp other"
    tmp = 5
    A = 1
    B = A + 1
print(list(C2), hasattr(C2, "tmp"))
class Lev(IntEnum):
    LOW = auto(); MID = 5; HIGH = auto()
    @classmethod
    def top(cls): return cls.HIGH
    @staticmethod
    def s(): return 1
print(list(Lev), Lev.top(), Lev.s(), Lev.HIGH > 5)
class T2(Enum):
    X = (1, auto()); Y = (2, auto())
print(list(T2))
def late():
    class C(Enum):
        A = 1
        def _generate_next_value_(n, s, c, l): return n
T(late)
E2 = Enum("E2", {"A": 1, "B": 2}); E3 = Enum("E3", [("A", 1), ("B", 4)]); E4 = IntEnum("E4", "A B", start=5); print(list(E2), list(E3), list(E4), Flag("F", "A B C")(5))
import string
f = string.Formatter()
T(lambda: f.format("{0} {1:>5} {x!r} {y.real} {z[0]} {z[k]}" if 0 else "{0} {1:>5} {x!r} {y.real} {z[0]}", 1, 2, x="q", y=3, z=[9])); T(lambda: f.format("{} {}", 1, 2)); T(lambda: f.format("{} {0}", 1)); T(lambda: f.format("{0} {}", 1)); T(lambda: f.format("{a}", 1)); T(lambda: f.format("{0}")); T(lambda: f.format("{")); T(lambda: f.format("}")); T(lambda: f.format("{0:{1}}", 5, ">4")); T(lambda: f.format("{:{}}", 5, ">4")); T(lambda: f.format("{0!z}", 1)); T(lambda: f.format("{{}}")); T(lambda: list(f.parse("a{{b}}c{0.x[1]!r:>{w}}d"))); T(lambda: f.vformat("{x}", (), {"x": 1})); T(lambda: f.get_field("0.real", (5,), {})); T(lambda: f.format("{0[a]}", {"a": 1})); T(lambda: f.format("{0.a", 1)); T(lambda: f.format("{0!rx}", 1)); T(lambda: f.format("{:d}", "x")); T(lambda: f.format("{!s:>4}", 1))
class Checked(string.Formatter):
    def check_unused_args(self, used, args, kwargs):
        rest = set(kwargs) - used
        if rest: raise ValueError(f"unused {sorted(rest)}")
    def format_field(self, v, spec): return super().format_field(v, spec) + "|"
    def convert_field(self, v, c): return "U" + str(v) if c == "u" else super().convert_field(v, c)
T(lambda: Checked().format("{a} {b!u}", a=1, b=2)); T(lambda: Checked().format("{a}", a=1, b=2))
def gen():
    x = yield 1
    yield x
g = gen(); print(g.gi_frame.f_lineno, g.gi_running, g.gi_suspended, g.gi_yieldfrom, g.gi_code.co_name); next(g); print(g.gi_suspended, g.gi_frame.f_locals); g.close(); print(g.gi_frame)
def outer(): yield from gen()
o = outer(); next(o); print(o.gi_yieldfrom.__name__)
