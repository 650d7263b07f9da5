# exceptions
import stopwatch


class Refused(ValueError):
    pass


def check(i):
    if i % 3 == 0:
        raise Refused(i)
    return i


def nested(i):
    try:
        return check(i)
    finally:
        nested.calls += 1


def work():
    nested.calls = 0
    caught = 0
    total = 0
    for i in range(12000):
        try:
            total += nested(i)
        except Refused as refused:
            caught += refused.args[0]
        try:
            {}["missing"]
        except KeyError:
            caught += 1
    return total, caught, nested.calls


stopwatch.run(work)
