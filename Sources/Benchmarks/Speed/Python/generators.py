# generator pipelines
import stopwatch


def numbers(n):
    for i in range(n):
        yield i


def squares(source):
    for x in source:
        yield x * x


def odd(source):
    for x in source:
        if x & 1:
            yield x


def chained(*sources):
    for source in sources:
        yield from source


def work():
    total = 0
    for x in odd(squares(numbers(20000))):
        total += x
    total += sum(x + 1 for x in chained(range(5000), numbers(5000)))
    return total


stopwatch.run(work)
