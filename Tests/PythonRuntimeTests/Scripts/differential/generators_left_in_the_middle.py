"""The `finally` of a generator runs when a loop or `del` lets go of it."""


def numbers(name):
    try:
        for i in range(5):
            yield i
    except GeneratorExit:
        print("exit", name)
        raise
    finally:
        print("closed", name)


for x in numbers("break"):
    if x == 2:
        break
print("after the loop", x)


def first():
    for x in numbers("return"):
        for y in numbers("inner"):
            return x, y


print(first())
g = numbers("deleted")
print(next(g))
del g
print("after del")


def local():
    g = numbers("local")
    print(next(g))
    del g
    print("after the local")


local()
kept = numbers("kept")
for x in kept:
    break
print("still open", next(kept))
kept.close()
fresh = numbers("never begun")
del fresh
for x in numbers("whole"):
    pass


def outer():
    yield from numbers("delegated")


for x in outer():
    break
print("done")
