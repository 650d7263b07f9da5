extension DecimalSource {
  /// How numbers are read and rounded.
  static var reading: String {
    #"""


    _FORM = _re.compile(r"([-+])?(?:(\d+\.?\d*|\.\d+)(?:e([-+]?\d+))?|(inf(?:inity)?)|(s)?(nan)(\d*))\Z",
                        _re.IGNORECASE)
    _FINITE, _INFINITE, _QUIET, _SIGNALING = 0, 1, 2, 3


    def _length(coefficient):
        """How many digits a coefficient has."""
        if coefficient < 10 ** 18:
            return len(str(coefficient))
        digits = int((coefficient.bit_length() - 1) * 0.30102999566398119521)
        while 10 ** digits <= coefficient:
            digits += 1
        return digits


    def _digits(coefficient):
        """The digits of a coefficient of any length."""
        if coefficient < 10 ** 4000:
            return str(coefficient)
        half = _length(coefficient) // 2
        high, low = divmod(coefficient, 10 ** half)
        return _digits(high) + _digits(low).rjust(half, "0")


    def _number(digits):
        """The coefficient that digits write."""
        if len(digits) <= 4000:
            return int(digits)
        half = len(digits) // 2
        return _number(digits[:-half]) * 10 ** half + _number(digits[-half:])


    def _new(sign, coefficient, exponent, kind=_FINITE):
        self = object.__new__(Decimal)
        self._sign, self._coefficient, self._exponent, self._kind = sign, coefficient, exponent, kind
        return self


    def _from_text(text, context):
        found = _FORM.match(text.strip().replace("_", ""))
        if found is None:
            return context._invalid(ConversionSyntax)
        minus, number, exponent, infinity, signaling, nan, payload = found.groups()
        sign = 1 if minus == "-" else 0
        if infinity:
            return _new(sign, 0, 0, _INFINITE)
        if nan:
            return _new(sign, _number(payload or "0"), 0, _SIGNALING if signaling else _QUIET)
        whole, _, fraction = number.partition(".")
        exponent = int(exponent or "0") - len(fraction)
        made = _new(sign, _number(whole + fraction), exponent)
        if made.adjusted() > MAX_EMAX or exponent < MIN_ETINY:
            return context._invalid()
        return made


    def _from_parts(parts, context):
        if len(parts) != 3:
            raise ValueError("argument must be a sequence of length 3")
        sign, digits, exponent = parts
        if isinstance(exponent, str):
            if exponent not in ("F", "n", "N"):
                raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
        elif not isinstance(exponent, int):
            raise ValueError("exponent must be an integer")
        if not isinstance(sign, int) or sign not in (0, 1):
            raise ValueError("sign must be an integer with the value 0 or 1")
        if exponent == "F":
            return _new(int(sign), 0, 0, _INFINITE)
        for digit in digits:
            if not isinstance(digit, int) or not 0 <= digit <= 9:
                raise ValueError("coefficient must be a tuple of digits")
        coefficient = _number("".join(map(str, digits)) or "0")
        if isinstance(exponent, str):
            return _new(int(sign), coefficient, 0, _QUIET if exponent == "n" else _SIGNALING)
        return _new(int(sign), coefficient, exponent)


    def _from_float(value):
        if value != value:
            return _new(0, 0, 0, _QUIET)
        sign = 1 if _math.copysign(1.0, value) < 0 else 0
        if _math.isinf(value):
            return _new(sign, 0, 0, _INFINITE)
        numerator, denominator = abs(value).as_integer_ratio()
        places = denominator.bit_length() - 1
        return _new(sign, numerator * 5 ** places, -places)


    def _made(value, context):
        if isinstance(value, Decimal):
            return value
        if isinstance(value, str):
            return _from_text(value, context)
        if isinstance(value, int):
            return _new(1 if value < 0 else 0, abs(int(value)), 0)
        if isinstance(value, (tuple, list)):
            return _from_parts(value, context)
        if isinstance(value, float):
            context._signal(FloatOperation)
            return _from_float(value)
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")


    def _round_off(sign, coefficient, drop, rounding):
        """A coefficient without its last digits, and whether they were not zero."""
        if coefficient == 0:
            return 0, False
        if drop > _length(coefficient) + 1:
            whole, rest, base = 0, 1, 10
        else:
            base = 10 ** drop
            whole, rest = divmod(coefficient, base)
        if rest == 0:
            return whole, False
        if rounding == ROUND_HALF_EVEN:
            up = rest * 2 > base or rest * 2 == base and whole % 2 == 1
        elif rounding == ROUND_HALF_UP:
            up = rest * 2 >= base
        elif rounding == ROUND_HALF_DOWN:
            up = rest * 2 > base
        elif rounding == ROUND_UP:
            up = True
        elif rounding == ROUND_DOWN:
            up = False
        elif rounding == ROUND_CEILING:
            up = sign == 0
        elif rounding == ROUND_FLOOR:
            up = sign == 1
        else:
            up = whole % 5 == 0
        return whole + up, True
    """#
  }
}
