def logged(function):
    def wrapper(*args):
        result = function(*args)
        return result
    return wrapper


class Point:
    """A point."""

    kind = "point"

    def __init__(self, x, y):
        self.x = x
        self.y = y

    @property
    def length(self):
        return abs(self.x) + abs(self.y)

    @logged
    def scaled(self, by):
        return Point(self.x * by, self.y * by)

    @classmethod
    def origin(cls):
        return cls(0, 0)

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    def __add__(self, other):
        return Point(
            self.x + other.x,
            self.y + other.y,
        )


p1 = Point(1, 2)
p2 = p1.scaled(3)
p3 = p1 + p2
print(p1.length, p2.length, p3, Point.origin())
key = sorted([3, 1, 2], key=lambda v: -v)
print(key)
