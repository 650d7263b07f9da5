# The functions of `cmath` on points in all quarters of the plane, and what they refuse.
import cmath
import math

points = [complex(x, y) for x in (-2.5, -1.0, -0.3, 0.0, 0.5, 1.0, 3.0) for y in (-2.0, -1.0, 0.0, 0.7, 1.5)]
for name in "sqrt exp log log10 sin cos tan sinh cosh tanh asin acos atan asinh acosh atanh".split():
    function = getattr(cmath, name)
    for z in points:
        try:
            print(name, z, f"{function(z):.12g}")
        except ValueError as e:
            print(name, z, e)
for z in points[::3]:
    print(cmath.phase(z), cmath.polar(z), cmath.rect(*cmath.polar(z)), cmath.isfinite(z), cmath.isnan(z), cmath.isinf(z))
print(cmath.sqrt(-1), cmath.sqrt(-4 + 0j), cmath.sqrt(2), cmath.exp(1j * math.pi), cmath.log(-1), cmath.log(8, 2), cmath.log10(1000))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
print(cmath.isclose(1 + 1e-12j, 1), cmath.isclose(1, 2), cmath.isclose(1, 1.1, rel_tol=0.2), cmath.isclose(1j, 1.0001j, abs_tol=0.01))


class Number:
    def __complex__(self):
        return -9 + 0j


print(cmath.sqrt(Number()), cmath.sqrt(True))
for text in ("cmath.sqrt('a')", "cmath.log(0)", "cmath.exp(1000)", "cmath.phase(None)", "cmath.log(2, 0)", "cmath.isclose(1, 1, rel_tol=-1)"):
    try:
        print(text, eval(text))
    except Exception as e:
        print(text, type(e).__name__, e)
