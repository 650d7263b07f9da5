extension DecimalSource {
  /// What a number is, as text too.
  static var numbers: String {
    #"""


    class Decimal:
        """A decimal number: a sign, a coefficient and an exponent."""

        __slots__ = ("_sign", "_coefficient", "_exponent", "_kind")

        def __new__(cls, value="0", context=None):
            made = _made(value, _given(context))
            if cls is Decimal:
                return made
            self = object.__new__(cls)
            self._sign, self._coefficient = made._sign, made._coefficient
            self._exponent, self._kind = made._exponent, made._kind
            return self

        @classmethod
        def from_float(cls, f, /):
            if isinstance(f, int):
                return cls(f)
            if not isinstance(f, float):
                raise TypeError("argument must be int or float")
            made = _from_float(f)
            return made if cls is Decimal else cls(made)

        # Rounding

        def _fix(self, context):
            """This number as the context allows it."""
            if self._kind:
                return self
            sign, coefficient, exponent = self._sign, self._coefficient, self._exponent
            tiny = context.Emin - context.prec + 1
            top = context.Emax - context.prec + 1
            if coefficient == 0:
                highest = top if context.clamp else context.Emax
                allowed = min(max(exponent, tiny), highest)
                if allowed == exponent:
                    return self
                context._signal(Clamped)
                return _new(sign, 0, allowed)
            length = _length(coefficient)
            lowest = length + exponent - context.prec
            if lowest > top:
                return self._overflow(context)
            subnormal = lowest < tiny
            if subnormal:
                lowest = tiny
            if exponent >= lowest:
                if subnormal:
                    context._signal(Subnormal)
                if context.clamp and exponent > top:
                    context._signal(Clamped)
                    return _new(sign, coefficient * 10 ** (exponent - top), top)
                return self
            coefficient, inexact = _round_off(sign, coefficient, lowest - exponent, context.rounding)
            if coefficient >= 10 ** context.prec:
                coefficient //= 10
                lowest += 1
            if lowest > top:
                return self._overflow(context)
            conditions = [Rounded]
            if inexact:
                conditions.append(Inexact)
                if subnormal:
                    conditions.append(Underflow)
            if subnormal:
                conditions.append(Subnormal)
            if coefficient == 0:
                conditions.append(Clamped)
            context._signal(*conditions)
            return _new(sign, coefficient, lowest)

        def _overflow(self, context):
            context._signal(Overflow, Inexact, Rounded)
            rounding, sign = context.rounding, self._sign
            if rounding in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP) or (
                    rounding == (ROUND_FLOOR if sign else ROUND_CEILING)):
                return _new(sign, 0, 0, _INFINITE)
            return _new(sign, 10 ** context.prec - 1, context.Etop())

        def _rounded_nan(self, context):
            """A NaN whose payload is not longer than the context allows."""
            longest = context.prec - context.clamp
            if self._kind >= _QUIET and self._coefficient >= 10 ** longest:
                return _new(self._sign, self._coefficient % 10 ** longest, 0, self._kind)
            return self

        def _nan(self, context, *others):
            """The NaN that an operation on these answers; None where none is one."""
            numbers = (self, *others)
            for number in numbers:
                if number._kind == _SIGNALING:
                    context._signal(InvalidOperation)
                    return _new(number._sign, number._coefficient, 0, _QUIET)._rounded_nan(context)
            for number in numbers:
                if number._kind == _QUIET:
                    return number._rounded_nan(context)
            return None

        # Texts

        def __repr__(self):
            return f"Decimal('{self}')"

        def __str__(self):
            return self._text(_state[0].capitals)

        def _text(self, capitals, engineering=False):
            sign = "-" if self._sign else ""
            if self._kind:
                if self._kind == _INFINITE:
                    return sign + "Infinity"
                name = "NaN" if self._kind == _QUIET else "sNaN"
                return sign + name + (_digits(self._coefficient) if self._coefficient else "")
            digits, exponent = _digits(self._coefficient), self._exponent
            left = exponent + len(digits)
            if exponent <= 0 and left > -6:
                point = left
            elif not engineering:
                point = 1
            elif digits == "0":
                point = (left + 1) % 3 - 1
            else:
                point = (left - 1) % 3 + 1
            if point <= 0:
                text = "0." + "0" * -point + digits
            elif point >= len(digits):
                text = digits + "0" * (point - len(digits))
            else:
                text = digits[:point] + "." + digits[point:]
            if left != point:
                text += ("E" if capitals else "e") + f"{left - point:+d}"
            return sign + text

        def to_eng_string(self, context=None):
            return self._text(_given(context).capitals, True)

        def as_tuple(self):
            exponent = (self._exponent, "F", "n", "N")[self._kind]
            if self._kind >= _QUIET and self._coefficient == 0:
                return DecimalTuple(self._sign, (), exponent)
            return DecimalTuple(self._sign, tuple(map(int, _digits(self._coefficient))), exponent)

        def as_integer_ratio(self):
            if self._kind == _INFINITE:
                raise OverflowError("cannot convert Infinity to integer ratio")
            if self._kind:
                raise ValueError("cannot convert NaN to integer ratio")
            numerator, denominator = self._coefficient, 1
            if self._exponent >= 0:
                numerator *= 10 ** self._exponent
            else:
                denominator = 10 ** -self._exponent
                divisor = _math.gcd(numerator, denominator)
                numerator, denominator = numerator // divisor, denominator // divisor
            return (-numerator if self._sign else numerator), denominator
    """#
  }
}
