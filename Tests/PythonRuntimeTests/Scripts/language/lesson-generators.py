# Generators in pipelines, and calls with stars inside of them.
gen = (x * x for x in range(10) if x % 2)
print(next(gen), list(gen), sum(i for i in range(5)), max((len(w), w) for w in "a bb ccc".split()))
def count(n):
    while n > 0:
        got = yield n
        if got: n = got
        n -= 1
c = count(3); print(next(c), next(c), c.send(10), next(c))
def tree(n):
    if n: 
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
def pipeline(xs):
    ev = (x for x in xs if x % 2 == 0)
    sq = (x * x for x in ev)
    return (f"<{x}>" for x in sq)
print(list(pipeline(range(7))))
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids: yield from k
print(list(Tree(1, Tree(2, Tree(3)), Tree(4))), [x for x in Tree(5)])
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
from itertools import islice, takewhile
print(list(islice(fib(), 10)), list(takewhile(lambda x: x < 30, fib())))
def f(*args, **kw):
    return (yield from g2(*args, **kw))
def g2(a, b=2, **k):
    yield a, b, k
    return "ret"
it = f(*[1], **{"b": 3, "c": 4})
print(next(it))
try: next(it)
except StopIteration as e: print(e.value)
print(list(map(lambda p: p(*[1, 2]), (lambda a, b: a + b for _ in range(2)))))
class Pt:
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f"Pt({self.x}, {self.y})"
print(list(Pt(*p) for p in [(1, 2), (3, 4)]), [Pt(**d) for d in [{"x": 1, "y": 2}]], {k: Pt(*v) for k, v in {"a": (1, 2)}.items()}, tuple(Pt(*p) for p in zip([1, 2], [3, 4])))
def gg():
    for p in [(1, 2), (3, 4)]:
        yield Pt(*p)
        yield Pt(**dict(zip("xy", p)))
        yield sorted([Pt(*p), Pt(0, 0)], key=lambda q: q.x)
        yield max((Pt(*q) for q in [p, p]), key=lambda q: q.y)
        yield list(Pt(*q) for q in [p, p])
print(list(gg()))
