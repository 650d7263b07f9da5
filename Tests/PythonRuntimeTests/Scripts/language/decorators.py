# Decorators with arguments.
import functools
def deco(arg):
    def wrap(f):
        @functools.wraps(f)
        def inner(*a, **k):
            print("call", arg, f.__name__)
            return f(*a, **k)
        return inner
    return wrap
@deco("x")
@deco("y")
def foo(a):
    "doc"
    return a
print(foo(1), foo.__name__, foo.__doc__, foo.__wrapped__.__name__)
