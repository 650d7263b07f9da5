/// `csv`, written in the language.
enum CSVSource {
  static var text: String {
    #"""
    """Tables as lines of fields with delimiters between them."""
    from sys import _type_name

    __all__ = ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "Error", "Dialect",
               "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect",
               "get_dialect", "list_dialects", "unregister_dialect", "DictReader", "DictWriter",
               "unix_dialect"]

    QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = 0, 1, 2, 3


    class Error(Exception):
        __module__ = "_csv"


    class Dialect:
        """How a table is written."""
        delimiter = quotechar = escapechar = lineterminator = quoting = None
        doublequote = skipinitialspace = None
        strict = False


    class excel(Dialect):
        """What Excel writes."""
        delimiter, quotechar, doublequote, skipinitialspace = ",", '"', True, False
        lineterminator, quoting = "\r\n", QUOTE_MINIMAL


    class excel_tab(excel):
        """The same with tabs."""
        delimiter = "\t"


    class unix_dialect(excel):
        """What programs of Unix write."""
        lineterminator, quoting = "\n", QUOTE_ALL


    _dialects = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}
    _limit = 131072


    def register_dialect(name, dialect=excel, **fmtparams):
        if not isinstance(name, str):
            raise TypeError("dialect name must be a string")
        _dialects[name] = _Rules(dialect, fmtparams)


    def unregister_dialect(name):
        if _dialects.pop(name, None) is None:
            raise Error("unknown dialect")


    def get_dialect(name):
        if name not in _dialects:
            raise Error("unknown dialect")
        return _Rules(name, {})


    def list_dialects():
        return list(_dialects)


    def field_size_limit(new_limit=None):
        global _limit
        old = _limit
        if new_limit is not None:
            if not isinstance(new_limit, int):
                raise TypeError("limit must be an integer")
            _limit = new_limit
        return old


    class _Rules:
        """A dialect with what is given beside it, checked."""
        _defaults = {"delimiter": ",", "quotechar": '"', "escapechar": None, "doublequote": True,
                     "skipinitialspace": False, "lineterminator": "\r\n", "quoting": QUOTE_MINIMAL,
                     "strict": False}

        def __init__(self, dialect, given):
            if isinstance(dialect, str):
                if dialect not in _dialects:
                    raise Error("unknown dialect")
                dialect = _dialects[dialect]
            for name in given:
                if name not in self._defaults:
                    raise TypeError(f"{name!r} is an invalid keyword argument for this function")
            for name, default in self._defaults.items():
                setattr(self, name, given.get(name, getattr(dialect, name, default)))
            self.doublequote, self.strict = bool(self.doublequote), bool(self.strict)
            self.skipinitialspace = bool(self.skipinitialspace)
            self._check("quotechar" not in given)

        def _check(self, may_be_unquoted):
            for name in ("delimiter", "escapechar", "quotechar"):
                value = getattr(self, name)
                if name != "delimiter" and value is None:
                    continue
                kind = "string" if name == "delimiter" else "string or None"
                if not isinstance(value, str):
                    raise TypeError(f'"{name}" must be {kind}, not {_type_name(value)}')
                if len(value) != 1:
                    raise TypeError(f'"{name}" must be a 1-character string')
            if not isinstance(self.quoting, int) or not 0 <= self.quoting <= 3:
                raise TypeError('bad "quoting" value')
            if self.quotechar is None and self.quoting != QUOTE_NONE:
                if not may_be_unquoted:
                    self.quoting = QUOTE_NONE
                else:
                    raise TypeError("quotechar must be set if quoting enabled")
            if not isinstance(self.lineterminator, str):
                raise TypeError("lineterminator must be set" if self.lineterminator is None else
                                '"lineterminator" must be a string, not '
                                + _type_name(self.lineterminator))


    """# + reading + writing
  }

  private static var reading: String {
    #"""
    class _Reader:
        """Rows of the lines that an iterable gives."""

        def __init__(self, lines, dialect, given):
            self.dialect, self.line_num = _Rules(dialect, given), 0
            self._lines = iter(lines)

        def __iter__(self):
            return self

        def __next__(self):
            self._fields, self._field, self._state = [], [], "start"
            self._is_number = False
            while True:
                try:
                    line = next(self._lines)
                except StopIteration:
                    if not self._field and self._state != "quoted":
                        raise
                    if self.dialect.strict:
                        raise Error("unexpected end of data") from None
                    self._end_field()
                    return self._fields
                if not isinstance(line, str):
                    raise Error("iterator should return strings, not "
                                f"{_type_name(line)} (the file should be opened in text mode)")
                self.line_num += 1
                for c in line:
                    self._read(c)
                self._read("")
                if self._state == "start":
                    return self._fields

        def _end_field(self):
            text = "".join(self._field)
            self._fields.append(float(text) if self._is_number else text)
            self._field, self._is_number = [], False

        def _add(self, c):
            if len(self._field) >= _limit:
                raise Error(f"field larger than field limit ({_limit})")
            self._field.append(c)

        def _read(self, c):
            """Takes a character; an empty one is the end of a line."""
            getattr(self, "_in_" + self._state)(c, self.dialect)

        def _in_start(self, c, rules):
            if c == "":
                return
            if c in "\n\r":
                self._state = "ended"
                return
            self._state = "begun"
            self._in_begun(c, rules)

        def _in_ended(self, c, rules):
            if c == "":
                self._state = "start"
            elif c not in "\n\r":
                raise Error("new-line character seen in unquoted field - do you need to open the "
                            "file in universal-newline mode?")

        def _in_begun(self, c, rules):
            """At the beginning of a field."""
            if c == "" or c in "\n\r":
                self._end_field()
                self._state = "ended" if c else "start"
            elif c == rules.quotechar and rules.quoting != QUOTE_NONE:
                self._state = "quoted"
            elif c == rules.escapechar:
                self._state = "escaped"
            elif c == " " and rules.skipinitialspace:
                pass
            elif c == rules.delimiter:
                self._end_field()
            else:
                self._is_number = rules.quoting == QUOTE_NONNUMERIC
                self._add(c)
                self._state = "field"

        def _in_field(self, c, rules):
            if c == "" or c in "\n\r":
                self._end_field()
                self._state = "ended" if c else "start"
            elif c == rules.escapechar:
                self._state = "escaped"
            elif c == rules.delimiter:
                self._end_field()
                self._state = "begun"
            else:
                self._add(c)

        def _in_escaped(self, c, rules):
            self._add(c or "\n")
            self._state = "field"

        def _in_quoted(self, c, rules):
            if c == rules.escapechar and c:
                self._state = "escaped_in_quotes"
            elif c == rules.quotechar and rules.quoting != QUOTE_NONE:
                self._state = "quote" if rules.doublequote else "field"
            elif c:
                self._add(c)

        def _in_escaped_in_quotes(self, c, rules):
            self._add(c or "\n")
            self._state = "quoted"

        def _in_quote(self, c, rules):
            """After a quote inside of quotes: the end of them, or one of two."""
            if c == rules.quotechar and rules.quoting != QUOTE_NONE:
                self._add(c)
                self._state = "quoted"
            elif c == rules.delimiter:
                self._end_field()
                self._state = "begun"
            elif c == "" or c in "\n\r":
                self._end_field()
                self._state = "ended" if c else "start"
            elif rules.strict:
                raise Error(f"'{rules.delimiter}' expected after '{rules.quotechar}'")
            else:
                self._add(c)
                self._state = "field"


    _Reader.__name__ = _Reader.__qualname__ = "reader"
    _Reader.__module__ = "_csv"


    def reader(csvfile, dialect="excel", **fmtparams):
        return _Reader(csvfile, dialect, fmtparams)


    class DictReader:
        """Rows as dicts; the first row names the fields where nothing else does."""

        def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args,
                     **kwds):
            self._fieldnames = None if fieldnames is None else list(fieldnames)
            self.restkey, self.restval, self.dialect = restkey, restval, dialect
            self.reader = reader(f, dialect, *args, **kwds)
            self.line_num = 0

        def __iter__(self):
            return self

        @property
        def fieldnames(self):
            if self._fieldnames is None:
                self._fieldnames = next(self.reader, None)
                self.line_num = self.reader.line_num
            return self._fieldnames

        @fieldnames.setter
        def fieldnames(self, value):
            self._fieldnames = value

        def __next__(self):
            names = self.fieldnames if self.line_num == 0 else self._fieldnames
            row = next(self.reader)
            while row == []:
                row = next(self.reader)
            self.line_num = self.reader.line_num
            result = dict(zip(names, row))
            if len(row) > len(names):
                result[self.restkey] = row[len(names):]
            for name in names[len(row):]:
                result[name] = self.restval
            return result


    """#
  }
}
