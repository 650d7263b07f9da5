# inspect.signature of all that can be called, and binding arguments by it.
import dataclasses
import functools
import typing
from inspect import Parameter, Signature, signature


def t(f):
    try: print(str(f()).replace("__main__.",""))
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int = 2, *args: str, c, d: typing.Optional[int] = None, **kw: list[int]) -> typing.List[str]: pass


class K:
    def m(self, x, y=1): pass
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(q): pass
    def __call__(self, w): pass
class I:
    def __init__(self, a, *, b=1): pass
class N:
    def __new__(cls, n): return super().__new__(cls)
class E: pass
class Sub(I): pass
class M(type):
    def __call__(cls, *a, meta=1): return super().__call__(*a)
class WM(metaclass=M): pass
@dataclasses.dataclass
class D:
    x: int
    y: str = "a"
def deco(g):
    @functools.wraps(g)
    def w(*a, **k): return g(*a, **k)
    return w
P = functools.partial
for o in (f, K.m, K().m, K.c, K.s, K(), I, N, E, Sub, WM, D, deco(f), P(f, 1), P(f, c=3), P(f, b=5), P(f, 1, 2, d=4), P(K().m, y=3), object, lambda: 0, lambda a, /, b: 0, lambda *, k: 0, 5, P(lambda x, /: 0, 1)): t(lambda: signature(o))
s = signature(f); t(lambda: s.parameters); t(lambda: list(s.parameters.values())); t(lambda: s.parameters["b"].replace(default=9, name="z")); t(lambda: s.replace(return_annotation=int)); t(lambda: s == signature(f)); t(lambda: hash(signature(K.m)) == hash(signature(K.m)))
b = s.bind(1, 2, 3, c=4, e=5); t(lambda: (b, b.args, b.kwargs, b.arguments)); b = s.bind(1, c=2); b.apply_defaults(); t(lambda: b)
for g in (lambda: s.bind(), lambda: s.bind(1), lambda: signature(K.m).bind(1, 2, 3, 4), lambda: signature(K.m).bind(1, 2, q=3), lambda: signature(K.m).bind(1, 2, x=3), lambda: Parameter("a b", 1), lambda: Parameter("a", 9), lambda: Parameter("a", 2, default=1), lambda: Signature([Parameter("a", 3), Parameter("b", 1)]), lambda: Signature([Parameter("a", 1), Parameter("a", 1)]), lambda: Signature([Parameter("a", 1, default=1), Parameter("b", 1)]), lambda: Parameter(5, 1), lambda: signature(P(f, 1, 2, 3, zz=1)), lambda: signature(K.m).bind_partial(1)): t(g)
