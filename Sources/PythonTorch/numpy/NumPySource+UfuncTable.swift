extension NumPySource {
  /// Which functions of each element there are, and in which dtypes they compute.
  static let ufuncTable = #"""
    class _UFuncTypeError(TypeError):
        pass


    _UFuncTypeError.__name__ = "UFuncTypeError"
    _UFuncTypeError.__qualname__ = "_UFuncOutputCastingError"
    _UFuncTypeError.__module__ = "numpy._core._exceptions"


    def _same(kind, name):
        return kind, kind


    def _numeric(kind, name):
        """Arithmetic of bools is that of small integers."""
        kind = _I8 if kind is _BOOL else kind
        return kind, kind


    def _no_bools(kind, name):
        if kind is _BOOL:
            words = {"subtract": "numpy boolean subtract, the `-` operator, is not supported, use the "
                                 "bitwise_xor, the `^` operator, or the logical_xor function instead.",
                     "negative": "The numpy boolean negative, the `-` operator, is not supported, use the "
                                 "`~` operator or the logical_not function instead."}
            if name in words:
                raise TypeError(words[name])
            raise _NoLoop(f"ufunc '{name}' did not contain a loop with signature matching types "
                          "<class 'numpy.dtypes.BoolDType'> -> None")
        return kind, kind


    def _float_of(kind, name):
        """The float dtype in which a function of integers is computed."""
        if kind.kind != "f":
            kind = _F16 if kind.itemsize == 1 else _F32 if kind.itemsize == 2 else _F64
        return kind, kind


    def _divided(kind, name):
        kind = kind if kind.kind == "f" else _F64
        return kind, kind


    def _compared(kind, name):
        return kind, _BOOL


    def _asked(kind, name):
        return (kind if kind.kind == "f" else _F64), _BOOL


    def _bits(kind, name):
        if kind.kind == "f":
            raise _unsupported(name)
        return kind, kind


    def _shifted(kind, name):
        kind, _ = _bits(kind, name)
        return _numeric(kind, name)


    def _divided_by_zero(name, a, b):
        _trouble("divide", f"divide by zero encountered in {'' if a.ndim or b.ndim else 'scalar '}{name}")


    def _floor_divided(a, b):
        if a.is_floating_point():
            result = _torch.floor_divide(a, b)
            return _torch.where(_torch.isinf(a) & (b != 0), _torch.full_like(result, nan), result)
        zero = b == 0
        if zero.any():
            _divided_by_zero("floor_divide", a, b)
            return _torch.where(zero, 0, _torch.floor_divide(a, _torch.where(zero, 1, b)))
        return _torch.floor_divide(a, b)


    def _remaining(a, b):
        if a.is_floating_point():
            result = _torch.remainder(a, b)
            return _torch.where(result == 0, _torch.copysign(result, b), result)
        zero = b == 0
        if zero.any():
            _divided_by_zero("remainder", a, b)
            return _torch.where(zero, 0, _torch.remainder(a, _torch.where(zero, 1, b)))
        return _torch.remainder(a, b)


    def _powered(a, b):
        if not a.is_floating_point() and (b < 0).any():
            raise ValueError("Integers to negative integer powers are not allowed.")
        return _torch.pow(a, b)


    def _whole_kept(run):
        """`floor` and its like leave integers as they are."""
        return lambda x: run(x) if x.is_floating_point() else x


    def _signed(x):
        return _torch.where(x.isnan(), x, x.sign()) if x.is_floating_point() else x.sign()


    _UFUNCS = {}


    def _offer(name, nin, run, kinds, *others, identity=None):
        made = ufunc(name, nin, run, kinds, identity)
        for known in (name, *others):
            globals()[known] = _UFUNCS[known] = made


    def _both(of_bools, run):
        return lambda a, b: of_bools(a, b) if a.dtype == _torch.bool else run(a, b)


    _t = _torch
    for _name, _run, _kind in (
            ("add", _both(_t.logical_or, _t.add), _same), ("subtract", _t.sub, _no_bools),
            ("multiply", _both(_t.logical_and, _t.mul), _same), ("divide", _t.true_divide, _divided),
            ("floor_divide", _floor_divided, _numeric), ("remainder", _remaining, _numeric),
            ("fmod", _t.fmod, _numeric), ("power", _powered, _numeric),
            ("float_power", _t.pow, lambda kind, name: (_F64, _F64)),
            ("maximum", _both(_t.logical_or, _t.maximum), _same),
            ("minimum", _both(_t.logical_and, _t.minimum), _same),
            ("fmax", _t.fmax, _same), ("fmin", _t.fmin, _same), ("arctan2", _t.atan2, _float_of),
            ("hypot", _t.hypot, _float_of), ("logaddexp", _t.logaddexp, _float_of),
            ("copysign", _t.copysign, _float_of),
            ("heaviside", _t.heaviside, _float_of), ("gcd", _t.gcd, _bits), ("lcm", _t.lcm, _bits),
            ("equal", _t.eq, _compared), ("not_equal", _t.ne, _compared), ("less", _t.lt, _compared),
            ("less_equal", _t.le, _compared), ("greater", _t.gt, _compared),
            ("greater_equal", _t.ge, _compared), ("logical_and", _t.logical_and, _compared),
            ("logical_or", _t.logical_or, _compared), ("logical_xor", _t.logical_xor, _compared),
            ("bitwise_and", _t.bitwise_and, _bits), ("bitwise_or", _t.bitwise_or, _bits),
            ("bitwise_xor", _t.bitwise_xor, _bits),
            ("left_shift", _t.bitwise_left_shift, _shifted),
            ("right_shift", _t.bitwise_right_shift, _shifted)):
        _offer(_name, 2, _run, _kind)
    for _name, _run in (
            ("exp", _t.exp), ("exp2", _t.exp2), ("expm1", _t.expm1), ("log", _t.log), ("log2", _t.log2),
            ("log10", _t.log10), ("log1p", _t.log1p), ("sqrt", _t.sqrt), ("sin", _t.sin), ("cos", _t.cos),
            ("tan", _t.tan), ("arcsin", _t.asin), ("arccos", _t.acos), ("arctan", _t.atan),
            ("sinh", _t.sinh), ("cosh", _t.cosh), ("tanh", _t.tanh), ("arcsinh", _t.asinh),
            ("arccosh", _t.acosh), ("arctanh", _t.atanh), ("deg2rad", _t.deg2rad),
            ("rad2deg", _t.rad2deg), ("cbrt", lambda x: x.sign() * x.abs() ** (1 / 3)), ("rint", _t.round)):
        _offer(_name, 1, _run, _float_of)
    for _name, _run in (("isnan", _t.isnan), ("isinf", _t.isinf), ("isfinite", _t.isfinite),
                        ("signbit", _t.signbit)):
        _offer(_name, 1, _run, _asked)
    for _name, _run, _kind in (
            ("absolute", lambda x: x if x.dtype == _torch.bool else x.abs(), _same),
            ("negative", _t.neg, _no_bools), ("positive", lambda x: x.clone(), _no_bools),
            ("conjugate", lambda x: x.clone(), _numeric), ("sign", _signed, _no_bools),
            ("square", _t.square, _numeric),
            ("reciprocal", lambda x: 1 / x if x.is_floating_point() else (1 / x).to(x.dtype), _numeric),
            ("floor", _whole_kept(_t.floor), _same), ("ceil", _whole_kept(_t.ceil), _same),
            ("trunc", _whole_kept(_t.trunc), _same), ("logical_not", _t.logical_not, _compared),
            ("invert", _t.bitwise_not, _bits)):
        _offer(_name, 1, _run, _kind)
    del _t, _name, _run, _kind
    conj = conjugate
    abs, mod, true_divide, pow, bitwise_not, degrees, radians = (
        absolute, remainder, divide, power, invert, rad2deg, deg2rad)
    asin, acos, atan, asinh, acosh, atanh, atan2 = (
        arcsin, arccos, arctan, arcsinh, arccosh, arctanh, arctan2)
    bitwise_invert, fabs = invert, absolute
    _UFUNCS["true_divide"] = divide
    """#
}
