# Attribute access by methods.
class Ga:
    def __getattr__(self, n): 
        if n.startswith("_"): raise AttributeError(n)
        return n.upper()
    def __setattr__(self, n, v): print("set", n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("del", n); super().__delattr__(n)
    def __getattribute__(self, n): return super().__getattribute__(n)
    def __dir__(self): return ["z", "a"]
g = Ga(); print(g.foo); g.x = 1; print(g.x); del g.x; print(g.x, dir(g), hasattr(g, "_q"), getattr(g, "_q", 5))
