extension NumPySource {
  /// The dtypes, and which of them holds what others hold.
  static let dtypes = #"""
    """Arrays of numbers, as PyTorch courses use them."""
    import builtins as _b
    import torch as _torch
    import _numpy

    import numbers as _numbers

    __version__ = "2.4.6"
    pi, e, euler_gamma = 3.141592653589793, 2.718281828459045, 0.5772156649015329
    inf, nan, newaxis = float("inf"), float("nan"), None
    _Tensor = _torch.Tensor


    def _missing(name):
        return NotImplementedError(f"numpy: lossrepl has no {name}")


    class dtype:
        """The type of an array's elements."""

        def __new__(cls, of=float, *, _make=None):
            if _make is not None:
                self = object.__new__(cls)
                self.name, self.kind, self.itemsize, self.char, self._torch, self.type = _make
                self._rank = _ORDER.index(self.name)
                return self
            return _dtype(of)

        alignment = property(lambda self: self.itemsize)
        shape, names, isnative, ndim = (), None, True, 0

        @property
        def str(self):
            mark = "|" if self.itemsize == 1 else "<"
            return f"{mark}{self.kind}{self.itemsize}"

        @property
        def num(self):
            return {"bool": 0, "int8": 1, "uint8": 2, "int16": 3, "int32": 5, "int64": 7, "uint64": 8,
                    "float16": 23, "float32": 11, "float64": 12}[self.name]

        def __repr__(self):
            return f"dtype('{self.name}')"

        def __str__(self):
            return self.name

        def __hash__(self):
            return hash(self.name)

        def __eq__(self, other):
            if self is other:
                return True
            if isinstance(other, dtype):
                return self.name == other.name
            if other is None:
                return False
            try:
                return _dtype(other) is self
            except (TypeError, NotImplementedError):
                return False

        def __ne__(self, other):
            return not self == other

        def __lt__(self, other):
            other = _dtype(other)
            return self is not other and can_cast(self, other)

        def __le__(self, other):
            return can_cast(self, _dtype(other))

        def __gt__(self, other):
            return _dtype(other) < self

        def __ge__(self, other):
            return _dtype(other) <= self

        def __reduce__(self):
            return (dtype, (self.name,))

        def __deepcopy__(self, memo):
            return self


    dtype.__module__ = "numpy"
    _ORDER = ["bool", "int8", "uint8", "int16", "int32", "int64", "uint64", "float16", "float32",
              "float64"]
    _CODES = {"?": "bool", "b1": "bool", "i1": "int8", "b": "int8", "u1": "uint8", "B": "uint8",
              "i2": "int16", "h": "int16", "i4": "int32", "i": "int32", "i8": "int64", "l": "int64",
              "q": "int64", "u8": "uint64", "L": "uint64", "f2": "float16", "e": "float16",
              "f4": "float32", "f": "float32", "f8": "float64", "d": "float64", "float": "float64",
              "int": "int64", "double": "float64", "single": "float32", "half": "float16",
              "bool_": "bool", "long": "int64", "intp": "int64", "byte": "int8", "ubyte": "uint8",
              "short": "int16", "intc": "int32", "longlong": "int64", "uint": "uint64"}
    _OUTSIDE = {"uint16": "unsigned integers of 16 and 32 bits", "u2": "unsigned integers of 16 and 32 bits",
                "uint32": "unsigned integers of 16 and 32 bits",
                "u4": "unsigned integers of 16 and 32 bits", "complex": "complex numbers",
                "complex64": "complex numbers", "complex128": "complex numbers", "c8": "complex numbers",
                "c16": "complex numbers", "object": "arrays of objects", "O": "arrays of objects",
                "str": "arrays of text", "U": "arrays of text", "S": "arrays of text",
                "datetime64": "arrays of dates", "M8": "arrays of dates"}


    def _dtype(of):
        """The dtype that an object stands for."""
        if isinstance(of, dtype):
            return of
        if of is None:
            return _F64
        if isinstance(of, type):
            if issubclass(of, generic):
                found = _NAMED.get(of.__name__)
                if found is not None:
                    return found
                if of in (floating, inexact, number, integer, signedinteger, generic):
                    return {"integer": _I64, "signedinteger": _I64}.get(of.__name__, _F64)
            if of is float:
                return _F64
            if of is int:
                return _I64
            if of is _b.bool:
                return _BOOL
            if of in (str, bytes):
                raise _missing("arrays of text")
            if of is complex:
                raise _missing("complex numbers")
            if of is _Tensor:
                raise TypeError(f"Cannot interpret '{of!r}' as a data type")
            raise _missing("arrays of objects")
        if isinstance(of, str):
            name = of.lstrip("<=|>")
            if name in _NAMED:
                return _NAMED[name]
            if name in _CODES:
                return _NAMED[_CODES[name]]
            if name in _OUTSIDE or name[:1] in "USM" and name[1:].isdigit():
                raise _missing(_OUTSIDE.get(name, "arrays of text"))
            raise TypeError(f"data type '{of}' not understood")
        if isinstance(of, (list, tuple, dict)):
            for one in of:
                if isinstance(of, list) and not isinstance(one, tuple):
                    raise TypeError(f"Field elements must be 2- or 3-tuples, got '{one}'")
            raise _missing("structured arrays")
        found = getattr(of, "dtype", None)
        if isinstance(found, dtype):
            return found
        raise TypeError(f"Cannot interpret '{of!r}' as a data type")


    def can_cast(from_, to, casting="safe"):
        """Whether one dtype can become another without loss."""
        from_, to = _dtype(from_), _dtype(to)
        if casting == "unsafe" or from_ is to:
            return True
        if casting == "same_kind":
            order = "buif"
            return order.index(from_.kind) <= order.index(to.kind)
        return casting != "no" and _promote(from_, to) is to


    def _promote(left, right):
        """The dtype that holds the values of both."""
        if left is right:
            return left
        if left._rank > right._rank:
            left, right = right, left
        if left is _BOOL:
            return right
        if right.kind == "f":
            if left.kind == "f" or left.itemsize == 1:
                return right
            least = _F32 if left.itemsize == 2 else _F64
            return least if least._rank > right._rank else right
        if right is _U64:
            return right if left is _U8 else _F64
        if left is _I8 and right is _U8:
            return _I16
        return right


    def promote_types(left, right):
        return _promote(_dtype(left), _dtype(right))


    def result_type(*values):
        """The dtype of what is computed with all of these."""
        strong, weak = None, None
        for value in values:
            if type(value) in (int, float):
                weak = float if float in (weak, type(value)) else int
                continue
            if isinstance(value, (type, str, dtype)):
                found = _dtype(value)
            else:
                found = asarray(value).dtype
            strong = found if strong is None else _promote(strong, found)
        return _with_weak(strong, weak)


    def _with_weak(strong, weak):
        """A dtype beside Python numbers, which weigh less."""
        if weak is None:
            return strong
        if strong is None:
            return _F64 if weak is float else _I64
        if weak is float:
            return strong if strong.kind == "f" else _F64
        return _I64 if strong is _BOOL else strong


    def issubdtype(one, other):
        def kind(value):
            if isinstance(value, type) and issubclass(value, generic):
                return value
            return _dtype(value).type
        return issubclass(kind(one), kind(other))
    """#
}
