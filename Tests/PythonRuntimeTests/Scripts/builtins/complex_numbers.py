# Complex numbers: literals, arithmetic, texts, formats, the constructor, what they refuse.
z = 3 + 4j
print(z, -z, +z, z.real, z.imag, z.conjugate(), abs(z), bool(z), bool(0j), type(z), hash(z), z == 3 + 4j)
print(1j, 1J, 1.5j, 1e3j, 1e20j, 1e-7j, 0j, -0j, -1j, complex(-0.0, 1), complex(0.0, -0.0), complex(-0.0, -0.0))
print(complex(float("inf"), float("nan")), complex(0, float("-inf")), complex(float("nan"), 1), [1j], {2j: 3})
print(z + 1, 1 + z, z - 2.5, 2.5 - z, z * 2, 2 * z, z * z, z / 2, 1 / z, z / (1 - 2j), z ** 2, z ** -1, z ** 0.5, z ** z)
print(2 ** z, (-8) ** (1 / 3), (-1) ** 0.5, (-2.5) ** 1.5, 0j ** 0, z ** 0, z ** 100, z ** 150, pow(z, 2), True + 1j, 10 ** 20 + 1j)
print(z == 3, 3 + 0j == 3, 3 == 3 + 0j, 3 + 0j == 3.0, z != 5, z == "a", 1j in [1j, 2], hash(3 + 0j) == hash(3), 10 ** 30 == complex(10 ** 30))
print(sum([1j, 2, 3.5]), max([z, 1j], key=abs), sorted([3j, 1j, -2j], key=lambda v: v.imag), isinstance(z, complex), round(z.real, 1))
print(complex(), complex(1), complex(1.5, 2), complex(1j), complex(1j, 2j), complex("1+2j"), complex(" ( -3.5e2-j ) "), complex("j"), complex("-2"), complex("1e3+inf j".replace(" ", "")), complex(imag=2), complex(real=1, imag=-1), complex("nan"), complex("1_0+2_0j"))
print(f"{z}", f"{z:.2f}", f"{z:10}|", f"{z:<12}|", f"{z:^14.1f}|", f"{z:*>15}", f"{z:+}", f"{z:e}", f"{z:.3g}", f"{1j:.2f}", f"{z:g}", f"{z:,.1f}", f"{z!r:>10}", "%s %r" % (z, z), "{:.1f}".format(z), str(z), repr(1j), f"{z:.3}", f"{1j:+}")


class Amount:
    def __complex__(self):
        return 1 + 2j


class Size:
    def __float__(self):
        return 2.5


class Phasor(complex):
    def __repr__(self):
        return f"Phasor({self.real}, {self.imag})"

    def __add__(self, other):
        return Phasor(complex(self) + other)


p = Phasor(1, 2)
print(complex(Amount()), complex(Size()), complex(1, Size()), p, p + 1, p * 2, abs(Phasor(3, 4)), p == 1 + 2j, type(p + 1).__name__, {p: 1}[1 + 2j], isinstance(p, complex), f"{p:.1f}")
for text in (
    "z < 1", "z > z", "max(z, 1)", "z // 1", "z % 2", "1 // z", "divmod(z, 1)", "int(z)", "float(z)", "~z", "z & 1", "z / 0", "1 / 0j",
    "0j ** -1", "0j ** 1j", "round(z)", "complex('x')", "complex('1 + 2j')", "complex('')", "complex('1', 2)", "complex(1, '2')", "complex([])",
    "complex(1, [])", "complex(1, 2, 3)", "complex(foo=1)", "z.real.x", "z.foo", "z()", "z[0]", "len(z)", "range(z)", "[1][z]", "f'{z:d}'", "f'{z:05}'",
    "f'{z:=10}'", "f'{z:%}'", "pow(z, 2, 3)", "z + 'a'", "'a' + z", "[1] * z", "abs()", "z.conjugate(1)", "complex.conjugate(1)", "1j ** 1e300", "(1e200 + 1e200j) ** 2", "abs(complex(1e308, 1e308))",
    "'%d' % z", "math.sqrt(z)", "sorted([z, 1])", "1j.imag", "bool(z)", "z.__add__(1)", "z.__radd__('a')", "complex.__mul__(2j, 3)", "z.__eq__('a')", "z.__abs__()", "z.__bool__()", "z.__neg__()"
):
    import math
    try:
        exec(f"print(text, '=', {text})") if " = " not in text else exec(text)
    except Exception as e:
        print(text, "->", type(e).__name__, e)
match 1 + 2j:
    case 1 - 2j:
        print("other")
    case 1 + 2j:
        print("matched")
match 2j:
    case -2j:
        print("negative")
    case 2j:
        print("imaginary")
for source in ("match 1:\n case 1j + 2: pass", "match 1:\n case 1 + 2: pass", "1j = 3", "x = 1j2", "x = 5jk"):
    try:
        compile(source, "s", "exec")
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset)
import copy, numbers, json
print(copy.copy(z), copy.deepcopy([z]), isinstance(z, numbers.Complex), isinstance(z, numbers.Real), isinstance(1, numbers.Complex), (5).imag, 1.5.conjugate())
try:
    json.dumps(z)
except TypeError as e:
    print(e)


def roots(a, b, c):
    d = (b * b - 4 * a * c) ** 0.5
    return (-b + d) / (2 * a), (-b - d) / (2 * a)


print(roots(1, -3, 2), roots(1, 2, 5))


def mandelbrot(c, limit=30):
    z = 0
    for n in range(limit):
        if abs(z) > 2:
            return n
        z = z * z + c
    return limit


for y in range(-4, 5):
    print("".join(" .:-=+*#%@"[mandelbrot(complex(x / 10, y / 4)) % 10] for x in range(-20, 6)))
