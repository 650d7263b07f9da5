"""Where mistakes are when a line has characters of several bytes, and which of two is told."""
sources = [
    '"日本語"; return', 'def f():\n  "日本語"; global x; x=1; nonlocal y', '"日本語"; break', 'x="日本語"; yield 1',
    'def f():\n  "日"; x=1; global x', 'f("日本語", a=1, a=2)', '"日本語"; def', '"日" "é" = 3',
    '["日", (y:=1) for x in (z:=[1])]', '["日" for x in (z:=[1])]', 'class A:\n "日"; return 1', '"日"; __debug__ = 1',
    'def f(a, é, a): pass', 'def f():\n "日"; from x import *', '"日"; del f()', 'match "日":\n case {"日": x, "b": x}: pass',
    '"日"; *a', 'a = "日", *b, = *c', '"日"; *a, *b = c', 'print(f"{[x éfor x in l]}")', 'f"{é x}"', 'f"{é é é x y}"',
    'f"é{(a}"', 'f"""é\n{\né x}"""', 'f"{é!x}"', 'f"{é(}"', 'f"{é)}"', 'f"{é:{é x}}"', 'f"{*é}"', 'f"{é # }"',
    "f(a=1, b:==2)", "f(a=1, b c)", "f(a=1, b:=2)", "f(a=1, b)", "f(a=1, b.c d)", "f(**a, b:==c)", "f(a=1, *b, c d)",
    "*l, i list tuple([x for f(n):\n    y in z for a in =b])", "[x for f() in y] = 1", "(x for f() in y)", "if [x for f() in y] = 2: pass",
    "if (x for f() in y) = 2: pass", "if [a, b] = 2: pass", "if (a) = 2: pass", "if [f()] = 2: pass", "((a, b)): int", "([a]): int",
    "(a for a in b): int", "[a for a in b]: int", "def f(a, b=1, c(2), *d): pass", "def f(a, b=1, c): pass", "lambda a=1, b: 1",
    "lambda a=1, b(2): 1", "def f(a=1, b: int): pass", "x = 1\n  y = )", "def f((a)\\x: pass",
    "f(*a, *{{*}}b)", "f(*a, *b c)", 'f(1, "a"async , b)', "f(1 async , b)", "match a:\n  case P(x=0, ((y)), z): pass", "def f():1\n    y = ]", "if 1: 2\n   'abc"]
for source in sources:
    try:
        compile(source, "f", "exec")
        print("fine", source)
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
for source in ("", "  ", "\n", "#a", "a b", "a b\n", "1 +", "'"):
    try:
        eval(source)
    except SyntaxError as e:
        print(repr(source), "->", e, e.args)
