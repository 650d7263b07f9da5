"""What an enumeration shows as a class."""
import enum


class Color(enum.Enum):
    RED = 1
    GREEN = 2

    @enum.property
    def lower(self): return self._name_.lower()


class Plain(enum.Enum):
    pass


print(hasattr(Color, "name"), Color.RED.name, Color.RED.value, Color.RED.lower)
print(type(iter(Color)).__name__, list(reversed(Color)), list(Color), [*Color])
for function in (
    lambda: Color.name, lambda: Color.value, lambda: setattr(Color.RED, "value", 3), lambda: Color(7, 3),
    lambda: type("T", (Color,), {}), lambda: enum.EnumType(3), lambda: Plain("Named", "a b"),
    lambda: list(Plain("Named", {"x": 5})), lambda: type(Color)("T", (Color,), {}),
    lambda: enum.Enum("Other", ["p", "q"]).q, lambda: Color.RED.nope, lambda: Color.NOPE,
):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)
try:
    class More(Color):
        print("not reached")
except TypeError as e:
    print(e)


class Status(enum.Enum):
    name = "a name"
    value = "a value"


print(Status.name, Status.value, Status["name"])
