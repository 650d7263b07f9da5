# The modules types and others.
import types, inspect, abc, numbers, warnings, io, pprint, bisect, heapq
ns = types.SimpleNamespace(a=1, b="x"); print(ns, ns.a, ns == types.SimpleNamespace(a=1, b="x"))
def f(a, b: int = 2, *args, c, **k) -> str: "doc"
print(inspect.signature(f), list(inspect.signature(f).parameters), inspect.isfunction(f), inspect.getdoc(f), inspect.isclass(int))
pprint.pprint({"a": list(range(30)), "b": {"c": "x" * 50, "d": "y" * 40}}); pprint.pprint([1, 2]); print(pprint.pformat({"z": 1, "a": 2}))
l = [1, 3, 5]; bisect.insort(l, 4); print(l, bisect.bisect(l, 3), bisect.bisect_left(l, 3))
h = [3, 1, 2]; heapq.heapify(h); heapq.heappush(h, 0); print(heapq.heappop(h), heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(2, [1, 5, 3], key=lambda x: -x), list(heapq.merge([1, 3], [2])))
print(isinstance(5, numbers.Number), isinstance(5.0, numbers.Real), isinstance(True, numbers.Integral))
s = io.StringIO("a\nb\n"); print(s.read(1), s.readline(), list(s)); s = io.StringIO(); s.write("x"); print("y", file=s); print(repr(s.getvalue())); b = io.BytesIO(b"abc"); print(b.read(2), b.tell())
