# Objects that hold one another are freed, and only those.
import gc


class Node:
    pass


def itself():
    node = Node()
    node.me = node


def pair():
    left, right = Node(), Node()
    left.other = right
    right.other = left


def listed():
    items = []
    items.append(items)


def keyed():
    table = {}
    table["table"] = table


def mixed():
    items = []
    table = {"items": items}
    items.append(table)


def in_tuple():
    items = []
    items.append((items,))


def family():
    parent = Node()
    parent.children = []
    for _ in range(3):
        child = Node()
        child.parent = parent
        parent.children.append(child)


def iterating():
    items = []
    items.append(iter(items))


def nothing():
    return [[1], {"a": [2]}, (3,)]


for make in [itself, pair, listed, keyed, mixed, in_tuple, family, iterating, nothing]:
    gc.collect()
    make()
    print(make.__name__, gc.collect())

# What is still used stays whole, also when garbage holds it.
shared = [1, 2, 3]
names = {"a": shared}


def holding():
    node = Node()
    node.me = node
    node.shared = shared
    node.names = names
    node.copy = shared[:]
    node.tuple = tuple(shared)


for _ in range(5):
    holding()
gc.collect()
print(shared, names)

node = Node()
node.me = node
node.value = 5
attributes = node.__dict__
del node
gc.collect()
print(attributes["value"], attributes["me"].value)
del attributes

kept = Node()
kept.me = kept
kept.items = [kept, [kept]]
copy = kept.items[:]
gc.collect()
print(kept.items[0] is kept, copy[1][0] is kept)


def counter():
    total = 0

    def step():
        nonlocal total
        total += 1
        return total, step

    return step


step = counter()
gc.collect()
print(step()[0], step()[1]()[0])


def walking():
    me = yield
    while True:
        yield me


walker = walking()
next(walker)
walker.send(walker)
gc.collect()
print(next(walker) is walker)
del walker
gc.collect()

try:
    raise ValueError("kept")
except ValueError as error:
    problem = error
problem.me = problem
gc.collect()
print(problem.args, problem.me is problem, problem.__traceback__ is not None)


class Base:
    def hello(self):
        return "hello"


class Derived(Base):
    def hello(self):
        return super().hello() + "!"


instance = Derived()
del Derived
gc.collect()
print(instance.hello(), [c.__name__ for c in Base.__subclasses__()])
del instance
gc.collect()
print(Base.__subclasses__())

print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled())
try:
    gc.collect(3)
except ValueError as error:
    print(error)
print(gc.is_tracked([]), gc.is_tracked(1), gc.garbage)
