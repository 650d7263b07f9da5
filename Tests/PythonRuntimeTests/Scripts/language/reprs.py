# Reprs.
class A:
    def __repr__(self): return "A()"
print([A()], {1: A()}, (A(),), f"{A()}", f"{A()!s:>6}", "%s %r" % (A(), A()), str(A()), "{}".format(A()), {A()})
