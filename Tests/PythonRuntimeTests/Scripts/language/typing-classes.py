# Named tuples, protocols and typed dicts.
from typing import NamedTuple, Protocol, TypedDict, runtime_checkable, NewType, overload
class Pt(NamedTuple):
    x: int
    y: int = 0
    def norm(self): return (self.x ** 2 + self.y ** 2) ** 0.5
p = Pt(3, 4); print(p, p.norm(), p._asdict(), p._replace(x=1), Pt._fields, Pt(1), p == (3, 4))
@runtime_checkable
class Sz(Protocol):
    def size(self) -> int: ...
class Q:
    def size(self): return 1
print(isinstance(Q(), Sz), isinstance(5, Sz))
class TD(TypedDict, total=False):
    a: int
print(TD(a=1), TD.__annotations__)
U = NewType("U", int); print(U(5), U.__name__)
