# Operators that a metaclass gives to its classes.
class Meta(type):
    def __add__(cls, other):
        return f"{cls.__name__}+{getattr(other, '__name__', other)}"

    def __radd__(cls, other):
        return f"{other}+{cls.__name__}"

    def __mul__(cls, other):
        return NotImplemented

    def __or__(cls, other):
        return "either"

    def __neg__(cls):
        return f"-{cls.__name__}"

    def __lt__(cls, other):
        return cls.__name__ < other.__name__

    def __eq__(cls, other):
        return isinstance(other, type) and cls.__name__[0] == other.__name__[0]

    def __hash__(cls):
        return hash(cls.__name__[0])

    def __bool__(cls):
        return cls.__name__ != "Empty"

    def __str__(cls):
        return f"the class {cls.__name__}"

    def __format__(cls, specification):
        return f"{cls.__name__}:{specification}"

    def __setitem__(cls, key, value):
        print("set", key, value)

    def __delitem__(cls, key):
        print("delete", key)

    def __delattr__(cls, name):
        if name == "kept":
            raise AttributeError(f"{name} stays")
        super().__delattr__(name)


class Alpha(metaclass=Meta):
    kept, gone = 1, 2


class Apple(metaclass=Meta):
    pass


class Empty(metaclass=Meta):
    pass


print(Alpha + Apple, Alpha + 1, 2 + Alpha, Alpha | int, -Apple, Apple < Alpha, sorted([Empty, Apple, Alpha])[0].__name__)
print(Alpha == Apple, Alpha != Apple, Alpha == Empty, len({Alpha, Apple, Empty}), bool(Alpha), bool(Empty), max(Alpha, Empty).__name__)
for text in ("Alpha * 2", "2 - Alpha", "~Alpha", "Alpha >= 3"):
    try:
        print(eval(text))
    except TypeError as e:
        print(text, e)
print(Alpha, [Alpha], str(Apple), f"{Alpha} {Alpha:>5} {Alpha!s}", "%s" % Apple, "{}".format(Apple))
Alpha[1] = 2
del Alpha["x"]
try:
    int[0] = 1
except TypeError as e:
    print(e)
print(f"{int}", f"{int!r:>20}", format(str), str(list))
del Alpha.gone
try:
    del Alpha.kept
except AttributeError as e:
    print(e)
print(hasattr(Alpha, "gone"), Alpha.kept)
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1


try:
    del Color.RED
except AttributeError as e:
    print(e)
print(dir(Color), Color.RED.GREEN, list(Color))


class Text(str, Enum):
    A = "a"


class Shout(str):
    def __str__(self):
        return self.upper() + "!"


print("%s" % Text.A, "%s and %s" % (Text.A, 1), "%s" % Shout("x"), "%5s|" % Shout("y"))


class Words(list):
    def __add__(self, other):
        return "words and " + repr(other)


print([1] + Words([2]), Words([1]) + [2], {1} & frozenset({1, 2}), {1}.__rand__({1, 2}), {1}.__ror__({2}), set.__rsub__({1}, {1, 2}), frozenset().__rxor__({3}), {1}.__rsub__([1]))
