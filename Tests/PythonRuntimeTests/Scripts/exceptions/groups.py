# Exception groups: making, splitting, `except*`, what is raised after its clauses, and its text.
import re
import traceback

def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
E=ExceptionGroup; B=BaseExceptionGroup
t(lambda:E())
t(lambda:E("x"))
t(lambda:E("x",[ValueError(1)],3))
t(lambda:E(1,[ValueError(1)]))
t(lambda:E("x",ValueError(1)))
t(lambda:E("x",{ValueError(1)}))
t(lambda:E("x",[]))
t(lambda:E("x",[ValueError(1),5]))
t(lambda:E("x",[ValueError]))
t(lambda:E("x",[KeyboardInterrupt()]))
t(lambda:B("x",[KeyboardInterrupt()]))
t(lambda:B("x",[ValueError(2)]))
t(lambda:E("x",[ValueError(2)],a=2))
t(lambda:E("x",exceptions=[ValueError(2)]))
class M(ExceptionGroup): pass
class N(BaseExceptionGroup): pass
class O(BaseExceptionGroup,ValueError): pass
t(lambda:M("x",[KeyboardInterrupt()]))
t(lambda:N("x",[KeyboardInterrupt()]))
t(lambda:N("x",[ValueError()]))
t(lambda:O("x",[KeyboardInterrupt()]))
t(lambda:O("x",[ValueError()]))
t(lambda:E("x",(ValueError(1),)))
t(lambda:str(E("x",(ValueError(1),))))
t(lambda:str(E("x",(ValueError(1),KeyError(2)))))
e=E("x",[ValueError(1),E("y",[TypeError(2),ValueError(3)])])
t(lambda:e.message); t(lambda:e.exceptions); t(lambda:e.args)
def s(n,v): setattr(e,n,v)
t(lambda:s("message","q")); t(lambda:s("exceptions",())); 
t(lambda:e.split(ValueError)); t(lambda:e.split(KeyError)); t(lambda:e.split(E)); t(lambda:e.subgroup(ValueError)); t(lambda:e.subgroup((TypeError,KeyError)))
t(lambda:e.subgroup(lambda x:isinstance(x,TypeError))); t(lambda:e.subgroup(lambda x:1/0)); t(lambda:e.subgroup(5)); t(lambda:e.subgroup()); t(lambda:e.subgroup(1,2)); t(lambda:e.subgroup([ValueError]));t(lambda:e.subgroup((ValueError,5)));t(lambda:e.subgroup(int));t(lambda:e.split(()))
t(lambda:e.derive([KeyError(3)])); t(lambda:e.derive(3)); t(lambda:e.derive())
class D(ExceptionGroup):
    def derive(self, excs): return D(self.message, excs)
class F(ExceptionGroup):
    def derive(self, excs): return 5
t(lambda:D("x",[ValueError(1),TypeError(2)]).split(ValueError))
t(lambda:F("x",[ValueError(1),TypeError(2)]).split(ValueError))
t(lambda:M("x",[ValueError(1),TypeError(2)]).split(ValueError))
print(E.__mro__, B.__mro__, E[int], B[int], type(E[int]))
class C(ExceptionGroup):
    def __new__(cls, message, excs, code):
        obj = super().__new__(cls, message, excs); obj.code=code; return obj
    def derive(self, excs): return C(self.message, excs, self.code)
t(lambda: C("m",[ValueError(1),TypeError(2)],7)); x=C("m",[ValueError(1),TypeError(2)],7); print(x.args, x.message, x.code, x.split(ValueError)[0].code)
class G(ExceptionGroup):
    def __init__(self, message, excs): super().__init__("other",[]); 
t(lambda:G("a",[ValueError(1)])); g=G("a",[ValueError(1)]); print(str(g), g.message)
e.add_note("n1"); e.__cause__=KeyError("c"); m,r=e.split(ValueError); print(m.__notes__, m.__notes__ is e.__notes__, m.__cause__, m.__suppress_context__, r.exceptions[0].__dict__)
l=[ValueError(1)]; q=E("x",l); l.append(TypeError()); print(q, q.exceptions, q.args)
t(lambda:B.split(1,2))
t(lambda: E("x",[ValueError(1)]).split(ValueError, 3))


