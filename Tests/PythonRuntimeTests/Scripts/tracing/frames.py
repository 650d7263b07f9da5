"""Frames as a trace function sees them."""
import inspect
import sys


def outer(x):
    def inner(y):
        frame = sys._getframe()
        print(frame.f_code.co_name, frame.f_back.f_code.co_name, frame.f_lineno)
        print(list(frame.f_locals), frame.f_back.f_locals["x"])
        return x + y
    return inner(x)


print(outer(2))


def rewrite(frame, event, arg):
    if frame.f_code.co_name == "change" and event == "line" and "a" in frame.f_locals:
        frame.f_locals["a"] = 10
    return rewrite


def change():
    a = 1
    b = a
    return a, b


def captured(n):
    def get():
        return n
    m = n
    return get(), m


def shown(frame, event, arg):
    frame.f_locals
    return shown


sys.settrace(rewrite)
print(change())
sys.settrace(shown)
print(captured(5))
sys.settrace(None)
print(change(), captured(6), sys.gettrace())


def numbers():
    yield 1
    yield 2


seen = []


def remember(frame, event, arg):
    if frame.f_code.co_name == "numbers":
        seen.append((event, frame))
    return remember


generator = numbers()
sys.settrace(remember)
list(generator)
sys.settrace(None)
print([event for event, _ in seen], all(frame is seen[0][1] for _, frame in seen))


def broken(frame, event, arg):
    if event == "line":
        raise KeyError("in the trace function")
    return broken


sys.settrace(broken)
try:
    change()
except KeyError as error:
    print("raised", error, sys.gettrace())
sys.settrace(None)

try:
    1 / 0
except ZeroDivisionError:
    kind, value, traceback = sys.exc_info()
    print(kind.__name__, value, traceback.tb_lineno, traceback.tb_next)
print(sys.exc_info())
try:
    sys._getframe(100)
except ValueError as error:
    print(error)
print(inspect.currentframe().f_code.co_name, inspect.isframe(seen[0][1]))
