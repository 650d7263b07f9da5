/// `contextvars`, written in the language.
enum ContextvarsSource {
  static var text: String {
    #"""
    """Variables whose values belong to a context."""


    class Token:
        MISSING = type("_Missing", (), {"__repr__": lambda self: "<Token.MISSING>"})()

        def __init__(self, var, old_value):
            self.var, self.old_value, self._used = var, old_value, False

        def __repr__(self):
            used = " used" if self._used else ""
            return f"<Token{used} var={self.var!r} at {id(self):#x}>"


    _MISSING = object()


    class ContextVar:
        """One variable."""

        def __init__(self, name, *, default=_MISSING):
            if not isinstance(name, str):
                raise TypeError("context variable name must be a str")
            self.name, self._default = name, default

        def get(self, default=_MISSING, /):
            values = _running[-1]._values
            if self in values:
                return values[self]
            for value in (default, self._default):
                if value is not _MISSING:
                    return value
            raise LookupError(self)

        def set(self, value, /):
            values = _running[-1]._values
            token = Token(self, values.get(self, Token.MISSING))
            values[self] = value
            return token

        def reset(self, token, /):
            if token._used:
                raise RuntimeError(f"{token!r} has already been used once")
            if token.var is not self:
                raise ValueError(f"{token!r} was created by a different ContextVar")
            token._used = True
            if token.old_value is Token.MISSING:
                _running[-1]._values.pop(self, None)
            else:
                _running[-1]._values[self] = token.old_value

        def __repr__(self):
            default = "" if self._default is _MISSING else f" default={self._default!r}"
            return f"<ContextVar name={self.name!r}{default} at {id(self):#x}>"


    class Context:
        """The values of variables."""

        def __init__(self):
            self._values = {}

        def run(self, callable, /, *args, **kwargs):
            if self in _running:
                raise RuntimeError(f"cannot enter context: {self!r} is already entered")
            _running.append(self)
            try:
                return callable(*args, **kwargs)
            finally:
                _running.pop()

        def copy(self):
            made = Context()
            made._values = dict(self._values)
            return made

        def __getitem__(self, var):
            return self._values[var]

        def __contains__(self, var):
            return var in self._values

        def __iter__(self):
            return iter(self._values)

        def __len__(self):
            return len(self._values)

        def get(self, var, default=None):
            return self._values.get(var, default)

        def items(self):
            return self._values.items()

        def keys(self):
            return self._values.keys()

        def values(self):
            return self._values.values()


    _running = [Context()]


    def copy_context():
        return _running[-1].copy()
    """#
  }
}
