# One line of code meets objects whose attributes change between its runs.


class Plain:
    kind = "class"

    def __init__(self, x):
        self.x = x

    def name(self):
        return "method"


class Other(Plain):
    def __init__(self, x):
        self.first = 0
        super().__init__(x)


def read(thing):
    return thing.x


def call(thing):
    return thing.name()


def write(thing, value):
    thing.x = value
    return thing.x


things = [Plain(1), Other(2), Plain(3), Other(4)]
print([read(thing) for thing in things])
print([write(thing, i * 10) for i, thing in enumerate(things)])
print([call(thing) for thing in things])

# an instance's attribute hides a method, also under a name that is put together
things[0].name = lambda: "own"
setattr(things[1], "na" + "me", lambda: "put together")
things[2].__dict__["".join(["n", "ame"])] = lambda: "in the dict"
print([call(thing) for thing in things])
del things[0].name
print(call(things[0]))

# the class changes
Plain.name = lambda self: "replaced"
print(call(things[0]), call(things[3]))
Plain.x = property(lambda self: "property", lambda self, value: print("setter", value))
print(read(things[0]), read(things[1]))
print(write(things[3], 5))
del Plain.x
print(read(things[0]), read(things[3]))
Plain.__getattr__ = lambda self, name: name.upper()
del things[0].x
print(read(things[0]), read(things[1]))
Plain.__setattr__ = lambda self, name, value: object.__setattr__(self, name, (value, "seen"))
print(write(things[0], 1))
del Plain.__setattr__
print(write(things[0], 1))
Plain.__getattribute__ = lambda self, name: "always"
print(read(things[0]))
del Plain.__getattribute__


# the class of an instance changes
class Strange:
    x = "of the class"


before = Plain(7)
print(read(before))
before.__class__ = Strange
print(read(before), type(before).__name__)
del before.x
print(read(before))
before.__dict__ = {"x": "new dict"} if hasattr(before, "__dict__") else None
print(read(before))


class Slotted:
    __slots__ = ("x",)


slotted = Slotted()
print(write(slotted, "slot"))
try:
    slotted.y = 1
except AttributeError as error:
    print(error)

# many shapes at one place
shapes = []
for i in range(6):
    thing = Plain(i)
    for j in range(i):
        setattr(thing, f"extra{j}", j)
    del thing.x
    thing.x = -i
    shapes.append(thing)
print([read(thing) for thing in shapes * 2])


# methods of builtin types at one place
def count(thing):
    return thing.count(1)


print([count(thing) for thing in ([1, 1], (1, 2), [2], range(3))])
print([thing.upper() for thing in ("a", "b")], [list(thing.keys()) for thing in ({1: 2}, {3: 4})])


class Listlike(list):
    def count(self, x):
        return "own count"


print(count(Listlike([1])))


# what a class body and super find
class Base:
    def step(self):
        return ["base"]


class Middle(Base):
    def step(self):
        return super().step() + ["middle"]


class Last(Middle):
    def step(self):
        return super().step() + ["last"]

    @classmethod
    def make(cls):
        return super().__new__(cls)


print(Last().step(), Middle().step(), type(Last.make()).__name__)
for _ in range(2):
    print(Last().step())
    Base.step = lambda self: ["changed"]
