extension CSVSource {
  /// Rows of values as lines of text.
  static var writing: String {
    #"""
    class _Writer:
        """Writes rows to a file, or to whatever has a `write`."""

        def __init__(self, file, dialect, given):
            self.dialect = _Rules(dialect, given)
            if not callable(getattr(file, "write", None)):
                raise TypeError('argument 1 must have a "write" method')
            self._write = file.write

        def writerow(self, row, /):
            try:
                values = list(row)
            except TypeError:
                raise Error(f"iterable expected, not {_type_name(row)}") from None
            fields = [self._field(value) for value in values]
            if fields == [""]:
                if self.dialect.quoting == QUOTE_NONE:
                    raise Error("single empty field record must be quoted")
                fields = [self.dialect.quotechar * 2]
            return self._write(self.dialect.delimiter.join(fields) + self.dialect.lineterminator)

        def writerows(self, rows, /):
            for row in rows:
                self.writerow(row)

        def _field(self, value):
            rules = self.dialect
            text = "" if value is None else str(value)
            if rules.quoting == QUOTE_ALL:
                return self._quoted(text)
            if rules.quoting == QUOTE_NONNUMERIC and not isinstance(value, (int, float)):
                return self._quoted(text)
            special = [rules.delimiter, rules.escapechar, rules.quotechar, *rules.lineterminator]
            if rules.quoting == QUOTE_NONE:
                return self._escaped(text, special)
            escaped = [rules.escapechar] if rules.doublequote else [rules.escapechar, rules.quotechar]
            if any(c in special and c not in escaped for c in text):
                return self._quoted(text)
            return self._escaped(text, escaped)

        def _quoted(self, text):
            rules = self.dialect
            if rules.doublequote:
                inside = self._escaped(text, [rules.escapechar])
                inside = inside.replace(rules.quotechar, rules.quotechar * 2)
            else:
                inside = self._escaped(text, [rules.escapechar, rules.quotechar])
            return rules.quotechar + inside + rules.quotechar

        def _escaped(self, text, special):
            out = []
            for c in text:
                if c in special:
                    if not self.dialect.escapechar:
                        raise Error("need to escape, but no escapechar set")
                    out.append(self.dialect.escapechar)
                out.append(c)
            return "".join(out)


    _Writer.__name__ = _Writer.__qualname__ = "writer"
    _Writer.__module__ = "_csv"


    def writer(csvfile, dialect="excel", **fmtparams):
        return _Writer(csvfile, dialect, fmtparams)


    class DictWriter:
        """Writes dicts as rows, their values in the order of the field names."""

        def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args,
                     **kwds):
            self.fieldnames, self.restval = fieldnames, restval
            if extrasaction.lower() not in ("raise", "ignore"):
                raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
            self.extrasaction = extrasaction
            self.writer = writer(f, dialect, *args, **kwds)

        def writeheader(self):
            return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

        def _values(self, row):
            if self.extrasaction == "raise":
                extra = [repr(name) for name in row if name not in self.fieldnames]
                if extra:
                    raise ValueError("dict contains fields not in fieldnames: " + ", ".join(extra))
            return [row.get(name, self.restval) for name in self.fieldnames]

        def writerow(self, rowdict):
            return self.writer.writerow(self._values(rowdict))

        def writerows(self, rowdicts):
            return self.writer.writerows(map(self._values, rowdicts))
    """#
  }
}
