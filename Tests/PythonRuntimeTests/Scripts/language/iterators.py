# Iteration by methods and subclasses of builtin types.
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1; return self.n
print(list(It(3)), sum(It(4)), max(It(2)), 1 in It(3), dict(zip("ab", It(2))), [*It(2)], *It(2))
class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError(i)
        return i * 10
    def __len__(self): return 3
print(list(Seq()), 20 in Seq(), list(reversed(Seq())), list(zip(Seq(), "ab")))
class Rev:
    def __reversed__(self): return iter("rev")
    def __missing__(self, k): return k
print(list(reversed(Rev())))
class D(dict):
    def __missing__(self, k): return f"<{k}>"
print(D(a=1)["a"], D()["q"], D().get("q"))
class L(list):
    def __getitem__(self, i): return "x"
print(L([1])[0], list(L([1])), L([1, 2]), type(L([1])[0:1]), L([1]) + [2])
class I(int):
    def __add__(self, o): return "add"
print(I(5) + 1, I(5) - 1, 1 + I(5), I(3), f"{I(3)}", I(5) == 5)
class S(str):
    def shout(self): return self.upper() + "!"
print(S("a").shout(), S("a") + "b", type(S("a") + "b"), [S("q")])
