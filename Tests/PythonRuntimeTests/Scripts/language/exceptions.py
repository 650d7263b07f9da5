# Exceptions and what they carry.
try:
    raise ValueError("a", 1)
except (TypeError, ValueError) as e:
    print(e, e.args, repr(e), type(e).__mro__[1].__name__, str(ValueError()), isinstance(e, Exception))
class MyE(Exception):
    def __init__(self, msg, code): super().__init__(msg); self.code = code
try: raise MyE("m", 5)
except MyE as e: print(e, e.code, e.args, repr(e))
try:
    try: 1/0
    except ZeroDivisionError as z: raise RuntimeError("r") from z
except RuntimeError as r: print(repr(r.__cause__), r.__suppress_context__, r.__context__ is r.__cause__, r.__traceback__ is not None)
e = ValueError("x"); e.add_note("n1"); print(e.__notes__)
try: e.add_note(5)
except TypeError as t: print(t)
try: raise StopIteration(5)
except StopIteration as s: print(s.value)
try: {}["k"]
except LookupError as l: print(repr(l), str(l))
try: open("x")
except Exception as o: print(type(o).__name__)
try: int("z")
except ValueError as v: print(v)
try: raise SystemExit(3)
except SystemExit as x: print(x.code)
try: assert False, "msg"
except AssertionError as a: print(a)
try: raise NotImplementedError
except NotImplementedError as n: print(repr(n))
try: import nothing_here
except ImportError as i: print(i, i.name, type(i).__name__)
try: [].x
except AttributeError as a: print(a.name, a.obj, a)
try: zzz
except NameError as n: print(n.name, n)
try: "x".encode("ascii"), "é".encode("ascii")
except UnicodeEncodeError as u: print(u, u.start, u.reason)
try: b"\xff".decode()
except UnicodeDecodeError as u: print(u, u.start, u.reason)
try: raise OSError(2, "No such file", "f.txt")
except OSError as o: print(o, o.errno, o.strerror, o.filename, type(o).__name__)
