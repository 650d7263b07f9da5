"""Objects that go in random programs are told in the step in which they go, each once."""
import gc
import random

gc.disable()
random.seed(31001)
saved = []
log = []
class A:
    def __init__(s, n, *h): s.n = n; s.h = list(h)
    def __del__(s):
        log.append(str(("del", s.n, len(s.h),)))
        if s.n % 17 == 0: saved.append(s)
        if s.n % 23 == 0: raise_it(s)
        if s.n % 29 == 0: A(s.n * 1000 + 1)
        if s.n % 31 == 0: globals().pop("v1", None)
class Slots:
    __slots__ = ("n", "x")
    def __init__(s, n): s.n = n
    def __del__(s): log.append(str(("slots", s.n,)))
class D(dict):
    def __del__(s): log.append(str(("dict", sorted(s),)))
def raise_it(s):
    try: raise ValueError(s.n)
    except ValueError: pass
def gen(n):
    a = A(n)
    try:
        for i in range(3): yield i
    finally: log.append(str(("closed", n,)))
def deleg(n): yield from gen(n)
k = 0
pool = {}
def new():
    global k
    k += 1
    c = random.randrange(7)
    if c == 0: return A(k)
    if c == 1: return A(k, random.choice(list(pool.values())) if pool else None)
    if c == 2: return Slots(k)
    if c == 3: g = gen(k); next(g); return g
    if c == 4: g = deleg(k); next(g); return g
    if c == 5: return D({k: A(-k)})
    return (A(k), [k])
def use(x, depth):
    y = x
    if depth: use(new(), depth - 1)
    if random.randrange(6) == 0: raise KeyError("use")
    return 1
for step in range(1500):
    op = random.randrange(12); name = f"n{random.randrange(8)}"
    if step: print(step, sorted(log))
    log.clear()
    if op < 3: pool[name] = new()
    elif op == 3: pool.pop(name, None)
    elif op == 4: new()
    elif op == 5:
        try: use(new(), random.randrange(3))
        except KeyError: log.append(str(("key",)))
    elif op == 6:
        a = pool.get(name)
        if isinstance(a, A): a.h.append(new())
        a = None
    elif op == 7:
        a = A(step + 10000); a.h.append(a); a = None
        log.append(str(("collected", gc.collect() > 0,)))
    elif op == 8: saved.clear()
    elif op == 9:
        for x in gen(step + 20000): break
    elif op == 10: [new() for _ in range(2)]; x = None
    else:
        v1 = new(); v2 = v1; v1 = new(); del v2
        try: del v1
        except NameError: log.append(str(("popped",)))
pool.clear()
print("end", sorted(log))
