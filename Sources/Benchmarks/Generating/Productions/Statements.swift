extension ProductionTable {
  /// Statements; every loop ends.
  static let statements = [
    ProductionTable(
      "assignment",
      lines: #"""
        i0 = $int % 10007
        i1 = $int % 97
        f0 = $float
        s0 = $str[:20]
        s1 = $str[:12]
        b0 = $bool
        l0 = $list[:6]
        l1 = $list[:5]
        w0 = $words[:5]
        t0 = $tuple[:4]
        i0, i1 = i1, i0
        i0 = i1 = $small
        i0, *l0 = $list
        *l0, i1 = $tuple
        (i0, f0), s0 = ($int, $float), $str
        a, b, *c = $str
        [a, b] = $list
        a, b = $any
        for_, = $any
        i0 += $small
        i0 -= $num
        i1 *= 3
        i1 //= $int
        i0 %= $int
        f0 /= $num
        i0 <<= 1
        i1 |= $int
        l0 += $tuple[:2]
        l0[$int] = $int
        l0[$slice] = $list[:3]
        l0[$int:$int] = $iterator
        l0[::2] = $list
        d0[$str[:5]] = $int
        d0.update({$str: $int})
        d0 |= {"k": $int}
        q0 |= {$small}
        s0 += $char
        t0 += (1,)
        s0[0] = $str
        t0[0] = 1
        del l0[$int]
        del l0[$slice]
        del d0[$str]
        del undefined
        l0.append($int)
        l0.insert($int, $int)
        l0.sort()
        l0.sort(key=lambda x: x % 3, reverse=$bool)
        l0.reverse()
        l0.extend($str[:2])
        l0.remove($int)
        o0.extra = $int
        o0.size = $any
        p0.x += $int
        del o0.extra
        o0.name.upper
        assert $bool
        assert $bool, $any
        x: int = $any
        print($any, $any)
        print(f"{$quiet}|{$quiet!r}|{$quiet:>8}")
        print($call)
        $call
        raise $error
        raise $error from $error
        raise $error from None
        raise $any
        import nope
        from math import nope
        from math import sqrt as root, pi
        import collections.abc as abc_
        """#),
    ProductionTable(
      "error",
      lines: #"""
        ValueError
        ValueError($str)
        KeyError($plain)
        IndexError("no", $int)
        Trouble($any)
        RuntimeError
        StopIteration($int)
        TypeError()
        ZeroDivisionError("z")
        """#),
    ProductionTable(
      "caught",
      lines: """
        ValueError
        KeyError
        TypeError
        LookupError
        ArithmeticError
        (ValueError, TypeError)
        Trouble
        Exception
        AttributeError
        AssertionError
        $any
        """),
    ProductionTable(
      "statement",
      blocks: #"""
        $assignment

        $assignment

        $assignment
        $assignment

        if $bool:
            $statement
        elif $any:
            $statement
        else:
            $assignment

        for x in $list[:4]:
            $statement
            if x == $int: break
        else:
            print("no break")

        for i, c in enumerate($str[:4]):
            if $bool:
                continue
            $assignment
            print(i, c)

        for a, b in $dict.items():
            print(a, b)

        for x in $any:
            print("x", x)
            break

        k = 0
        while k < $small:
            k += 1
            $statement
        else:
            print("k", k)

        try:
            $statement
        except $caught as e:
            print("caught", type(e).__name__, e)
        else:
            $assignment
        finally:
            print("finally")

        try:
            $statement
            $assignment
        except $caught:
            $assignment
        except $caught as e:
            print(repr(e), e.args, e.__cause__, repr(e.__context__), e.__suppress_context__)
            raise

        try:
            try:
                $assignment
            finally:
                $assignment
        except Exception as e:
            raise $error from e

        try:
            $assignment
        except Exception as e:
            $assignment

        with Managed($str[:5], $bool) as m:
            $statement

        with managed($int) as a, Managed("b") as b:
            $statement

        with $any as x:
            $assignment

        with contextlib.suppress($caught):
            $assignment

        match $any:
            case 0 | 1:
                print("few")
            case int(n) if n > 9:
                print("int", n)
            case str():
                print("text")
            case [x, y]:
                print("two", x, y)
            case [first, *rest]:
                print("list", first, rest)
            case {"a": value, **others}:
                print("dict", value, others)
            case Point(x=0, y=y) | Point(y, 0):
                print("axis", y)
            case Point(px, py):
                print("point", px, py)
            case None | True:
                print("constant")
            case Color.RED:
                print("red")
            case _:
                print("other")

        match ($any, $any):
            case (int() as a, str() | float() as b):
                print(a, b)
            case (_, [*_, -1]):
                print("ends")
            case (a, b) if a == b:
                print("same")
            case {}:
                print("never")

        def local(a, b=$plain, *args, c=$int, **kwargs):
            """Doc."""
            global i2
            i2 = $small
            $assignment
            return a, b, args, c, sorted(kwargs)
        print(local($any), local.__doc__, local.__defaults__, local.__kwdefaults__)
        print(local($any, $any, $any, c=$any, z=$any))

        def outer():
            count = $small
            def inner(step):
                nonlocal count
                count += step
                return count
            inner($int)
            return inner
        inner = outer()
        print(inner($num), inner(1))

        def generate(items):
            try:
                for item in items:
                    got = yield item
                    if got: print("got", got)
                    $assignment
            except ValueError as e:
                yield str(e)
            finally:
                print("closed")
            return $any
        g = generate($any)
        print(next(g))
        print(g.send($any))
        print($generatorcall)
        print(list(g))

        def delegate():
            result = yield from $iterator
            print("result", result)
            yield from $any
        print(list(delegate()))

        @trace
        @functools.wraps($function)
        def decorated(*args, **kwargs):
            return $function(*args, **kwargs)
        print(decorated($any), decorated.__name__)

        @functools.lru_cache(maxsize=None)
        def cached(n):
            return n if n < 2 else cached(n - 1) + cached(n - 2)
        print(cached(20), cached.cache_info())

        class Local($class):
            value = $any
            def __init__(self, *args):
                self.args = args
                $assignment
            def __repr__(self): return f"Local{self.args}"
            def __$binary__(self, other): return $any
            def __len__(self): return $int
            def __bool__(self): return $any
            def __getitem__(self, key): return $list[key]
        v = Local($int)
        print(v, v.value, len(v), bool(v), v[$slice])
        print(v $sign $any)
        print($any $sign v)
        for x in v: print(x)

        class Eq:
            def __init__(self, v): self.v = v
            def __eq__(self, other): return self.v == other.v
            def __lt__(self, other): return self.v < other.v
            def __iter__(self): return iter($any)
            def __contains__(self, x): return $any
            def __call__(self, *a, **k): return a, k
            def __getattr__(self, name): raise AttributeError(name + "!")
            def __format__(self, spec): return f"<{spec}>"
            def __index__(self): return $small
            def __int__(self): return $any
            def __str__(self): return $str
        e = Eq($plain)
        print(e == Eq($plain), e != $any, [Eq(2), Eq(1)] < [Eq(2), Eq(0)])
        print(f"{e:abc}", e(1, k=2), $any in e, [10, 20, 30][e], hex(e))
        print(sorted([Eq(3), Eq(1)])[0].v, str(e), int(e), [*e])
        print(hash(e), e.nope)

        @dataclasses.dataclass(order=$bool, frozen=$bool)
        class Data:
            a: int
            b: list = dataclasses.field(default_factory=list)
            c: str = "c"
            def __post_init__(self): $assignment
        d = Data($any)
        print(d, d == Data($any), d < Data($int, [1]))
        d.a = $any
        print(dataclasses.astuple(d), hash(d))

        def recurse(n):
            return n if n <= 0 else recurse(n - 1)
        print(recurse($small), recurse(30))

        def endless(n): return endless(n + 1)
        print(endless(0))

        print([(x, y) for x in range(3) if x != $small for y in $str[:2]])

        print({k: [v for v in $list] for k in $words}, sep="")

        print(*[f"{x:>{w}}" for x, w in zip($words, $list)], sep="|", end=$str)
        """#),
    ProductionTable(
      "generatorcall",
      lines: """
        next(g)
        g.throw(ValueError("thrown"))
        g.throw(KeyError)
        g.close()
        g.send(None)
        """),
    ProductionTable(
      "binary",
      lines: """
        add
        sub
        mul
        truediv
        radd
        rmul
        eq
        lt
        mod
        and
        floordiv
        matmul
        ge
        rsub
        pow
        iadd
        """),
    ProductionTable(
      "sign",
      lines: """
        +
        -
        *
        /
        ==
        <
        %
        &
        //
        @
        >=
        !=
        >
        """),
  ]
}
