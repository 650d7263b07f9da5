# send, throw, close and yield from.
def inner():
    try:
        got = yield 1
        print("got", got)
        yield 2
    except ValueError as error:
        print("inner saw", error)
        yield "recovered"
    finally:
        print("inner done")
    return "result"


def outer():
    result = yield from inner()
    print("result", result)
    yield "end"


g = outer()
print(next(g), g.send("x"), list(g))
g = outer()
print(next(g), g.throw(ValueError("bad")), next(g))
g = outer()
next(g)
g.close()
try:
    next(g)
except StopIteration as stop:
    print("stopped", stop.value)


def bad():
    yield 1
    raise StopIteration


try:
    list(bad())
except RuntimeError as error:
    print(error, repr(error.__cause__))


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


print(list(tree(3)), sum(x * x for x in tree(4)))
h = tree(1)
try:
    h.send(1)
except TypeError as error:
    print(error)
