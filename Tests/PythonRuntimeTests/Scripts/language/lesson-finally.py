# Control flow out of try and finally.
def f():
    for i in range(3):
        try:
            if i == 1: return "one"
        finally:
            print("fin", i)
print(f())
def g():
    try:
        try: raise ValueError("a")
        finally: print("inner")
    except ValueError as e:
        try: raise KeyError("b")
        except KeyError: print("kb", e)
        finally: print("f2")
    return "done"
print(g())
def h():
    while True:
        try: break
        finally: print("brk")
    for _ in range(2):
        try: continue
        finally: print("cont")
    with open_cm() as x:
        for y in [1, 2]:
            if y == 2: return x
from contextlib import contextmanager
@contextmanager
def open_cm():
    try: yield "cm"
    finally: print("closed")
print(h())
def k():
    try: return "try"
    finally:
        for i in range(2):
            try: continue
            finally: print("k", i)
print(k())
def m():
    for i in range(5):
        try:
            try:
                if i == 0: continue
                if i == 1: raise ValueError
                if i == 2: break
            except ValueError: print("caught"); continue
            finally: print("f", i)
        finally: print("g", i)
    return i
print(m())
def n():
    try: 1/0
    except ZeroDivisionError: return "exc"
    finally: print("n")
print(n())
def o():
    try: 1/0
    finally: return "swallow"
print(o())
def p():
    while True:
        try: return 1
        finally: break
    return 2
print(p())
