# Patterns of every kind.
def m(x):
    match x:
        case 0 | 1: return "small"
        case -1: return "neg"
        case 2.5: return "float"
        case True: return "never"
        case None: return "none"
        case "a" | "b" as s: return f"str {s}"
        case str(): return "other str"
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, *rest]: return f"1 then {rest}"
        case (a, b) if a == b: return "pair eq"
        case [a, [b, *_], *c]: return f"nested {a} {b} {c}"
        case [a, b]: return f"pair {a} {b}"
        case {"k": v, **rest}: return f"map {v} {rest}"
        case {}: return "dict"
        case int(n) if n > 100: return f"big {n}"
        case float() | int(): return "num"
        case P(x=0, y=yy): return f"P0 {yy}"
        case P(a, y=b): return f"P {a} {b}"
        case set(): return "set"
        case _: return "other"
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
for v in [0, 1, True, -1, 2.5, None, "a", "zz", [], [7], (1, 2, 3), [5, 5], [1, [2, 3], 4], [9, [2, 3], 4], (3, 4), {"k": 1, "z": 2}, {}, {"q": 1}, 500, 50, 1.5, P(0, 1), P(1, 2), {1}, b"x", range(1), object]:
    print(v if not isinstance(v, (P, type)) else "obj", "->", m(v))
