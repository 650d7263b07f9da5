# Metaclasses, descriptors and subclasses of builtin types.
class Meta(type):
    registry = {}
    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, ns)
        mcs.registry[name] = cls
        return cls
    def __getitem__(cls, k): return f"{cls.__name__}[{k}]"
    def __iter__(cls): return iter(["it", cls.__name__])
    def __contains__(cls, x): return x == 1
    def __instancecheck__(cls, o): return o == "magic"
    def __call__(cls, *a, **k):
        o = super().__call__(*a, **k); o.made = True; return o
class Base(metaclass=Meta):
    def __init__(self, x=0): self.x = x
class Child(Base): pass
print(Meta.registry.keys(), Child["k"], list(Child), 1 in Child, isinstance("magic", Child), Child(3).x, Child().made, type(Child).__name__)
class Singleton(type):
    _i = {}
    def __call__(cls, *a, **k):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a, **k)
        return cls._i[cls]
class DB(metaclass=Singleton): pass
print(DB() is DB())
class Field:
    def __init__(self, typ): self.typ = typ
    def __set_name__(self, o, n): self.name = "_" + n
    def __get__(self, o, t): return getattr(o, self.name, None) if o else self
    def __set__(self, o, v):
        if not isinstance(v, self.typ): raise TypeError(f"{self.name[1:]} must be {self.typ.__name__}")
        setattr(o, self.name, v)
class Person:
    name, age = Field(str), Field(int)
    def __init__(self, name, age): self.name, self.age = name, age
p = Person("Al", 3); print(p.name, p.age, vars(p))
try: p.age = "x"
except TypeError as e: print(e)
class A:
    x = 1
    def __init__(self): self.x = 2
    @classmethod
    def cm(cls): return cls.x
    @staticmethod
    def sm(): return "s"
    def im(self): return self.x
a = A(); print(a.cm(), A.cm(), a.sm(), A.sm(), a.im(), A.im(a), a.im.__func__ is A.im, a.im.__self__ is a)
class NT(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
print(NT(1, 2), NT(1, 2).first, len(NT(1, 2)), NT(1, 2) == (1, 2), hash(NT(1, 2)) == hash((1, 2)))
class Ctr(dict):
    def __missing__(self, k): self[k] = 0; return 0
c = Ctr()
for ch in "hello": c[ch] += 1
print(c, isinstance(c, dict), c.copy(), type(c).__name__)
class F(float):
    def __str__(self): return f"F<{float.__repr__(self)}>"
print(F(1.5), F(1.5) + 1, repr(F(2)), f"{F(1.5)}", f"{F(1.5):.2f}", [F(1)])
class E(Exception):
    def __init__(self, *args, code=0): super().__init__(*args); self.code = code
    def __str__(self): return f"[{self.code}] {super().__str__()}"
try: raise E("msg", code=7)
except E as e: print(e, repr(e), e.args)
print(super, type(super(A, a)), super(A, a).__init__ is not None)
