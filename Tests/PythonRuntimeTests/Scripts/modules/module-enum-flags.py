# Enum-flags.
import enum
class E(enum.IntFlag):
    A = 1; B = 2
print(E.A | E.B, repr(E.A | E.B), E(3), E.A in E(3), list(E(3)), E["A"], ~E.A, E(0))
class M(enum.Enum):
    X = (1, 2)
    Y = (3, 4)
    def __init__(self, a, b): self.a = a; self.b = b
    @property
    def s(self): return self.a + self.b
    @classmethod
    def _missing_(cls, v): return cls.X
print(M.X.s, M((3, 4)), M(99), M.Y.value, [m.name for m in M], M.X._name_, isinstance(M.X, M), M.X != M.Y, {M.X: 1}, M.__members__.keys())
N = enum.Enum("N", "A B C"); print(list(N), N.A.value); N2 = enum.Enum("N2", {"P": 5}); print(N2.P)
