/// `fractions`, written in the language.
enum FractionsSource {
  static var text: String {
    #"""
    """Rational numbers, exactly."""
    import math as _math
    import numbers as _numbers
    import operator as _operator
    import re as _re
    import sys as _sys

    __all__ = ["Fraction"]

    _FORM = _re.compile(
        r"\s*([-+]?)(?=\d|\.\d)(\d*|\d+(?:_\d+)*)"
        r"(?:(?:/(\d+(?:_\d+)*))?|(?:\.(\d*|\d+(?:_\d+)*))?(?:[eE]([-+]?\d+))?)\s*\Z")
    _MODULUS = 2 ** 61 - 1
    _INFINITY_HASH = 314159


    def _is_decimal(value):
        module = _sys._loaded("decimal")
        return module is not None and isinstance(value, module.Decimal)


    def _parsed(text):
        found = _FORM.match(text)
        if found is None:
            raise ValueError(f"Invalid literal for Fraction: {text!r}")
        sign, whole, below, digits, exponent = found.groups()
        numerator, denominator = int(whole or "0"), 1
        if below:
            denominator = int(below)
        else:
            if digits:
                digits = digits.replace("_", "")
                denominator = 10 ** len(digits)
                numerator = numerator * denominator + int(digits)
            if exponent:
                power = int(exponent)
                if power >= 0:
                    numerator *= 10 ** power
                else:
                    denominator *= 10 ** -power
        return (-numerator if sign == "-" else numerator), denominator


    def _pair(numerator, denominator):
        if denominator is None:
            if type(numerator) is int:
                return numerator, 1
            if isinstance(numerator, _numbers.Rational):
                return numerator.numerator, numerator.denominator
            if isinstance(numerator, float) or _is_decimal(numerator):
                return numerator.as_integer_ratio()
            if isinstance(numerator, str):
                return _parsed(numerator)
            raise TypeError("argument should be a string or a Rational instance")
        if type(numerator) is int is type(denominator):
            return numerator, denominator
        if isinstance(numerator, _numbers.Rational) and isinstance(denominator, _numbers.Rational):
            return (numerator.numerator * denominator.denominator,
                    denominator.numerator * numerator.denominator)
        raise TypeError("both arguments should be Rational instances")


    def _made(numerator, denominator):
        """A fraction of numbers that have no common divisor."""
        self = object.__new__(Fraction)
        self._numerator, self._denominator = numerator, denominator
        return self


    def _reduced(numerator, denominator):
        if denominator < 0:
            numerator, denominator = -numerator, -denominator
        divisor = _math.gcd(numerator, denominator)
        return _made(numerator // divisor, denominator // divisor)


    def _operators(exact, plain, name):
        def forward(a, b):
            if isinstance(b, (int, Fraction)):
                return exact(a, b)
            if isinstance(b, float):
                return plain(float(a), b)
            if isinstance(b, complex):
                return plain(complex(a), b)
            return NotImplemented

        def reverse(b, a):
            if isinstance(a, _numbers.Rational):
                return exact(a, b)
            if isinstance(a, _numbers.Real):
                return plain(float(a), float(b))
            if isinstance(a, _numbers.Complex):
                return plain(complex(a), complex(b))
            return NotImplemented

        forward.__name__, reverse.__name__ = f"__{name}__", f"__r{name}__"
        return forward, reverse


    def _add(a, b):
        return _reduced(a.numerator * b.denominator + b.numerator * a.denominator,
                        a.denominator * b.denominator)


    def _sub(a, b):
        return _reduced(a.numerator * b.denominator - b.numerator * a.denominator,
                        a.denominator * b.denominator)


    def _mul(a, b):
        return _reduced(a.numerator * b.numerator, a.denominator * b.denominator)


    def _div(a, b):
        above, below = a.numerator * b.denominator, a.denominator * b.numerator
        if below == 0:
            raise ZeroDivisionError(f"Fraction({(above > 0) - (above < 0)}, 0)")
        return _reduced(above, below)


    def _floordiv(a, b):
        return (a.numerator * b.denominator) // (a.denominator * b.numerator)


    def _divmod(a, b):
        below = a.denominator * b.denominator
        whole, rest = divmod(a.numerator * b.denominator, a.denominator * b.numerator)
        return whole, Fraction(rest, below)


    def _mod(a, b):
        below = a.denominator * b.denominator
        return Fraction((a.numerator * b.denominator) % (b.numerator * a.denominator), below)


    class Fraction(_numbers.Rational):
        """A rational number: a numerator and a denominator without common divisors."""

        __slots__ = ("_numerator", "_denominator")

        def __new__(cls, numerator=0, denominator=None):
            if denominator is None and type(numerator) is Fraction is cls:
                return numerator
            above, below = _pair(numerator, denominator)
            if below == 0:
                raise ZeroDivisionError(f"Fraction({above}, 0)")
            if below < 0:
                above, below = -above, -below
            divisor = _math.gcd(above, below)
            self = super().__new__(cls)
            self._numerator, self._denominator = above // divisor, below // divisor
            return self

        @classmethod
        def from_float(cls, f):
            if isinstance(f, _numbers.Integral):
                return cls(f)
            if not isinstance(f, float):
                raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} "
                                f"({type(f).__name__})")
            return cls(*f.as_integer_ratio())

