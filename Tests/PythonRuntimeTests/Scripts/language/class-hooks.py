# Hooks of class creation and descriptors.
class Base:
    reg = []
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); cls.tag = tag; Base.reg.append(cls.__name__)
class S(Base, tag="t"): pass
print(S.tag, Base.reg)
class D:
    def __set_name__(self, owner, name): self.n = name; print("set_name", owner.__name__, name)
    def __get__(self, obj, cls=None): return self if obj is None else obj.__dict__.get(self.n, "default")
    def __set__(self, obj, v): obj.__dict__[self.n] = v * 2
class H: attr = D()
h = H(); print(h.attr); h.attr = 4; print(h.attr, h.__dict__, type(H.attr).__name__)
class G:
    def __class_getitem__(cls, k): return f"{cls.__name__}[{k}]"
print(G[int], G["a", 1])
