/// `re`, written in the language on top of the engine `_re`.
enum RegexSource {
  static var text: String {
    #"""
    """Regular expressions."""
    import _re
    from sys import _type_name

    _END = 2 ** 63 - 1

    __all__ = ["match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer",
               "compile", "purge", "template", "escape", "error", "Pattern", "Match", "A", "I", "L",
               "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL",
               "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag"]


    class error(Exception):
        """A pattern that cannot be read."""
        __module__ = "re"

        def __init__(self, msg, pattern=None, pos=None):
            self.msg = msg
            self.pattern = pattern
            self.pos = pos
            self.lineno = self.colno = None
            if pattern is not None and pos is not None:
                msg = f"{msg} at position {pos}"
                newline = "\n" if isinstance(pattern, str) else b"\n"
                self.lineno = pattern.count(newline, 0, pos) + 1
                self.colno = pos - pattern.rfind(newline, 0, pos)
                if newline in pattern:
                    msg = f"{msg} (line {self.lineno}, column {self.colno})"
            super().__init__(msg)


    class RegexFlag(int):
        """A set of flags."""
        __module__ = "re"
        _NAMES = [("IGNORECASE", 2), ("LOCALE", 4), ("MULTILINE", 8), ("DOTALL", 16),
                  ("UNICODE", 32), ("VERBOSE", 64), ("DEBUG", 128), ("ASCII", 256)]

        def __or__(self, other):
            return RegexFlag(int(self) | int(other))

        def __and__(self, other):
            return RegexFlag(int(self) & int(other))

        def __xor__(self, other):
            return RegexFlag(int(self) ^ int(other))

        def __invert__(self):
            return RegexFlag(~int(self) & 510)

        __ror__ = __or__
        __rand__ = __and__
        __rxor__ = __xor__

        @property
        def value(self):
            return int(self)

        @property
        def name(self):
            return "|".join(n for n, v in self._NAMES if int(self) & v) or "NOFLAG"

        def __repr__(self):
            names = ["re." + n for n, v in self._NAMES if int(self) & v]
            return "|".join(names) or "re.NOFLAG"

        def __str__(self):
            return self.__repr__()

        def __hash__(self):
            return hash(int(self))


    NOFLAG = RegexFlag(0)
    I = IGNORECASE = RegexFlag(2)
    L = LOCALE = RegexFlag(4)
    M = MULTILINE = RegexFlag(8)
    S = DOTALL = RegexFlag(16)
    U = UNICODE = RegexFlag(32)
    X = VERBOSE = RegexFlag(64)
    DEBUG = RegexFlag(128)
    A = ASCII = RegexFlag(256)
    for _name in ("NOFLAG I IGNORECASE L LOCALE M MULTILINE S DOTALL U UNICODE X VERBOSE DEBUG A ASCII"
                  .split()):
        setattr(RegexFlag, _name, globals()[_name])
    del _name


    class Match:
        """What a pattern has found."""
        __module__ = "re"
        __slots__ = ("string", "re", "pos", "endpos", "_spans")
        __iter__ = __reversed__ = None

        def __init__(self, pattern, string, pos, endpos, spans):
            self.re = pattern
            self.string = string
            self.pos = pos
            self.endpos = endpos
            self._spans = spans

        def _number(self, group):
            if isinstance(group, int) and 0 <= group <= self.re.groups:
                return group
            if isinstance(group, str) and group in self.re.groupindex:
                return self.re.groupindex[group]
            raise IndexError("no such group")

        def _text(self, number, default=None):
            start = self._spans[2 * number]
            end = self._spans[2 * number + 1]
            if start < 0 or end < 0:
                return default
            text = self.string[start:end]
            return text if type(text) is not bytearray else bytes(text)

        def group(self, *groups):
            if not groups:
                return self._text(0)
            if len(groups) == 1:
                return self._text(self._number(groups[0]))
            return tuple(self._text(self._number(group)) for group in groups)

        def __getitem__(self, group):
            return self._text(self._number(group))

        def groups(self, default=None):
            return tuple(self._text(n, default) for n in range(1, self.re.groups + 1))

        def groupdict(self, default=None):
            return {name: self._text(n, default) for name, n in self.re.groupindex.items()}

        def start(self, group=0):
            return self.span(group)[0]

        def end(self, group=0):
            return self.span(group)[1]

        def span(self, group=0):
            number = self._number(group)
            start = self._spans[2 * number]
            end = self._spans[2 * number + 1]
            return (-1, -1) if start < 0 or end < 0 else (start, end)

        def expand(self, template):
            return _filler(template, self.re)(self)

        @property
        def regs(self):
            return tuple(self.span(n) for n in range(self.re.groups + 1))

        @property
        def lastindex(self):
            last = self._spans[-1]
            return None if last < 0 else last

        @property
        def lastgroup(self):
            last = self.lastindex
            for name, number in self.re.groupindex.items():
                if number == last:
                    return name
            return None

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

        def __repr__(self):
            return f"<re.Match object; span={self.span()!r}, match={self.group()!r}>"


    class Pattern:
        """A compiled pattern."""
        __module__ = "re"
        __slots__ = ("pattern", "flags", "groups", "groupindex", "_program")

        def __init__(self, pattern, flags):
            flags = int(flags)
            if isinstance(pattern, str):
                found = _re.compile(pattern, flags)
            elif flags & 32:
                raise ValueError("cannot use UNICODE flag with a bytes pattern")
            else:
                found = _re.compile(pattern.decode("latin-1"), flags | 256)
            if len(found) == 2:
                raise error(found[0], pattern, found[1])
            self.pattern = pattern
            self._program, self.groups, self.groupindex, self.flags = found
            if not isinstance(pattern, str):
                self.flags = self.flags & ~256 | flags & 256
            elif not self.flags & 256:
                self.flags |= 32

        def _text(self, string):
            """What the engine reads, which takes bytes for characters."""
            is_text = isinstance(string, str)
            if not is_text and not isinstance(string, (bytes, bytearray)):
                raise TypeError(
                    f"expected string or bytes-like object, got '{_type_name(string)}'")
            if is_text and not isinstance(self.pattern, str):
                raise TypeError("cannot use a bytes pattern on a string-like object")
            if not is_text and isinstance(self.pattern, str):
                raise TypeError("cannot use a string pattern on a bytes-like object")
            return string if is_text else string.decode("latin-1")

        def _scan(self, string, pos, endpos, mode, limit):
            text = self._text(string)
            length = len(text)
            pos = max(0, min(_re.size(pos), length)) if pos != 0 else 0
            endpos = length if endpos is _END else max(0, min(_re.size(endpos), length))
            spans = _re.scan(self._program, text, pos, endpos, mode, limit)
            return [Match(self, string, pos, endpos, span) for span in spans]

        def _first(self, string, pos, endpos, mode):
            found = self._scan(string, pos, endpos, mode, 1)
            return found[0] if found else None

        def match(self, string, pos=0, endpos=_END):
            return self._first(string, pos, endpos, 1)

        def fullmatch(self, string, pos=0, endpos=_END):
            return self._first(string, pos, endpos, 2)

        def search(self, string, pos=0, endpos=_END):
            return self._first(string, pos, endpos, 0)

        def finditer(self, string, pos=0, endpos=_END):
            return iter(self._scan(string, pos, endpos, 0, 0))

        def findall(self, string, pos=0, endpos=_END):
            found = self._scan(string, pos, endpos, 0, 0)
            if self.groups == 0:
                return [m.group() for m in found]
            empty = _empty(string)
            if self.groups == 1:
                return [m._text(1, empty) for m in found]
            return [m.groups(empty) for m in found]

        def split(self, string, maxsplit=0):
            maxsplit = _re.size(maxsplit)
            parts = []
            last = 0
            if isinstance(string, bytearray):
                string = bytes(string)
            if maxsplit < 0:
                self._text(string)
                return [string]
            for m in self._scan(string, 0, _END, 0, maxsplit):
                parts.append(string[last:m._spans[0]])
                parts.extend(m.groups())
                last = m._spans[1]
            parts.append(string[last:])
            return parts

        def subn(self, repl, string, count=0):
            count = _re.size(count)
            fill = repl if callable(repl) else _filler(repl, self)
            found = self._scan(string, 0, _END, 0, count)
            result = []
            last = 0
            for m in found:
                if last < m._spans[0]:
                    result.append(string[last:m._spans[0]])
                text = fill(m)
                if text is not None:
                    result.append(text)
                last = m._spans[1]
            result.append(string[last:])
            return _empty(string).join(result), len(found)

        def sub(self, repl, string, count=0):
            return self.subn(repl, string, count)[0]

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

        def __eq__(self, other):
            if not isinstance(other, Pattern):
                return NotImplemented
            return (self.pattern, self.flags) == (other.pattern, other.flags)

        def __hash__(self):
            return hash((self.pattern, self.flags))

        def __repr__(self):
            text = repr(self.pattern)
            if len(text) > 200:
                text = text[:200]
            flags = RegexFlag(self.flags & ~32)
            return f"re.compile({text}, {flags!r})" if flags else f"re.compile({text})"
    """# + functions
  }
}
