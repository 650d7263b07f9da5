# The module enum.
from enum import *
class C(Enum):
    RED = 1
    BLUE = "b"
    ALIAS = 1
    def hi(self): return f"hi {self.name}"
print(C.RED, repr(C.RED), C.RED.name, C.RED.value, C("b"), C["RED"], list(C), C.ALIAS is C.RED, C.RED.hi(), C.RED == 1, len(C), C.RED in C, C.__members__, f"{C.RED}", type(C.RED))
class I(IntEnum):
    A = 1
    B = auto()
print(I.A + 1, I.B, repr(I.B), I.A < I.B, f"{I.A}", I(2), "%d" % I.B)
class F(Flag):
    R = auto(); W = auto(); X = auto()
print(F.R | F.W, F.R in (F.R | F.W), ~F.R, F(3), F.R & F.W, bool(F(0)), repr(F.R | F.X), (F.R | F.W).value)
class S(str, Enum):
    A = "a"
print(S.A, S.A == "a", S.A.upper(), repr(S.A), f"{S.A}")
class SE(StrEnum):
    ONE = auto()
print(SE.ONE, repr(SE.ONE), SE.ONE == "one")
@unique
class U(Enum):
    A = 1
    B = 2
print(list(U))
for bad in ["C(5)", "C['Z']", "C.Z", "I(9)"]:
    try: eval(bad)
    except Exception as e: print(type(e).__name__, e)
