# The module traceback.
import traceback, sys
def f(): g()
def g(): raise ValueError("deep")
try: f()
except ValueError:
    print(traceback.format_exc().splitlines()[-1], sys.exc_info()[0].__name__, len(traceback.extract_tb(sys.exc_info()[2])))
    tb = sys.exc_info()[2]
    while tb: print(tb.tb_lineno, tb.tb_frame.f_code.co_name); tb = tb.tb_next
print(sys.exc_info())
