# The protocol of operators and containers.
class V:
    def __init__(self, *v): self.v = v
    def __repr__(self): return f"V{self.v}"
    def __add__(self, o): return V(*(a + b for a, b in zip(self.v, o.v))) if isinstance(o, V) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __mul__(self, k): return V(*(a * k for a in self.v))
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __eq__(self, o): return isinstance(o, V) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __len__(self): return len(self.v)
    def __getitem__(self, i): return self.v[i]
    def __iter__(self): return iter(self.v)
    def __contains__(self, x): return x in self.v
    def __bool__(self): return any(self.v)
    def __call__(self, x): return x
    def __iadd__(self, o): print("iadd"); return self + o
    def __matmul__(self, o): return sum(a * b for a, b in zip(self, o))
    def __lt__(self, o): return self.v < o.v
    def __abs__(self): return sum(x * x for x in self) ** 0.5
    def __round__(self, n=0): return V(*(round(a, n) for a in self))
    def __format__(self, spec): return "<" + ", ".join(format(a, spec) for a in self) + ">"
    def __index__(self): return 1
a, b = V(1, 2), V(3, 4)
print(a + b, sum([a, b]), 2 * a, -a, a == V(1, 2), a != b, len(a), a[0], list(a), 2 in a, bool(V(0)), a("q"), a @ b, a < b, a > b, sorted([b, a]), abs(b), round(V(1.234), 1), f"{a:.1f}", [10, 20][a], {a: 1}[V(1, 2)], hex(a), range(3)[a])
a += b; print(a)
try: a + 5
except TypeError as e: print(e)
try: a <= b
except TypeError as e: print(e)
try: a - b
except TypeError as e: print(e)
