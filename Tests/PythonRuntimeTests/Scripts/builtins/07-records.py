# random, dataclasses, copy, pprint, heapq and contextlib.
import random
random.seed(5)
r=random
print(r.random(), r.randint(1,100), r.uniform(1,2), r.triangular(0,10,3), r.normalvariate(0,1), r.gauss(1,2), r.gauss(1,2), r.lognormvariate(0,1), r.expovariate(2), r.vonmisesvariate(1,2), r.gammavariate(0.5,2), r.gammavariate(1,2), r.gammavariate(3,2), r.betavariate(1,2), r.paretovariate(3), r.weibullvariate(1,2))
random.seed("hello"); print(r.random(), r.choices("abc", [1,2,3], k=5), r.sample(range(1000), 30), r.sample(range(10),10), r.randrange(10**30), r.sample("ab", counts=[5,4], k=3), r.randbytes(5))
random.seed(3.7); print(r.random()); random.seed(-5); print(r.random()); random.seed(b"x"); print(r.random())
s=r.getstate(); a=r.random(); r.setstate(s); print(a==r.random())
for f in (lambda:r.randrange(0), lambda:r.randrange(5,2), lambda:r.choice([]), lambda:r.sample([1],2), lambda:r.seed([]), lambda:r.sample({1},1), lambda:r.choices([1],2), lambda: r.randint(3,1), lambda: r.randrange(1,5,0)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
from dataclasses import *
from typing import ClassVar, List
@dataclass
class A:
    x: int
    y: "str" = "a"
    z: List[int] = field(default_factory=list, repr=False)
    c: ClassVar[int] = 3
    k: InitVar[int] = 4
    def __post_init__(self, k): self.kk = k
print(A(1), A(1,k=9).kk, A(1)==A(1), A.__doc__, A.__match_args__, [f.name for f in fields(A)], asdict(A(2)), astuple(A(2)))
@dataclass(order=True, frozen=True, kw_only=True)
class B(object):
    a: int
    b: int = 2
    _: KW_ONLY = None
print(B(a=1) < B(a=2), hash(B(a=1))==hash(B(a=1)), replace(B(a=1), b=5))
for f in (lambda: B(1), lambda: B(), lambda: A(), lambda: A(1,2,3,4,5), lambda: B(a=1)<3, lambda: hash(A(1)), lambda: asdict(3), lambda: replace(A(1), q=3), lambda: fields(3)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def bad():
    @dataclass
    class C:
        x: list = []
def bad2():
    @dataclass
    class C:
        x: int = 1
        y: int
def bad3():
    @dataclass
    class C(B):
        y: int=2
for f in (bad,bad2,bad3):
    try: f()
    except Exception as e: print(type(e).__name__, e)
@dataclass
class D(A):
    w: int = 0
print(D(1,"b",[1],4,7))
print(make_dataclass("Q",[("x",int),("y",int,3),"z"][:2])(1))
b=B(a=3)
for f in (lambda: setattr(b,"a",1), lambda: delattr(b,"a"), lambda: setattr(b,"new",1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
import copy
class N:
    def __init__(s): s.v=[1,[2]]
n=N(); m=copy.deepcopy(n); m.v[1].append(3); print(n.v,m.v); q=copy.copy(n); print(q.v is n.v)
l=[1]; l.append(l); d=copy.deepcopy(l); print(d[1] is d)
print(copy.deepcopy({1:(1,[2])}), copy.copy({1,2}), copy.deepcopy((1,2)))
class L(list): pass
x=L([1,2]); x.a=[1]; y=copy.deepcopy(x); print(type(y).__name__, y, y.a)
e=copy.copy(ValueError("a",1)); print(repr(e))
import pprint
pprint.pprint({"b":list(range(40)),"a":{"x"*10:"y"*30,"k":["word "*10,"z"]}, 3:(1,)} if 0 else {"b":list(range(40)),"a":{"x"*10:"y"*30,"k":["word "*20,"z"]}})
pprint.pprint([("a"*30,"b"*30,"c"*30),{1,2}], width=40); pprint.pprint(list(range(50)), compact=True); pprint.pprint({"z":1,"a":2}, sort_dicts=False); print(pprint.pformat("long text "*20)); pprint.pprint([[1,[2,[3]]]],depth=2)
pprint.pprint({'lr': 0.1, 'layers': [{'in': 64, 'out': 32, 'act': 'relu'}, {'in': 32, 'out': 2, 'act': None}], 'name': 'a model with a long name'})
import heapq,bisect
h=[]; [heapq.heappush(h,(x*7)%11) for x in range(11)]; print(h, [heapq.heappop(h) for _ in range(5)], h)
h=[5,3,8,1,9,2]; heapq.heapify(h); print(h, heapq.nlargest(2,h), heapq.nsmallest(3,h), list(heapq.merge([1,4],[2,3],[0,9])), heapq.heappushpop(h,0), heapq.heapreplace(h,7), h)
print(bisect.bisect([1,2,2,3],2), bisect.bisect_left([1,2,2,3],2))
from contextlib import *
with ExitStack() as st:
    st.callback(print,"cb"); st.enter_context(nullcontext(3)); print("in")
with suppress(KeyError): {}[1]
import io
with redirect_stdout(io.StringIO()) as f: print("hid")
print(repr(f.getvalue()))
@contextmanager
def cm():
    try: yield 1
    except ValueError as e: print("got",e)
with cm() as v: raise ValueError("q")
try:
    with cm(): raise KeyError(1)
except KeyError as e: print("ke",e)
@contextmanager
def none():
    if 0: yield
try:
    with none(): pass
except RuntimeError as e: print(e)
