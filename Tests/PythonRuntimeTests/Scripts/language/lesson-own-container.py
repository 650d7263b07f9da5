# A container class used everywhere.
class Stack:
    def __init__(self, items=None): self.items = list(items or [])
    def push(self, *xs): self.items.extend(xs); return self
    def __iter__(self): yield from reversed(self.items)
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return Stack(self.items[i]) if isinstance(i, slice) else self.items[i]
    def __setitem__(self, i, v): self.items[i] = v
    def __delitem__(self, i): del self.items[i]
    def __contains__(self, x): return x in self.items
    def __eq__(self, o): return isinstance(o, Stack) and self.items == o.items
    def __repr__(self): return f"{type(self).__name__}({self.items!r})"
    def __bool__(self): return len(self) > 0
    def __add__(self, o): return Stack(self.items + o.items)
    def __enter__(self): return self
    def __exit__(self, *a): self.items.clear()
s = Stack([1]).push(2, 3); print(s, list(s), len(s), s[0], s[-1], s[1:], 2 in s, s == Stack([1, 2, 3]), bool(Stack()), s + s); s[0] = 9; del s[1]; print(s)
with s as t: print(t)
print(s, [*Stack([1, 2])], dict(enumerate(Stack("ab"))), sorted(Stack([2, 3])), max(Stack([5, 6])), sum(Stack([1, 2])), ",".join(map(str, Stack([1, 2]))), tuple(Stack([1])), set(Stack([1, 1])), any(Stack([0])), list(zip(Stack([1, 2]), Stack([3, 4]))))
a, b = Stack([1, 2]); print(a, b)
