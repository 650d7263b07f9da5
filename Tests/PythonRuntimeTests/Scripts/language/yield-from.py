# Delegating generators.
def sub():
    r = yield "a"
    print("sub got", r)
    return "result"
def main():
    v = yield from sub()
    print("v", v)
    yield from [1, 2]
    yield from range(2)
m = main(); print(next(m), m.send("hello"), list(m))
