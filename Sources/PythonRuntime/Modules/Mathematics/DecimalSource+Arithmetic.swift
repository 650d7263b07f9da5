extension DecimalSource {
  /// Comparing and the four operations.
  static var arithmetic: String {
    #"""

        # Comparing

        def _order(self, other):
            """-1, 0 or 1; neither is a NaN."""
            if self._kind or other._kind:
                one = (-1 if self._sign else 1) if self._kind else 0
                two = (-1 if other._sign else 1) if other._kind else 0
                return (one > two) - (one < two)
            one = -1 if self._sign and self._coefficient else self._coefficient and 1
            two = -1 if other._sign and other._coefficient else other._coefficient and 1
            one, two = (one > 0) - (one < 0), (two > 0) - (two < 0)
            if one != two:
                return -1 if one < two else 1
            if one == 0:
                return 0
            return self._magnitude_order(other) * one

        def _magnitude_order(self, other):
            if self._coefficient == 0 or other._coefficient == 0:
                return (self._coefficient > 0) - (other._coefficient > 0)
            one, two = self.adjusted(), other.adjusted()
            if one == two:
                shift = self._exponent - other._exponent
                one = self._coefficient * 10 ** max(shift, 0)
                two = other._coefficient * 10 ** max(-shift, 0)
            return (one > two) - (one < two)

        def _comparable(self, other, equality=False):
            """Both numbers in a comparison; None where there is none."""
            if isinstance(other, Decimal):
                return self, other
            if isinstance(other, int):
                return self, Decimal(other)
            if isinstance(other, float):
                context = _state[0]
                context.flags[FloatOperation] = True
                if context.traps[FloatOperation] and not equality:
                    context._signal(FloatOperation)
                return self, _from_float(other)
            if isinstance(other, _numbers.Rational):
                if self._kind:
                    return self, Decimal(other.numerator)
                scaled = _new(self._sign, self._coefficient * other.denominator, self._exponent)
                return scaled, Decimal(other.numerator)
            if equality and isinstance(other, complex) and other.imag == 0:
                return self._comparable(other.real, True)
            return None

        def __eq__(self, other):
            pair = self._comparable(other, True)
            if pair is None:
                return NotImplemented
            one, two = pair
            if one._kind >= _QUIET or two._kind >= _QUIET:
                if _SIGNALING in (one._kind, two._kind):
                    _state[0]._signal(InvalidOperation)
                return False
            return one._order(two) == 0

        def _less(self, other, wanted):
            pair = self._comparable(other)
            if pair is None:
                return NotImplemented
            one, two = pair
            if one._kind >= _QUIET or two._kind >= _QUIET:
                _state[0]._signal(InvalidOperation)
                return False
            return one._order(two) in wanted

        def __lt__(self, other):
            return self._less(other, (-1,))

        def __le__(self, other):
            return self._less(other, (-1, 0))

        def __gt__(self, other):
            return self._less(other, (1,))

        def __ge__(self, other):
            return self._less(other, (0, 1))

        def compare(self, other, context=None):
            other, context = _operand(other), _given(context)
            nan = self._nan(context, other)
            return Decimal(self._order(other)) if nan is None else nan

        def compare_signal(self, other, context=None):
            other, context = _operand(other), _given(context)
            if self._kind >= _QUIET or other._kind >= _QUIET:
                context._signal(InvalidOperation)
                return self._nan(context, other)
            return Decimal(self._order(other))

        def _total_key(self):
            coefficient, exponent = self._coefficient, self._exponent
            if self._kind >= _QUIET:
                return (3 if self._kind == _QUIET else 2, coefficient)
            if self._kind:
                return (1,)
            return None

        def compare_total(self, other, context=None):
            other = _operand(other)
            if self._sign != other._sign:
                return Decimal(-1 if self._sign else 1)
            one, two = self._total_key(), other._total_key()
            if one is None and two is None:
                order = self._magnitude_order(other)
                if order == 0:
                    order = (self._exponent > other._exponent) - (self._exponent < other._exponent)
            else:
                one, two = one or (0,), two or (0,)
                order = (one > two) - (one < two)
            return Decimal(-order if self._sign else order)

        def compare_total_mag(self, other, context=None):
            return self.copy_abs().compare_total(_operand(other).copy_abs())

        def copy_abs(self):
            return _new(0, self._coefficient, self._exponent, self._kind)

        def copy_negate(self):
            return _new(1 - self._sign, self._coefficient, self._exponent, self._kind)

        def copy_sign(self, other, context=None):
            return _new(_operand(other)._sign, self._coefficient, self._exponent, self._kind)

        def _extreme(self, other, context, wanted, magnitudes):
            other, context = _operand(other), _given(context)
            if self._kind >= _QUIET or other._kind >= _QUIET:
                if self._kind == _QUIET and other._kind < _QUIET:
                    return other._fix(context)
                if other._kind == _QUIET and self._kind < _QUIET:
                    return self._fix(context)
                return self._nan(context, other)
            order = 0
            if magnitudes:
                order = self.copy_abs()._order(other.copy_abs())
            order = order or self._order(other) or int(self.compare_total(other))
            return (self if order == wanted or order == 0 else other)._fix(context)

        def max(self, other, context=None):
            return self._extreme(other, context, 1, False)

        def min(self, other, context=None):
            return self._extreme(other, context, -1, False)

        def max_mag(self, other, context=None):
            return self._extreme(other, context, 1, True)

        def min_mag(self, other, context=None):
            return self._extreme(other, context, -1, True)

        # Arithmetic

        def _plus(self, other, context):
            if self._kind or other._kind:
                nan = self._nan(context, other)
                if nan is not None:
                    return nan
                if self._kind and other._kind and self._sign != other._sign:
                    return context._invalid()
                return self if self._kind else other
            one, two = self, other
            exponent = min(one._exponent, two._exponent)
            if one._coefficient == 0 or two._coefficient == 0:
                return one._plus_zero(two, exponent, context)
            if abs(one._exponent - two._exponent) > context.prec:
                one, two = one._brought_near(two, context)
                exponent = min(one._exponent, two._exponent)
            first = one._coefficient * 10 ** (one._exponent - exponent)
            second = two._coefficient * 10 ** (two._exponent - exponent)
            total = (-first if one._sign else first) + (-second if two._sign else second)
            if total == 0:
                sign = 1 if context.rounding == ROUND_FLOOR and one._sign != two._sign else (
                    one._sign & two._sign)
                return _new(sign, 0, exponent)._fix(context)
            return _new(1 if total < 0 else 0, abs(total), exponent)._fix(context)

        def _plus_zero(self, other, exponent, context):
            if self._coefficient == 0 and other._coefficient == 0:
                sign = self._sign & other._sign
                if self._sign != other._sign and context.rounding == ROUND_FLOOR:
                    sign = 1
                return _new(sign, 0, exponent)._fix(context)
            number = self if self._coefficient else other
            lowest = number._exponent - context.prec + _length(number._coefficient) - 1
            exponent = max(exponent, min(lowest, number._exponent))
            shift = number._exponent - exponent
            return _new(number._sign, number._coefficient * 10 ** shift, exponent)._fix(context)

        def _brought_near(self, other, context):
            """Both numbers, the smaller one so near that it only decides how to round."""
            large, small = (self, other) if self._exponent > other._exponent else (other, self)
            length = _length(large._coefficient)
            exponent = large._exponent + min(-1, length - context.prec - 2)
            if small.adjusted() < exponent:
                small = _new(small._sign, 1, exponent)
            return large, small

        def _times(self, other, context):
            sign = self._sign ^ other._sign
            if self._kind or other._kind:
                nan = self._nan(context, other)
                if nan is not None:
                    return nan
                if not self or not other:
                    return context._invalid()
                return _new(sign, 0, 0, _INFINITE)
            return _new(sign, self._coefficient * other._coefficient,
                        self._exponent + other._exponent)._fix(context)

        def _divided(self, other, context):
            sign = self._sign ^ other._sign
            if self._kind or other._kind:
                nan = self._nan(context, other)
                if nan is not None:
                    return nan
                if self._kind and other._kind:
                    return context._invalid()
                if self._kind:
                    return _new(sign, 0, 0, _INFINITE)
                context._signal(Clamped)
                return _new(sign, 0, context.Etiny())
            if other._coefficient == 0:
                if self._coefficient == 0:
                    return context._invalid(DivisionUndefined)
                context._signal(DivisionByZero)
                return _new(sign, 0, 0, _INFINITE)
            ideal = self._exponent - other._exponent
            if self._coefficient == 0:
                return _new(sign, 0, ideal)._fix(context)
            shift = _length(other._coefficient) - _length(self._coefficient) + context.prec + 1
            above = self._coefficient * 10 ** max(shift, 0)
            below = other._coefficient * 10 ** max(-shift, 0)
            coefficient, rest = divmod(above, below)
            exponent = ideal - shift
            if rest:
                # The last digit says that there is more.
                if coefficient % 5 == 0:
                    coefficient += 1
            else:
                while exponent < ideal and coefficient % 10 == 0:
                    coefficient //= 10
                    exponent += 1
            return _new(sign, coefficient, exponent)._fix(context)

        def _quotient_and_rest(self, other, context):
            """The whole quotient and what is left; both finite, the divisor not zero."""
            sign, ideal = self._sign ^ other._sign, min(self._exponent, other._exponent)
            distance = self.adjusted() - other.adjusted()
            if self._coefficient == 0 or distance < -1:
                rest = self
                if self._coefficient == 0 or self._exponent > ideal:
                    shift = self._exponent - ideal
                    rest = _new(self._sign, self._coefficient * 10 ** shift, ideal)
                return _new(sign, 0, 0), rest
            if distance <= context.prec:
                shift = self._exponent - other._exponent
                whole, rest = divmod(self._coefficient * 10 ** max(shift, 0),
                                     other._coefficient * 10 ** max(-shift, 0))
                if whole < 10 ** context.prec:
                    return _new(sign, whole, 0), _new(self._sign, rest, ideal)
            return None

        def _whole_quotient(self, other, context):
            sign = self._sign ^ other._sign
            nan = self._nan(context, other)
            if nan is not None:
                return nan
            if self._kind:
                return context._invalid() if other._kind else _new(sign, 0, 0, _INFINITE)
            if other._kind:
                return _new(sign, 0, 0)
            if other._coefficient == 0:
                if self._coefficient == 0:
                    return context._invalid(DivisionUndefined)
                context._signal(DivisionByZero)
                return _new(sign, 0, 0, _INFINITE)
            parts = self._quotient_and_rest(other, context)
            return context._invalid(DivisionImpossible) if parts is None else parts[0]._fix(context)

        def _rest(self, other, context):
            nan = self._nan(context, other)
            if nan is not None:
                return nan
            if self._kind:
                return context._invalid()
            if other._kind:
                return self._fix(context)
            if other._coefficient == 0:
                if self._coefficient == 0:
                    return context._invalid(DivisionUndefined)
                return context._invalid()
            parts = self._quotient_and_rest(other, context)
            return context._invalid(DivisionImpossible) if parts is None else parts[1]._fix(context)

        def _both_parts(self, other, context):
            nan = self._nan(context, other)
            if nan is not None:
                return nan, nan
            sign = self._sign ^ other._sign
            if self._kind:
                if other._kind:
                    return context._invalid(), _NAN
                context._signal(InvalidOperation)
                return _new(sign, 0, 0, _INFINITE), _NAN
            if other._kind:
                return _new(sign, 0, 0), self._fix(context)
            if other._coefficient == 0:
                if self._coefficient == 0:
                    return context._invalid(DivisionUndefined), _NAN
                context._signal(InvalidOperation, DivisionByZero)
                return _new(sign, 0, 0, _INFINITE), _NAN
            parts = self._quotient_and_rest(other, context)
            if parts is None:
                return context._invalid(DivisionImpossible), _NAN
            return parts[0]._fix(context), parts[1]._fix(context)

        def __neg__(self):
            return self._negated(_state[0])

        def _negated(self, context):
            nan = self._nan(context)
            if nan is not None:
                return nan
            if not self and context.rounding != ROUND_FLOOR:
                return self.copy_abs()._fix(context)
            return self.copy_negate()._fix(context)

        def __pos__(self):
            return self._same(_state[0])

        def _same(self, context):
            nan = self._nan(context)
            if nan is not None:
                return nan
            if not self and context.rounding != ROUND_FLOOR:
                return self.copy_abs()._fix(context)
            return self._fix(context)

        def __abs__(self):
            return self._magnitude(_state[0])

        def _magnitude(self, context):
            return self._negated(context) if self._sign else self._same(context)
    """#
  }
}
