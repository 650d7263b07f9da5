# Classes derived from builtin types, and special methods that misbehave.
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class L(list):
    def __init__(s,*a,tag=None): super().__init__(*a); s.tag=tag
    def append(s,x): super().append(x*2)
    def __getitem__(s,i): return ("got",super().__getitem__(i))
l=L([1,2],tag="t"); l.append(3); print(l,l[0],len(l),l.tag,isinstance(l,list),l==[1,2,6],list(l),sorted(l),l+[1],type(l+[1]).__name__,l.pop(),bool(L()),L()==[],[*l],2 in l, l.index(2), repr(l), str(l), l.copy(), type(l.copy()).__name__)
l+= [9]; print(l,type(l).__name__); l[0]=5; print(list(l)); del l[0]; print(list(l)); l.sort(); print(list(reversed(l)))
class D(dict):
    def __missing__(s,k): return "miss"+str(k)
    def __setitem__(s,k,v): super().__setitem__(k,v+1)
d=D(a=1); d["b"]=1; print(d,d["zz"],d.get("zz"),"a" in d,len(d),dict(d),list(d.items()),d=={"a":1,"b":2},{**d},type(d).__name__,D({"x":5}),d|{"q":1})
d.update(c=3); print(d); print(d.pop("a"),d.setdefault("n",7),d); t(lambda:D.fromkeys("ab",1)); t(lambda:d.nope)
class I(int):
    def __new__(cls,v,extra=None): o=super().__new__(cls,v); o.extra=extra; return o
    def __add__(s,o): return I(int(s)+o)
    def __repr__(s): return f"I({int(s)})"
i=I(5,extra="e"); print(i,i+1,i*2,i.extra,i==5,hash(i)==hash(5),[1,2,3,4,5,6][i],range(i),i<6,isinstance(i,int),f"{i:03d}",f"{i}",str(i),int(i),float(i),-i,abs(i),i%3,10-i,{5:"x"}[i],"%d"%i,i.bit_length(),bool(I(0)), type(i+1).__name__, type(i*2).__name__, max(i,3), sum([i,i]))
class S(str):
    def shout(s): return s.upper()+"!"
s=S("abc"); print(s,s.shout(),s+"d",type(s+"d").__name__,s=="abc",{"abc":1}[s],len(s),s[0],"b" in s,f"{s:>5}","%s"%s,s.join(["x","y"]),hash(s)==hash("abc"),isinstance(s,str),repr(s),[s],",".join([s,s]))
class T(tuple):
    def __new__(cls,*a): return super().__new__(cls,a)
    @property
    def first(s): return s[0]
x=T(1,2,3); print(x,x.first,len(x),x==(1,2,3),hash(x)==hash((1,2,3)),x+(4,),x[1:],type(x[1:]).__name__,sorted(x),isinstance(x,tuple),"%s %s %s"%x)
a,b,c=x; print(a,b,c)
class Fl(float): pass
f=Fl(1.5); print(f,f+1,type(f+1).__name__,f*2,f==1.5,f"{f:.2f}",int(f),round(f))
class St(set):
    def add(s,x): super().add(x+1)
q=St([1,2]); q.add(5); print(q,len(q),6 in q,q|{9},type(q|{9}).__name__,q=={1,2,6}); t(lambda:hash(q)); print(St())
class E(Exception):
    def __init__(s,code): super().__init__(f"code {code}"); s.code=code
try: raise E(5)
except E as e: print(e,e.code,e.args,repr(e),str(e))
class G:
    def __getitem__(s,i):
        if i>3: raise IndexError
        return i*10
    def __len__(s): return 4
g=G(); print(list(g),20 in g,list(reversed(g)),max(g),[*g],tuple(g),sum(g),bool(g)); a,*b=g; print(a,b)
class It:
    def __iter__(s): return iter([1,2])
