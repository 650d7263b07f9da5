# Recursion that never ends, by every way from native code back into the language.
import copy
import functools
import sys

print(sys.getrecursionlimit())


def attempt(name, action):
    try:
        action()
        print(name, "ended")
    except RecursionError as error:
        print(name, str(error).startswith("maximum recursion depth exceeded"))


def plain():
    return plain()


def even(n):
    return odd(n)


def odd(n):
    return even(n)


def by_key(x):
    return sorted([x], key=by_key)


def by_map(x):
    return list(map(by_map, [x]))


def by_max(x):
    return max([x, x], key=by_max)


def by_any(x):
    return any(by_any(x) for _ in [1])


def by_reduce(x):
    return functools.reduce(lambda a, b: by_reduce(a), [x, x])


def by_exec():
    exec("by_exec()", globals())


def by_eval():
    return eval("by_eval()", globals())


def by_class():
    class Inner:
        value = by_class()


def by_generator():
    for x in by_generator():
        yield x


def by_delegation():
    yield from by_delegation()


def by_handler():
    try:
        raise ValueError
    except ValueError:
        by_handler()


def by_with():
    with Manager():
        pass


class Manager:
    def __enter__(self):
        by_with()

    def __exit__(self, *details):
        pass


class Property:
    @property
    def x(self):
        return self.x


class Missing:
    def __getattr__(self, name):
        return getattr(self, name + "x")


class Every:
    def __getattribute__(self, name):
        return getattr(self, name)


class Setting:
    def __setattr__(self, name, value):
        setattr(self, name, value)


class Truth:
    def __bool__(self):
        return bool(self)


class Length:
    def __len__(self):
        return len(self)


class Calling:
    def __call__(self):
        return self()


class Items:
    def __getitem__(self, key):
        return self[key]


class Equal:
    def __eq__(self, other):
        return self == other


class Hashed:
    def __hash__(self):
        return hash(self)


class Shown:
    def __repr__(self):
        return repr(self)


class Told:
    def __str__(self):
        return str(self)


class Added:
    def __add__(self, other):
        return self + other


class Iterated:
    def __iter__(self):
        return iter(self)


class Next:
    def __iter__(self):
        return self

    def __next__(self):
        return next(self)


class Holding:
    def __contains__(self, x):
        return x in self


class Formatted:
    def __format__(self, specification):
        return format(self, specification)


class Making:
    def __new__(cls):
        return cls()


class Beginning:
    def __init__(self):
        Beginning()


class Meta(type):
    def __call__(cls):
        return cls()


class Made(metaclass=Meta):
    pass


class Default(dict):
    def __missing__(self, key):
        return self[key]


class Descriptor:
    def __get__(self, instance, owner):
        return instance.field


class Owner:
    field = Descriptor()


ways = [
    ("plain", plain),
    ("mutual", lambda: even(1)),
    ("sort key", lambda: by_key(1)),
    ("map", lambda: by_map(1)),
    ("max key", lambda: by_max(1)),
    ("any", lambda: by_any(1)),
    ("reduce", lambda: by_reduce(1)),
    ("exec", by_exec),
    ("eval", by_eval),
    ("class body", by_class),
    ("generator", lambda: list(by_generator())),
    ("yield from", lambda: list(by_delegation())),
    ("handler", by_handler),
    ("with", by_with),
    ("property", lambda: Property().x),
    ("__getattr__", lambda: Missing().x),
    ("__getattribute__", lambda: Every().x),
    ("__setattr__", lambda: setattr(Setting(), "a", 1)),
    ("__bool__", lambda: bool(Truth())),
    ("__len__", lambda: len(Length())),
    ("__call__", lambda: Calling()()),
    ("__getitem__", lambda: Items()[0]),
    ("__eq__", lambda: Equal() == 1),
    ("__hash__", lambda: hash(Hashed())),
    ("__repr__", lambda: repr(Shown())),
    ("__str__", lambda: str(Told())),
    ("__add__", lambda: Added() + 1),
    ("__iter__", lambda: iter(Iterated())),
    ("__next__", lambda: list(Next())),
    ("__contains__", lambda: 1 in Holding()),
    ("__format__", lambda: format(Formatted())),
    ("__new__", Making),
    ("__init__", Beginning),
    ("metaclass", lambda: Made()),
    ("__missing__", lambda: Default()[1]),
    ("__get__", lambda: Owner().field),
]
for name, way in ways:
    attempt(name, way)


def nested(depth, make):
    value = None
    for _ in range(depth):
        value = make(value)
    return value


# Structures far deeper than the limit: refused by name, and freed without harm.
for name, make in [
    ("list", lambda v: [v]),
    ("tuple", lambda v: (v,)),
    ("dict", lambda v: {1: v}),
    ("slice", lambda v: slice(v)),
    ("exception", lambda v: ValueError(v)),
]:
    deep = nested(20000, make)
    try:
        repr(deep)
    except RecursionError as error:
        print(name, error)
    del deep
for name, make in [("list", lambda v: [v]), ("tuple", lambda v: (v,)), ("dict", lambda v: {1: v})]:
    try:
        nested(20000, make) == nested(20000, make)
    except RecursionError as error:
        print(name, error)
try:
    isinstance(1, nested(20000, lambda v: (v,)))
except RecursionError as error:
    print(error)
attempt("deepcopy", lambda: copy.deepcopy(nested(20000, lambda v: [v])))


class Link:
    def __init__(self, next):
        self.next = next


chain = None
for _ in range(100000):
    chain = Link(chain)
chain = None
functions = None
for _ in range(50000):
    functions = (lambda inner: lambda: inner)(functions)
functions = None
iterators = iter([1])
for _ in range(50000):
    iterators = map(abs, zip(iterators))
iterators = None
print("freed")

sys.setrecursionlimit(50)
print(sys.getrecursionlimit())


def depth_reached(n=0):
    try:
        return depth_reached(n + 1)
    except RecursionError:
        return n


print(30 < depth_reached() < 50)
sys.setrecursionlimit(1000)
for wrong in (0, -5, "many"):
    try:
        sys.setrecursionlimit(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


def countdown(n):
    return 0 if n == 0 else 1 + countdown(n - 1)


print(countdown(900))
try:
    try:
        raise ValueError
    except (KeyError, (ValueError,)):
        pass
except TypeError as error:
    print(error)
