"""Wrong arguments of library functions, which a generated program found."""
import bisect, collections, copy, datetime, functools, heapq, itertools, json, math, operator, re
import string, textwrap


def show(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


for value in (1.5, "text", None, 10**20, 2**40, -2**40, [3], float("inf")):
    show(lambda: datetime.date(2024, value, 3))
    show(lambda: datetime.datetime(2023, 12, 31, 23, 59, value))
    show(lambda: datetime.date(2024, 1, 31) + datetime.timedelta(days=value))
    show(lambda: datetime.timedelta(hours=1) * value)
    show(lambda: datetime.timedelta(hours=1) / value)
    show(lambda: datetime.timedelta(hours=1) // value)
    show(lambda: datetime.timedelta(hours=1) % value)
    show(lambda: re.findall(value, "Text"))
    show(lambda: re.match(r"\w", value))
    show(lambda: re.sub("t", value, "Text"))
    show(lambda: re.escape(value))
    show(lambda: textwrap.dedent(value))
    show(lambda: functools.reduce(operator.add, value))
    show(lambda: math.ldexp(1.5, value))
    show(lambda: list(itertools.permutations([1, 2], 3 if value == 2**40 else value)))
    show(lambda: heapq.nsmallest(value, [3, 1, 2]))
    show(lambda: collections.Counter("aab").most_common(value))
    show(lambda: collections.OrderedDict(value))
    show(lambda: int.from_bytes(value, "big"))
    show(lambda: "text".encode(value))
    show(lambda: b"text".decode(value))
    show(lambda: bytes([1]) if value is None else bytes([value]))
    show(lambda: math.lcm(0, value))
    show(lambda: collections.deque([1], 3 if value == 2**40 else value))
    show(lambda: "a\tb".expandtabs(value))
    show(lambda: value % operator.itemgetter(0))
    show(lambda: bisect.bisect({"a": value}, 1))

print(datetime.timedelta(1, 2, 3) / 7, datetime.timedelta(microseconds=5) / 2, -datetime.timedelta(1, 5))
print(divmod(datetime.timedelta(days=1), datetime.timedelta(hours=7)), +datetime.timedelta(2))
print(datetime.timedelta(seconds=0.1, microseconds=0.5), datetime.timedelta(microseconds=2.5))
print(hash(datetime.timedelta(days=3)) == hash((3, 0, 0)))
for function in (
    lambda: re.match(".", "t")[0], lambda: list(re.match(".", "t")), lambda: 1 in re.match(".", "t"),
    lambda: reversed(re.match(".", "t")), lambda: copy.copy({}.keys()), lambda: copy.copy(math),
    lambda: copy.copy(functools.partial(int, base=2))("11"), lambda: copy.copy(str.upper)("a"),
    lambda: {}.pop([]), lambda: {}.pop([], 3), lambda: {1: 2}.pop([]), lambda: "x".count(),
    lambda: "x".find(1, 2, 3, 4), lambda: issubclass(3, ()), lambda: {}.__module__,
    lambda: sum([1], bytearray(b"x")), lambda: int(bytearray(b"12")), lambda: int(bytearray(b"xy"), 16),
    lambda: (7).__add__(1.5), lambda: int.__add__(7), lambda: (7).__add__(), lambda: int.__add__("a", 1),
    lambda: print >> 2, lambda: bytearray(b"x") * 1.5, lambda: 2 * collections.deque([1], 3),
    lambda: round(1.5, 10**20), lambda: eval(b"1 + 1"), lambda: string.capwords(b"a b"),
    lambda: "%c" % 10**20, lambda: "{:c}".format(10**20), lambda: operator.length_hint(3, "x"),
    lambda: format(collections.OrderedDict(), "5d"), lambda: -collections.Counter("a").copy().keys(),
    lambda: ~collections.OrderedDict(), lambda: "ſß".casefold(), lambda: str(1, "a\0"),
    lambda: max([operator.itemgetter(0), 1]), lambda: type(list.__len__).__name__,
    lambda: type([].__len__).__name__, lambda: iter("é").__class__.__name__,
    lambda: iter("e").__class__.__name__, lambda: iter(bytearray(b"x")).__class__.__name__,
    lambda: heapq.nlargest(0, [3, "x"], key=abs), lambda: int.real, lambda: list.__len__,
):
    show(function)
