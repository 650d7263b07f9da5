# A tree of modules as libraries build it.
class Module:
    def __init__(self): self._modules = {}; self._params = {}; self.training = True
    def __setattr__(self, k, v):
        if isinstance(v, Module): self.__dict__.setdefault("_modules", {})[k] = v
        elif isinstance(v, Param): self.__dict__.setdefault("_params", {})[k] = v
        else: object.__setattr__(self, k, v)
    def __getattr__(self, k):
        for d in ("_params", "_modules"):
            if d in self.__dict__ and k in self.__dict__[d]: return self.__dict__[d][k]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{k}'")
    def parameters(self):
        yield from self._params.values()
        for m in self._modules.values(): yield from m.parameters()
    def named_modules(self, prefix=""):
        yield prefix, self
        for n, m in self._modules.items(): yield from m.named_modules(f"{prefix}.{n}" if prefix else n)
    def __call__(self, *a): return self.forward(*a)
    def __repr__(self):
        lines = [f"({n}): " + repr(m).replace("\n", "\n  ") for n, m in self._modules.items()]
        return type(self).__name__ + "(" + ("\n  " + "\n  ".join(lines) + "\n" if lines else "") + ")"
class Param:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"Param({self.v})"
class Lin(Module):
    def __init__(self, i, o): super().__init__(); self.w = Param(i * o); self.b = Param(o)
    def forward(self, x): return x * self.w.v + self.b.v
class Net(Module):
    def __init__(self): super().__init__(); self.a = Lin(1, 2); self.b2 = Lin(2, 3)
    def forward(self, x): return self.b2(self.a(x))
n = Net(); print(n, n(1), list(n.parameters()), [k for k, _ in n.named_modules()], n.training)
try: n.zzz
except AttributeError as e: print(e)
