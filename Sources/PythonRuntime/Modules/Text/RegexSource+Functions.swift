extension RegexSource {
  /// Replacements and the functions of the module.
  static var functions: String {
    #"""


    _ESCAPES = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v",
                "\\": "\\"}
    _LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


    def _template(text, pattern):
        """The parts of a replacement: texts and the numbers of groups."""
        if "\\" not in text:
            return [text] if text else []
        parts = []
        literal = []
        i = 0
        n = len(text)

        def group(number, place):
            if number > pattern.groups:
                raise error(f"invalid group reference {number}", text, place)
            if literal:
                parts.append("".join(literal))
                literal.clear()
            parts.append(number)

        while i < n:
            c = text[i]
            if c != "\\":
                literal.append(c)
                i += 1
                continue
            if i + 1 >= n:
                raise error("bad escape (end of pattern)", text, i)
            c = text[i + 1]
            if c == "g":
                if i + 2 >= n or text[i + 2] != "<":
                    raise error("missing <", text, i + 2)
                end = text.find(">", i + 3)
                if end < 0:
                    if i + 3 >= n:
                        raise error("missing group name", text, i + 3)
                    raise error("missing >, unterminated name", text, i + 3)
                name = text[i + 3:end]
                if not name:
                    raise error("missing group name", text, i + 3)
                if name.isidentifier():
                    if name not in pattern.groupindex:
                        raise IndexError(f"unknown group name {name!r}")
                    number = pattern.groupindex[name]
                elif name.isdecimal() and name.isascii():
                    number = int(name)
                else:
                    raise error(f"bad character in group name {name!r}", text, i + 3)
                group(number, i + 3)
                i = end + 1
            elif c == "0":
                end = i + 2
                while end < n and end < i + 4 and text[end] in "01234567":
                    end += 1
                literal.append(chr(int(text[i + 1:end], 8) & 0xFF))
                i = end
            elif c in "123456789":
                end = i + 2
                if end < n and text[end] in "0123456789":
                    if (c in "01234567" and text[end] in "01234567" and end + 1 < n
                            and text[end + 1] in "01234567"):
                        code = int(text[i + 1:end + 2], 8)
                        if code > 0o377:
                            raise error(f"octal escape value {text[i:end + 2]} outside of "
                                        "range 0-0o377", text, i)
                        literal.append(chr(code))
                        i = end + 2
                        continue
                    end += 1
                group(int(text[i + 1:end]), i + 1)
                i = end
            elif c in _ESCAPES:
                literal.append(_ESCAPES[c])
                i += 2
            elif c in _LETTERS:
                raise error(f"bad escape \\{c}", text, i)
            else:
                literal.append("\\" + c)
                i += 2
        if literal:
            parts.append("".join(literal))
        return parts


    def _empty(string):
        return "" if isinstance(string, str) else b""


    def _fill(parts, m):
        empty = _empty(m.string)
        if not isinstance(empty, str):
            parts = [p.encode("latin-1") if isinstance(p, str) else p for p in parts]
        return empty.join([m._text(p, empty) if isinstance(p, int) else p for p in parts])


    def _filler(repl, pattern):
        """The function that makes the text for a match of a replacement that is none."""
        is_text = isinstance(repl, str)
        if not is_text and not isinstance(repl, (bytes, bytearray)):
            hash(repl)
            raise TypeError(f"decoding to str: need a bytes-like object, {_type_name(repl)} found")
        if ("\\" if is_text else b"\\") not in repl:
            return lambda m: repl
        hash(repl)
        parts = _template(repl if is_text else repl.decode("latin-1"), pattern)
        return lambda m: _fill(parts, m)


    _cache = {}


    def _compile(pattern, flags):
        if isinstance(pattern, Pattern):
            if flags:
                raise ValueError("cannot process flags argument with a compiled pattern")
            return pattern
        key = type(pattern), pattern, flags
        found = _cache.get(key)
        if found is None and not isinstance(pattern, (str, bytes)):
            raise TypeError("first argument must be string or compiled pattern")
        if found is None:
            if len(_cache) >= 256:
                _cache.clear()
            found = _cache[key] = Pattern(pattern, flags)
        return found


    def compile(pattern, flags=0):
        return _compile(pattern, flags)


    def purge():
        _cache.clear()


    def match(pattern, string, flags=0):
        return _compile(pattern, flags).match(string)


    def fullmatch(pattern, string, flags=0):
        return _compile(pattern, flags).fullmatch(string)


    def search(pattern, string, flags=0):
        return _compile(pattern, flags).search(string)


    def sub(pattern, repl, string, count=0, flags=0):
        return _compile(pattern, flags).sub(repl, string, count)


    def subn(pattern, repl, string, count=0, flags=0):
        return _compile(pattern, flags).subn(repl, string, count)


    def split(pattern, string, maxsplit=0, flags=0):
        return _compile(pattern, flags).split(string, maxsplit)


    def findall(pattern, string, flags=0):
        return _compile(pattern, flags).findall(string)


    def finditer(pattern, string, flags=0):
        return _compile(pattern, flags).finditer(string)


    _SPECIAL = set("()[]{}?*+-|^$\\.&~# \t\n\r\v\f")


    def escape(pattern):
        if isinstance(pattern, str):
            return "".join(["\\" + c if c in _SPECIAL else c for c in pattern])
        return escape(str(pattern, "latin1")).encode("latin1")
    """#
  }
}
