# Every kind of parameter, and what wrong calls say.
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw
print(f(1, d=4)); print(f(1, 2, 3, 4, 5, d=6, z=7)); print(f.__defaults__, f.__kwdefaults__)
for bad in ["f()", "f(1)", "f(1, a=2, d=1)", "f(1, b=2, d=3)", "f(1, c=2, d=3)", "f(*[1,2], d=3, **{'d': 4})"]:
    try: print(eval(bad))
    except TypeError as e: print(bad, e)
