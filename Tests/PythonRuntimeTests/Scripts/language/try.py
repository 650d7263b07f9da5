# Ways through try.
def f(x):
    try:
        print("try"); 
        if x == 1: return "r"
        if x == 2: raise ValueError("v")
        if x == 3: raise KeyError("k")
    except ValueError as e:
        print("exc", e); return "from except"
    else:
        print("else")
    finally:
        print("finally")
    return "end"
for i in range(3): print(f(i))
try: f(3)
except KeyError as e: print(repr(e), e.args, e.__context__)
def g():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
        finally: print("f", i)
    else: print("no")
    try: return 1
    finally: return 2
print(g())
