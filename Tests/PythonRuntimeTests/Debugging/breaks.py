import math


def work(n):
    if n % 2:
        return "odd"
    return "even"


class Counter:
    def __init__(self):
        self.count = 0

    def up(self, by=1):
        self.count += by
        return self.count


def one_line(x): return x + 1


counter = Counter()
for i in range(6):
    word = work(i)
    counter.up()
    one_line(i)
print(counter.count)
