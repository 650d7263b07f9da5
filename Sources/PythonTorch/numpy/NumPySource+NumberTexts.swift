extension NumPySource {
  /// Options of printing, and the digits of single numbers.
  static let numberTexts = #"""
    _DEFAULTS = {"edgeitems": 3, "threshold": 1000, "floatmode": "maxprec", "precision": 8,
                 "suppress": False, "linewidth": 75, "nanstr": "nan", "infstr": "inf", "sign": "-",
                 "formatter": None, "legacy": False, "override_repr": None}
    _options = dict(_DEFAULTS)


    def _checked(changes):
        for name, value in changes.items():
            if name not in _DEFAULTS:
                raise TypeError(f"set_printoptions() got an unexpected keyword argument '{name}'")
        changes = {name: value for name, value in changes.items() if value is not None}
        if changes.get("floatmode", "maxprec") not in ("fixed", "unique", "maxprec", "maxprec_equal"):
            raise ValueError("floatmode option must be one of 'fixed', 'unique', 'maxprec', 'maxprec_equal'")
        if changes.get("sign", "-") not in (" ", "+", "-"):
            raise ValueError("sign option must be one of ' ', '+', or '-'")
        if changes.get("threshold", 0) != changes.get("threshold", 0):
            raise ValueError("threshold must be non-NAN, try sys.maxsize for untruncated representation")
        return changes


    def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None,
                         nanstr=None, infstr=None, formatter=None, sign=None, floatmode=None, *,
                         legacy=None, override_repr=None):
        """How arrays are shown from now on."""
        if legacy:
            raise _missing("printing of old versions")
        _options.update(_checked({
            "precision": precision, "threshold": threshold, "edgeitems": edgeitems,
            "linewidth": linewidth, "suppress": suppress, "nanstr": nanstr, "infstr": infstr,
            "sign": sign, "floatmode": floatmode}))
        _options["formatter"], _options["override_repr"] = formatter, override_repr


    def get_printoptions():
        return dict(_options)


    class printoptions:
        """Other options inside a `with`."""

        def __init__(self, **changes):
            self._changes = changes

        def __enter__(self):
            self._before = dict(_options)
            set_printoptions(**self._changes)
            return dict(_options)

        def __exit__(self, *details):
            _options.update(self._before)


    def _digits(value, kind, precision, scientific, unique=True):
        """The text of a number without its sign: few digits, and at most `precision` behind the point."""
        text = _numpy.shortest(value, kind._torch) if kind is not _F16 else _half_digits(value)
        mantissa, _, exponent = text.partition("e")
        whole, _, fraction = mantissa.partition(".")
        digits = whole + ("" if fraction == "0" else fraction)
        point = len(whole) + int(exponent or 0)
        kept = digits.lstrip("0")
        point -= len(digits) - len(kept)
        digits = kept.rstrip("0") or "0"
        if kept == "":
            point = 1
        if scientific:
            if not unique or precision is not None and len(digits) - 1 > precision:
                mantissa, _, exponent = f"{value:.{precision}e}".partition("e")
                whole, _, fraction = mantissa.partition(".")
                return whole, fraction.rstrip("0") if unique else fraction, int(exponent)
            return digits[0], digits[1:], point - 1
        if not unique or precision is not None and len(digits) - point > precision:
            whole, _, fraction = f"{value:.{precision}f}".partition(".")
            return whole, fraction.rstrip("0") if unique else fraction, 0
        if point <= 0:
            return "0", "0" * -point + digits if digits != "0" else "", 0
        return (digits + "0" * (point - len(digits)))[:_b.max(point, 1)], digits[point:], 0


    def _half_digits(value):
        for count in range(5):
            text = f"{value:.{count}e}"
            if _numpy.rounded(float(text), _torch.float16) == value:
                return text
        return repr(value)


    _LARGE = {2: 1e3, 4: 1e6, 8: 1e16}  # from where numbers are shown with an exponent


    def _scalar_text(value, kind):
        """`str` of a scalar."""
        if kind.kind != "f":
            return str(value)
        if value != value or value in (inf, -inf):
            return str(value)
        size = _b.abs(value)
        sign = "-" if str(value)[0] == "-" else ""
        if size and (size >= _LARGE[kind.itemsize] or size < 1e-4):
            whole, fraction, exponent = _digits(size, kind, None, True)
            point = "." if fraction else ""
            return f"{sign}{whole}{point}{fraction}e{'-' if exponent < 0 else '+'}{_b.abs(exponent):02d}"
        whole, fraction, _ = _digits(size, kind, None, False)
        return f"{sign}{whole}.{fraction or '0'}"


    def format_float_positional(x, precision=None, unique=True, fractional=True, trim="k", sign=False,
                                pad_left=None, pad_right=None, min_digits=None):
        kind = asarray(x).dtype
        whole, fraction, _ = _digits(_b.abs(float(x)), kind, precision, False, unique)
        text = f"{whole}.{fraction}" if trim != "-" or fraction else whole
        mark = "-" if float(x) < 0 else "+" if sign else ""
        return mark + text + ("0" if trim == "0" and not fraction else "")


    def format_float_scientific(x, precision=None, unique=True, trim="k", sign=False, pad_left=None,
                                exp_digits=None, min_digits=None):
        kind = asarray(x).dtype
        whole, fraction, exponent = _digits(_b.abs(float(x)), kind, precision, True, unique)
        mark = "-" if float(x) < 0 else "+" if sign else ""
        width = exp_digits or 2
        return f"{mark}{whole}.{fraction}e{'-' if exponent < 0 else '+'}{_b.abs(exponent):0{width}d}"
    """#
}
