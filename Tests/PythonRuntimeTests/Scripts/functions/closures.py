# Cells are shared, late bound, and rebound with nonlocal.
fs = [lambda: i for i in range(3)]
print([f() for f in fs])


def counter():
    count = 0

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


step = counter()
print(step(), step(5), step(by=2))


def outer(x):
    class Inner:
        y = x

        def get(self):
            return x, self.y

    return Inner()


print(outer(3).get())
print([y for x in range(3) if (y := x * 2) > 1], y)


def late():
    def use():
        return value

    try:
        return use()
    except NameError as error:
        print(error)
    value = 4
    return use()


print(late())


def unbound():
    try:
        print(local)
    except UnboundLocalError as error:
        print(error)
    local = 1


unbound()
