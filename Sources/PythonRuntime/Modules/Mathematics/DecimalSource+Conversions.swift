extension DecimalSource {
  /// Questions about a number, and other numbers made of it.
  static var conversions: String {
    #"""

        # What the number is

        def adjusted(self):
            if self._kind:
                return 0
            return self._exponent + _length(self._coefficient) - 1

        def is_finite(self):
            return self._kind == _FINITE

        def is_infinite(self):
            return self._kind == _INFINITE

        def is_nan(self):
            return self._kind >= _QUIET

        def is_qnan(self):
            return self._kind == _QUIET

        def is_snan(self):
            return self._kind == _SIGNALING

        def is_signed(self):
            return self._sign == 1

        def is_zero(self):
            return self._kind == _FINITE and self._coefficient == 0

        def is_normal(self, context=None):
            context = _given(context)
            return not self._kind and self._coefficient != 0 and context.Emin <= self.adjusted()

        def is_subnormal(self, context=None):
            context = _given(context)
            return not self._kind and self._coefficient != 0 and self.adjusted() < context.Emin

        def is_canonical(self):
            return True

        def canonical(self):
            return self

        def radix(self):
            return Decimal(10)

        def number_class(self, context=None):
            if self._kind >= _QUIET:
                return "NaN" if self._kind == _QUIET else "sNaN"
            sign = "-" if self._sign else "+"
            if self._kind:
                return sign + "Infinity"
            if self._coefficient == 0:
                return sign + "Zero"
            return sign + ("Subnormal" if self.is_subnormal(context) else "Normal")

        @property
        def real(self):
            return self

        @property
        def imag(self):
            return Decimal(0)

        def conjugate(self):
            return self

        def __complex__(self):
            return complex(float(self))

        def __float__(self):
            if self._kind == _SIGNALING:
                raise ValueError("cannot convert signaling NaN to float")
            if self._kind == _QUIET:
                return float("-nan" if self._sign else "nan")
            return float(str(self))

        def _whole(self, rounding):
            if self._kind:
                if self._kind == _INFINITE:
                    raise OverflowError("cannot convert Infinity to integer")
                raise ValueError("cannot convert NaN to integer")
            value, exponent = self._coefficient, self._exponent
            if exponent >= 0:
                value *= 10 ** exponent
            else:
                value, _ = _round_off(self._sign, value, -exponent, rounding)
            return -value if self._sign else value

        def __int__(self):
            return self._whole(ROUND_DOWN)

        __trunc__ = __int__

        def __floor__(self):
            return self._whole(ROUND_FLOOR)

        def __ceil__(self):
            return self._whole(ROUND_CEILING)

        def __round__(self, n=None):
            if n is None:
                return self._whole(ROUND_HALF_EVEN)
            if not isinstance(n, int):
                raise TypeError("optional arg must be an integer")
            return self.quantize(_new(0, 1, -n))

        def __bool__(self):
            return self._kind != _FINITE or self._coefficient != 0

        def __hash__(self):
            if self._kind == _SIGNALING:
                raise TypeError("Cannot hash a signaling NaN value")
            if self._kind == _QUIET:
                return object.__hash__(self)
            if self._kind == _INFINITE:
                return -314159 if self._sign else 314159
            modulus = 2 ** 61 - 1
            power = pow(10, self._exponent, modulus)
            value = self._coefficient * power % modulus
            value = -value if self._sign else value
            return -2 if value == -1 else value

        def __reduce__(self):
            return self.__class__, (str(self),)

        def __copy__(self):
            return self if type(self) is Decimal else self.__class__(self)

        def __deepcopy__(self, memo):
            return self.__copy__()
    """#
  }
}
