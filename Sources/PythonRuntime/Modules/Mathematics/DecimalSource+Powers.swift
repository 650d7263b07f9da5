extension DecimalSource {
  /// Roots, logarithms and powers.
  static var powers: String {
    #"""

        # Roots, logarithms, powers

        def sqrt(self, context=None):
            context = _given(context)
            nan = self._nan(context)
            if nan is not None:
                return nan
            if not self:
                return _new(self._sign, 0, self._exponent // 2)._fix(context) if not self._kind else self
            if self._sign:
                return context._invalid()
            if self._kind:
                return self
            digits = context.prec + 1
            coefficient, exponent = self._coefficient, self._exponent
            ideal = exponent // 2
            if exponent % 2:
                coefficient *= 10
            exponent = ideal
            shift = digits - (_length(coefficient) + 1) // 2
            exact = True
            if shift >= 0:
                coefficient *= 100 ** shift
            else:
                coefficient, rest = divmod(coefficient, 100 ** -shift)
                exact = rest == 0
            exponent -= shift
            root = _math.isqrt(coefficient)
            exact = exact and root * root == coefficient
            if exact:
                if shift >= 0:
                    root //= 10 ** shift
                else:
                    root *= 10 ** -shift
                exponent += shift
            elif root % 5 == 0:
                root += 1
            return _new(0, root, exponent)._fix_even(context)

        def _fix_even(self, context):
            """Rounds to the nearest number, whatever the context says."""
            rounding = context.rounding
            if rounding == ROUND_HALF_EVEN:
                return self._fix(context)
            object.__setattr__(context, "rounding", ROUND_HALF_EVEN)
            try:
                return self._fix(context)
            finally:
                object.__setattr__(context, "rounding", rounding)

        def exp(self, context=None):
            context = _given(context)
            nan = self._nan(context)
            if nan is not None:
                return nan
            if self._kind:
                return _new(0, 0, 0) if self._sign else self
            if not self:
                return Decimal(1)
            size = self.adjusted()
            if size > 19 or size >= 0 and abs(int(self)) > 2.4 * (context.Emax - context.Etiny()):
                far = -4 * (abs(context.Etiny()) + 1) if self._sign else 2 * context.Emax + 2
                return _new(0, 1, far)._fix_even(context)
            if size < -context.prec - 1:
                digit = -1 if self._sign else 1
                return _new(0, 10 ** (context.prec + 1) + digit, -context.prec - 1)._fix_even(context)
            return _nearest(lambda places: _scaled_exp(self, places), context)

        def ln(self, context=None):
            return self._logarithm(_given(context), _scaled_ln)

        def log10(self, context=None):
            context = _given(context)
            if not self._kind and not self._sign and self._coefficient:
                digits = _digits(self._coefficient)
                if digits.rstrip("0") == "1":
                    return Decimal(self.adjusted())._fix_even(context)
            return self._logarithm(context, _scaled_log10)

        def _logarithm(self, context, scaled):
            nan = self._nan(context)
            if nan is not None:
                return nan
            if not self:
                return _new(1, 0, 0, _INFINITE)
            if self._sign:
                return context._invalid()
            if self._kind:
                return self
            if self._order(_ONE) == 0:
                return Decimal(0)
            return _nearest(lambda places: scaled(self, places), context)

        def _is_whole(self):
            if self._kind:
                return False
            return self._exponent >= 0 or self._coefficient % 10 ** -self._exponent == 0 if (
                -self._exponent <= _length(self._coefficient)) else self._coefficient == 0

        def _power(self, other, context):
            nan = self._nan(context, other)
            if nan is not None:
                return nan
            if not other:
                return Decimal(1) if self else context._invalid()
            whole = other._is_whole()
            odd = whole and other._exponent <= 0 and int(other) % 2 == 1
            sign = self._sign if odd else 0
            if self._sign and self and not whole and not (other._kind and self._kind):
                return context._invalid()
            if not self:
                return _new(sign, 0, 0, _INFINITE) if other._sign else _new(sign, 0, 0)
            if self._kind:
                return _new(sign, 0, 0) if other._sign else _new(sign, 0, 0, _INFINITE)
            order = self.copy_abs()._order(_ONE)
            if other._kind:
                if order == 0:
                    context._signal(Inexact, Rounded)
                    return _new(0, 10 ** (context.prec - 1), 1 - context.prec)
                return _new(0, 0, 0) if (order > 0) == bool(other._sign) else _new(0, 0, 0, _INFINITE)
            if whole:
                return self._whole_power(other, sign, order, context)
            if order == 0:
                context._signal(Inexact, Rounded)
                return _new(0, 10 ** (context.prec - 1), 1 - context.prec)
            return self._real_power(other, sign, context)

        def _whole_power(self, other, sign, order, context):
            if order == 0:
                count = int(other) if other.adjusted() < 19 else context.prec
                lowest = max(self._exponent * abs(count), 1 - context.prec) if count > 0 else 0
                made = _new(sign, 10 ** -lowest, lowest) if lowest < 0 else _new(sign, 1, 0)
                if count > 0 and self._exponent * count < 1 - context.prec:
                    context._signal(Rounded)
                return made._fix(context)
            if other.adjusted() > 18 or self._is_far(other, context):
                grows = (order > 0) != bool(other._sign)
                far = 2 * context.Emax + 2 if grows else -4 * (abs(context.Etiny()) + 1)
                return _new(sign, 1, far)._fix(context)
            count = abs(int(other))
            if count * _length(self._coefficient) <= 40 * context.prec + 1000:
                made = _new(sign, self._coefficient ** count, self._exponent * count)
                return _ONE._divided(made, context) if other._sign else made._fix(context)
            return self._real_power(other, sign, context)

        def _is_far(self, other, context):
            """Whether the power is beyond all exponents of the context."""
            return abs(self._log10_estimate()) * abs(float(other)) > 2.0 * (
                context.Emax - context.Etiny() + 10)

        def _log10_estimate(self):
            size = self.adjusted()
            if size in (0, -1):
                lead = self._coefficient / 10 ** (_length(self._coefficient) - 1) if (
                    _length(self._coefficient) < 300) else float(_digits(self._coefficient)[:17]) / 1e16
                return _math.log10(lead) + size
            return float(size)

        def _real_power(self, other, sign, context):
            if self._is_far(other, context):
                grows = (self.copy_abs()._order(_ONE) > 0) != bool(other._sign)
                far = 2 * context.Emax + 2 if grows else -4 * (abs(context.Etiny()) + 1)
                return _new(sign, 1, far)._fix(context)
            if other.adjusted() + 2 < -context.prec - abs(self.adjusted()).bit_length():
                digit = 1 if (self._order(_ONE) > 0) != bool(other._sign) else -1
                return _new(0, 10 ** (context.prec + 1) + digit, -context.prec - 1)._fix(context)
            made = _nearest(lambda places: _scaled_power(self, other, places), context, True)
            return made.copy_negate() if sign else made

        def _power_modulo(self, other, modulo, context):
            nan = self._nan(context, other, modulo)
            if nan is not None:
                return nan
            if not (self._is_whole() and other._is_whole() and modulo._is_whole()) or other._sign and (
                    other) or not modulo or modulo.adjusted() >= context.prec:
                return context._invalid()
            if not self and not other:
                return context._invalid()
            sign = self._sign if int(other) % 2 else 0
            return _new(sign, pow(abs(int(self)), int(other), abs(int(modulo))), 0)

        def __pow__(self, other, modulo=None):
            context = _state[0]
            if not isinstance(other, (Decimal, int)):
                return NotImplemented
            other = _operand(other)
            if modulo is None:
                return self._power(other, context)
            if not isinstance(modulo, (Decimal, int)):
                return NotImplemented
            return self._power_modulo(other, _operand(modulo), context)

        def __rpow__(self, other):
            if not isinstance(other, int):
                return NotImplemented
            return Decimal(other)._power(self, _state[0])
    """#
  }
}
