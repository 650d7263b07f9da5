# What `help` says of functions, classes and instances that a program defines.
def area(width: float, height: float = 1.0, *rest, unit="m", **more) -> float:
    """The area of a rectangle.

    Both sides count.
    """


def silent(x):
    pass


class Shape:
    """Something drawn."""

    sides = 0
    _hidden = 1

    def __init__(self, name):
        self.name = name

    def draw(self):
        "Draws it."

    def _secret(self):
        pass

    @property
    def title(self):
        "Its title."

    @property
    def size(self):
        return 1

    @size.setter
    def size(self, value):
        "Sets it."

    @classmethod
    def make(cls, n=1):
        "Makes one."

    @staticmethod
    def check(value):
        return True


class Square(Shape):
    sides = 4

    def draw(self):
        return 1

    def __eq__(self, other):
        return True


class Bare:
    pass


for thing in (area, silent, Shape, Square, Bare, Shape("x"), Shape("x").draw, Shape.draw, Shape.make, lambda a, b=2: a):
    help(thing)
    print("=" * 20)
