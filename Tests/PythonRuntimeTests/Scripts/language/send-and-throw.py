# Generators that are sent values and exceptions.
def g():
    x = yield 1
    print("got", x)
    try:
        y = yield 2
    except ValueError as e:
        print("caught", e)
        y = "none"
    finally:
        print("fin")
    yield y
    return 99
it = g(); print(next(it)); print(it.send("s")); print(it.throw(ValueError("v")))
try: next(it)
except StopIteration as e: print("stop", e.value)
