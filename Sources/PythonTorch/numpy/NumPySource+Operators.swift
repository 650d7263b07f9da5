extension NumPySource {
  /// The operators of arrays.
  static let operators = #"""
    def _known(other):
        """Whether arrays compute with an object."""
        return isinstance(other, (ndarray, int, float, generic, list, tuple))


    def _operator_pair(name):
        made = _UFUNCS[name]

        def forward(self, other):
            if isinstance(other, _Tensor):
                if name == "add":
                    raise TypeError("Concatenation operation is not implemented for NumPy arrays, use "
                                    "np.concatenate() instead. Please do not rely on this error; it may not "
                                    "be given on all Python implementations.")
                return made(other.reciprocal(), self) if name == "divide" else NotImplemented
            return made(self, other) if _known(other) else _text_operand(name, self, other)

        def reflected(self, other):
            if isinstance(other, _Tensor):
                return made(other, self)
            return made(other, self) if _known(other) else _text_operand(name, other, self)

        return forward, reflected


    _SIGNS = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/", "floor_divide": "//",
              "remainder": "%", "power": "** or pow()", "bitwise_and": "&", "bitwise_or": "|",
              "bitwise_xor": "^", "left_shift": "<<", "right_shift": ">>"}


    def _element_word(array):
        return {"f": "float", "b": "bool"}.get(array.dtype.kind, "int")


    def _unsupported_words(name, left, right):
        """What Python says when NumPy hands each element to it."""
        def word(value):
            return _element_word(value) if isinstance(value, (ndarray, generic)) else type(value).__name__
        return f"unsupported operand type(s) for {_SIGNS[name]}: '{word(left)}' and '{word(right)}'"


    def _text_operand(name, left, right):
        """An operand that is no number: text is refused in NumPy's words, the rest in Python's."""
        text, array = (right, left) if isinstance(right, str) else (left, right)
        if not isinstance(text, str):
            other = right if isinstance(left, ndarray) else left
            if other is None or isinstance(other, (dict, set)) or type(other) is object:
                raise TypeError(_unsupported_words(name, left, right))
            return NotImplemented
        if name in ("add", "subtract"):
            def word(value):
                return f"dtype('<U{_b.max(len(value), 1)}')" if value is text else repr(array.dtype)
        elif name in _COMPARISONS:
            def word(value):
                kind = array.dtype.name.capitalize().replace("Uint", "UInt")
                return f"<class 'numpy.dtypes.{'Str' if value is text else kind}DType'>"
        elif name == "multiply":
            raise TypeError("The 'out' kwarg is necessary when using the string multiply ufunc directly. Use "
                            "numpy.strings.multiply to multiply strings without specifying 'out'.")
        else:
            raise _unsupported(name)
        raise _NoLoop(f"ufunc '{name}' did not contain a loop with signature matching types "
                      f"({word(left)}, {word(right)}) -> None")


    _COMPARISONS = {"less": "<", "less_equal": "<=", "greater": ">", "greater_equal": ">="}


    class _NoLoop(TypeError):
        pass


    _NoLoop.__name__ = "UFuncTypeError"
    _NoLoop.__qualname__ = "_UFuncNoLoopError"
    _NoLoop.__module__ = "numpy._core._exceptions"


    def _in_place(name):
        made = _UFUNCS[name]

        def change(self, other):
            if isinstance(other, _Tensor):
                other = _of_tensor(other)
                if name == "add":
                    raise TypeError("Concatenation operation is not implemented for NumPy arrays, use "
                                    "np.concatenate() instead. Please do not rely on this error; it may not "
                                    "be given on all Python implementations.")
                return NotImplemented
            if not _known(other):
                return _text_operand(name, self, other)
            made(self, other, out=self)
            return self

        return change


    def _comparison(name):
        made = _UFUNCS[name]

        def compare(self, other):
            if isinstance(other, _Tensor):
                if name in ("equal", "not_equal"):
                    return made(other, self)
                return NotImplemented
            if _known(other):
                if name in ("equal", "not_equal"):
                    other = asarray(other) if isinstance(other, (list, tuple)) else other
                return made(self, other)
            if name in ("equal", "not_equal") and (other is None or isinstance(other, (str, dict, set))):
                return full(self.shape, name == "not_equal")
            if isinstance(other, str):
                return _text_operand(name, self, other)
            if other is None and self.size:
                raise TypeError(f"'{_COMPARISONS[name]}' not supported between instances of "
                                f"'{_element_word(self)}' and 'NoneType'")
            return NotImplemented

        return compare


    for _method, _name in (("add", "add"), ("sub", "subtract"), ("mul", "multiply"),
                           ("truediv", "divide"), ("floordiv", "floor_divide"), ("mod", "remainder"),
                           ("pow", "power"), ("and", "bitwise_and"), ("or", "bitwise_or"),
                           ("xor", "bitwise_xor"), ("lshift", "left_shift"), ("rshift", "right_shift")):
        _forward, _reflected = _operator_pair(_name)
        setattr(ndarray, f"__{_method}__", _forward)
        setattr(ndarray, f"__r{_method}__", _reflected)
        setattr(ndarray, f"__i{_method}__", _in_place(_name))
    for _method, _name in (("eq", "equal"), ("ne", "not_equal"), ("lt", "less"), ("le", "less_equal"),
                           ("gt", "greater"), ("ge", "greater_equal")):
        setattr(ndarray, f"__{_method}__", _comparison(_name))
    _general_power = ndarray.__pow__


    def _pow(self, other):
        """Powers that are another function are computed by it."""
        if type(other) in (int, float):
            if other == 2:
                return square(self)
            if self._d.kind == "f" and other in (-1, 0.5):
                return reciprocal(self) if other < 0 else sqrt(self)
        return _general_power(self, other)


    ndarray.__pow__ = _pow
    ndarray.__neg__ = lambda self: negative(self)
    ndarray.__pos__ = lambda self: positive(self)
    ndarray.__abs__ = lambda self: absolute(self)
    ndarray.__invert__ = lambda self: invert(self)
    ndarray.__divmod__ = lambda self, other: (self // other, self % other)


    def _matmul(self, other):
        if isinstance(other, _Tensor):
            return NotImplemented
        return matmul(self, other)


    def _rmatmul(self, other):
        if isinstance(other, _Tensor):
            return _torch.as_tensor(matmul(_of_tensor(other), self))
        return matmul(other, self)


    def _imatmul(self, other):
        self[...] = matmul(self, other)
        return self


    ndarray.__imatmul__ = _imatmul
    ndarray.__rdivmod__ = lambda self, other: (other // self, other % self)
    ndarray.conj = ndarray.conjugate = lambda self: self
    ndarray.__matmul__, ndarray.__rmatmul__ = _matmul, _rmatmul
    del _method, _name, _forward, _reflected
    """#
}
