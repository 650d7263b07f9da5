# typing, abc, io, datetime, warnings, inspect and their relatives.
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
from typing import *
import typing, collections.abc as CA, abc, types, io, sys, contextlib, time, datetime, warnings, inspect, traceback, numbers
for x in (List[int],Dict[str,List[float]],Optional[int],Union[int,str],Union[int,None],Tuple[int,...],Callable[[int],str],Any,Type[int],Set[int],Iterable[int],Literal["a",1],ClassVar[int],Final[int],Sequence[str],Mapping[str,int],Union[int],Callable[...,Any],list[int],dict[str,int],tuple[int,...],int|None,int|str,list[int]|None,type[int], Annotated[int,"x"], Optional[List[int]], NoReturn): print(x)
T=TypeVar("T"); print(T, List[T]); 
class Box(Generic[T]):
    def __init__(s,v:T): s.v=v
b=Box[int](5); print(b.v, Box[int].__origin__ is Box if 0 else "")
class NT(NamedTuple):
    x: int
    y: str = "d"
    def hi(self): return self.x
n=NT(1); print(n,n.hi(),NT.__annotations__,NT._fields,isinstance(n,tuple),n._replace(x=3)); t(lambda:NT())
class TD(TypedDict):
    a: int
print(TD(a=1))
class P(Protocol):
    def f(self): ...
class Impl(P):
    def f(self): return 1
print(Impl().f(), get_type_hints(NT), cast(int,"a"), get_origin(List[int]), get_args(Dict[str,int]), NewType("U",int)(5))
print(isinstance([],CA.Iterable),isinstance([],CA.Sequence),isinstance({},CA.Mapping),isinstance(5,CA.Iterable),isinstance(iter([]),CA.Iterator),isinstance(len,CA.Callable),isinstance("a",CA.Hashable),isinstance([],CA.Hashable),isinstance({},CA.MutableMapping),isinstance((x for x in []),CA.Generator),isinstance(range(3),CA.Sequence),isinstance({1},CA.Set),isinstance(5,numbers.Number),isinstance(1.5,numbers.Integral),isinstance([],CA.Sized),issubclass(list,CA.MutableSequence))
class MySeq(CA.Sequence):
    def __init__(s,d): s.d=d
    def __getitem__(s,i): return s.d[i]
    def __len__(s): return len(s.d)
m=MySeq([1,2,3]); print(list(m),2 in m,m.index(3),m.count(1),list(reversed(m)))
class MyMap(CA.MutableMapping):
    def __init__(s): s.d={}
    def __getitem__(s,k): return s.d[k]
    def __setitem__(s,k,v): s.d[k]=v
    def __delitem__(s,k): del s.d[k]
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
m=MyMap(); m["a"]=1; m.update(b=2); print(dict(m),m.get("z",0),m.pop("a"),"b" in m,list(m.items()),m.setdefault("q",9),len(m))
class Sh(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
    @property
    @abc.abstractmethod
    def name(self): ...
t(lambda:Sh())
class Sq(Sh):
    def area(self): return 4
t(lambda:Sq())
class Sq2(Sq):
    name="sq"
print(Sq2().area(), Sh.__abstractmethods__==frozenset({"area","name"}), issubclass(Sq2,Sh)); 
t(lambda:MySeq.__abstractmethods__)
class Bad(CA.Sequence): pass
t(lambda:Bad())
ns=types.SimpleNamespace(a=1,b="x"); print(ns,ns.a,ns==types.SimpleNamespace(a=1,b="x")); ns.c=3; print(ns); print(type(lambda:0) is types.FunctionType, isinstance(print,types.BuiltinFunctionType))
f=io.StringIO(); print("hi",5,file=f); f.write("x\ny"); print(repr(f.getvalue())); f.seek(0); print(f.readlines(),f.read()); f=io.StringIO("a\nb\n"); print([l for l in f])
with contextlib.redirect_stdout(io.StringIO()) as g: print("hidden"); 
print(repr(g.getvalue()))
print("err",file=sys.stderr); sys.stdout.write("direct\n"); print(sys.version_info[:2],sys.version_info.major,sys.version_info>=(3,8),sys.maxsize,sys.float_info.epsilon,sys.argv[:0],sys.getrecursionlimit(),sys.byteorder); t(lambda:sys.exit(3)); t(lambda:sys.exit("bye"))
print(type(time.time()).__name__, time.perf_counter()>=0, time.sleep(0))
d=datetime.datetime(2024,2,29,13,5,9); print(d,repr(d),d.date(),d+datetime.timedelta(days=1,hours=2),d.strftime("%Y-%m-%d %H:%M:%S %A %B %j %I%p"),d.weekday(),d.isoformat(),d-datetime.datetime(2024,1,1),datetime.date(2024,3,1)-datetime.date(2024,2,1),datetime.timedelta(seconds=3661),repr(datetime.timedelta(days=-1,seconds=5)),datetime.timedelta(hours=5)/2,d.replace(year=2023,day=1),datetime.datetime.strptime("2020-05-06 07:08","%Y-%m-%d %H:%M"),datetime.date.fromisoformat("2020-01-02"),d<datetime.datetime(2025,1,1),f"{d:%H:%M}"); t(lambda:datetime.date(2023,2,29)); t(lambda:datetime.datetime.strptime("x","%Y"))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); warnings.warn("careful"); warnings.warn("dep",DeprecationWarning); print(len(w),w[0].message,w[1].category.__name__)
with warnings.catch_warnings():
    warnings.simplefilter("error"); t(lambda:warnings.warn("boom",UserWarning))
with warnings.catch_warnings():
    warnings.simplefilter("ignore"); warnings.warn("silent")
def fn(a,b:int=2,*args,c,d=4,**kw)->str: "Doc."
print(inspect.signature(fn), list(inspect.signature(fn).parameters), inspect.isfunction(fn), inspect.isclass(int), inspect.getdoc(fn), inspect.signature(lambda x,/,y,*,z=1:0))
try: 1/0
except ZeroDivisionError as e: print(traceback.format_exception_only(e), type(e.__traceback__).__name__)
