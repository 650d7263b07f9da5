class Stop(Exception):
    pass


def fail(x):
    if x > 1:
        raise ValueError(f"too large: {x}")
    return 1 / x


def guarded(x):
    try:
        value = fail(x)
    except ValueError as error:
        value = str(error)
    finally:
        done = True
    return value


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *info):
        return info[0] is Stop


def managed():
    with Manager() as manager, Manager():
        inside = 1
        raise Stop
    return "after"


print(guarded(2))
print(guarded(1))
print(managed())
try:
    guarded(0)
except ZeroDivisionError:
    print("caught")
