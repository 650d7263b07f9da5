# finally, else, chaining, context managers, reraising.
def f(kind):
    try:
        if kind == "return":
            return "from try"
        if kind == "raise":
            raise KeyError("k")
        if kind == "loop":
            for i in range(3):
                try:
                    if i == 1:
                        continue
                    if i == 2:
                        break
                finally:
                    print("each", i)
    except KeyError as error:
        print("except", error)
        return "from except"
    else:
        print("else")
    finally:
        print("finally")
    return "end"


for kind in ("return", "raise", "loop"):
    print(f(kind))


class Manager:
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", kind and kind.__name__, value)
        return self.swallow


with Manager(True) as m, Manager(False):
    raise ValueError("inside")


def early():
    with Manager(False):
        return "early"


print(early())
try:
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("second") from error
except ValueError as error:
    print(repr(error.__cause__), error.__suppress_context__)
try:
    try:
        {}["x"]
    except KeyError:
        undefined
except NameError as error:
    print(repr(error.__context__))


class MyError(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code


try:
    raise MyError(3)
except (KeyError, MyError) as error:
    print(error, error.code, error.args)
try:
    raise
except RuntimeError as error:
    print(error)
try:
    assert 1 == 2, "message"
except AssertionError as error:
    print(error)
try:
    raise 5
except TypeError as error:
    print(error)


def swallowing():
    while True:
        try:
            return 1
        finally:
            break
    return 2


print(swallowing())
error = ValueError("with note")
error.add_note("a note")
print(error.__notes__)


def deep(n):
    return deep(n + 1)


try:
    deep(0)
except RecursionError as error:
    print(error)
