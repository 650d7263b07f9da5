"""Statements in each other: the events of programs that a generator wrote."""
import sys
kept = []
def keep(g):
    kept.append(g)
    return g
def h(x, y):
    return 1 if x else 2
class CM:
    def __init__(self, v): self.v = v
    def __enter__(self): return self
    def __exit__(self, *i): return self.v
count = 0
def tracer(frame, event, arg):
    global count
    name = frame.f_code.co_name
    if name == 'run': return None
    count += 1
    if count > 3000: raise SystemExit
    a = ''
    if event == 'exception': a = arg[0].__name__
    if event == 'return': a = str(arg) if isinstance(arg, (int, type(None))) else type(arg).__name__
    print(event, name, frame.f_lineno, a)
    return tracer
def run(f, *args):
    sys.settrace(tracer)
    try:
        f(*args)
    except BaseException as e:
        sys.settrace(None)
        print('raised', type(e).__name__)
    sys.settrace(None)
def main(a, b, c):
    class K1:
        z = 3
        def m(self): return self.z
    a = K1().m()
    c = sum([i for i in range(3) if i > (2 < b)])
print("## 302000")
run(main, 0, 1, 2)
run(main, 3, 0, 1)
def main(a, b, c):
    with CM(True) as m:
        class K2:
            z = 2
            def m(self): return self.z
        c = K2().m()
    w1 = 0
    while w1 < 3:
        w1 += 1
        w2 = 0
        while w2 < 3:
            w2 += 1
            match b:
                case 0:
                    a = 1
                case 1 | 2:
                    b = 2
                case _:
                    c = 3
            class K3:
                z = 1
                def m(self): return self.z
            c = K3().m()
            a = [
                0,
                2,
            ]
            a = 1
        return b
        b = [
            2,
            b,
        ]
        a = 1
print("## 302001")
run(main, 0, 1, 2)
run(main, 3, 0, 1)
def main(a, b, c):
    for i in range(3):
        for i in range(2):
            c = a
            for i in range(2):
                if b > 1: continue
                c = b
            def g3(n):
                for j in range(n):
                    yield j
            for v in keep(g3(2)):
                c += h(
                    3,
                    (1 + 0),
                )
    if (lambda x: x + 1)((not 3)):
        match b:
            case 0:
                a = 1
            case 1 | 2:
                b = 2
            case _:
                c = 3
        def f2(x, y=(not (not 2))):
            b = (sum([i for i in range(3) if i > 3]) < (2 + c))
            def g3(n):
                for j in range(n):
                    yield j
            for v in keep(g3(2)):
                c += h(
                    3,
                    h(
                    c,
                    0,
                ),
                )
                c = (not len({1: c,
                   2: a}))
        f2(a)
        match a:
            case 0:
                a = 1
            case 1 | 2:
                b = 2
            case _:
                c = 3
print("## 302002")
run(main, 0, 1, 2)
run(main, 3, 0, 1)
def main(a, b, c):
    def f1(x, y=len({1: 1,
       2: a})):
        for i in range(2):
            if a > 2: return None
            c = (not (0 < a))
    f1(a)
print("## 302003")
run(main, 0, 1, 2)
run(main, 3, 0, 1)
def main(a, b, c):
    for i in range(0):
        with CM(True) as m:
            b = ((lambda x: x + 1)(b) < b)
            a = c
    else:
        h(a, b)
print("## 302004")
run(main, 0, 1, 2)
run(main, 3, 0, 1)
def main(a, b, c):
    c = (a and len({1: 0,
       2: a}))
print("## 302005")
run(main, 0, 1, 2)
run(main, 3, 0, 1)
def main(a, b, c):
    class K1:
        z = 1
        def m(self): return self.z
    c = K1().m()
