extension NumPySource {
  /// The classes of elements, and their arithmetic.
  static let scalarTypes = #"""
    class number(generic):
        pass


    class inexact(number):
        pass


    class floating(inexact):
        def __new__(cls, x=0.0, /):
            kind = _NAMED.get(cls.__name__)
            if kind is None:
                raise TypeError(f"cannot create 'numpy.{cls.__name__}' instances")
            return _made(kind, x)

        def is_integer(self):
            return float(self).is_integer()

        def as_integer_ratio(self):
            return float(self).as_integer_ratio()


    class integer(number):
        def __new__(cls, x=0, /):
            kind = _NAMED.get(cls.__name__)
            if kind is None:
                raise TypeError(f"cannot create 'numpy.{cls.__name__}' instances")
            return _made(kind, x)

        def __index__(self):
            return _numpy.value(self)

        def bit_count(self):
            return _b.abs(_numpy.value(self)).bit_count()

        def is_integer(self):
            return True


    class signedinteger(integer):
        pass


    class unsignedinteger(integer):
        pass


    class float16(floating):
        pass


    class float32(floating):
        pass


    class float64(floating, float):
        def __getnewargs__(self):
            return (_numpy.value(self),)


    class int8(signedinteger):
        pass


    class int16(signedinteger):
        pass


    class int32(signedinteger):
        pass


    class int64(signedinteger):
        pass


    class uint8(unsignedinteger):
        pass


    class uint64(unsignedinteger):
        pass


    class bool(generic):
        def __new__(cls, x=False, /):
            return _made(_BOOL, x)

        def __repr__(self):
            return f"np.{_numpy.value(self)}_"

        def __index__(self):
            raise TypeError("'numpy.bool' object cannot be interpreted as an integer")


    def _names():
        """Makes the dtypes; the names by which programs know them."""
        named = {}
        for kind, size, char, cls in (
                ("b", 1, "?", bool), ("i", 1, "b", int8), ("u", 1, "B", uint8), ("i", 2, "h", int16),
                ("i", 4, "i", int32), ("i", 8, "l", int64), ("u", 8, "L", uint64),
                ("f", 2, "e", float16), ("f", 4, "f", float32), ("f", 8, "d", float64)):
            name = cls.__name__
            element = _torch.int64 if name == "uint64" else getattr(_torch, name)
            named[name] = dtype(_make=(name, kind, size, char, element, cls))
        for cls in (generic, number, inexact, floating, integer, signedinteger, unsignedinteger,
                    *(kind.type for kind in named.values())):
            cls.__module__ = "numpy"
        return named


    _numbers.Integral.register(integer)
    _numbers.Real.register(floating)
    _NAMED = _names()
    _BOOL, _I8, _U8, _I16, _I32, _I64, _U64, _F16, _F32, _F64 = _NAMED.values()
    _OF = {kind._torch: kind for name, kind in _NAMED.items() if name != "uint64"}
    bool_, int_, intp, long, longlong, uint, double, single, half, byte, ubyte, short, intc = (
        bool, int64, int64, int64, int64, uint64, float64, float32, float16, int8, uint8, int16, int32)
    True_, False_ = _numpy.scalar(bool, True), _numpy.scalar(bool, False)
    sctypeDict = {name: kind.type for name, kind in _NAMED.items()}


    def _made(kind, x):
        """What `np.float32(x)` makes: a scalar of a number, an array of anything longer."""
        if isinstance(x, (list, tuple, ndarray, _Tensor)):
            return _result(asarray(x, kind))
        if isinstance(x, generic):
            x = _numpy.value(x)
        if isinstance(x, str):
            x = float(x) if kind.kind == "f" else int(x)
        if x is None and kind.kind == "f":
            return _scalar(kind, nan)
        return _scalar(kind, _element(kind, x))


    def _element(kind, x):
        """A Python number as an element of a dtype holds it."""
        if kind.kind == "f":
            x = float(x)
            return x if kind is _F64 else _numpy.rounded(x, kind._torch)
        if kind.kind == "b":
            return True if x else False
        if isinstance(x, float):
            return int(x)
        x = int(x)
        low, high = _limits(kind)
        if not low <= x <= high:
            raise OverflowError(f"Python integer {x} out of bounds for {kind.name}")
        return x


    def _limits(kind):
        bits = 8 * kind.itemsize
        return (0, 2 ** bits - 1) if kind.kind == "u" else (-2 ** (bits - 1), 2 ** (bits - 1) - 1)


    _QUICK = {"add": float.__add__, "subtract": float.__sub__, "multiply": float.__mul__}


    _EXACT = {"add": int.__add__, "subtract": int.__sub__, "multiply": int.__mul__}


    def _whole_arithmetic(name, left, right):
        """Integers, which wrap with a warning where the dtype ends."""
        kinds = [value.dtype for value in (left, right) if isinstance(value, integer)]
        kind = _promote(kinds[0], kinds[-1])
        if kind.kind == "f":
            return _UFUNCS[name](left, right)
        left, right = (int(value) if isinstance(value, integer) else
                       _element(kind, value) for value in (left, right))
        low, high = _limits(kind)
        found = _EXACT[name](left, right)
        if not low <= found <= high:
            _trouble("over", f"overflow encountered in scalar {name}")
            found = (found - low) % (high - low + 1) + low
        return _numpy.scalar(kind.type, found)


    def _arithmetic(name, left, right):
        """An operator one of whose sides is a scalar."""
        other = right if isinstance(left, generic) else left
        if isinstance(left, float64) and type(right) is float or type(left) is float64 is type(right):
            quick = _QUICK.get(name)
            if quick is not None:
                return _numpy.scalar(float64, quick(float(left), float(right)))
        if name in _EXACT and isinstance(left, (int, integer)) and isinstance(right, (int, integer)):
            return _whole_arithmetic(name, left, right)
        if isinstance(other, (int, float, generic, ndarray, list, tuple)):
            return _UFUNCS[name](left, right)
        if name in ("equal", "not_equal") and not isinstance(other, _Tensor):
            if other is None or isinstance(other, (str, dict, set)):
                return name == "not_equal"
        if isinstance(other, str) or other is None:
            return _text_operand(name, left, right)
        if isinstance(other, _Tensor):
            value = _numpy.value(left if other is right else right)
            return _TENSOR_OPERATORS[name](*((value, other) if other is right else (other, value)))
        return NotImplemented


    import operator as _operator
    _TENSOR_OPERATORS = {
        "add": _operator.add, "subtract": _operator.sub, "multiply": _operator.mul,
        "divide": _operator.truediv, "floor_divide": _operator.floordiv, "remainder": _operator.mod,
        "power": _operator.pow, "equal": _operator.eq, "not_equal": _operator.ne,
        "less": _operator.lt, "less_equal": _operator.le, "greater": _operator.gt,
        "greater_equal": _operator.ge, "bitwise_and": _operator.and_, "bitwise_or": _operator.or_,
        "bitwise_xor": _operator.xor,
    }
    """#
}
