"""A generator that nobody holds any more is closed, wherever it was held."""


def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print("closed", name)


def begun(name):
    g = numbers(name)
    next(g)
    return g


g = begun("rebound")
g = None
print("after rebinding")


def local():
    g = begun("local")
    print("in the function")


local()
print("after the function")
items = [begun("item")]
items.pop()
print("after pop")
items = [begun("list")]
del items


class Holder:
    pass


h = Holder()
h.g = begun("attribute")
del h.g
h.g = begun("holder")
del h
next(numbers("dropped at once"))
print("after next")
first, *rest = begun("unpacked")
for pair in zip(numbers("zip 1"), numbers("zip 2")):
    break
del pair
print("after zip")
print(any(x == 1 for x in numbers("any")))


def delegates():
    yield from numbers("delegate")


d = delegates()
next(d)
d = None
shared = begun("shared")


def delegates_shared():
    yield from shared


d = delegates_shared()
next(d)
del d
print("closed with the one who asked it", list(shared))


def with_block():
    with Manager():
        yield 1


class Manager:
    def __enter__(self):
        print("enter")

    def __exit__(self, *exc):
        print("exit", exc[0].__name__)


w = with_block()
next(w)
w = None


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


import contextlib
import io

with contextlib.redirect_stderr(io.StringIO()) as text:
    s = stubborn()
    next(s)
    s = None
print(text.getvalue().split(" at ")[0])
print(text.getvalue().splitlines()[-1])
kept = []


def comes_back():
    try:
        yield 1
    finally:
        kept.append("told")


c = comes_back()
next(c)
c = None
print(kept)


def raises():
    g = begun("in a frame that fails")
    raise KeyError("x")


try:
    raises()
except KeyError:
    print("caught")
print("after")
