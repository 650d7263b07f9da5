# Context managers.
class CM:
    def __init__(self, n, sup=False): self.n, self.sup = n, sup
    def __enter__(self): print("enter", self.n); return self.n
    def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__, v); return self.sup
with CM(1) as a, CM(2) as b: print(a, b)
with (CM(3) as c, CM(4)): pass
with CM(5, True): raise ValueError("x")
try:
    with CM(6), CM(7): raise KeyError("k")
except KeyError as e: print("caught", e)
def f():
    with CM(8): return "ret"
print(f())
for i in range(2):
    with CM(9):
        if i == 0: continue
        break
