extension NumPySource {
  /// Arrays as text.
  static let arrayTexts = #"""
    class _Floats:
        """The form of floats of which all have the same width."""

        def __init__(self, values, kind, options):
            self.kind, self.options = kind, options
            self.precision, mode = options["precision"], options["floatmode"]
            if mode == "unique":
                self.precision = None
            finite = [_b.abs(v) for v in values if v == v and v not in (inf, -inf)]
            sizes = [v for v in finite if v]
            high, low = _b.max(sizes, default=0), _b.min(sizes, default=0)
            ratio = _numpy.rounded(high / low, kind._torch) if low else 0
            small = _numpy.rounded(0.0001, kind._torch)
            self.scientific = high >= _b.min(1e8, _LARGE[kind.itemsize]) or (
                not options["suppress"] and _b.bool(sizes) and (low < small or ratio > 1000))
            self.unique = mode != "fixed"
            parts = [_digits(v, kind, self.precision, self.scientific, self.unique) for v in finite]
            self.fill = mode in ("fixed", "maxprec_equal") or self.scientific
            self.right = _b.max((len(fraction) for _, fraction, _ in parts), default=0)
            if mode == "fixed" and finite:
                self.right = self.precision
            signed = options["sign"] != "-"
            negative = [str(v)[0] == "-" for v in values if v == v and v not in (inf, -inf)]
            self.left = _b.max((len(whole) + (minus or options["sign"] == "+")
                             for (whole, _, _), minus in zip(parts, negative)), default=0)
            if options["sign"] == " " and not _b.any(negative):
                self.left += 1
            self.exponent = _b.max((len(str(_b.abs(exponent))) for _, _, exponent in parts), default=2)
            self.exponent = _b.max(self.exponent, 2)
            self.tail = self.right + (self.exponent + 2 if self.scientific else 0)
            special = [v for v in values if v != v or v in (inf, -inf)]
            if special:
                widths = [len(options["nanstr"]) + (options["sign"] == "+") if v != v
                          else len(options["infstr"]) + (v < 0 or options["sign"] == "+") for v in special]
                self.left = _b.max(self.left, _b.max(widths) - self.tail - 1)
            self.width = self.left + self.tail + 1

        def __call__(self, value):
            options = self.options
            plus = "+" if options["sign"] == "+" else ""
            if value != value:
                return (plus + options["nanstr"]).rjust(self.width)
            if value in (inf, -inf):
                return (("-" if value < 0 else plus) + options["infstr"]).rjust(self.width)
            sign = "-" if str(value)[0] == "-" else plus
            whole, fraction, exponent = _digits(
                _b.abs(value), self.kind, self.precision, self.scientific, self.unique)
            if self.fill and len(fraction) < self.right:
                whole, fraction, exponent = _digits(
                    _b.abs(value), self.kind, self.right, self.scientific, False)
            text = f"{(sign + whole).rjust(self.left)}."
            if self.scientific:
                return text + f"{fraction}e{'-' if exponent < 0 else '+'}{_b.abs(exponent):0{self.exponent}d}"
            return text + fraction.ljust(self.right)


    def _form(array, options):
        """The function that writes the elements of an array."""
        kind = array._d
        custom = options["formatter"] or {}
        names = {"f": ("all", "float_kind", "float"), "i": ("all", "int_kind", "int"),
                 "u": ("all", "int_kind", "int"), "b": ("all", "bool")}[kind.kind]
        for name in reversed(names):
            if name in custom:
                return lambda value: custom[name](_numpy.scalar(kind.type, value))
        shown = _edges(array, options["edgeitems"]) if array.size > options["threshold"] else array
        values = shown._t.flatten().tolist()
        if kind.kind == "f":
            return _Floats(values, kind, options)
        if kind.kind == "b":
            wide = " True" if array.ndim else "True"
            return lambda value: wide if value else "False"
        if options["sign"] == "-" or not values:
            width = _b.max((len(str(value)) for value in values), default=0)
            return lambda value: str(value).rjust(width)
        mark = options["sign"]
        width = _b.max(len(f"{value:{mark}}") for value in values)
        return lambda value: f"{value:{mark}}".rjust(width)


