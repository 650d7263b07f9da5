/// `pprint`, written in the language.
enum PrettySource {
  static var text: String {
    #"""
    """Nested values over several lines."""

    __all__ = ["pprint", "pformat", "pp", "PrettyPrinter", "isreadable", "saferepr"]


    def _key(value):
        return (str(type(value)), value)


    def _ordered(values):
        try:
            return sorted(values)
        except TypeError:
            return sorted(values, key=lambda v: (str(type(v)), id(v)))


    class PrettyPrinter:
        def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False,
                     sort_dicts=True, underscore_numbers=False):
            if indent < 0:
                raise ValueError("indent must be >= 0")
            if not width:
                raise ValueError("width must be != 0")
            self._indent, self._width, self._depth = indent, width, depth
            self._stream, self._compact, self._sort = stream, compact, sort_dicts

        def pprint(self, value):
            print(self.pformat(value), file=self._stream)

        def pformat(self, value):
            return self._format(value, 0, 0, 0)

        def _short(self, value, level):
            cls = type(value)
            if cls is dict:
                if not value:
                    return "{}"
                if self._depth and level >= self._depth:
                    return "{...}"
                keys = _ordered(value) if self._sort else list(value)
                inside = ", ".join(f"{self._short(k, level + 1)}: {self._short(value[k], level + 1)}"
                                   for k in keys)
                return "{" + inside + "}"
            if cls is list or cls is tuple:
                if not value:
                    return "[]" if cls is list else "()"
                if self._depth and level >= self._depth:
                    return "[...]" if cls is list else "(...)"
                inside = ", ".join(self._short(v, level + 1) for v in value)
                if cls is list:
                    return f"[{inside}]"
                return f"({inside},)" if len(value) == 1 else f"({inside})"
            if cls is set and value:
                return "{" + ", ".join(self._short(v, level + 1) for v in _ordered(value)) + "}"
            return repr(value)

        def _format(self, value, indent, allowance, level):
            text = self._short(value, level)
            if len(text) <= self._width - indent - allowance:
                return text
            cls = type(value)
            if cls is dict and value:
                return self._format_dict(value, indent, allowance, level)
            if cls in (list, tuple, set) and value:
                return self._format_items(value, cls, indent, allowance, level)
            if cls is str:
                return self._format_text(value, indent, allowance, level)
            return text

        def _format_dict(self, value, indent, allowance, level):
            if self._depth and level >= self._depth:
                return "{...}"
            keys = _ordered(value) if self._sort else list(value)
            inner = indent + self._indent
            pad = "{" + " " * (self._indent - 1)
            parts = []
            for i, key in enumerate(keys):
                shown = self._short(key, level + 1)
                last = allowance + 1 if i == len(keys) - 1 else 1
                parts.append(f"{shown}: " + self._format(value[key], inner + len(shown) + 2, last,
                                                         level + 1))
            return pad + (",\n" + " " * inner).join(parts) + "}"

        def _format_items(self, value, cls, indent, allowance, level):
            opening, closing = {list: ("[", "]"), tuple: ("(", ")"), set: ("{", "}")}[cls]
            if self._depth and level >= self._depth:
                return opening + "..." + closing
            items = _ordered(value) if cls is set else list(value)
            if cls is tuple and len(items) == 1:
                closing = ",)"
            inner = indent + self._indent
            pad = opening + " " * (self._indent - 1)
            if self._compact:
                return pad + self._compact_rows(items, inner, allowance, level) + closing
            parts = []
            for i, item in enumerate(items):
                last = allowance + len(closing) if i == len(items) - 1 else 1
                parts.append(self._format(item, inner, last, level + 1))
            return pad + (",\n" + " " * inner).join(parts) + closing

        def _compact_rows(self, items, inner, allowance, level):
            rows, row = [], ""
            for i, item in enumerate(items):
                shown = self._format(item, inner, allowance + 1, level + 1)
                extra = 1 + allowance if i == len(items) - 1 else 1
                if row and len(row) + 2 + len(shown) + extra > self._width - inner:
                    rows.append(row)
                    row = shown
                else:
                    row = row + ", " + shown if row else shown
            rows.append(row)
            return (",\n" + " " * inner).join(rows)

        def _format_text(self, value, indent, allowance, level):
            inside = level > 0
            if not inside:
                indent += 1
                allowance += 1
            width = self._width - indent
            lines = value.splitlines(True)
            chunks = []
            for i, line in enumerate(lines):
                last = allowance if i == len(lines) - 1 else 0
                if len(repr(line)) <= width - last:
                    chunks.append(repr(line))
                else:
                    chunks += _rows(_words(line), width, last)
            if len(chunks) == 1:
                return repr(lines[-1])
            text = ("\n" + " " * indent).join(chunks)
            return text if inside else f"({text})"


    def _rows(words, width, last):
        """The reprs of as many words as fit on each line."""
        rows, row = [], ""
        for i, word in enumerate(words):
            if i == len(words) - 1:
                width -= last
            if row and len(repr(row + word)) > width:
                rows.append(repr(row))
                row = word
            else:
                row += word
        if row:
            rows.append(repr(row))
        return rows


    def _words(text):
        """The words of a line, each with the blanks that follow it."""
        words, word = [], ""
        for i, character in enumerate(text):
            word += character
            following = text[i + 1] if i + 1 < len(text) else ""
            if character.isspace() and following and not following.isspace():
                words.append(word)
                word = ""
        if word:
            words.append(word)
        return words


    def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
                underscore_numbers=False):
        return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts).pformat(object)


    def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
               underscore_numbers=False):
        PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts).pprint(object)


    def pp(object, *args, sort_dicts=False, **kwargs):
        pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


    def saferepr(object):
        return PrettyPrinter()._short(object, 0)


    def isreadable(object):
        return True
    """#
  }
}
