extension NumPySource {
  /// Functions of each element: operands, dtypes, warnings and results.
  static let ufuncs = #"""
    _errors = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}


    def seterr(all=None, divide=None, over=None, under=None, invalid=None):
        """What happens at a division by zero and the like."""
        before = dict(_errors)
        for name, value in (("divide", divide), ("over", over), ("under", under), ("invalid", invalid)):
            value = all if value is None else value
            if value is not None:
                if value not in ("ignore", "warn", "raise", "call", "print", "log"):
                    raise ValueError(f"invalid error mode: {value!r}")
                _errors[name] = value
        return before


    def geterr():
        return dict(_errors)


    class errstate:
        def __init__(self, **changes):
            self._changes = changes

        def __enter__(self):
            self._before = seterr(**self._changes)

        def __exit__(self, *details):
            seterr(**self._before)

        def __call__(self, function):
            def inside(*args, **kwargs):
                with errstate(**self._changes):
                    return function(*args, **kwargs)
            return inside


    def _trouble(kind, words):
        mode = _errors[kind]
        if mode == "warn":
            _numpy.warn(words)
        elif mode == "raise":
            raise FloatingPointError(words)


    def _watch(name, result, operands):
        """Warns where finite operands make infinity or nan."""
        if result.dtype == _torch.bool or not result.is_floating_point():
            return
        bad = ~_torch.isfinite(result)
        if not bad.any():
            return
        name = name if result.ndim else "scalar " + name if len(operands) == 2 else name
        finite = operands[0].isfinite()
        fresh = ~result.isnan() & bad
        for other in operands[1:]:
            finite = finite & other.isfinite()
        lost = result.isnan()
        for operand in operands:
            lost = lost & ~operand.isnan()
        zero = None
        if name.endswith(("divide", "reciprocal")):
            zero = operands[-1] == 0
        elif name.startswith("log"):
            zero = result == -inf
        elif name.endswith("arctanh"):
            zero = operands[0].abs() == 1
        elif name.endswith("power"):
            zero = (operands[0] == 0) & (operands[1] < 0)
        if zero is not None and (zero & fresh & finite).any():
            _trouble("divide", f"divide by zero encountered in {name}")
            fresh = fresh & ~zero
        if (fresh & finite).any():
            _trouble("over", f"overflow encountered in {name}")
        if lost.any():
            _trouble("invalid", f"invalid value encountered in {name}")


    def _argument(value, name):
        """An argument as an array; what is none is refused in the words of the function."""
        try:
            return asarray(value)
        except NotImplementedError as error:
            if "text" in str(error):
                raise _unsupported(name) from None
            if value is None:
                raise TypeError("loop of ufunc does not support argument 0 of type NoneType which has no "
                                f"callable {name} method") from None
            raise


    def _tensors(left, right, name):
        """Both operands as tensors, their dtypes, and which are Python numbers."""
        weak = []
        kinds, tensors = [], []
        for value in (left, right):
            cls = type(value)
            if cls is ndarray:
                kinds.append(value._d)
                tensors.append(value._t)
            elif cls is int or cls is float:
                weak.append(cls)
                kinds.append(None)
                tensors.append(value)
            elif isinstance(value, generic):
                kinds.append(value.dtype)
                tensors.append(_torch.tensor(_numpy.value(value), dtype=value.dtype._torch))
            elif cls is _b.bool:
                kinds.append(_BOOL)
                tensors.append(_torch.tensor(value))
            else:
                value = _argument(value, name)
                kinds.append(value._d)
                tensors.append(value._t)
        return tensors, kinds, weak


    def _joined(tensors, kinds, weak):
        """The dtype in which two operands meet."""
        first, second = kinds
        if first is second and first is not None:
            return first
        if not weak:
            return _promote(first, second)
        strong = second if first is None else first
        if strong is None:
            return _F64 if float in weak else _I64
        return _with_weak(strong, float if float in weak else int)


    def _operand(value, kind):
        """An operand in the dtype of the operation."""
        if isinstance(value, _Tensor):
            return value if value.dtype == kind._torch else value.to(kind._torch)
        if kind.kind in "iu":
            value = _element(kind, value)
        return _torch.tensor(value, dtype=kind._torch)


    def _broadcast(left, right):
        if left.shape == right.shape:
            return
        for a, b in zip(tuple(left.shape)[::-1], tuple(right.shape)[::-1]):
            if a != b and a != 1 and b != 1:
                raise ValueError("operands could not be broadcast together with shapes "
                                 f"{_shown_shape(left.shape)} {_shown_shape(right.shape)} ")


    def _unsupported(name):
        return TypeError(
            f"ufunc '{name}' not supported for the input types, and the inputs could not be safely coerced "
            "to any supported types according to the casting rule ''safe''")
    """#
}
