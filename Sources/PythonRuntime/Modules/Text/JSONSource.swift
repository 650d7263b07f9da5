/// `json`, written in the language on top of the reader `_json`.
enum JSONSource {
  static var text: String {
    #"""
    """Values as JSON text."""
    import _json

    __all__ = ["dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder"]


    class JSONDecodeError(ValueError):
        """Text that is not JSON."""
        __module__ = "json.decoder"

        def __init__(self, msg, doc, pos):
            lineno = doc.count("\n", 0, pos) + 1
            colno = pos - doc.rfind("\n", 0, pos)
            ValueError.__init__(self, f"{msg}: line {lineno} column {colno} (char {pos})")
            self.msg = msg
            self.doc = doc
            self.pos = pos
            self.lineno = lineno
            self.colno = colno

        def __reduce__(self):
            return self.__class__, (self.msg, self.doc, self.pos)


    class JSONDecoder:
        """Reads JSON."""
        __module__ = "json.decoder"

        def __init__(self, *, object_hook=None, parse_float=None, parse_int=None,
                     parse_constant=None, strict=True, object_pairs_hook=None):
            self.object_hook = object_hook
            self.parse_float = parse_float
            self.parse_int = parse_int
            self.parse_constant = parse_constant
            self.strict = strict
            self.object_pairs_hook = object_pairs_hook

        def _scan(self, s, idx):
            value, end, message = _json.scan(
                s, idx, self.object_hook, self.object_pairs_hook, self.parse_float,
                self.parse_int, self.parse_constant, self.strict)
            if message == "Expecting value":
                try:
                    raise StopIteration(end)
                except StopIteration:
                    raise JSONDecodeError(message, s, end) from None
            if message is not None:
                raise JSONDecodeError(message, s, end)
            return value, end

        def raw_decode(self, s, idx=0):
            return self._scan(s, idx)

        def decode(self, s):
            start = 0
            n = len(s)
            while start < n and s[start] in " \t\n\r":
                start += 1
            value, end = self._scan(s, start)
            while end < n and s[end] in " \t\n\r":
                end += 1
            if end != n:
                raise JSONDecodeError("Extra data", s, end)
            return value


    _PLAIN = JSONDecoder()
    _MARKS = ((b"\x00\x00\xfe\xff", "utf-32"), (b"\xff\xfe\x00\x00", "utf-32"), (b"\xfe\xff", "utf-16"),
              (b"\xff\xfe", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"))


    def _encoding(b):
        """The encoding of JSON, whose first two characters are ASCII."""
        for mark, name in _MARKS:
            if b.startswith(mark):
                return name
        zeros = [byte == 0 for byte in b[:4]]
        if len(zeros) == 4:
            if zeros[0]:
                return "utf-32-be" if zeros[1] else "utf-16-be"
            if zeros[1]:
                return "utf-32-le" if zeros[2] and zeros[3] else "utf-16-le"
        elif len(b) == 2 and any(zeros):
            return "utf-16-be" if zeros[0] else "utf-16-le"
        return "utf-8"


    def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None,
              parse_constant=None, object_pairs_hook=None, **kw):
        if isinstance(s, str):
            if s.startswith("\ufeff"):
                raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
        elif isinstance(s, (bytes, bytearray)):
            s = s.decode(_encoding(s), "surrogatepass")
        else:
            raise TypeError("the JSON object must be str, bytes or bytearray, "
                            f"not {s.__class__.__name__}")
        if (cls is None and object_hook is None and parse_int is None and parse_float is None
                and parse_constant is None and object_pairs_hook is None and not kw):
            return _PLAIN.decode(s)
        return (cls or JSONDecoder)(
            object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
            parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw).decode(s)


    def load(fp, **kw):
        return loads(fp.read(), **kw)


    def _float(value, allow_nan):
        if value != value:
            text = "NaN"
        elif value == float("inf"):
            text = "Infinity"
        elif value == float("-inf"):
            text = "-Infinity"
        else:
            return float.__repr__(value)
        if not allow_nan:
            raise ValueError("Out of range float values are not JSON compliant")
        return text


    class JSONEncoder:
        """Writes JSON."""
        __module__ = "json.encoder"
        item_separator = ", "
        key_separator = ": "

        def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True,
                     allow_nan=True, sort_keys=False, indent=None, separators=None, default=None):
            self.skipkeys = skipkeys
            self.ensure_ascii = ensure_ascii
            self.check_circular = check_circular
            self.allow_nan = allow_nan
            self.sort_keys = sort_keys
            self.indent = indent
            if separators is not None:
                self.item_separator, self.key_separator = separators
            elif indent is not None:
                self.item_separator = ","
            if default is not None:
                self.default = default

        def default(self, o):
            raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

        def encode(self, o):
            parts = []
            indent = self.indent
            if indent is not None and not isinstance(indent, str):
                indent = " " * indent
            self._write(o, parts.append, indent, "\n", [])
            return "".join(parts)

        def iterencode(self, o):
            return iter([self.encode(o)])

        def _simple(self, o):
            """The text of anything but a container, otherwise None."""
            if isinstance(o, str):
                return _json.quote(o, self.ensure_ascii)
            if o is None:
                return "null"
            if o is True:
                return "true"
            if o is False:
                return "false"
            if isinstance(o, int):
                return int.__repr__(o)
            if isinstance(o, float):
                return _float(o, self.allow_nan)
            return None

        def _write(self, o, add, indent, line, open_ids):
            text = self._simple(o)
            if text is not None:
                add(text)
                return
            if self.check_circular:
                if id(o) in open_ids:
                    raise ValueError("Circular reference detected")
                open_ids.append(id(o))
            if isinstance(o, (list, tuple)):
                self._write_list(o, add, indent, line, open_ids)
            elif isinstance(o, dict):
                self._write_dict(o, add, indent, line, open_ids)
            else:
                self._write(self.default(o), add, indent, line, open_ids)
            if self.check_circular:
                open_ids.pop()

        def _write_list(self, o, add, indent, line, open_ids):
            if not o:
                add("[]")
                return
            inner = line if indent is None else line + indent
            separator = self.item_separator if indent is None else self.item_separator + inner
            add("[" if indent is None else "[" + inner)
            first = True
            for item in o:
                if not first:
                    add(separator)
                first = False
                self._write(item, add, indent, inner, open_ids)
            add("]" if indent is None else line + "]")

        def _key(self, key):
            if isinstance(key, str):
                return key
            if isinstance(key, (int, float)) or key is None:
                return self._simple(key)
            if self.skipkeys:
                return None
            raise TypeError("keys must be str, int, float, bool or None, "
                            f"not {key.__class__.__name__}")

        def _write_dict(self, o, add, indent, line, open_ids):
            if not o:
                add("{}")
                return
            inner = line if indent is None else line + indent
            separator = self.item_separator if indent is None else self.item_separator + inner
            add("{" if indent is None else "{" + inner)
            first = True
            for key, value in sorted(o.items()) if self.sort_keys else o.items():
                key = self._key(key)
                if key is None:
                    continue
                if not first:
                    add(separator)
                first = False
                add(_json.quote(key, self.ensure_ascii))
                add(self.key_separator)
                self._write(value, add, indent, inner, open_ids)
            add("}" if indent is None else line + "}")


    def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
              cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw):
        return (cls or JSONEncoder)(
            skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
            allow_nan=allow_nan, indent=indent, separators=separators, default=default,
            sort_keys=sort_keys, **kw).encode(obj)


    def dump(obj, fp, **kw):
        fp.write(dumps(obj, **kw))
    """#
  }
}
