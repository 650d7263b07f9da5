# The module contextlib.
import contextlib as cl, io, sys
@cl.contextmanager
def tag(n):
    print(f"<{n}>")
    try: yield n
    finally: print(f"</{n}>")
with tag("a") as t, tag("b"): print(t)
with cl.suppress(ZeroDivisionError, KeyError): 1/0
with cl.nullcontext(5) as x: print(x)
buf = io.StringIO()
with cl.redirect_stdout(buf): print("hidden")
print(repr(buf.getvalue()))
with cl.ExitStack() as st:
    st.enter_context(tag("c")); st.callback(print, "cb")
class Cl:
    def close(self): print("closed")
with cl.closing(Cl()): pass
@tag("deco")
def f(): print("in f")
f()
class D(cl.ContextDecorator):
    def __enter__(self): print("E"); return self
    def __exit__(self, *a): print("X")
@D()
def g(): print("g")
g()
