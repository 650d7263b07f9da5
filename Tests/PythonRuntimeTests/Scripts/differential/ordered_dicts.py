"""Iterators and methods of OrderedDict that dict lacks."""
from collections import OrderedDict


def show(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e, e.args)


def pairs(): return OrderedDict(a=1, b=2, c=3)


for view in (pairs(), pairs().keys(), pairs().values(), pairs().items()):
    print(type(iter(view)).__name__, type(reversed(view)).__name__, list(view), list(reversed(view)))
show(lambda: OrderedDict().pop(None)), show(lambda: OrderedDict().pop((1, 2))), show(lambda: OrderedDict().pop("a"))
show(lambda: OrderedDict().pop({})), show(lambda: pairs().pop({})), show(lambda: OrderedDict().pop(None, 3))
show(lambda: pairs().pop("b", default=4)), show(lambda: pairs().pop(key="z", default=4)), show(lambda: OrderedDict().pop())
show(lambda: OrderedDict().pop(1, 2, 3)), show(lambda: OrderedDict().popitem(1, 2, 3)), show(lambda: OrderedDict().popitem())
show(lambda: pairs().popitem()), show(lambda: pairs().popitem(last=False)), show(lambda: OrderedDict().move_to_end())
show(lambda: OrderedDict().move_to_end("a")), show(lambda: pairs().move_to_end("z", last=False))


def moved(key, **options):
    result = pairs()
    result.move_to_end(key, **options)
    return result


print(moved("a"), moved("c"), moved("c", last=False), moved("a", last=False), moved("b", last=0))


def walk(change):
    result, seen = pairs(), []
    for key in result:
        seen.append(key)
        change(result, key)
    return seen, result


def grow(result, key): result[key * 2] = 0
def shrink(result, key): del result[key]
def replace(result, key): result[key] = 0
def turn(result, key): result.move_to_end(key)
def grow_at_end(result, key):
    if key == "c": result["d"] = 4


for change in (grow, shrink, replace, turn, grow_at_end):
    show(lambda: walk(change))


class Counted(OrderedDict):
    def __getitem__(self, key):
        return super().__getitem__(key) * 10


counted = Counted(a=1)
print(counted["a"], counted.pop("a"), counted, type(iter(counted)).__name__, type(counted.copy()).__name__)
