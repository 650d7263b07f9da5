# What calls with unfit arguments say.
import collections, datetime, functools, itertools, math, re

attempts = """
chr(2**40)
int("1", 99)
int(1.5, 37)
int(1.5, 10)
type()
type("T", 1, {})
type(1, (), {})
type(None)(1)
type(...)(1)
itertools.islice(None, -1)
itertools.count("a")
pow(2, 3, 1.5)
sorted([1], reverse="no")
"a".splitlines("no")
range(3).index("a")
range(3).index(2.0)
range(3)[10**30]
f"{'a':+d}"
functools.partial(int).foo
list(functools.partial(int))
datetime.timedelta(1).day
datetime.timedelta("1")
datetime.date(2024, 1, 1) - datetime.datetime(2024, 1, 1)
datetime.date(2024, 1, 1) < datetime.datetime(2024, 1, 1)
collections.deque().foo
re.compile("a").foo
re.match("a", "a").foo
itertools.count().foo
(lambda **k: k)(**{1: 2})
eval("1 +")
exec("x = = 1")
"""
for source in attempts.strip().splitlines():
    try:
        print(source, "->", eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
print(list(enumerate("ab", 2**63 - 1)), list(enumerate("a", -(2**70))))
print({1: 2} | collections.defaultdict(int, {3: 4}), {"a"} | {"a": 1}.keys())
print(math.dist([0, 1], [2, 10]), math.hypot(1e300, 1e300), math.hypot(3, 4, 12))
print(list(reversed(range(0, -3, -(2**63)))))
