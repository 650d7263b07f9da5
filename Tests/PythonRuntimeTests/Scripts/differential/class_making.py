# Bases that are no classes, and metaclasses that bases bring along.
import enum


class Meta(type):
    def __new__(cls, name, bases, namespace):
        print("making", name)
        return super().__new__(cls, name, bases, namespace)


class Base(metaclass=Meta):
    pass


print(type(type("Derived", (Base,), {})).__name__)
try:
    class Wrong((int, str)):
        pass
except TypeError as error:
    print(error)


class Color(enum.Enum):
    RED = 1


try:
    Color.BLUE
except AttributeError as error:
    print(error)
