extension SupportSource {
  /// `traceback`.
  static var traceback: String {
    #"""
    """Exceptions as text."""
    import sys as _sys


    def _current():
        info = _sys.exc_info()
        return info[1]


    def format_exception_only(exc, value=None):
        if isinstance(exc, type):
            exc = value if value is not None else exc
        if isinstance(exc, type):
            return [f"{exc.__name__}\n"]
        cls = type(exc)
        name = cls.__qualname__
        if cls.__module__ not in ("builtins", "__main__"):
            name = f"{cls.__module__}.{name}"
        text = str(exc)
        return [f"{name}: {text}\n" if text else f"{name}\n"]


    def extract_tb(tb, limit=None):
        frames = []
        while tb is not None:
            frames.append(FrameSummary(tb.tb_frame.f_code.co_filename, tb.tb_lineno,
                                       tb.tb_frame.f_code.co_name))
            tb = tb.tb_next
        return frames


    class FrameSummary:
        def __init__(self, filename, lineno, name):
            self.filename, self.lineno, self.name = filename, lineno, name

        def __repr__(self):
            return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


    def format_tb(tb, limit=None):
        return [f'  File "{f.filename}", line {f.lineno}, in {f.name}\n' for f in extract_tb(tb)]


    def print_tb(tb, limit=None, file=None):
        print("".join(format_tb(tb)), end="", file=file or _sys.stderr)


    def format_exception(exc, value=None, tb=None, limit=None, chain=True):
        error = value if value is not None else exc
        native = getattr(_sys, "_format_exception", None)
        if native is not None:
            return native(error).splitlines(True)
        lines = []
        if getattr(error, "__traceback__", None) is not None:
            lines = ["Traceback (most recent call last):\n"] + format_tb(error.__traceback__)
        return lines + format_exception_only(error)


    def print_exception(exc, value=None, tb=None, limit=None, file=None, chain=True):
        print("".join(format_exception(exc, value, tb)), end="", file=file or _sys.stderr)


    def format_exc(limit=None, chain=True):
        error = _current()
        if error is None:
            return "NoneType: None\n"
        return "".join(format_exception(error))


    def print_exc(limit=None, file=None, chain=True):
        print(format_exc(), end="", file=file or _sys.stderr)
    """#
  }
}
