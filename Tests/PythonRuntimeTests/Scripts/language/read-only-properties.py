# Properties without setter.
class R:
    @property
    def x(self): return 1
r = R()
try: r.x = 5
except AttributeError as e: print(e)
try: del r.x
except AttributeError as e: print(e)
