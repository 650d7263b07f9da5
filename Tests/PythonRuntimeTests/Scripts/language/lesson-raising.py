# Raising, chaining and warning.
def divide(a, b):
    """Divide a by b.

    >>> divide(4, 2)
    2.0
    """
    try:
        result = a / b
    except ZeroDivisionError as e:
        print("cannot divide:", e); return None
    except TypeError:
        raise TypeError("numbers only") from None
    else:
        print("ok"); return result
    finally:
        print("finally")
print(divide(4, 2), divide(1, 0))
try: divide("a", 1)
except TypeError as e: print(e, e.__cause__, e.__suppress_context__)
class ValidationError(ValueError): pass
class TooSmall(ValidationError):
    def __init__(self, v, lo): self.v, self.lo = v, lo; super().__init__(f"{v} < {lo}")
for v in [5, -1]:
    try:
        if v < 0: raise TooSmall(v, 0)
        print("valid")
    except (KeyError, ValidationError) as e: print(type(e).__name__, e, e.lo, isinstance(e, ValueError))
try:
    try: raise ValueError("inner")
    except ValueError as e: raise RuntimeError("outer") from e
except RuntimeError as e: print(e, "<-", e.__cause__, e.__cause__.__traceback__ is not None)
try:
    try: raise ValueError("1")
    finally: raise KeyError("2")
except KeyError as e: print(repr(e), repr(e.__context__))
def gen():
    try: yield 1
    except Exception as e: print("gen got", repr(e)); yield 2
    finally: print("gen fin")
g = gen(); next(g); print(g.throw(ValueError, "x")); g.close()
try: raise Exception("a", "b")
except Exception as e: x, y = e.args; print(x, y, e)
try:
    assert isinstance(5, str), f"got {type(5)}"
except AssertionError as e: print(e)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); warnings.warn("old", DeprecationWarning); print(len(w), str(w[-1].message), w[-1].category.__name__)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("boom")
    except UserWarning as e: print("raised", e)
warnings.filterwarnings("ignore"); warnings.warn("hidden")
e1 = ValueError("orig")
try: raise e1
except ValueError as e2: print(e1 is e2, e2.with_traceback(None) is e2, e2.__traceback__)
try: [][0]
except (IndexError, KeyError) as e: print(type(e), e)
def cleanup():
    try: yield "res"
    finally: print("cleanup")
for r in cleanup(): print(r)
try: raise KeyboardInterrupt
except BaseException as e: print(type(e).__name__)
