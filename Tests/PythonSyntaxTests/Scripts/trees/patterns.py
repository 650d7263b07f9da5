match x:
    case 1: pass
    case -1.5: pass
    case "a" "b": pass
    case b"x": pass
    case None: pass
    case True | False: pass
    case a.b.c: pass
    case y if y > 0: pass
    case (z): pass
    case (): pass
    case (a,): pass
    case [a, *_, b]: pass
    case a, *rest: pass
    case *first, a: pass
    case []: pass
    case {}: pass
    case {"k": v, 1: w, None: n, a.b: m, -1: o, **rest}: pass
    case {"k": 1 | 2 as t,}: pass
    case Point(): pass
    case Point(1, y=2,): pass
    case m.Point(x, y=Point(a)): pass
    case (1 | 2) as q: pass
    case [1, [2, 3]] | (4 as r, 5): pass
    case str() as s: pass
    case _: pass

match a, *b:
    case _: pass
match (a):
    case _:
        match b:
            case 1:
                x
match -a:
    case _: pass
match [a, b]:
    case _: pass
match {}:
    case _: pass
match x, :
    case _: pass
match not x:
    case _: pass
match x if y else z:
    case _: pass
match = {}
match[a] = case
match (x)
match, case = 1, 2