print("## 302006")
run(main, 0, 1, 2)
run(main, 3, 0, 1)
def main(a, b, c):
    try:
        def f2(x, y=h(3, c)):
            if h(
                sum([i for i in range(3) if i > c]),
                (not c),
            ):
                a = (lambda x: x + 1)(h(3, 3))
            for i in range(1):
                if a > 2: return b
                a = (lambda x: x + 1)(h(
                    c,
                    2,
                ))
                a = (not (lambda x: x + 1)(c))
            if (lambda x: x + 1)(b):
                c = sum([i for i in range(3) if i > 3])
        f2(a)
        try:
            pass
            w3 = 0
            while w3 < 3:
                w3 += 1
                raise ValueError
            else:
                b = c
                return h(b, c)
                c = ((0 if 1 else 0) + b)
            match b:
                case 0:
                    a = 1
                case 1 | 2:
                    b = 2
                case _:
                    c = 3
        except Exception as e:
            h(a, b)
        else:
            def f3(x, y=(not sum([i for i in range(3) if i > c]))):
                a = (a < (not 2))
                pass
                pass
            f3(a)
            a = [
                1,
                b,
            ]
            a = 1
        finally:
            try:
                a = len({1: (b and 3),
                   2: a})
                c = h(
                    0,
                    c,
                )
                a
            except ValueError:
                b = a
            finally:
                a
                pass
            try:
                b = a
                h(a, b)
                h(a, b)
            except AssertionError:
                if a > 1: raise KeyError(b)
            else:
                c += 3
                b = 0
                h(a, b)
            finally:
                a = len({1: (not b),
                   2: a})
                h(a, b)
                pass
    except Exception as e:
        for i in range(1):
            w3 = 0
            while True:
                w3 += 1
                if w3 > 2:
                    break
                a = ((lambda x: x + 1)(b) + (not 0))
                c = ((c and 1) if (not 3) else sum([i for i in range(3) if i > 3]))
            try:
                if b > 1: continue
                a = h((not 2), (2 and 1))
            except ValueError:
                b = h((a < 1), 3)
        else:
            try:
                c = (lambda x: x + 1)(1)
                a = ((2 + 2) and (2 < 2))
                if b:
                    return h(b, c)
            except Exception as e:
                return h(b, c)
                if a > 2: return h(b, c)
                b = a
            finally:
                pass
    finally:
        try:
            try:
                pass
                b = len({1: (a + b),
                   2: a})
                h(a, b)
            except AssertionError:
                b = a
                a
                a = (h(
                    a,
                    3,
                ) if 0 else 2)
            with CM(False):
                h(a, b)
                a = len({1: (not b),
                   2: a})
                b = a
        except Exception as e:
            c = ((lambda x: x + 1)(0) + (1 if 1 else 2))
            try:
                a
                a
                b = (lambda x: x + 1)((a + 0))
            except (KeyError, ZeroDivisionError) as e:
                a = a
                b = a
            else:
                b = 3
                b += 1
            try:
                b = a
            except ValueError:
                h(a, b)
            else:
                c = len({1: (lambda x: x + 1)(2),
                   2: a})
                b += (lambda x: x + 1)(h(
                    c,
                    b,
                ))
                1 / (a - a)
            finally:
                a = (b if 0 else h(2, c))
                c = (h(
                    0,
                    1,
                ) if sum([i for i in range(3) if i > 1]) else h(3, 2))
                b = c
        else:
            def f3(x, y=((3 if 2 else 1) if 0 else len({1: c,
               2: a}))):
                if a > 2: return b
                a = 0
                b = c
            f3(a)
            c = len({1: (0 and 2),
               2: a})
            with CM(a), CM(b):
                c = sum([i for i in range(3) if i > (lambda x: x + 1)(c)])
        a = sum([i for i in range(3) if i > 0])
        pass
    def g1(n):
        for j in range(n):
            yield j
    for v in keep(g1(2)):
        try:
            try:
                if b:
                    return h(b, c)
                b = a
                if a > 2: return a
            except AssertionError:
                c = ((c if b else 2) and b)
            else:
                a += h(h(2, 0), h(
                    a,
                    b,
                ))
                b = ((1 if 0 else 0) if 1 else (not b))
            raise ValueError
            class K3:
                z = 2
                def m(self): return self.z
            c = K3().m()
        except:
            if (not (lambda x: x + 1)(a)):
                a = 1
        for i in range(1):
            c = [
                b,
                a,
            ]
            b = 1
            c += (not 2)
        try:
            for i in range(1):
                pass
                if a:
                    break
        except ValueError:
            a = sum([i for i in range(3) if i > (lambda x: x + 1)(0)])
            def f3(x, y=len({1: a,
               2: a})):
                raise ValueError
                a = ((not b) and (lambda x: x + 1)(c))
                b = b
            f3(a)
        else:
            b += (lambda x: x + 1)(a)
    try:
        a = len({1: (1 and 0),
           2: a})
        match b:
            case 0:
                a = 1
            case 1 | 2:
                b = 2
            case _:
                c = 3
    except AssertionError:
        for i in range(2):
            c = (a and sum([i for i in range(3) if i > c]))
            w3 = 0
            while w3 < 3:
                w3 += 1
                b = len({1: h(a, c),
                   2: a})
            else:
                pass
                if a > 2: return b
        def g2(n):
            for j in range(n):
                yield j
        for v in keep(g2(2)):
            def g3(n):
                for j in range(n):
                    yield j
            for v in keep(g3(2)):
                a = b
                if b > 1:
                    continue
            def f3(x, y=c):
                c = ((lambda x: x + 1)(3) if (not a) else 3)
                h(a, b)
            f3(a)
    else:
        return b
        match a:
            case 0:
                a = 1
            case 1 | 2:
                b = 2
            case _:
                c = 3
        c += (h(1, 0) and 1)
