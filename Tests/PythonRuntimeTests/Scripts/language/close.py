# Closing generators.
def g():
    try:
        yield 1
    except GeneratorExit:
        print("closing"); raise
x = g(); next(x); x.close(); x.close()
def h():
    try: yield 1
    except GeneratorExit: yield 2
x = h(); next(x)
try: x.close()
except RuntimeError as e: print(e)
