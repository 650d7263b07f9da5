# Properties, class and static methods.
class P:
    def __init__(self): self._x = 1
    @property
    def x(self): "the x"; return self._x
    @x.setter
    def x(self, v):
        if v < 0: raise ValueError("neg")
        self._x = v
    @x.deleter
    def x(self): del self._x
    @classmethod
    def make(cls, *a): return cls()
    @staticmethod
    def st(a): return a + 1
p = P(); p.x = 5; print(p.x, P.st(1), p.st(2), type(P.make()), P.x.__doc__)
try: p.x = -1
except ValueError as e: print(e)
del p.x
try: p.x
except AttributeError as e: print(e)
