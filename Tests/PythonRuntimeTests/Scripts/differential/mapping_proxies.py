"""The read-only dict of a class, and `types.MappingProxyType`."""
import copy
import dataclasses
import enum
from collections.abc import Hashable, Mapping, MutableMapping
from types import MappingProxyType as Proxy


def show(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


class Point:
    x = 1


space = Point.__dict__
print(type(space) is Proxy, Proxy, isinstance(space, dict), vars(Point) is vars(Point), space["x"], "y" in space)
Point.y = 5
print(space["y"], "y" in space)


def assign(): space["z"] = 1
def delete(): del space["x"]
def unite():
    proxy = Proxy({})
    proxy |= {}


show(assign), show(delete), show(unite)
show(lambda: space.update({})), show(lambda: setattr(space, "a", 1)), show(lambda: hash(space))
show(lambda: type("Other", (), space)), show(lambda: type("Other", (), dict(space)).x)

proxy = Proxy({"a": 1, "b": 2})
print(proxy, str(proxy), repr(proxy), f"{proxy}", len(proxy), bool(proxy), bool(Proxy({})))
print(proxy["a"], "a" in proxy, list(proxy), list(reversed(proxy)), proxy.get("z"), proxy.get("z", 3))
print(proxy.keys(), proxy.values(), proxy.items(), proxy.copy(), dict(proxy), {**proxy})
print(proxy == {"a": 1, "b": 2}, {"a": 1, "b": 2} == proxy, proxy == Proxy(proxy), proxy != {})
print(proxy | {"c": 3}, {"c": 3} | proxy, proxy | proxy, Proxy(Proxy({"q": 1})), Proxy("ab"), Proxy(range(3))[1])
show(lambda: proxy < {}), show(lambda: proxy | 3), show(lambda: proxy["z"]), show(lambda: proxy[0:1])
show(lambda: Proxy()), show(lambda: Proxy(1)), show(lambda: Proxy([1])), show(lambda: Proxy((1,)))
show(lambda: Proxy({1})), show(lambda: Proxy({}, {})), show(lambda: Proxy(mapping={})), show(lambda: Proxy(other={}))
show(lambda: "%(a)s" % proxy), show(lambda: "{b}".format_map(proxy)), show(lambda: "x" % proxy)
show(lambda: copy.copy(proxy)), show(lambda: copy.deepcopy(proxy)), show(lambda: next(proxy)), show(lambda: proxy())
print(isinstance(proxy, Mapping), isinstance(proxy, MutableMapping), isinstance(proxy, Hashable))


class Twice:
    def keys(self): return ["k"]
    def __getitem__(self, key): return key * 2


print(Proxy(Twice())["k"], list(Proxy(Twice()).keys()), dict(Proxy(Twice())))
show(lambda: len(Proxy(Twice()))), show(lambda: Proxy(Twice()).get("k"))
try:
    class Derived(Proxy): pass
except TypeError as e:
    print(e)


class Colour(enum.Enum):
    RED = 1


@dataclasses.dataclass
class Record:
    a: int = dataclasses.field(default=1, metadata={"unit": "m"})
    b: int = 2


print(Colour.__members__, [field.metadata for field in dataclasses.fields(Record)])
nested = proxy
for _ in range(100_000): nested = Proxy(nested)
print(nested["a"], len(nested))
del nested
