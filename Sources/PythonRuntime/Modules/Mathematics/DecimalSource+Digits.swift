extension DecimalSource {
  /// Operations on the digits of numbers.
  static var digits: String {
    #"""

        # Digits

        def _rescaled(self, exponent, rounding):
            if self._kind:
                return self
            shift = self._exponent - exponent
            if self._coefficient == 0:
                return _new(self._sign, 0, exponent)
            if shift >= 0:
                return _new(self._sign, self._coefficient * 10 ** shift, exponent)
            coefficient, _ = _round_off(self._sign, self._coefficient, -shift, rounding)
            return _new(self._sign, coefficient, exponent)

        def quantize(self, exp, rounding=None, context=None):
            exp, context = _operand(exp), _given(context)
            if rounding is None:
                rounding = context.rounding
            else:
                _is_rounding(rounding)
            if self._kind or exp._kind:
                nan = self._nan(context, exp)
                if nan is not None:
                    return nan
                return self if self._kind and exp._kind else context._invalid()
            wanted = exp._exponent
            if not context.Etiny() <= wanted <= context.Emax:
                return context._invalid()
            if self._coefficient == 0:
                return _new(self._sign, 0, wanted)._fix(context)
            if self.adjusted() > context.Emax or self.adjusted() - wanted + 1 > context.prec:
                return context._invalid()
            made = self._rescaled(wanted, rounding)
            if made.adjusted() > context.Emax or _length(made._coefficient) > context.prec:
                return context._invalid()
            conditions = []
            if made._coefficient and made.adjusted() < context.Emin:
                conditions.append(Subnormal)
            if wanted > self._exponent:
                conditions.append(Rounded)
                if self._order(made):
                    conditions.append(Inexact)
            if conditions:
                context._signal(*conditions)
            return made._fix(context)

        def same_quantum(self, other, context=None):
            other = _operand(other)
            if self._kind or other._kind:
                return (self._kind >= _QUIET) == (other._kind >= _QUIET) and (
                    self._kind != 0 and other._kind != 0)
            return self._exponent == other._exponent

        def normalize(self, context=None):
            context = _given(context)
            nan = self._nan(context)
            if nan is not None:
                return nan
            made = self._fix(context)
            if made._kind:
                return made
            if made._coefficient == 0:
                return _new(made._sign, 0, 0)._fix(context)
            highest = context.Etop() if context.clamp else context.Emax
            coefficient, exponent = made._coefficient, made._exponent
            while coefficient % 10 == 0 and exponent < highest:
                coefficient //= 10
                exponent += 1
            return _new(made._sign, coefficient, exponent)

        def to_integral_value(self, rounding=None, context=None):
            context = _given(context)
            if rounding is None:
                rounding = context.rounding
            else:
                _is_rounding(rounding)
            nan = self._nan(context)
            if nan is not None:
                return nan
            return self if self._kind or self._exponent >= 0 else self._rescaled(0, rounding)

        to_integral = to_integral_value

        def to_integral_exact(self, rounding=None, context=None):
            context = _given(context)
            made = self.to_integral_value(rounding, context)
            if not self._kind and self._exponent < 0:
                if self._order(made):
                    context._signal(Rounded, Inexact)
                else:
                    context._signal(Rounded)
            return made

        def logb(self, context=None):
            context = _given(context)
            nan = self._nan(context)
            if nan is not None:
                return nan
            if self._kind:
                return self.copy_abs()
            if self._coefficient == 0:
                context._signal(DivisionByZero)
                return _new(1, 0, 0, _INFINITE)
            return Decimal(self.adjusted())._fix(context)

        def scaleb(self, other, context=None):
            other, context = _operand(other), _given(context)
            nan = self._nan(context, other)
            if nan is not None:
                return nan
            limit = 2 * (context.Emax + context.prec)
            if other._kind or other._exponent != 0 or not -limit <= int(other) <= limit:
                return context._invalid()
            if self._kind:
                return self
            return _new(self._sign, self._coefficient, self._exponent + int(other))._fix(context)

        def _moved(self, other, context):
            nan = self._nan(context, other)
            if nan is not None:
                return nan
            if other._kind or other._exponent != 0 or not -context.prec <= int(other) <= context.prec:
                return context._invalid()
            return None

        def shift(self, other, context=None):
            other, context = _operand(other), _given(context)
            refusal = self._moved(other, context)
            if refusal is not None or self._kind:
                return self if refusal is None else refusal
            places = int(other)
            if places < 0:
                coefficient = self._coefficient % 10 ** context.prec // 10 ** -places
            else:
                coefficient = self._coefficient * 10 ** places % 10 ** context.prec
            return _new(self._sign, coefficient, self._exponent)

        def rotate(self, other, context=None):
            other, context = _operand(other), _given(context)
            refusal = self._moved(other, context)
            if refusal is not None or self._kind:
                return self if refusal is None else refusal
            digits = _digits(self._coefficient).rjust(context.prec, "0")[-context.prec:]
            places = int(other) % context.prec
            return _new(self._sign, _number(digits[places:] + digits[:places]), self._exponent)

        def _bits(self):
            if self._kind or self._sign or self._exponent:
                return None
            digits = _digits(self._coefficient)
            return digits if set(digits) <= {"0", "1"} else None

        def _logical(self, other, context, operation):
            other, context = _operand(other), _given(context)
            one, two = self._bits(), other._bits()
            if one is None or two is None or max(len(one), len(two)) > context.prec:
                return context._invalid()
            length = max(len(one), len(two))
            pairs = zip(one.rjust(length, "0"), two.rjust(length, "0"))
            return _new(0, _number("".join("1" if operation(a, b) else "0" for a, b in pairs)), 0)

        def logical_and(self, other, context=None):
            return self._logical(other, context, lambda a, b: a == b == "1")

        def logical_or(self, other, context=None):
            return self._logical(other, context, lambda a, b: "1" in (a, b))

        def logical_xor(self, other, context=None):
            return self._logical(other, context, lambda a, b: a != b)

        def logical_invert(self, context=None):
            ones = _new(0, 10 ** _given(context).prec // 9, 0)
            return self.logical_xor(ones, context)

        def _next(self, context, direction):
            """The nearest number of the context above or below."""
            nan = self._nan(context)
            if nan is not None:
                return nan
            if self._kind:
                if self._sign == (direction < 0):
                    return self
                return _new(self._sign, 10 ** context.prec - 1, context.Etop())
            quiet = context.copy()
            quiet.clear_traps()
            quiet.rounding = ROUND_CEILING if direction > 0 else ROUND_FLOOR
            made = self._fix(quiet)
            if made._kind or self._order(made):
                return made
            return made._plus(_new(direction < 0 and 1 or 0, 1, quiet.Etiny() - 1), quiet)

        def next_minus(self, context=None):
            return self._next(_given(context), -1)

        def next_plus(self, context=None):
            return self._next(_given(context), 1)

        def next_toward(self, other, context=None):
            other, context = _operand(other), _given(context)
            nan = self._nan(context, other)
            if nan is not None:
                return nan
            order = self._order(other)
            if order == 0:
                return self.copy_sign(other)
            made = self._next(context, 1 if order < 0 else -1)
            if made._kind:
                context._signal(Overflow, Inexact, Rounded)
            elif made.adjusted() < context.Emin:
                conditions = [Underflow, Subnormal, Inexact, Rounded]
                context._signal(*conditions + ([] if made else [Clamped]))
            return made

        def remainder_near(self, other, context=None):
            other, context = _operand(other), _given(context)
            nan = self._nan(context, other)
            if nan is not None:
                return nan
            if self._kind or other.is_zero():
                return context._invalid(DivisionUndefined if self.is_zero() else InvalidOperation)
            if other._kind:
                return self._fix(context)
            ideal = min(self._exponent, other._exponent)
            if self and self.adjusted() - other.adjusted() > context.prec:
                return context._invalid(DivisionImpossible)
            if self.adjusted() - other.adjusted() < -2 or not self:
                return self._rescaled(ideal, ROUND_DOWN)._fix(context)
            one = self._coefficient * 10 ** (self._exponent - ideal)
            two = other._coefficient * 10 ** (other._exponent - ideal)
            whole, rest = divmod(one, two)
            sign = self._sign
            if rest * 2 > two or rest * 2 == two and whole % 2:
                rest, sign, whole = two - rest, 1 - sign, whole + 1
            if whole >= 10 ** context.prec:
                return context._invalid(DivisionImpossible)
            return _new(sign if rest else self._sign, rest, ideal)._fix(context)

        def fma(self, other, third, context=None):
            other, third, context = _operand(other), _operand(third), _given(context)
            nan = self._nan(context, other)
            if nan is not None and not third.is_snan():
                return nan
            if third.is_snan():
                return third._nan(context)
            if self._kind or other._kind:
                product = self._times(other, context)
            else:
                product = _new(self._sign ^ other._sign, self._coefficient * other._coefficient,
                               self._exponent + other._exponent)
            return product._plus(third, context)
    """#
  }
}
