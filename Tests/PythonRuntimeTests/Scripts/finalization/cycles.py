"""Objects in cycles are told of their end by the collector, before anything is taken apart."""
import gc


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print("gone:", self.name, "with", self.other.name)


a, b = Node("a"), Node("b")
a.other, b.other = b, a
del a, b
print("nothing yet")
gc.collect()
print("collected")

kept = []


class Saved(Node):
    def __del__(self):
        print("saved:", self.name)
        kept.append(self)


s = Saved("s")
s.other = s
del s
gc.collect()
print(kept[0].other is kept[0])
kept.clear()
gc.collect()
print("not told again")


def numbers():
    me = yield
    try:
        yield me
    finally:
        print("closed")


g = numbers()
next(g)
g.send(g)
del g
gc.collect()
print("end")
