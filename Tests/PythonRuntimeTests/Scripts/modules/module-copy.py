# The module copy.
import copy
a = [1, [2, 3], {"k": [4]}]; b = copy.copy(a); c = copy.deepcopy(a); a[1].append(9); a[2]["k"].append(8); print(b, c)
class X:
    def __init__(self): self.l = [1]
x = X(); y = copy.deepcopy(x); z = copy.copy(x); x.l.append(2); print(y.l, z.l)
a = [1]; a.append(a); b = copy.deepcopy(a); print(b, b[1] is b)
class Y:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep"
print(copy.copy(Y()), copy.deepcopy([Y()]), copy.replace if hasattr(copy, "replace") else "no")
