# What classes and instances refuse, and what `dir` lists.
class Point:
    """A place."""

    def __init__(self, x):
        self.x = x

    def move(self):
        pass


class Slim:
    __slots__ = ("a",)


print(dir(Point(1)))
print(dir(Slim()))
print(dir(object()))
print(sorted(set(dir(Point)) - set(dir(object))))
for source in (
    "object().x = 1", "Point(1).__class__ = 3", "Point.__name__ = 3", "class Q: __slots__ = 'a b'", "class Q: __slots__ = (3,)", "class Q: __slots__ = ('a', 'b c')",
    "match 3:\n case Point.move(): pass", "isinstance([], list[int])", "issubclass(int, list[int])", "dir(1, 2)", "vars(1, 2)", "__import__(3)", "'a'.startswith(('a', 1))", "'b'.startswith(('a', 1))",
    "'b'.endswith((1,))", "'{:{:{}}}'.format(1, 2, 3)", "'{:{}}'.format(1, 5)"
):
    try:
        exec(source)
        print("fine", source)
    except Exception as e:
        print(type(e).__name__, e)


class Single:
    made = None

    def __new__(cls, *args):
        if cls.made is None:
            cls.made = super().__new__(cls, *args)
        return cls.made

    def __init__(self, value):
        self.value = value


try:
    Single(3)
except TypeError as e:
    print(e)


class Named:
    def __set_name__(self, owner, name):
        raise ValueError(f"no {name} in {owner.__name__}")


try:
    class Owner:
        field = Named()
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__suppress_context__)
print(() is (), tuple() is (), (1,)[1:] is (), (1,) is (2,), [] is [])


def outer():
    kept = [1]
    return lambda: kept


print(repr(outer().__closure__[0]).split(" at ")[0], outer().__closure__[0].cell_contents)
print(Point(5).__getstate__(), object().__getstate__(), Slim().__getstate__(), Point(1).__reduce_ex__(2)[1:3], Point.__reduce_ex__ is object.__reduce_ex__)