        @classmethod
        def from_decimal(cls, dec):
            if isinstance(dec, _numbers.Integral):
                return cls(int(dec))
            if not _is_decimal(dec):
                raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} "
                                f"({type(dec).__name__})")
            return cls(*dec.as_integer_ratio())

        def as_integer_ratio(self):
            return self._numerator, self._denominator

        def limit_denominator(self, max_denominator=1000000):
            """The nearest fraction whose denominator is not larger."""
            if max_denominator < 1:
                raise ValueError("max_denominator should be at least 1")
            if self._denominator <= max_denominator:
                return Fraction(self)
            # Convergents of the continued fraction, and the last one that is allowed between two.
            (p0, q0), (p1, q1) = (0, 1), (1, 0)
            n, d = self._numerator, self._denominator
            while True:
                a = n // d
                q2 = q0 + a * q1
                if q2 > max_denominator:
                    break
                p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
                n, d = d, n - a * d
            k = (max_denominator - q0) // q1
            between = Fraction(p0 + k * p1, q0 + k * q1)
            convergent = Fraction(p1, q1)
            nearer = abs(convergent - self) <= abs(between - self)
            return convergent if nearer else between

        @property
        def numerator(self):
            return self._numerator

        @property
        def denominator(self):
            return self._denominator

        def __repr__(self):
            return f"{type(self).__name__}({self._numerator}, {self._denominator})"

        def __str__(self):
            if self._denominator == 1:
                return str(self._numerator)
            return f"{self._numerator}/{self._denominator}"

        __add__, __radd__ = _operators(_add, _operator.add, "add")
        __sub__, __rsub__ = _operators(_sub, _operator.sub, "sub")
        __mul__, __rmul__ = _operators(_mul, _operator.mul, "mul")
        __truediv__, __rtruediv__ = _operators(_div, _operator.truediv, "truediv")
        __floordiv__, __rfloordiv__ = _operators(_floordiv, _operator.floordiv, "floordiv")
        __divmod__, __rdivmod__ = _operators(_divmod, divmod, "divmod")
        __mod__, __rmod__ = _operators(_mod, _operator.mod, "mod")

        def __pow__(a, b):
            if not isinstance(b, _numbers.Rational):
                return float(a) ** b
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            above, below = a._numerator, a._denominator
            if power >= 0:
                return _made(above ** power, below ** power)
            if above > 0:
                return _made(below ** -power, above ** -power)
            if above == 0:
                raise ZeroDivisionError(f"Fraction({below ** -power}, 0)")
            return _made((-below) ** -power, (-above) ** -power)

        def __rpow__(b, a):
            if b._denominator == 1 and b._numerator >= 0:
                return a ** b._numerator
            if isinstance(a, _numbers.Rational):
                return Fraction(a.numerator, a.denominator) ** b
            if b._denominator == 1:
                return a ** b._numerator
            return a ** float(b)

        def __pos__(a):
            return _made(a._numerator, a._denominator)

        def __neg__(a):
            return _made(-a._numerator, a._denominator)

        def __abs__(a):
            return _made(abs(a._numerator), a._denominator)

        def __int__(a):
            return -(-a._numerator // a._denominator) if a._numerator < 0 else (
                a._numerator // a._denominator)

        def __trunc__(a):
            return int(a)

        def __floor__(a):
            return a._numerator // a._denominator

        def __ceil__(a):
            return -(-a._numerator // a._denominator)

        def __round__(self, ndigits=None):
            if ndigits is None:
                whole, rest = divmod(self._numerator, self._denominator)
                twice = rest * 2
                if twice < self._denominator or twice == self._denominator and whole % 2 == 0:
                    return whole
                return whole + 1
            shift = 10 ** abs(ndigits)
            if ndigits > 0:
                return Fraction(round(self * shift), shift)
            return Fraction(round(self / shift) * shift)

        def __hash__(self):
            try:
                inverse = pow(self._denominator, -1, _MODULUS)
            except ValueError:
                value = _INFINITY_HASH
            else:
                value = hash(hash(abs(self._numerator)) * inverse)
            value = value if self._numerator >= 0 else -value
            return -2 if value == -1 else value

        def __eq__(a, b):
            if type(b) is int:
                return a._numerator == b and a._denominator == 1
            if isinstance(b, _numbers.Rational):
                return a._numerator == b.numerator and a._denominator == b.denominator
            if isinstance(b, complex) and b.imag == 0:
                b = b.real
            if isinstance(b, float):
                if _math.isnan(b) or _math.isinf(b):
                    return 0.0 == b
                return a == a.from_float(b)
            return NotImplemented

        def _compared(self, other, operation):
            if isinstance(other, _numbers.Rational):
                return operation(self._numerator * other.denominator,
                                 self._denominator * other.numerator)
            if isinstance(other, float):
                if _math.isnan(other) or _math.isinf(other):
                    return operation(0.0, other)
                return operation(self, self.from_float(other))
            return NotImplemented

        def __lt__(a, b):
            return a._compared(b, _operator.lt)

        def __gt__(a, b):
            return a._compared(b, _operator.gt)

        def __le__(a, b):
            return a._compared(b, _operator.le)

        def __ge__(a, b):
            return a._compared(b, _operator.ge)

        def __bool__(a):
            return a._numerator != 0

        def __reduce__(self):
            return self.__class__, (self._numerator, self._denominator)

        def __copy__(self):
            if type(self) is Fraction:
                return self
            return self.__class__(self._numerator, self._denominator)

        def __deepcopy__(self, memo):
            return self.__copy__()
    """#
  }
}
