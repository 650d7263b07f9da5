"""Which of several mistakes is told, and where it ends."""
for s in ("f(a, *)", "f(a, b, *)", "f(a=1, *)", "f(**a, *)", "f(**a, *b)", "f(*a, *)", "f(a, *b, *)", "f(a, *, b=1)", "f(a=1, *, b)", "f(a, *, b)", "f(a, *.b)", "f(a, * ", "f(self, *): x", "g(self, *): x = a", "f(a, *):", "f(*)", "f(a, **)", "f(a, **, b)", "f(a for a in b, *)", "class A(x, *): pass", "x = f(a, *, b)",
 "lambda *, **k: 1", "(lambda * , **k: (a, k))(1)", "lambda *: 1", "def f(*, **k): pass", "lambda a, *, **k: 1", "lambda *, : 1",
 "try: except x\ny", "try: except\n  try: pass", "try:except:\n pass", "try: except A as b: c", "try: except A, B: c", "try: x\nexcept A, e: print(type(e), e.args)", "try: x\nexcept A , e: pass", "try: x\nexcept A, B, C: (1)", "try: finally: x", "try: except x", "try: else: x", "try: except x y",
 "def x()->: return", "def x()->", "def x(a)-> :\n pass", "if Node =(5)", "if x = 5: pass", "if x =(5): pass", "if x = (5)", "if x = [5]", "if x = f(5)", "while a.b = 3", "if x = 'a'", "if x=5", "f(a = 1 = 2)", "if (x = 1): pass", "if x =(5)\n", "if x =-5", "if x =(a, b)", "if x = (5): pass",
 
 "{'b': *c}", "{'b': **c}", "{1: }", "{1:, 2}", "match 3:\n case {x: y", "case{x x if x > 5: print('no')", "{x x if x > 5: y"):
    try: compile(s, "x", "exec"); r = "ok"
    except SyntaxError as e: r = f"{type(e).__name__} {e.msg} {e.lineno} {e.offset} {e.end_lineno} {e.end_offset}"
    print(ascii(s), "=>", r)
