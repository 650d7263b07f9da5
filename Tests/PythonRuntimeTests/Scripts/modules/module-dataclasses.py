# The module dataclasses.
from dataclasses import dataclass, field, asdict, astuple, replace, fields, is_dataclass, KW_ONLY, InitVar, make_dataclass
@dataclass
class C:
    a: int
    b: list = field(default_factory=list)
    c: str = "x"
    d: float = field(default=1.0, repr=False, compare=False)
    def __post_init__(self): self.b.append(self.a)
c = C(1); print(c, C(1) == C(1), C(1, d=2.0) == C(1), asdict(c), astuple(c), replace(c, a=5), [f.name for f in fields(C)], is_dataclass(c))
@dataclass(order=True, frozen=True)
class O:
    x: int
    y: int = 0
print(O(1) < O(2), sorted([O(2, 1), O(1, 5)]), hash(O(1)) == hash(O(1)), {O(1): "a"}[O(1)])
try: O(1).x = 5
except Exception as e: print(type(e).__name__, e)
@dataclass(kw_only=True, slots=True)
class K:
    a: int
    b: int = 2
print(K(a=1), K.__slots__)
try: K(1)
except TypeError as e: print(e)
@dataclass
class Sub(C):
    e: int = 9
    iv: InitVar[int] = 3
    def __post_init__(self, iv): self.e += iv
print(Sub(1))
try: C()
except TypeError as e: print(e)
@dataclass(eq=False, repr=False)
class N: a: int = 1
print(N() == N(), N.__eq__ is object.__eq__)
print(make_dataclass("D", [("x", int), ("y", int, 5)])(1))
try:
    @dataclass
    class Bad: a: list = []
except ValueError as e: print(e)
