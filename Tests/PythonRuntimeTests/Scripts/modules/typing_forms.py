# typing: forms and their mistakes, protocols, typed dicts, named tuples, hints.
import typing, collections.abc as cabc, enum, dataclasses, functools, contextlib, types, sys
from typing import *
UserId = NewType("UserId", int); print(UserId(5), UserId, UserId.__name__, UserId.__supertype__)
class Shape(Protocol):
    def area(self) -> float: ...
class Sq:
    def __init__(self, s: float) -> None: self.s = s
    def area(self) -> float: return self.s ** 2
@runtime_checkable
class HasArea(Protocol):
    def area(self) -> float: ...
print(isinstance(Sq(2), HasArea), isinstance(5, HasArea), Sq(3).area())
class Impl(Shape):
    def __init__(self, k): self.k = k
    def area(self): return self.k
print(Impl(4).area()); 
class Impl2(Shape): pass
print(Impl2())if 0 else print(type(Impl2()).__name__)
P = ParamSpec("P"); R = TypeVar("R"); N = TypeVar("N", int, float); B = TypeVar("B", bound=Sq); print(P, R, N.__constraints__, B.__bound__)
def deco(f: Callable[P, R]) -> Callable[P, R]:
    @functools.wraps(f)
    def w(*a: P.args, **k: P.kwargs) -> R: return f(*a, **k)
    return w
@deco
def add(a: int, b: int = 2) -> int: return a + b
print(add(1), get_type_hints(add), add.__annotations__)
class Stack(Generic[R]):
    def __init__(self): self.x: list[R] = []
    def push(self, v: R) -> "Stack[R]": self.x.append(v); return self
print(Stack[int]().push(1).x, Stack[str], get_type_hints(Stack.push))
class Movie(TypedDict):
    name: str
    year: NotRequired[int]
print(Movie(name="a"), Movie.__required_keys__, Movie.__optional_keys__, get_type_hints(Movie))
Point = TypedDict("Point", {"x": int, "y": int}); print(Point(x=1, y=2), Point.__annotations__)
class Emp(NamedTuple):
    name: str
    id: int = 3
print(Emp("a"), Emp._field_defaults, Emp.__annotations__)
print(Union[int, str] == Union[str, int], Optional[int] == Union[int, None], int | str == Union[int, str], get_args(Union[int, str]), get_origin(Union[int, str]), get_args(Callable[[int], str]), get_origin(List[int]), get_args(Literal[1, 2]), get_args(Annotated[int, "m"]))
@final
class F: pass
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(F.__final__, g("a"), cast(int, "x"), TYPE_CHECKING)
@dataclasses.dataclass
class Node:
    val: int
    next: Optional["Node"] = None
    tags: ClassVar[list] = []
print(Node(1, Node(2)), [f.type for f in dataclasses.fields(Node)], Node.__annotations__)
Json = Union[dict[str, "Json"], list["Json"], str, int, None]; Vec = list[float]; print(Vec, Dict[str, Vec], Tuple[int, ...], Type[int], Iterable[int], Mapping[str, int])
def f(x: int | None = None, *args: str, **kw: Any) -> dict[str, list[int]]: ...
print(f.__annotations__, get_type_hints(f))
try: isinstance([], List[int])
except TypeError as e: print(e)
try: isinstance({}, Movie)
except TypeError as e: print(e)
try: Union[()]
except TypeError as e: print(e)
try: List[int, str]
except TypeError as e: print(e)
try: Optional[int, str]
except TypeError as e: print(e)
try: TypeVar("T", int)
except TypeError as e: print(e)
assert_never_ok = False
try: assert_never(5)
except AssertionError as e: print(e)
print(typing.get_type_hints(Node) if 0 else "", Final, Self, Never, Any, NoReturn, LiteralString)
class A:
    def m(self) -> Self: return self
    def n(self, o: "A") -> "A": return o
print(get_type_hints(A.n), A().m().n.__annotations__)
from abc import ABC, abstractmethod
class Base(ABC):
    @property
    @abstractmethod
    def name(self) -> str: ...
    @classmethod
    @abstractmethod
    def make(cls): ...
    @staticmethod
    @abstractmethod
    def st(): ...
try: Base()
except TypeError as e: print(e)
print(sorted(Base.__abstractmethods__), typing.Hashable, isinstance(5, typing.Hashable), isinstance([], cabc.Sized), issubclass(list, typing.Sequence))
for text in ("List[int, str]", "Dict[int]", "Type[int, str]", "Callable[int]", "Generator[int]", "Iterable[int, int]", "ClassVar[int, str]", "Final[1, 2]", "Annotated[int]", "isinstance(1, Any)", "isinstance(1, Optional[int])", "isinstance([], List)", "isinstance([], Sequence)", "issubclass(dict, Mapping)", "Any()", "List[int]()", "DefaultDict[str, list](list)", "Counter('aab')", "issubclass(int, Optional[int])", "Union[int]", "int | str == Union[int, str]", "Union[int, str] == (int | str)", "hash(Union[int, str]) == hash(Union[str, int])", "isinstance(1, TypeVar('T'))"):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, type(error).__name__, error)
