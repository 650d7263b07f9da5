"""`__del__` is called when the last reference goes, however it goes."""
import contextlib
import io


class Noisy:
    def __init__(self, name, *held):
        self.name = name
        self.held = held

    def __del__(self):
        print("gone:", self.name)


def heading(text):
    print("--", text)


heading("del of a variable")
a = Noisy("a")
b = a
del a
print("still held")
del b
print("after")

heading("rebinding")
a = Noisy("first")
a = Noisy("second")
print("rebound")
a = None
print("after")

heading("the end of a function")


def local():
    kept = Noisy("local")
    print("in", kept.name)


local()
print("after")


def rebinds():
    x = Noisy("x1")
    x = Noisy("x2")
    print("rebound")
    del x
    print("deleted")
    y = Noisy("y")
    return y.name


print(rebinds())


def argument(noisy):
    return len(noisy.name)


print(argument(Noisy("argument")))

heading("a value that nobody takes")
Noisy("dropped")
print("after")
print(Noisy("asked").name)

heading("attributes, items, cells")


class Box:
    pass


box = Box()
box.content = Noisy("content")
box.content = None
box.other = Noisy("other")
del box.other
box.third = Noisy("third")
del box
items = [Noisy("item")]
items[0] = 1
table = {"k": Noisy("value")}
table["k"] = 2
table = {"k": Noisy("popped")}
table.pop("k")
print("popped")
items = [Noisy("cleared")]
items.clear()
print("cleared")
items = {1: Noisy("deleted item")}
del items[1]


def cells():
    x = Noisy("cell")

    def use():
        return x

    x = None
    print("cell rebound")
    x = Noisy("cell again")
    use = None


cells()
print("after cells")

heading("who holds goes before who is held")
outer = Noisy("outer", Noisy("inner 1", Noisy("innermost")), Noisy("inner 2"))
outer.held[0].held[0].name += "!"
outer = None

heading("loops")
for i in range(3):
    x = Noisy(f"round {i}")
del x
for x in (Noisy(n) for n in "pq"):
    pass
del x
print([Noisy(n).name for n in "rs"])

heading("exceptions")


def fails():
    x = Noisy("in a frame that fails")
    raise ValueError("failed")


try:
    fails()
except ValueError as error:
    print("caught", error)
print("after the handler")
try:
    fails()
except ValueError:
    print("caught")
print("after the handler")

heading("an exception in __del__ is only told")


class Bad:
    def __del__(self):
        raise RuntimeError("never seen by the program")


with contextlib.redirect_stderr(io.StringIO()) as text:
    bad = Bad()
    del bad
    print("goes on")
lines = text.getvalue().splitlines()
print(lines[0].split(" at ")[0])
print(lines[1], "...", lines[-1])

heading("resurrection")
saved = []


class Back:
    def __del__(self):
        print("back")
        saved.append(self)


back = Back()
back.data = 5
del back
print(saved[0].data)
saved.clear()
print("only once")

heading("inheritance")


class Derived(Noisy):
    pass


class Further(Derived):
    def __del__(self):
        print("further")
        super().__del__()


d = Derived("derived")
del d
f = Further("base")
del f


class Table(dict):
    def __del__(self):
        print("table", dict(self))


t = Table(a=1)
t["b"] = 2
del t


class Slotted:
    __slots__ = ("x",)

    def __del__(self):
        print("slotted", self.x)


s = Slotted()
s.x = 3
del s

heading("__del__ that comes later")


class Later:
    pass


Later.__del__ = lambda self: print("later")
x = Later()
del x

heading("a chain")


class Node:
    count = 0

    def __init__(self, next):
        self.next = next

    def __del__(self):
        Node.count += 1


head = None
for _ in range(20000):
    head = Node(head)
head = None
print(Node.count)

heading("inside of __del__")


class Nested:
    def __del__(self):
        x = Noisy("made in __del__")
        print("in __del__")


n = Nested()
n = None
print("done")
