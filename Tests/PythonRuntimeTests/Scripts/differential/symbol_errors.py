# What is wrong with a source that can be parsed.
sources = """
def f(a, a): pass
def f(): x = 1; global x
def f(): nonlocal y
nonlocal z
class A: return 1
[x for x in [(y := x) for x in l]]
[x for x in (lambda: (y := 1))()]
[(x := 1) for x in y]
class A: [(x := 1) for z in y]
break
def f(x): global x
x = 1; global x
f((){T e})
f(1 {T e})
x{T e}
f(1 {a: 1 2})
"""
for source in sources.strip().splitlines():
    try:
        compile(source, "f", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source, "->", error, error.offset, error.end_offset)
for text in ("1 +", "x y", "("):
    try:
        eval(text)
    except SyntaxError as error:
        print(error, error.offset, error.end_offset)
