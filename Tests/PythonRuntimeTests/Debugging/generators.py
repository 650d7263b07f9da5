def count(n):
    for i in range(n):
        got = yield i
    return "done"


def both():
    result = yield from count(2)
    yield result


def use():
    items = []
    for item in both():
        items.append(item)
    return items


class Numbers:
    def __init__(self, last):
        self.current = 0
        self.last = last

    def __iter__(self):
        return self

    def __next__(self):
        if self.current == self.last:
            raise StopIteration
        self.current += 1
        return self.current


print(use())
for number in Numbers(2):
    print(number)
squares = [n * n for n in range(3) if n]
table = {n: n for n in "ab"}
lazy = (n + 1 for n in squares)
print(sum(lazy), squares, table)
