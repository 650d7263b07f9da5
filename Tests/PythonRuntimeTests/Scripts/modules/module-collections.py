# The module collections.
from collections import *
c = Counter("abracadabra"); print(c, c.most_common(2), c["z"], c + Counter("a"), c - Counter("aab"), c & Counter("ab"), c | Counter("zz"), sorted(c.elements())[:3], c.total())
c.update("zzz"); c.subtract("a"); print(c); del c["z"]; print(Counter(a=1, b=2), Counter([1, 1]), dict(c))
d = defaultdict(list); d["a"].append(1); print(d, d["b"], len(d), d.default_factory, d.get("q"))
print(defaultdict(int, {"x": 1}), defaultdict(lambda: 5)["z"])
o = OrderedDict([("a", 1), ("b", 2)]); o.move_to_end("a"); print(o, list(o), o.popitem(last=False), OrderedDict(a=1) == {"a": 1})
q = deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0); q.rotate(1); print(q, q.pop(), q.popleft(), q.maxlen, len(q), deque("ab"))
q.extend([7, 8]); q.extendleft([5]); print(q, q[0], q.index(7) if 7 in q else None, q.count(7), list(reversed(q)))
P = namedtuple("P", ["x", "y"], defaults=[0]); p = P(1); print(p, p.x, p[1], P._fields, p._replace(y=9), P(**{"x": 5}), P._make([3, 4]), p._asdict(), P.__name__, P.__doc__, *p)
m = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(m["a"], m["b"], dict(m), m)
for bad in ["P()", "P(1,2,3)", "p.z", "namedtuple('Q', 'a a')", "namedtuple('Q', 'class')", "deque([1])[5]", "defaultdict(5)"]:
    try: eval(bad)
    except Exception as e: print(type(e).__name__, e)
class UD(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
u = UD(a=1); u["b"] = 2; print(u, dict(u))
