"""A class derived from an exception may have any special method."""


class Items(LookupError):
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self): return len(self.items)
    def __getitem__(self, key): return self.items[key]
    def __setitem__(self, key, value): self.items[key] = value
    def __delitem__(self, key): del self.items[key]
    def __contains__(self, item): return item in self.items
    def __add__(self, other): return Items(*self.items, other)
    def __radd__(self, other): return Items(other, *self.items)
    def __iadd__(self, other):
        self.items.append(other)
        return self

    def __neg__(self): return Items(*[-i for i in self.items])
    def __call__(self, n, *, by=1): return [i * n * by for i in self.items]
    def __eq__(self, other): return isinstance(other, Items) and self.items == other.items
    def __hash__(self): return len(self.items)
    def __lt__(self, other): return self.items < other.items
    def __repr__(self): return f"Items{tuple(self.items)}"


e = Items(3, 1, 2)
print(len(e), e[0], e[-1], e[1:], 2 in e, list(e), bool(e), bool(Items()), sorted(e))
e[0] = 5
del e[1]
print(e, e + 7, 8 + e, -e, e(2, by=3), hash(e), e == Items(5, 2), e != Items(5, 2), e < Items(6))
e += 9
print(e, [x for x in e], *e, max(e), dict.fromkeys(e))
for x in reversed(e):
    print(x)
first, *rest = e
print(first, rest)


class Wrong(ValueError):
    def __bool__(self): return [1]
    def __len__(self): return self.args[0]
    def __iter__(self): return 3


class Big:
    def __len__(self): return 2**70


for function in (
    lambda: bool(Wrong(1)), lambda: len(Wrong(-1)), lambda: len(Wrong(2**70)), lambda: len(Wrong("x")),
    lambda: list(Wrong(1)), lambda: Wrong(1)(), lambda: Wrong(1)[0], lambda: Wrong(1) + 1,
    lambda: len(Big()), lambda: bool(Big()), lambda: -Wrong(1), lambda: 1 in Wrong(1),
):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)
