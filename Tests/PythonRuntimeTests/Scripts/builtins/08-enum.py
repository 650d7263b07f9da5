# enum: members, mixins, flags and the functional form.
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def describe(self): return f"{self.name}/{self.value}"
    @property
    def low(self): return self.name.lower()
    @classmethod
    def first(cls): return cls.RED
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], list(Color), len(Color))
print(Color.CRIMSON is Color.RED, Color.RED == 1, Color.RED in Color, Color.RED.describe(), Color.RED.low, Color.first())
print(Color.__members__, type(Color.RED), isinstance(Color.RED, Color), Color, {Color.RED: 1}[Color.RED])
try: Color(9)
except ValueError as e: print(e)
try: Color["X"]
except KeyError as e: print(e)
try: Color.RED = 3
except AttributeError as e: print(e)
try:
    class C2(Color): X = 4
except TypeError as e: print(e)
class N(IntEnum):
    A = 1
    B = 2
    C = auto()
print(N.A + 1, N.B > N.A, repr(N.C), str(N.C), f"{N.C}", f"{N.C:03d}", sorted([N.C, N.A]), N(3), N.A == 1, [10,20,30][N.A], isinstance(N.A, int))
class S(StrEnum):
    HELLO = auto()
    W = "world"
print(S.HELLO, repr(S.W), S.W.upper(), S.W == "world", f"{S.W:>8}")
class Mixed(str, Enum):
    A = "a"
    B = "b"
print(Mixed.A, repr(Mixed.A), Mixed.A == "a", Mixed("b"), Mixed.A.upper(), f"{Mixed.A}")
class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (0.6, 3.3)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def g(self): return self.mass / self.radius
print(Planet.EARTH.mass, Planet.MARS.g, Planet.EARTH.value, repr(Planet.EARTH))
class A(Enum):
    X = auto()
    Y = auto()
    Z = 10
    W = auto()
print([a.value for a in A])
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R.value | W.value if False else 3
print(P.R | P.X, repr(P.R | P.W), P.R in (P.R | P.X), list(P.R | P.X), bool(P.R & P.W), ~P.R, P.RW, P(0), repr(P(0)), [p for p in P], len(P.RW))
class F(IntFlag):
    A = 1
    B = 2
    C = 4
print(F.A | F.B, repr(F.A | F.B), F.A | 8, int(F.A | F.C), F.A & 1, F(7), F.A + 1)
Anim = Enum("Anim", "CAT DOG")
print(list(Anim), Anim.DOG.value)
B2 = Enum("B2", {"Q": 5, "R": "x"})
print(list(B2))
@unique
class U(Enum):
    A = 1
try:
    @unique
    class U2(Enum):
        A = 1
        B = 1
except ValueError as e: print(e)
class M(Enum):
    A = "x"
    @classmethod
    def _missing_(cls, value): return cls.A if value == "y" else None
print(M("y"))
class G(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values): return name + "!"
    A = auto()
    B = auto()
print(G.A.value, G.B.value)
class Base(Enum):
    def hi(self): return "hi " + self.name
class Sub(Base):
    Q = 1
print(Sub.Q.hi(), hash(Color.RED) == hash("RED"), Color.RED < 3 if False else "", Color.RED != Color.BLUE)
for c in reversed(Color): print(c)
import copy
print(copy.deepcopy(Color.RED) is Color.RED)
match Color.RED:
    case Color.GREEN: print("g")
    case Color.RED: print("r")
