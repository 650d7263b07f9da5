# Scopes, closures, slices and numbers.
x = 10
def outer():
    x = 20
    class C:
        x = 30
        y = [x for _ in range(2)]
        z = x
        def get(self): return x
    return C.y, C.z, C().get()
print(outer())
def scope():
    global newg
    newg = 5
    def inner(): 
        nonlocal_var = 1
        def deep():
            nonlocal nonlocal_var
            nonlocal_var += 1
        deep(); return nonlocal_var
    return inner()
print(scope(), newg)
print([x for x in range(3)], x, {x: x for x in "ab"}, x, list(x for x in [9]), x)
def closures():
    fs = []
    for i in range(3):
        def f(i=i): return i
        fs.append(f)
        fs.append(lambda: i)
    return [g() for g in fs]
print(closures())
def counter():
    c = 0
    def inc(by=1):
        nonlocal c; c += by; return c
    def reset():
        nonlocal c; c = 0
    inc.reset = reset
    return inc
k = counter(); k(); k(5); print(k()); k.reset(); print(k())
def f(a, L=None, *, key=lambda v: -v): L = [] if L is None else L; L.append(a); return sorted(L, key=key)
print(f(1), f(2, [3, 1]), f.__code__.co_varnames, f.__defaults__, f.__code__.co_argcount)
if (n := len("hello")) > 3: print(n)
while (line := iter([1]).__next__()) and line < 0: pass
print(any((w := s).startswith("b") for s in ["a", "bc"]), w)
del x
try: print(x)
except NameError as e: print(e)
try:
    def ff(): print(undef_local); undef_local = 1
    ff()
except UnboundLocalError as e: print(e)
exec("q = 5"); print(q, eval("q + 1"), eval("a + b", {"a": 1, "b": 2}), locals() is globals())
lst = [1, 2, 3, 4]; lst[1:3] = []; print(lst); lst[len(lst):] = [7, 8]; print(lst, lst[-2:], lst[::-2]); a = b = []; a += [1]; print(b); t = (1, [2]); t[1].append(3); print(t)
try: t[1] += [4]
except TypeError as e: print(e, t)
print(0.1 + 0.2 == 0.3, abs(0.3 - (0.1 + 0.2)) < 1e-9, 7 // 2, -7 // 2, 7 % -3, 2 ** 100, 10 ** -2, 1e308 * 10, int(1e20), 3 / 2, 4 / 2, round(0.5), round(1.5), 5 // 0.3, divmod(-7, 2), True + 1, "5" * 3, [1] * 2, 1 <= 2 < 3, not 0, None or "d", 0 or [] or "x", 1 and 2)