print("## 302007")
run(main, 0, 1, 2)
run(main, 3, 0, 1)
def main(a, b, c):
    w1 = 0
    while True:
        w1 += 1
        if w1 > 2:
            break
        with CM(True) as m:
            c = h((lambda x: x + 1)(c), (2 and 2))
            if ((not 2) and (a < 0)):
                a = 3
                c += b
                a = h(0, (a + 2))
            else:
                b = len({1: h(
                    0,
                    b,
                ),
                   2: a})
            b = a
        c = a
        c = h(
            b,
            len({1: c,
           2: a}),
        )
print("## 302008")
run(main, 0, 1, 2)
run(main, 3, 0, 1)
def main(a, b, c):
    def g1(n):
        for j in range(n):
            yield j
    for v in keep(g1(2)):
        b = [
            b,
            2,
        ]
        b = 1
        with CM(False):
            for i in range(2):
                pass
                if c == 2:
                    continue
                c = a
        match c:
            case 0:
                a = 1
            case 1 | 2:
                b = 2
            case _:
                c = 3
    try:
        with CM(a), CM(b):
            match c:
                case 0:
                    a = 1
                case 1 | 2:
                    b = 2
                case _:
                    c = 3
            if b:
                return a
            c = sum([i for i in range(3) if i > c])
        b = a
    except Exception as e:
        a += h(
            len({1: b,
           2: a}),
            2,
        )
        w2 = 0
        while True:
            w2 += 1
            if w2 > 2:
                break
            b = h((b if 2 else 3), sum([i for i in range(3) if i > a]))
            def g3(n):
                for j in range(n):
                    yield j
            for v in keep(g3(2)):
                pass
            class K3:
                z = 0
                def m(self): return self.z
            a = K3().m()
        c = 0
print("## 302009")
run(main, 0, 1, 2)
run(main, 3, 0, 1)
def main(a, b, c):
    w1 = 0
    while w1 < 3:
        w1 += 1
        try:
            b = (not 2)
            w3 = 0
            while True:
                w3 += 1
                if w3 > 2:
                    break
                a = h(
                    (a if b else c),
                    c,
                )
            def g3(n):
                for j in range(n):
                    yield j
            for v in keep(g3(2)):
                c += (lambda x: x + 1)(h(
                    c,
                    1,
                ))
                a += 1
        except ValueError:
            pass
            w3 = 0
            while w3 < 3:
                w3 += 1
                b += b
                assert a, \
                    b
                if c == 2:
                    break
            for i in range(0):
                a = ((not 2) < sum([i for i in range(3) if i > 3]))
                b = h(
                    c,
                    b,
                )
                c = ((0 + b) and 3)
            else:
                if c == 2: break
                if c == 2: continue
        else:
            match b:
                case 0:
                    a = 1
                case 1 | 2:
                    b = 2
                case _:
                    c = 3
            a = (lambda x: x + 1)((3 if c else b))
    if a > 1: raise KeyError(b)
    with CM(True) as m:
        w2 = 0
        while True:
            w2 += 1
            if w2 > 2:
                break
            for i in range(1):
                pass
print("## 302010")
run(main, 0, 1, 2)
run(main, 3, 0, 1)
def main(a, b, c):
    if len({1: (a < 3),
       2: a}):
        if a > 2: return None
        w2 = 0
        while True:
            w2 += 1
            if w2 > 2:
                break
            for i in range(1):
                a += h(
                    (lambda x: x + 1)(0),
                    h(
                    b,
                    a,
                ),
                )
                a = ((3 and a) + (0 if 0 else b))
            if b > 1:
                continue
            for i in range(2):
                a = (not a)
                c += c
    elif (h(a, b) < (1 if 1 else 2)):
        if (1 and a):
            a = (3 if c else sum([i for i in range(3) if i > 2]))
        else:
            a = (c if (2 < 2) else h(1, 2))
            pass
        c = b
        c = 3
    else:
        w2 = 0
        while True:
            w2 += 1
            if w2 > 2:
                break
            if a:
                break
            def f3(x, y=((lambda x: x + 1)(c) < (3 < a))):
                b += (len({1: a,
                   2: a}) and h(a, 0))
            f3(a)
print("## 302011")
run(main, 0, 1, 2)
run(main, 3, 0, 1)
