extension AbstractSource {
  /// `numbers`.
  static var numbers: String {
    #"""
    """Abstract numbers."""
    from abc import ABCMeta as _ABCMeta, abstractmethod as _abstract

    __all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


    def _missing(operators, attributes=""):
        """Methods and attributes that a class must define."""
        def make(name):
            def method(self, *others):
                raise NotImplementedError

            method.__name__ = name
            return _abstract(method)

        found = {f"__{name}__": make(f"__{name}__") for name in operators.split()}
        return found | {name: property(make(name)) for name in attributes.split()}


    class Number(metaclass=_ABCMeta):
        """What all numbers derive from."""
        __slots__ = ()
        __hash__ = None


    class Complex(Number):
        """Numbers with a real and an imaginary part."""
        __slots__ = ()
        locals().update(_missing(
            "complex add radd neg pos mul rmul truediv rtruediv pow rpow abs eq", "real imag"))

        @_abstract
        def conjugate(self):
            raise NotImplementedError

        def __bool__(self):
            return self != 0

        def __sub__(self, other):
            return self + -other

        def __rsub__(self, other):
            return -self + other


    class Real(Complex):
        """Numbers on a line."""
        __slots__ = ()
        locals().update(_missing("float trunc floor ceil round floordiv rfloordiv mod rmod lt le"))

        def __divmod__(self, other):
            return self // other, self % other

        def __rdivmod__(self, other):
            return other // self, other % self

        def __complex__(self):
            return complex(float(self))

        @property
        def real(self):
            return +self

        @property
        def imag(self):
            return 0

        def conjugate(self):
            return +self


    class Rational(Real):
        """Quotients of whole numbers."""
        __slots__ = ()
        locals().update(_missing("", "numerator denominator"))

        def __float__(self):
            return int(self.numerator) / int(self.denominator)


    class Integral(Rational):
        """Whole numbers."""
        __slots__ = ()
        locals().update(_missing(
            "int pow lshift rlshift rshift rrshift and rand xor rxor or ror invert"))

        def __index__(self):
            return int(self)

        def __float__(self):
            return float(int(self))

        @property
        def numerator(self):
            return +self

        @property
        def denominator(self):
            return 1


    Complex.register(complex)
    Real.register(float)
    Integral.register(int)
    """#
  }
}
