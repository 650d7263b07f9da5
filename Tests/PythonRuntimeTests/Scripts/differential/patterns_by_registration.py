"""What patterns in braces and brackets match, and what class patterns ask for."""
import collections
from collections.abc import Mapping, Sequence
from types import MappingProxyType


class Row:
    def __len__(self): return 1
    def __getitem__(self, place):
        if place: raise IndexError
        return 3


class Derived(Row):
    pass


class Letters(Mapping):
    def __getitem__(self, key):
        if key != "a": raise KeyError(key)
        return 1
    def __len__(self): return 1
    def __iter__(self): return iter("a")


class Loud(dict):
    def get(self, key, default=None):
        print("get", key)
        return super().get(key, default)


class Lookalike:
    def keys(self): return ["a"]
    def __getitem__(self, key): return 1


def kind(value):
    match value:
        case {"a": 1, **rest}: return "a", rest
        case {"b": found}: return "b", found
        case {}: return "mapping"
        case [first, *others]: return "sequence", first, others
        case []: return "empty"
        case bytearray(text) | str(text): return "text", text
    return "neither"


Pair = collections.namedtuple("Pair", "x y")
for value in [
    collections.ChainMap({"a": 1}, {"b": 2}), collections.ChainMap(), collections.UserDict(a=1),
    collections.UserList([1]), collections.UserString("ab"), collections.Counter("a"),
    collections.OrderedDict(a=1), collections.deque([1]), MappingProxyType({"b": 2}), Letters(), Row(),
    Lookalike(), bytearray(b"x"), b"x", "text", range(2), {1}, Pair(1, 2), Loud(b=3), {"b": 4, "c": 5}]:
    print(type(value).__name__, kind(value))
Sequence.register(Row)
print(kind(Row()), kind(Derived()))


def parts(value):
    match value:
        case Pair(x, y): return "pair", x, y
        case Named(key): return "named", key
        case Listed(a): return a
        case Numbered(a): return a
        case Doubled(b, a=c): return b, c
        case Plain(b): return b


class Named(dict):
    __match_args__ = ("label",)
    label = "n"


class Listed:
    __match_args__ = ["a"]


class Numbered:
    __match_args__ = (1,)


class Doubled:
    __match_args__ = ("a",)
    a = 1


class Plain:
    pass


def keys(first, second):
    class Key: a, b = first, second
    match {1: 2, 2: 3}:
        case {Key.a: x, Key.b: y}: return x, y


for attempt in [lambda value=value: parts(value) for value in (
        Pair(1, 2), Named(a=1), Listed(), Numbered(), Doubled(), Plain())] + [lambda: keys(1, 2), lambda: keys(1, 1)]:
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
