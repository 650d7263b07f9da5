"""Containers find a nan by its identity, though it equals nothing."""
import collections
import math

nan = float("nan")
other = float("nan")
print(len({nan, nan}), nan in {nan}, other in {nan}, len({nan: 1, other: 2}))
d = {nan: 1}
d[nan] = 2
d[other] = 3
print(d, d.get(nan), d.get(other))
print([nan] == [nan], [nan] == [other], nan in [nan], other in [nan])
print([nan].index(nan), [nan, other].count(nan))
print((nan,) == (nan,), nan == nan, nan is nan, nan is other)
print(math.nan in {math.nan}, {nan} == {other}, {nan: 1} == {nan: 1})
s = {nan}
s.add(nan)
s.add(other)
print(len(s))
s.discard(nan)
print(len(s))
s.discard(float("nan"))
print(len(s), len({float("nan") for _ in range(3)}), len(set([nan] * 3)))
print(collections.Counter([nan, nan, other]).most_common())
print(hash(nan) == hash(nan), [float("nan")] == [float("nan")], id(nan) == id(nan))
print(all(x in [x] for x in [nan, 1.0]), [nan].remove(nan), min(nan, 1.0), max(1.0, nan))
print(f"{nan} {-nan} {nan:.2f}", repr(float("-nan")), math.isnan(other))
