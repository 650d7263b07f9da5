# Native code that calls native code while a generator's frame runs.
def keys():
    yield from dict.fromkeys("abc")


def deep(n):
    if n:
        yield from sorted(deep(n - 1), key=lambda k: max([k], key=str))
    yield str(n) + str(sorted([3, 1], key=lambda v: -v))


for _ in range(3):
    print(list(keys()), list(deep(3)))
print([*map(lambda k: dict.fromkeys(k), keys())])
