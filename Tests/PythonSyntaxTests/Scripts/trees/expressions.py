a or b and c or not d
not not a
a if b else c if d else e
lambda: 0
lambda x, *a, y=1, **k: (yield)
lambda a, b=1, /, *, c: a
a < b <= c == d != e > f >= g is h is not i in j not in k
a | b ^ c & d << e >> f + g - h * i / j // k % l @ m
-a ** -b ** +c
~a
not a == b
(a, b), (c,), (), [], {}, {1}, {1: 2, **a, "x": b}, {*a, b}, [*a, b], (*a, b)
[x for x in y]
[x for x, y in z if a if b for c in d]
{x for x in y}
{x: y for x, y in z}
(x for x in y)
f(x for x in y)
f(a, *b, c=d, *e, **g, h=i)
f(a)(b)[c].d
f(x := 1, y=2)
(y := f(x))
a[1], a[1:2], a[::], a[1:2:3], a[:, ...], a[1, 2:3], a[b := 1], a[*b], a[()], a[-1:]
1, 1_000, 0xFF, 0o17, 0b101, 1.5, .5, 1., 1e10, 1E-5, 1_0.0_1e+1_0, 00, 0_0
99999999999999999999999999, 0xFFFFFFFFFFFFFFFFFFFF, 9223372036854775807, 9223372036854775808
None, True, False, ...
'a' "b" '''c''' """d"""
'\n\t\\\'\"\a\b\f\r\v\0\101\x41\u00e9\U0001F600\N{BULLET}\
'
r'\n' R"\d" if a else u'x'
b'abc\x00\xff\n' rb'\n' Rb"\d"
b'\q\101'
u'a' 'b'
'''line
line'''
f'' f'a' f'{a}' f'{a!r}' f'{a:>10}' f'{a!s:{w}.{p}}' f'{a=}' f'{ a = }' f'{a=!s}' f'{a=:x}'
f'{{}} {a}{b} {"x"} {d["k"]} {lambda_} {(lambda x: x)(1)}'
f"{x:%Y-%m-%d} {a if b else c} {[i for i in j]} {a != b} {a == b} {a <= b} {a,b}"
'a' f'b{c}' 'd' rf'\d{e}\n'
f'''{
a}
{b:
}'''
f'{yield_}' f'{*a, b}' f'{x:{y}}' f'\x41{a}\n' fr'{a}\{b}'
x = yield_
(yield_)
print((a), (b) + (c), (a).b, (a)[0], (a)(b))
a.b.c.d
"%s" % (a,)
a = b if c else (d, e)
match = 1; case = 2; _ = 3; type = 4
match[x], match.y, match(z), match * 2, print(match, case)
λ = é = ñ_1 = 1
