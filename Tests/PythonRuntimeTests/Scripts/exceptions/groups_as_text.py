# What the module traceback makes of exception groups.
import re
import traceback


def show(e):
    text = "".join(traceback.format_exception(e))
    print(re.sub(r'File ".*?", line', "File, line", text))


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


def nested():
    try:
        raise ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError("two")] * 3)])
    except ExceptionGroup as group:
        return group


group = nested()
whole = traceback.TracebackException.from_exception(group, max_group_width=2, max_group_depth=1)
print(re.sub(r'File ".*?", line', "File, line", "".join(whole.format())))
print(whole, len(whole.exceptions), whole.exceptions[1].exceptions[0].exc_type, whole.stack[0].name)
print(list(whole.format_exception_only()), whole == whole)
print([frame.name for frame in traceback.StackSummary.extract(traceback.walk_tb(group.__traceback__))])
print(traceback.format_list([("file.py", 3, "function", "x = 1")]))
for bad in (lambda: traceback.format_exception(5), lambda: traceback.format_exception(None), lambda: traceback.format_exception(ValueError, ValueError(1))):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