    def _edges(array, count):
        """The corners of a long array, which alone are shown."""
        tensor = array._t
        for axis, size in enumerate(tensor.shape):
            if size > 2 * count:
                ends = [tensor.narrow(axis, 0, count), tensor.narrow(axis, size - count, count)]
                tensor = _torch.cat(ends, axis)
        return _new(tensor, array._d)


    def _lines(array, form, options, separator, indent, width):
        """An array in brackets, wrapped at the width."""
        cut = options["edgeitems"] if array.size > options["threshold"] else None

        def extended(done, line, word, limit, indent):
            if len(line) + len(word) > limit and len(line) > len(indent):
                return done + line.rstrip() + "\n", indent + word
            return done, line + word

        def rows(tensor, indent, width):
            size, deeper = tensor.shape[0], indent + " "
            summed = cut is not None and size > 2 * cut
            lead, trail = (cut, cut) if summed else (0, size)
            if tensor.ndim == 1:
                limit = width - _b.max(len(separator.rstrip()), 1)
                values = tensor.tolist() if not summed else (
                    tensor[:lead].tolist() + tensor[size - trail:].tolist())
                done, line = "", indent
                for place, value in enumerate(values):
                    if summed and place == lead:
                        done, line = extended(done, line, "...", limit, indent)
                        line += separator
                    last = place == len(values) - 1
                    done, line = extended(done, line, form(value), limit, indent)
                    if not last:
                        line += separator
                if summed and not trail:
                    done, line = extended(done, line, "...", limit, indent)
                return "[" + (done + line)[len(indent):] + "]"
            breaks = separator.rstrip() + "\n" * (tensor.ndim - 1)
            parts = [indent + rows(tensor[n], deeper, width - 1) for n in range(lead)]
            if summed:
                parts.append(indent + "...")
            parts += [indent + rows(tensor[n], deeper, width - 1) for n in range(size - trail, size)]
            return "[" + breaks.join(parts)[len(indent):] + "]"

        return rows(array._t, indent, width)


    def array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=" ", prefix="",
                     *, formatter=None, threshold=None, edgeitems=None, sign=None, floatmode=None, suffix="",
                     legacy=None):
        """The text of an array."""
        options = dict(_options)
        options.update(_checked({
            "precision": precision, "suppress": suppress_small, "formatter": formatter,
            "threshold": threshold, "edgeitems": edgeitems, "sign": sign, "floatmode": floatmode,
            "linewidth": max_line_width}))
        return _text(a, options, separator, prefix, suffix)


    def _text(array, options, separator, prefix, suffix):
        if not array.size:
            return "[]"
        form = _form(array, options)
        if not array.ndim:
            return form(array._t.item())
        width = options["linewidth"] - len(suffix)
        return _lines(array, form, options, separator, " " * (len(prefix) + 1), width)


    def array_str(a, max_line_width=None, precision=None, suppress_small=None):
        a = asarray(a)
        if not a.ndim:
            return str(_result(a))
        return array2string(a, max_line_width, precision, suppress_small)


    def array_repr(arr, max_line_width=None, precision=None, suppress_small=None):
        arr = asarray(arr)
        if _options["override_repr"] is not None:
            return _options["override_repr"](arr)
        text = "array(" + array2string(arr, max_line_width, precision, suppress_small, ", ", "array(",
                                       suffix=")")
        extras = []
        if not arr.size and arr.shape != (0,) or arr.size > _options["threshold"]:
            extras.append(f"shape={arr.shape}")
        if arr.dtype not in (_F64, _I64, _BOOL) or not arr.size:
            extras.append(f"dtype={arr.dtype.name}")
        if not extras:
            return text + ")"
        extra = ", ".join(extras) + ")"
        last = len(text) - (text.rfind("\n") + 1)
        wide = last + len(extra) + 1 > (max_line_width or _options["linewidth"])
        return text + "," + ("\n" + " " * 6 if wide else " ") + extra
    """#
}
