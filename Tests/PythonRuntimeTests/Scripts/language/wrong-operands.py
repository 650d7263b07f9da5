# What operations say that a class does not support.
class A: pass
a = A(); a.x = 1
print(vars(a), a.__dict__, A.__name__, A.__module__, A.__qualname__, type(a).__name__, isinstance(A, type), repr(A), A.__doc__, A.__init__ is object.__init__, dir(a)[-1])
setattr(a, "y", 2); delattr(a, "x"); print(getattr(a, "y"), hasattr(a, "x"), a == a, a != A(), bool(a), a is a)
B = type("B", (A,), {"z": 3, "f": lambda self: self.z}); print(B().f(), B.__mro__[1].__name__, B)
try: a.nope
except AttributeError as e: print(e)
try: A.nope
except AttributeError as e: print(e)
try: A(1)
except TypeError as e: print(e)
try: A.__init__(1, 2)
except TypeError as e: print(e)
class C:
    def f(self): pass
try: C.f()
except TypeError as e: print(e)
try: C().f(1)
except TypeError as e: print(e)
try: C().f(x=1)
except TypeError as e: print(e)
try: C()()
except TypeError as e: print(e)
try: len(C())
except TypeError as e: print(e)
try: C()[0]
except TypeError as e: print(e)
try: C()[0] = 1
except TypeError as e: print(e)
try: del C()[0]
except TypeError as e: print(e)
try: iter(C())
except TypeError as e: print(e)
try: next(C())
except TypeError as e: print(e)
try: C() < C()
except TypeError as e: print(e)
try: C() + 1
except TypeError as e: print(e)
try: -C()
except TypeError as e: print(e)
try: int(C())
except TypeError as e: print(e)
try: float(C())
except TypeError as e: print(e)
try: 1 in C()
except TypeError as e: print(e)
try: {C(): 1}; hash([])
except TypeError as e: print(e)
try: "a" % C()
except TypeError as e: print(e)
try: f"{C():>5}"
except TypeError as e: print(e)
try: [1][C()]
except TypeError as e: print(e)
try: round(C())
except TypeError as e: print(e)
try: abs(C())
except TypeError as e: print(e)
try: reversed(C())
except TypeError as e: print(e)
try: sum([C()])
except TypeError as e: print(e)
try: "".join([C()])
except TypeError as e: print(e)
try: range(C())
except TypeError as e: print(e)
try: isinstance(1, C())
except TypeError as e: print(e)
except TypeError as e: print(e)
try: 
    with C(): pass
except TypeError as e: print(e)
