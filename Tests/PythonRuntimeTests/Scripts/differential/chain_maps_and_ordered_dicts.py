"""Views, unions and updates of ChainMap, OrderedDict, Counter and abstract mappings."""
import collections
from collections.abc import ItemsView, KeysView, Mapping, MutableMapping, ValuesView


def show(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


chain = collections.ChainMap({"a": 1}, {"b": 2, "a": 3})
print(chain.keys(), chain.values(), chain.items(), list(chain.values()), len(chain.items()))
print("a" in chain.keys(), ("a", 1) in chain.items(), 2 in chain.values(), sorted(chain.keys() & {"a"}))
print(sorted(chain.keys() | {"z"}), chain.keys() == {"a", "b"}, isinstance(chain, MutableMapping))
print(chain | {"c": 4}, {"c": 4} | chain, chain == {"a": 1, "b": 2})
chain |= {"d": 5}
print(chain, collections.ChainMap(collections.defaultdict(int), {"x": 1})["x"])
ordered = collections.OrderedDict(a=1)
print(ordered.keys(), ordered.values(), ordered.items(), type(ordered.keys()).__name__)
print(isinstance(ordered.keys(), KeysView), isinstance(ordered.items(), ItemsView), ordered.keys() & {"a"})
print(collections.Counter("aab") | {"a": 5}, {"z": 1} | collections.Counter("a"), collections.Counter("a") | collections.Counter("b"))


class Few(Mapping):
    def __getitem__(self, key):
        if key not in "ab": raise KeyError(key)
        return ord(key)

    def __iter__(self): return iter("ab")
    def __len__(self): return 2
    def __repr__(self): return "Few()"


few = Few()
print(few.keys(), list(few.items()), 97 in few.values(), few.get("z"), "z" in few, sorted(few.keys() - {"a"}))
print(dict(few), isinstance(few.values(), ValuesView), few == {"a": 97, "b": 98}, {"a"} | few.keys() == {"a", "b"})
for function in (
    lambda: reversed(chain), lambda: reversed(few), lambda: collections.OrderedDict([1]),
    lambda: collections.OrderedDict("ab"), lambda: collections.OrderedDict(["abc"]),
    lambda: collections.OrderedDict([(1, 2)], x=3), lambda: ordered.update(5), lambda: ordered.update([(1, 2)]),
    lambda: chain.update(True), lambda: ordered.values() ** 3, lambda: collections.ChainMap(["x"])["a"],
    lambda: chain | 3, lambda: collections.OrderedDict({}, {}), lambda: few.keys() | 3,
):
    show(function)
