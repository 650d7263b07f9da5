"""Mistakes that CPython finds when it reads a source for the second time."""


def check(source, mode="exec"):
    try:
        compile(source, "input.py", mode)
        print("fine")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


check('x = "a" b\\n')
check("f(1 async *0, -7)\n")
check("[1 async ]\n")
check("def decorated(*args, *ius(float): pass\n")
check("def decorated(*args, *more): pass\n")
check("def decorated(*args, *): pass\n")
check("lambda *a, *b: 1\n")
check("match (1, 2)\n    case (a, b):\n        pass\n")
check("match (1)\nx = 1\ny = (2 3)\n")
check("match = 3\nx y\n")
check('x <<= y text({"a":, 1  None})\n')
check('x = {"a": 1, ("b" c if 2 "d"): 3}\n')
check("\ufeffx = 1\n")
check('s = "ǅ" + 007\n')
check("x = 007\n")
