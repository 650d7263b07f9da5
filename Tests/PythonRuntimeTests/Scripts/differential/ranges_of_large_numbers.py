"""Ranges beyond 64 bits."""
import itertools

big = 10**20
r = range(big, big + 10, 3)
print(r, len(r), list(r), r[1], r[-1], r[1:], r[::-1], list(r[::-2]), bool(r), r.start, r.stop, r.step)
print(big + 3 in r, big + 4 in r, 5 in r, 1e20 in r, "x" in r, r.index(big + 6), r.count(big + 9))
print(list(reversed(r)), r == range(big, big + 12, 3), r == range(3), range(big, 0) == range(0))
print(hash(r) == hash(range(big, big + 12, 3)), hash(range(big, 0)) == hash(range(0)))
print(range(-big, big, big // 2), list(range(-big, big, big // 2)), range(big)[big - 1])
print(list(itertools.islice(range(2**63 - 2, 2**64), 4)), range(2**63)[-1], len(range(2**63 - 1)))
print(type(iter(r)).__name__, sum(r), min(r), max(r), sorted(r, reverse=True)[0], tuple(r)[0])
for x in range(0, -big, -big // 2):
    print(x)
print(list(enumerate("ab", 2**63 - 1)), list(enumerate("ab", big)))
print(slice(None, None, big).indices(10), slice(big, -big, -big).indices(big * 2))
for function in (
    lambda: len(range(big)), lambda: list(range(big)), lambda: r[5], lambda: r["x"], lambda: range(1, 2, big - big),
    lambda: range(1.5), lambda: r.index(5), lambda: r[::0], lambda: range(big).index("x") if big < 0 else 0,
):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)
