/// `decimal`, written in the language: signals and contexts first.
enum DecimalSource {
  static var text: String {
    let number = reading + numbers + conversions + arithmetic + digits + powers + formats
    return contexts + number + series
  }

  private static var contexts: String {
    #"""
    """Decimal numbers with a chosen precision."""
    import collections as _collections
    import math as _math
    import numbers as _numbers
    import re as _re
    import sys as _sys

    ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN = (
        "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_DOWN")
    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP = (
        "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN", "ROUND_05UP")
    _ROUNDINGS = (ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN,
                  ROUND_HALF_EVEN, ROUND_05UP)
    MAX_PREC = MAX_EMAX = 999999999999999999
    MIN_EMIN = -999999999999999999
    MIN_ETINY = -1999999999999999997
    HAVE_THREADS = HAVE_CONTEXTVAR = True
    __version__, __libmpdec_version__ = "1.70", "2.5.1"

    DecimalTuple = _collections.namedtuple("DecimalTuple", "sign digits exponent")
    DecimalTuple.__module__ = "decimal"


    class DecimalException(ArithmeticError):
        pass


    class Clamped(DecimalException):
        pass


    class Rounded(DecimalException):
        pass


    class Inexact(DecimalException):
        pass


    class Subnormal(DecimalException):
        pass


    class Overflow(Inexact, Rounded):
        pass


    class Underflow(Inexact, Rounded, Subnormal):
        pass


    class DivisionByZero(DecimalException, ZeroDivisionError):
        pass


    class FloatOperation(DecimalException, TypeError):
        pass


    class InvalidOperation(DecimalException):
        pass


    class ConversionSyntax(InvalidOperation):
        pass


    class DivisionImpossible(InvalidOperation):
        pass


    class DivisionUndefined(InvalidOperation, ZeroDivisionError):
        pass


    class InvalidContext(InvalidOperation):
        pass


    _CONDITIONS = (InvalidOperation, ConversionSyntax, DivisionImpossible, DivisionUndefined,
                   InvalidContext)
    _SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal,
                Inexact, Rounded, Clamped)
    _SHOWN_ORDER = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow,
                    Rounded, Subnormal, Underflow)


    class _SignalDict(dict):
        """Whether each signal is on."""

        def __init__(self, on=()):
            super().__init__((signal, signal in on) for signal in _SIGNALS)

        def __setitem__(self, signal, value):
            if signal not in self:
                raise KeyError("invalid error flag")
            super().__setitem__(signal, bool(value))

        def __delitem__(self, signal):
            raise ValueError("signal keys cannot be deleted")

        def __repr__(self):
            return "{" + ", ".join(f"{signal!r}:{on}" for signal, on in self.items()) + "}"

        def _names(self):
            return "[" + ", ".join(signal.__name__ for signal in _SHOWN_ORDER if self[signal]) + "]"


    def _signals(value):
        if isinstance(value, _SignalDict):
            return value
        if isinstance(value, dict):
            if set(value) != set(_SIGNALS):
                raise KeyError("invalid signal dict")
            return _SignalDict([signal for signal in value if value[signal]])
        if not isinstance(value, (list, tuple, set, frozenset)):
            raise TypeError("argument must be a signal dict")
        for signal in value:
            if signal not in _SIGNALS:
                raise TypeError("values must be signals")
        return _SignalDict(value)


    def _is_rounding(value):
        if value not in _ROUNDINGS:
            raise TypeError("valid values for rounding are:\n"
                            "  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n"
                            "   ROUND_05UP]")


    _LIMITS = {"prec": (1, MAX_PREC, "[1, MAX_PREC]"), "Emin": (MIN_EMIN, 0, "[MIN_EMIN, 0]"),
               "Emax": (0, MAX_EMAX, "[0, MAX_EMAX]"), "capitals": (0, 1, "[0, 1]"),
               "clamp": (0, 1, "[0, 1]")}


    class Context:
        """Precision, rounding and what to do about signals."""

        def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None,
                     flags=None, traps=None):
            model = _model
            for name, value in (("prec", prec), ("rounding", rounding), ("Emin", Emin),
                                ("Emax", Emax), ("capitals", capitals), ("clamp", clamp)):
                setattr(self, name, getattr(model, name) if value is None else value)
            self.flags = [] if flags is None else flags
            self.traps = [signal for signal in _SIGNALS if model.traps[signal]] if traps is None else (
                traps)

        def __setattr__(self, name, value):
            if name in _LIMITS:
                low, high, words = _LIMITS[name]
                if not isinstance(value, int):
                    raise TypeError("an integer is required")
                if not low <= value <= high:
                    raise ValueError(f"valid range for {name} is {words}")
            elif name == "rounding":
                _is_rounding(value)
            elif name in ("flags", "traps"):
                value = _signals(value)
            else:
                raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
            object.__setattr__(self, name, value)

        def __delattr__(self, name):
            raise AttributeError("context attributes cannot be deleted")

        def __repr__(self):
            return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, "
                    f"Emax={self.Emax}, capitals={self.capitals}, clamp={self.clamp}, "
                    f"flags={self.flags._names()}, traps={self.traps._names()})")

        def clear_flags(self):
            self.flags = []

        def clear_traps(self):
            self.traps = []

        def copy(self):
            return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                           [signal for signal in _SIGNALS if self.flags[signal]],
                           [signal for signal in _SIGNALS if self.traps[signal]])

        __copy__ = copy

        def __reduce__(self):
            return Context, (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                             [signal for signal in _SIGNALS if self.flags[signal]],
                             [signal for signal in _SIGNALS if self.traps[signal]])

        def Etiny(self):
            return self.Emin - self.prec + 1

        def Etop(self):
            return self.Emax - self.prec + 1

        def radix(self):
            return Decimal(10)

        def _signal(self, *conditions):
            """Notes what has happened and raises what is trapped."""
            flags, traps, trapped = self.flags, self.traps, []
            for condition in conditions:
                signal = InvalidOperation if condition in _CONDITIONS else condition
                flags[signal] = True
                if traps[signal]:
                    trapped.append(condition)
            if trapped:
                order = _CONDITIONS + _SIGNALS[1:]
                trapped.sort(key=order.index)
                kind = trapped[0]
                raise (InvalidOperation if kind in _CONDITIONS else kind)(trapped)

        def _invalid(self, *conditions):
            self._signal(*(conditions or (InvalidOperation,)))
            return _NAN

        def _wider(self, digits):
            """A context of more digits without limits or traps."""
            wider = Context(prec=self.prec + digits, rounding=ROUND_HALF_EVEN, Emin=MIN_EMIN,
                            Emax=MAX_EMAX, clamp=0, flags=[], traps=[])
            return wider

        def create_decimal(self, num="0", /):
            return _made(num, self)._rounded_nan(self)._fix(self)

        def create_decimal_from_float(self, f, /):
            return Decimal.from_float(f)._fix(self)


    def _context_method(name, method, count):
        def one(self, a, /):
            return method(_operand(a), self)

        def two(self, a, b, /):
            return method(_operand(a), _operand(b), self)

        def three(self, a, b, c, /):
            return method(_operand(a), _operand(b), _operand(c), self)

        function = (one, two, three)[count - 1]
        function.__name__ = name
        function.__qualname__ = f"Context.{name}"
        setattr(Context, name, function)


    def _operand(value):
        """A number that a method takes: a decimal, or an integer."""
        if isinstance(value, Decimal):
            return value
        if isinstance(value, int):
            return Decimal(value)
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")


    def _given(context):
        if context is None:
            return _state[0]
        if not isinstance(context, Context):
            raise TypeError("optional argument must be a context")
        return context


    def getcontext():
        return _state[0]


    def setcontext(context, /):
        if not isinstance(context, Context):
            raise TypeError("argument must be a context")
        _state[0] = context.copy() if context in (DefaultContext, BasicContext, ExtendedContext) else (
            context)


    class ContextManager:
        def __init__(self, context):
            self._context = context

        def __enter__(self):
            self._outer = _state[0]
            _state[0] = self._context
            return self._context

        def __exit__(self, *error):
            _state[0] = self._outer


    def localcontext(ctx=None, **kwargs):
        if ctx is not None and not isinstance(ctx, Context):
            raise TypeError("optional argument must be a context")
        context = (_state[0] if ctx is None else ctx).copy()
        for name, value in kwargs.items():
            if name not in _LIMITS and name not in ("rounding", "flags", "traps"):
                raise TypeError(f"'{name}' is an invalid keyword argument for this function")
            setattr(context, name, value)
        return ContextManager(context)


    class _Model:
        prec, rounding, Emin, Emax, capitals, clamp = 28, ROUND_HALF_EVEN, -999999, 999999, 1, 0
        traps = _SignalDict([InvalidOperation, DivisionByZero, Overflow])


    _model = _Model
    DefaultContext = _model = Context()
    BasicContext = Context(prec=9, rounding=ROUND_HALF_UP,
                           traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
    ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[])
    _state = [DefaultContext.copy()]
    """#
  }
}
