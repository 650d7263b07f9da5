# Binding of every kind of parameter, and the words for what does not fit.
def f(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, g=7))
print(f(*[1, 2], **{"d": 3, "c": 4}))


def g(a, b, *, c):
    pass


def h(self):
    pass


for call in (
    lambda: g(),
    lambda: g(1),
    lambda: g(1, 2),
    lambda: g(1, 2, 3, c=4),
    lambda: g(1, 2, 3),
    lambda: g(1, 2, c=3, d=4),
    lambda: g(1, b=2, a=3, c=4),
    lambda: f(a=1, d=2),
    lambda: h(1, 2),
    lambda: g(*5),
    lambda: g(**5),
    lambda: g(**{"a": 1}, **{"a": 2}),
    lambda: 5(),
):
    try:
        call()
    except TypeError as error:
        print(error)
