# Sorting by keys of one kind and of mixed kinds, stable and reversed.
import random

random.seed(5)
numbers = [random.randrange(50) for _ in range(200)]
pairs = [(n % 7, str(n % 5), n / 4) for n in numbers]
print(sorted(numbers)[::10], sorted(numbers, reverse=True)[:5])
print(sorted(pairs)[::20])
print(sorted(pairs, key=lambda p: (p[1], -p[0]))[::20])
print(sorted(pairs, key=lambda p: p[1], reverse=True)[:4])
print(sorted(range(100), key=lambda n: (n % 3, [n % 2]))[::9])
print(sorted([(1,), (), (1, 2), (0, "b"), (0, "a")]))
print(sorted([1, 2.5, True, 0, -1.5, 2**70, -(2**70)]))
print(sorted(["é", "z", "a", "ü", "Z", "", "aa", "ab"]), sorted([b"b", b"a"]))
print(sorted([3, 1, 2], key=lambda n: -n), sorted([]), sorted([1]), sorted([2, 1]))
ascending = list(range(100))
print(sorted(ascending) == ascending, sorted(ascending[::-1]) == ascending)
print(sorted(ascending[50:] + ascending[:50] + ascending[25:75])[::19])
nan = float("nan")
print([x if x == x else "nan" for x in sorted([3.0, 1.0, 2.0])])
for bad in ([1, "a"], [(1, 2), (1, "b")], [None, 1], [{}, {}], [[1], (1,)]):
    try:
        sorted(bad)
    except TypeError as error:
        print(error)


class Reversed:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n > other.n


print([r.n for r in sorted(map(Reversed, numbers))][::20])
print([r.n for _, r in sorted((n % 2, Reversed(n)) for n in set(numbers))][::9])


class Broken:
    def __lt__(self, other):
        raise ValueError("cannot compare")


try:
    sorted([Broken() for _ in range(40)])
except ValueError as error:
    print(error)
