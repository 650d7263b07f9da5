extension DecimalSource {
  /// Approximations of any number of places, and the operators.
  static var series: String {
    #"""


    _NAN, _ONE = _new(0, 0, 0, _QUIET), _new(0, 1, 0)


    def _nearest(scaled, context, keeps_rounding=False):
        """A number from an integer approximation of as many places as it takes to round it."""
        extra = 6
        while True:
            value, exponent = scaled(context.prec + extra)
            digits = _length(abs(value)) - context.prec
            if digits > 1 and (context.prec + extra > 3 * context.prec + 60 or
                               not -50 <= (abs(value) + 50) % (5 * 10 ** (digits - 1)) - 50 <= 50):
                break
            extra += 4 + extra // 2
        made = _new(1 if value < 0 else 0, abs(value) * 10 + 1, exponent - 1)
        return made._fix(context) if keeps_rounding else made._fix_even(context)


    def _inverse_tanh(whole, scale):
        """The sum of 1/(k·whole**k) for odd k, times scale."""
        power = scale // whole
        total, count, square = power, 1, whole * whole
        while power:
            power //= square
            count += 2
            total += power // count
        return total


    _known_logarithms = {}


    def _ln2_and_ln10(places):
        if places not in _known_logarithms:
            if len(_known_logarithms) > 20:
                _known_logarithms.clear()
            scale = 10 ** (places + 5)
            a, b, c = (_inverse_tanh(whole, scale) for whole in (31, 49, 161))
            _known_logarithms[places] = ((14 * a + 10 * b + 6 * c) // 10 ** 5,
                                         (46 * a + 34 * b + 20 * c) // 10 ** 5)
        return _known_logarithms[places]


    def _ln_places(number, places):
        """The natural logarithm times 10**places."""
        places += 5
        size = number.adjusted()
        shift = places - _length(number._coefficient) + 1
        if shift >= 0:
            value = number._coefficient * 10 ** shift
        else:
            value = number._coefficient // 10 ** -shift
        scale = 10 ** places
        halvings = 0
        while value * 3 > scale * 4:
            value //= 2
            halvings += 1
        quotient = (value - scale) * scale // (value + scale)
        square, power, total, count = quotient * quotient // scale, quotient, quotient, 1
        while power not in (0, -1):
            power = power * square // scale
            count += 2
            total += power // count
        ln2, ln10 = _ln2_and_ln10(places)
        return (2 * total + halvings * ln2 + size * ln10) // 10 ** 5


    def _first_place(number):
        """How many zeros the logarithm of a number near to one begins with."""
        if number.adjusted() not in (0, -1):
            return 0
        near = number._plus(_new(1, 1, 0), _wide)
        return max(0, -near.adjusted()) if near else 0


    def _scaled_ln(number, places):
        places += _first_place(number)
        return _ln_places(number, places), -places


    def _scaled_log10(number, places):
        places += _first_place(number) + 1
        inner = places + 6
        _, ln10 = _ln2_and_ln10(inner)
        return _ln_places(number, inner) * 10 ** places // ln10, -places


    def _exp_places(value, places):
        """The exponential of value/10**places, as a coefficient and an exponent."""
        inner = places + 12 + _length(abs(value) // 10 ** places + 1)
        value *= 10 ** (inner - places)
        scale = 10 ** inner
        _, ln10 = _ln2_and_ln10(inner)
        tens, rest = divmod(value, ln10)
        rest >>= 8
        term, total, count = scale, scale, 0
        while term:
            count += 1
            term = term * rest // (scale * count)
            total += term
        for _ in range(8):
            total = total * total // scale
        return total // 10 ** (inner - places), tens - places


    def _scaled_exp(number, places):
        inner = places + max(0, number.adjusted()) + 2
        shift = number._exponent + inner
        value = number._coefficient
        value = value * 10 ** shift if shift >= 0 else value // 10 ** -shift
        return _exp_places(-value if number._sign else value, inner)


    def _scaled_power(base, power, places):
        base = base.copy_abs()
        inner = places + max(0, power.adjusted()) + _length(abs(base.adjusted()) + 1) + 6
        logarithm = _ln_places(base, inner)
        value = logarithm * power._coefficient
        if power._exponent >= 0:
            value *= 10 ** power._exponent
        else:
            value //= 10 ** -power._exponent
        return _exp_places(-value if power._sign else value, inner)


    _wide = Context(prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[], flags=[])


    def _arithmetic(name, method):
        def forward(self, other):
            if isinstance(other, Decimal):
                return method(self, other, _state[0])
            if isinstance(other, int):
                return method(self, Decimal(other), _state[0])
            return NotImplemented

        def reverse(self, other):
            if isinstance(other, int):
                return method(Decimal(other), self, _state[0])
            return NotImplemented

        forward.__name__, reverse.__name__ = f"__{name}__", f"__r{name}__"
        setattr(Decimal, forward.__name__, forward)
        setattr(Decimal, reverse.__name__, reverse)


    def _finish():
        for name, method in (("add", Decimal._plus), ("mul", Decimal._times),
                             ("truediv", Decimal._divided), ("floordiv", Decimal._whole_quotient),
                             ("mod", Decimal._rest), ("divmod", Decimal._both_parts)):
            _arithmetic(name, method)
        subtract = lambda a, b, context: a._plus(b if b._kind >= _QUIET else b.copy_negate(), context)
        _arithmetic("sub", subtract)
        two = {"add": Decimal._plus, "subtract": subtract, "multiply": Decimal._times,
               "divide": Decimal._divided, "divide_int": Decimal._whole_quotient,
               "remainder": Decimal._rest, "divmod": Decimal._both_parts,
               "same_quantum": Decimal.same_quantum}
        for name in ("compare compare_signal compare_total compare_total_mag max max_mag min min_mag "
                     "copy_sign logical_and logical_or logical_xor next_toward remainder_near rotate "
                     "scaleb shift").split():
            two[name] = getattr(Decimal, name)
        two["quantize"] = lambda a, b, context: a.quantize(b, None, context)
        one = {"abs": Decimal._magnitude, "minus": Decimal._negated, "plus": Decimal._same,
               "to_sci_string": lambda a, context: a._text(context.capitals),
               "to_integral_value": lambda a, context: a.to_integral_value(None, context),
               "to_integral_exact": lambda a, context: a.to_integral_exact(None, context),
               "copy_decimal": lambda a, context: a, "canonical": lambda a, context: a}
        for name in ("exp ln log10 logb logical_invert next_minus next_plus normalize number_class sqrt "
                     "to_eng_string is_normal is_subnormal").split():
            one[name] = getattr(Decimal, name)
        for name in ("copy_abs copy_negate is_canonical is_finite is_infinite is_nan is_qnan is_signed "
                     "is_snan is_zero").split():
            one[name] = lambda a, context, method=getattr(Decimal, name): method(a)
        for name, method in one.items():
            _context_method(name, method, 1)
        for name, method in two.items():
            _context_method(name, method, 2)
        _context_method("fma", Decimal.fma, 3)


    def _context_power(self, a, b, modulo=None):
        if modulo is None:
            return _operand(a)._power(_operand(b), self)
        return _operand(a)._power_modulo(_operand(b), _operand(modulo), self)


    Context.power, Context.to_integral = _context_power, lambda self, a: _operand(a).to_integral_value(
        None, self)
    _finish()
    _numbers.Number.register(Decimal)
    """#
  }
}
