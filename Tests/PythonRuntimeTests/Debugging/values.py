import math

data = {
    "names": ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"],
    "matrix": [[row * 10 + column for column in range(12)] for row in range(4)],
    "nested": {"a": {"b": {"c": [1, 2, 3], "d": "x" * 70}}},
}


class Odd:
    def __repr__(self):
        raise ValueError("no repr")


def use(items, text="long " * 20, odd=Odd()):
    total = 0
    for item in items:
        total += item
    return data["names"]


count = 3
use([1, 2, 3])
count = 4
count = 5
print(math.pi)
