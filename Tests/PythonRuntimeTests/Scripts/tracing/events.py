"""Events of sys.settrace: which lines, calls, returns and exceptions a debugger is told of."""
import sys
def tracer(frame, event, arg):
    name = frame.f_code.co_name
    if name in ('run',): return None
    a = ''
    if event == 'return': a = repr(arg) if isinstance(arg, (int, list, dict, type(None))) else type(arg).__name__
    if event == 'exception': a = arg[0].__name__
    print(f"{event} {name} {frame.f_lineno} {a}")
    return tracer
def run(f, *args):
    print('##', f.__name__)
    sys.settrace(tracer)
    try:
        f(*args)
    except BaseException as e:
        sys.settrace(None)
        print('raised', type(e).__name__)
    sys.settrace(None)

def simple(a, b=2):
    x = a + b
    y = (a,
         b,
         x)
    return x

def loops():
    t = 0
    for i in range(3):
        t += i
        if i == 1:
            continue
        t += 1
    else:
        t = 5
    while t > 3:
        t -= 1
    while True:
        t += 1
        if t > 5:
            break
    for i in range(2): t += 1
    return t

def comps():
    a = [i * 2 for i in range(3)]
    b = {i: i
         for i in range(2)}
    c = sum(i for i in a)
    d = [
        i
        for i in a
        if i > 2
    ]
    return d

def tries(x):
    try:
        y = 1 / x
    except ZeroDivisionError as e:
        y = 0
    except (ValueError,
            TypeError):
        y = 3
    else:
        y = 5
    finally:
        y += 1
    try:
        pass
    finally:
        pass
    return y

def tryreturn(x):
    for i in range(2):
        try:
            if i == x:
                return 5
        finally:
            x = x
    try:
        return 1
    finally:
        x = 4

class CM:
    def __enter__(self):
        return self
    def __exit__(self, *a):
        return a[0] is ValueError

def withs():
    with CM() as c:
        x = 1
    with CM(), \
         CM() as d:
        raise ValueError
    with CM():
        for i in range(1):
            if i == 0:
                break
    with CM():
        return 3

def gen(n):
    for i in range(n):
        x = yield i
    return 7

def gens():
    r = yield_all = []
    for v in gen(2):
        r.append(v)
    g = gen(1)
    next(g)
    try:
        g.send(4)
    except StopIteration as e:
        r.append(e.value)
    return r

def outer():
    r = yield from gen(2)
    return r

def usesouter():
    return list(outer())

def multi():
    x = simple(
        1,
        b=simple(
            2),
    )
    y = [1,
         2, x]
    z = {
        'a': 1,
        'b': x,
    }
    s = ("abc"
         f"{x}"
         "def")
    assert x, \
        "msg"
    if (x and
        y):
        z = 1
    elif x:
        z = 2
    else:
        z = 3
    return z

def oneline(x):
    if x: y = 1
    else: y = 2
    for i in range(2): pass
    z = 1; w = 2
    q = 1 if x else 2
    q = (1 if x
         else 2)
    l = lambda: 3
    l()
    def inner(): return 4
    inner()
    del w
    return

def deco(f):
    return f

def defs():
    @deco
    @deco
    def g(a=1,
          b=2):
        "doc"
        return a
    class A:
        "doc"
        x = 1
        def m(self):
            pass
        @property
        def p(self):
            return 3
    a = A()
    a.m()
    a.p
    g()
    global zz
    zz = 1
    import math
    from math import (sin,
        cos)
    pass
    ...

def raising():
    x = 1
    raise ValueError(
        'x')

def propagate():
    try:
        raising()
    finally:
        y = 1

def nested_exc():
    try:
        try:
            raise KeyError
        except KeyError:
            raise ValueError from None
        finally:
            x = 1
    except ValueError:
        pass
    try:
        raising()
    except KeyError:
        pass
    except ValueError as e:
        x = 3
    return x

def match_it(v):
    match v:
        case 1:
            r = 'one'
        case [a, b]:
            r = a
        case {'k': k}:
            r = k
        case _:
            r = None
    return r

def rec(n):
    if n == 0:
        return 0
    return n + rec(n - 1)

class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration
        return self.n

def iterate():
    for x in It():
        y = x

def walrus():
    if (n := 3) > 2:
        m = n
    while (k := n) > 1:
        n -= 1
    return [
        m,
        k]

def nothing():
    pass

def docs():
    """doc"""

def boolops(a, b):
    c = (a and
         b or
         a)
    d = not (
        a)
    return (c
            and d)
def execs():
    exec("x = 1\ny = 2\n")
    return eval("1 + 2")

def aug():
    d = {'a': 1}
    d['a'] += \
        2
    x = y = 3
    a, b = (x,
            2)
    d[
        'b'
    ] = 3
    return d

run(simple, 1); run(loops); run(comps); run(tries, 0); run(tries, 1); run(tryreturn, 1); run(tryreturn, 5)
run(withs); run(gens); run(usesouter); run(multi); run(oneline, 1); run(oneline, 0); run(defs); run(propagate)
run(nested_exc); run(match_it, 1); run(match_it, [1,2]); run(match_it, {'k': 3}); run(match_it, 'z'); run(rec, 2); run(iterate)
run(walrus); run(nothing); run(docs); run(boolops, 1, 2); run(boolops, 0, 1); run(execs); run(aug)

