"""StopIteration raised by functions that iterators call, and keywords that mappings give."""
import collections
import functools
import itertools


def stop(*_): raise StopIteration("v")


class Short:
    def __len__(self): return 3
    def __getitem__(self, place):
        if place == 1: raise StopIteration
        return place


def show(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e, e.args)


def twice(iterator): return list(iterator), list(iterator)


for attempt in [
    lambda: list(map(stop, [1])), lambda: list(filter(stop, [1])), lambda: next(map(stop, [1])), lambda: next(map(stop, [1]), 0),
    lambda: [x for x in map(stop, [1])], lambda: sum(map(stop, [1])), lambda: any(map(stop, [1])), lambda: [*map(stop, [1])],
    lambda: list(itertools.takewhile(stop, [1])), lambda: list(itertools.dropwhile(stop, [1])),
    lambda: list(itertools.starmap(stop, [(1,)])), lambda: list(itertools.accumulate([1, 2], stop)),
    lambda: list(itertools.groupby([1], stop)), lambda: list(itertools.chain(map(stop, [1]), [2])),
    lambda: list(reversed(Short())), lambda: list(iter(stop, 1)), lambda: sorted([1, 2], key=stop), lambda: max([1, 2], key=stop),
    lambda: list(zip([1], map(stop, [1]))), lambda: list(enumerate(map(stop, [1]))), lambda: dict(map(stop, [1])),
    lambda: "".join(map(stop, "a")), lambda: 3 in map(stop, [1]), lambda: list(x for x in map(stop, [1])),
    lambda: functools.reduce(stop, [1, 2]), lambda: twice(map(lambda x: stop() if x == 1 else x, [0, 1, 2, 3])),
    lambda: list(itertools.islice([1, 2], 0, "a")), lambda: list(itertools.islice([1, 2], "a", 2)),
]:
    show(attempt)


def keywords(**given): return given


show(lambda: keywords(a=1, **collections.ChainMap("ab", {"a": 1})))
show(lambda: keywords(a=1, **collections.ChainMap({"b": 2}))), show(lambda: keywords(**{1: 2})), show(lambda: keywords(a=1, **3))


class Unequal:
    def __eq__(self, other): return False


nan = float("nan")
show(lambda: [(key, list(group)) for key, group in itertools.groupby([1, nan, nan, 2])])
show(lambda: len([*itertools.groupby([nan, 1.0, nan])])), show(lambda: len([*itertools.groupby([Unequal()] * 2 + [Unequal()])]))
