/// What every generated program begins with: names for the productions to use.
enum Definitions {
  static let imports = """
    import bisect, collections, contextlib, copy, dataclasses, datetime, enum, functools, heapq
    import inspect, itertools, json, math, operator, pprint, random, re, statistics, string, textwrap

    """

  /// What a program of spoiled sources begins with.
  static let check = #"""
    def check(source):
        try:
            compile(source, "input.py", "exec")
        except SyntaxError as e:
            print(type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
        except Exception as e:
            print(type(e).__name__, e)

    """#

  static let text = #"""
    def double(x): return x * 2

    def add(a, b): return a + b

    def adder(n):
        def plus(x): return x + n
        return plus

    def spread(first, *rest, key=None): return first, rest, key

    def keywords(*args, **kwargs): return args, sorted(kwargs.items())

    def only(a, /, b, *, c=3): return a, b, c

    def fib(n): return n if n < 2 or n > 12 else fib(n - 1) + fib(n - 2)

    def trace(function):
        def wrapper(*args, **kwargs):
            print("call", function.__name__, args, kwargs)
            return function(*args, **kwargs)
        return wrapper

    def counter(n):
        while n > 0:
            n -= 1
            yield n
        return "done"

    def divide(items, by):
        for item in items: yield item // by

    class Color(enum.Enum):
        RED = 1
        GREEN = 2

    class Trouble(ValueError):
        def fail(self): raise self

    class Shape:
        count = 0
        def __init__(self, name="shape"):
            self.name = name
            self._hidden = 1
            type(self).count += 1
        @property
        def size(self): return len(self.name)
        @size.setter
        def size(self, value):
            if value < 0: raise ValueError(f"negative size: {value}")
            self.name = "x" * (value % 9)
        def area(self, scale=1): raise NotImplementedError("area")
        def describe(self, prefix): return prefix + self.name + str(self.area())
        @classmethod
        def make(cls, *args): return cls(*args)
        def __repr__(self): return f"{type(self).__name__}({self.name!r})"

    class Square(Shape):
        def __init__(self, name="square", side=2):
            super().__init__(name)
            self.side = side
        def area(self, scale=1): return self.side ** 2 * scale
        def __eq__(self, other): return isinstance(other, Square) and self.side == other.side
        def __lt__(self, other): return self.side < other.side
        def __add__(self, other): return Square(self.name + other.name, self.side + other.side)

    class Celsius(float):
        name = "celsius"
        def __add__(self, other): return Celsius(float(self) + other)
        @property
        def total(self): return self * 2

    class Stack:
        name = "stack"
        __slots__ = ("items",)
        def __init__(self, *items): self.items = list(items)
        def pop(self): return self.items.pop()
        def __len__(self): return len(self.items)
        def __getitem__(self, index): return self.items[index]
        def __iter__(self): yield from self.items
        def __contains__(self, item): return item in self.items
        def __str__(self): return "|".join(map(str, self.items))
        def __repr__(self): return f"Stack({self.items})"
        @property
        def total(self): return sum(self.items)

    @dataclasses.dataclass(order=True)
    class Point:
        x: float = 0
        y: float = 0
        @classmethod
        def origin(cls): return cls(0, 0)
        def norm(self): return math.hypot(self.x, self.y)
        def __add__(self, other): return Point(self.x + other.x, self.y + other.y)
        def __mul__(self, k): return Point(self.x * k, self.y * k)
        def __neg__(self): return Point(-self.x, -self.y)

    @dataclasses.dataclass(frozen=True)
    class Frozen:
        v: int

    Pair = collections.namedtuple("Pair", "left right")

    class Managed:
        def __init__(self, name, hides=False): self.name, self.hides = name, hides
        def __enter__(self):
            print("enter", self.name)
            return self
        def __exit__(self, kind, value, traceback):
            print("exit", self.name, kind and kind.__name__, value)
            return self.hides

    @contextlib.contextmanager
    def managed(value):
        print("begin", value)
        try:
            yield value
        except LookupError as e:
            print("lookup", e)
        finally:
            print("end")

    """#
}
