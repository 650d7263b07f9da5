# Special methods, descriptors, properties, metaclasses.
class Meta(type):
    def __new__(mcs, name, bases, namespace, **options):
        cls = super().__new__(mcs, name, bases, namespace)
        cls.options = options
        return cls

    def __repr__(cls):
        return f"<meta {cls.__name__}>"


class Base(metaclass=Meta, flag=1):
    registry = []

    def __init_subclass__(cls, /, **kwargs):
        super().__init_subclass__()
        cls.registry.append((cls.__name__, kwargs))


class Child(Base, flag=2):
    pass


print(Base, Child.options, Base.registry)


class Typed:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name, 0)

    def __set__(self, instance, value):
        if not isinstance(value, int):
            raise TypeError(f"{self.name[1:]} must be int")
        setattr(instance, self.name, value)


class Point:
    x = Typed()
    y = Typed()
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return Point(self.x + other.x, self.y + other.y)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    @property
    def norm(self):
        return self.x**2 + self.y**2

    @norm.setter
    def norm(self, value):
        self.x = value

    @classmethod
    def zero(cls):
        return cls(0, 0)

    @staticmethod
    def name():
        return "point"


p = Point(1, 2)
print(p + p, sum([p, p]), p == Point(1, 2), {p: 1}[Point(1, 2)], p.norm, Point.zero(), p.name())
p.norm = 7
print(p)
for bad in (lambda: p + 1, lambda: setattr(p, "x", "a"), lambda: p.missing, lambda: p < p):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class A:
    def who(self):
        return ["A"]


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()


print(D().who(), [c.__name__ for c in D.__mro__])


class Lazy:
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return name.upper()

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value * 2)

    def __call__(self, *args):
        return args

    def __len__(self):
        return 0

    def __contains__(self, item):
        return item == 3

    def __iter__(self):
        return iter([1, 2])

    def __getitem__(self, key):
        return key


lazy = Lazy()
lazy.a = 2
print(lazy.a, lazy.b, lazy(1), bool(lazy), 3 in lazy, list(lazy), lazy[1:2], lazy[1, 2])


class Counted(dict):
    def __missing__(self, key):
        self[key] = len(self)
        return self[key]


counted = Counted(a=1)
print(counted["x"], counted, isinstance(counted, dict), len(counted))


class Celsius(float):
    def __str__(self):
        return f"{float(self)} C"


print(Celsius(3.5), Celsius(3.5) + 1, [Celsius(2)])


class Slotted:
    __slots__ = ("a",)


s = Slotted()
s.a = 1
try:
    s.b = 2
except AttributeError as error:
    print(error)
