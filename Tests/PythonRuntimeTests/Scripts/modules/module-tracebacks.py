# Tracebacks.
import traceback, sys
def f(n):
    if n: f(n - 1)
    else: raise KeyError("deep")
try: f(6)
except KeyError as e:
    print("".join(traceback.format_tb(e.__traceback__)).replace(" ", ".")[:0]); print(len(traceback.extract_tb(e.__traceback__)), traceback.extract_tb(e.__traceback__)[0].name, traceback.format_exception_only(type(e), e), traceback.TracebackException.from_exception(e).exc_type)
print(sys._getframe().f_code.co_name, sys._getframe().f_lineno, sys.exception())
