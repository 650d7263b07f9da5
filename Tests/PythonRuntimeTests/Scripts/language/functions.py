# Functions as values.
def f():
    """Docstring.

    More."""
print(f.__doc__, f.__module__, f.__name__); help
lam = lambda *a, k=1, **kw: (a, k, kw); print(lam(1, 2, k=3, z=4), lam.__name__, (lambda: 5)())
def fact(n): return 1 if n <= 1 else n * fact(n - 1)
print(fact(30), [fact(i) for i in range(5)])
fs = [lambda i=i: i for i in range(3)]; print([q() for q in fs]); fs = [lambda: i for i in range(3)]; print([q() for q in fs])
def d(x, l=[]): l.append(x); return l
print(d(1), d(2)); global_x = 1
def gg():
    global global_x; global_x += 1
gg(); print(global_x); print(f, type(f)) if False else None
