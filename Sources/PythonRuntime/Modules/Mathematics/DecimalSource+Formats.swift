extension DecimalSource {
  /// `format`.
  static var formats: String {
    #"""

        def __format__(self, specification, /):
            found = _SPECIFICATION.match(specification)
            if found is None:
                raise ValueError("invalid format string")
            return _Format(found).apply(self)


    _SPECIFICATION = _re.compile(
        r"(?:(.)?([<>=^]))?([-+ ])?(z)?(0)?(\d+)?(,)?(?:\.(\d+))?([eEfFgGn%])?\Z", _re.DOTALL)


    class _Format:
        """A format specification and what it makes of a number."""

        def __init__(self, found):
            self.fill, self.align, self.sign, keeps, zero, width, comma, precision, kind = found.groups()
            if zero and self.align:
                raise ValueError("invalid format string")
            self.zero = zero is not None
            self.fill = "0" if self.zero else self.fill or " "
            self.align = "=" if self.zero else self.align or ">"
            self.drops_zero_sign, self.width = keeps is not None, int(width or "0")
            self.comma = comma
            self.precision = None if precision is None else int(precision)
            self.kind = kind

        def apply(self, number):
            if number._kind:
                if self.zero:
                    self.zero, self.fill, self.align = False, " ", ">"
                return self._padded("-" if number._sign else self._plus(), str(number.copy_abs()),
                                    "%" if self.kind == "%" else "")
            kind, context = self.kind, _state[0]
            if kind is None:
                kind = "G" if context.capitals else "g"
            elif kind == "n":
                kind = "g"
            elif kind == "%":
                number = _new(number._sign, number._coefficient, number._exponent + 2)
            number = self._rounded(number, kind, context.rounding)
            sign = "-" if number._sign else self._plus()
            if self.drops_zero_sign and number._sign and number._coefficient == 0:
                sign = self._plus()
            whole, rest = self._body(number, kind)
            return self._padded(sign, whole, rest)

        def _plus(self):
            return self.sign if self.sign in ("+", " ") else ""

        def _rounded(self, number, kind, rounding):
            precision = self.precision
            if precision is not None:
                if kind in "eE":
                    return self._to_digits(number, precision + 1, rounding)
                if kind in "fF%":
                    return number._rescaled(-precision, rounding)
                if _length(number._coefficient) > max(precision, 1):
                    return self._to_digits(number, max(precision, 1), rounding)
            if number._coefficient == 0 and number._exponent > 0 and kind in "fF%":
                return number._rescaled(0, rounding)
            return number

        @staticmethod
        def _to_digits(number, count, rounding):
            if number._coefficient == 0:
                return number
            exponent = number.adjusted() - count + 1
            made = number._rescaled(exponent, rounding)
            if _length(made._coefficient) > count:
                made = made._rescaled(exponent + 1, rounding)
            return made

        def _body(self, number, kind):
            digits = _digits(number._coefficient)
            left = number._exponent + len(digits)
            if kind in "eE":
                if number._coefficient == 0 and self.precision is not None:
                    point = 1 - self.precision
                else:
                    point = 1
            elif kind in "fF%":
                point = left
            else:
                point = left if number._exponent <= 0 and left > -6 else 1
            if point < 0:
                whole, fraction = "0", "0" * -point + digits
            elif point > len(digits):
                whole, fraction = digits + "0" * (point - len(digits)), ""
            else:
                whole, fraction = digits[:point] or "0", digits[point:]
            rest = "." + fraction if fraction else ""
            exponent = left - point
            if exponent != 0 or kind in "eE":
                rest += ("E" if kind in "EG" else "e") + f"{exponent:+d}"
            return whole, rest + ("%" if kind == "%" else "")

        def _padded(self, sign, whole, rest):
            if self.comma and whole[:1].isdigit():
                wanted = self.width - len(sign) - len(rest) if self.zero else 0
                whole = self._grouped(whole, wanted)
            room = self.width - len(sign) - len(whole) - len(rest)
            text, fill = whole + rest, self.fill
            if room <= 0:
                return sign + text
            if self.align == "=":
                return sign + fill * room + text
            if self.align == "<":
                return sign + text + fill * room
            if self.align == "^":
                half = room // 2
                return fill * half + sign + text + fill * (room - half)
            return fill * room + sign + text

        @staticmethod
        def _grouped(whole, wanted):
            groups = []
            while True:
                digits = max(min(max(len(whole), wanted, 1), 3), 1)
                groups.insert(0, whole[-digits:].rjust(digits, "0"))
                whole = whole[:-digits]
                wanted -= digits
                if not whole and wanted <= 0:
                    return ",".join(groups)
                wanted -= 1
    """#
  }
}
