/// `cmath`, written in the language above `math`.
enum CmathSource {
  static var text: String {
    #"""
    """Functions of complex numbers."""
    import math as _math

    pi, e, tau, inf, nan = _math.pi, _math.e, _math.tau, _math.inf, _math.nan
    infj, nanj = complex(0.0, inf), complex(0.0, nan)
    _LARGE = 0.25 * 1.7976931348623157e308
    _SMALL = 2.2250738585072014e-308


    def _size(x, y):
        return abs(complex(x, y))


    def _number(z):
        if isinstance(z, (int, float, complex)):
            return complex(z)
        for name in ("__complex__", "__float__", "__index__"):
            if hasattr(type(z), name):
                return complex(z)
        raise TypeError(f"must be real number, not {type(z).__name__}")


    def phase(z, /):
        z = _number(z)
        return _math.atan2(z.imag, z.real)


    def polar(z, /):
        z = _number(z)
        return abs(z), _math.atan2(z.imag, z.real)


    def rect(r, phi, /):
        return complex(r * _math.cos(phi), r * _math.sin(phi))


    def sqrt(z, /):
        z = _number(z)
        x, y = abs(z.real), abs(z.imag)
        if x == y == 0:
            return complex(0.0, z.imag)
        if x < _SMALL and y < _SMALL:
            x = _math.ldexp(x, 54)
            s = _math.ldexp(_math.sqrt(x + _size(x, _math.ldexp(y, 54))), -27)
        else:
            x /= 8.0
            s = 2.0 * _math.sqrt(x + _size(x, y / 8.0))
        d = y / (2.0 * s)
        if z.real >= 0:
            return complex(s, _math.copysign(d, z.imag))
        return complex(d, _math.copysign(s, z.imag))


    def exp(z, /):
        z = _number(z)
        size = _math.exp(z.real)
        if z.imag == 0:
            return complex(size, z.imag)
        return complex(size * _math.cos(z.imag), size * _math.sin(z.imag))


    def _log_of_size(x, y):
        x, y = abs(x), abs(y)
        if x > _LARGE or y > _LARGE:
            return _math.log(_size(x / 2.0, y / 2.0)) + _math.log(2.0)
        if x < _SMALL and y < _SMALL:
            if x == y == 0:
                raise ValueError("math domain error")
            return _math.log(_size(_math.ldexp(x, 53), _math.ldexp(y, 53))) - 53 * _math.log(2.0)
        size = _size(x, y)
        if 0.71 <= size <= 1.73:
            most, least = max(x, y), min(x, y)
            return _math.log1p((most - 1) * (most + 1) + least * least) / 2.0
        return _math.log(size)


    def log(z, base=None, /):
        z = _number(z)
        result = complex(_log_of_size(z.real, z.imag), _math.atan2(z.imag, z.real))
        return result if base is None else result / log(base)


    def log10(z, /):
        result = log(z)
        return complex(result.real / _math.log(10.0), result.imag / _math.log(10.0))


    def sinh(z, /):
        z = _number(z)
        return complex(_math.cos(z.imag) * _math.sinh(z.real), _math.sin(z.imag) * _math.cosh(z.real))


    def cosh(z, /):
        z = _number(z)
        return complex(_math.cos(z.imag) * _math.cosh(z.real), _math.sin(z.imag) * _math.sinh(z.real))


    def tanh(z, /):
        z = _number(z)
        tx, ty, cx = _math.tanh(z.real), _math.tan(z.imag), 1.0 / _math.cosh(z.real)
        denominator = 1.0 + (tx * ty) * (tx * ty)
        return complex(tx * (1.0 + ty * ty) / denominator, ty / denominator * cx * cx)


    def asinh(z, /):
        z = _number(z)
        a, b = sqrt(complex(1.0 + z.imag, -z.real)), sqrt(complex(1.0 - z.imag, z.real))
        return complex(_math.asinh(a.real * b.imag - b.real * a.imag),
                       _math.atan2(z.imag, a.real * b.real - a.imag * b.imag))


    def acosh(z, /):
        z = _number(z)
        a, b = sqrt(complex(z.real - 1.0, z.imag)), sqrt(complex(z.real + 1.0, z.imag))
        return complex(_math.asinh(a.real * b.real + a.imag * b.imag),
                       2.0 * _math.atan2(a.imag, b.real))


    def acos(z, /):
        z = _number(z)
        a, b = sqrt(complex(1.0 - z.real, -z.imag)), sqrt(complex(1.0 + z.real, z.imag))
        return complex(2.0 * _math.atan2(a.real, b.real),
                       _math.asinh(b.real * a.imag - b.imag * a.real))


    def atanh(z, /):
        z = _number(z)
        if z.real < 0 or z.real == 0 and _math.copysign(1.0, z.real) < 0:
            return -atanh(-z)
        y = abs(z.imag)
        if z.real == 1.0 and y == 0:
            raise ValueError("math domain error")
        real = _math.log1p(4.0 * z.real / ((1 - z.real) * (1 - z.real) + y * y)) / 4.0
        imag = -_math.atan2(-2.0 * z.imag, (1 - z.real) * (1 + z.real) - y * y) / 2.0
        return complex(real, imag)


    def _turned(function):
        """The circular function of a hyperbolic one: -i·f(i·z)."""
        def circular(z, /):
            z = _number(z)
            result = function(complex(-z.imag, z.real))
            return complex(result.imag, -result.real)
        return circular


    sin, tan, asin, atan = _turned(sinh), _turned(tanh), _turned(asinh), _turned(atanh)
    for _name in ("sin", "tan", "asin", "atan"):
        globals()[_name].__name__ = globals()[_name].__qualname__ = _name
    del _name


    def cos(z, /):
        z = _number(z)
        return cosh(complex(-z.imag, z.real))


    def isfinite(z, /):
        z = _number(z)
        return _math.isfinite(z.real) and _math.isfinite(z.imag)


    def isinf(z, /):
        z = _number(z)
        return _math.isinf(z.real) or _math.isinf(z.imag)


    def isnan(z, /):
        z = _number(z)
        return _math.isnan(z.real) or _math.isnan(z.imag)


    def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
        a, b = _number(a), _number(b)
        if rel_tol < 0 or abs_tol < 0:
            raise ValueError("tolerances must be non-negative")
        if a == b:
            return True
        if isinf(a) or isinf(b):
            return False
        difference = abs(a - b)
        return (difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a)
                or difference <= abs_tol)
    """#
  }
}