print(list(It()),dict(zip(It(),"ab")),sorted(It()),set(It()),max(It()),list(map(str,It())))
class X:
    def __index__(s): return 2
    def __len__(s): return -1
    def __bool__(s): return 1
    def __hash__(s): return "a"
    def __iter__(s): return 5
    def __contains__(s,x): return "yes"
    def __str__(s): return 5
    def __repr__(s): return None
    def __int__(s): return "a"
    def __float__(s): return 1
    def __round__(s,n=0): return ("round",n)
    def __abs__(s): return "abs"
    def __neg__(s): return "neg"
    def __divmod__(s,o): return ("dm",o)
    def __format__(s,f): return "fmt:"+f
    def __reversed__(s): return iter("rev")
    def __call__(s,*a,**k): return (a,k)
    def __floor__(s): return "floor"
    def __ceil__(s): return "ceil"
    def __trunc__(s): return "trunc"
x=X()
import math
t(lambda:[1,2,3][x])
t(lambda:"abc"[x])
t(lambda:(1,2,3)[x:])
t(lambda:range(x))
t(lambda:len(x))
t(lambda:bool(x))
t(lambda:hash(x))
t(lambda:iter(x))
t(lambda:1 in x)
t(lambda:str(x))
t(lambda:repr(x))
t(lambda:int(x))
t(lambda:float(x))
t(lambda:round(x))
t(lambda:round(x,2))
t(lambda:abs(x))
t(lambda:-x)
t(lambda:divmod(x,3))
t(lambda:f"{x:q}")
t(lambda:"{:z}".format(x))
t(lambda:list(reversed(x)))
t(lambda:x(1,a=2))
t(lambda:math.floor(x))
t(lambda:math.ceil(x))
t(lambda:math.trunc(x))
t(lambda:bin(x))
t(lambda:hex(x))
t(lambda:chr(x))
t(lambda:"a"*x)
t(lambda:[0]*x)
t(lambda:int("11",x))
t(lambda:{x:1})
t(lambda:math.sqrt(x))
t(lambda:f"{x!r}")
t(lambda:print(x))
t(lambda:+x)
t(lambda:~x)
t(lambda:x<1)
t(lambda:x+1)
t(lambda:x@1)
t(lambda:[x])
t(lambda:x==x)
t(lambda:x!=1)
t(lambda:sorted([x,x]))
t(lambda: round(2.567,x))
t(lambda: "abc".center(x))
t(lambda: [1,2,3].pop(x))
t(lambda: sum([x]))
t(lambda: "%s" % x)
t(lambda: "%x"%x)
class Eq:
    def __init__(s,v): s.v=v
    def __eq__(s,o): return isinstance(o,Eq) and s.v==o.v
e=Eq(1); t(lambda:hash(e)); t(lambda:{e}); print(e==Eq(1),e!=Eq(2),[e]==[Eq(1)],e in [Eq(1)],[Eq(1)].index(Eq(1)),[Eq(1),e].count(e))
class Ne:
    def __eq__(s,o): raise ValueError("no eq")
    __hash__=None
t(lambda:[Ne()]==[1])
t(lambda:Ne() in [1]); n=Ne()
t(lambda:n in [n])
t(lambda:[n].index(n))
class Lt:
    def __init__(s,v): s.v=v
    def __lt__(s,o): return s.v<o.v
    def __repr__(s): return f"Lt({s.v})"
import random
random.seed(1); xs=[Lt(random.randrange(50)) for _ in range(40)]; print(sorted(xs)==xs, [x.v for x in sorted(xs)], [x.v for x in sorted(xs,reverse=True)], min(xs), max(xs)) 
print(sorted([(random.randrange(3),i) for i in range(30)],key=lambda p:p[0]))
print(sorted([3,"a",None][:1]), sorted([1.5,float("nan"),0.5]), sorted([True,False,2,-1.5]), sorted([2**70,1,-2**70]), sorted(["é","z","a"]), sorted([[2],[1,2],[1]]), sorted({3:1,1:2}.items()), sorted("bB aA"))
print(f"{3.14159:.2f} {'a'!r:>5} {[1,2]!s:>8} {5:{'>'}{10}} {2**100:,} {-5:+} {1e-5} {None} {True:>6}")
