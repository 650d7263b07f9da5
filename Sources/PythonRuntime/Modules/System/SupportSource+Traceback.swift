extension SupportSource {
  /// `traceback`.
  static var wholeTraceback: String { traceback + boxes }

  private static var traceback: String {
    #"""
    """Exceptions as text."""
    import sys as _sys

    _CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
    _CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


    class FrameSummary:
        """One call on the way of an exception."""

        def __init__(self, filename, lineno, name, text=None):
            self.filename, self.lineno, self.name, self._text = filename, lineno, name, text

        @property
        def line(self):
            text = _sys._source_line(self.filename, self.lineno)
            return text.strip() if text else text

        def __repr__(self):
            return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

        def __iter__(self):
            return iter([self.filename, self.lineno, self.name, self.line])

        def __getitem__(self, place):
            return (self.filename, self.lineno, self.name, self.line)[place]

        def __len__(self):
            return 4

        def __eq__(self, other):
            if isinstance(other, FrameSummary):
                return tuple(self) == tuple(other)
            return NotImplemented


    class StackSummary(list):
        """Calls, the outermost first."""

        @classmethod
        def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
            return _limited([_entry(frame, number) for frame, number in frame_gen], limit)

        @classmethod
        def from_list(cls, a_list):
            return cls(one if isinstance(one, FrameSummary) else FrameSummary(
                *one[:3], _text(*one)) for one in a_list)

        def format(self):
            result, last, count = [], None, 0
            for frame in self:
                key = (frame.filename, frame.lineno, frame.name)
                if key != last:
                    _repeated(result, count)
                    last, count = key, 0
                count += 1
                if count <= 3:
                    result.append(frame._text)
            _repeated(result, count)
            return result


    def _text(filename, lineno, name, line=None, *others):
        text = f'  File "{filename}", line {lineno}, in {name}\n'
        return f"{text}    {line.strip()}\n" if line else text


    def _entry(frame, number):
        code = frame.f_code
        line = _sys._source_line(code.co_filename, number)
        return code.co_filename, number, code.co_name, _text(code.co_filename, number, code.co_name,
                                                             line)


    def _repeated(result, count):
        if count > 3:
            more = count - 3
            result.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")


    def _limited(entries, limit):
        if limit is not None:
            entries = entries[:limit] if limit >= 0 else entries[limit:]
        return StackSummary(FrameSummary(*entry) for entry in entries)


    def extract_tb(tb, limit=None):
        return _limited(_sys._traceback_entries(tb), limit)


    def extract_stack(f=None, limit=None):
        entries = _sys._stack_entries()
        if limit is not None and limit >= 0:
            entries = entries[-limit:] if limit else []
            limit = None
        return _limited(entries, limit)


    def format_list(extracted_list):
        return StackSummary.from_list(extracted_list).format()


    def format_tb(tb, limit=None):
        return extract_tb(tb, limit).format()


    def format_stack(f=None, limit=None):
        return extract_stack(f, limit).format()


    def print_list(extracted_list, file=None):
        print("".join(format_list(extracted_list)), end="", file=file or _sys.stderr)


    def print_tb(tb, limit=None, file=None):
        print("".join(format_tb(tb, limit)), end="", file=file or _sys.stderr)


    def print_stack(f=None, limit=None, file=None):
        print("".join(format_stack(f, limit)), end="", file=file or _sys.stderr)


    def format_exception_only(exc, /, value=None):
        error = exc if value is None and not isinstance(exc, type) else value
        if error is None:
            return ["NoneType: None\n"]
        return _sys._format_exception_only(error)


    _missing = object()


    def _given(exc, value, tb):
        if value is _missing and tb is _missing:
            if exc is None:
                return None, None
            if isinstance(exc, BaseException):
                return exc, exc.__traceback__
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        if value is _missing or tb is _missing:
            raise ValueError("Both or neither of value and tb must be given")
        return value, tb


    def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True):
        value, tb = _given(exc, value, tb)
        whole = TracebackException(type(value), value, tb, limit=limit, compact=True)
        return list(whole.format(chain=chain))


    def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True):
        text = "".join(format_exception(exc, value, tb, limit, chain))
        print(text, end="", file=file or _sys.stderr)


    def format_exc(limit=None, chain=True):
        return "".join(format_exception(*_sys.exc_info(), limit=limit, chain=chain))


    def print_exc(limit=None, file=None, chain=True):
        print(format_exc(limit, chain), end="", file=file or _sys.stderr)


    def walk_tb(tb):
        while tb is not None:
            yield tb.tb_frame, tb.tb_lineno
            tb = tb.tb_next


    def walk_stack(f):
        frame = _sys._getframe(1) if f is None else f
        while frame is not None:
            yield frame, frame.f_lineno
            frame = frame.f_back


    def clear_frames(tb):
        pass
    """#
  }
}
