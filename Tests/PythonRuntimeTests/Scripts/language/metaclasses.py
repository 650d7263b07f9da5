# Metaclasses with keywords.
class M(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, kw); return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(c, *a): print("call", c.__name__); return super().__call__(*a)
    def __prepare__(name, bases, **k): print("prepare", name); return {}
    @property
    def prop(c): return "metaprop"
    def __len__(c): return 7
class A(metaclass=M, opt=1): pass
print(type(A), A().__class__, A.prop, len(A))
