"""Where a failed assertion points, and annotations in handlers."""
import traceback


def show(function, *arguments):
    try:
        function(*arguments)
    except Exception:
        lines = traceback.format_exc().splitlines()[3:]
        print("\n".join(line for line in lines if not line.startswith("  File")))


def plain(x):
    assert x


def call(x):
    assert isinstance(x, int), object


def comparison(x):
    assert x > 3


def several(x):
    assert x > 3 and x < 5


def negated(x):
    assert not x == 2, "no"


def chosen(x):
    assert (x > 3 if x else x < 5)


for function in (plain, call, comparison, several, negated, chosen):
    show(function, "" if function in (plain, call) else 2)


def caught():
    try:
        raise ValueError
    except "text" as e:
        print(e)


show(caught)
show(lambda: [x for x in 5])
show(lambda: {k: v for k in [1] for v in 5})
try:
    1 / 0
except ZeroDivisionError:
    number: int = 3
print(__annotations__)