def show(e, indent=0):
    """An exception, what it holds and what it is chained to."""
    words = f"{type(e).__name__}({str(e)!r}) cause={e.__cause__!r} context={e.__context__!r} {e.__suppress_context__}"
    print(" " * indent + words, getattr(e, "__notes__", None))
    if isinstance(e, BaseExceptionGroup):
        for one in e.exceptions:
            show(one, indent + 2)
    if not indent:
        print(re.sub(r'File ".*?", line', "File, line", "".join(traceback.format_exception(e))))


def run(src):
    print("=====", src.strip().splitlines()[0])
    try: exec(compile(src,"<s>","exec"),{})
    except SyntaxError as e: print("SE", e, e.lineno, e.offset, e.end_offset)
    except BaseException as e: show(e)
run('''
try:
    raise ExceptionGroup("g",[ValueError(1),TypeError(2),OSError(3)])
except* ValueError as e:
    print(repr(e), sys.exception() if 0 else "")
except* TypeError:
    raise KeyError("k")
''')
run('''
try:
    raise ValueError(1)
except* ValueError as e:
    print(repr(e))
    raise
''')
run('''
try:
    raise ValueError(1)
except* ValueError as e:
    print(repr(e), e.__traceback__)
    raise TypeError(2)
''')
run('''
try:
    raise ValueError(1)
except* TypeError as e:
    pass
else: print("else")
finally: print("fin")
''')
run('''
try:
    raise ExceptionGroup("g",[ValueError(1),TypeError(2),ExceptionGroup("h",[ValueError(5),KeyError(2)])])
except* ValueError as e:
    raise
except* TypeError:
    raise
''')
run('''
try:
    raise ExceptionGroup("g",[ValueError(1),TypeError(2),ExceptionGroup("h",[ValueError(5),KeyError(2)])])
except* ValueError as e:
    raise e
except* TypeError as e:
    raise RuntimeError("a") from e
''')
run('''
try:
    raise ExceptionGroup("g",[ValueError(1),TypeError(2)])
except* ExceptionGroup as e:
    pass
''')
run('''
try:
    raise ExceptionGroup("g",[ValueError(1),TypeError(2)])
except* (ValueError, BaseExceptionGroup) as e:
    pass
''')
run('''
try:
    raise ExceptionGroup("g",[ValueError(1),TypeError(2)])
except* 5 as e:
    pass
''')
run('''
try: pass
except*: pass
''')
run('''
try: pass
except*
  pass
''')
run('''
try: pass
except* ValueError: pass
except TypeError: pass
''')
run('''
try: pass
except ValueError: pass
except* TypeError: pass
''')
run('''
for i in range(3):
    try: pass
    except* ValueError: break
''')
run('''
for i in range(3):
    try: pass
    except* ValueError: continue
''')
run('''
def f():
    try: pass
    except* ValueError: return 1
''')
run('''
def f():
    try: pass
    except* ValueError:
        for i in range(3): break
        def g(): return 2
    else: return 2
''')
run('''
def f():
    try: pass
    except* ValueError, TypeError: return 1
''')
run('''
def f():
    try: pass
    except *ValueError: pass
    except *TypeError as e.x: pass
''')
run('''
try:
    try: 1/0
    except ZeroDivisionError as z:
        raise ExceptionGroup("one", [z, ValueError("v")]) from z
except* ZeroDivisionError as e:
    print(e, e.__cause__, e.__suppress_context__, e.exceptions[0].__traceback__ is not None)
    1/0
''')
run('''
def f():
    import sys
    try: raise ExceptionGroup("g",[ValueError(1),TypeError(2)])
    except* TypeError as e:
        print(repr(sys.exc_info()[1]))
    except* ValueError:
        print(repr(sys.exc_info()[1]), locals())
    print(sys.exc_info())
f()
''')
run('''
def gen():
    try: yield 1
    except* ValueError as e:
        yield repr(e)
g=gen(); next(g); print(g.throw(ValueError(3)))
print(list(g))
try: raise KeyboardInterrupt()
except* KeyboardInterrupt as e: print(repr(e))
''')
run('''
e=ExceptionGroup("g",[ValueError(1),TypeError(2)])
e.add_note("note"); e.exceptions[1].add_note("a\\nb")
raise e
''')
run('''
def deep(n):
    e=ValueError(n)
    for i in range(n): e=ExceptionGroup(f"l{i}",[e])
    return e
raise deep(12)
''')
run('''
raise ExceptionGroup("many\\nlines",[ValueError(i) for i in range(20)])
''')
run('''
raise ExceptionGroup("many",[ExceptionGroup("m2",[ValueError(i) for i in range(16)]) for j in range(2)])
''')
