# Closures and their cells.
def outer():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
i = outer(); i(); print(i(), i.__closure__[0].cell_contents, i.__code__.co_freevars, i.__name__, i.__qualname__)
