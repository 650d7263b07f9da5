"""Slots beside builtin values, sums of infinities, and widths that `*` takes."""
import math
import statistics
from collections import namedtuple


def show(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


class Open(namedtuple("Open", "a b")): pass
class Closed(namedtuple("Closed", "a b")): __slots__ = ()
class Row(tuple): __slots__ = ()
class Number(int): __slots__ = ()
class Error(Exception): __slots__ = ()
class Table(dict): __slots__ = ("z",)
class Degrees(float): pass


def assign(value, name):
    setattr(value, name, 1)
    return getattr(value, name)


for value in (Open(1, 2), Closed(1, 2), Row(), Number(3), Error(), Table(), namedtuple("Pair", "a")(1)):
    show(lambda: value.__dict__), show(lambda: assign(value, "x")), show(lambda: assign(value, "z")), show(lambda: vars(value))
show(lambda: len(Degrees(1))), show(lambda: len(Number(1)))

inf, nan = float("inf"), float("nan")
for data in ([15, inf, 5e-324], [inf, -inf], [1, nan], [inf], [1, 2, 4]):
    for function in (statistics.variance, statistics.pvariance, statistics.stdev, statistics.mean, statistics.fmean, math.fsum):
        show(lambda: (function.__name__, function(data)))
show(lambda: math.fsum([1e308, 1e308])), show(lambda: math.fsum([nan, inf, -inf])), show(lambda: math.fsum([-inf, 1.0]))
for width in (-2**63, -2**63 + 1, 2**63, 10**20, True, "a", 2.5, -3, 4):
    if width != -2**63 + 1:
        show(lambda: "%*d" % (width, 5))
    show(lambda: "%.*f" % (width, 5))
