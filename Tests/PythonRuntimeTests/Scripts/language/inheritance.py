# Cooperative inheritance.
class A:
    def __init__(self): print("A"); super().__init__()
    def f(self): return "A.f"
class B(A):
    def __init__(self): print("B"); super().__init__()
    def f(self): return "B" + super().f()
class C(A):
    def __init__(self): print("C"); super().__init__()
    def f(self): return "C" + super().f()
class D(B, C):
    def __init__(self): print("D"); super().__init__()
print(D().f(), [c.__name__ for c in D.__mro__], D.mro() == list(D.__mro__), D.__bases__, issubclass(D, (int, A)), isinstance(D(), C))
