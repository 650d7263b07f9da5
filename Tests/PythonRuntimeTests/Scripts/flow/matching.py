# match statements.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def describe(value):
    match value:
        case None | True | False:
            return "singleton"
        case 0:
            return "zero"
        case int(n) if n < 0:
            return f"negative {n}"
        case int() | float():
            return "number"
        case "a" | "b" as letter:
            return f"letter {letter}"
        case str():
            return "text"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [x, [y, *_]]:
            return f"nested {x} {y}"
        case [first, *middle, last]:
            return f"{first} {middle} {last}"
        case {"kind": "circle", "r": r, **rest}:
            return f"circle {r} {rest}"
        case {"kind": kind}:
            return f"kind {kind}"
        case Point(0, y=0):
            return "origin"
        case Point(x=x, y=y):
            return f"point {x} {y}"
        case _:
            return "other"


for value in (
    None, True, 0, -3, 7, 2.5, "a", "zzz", [], [1], [1, [2, 3]], (1, 2, 3, 4),
    {"kind": "circle", "r": 2, "c": 3}, {"kind": "x"}, Point(0, 0), Point(1, 2), {1},
):
    print(describe(value))
for i in range(3):
    if i == 5:
        break
else:
    print("no break")
n = 3
while n:
    n -= 1
    if n == 1:
        continue
    print(n, end=" ")
else:
    print("done")
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d, 1 < a + 1 <= 2 != 3)
x = y = [1]
x += [2]
print(y, [*x, *range(2)], {**{"a": 1}, "b": 2}, *"ab")
del x[0], a
print(y)
