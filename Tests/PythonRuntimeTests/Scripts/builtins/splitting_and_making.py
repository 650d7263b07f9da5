print("a,b,,c".split(","), ",".split(","), "".split(","), "abc".split(","), " a  b c ".split(), "".split(), "   ".split(), "a\x1cb\tc\x0bd".split(), "é,b".split(","), "a--b".split("--"), "a,b,c".split(",",1))
print("-".join([]), "-".join(["a"]), "-".join(["a","é","c"]), "é".join("abc"), "".join(str(i) for i in range(20)), ", ".join(("x","y")))
class S(str): pass
print("-".join([S("a"), S("b")]), type("".join([S("a")])), "-".join({"k": 1}))
class L(list):
    def __init__(self, *a): print("init", a); super().__init__(*a)
print(L([1,2]), str(5), str(b"a", "utf8"), list("abc"), tuple([1]), range(3), int("5"), float("2"), bool(3), dict(a=1), set([1]), bytes(3), slice(3), complex if 0 else "")
class M(type):
    def __call__(cls, *a): return ("called", a)
class N(metaclass=M): pass
print(N(3), type(3), type("a"), object() is not None)
