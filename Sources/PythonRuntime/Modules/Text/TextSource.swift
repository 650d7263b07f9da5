/// `string` and `textwrap`, written in the language.
enum TextSource {
  static var string: String {
    #"""
    """Constants and templates of text."""

    __all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits",
               "hexdigits", "octdigits", "printable", "punctuation", "whitespace", "Formatter",
               "Template"]

    whitespace = " \t\n\r\v\f"
    ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
    ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    ascii_letters = ascii_lowercase + ascii_uppercase
    digits = "0123456789"
    hexdigits = digits + "abcdef" + "ABCDEF"
    octdigits = "01234567"
    punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
    printable = digits + ascii_letters + punctuation + whitespace


    def capwords(s, sep=None):
        return (sep or " ").join(map(str.capitalize, s.split(sep)))


    class Template:
        """Text with `$name` in it."""
        delimiter = "$"

        def __init__(self, template):
            self.template = template

        def _parts(self):
            """Triples of literal text, name and the place of the `$`; a name of None is an error."""
            text = self.template
            literal = []
            i = 0
            while True:
                j = text.find(self.delimiter, i)
                if j < 0:
                    literal.append(text[i:])
                    yield "".join(literal), "", len(text), ""
                    return
                literal.append(text[i:j])
                i = j + 1
                if text[i:i + 1] == self.delimiter:
                    literal.append(self.delimiter)
                    i += 1
                    continue
                braced = text[i:i + 1] == "{"
                start = end = i + 1 if braced else i
                while end < len(text) and self._fits(text[end], end > start):
                    end += 1
                name = text[start:end]
                if name and (not braced or text[end:end + 1] == "}"):
                    end += braced
                    yield "".join(literal), name, j, text[j:end]
                    i = end
                else:
                    yield "".join(literal), None, j, self.delimiter
                literal = []

        @staticmethod
        def _fits(c, inside):
            return c.isascii() and (c == "_" or c.isalpha() or inside and c.isdigit())

        def substitute(self, mapping={}, /, **kws):
            result = []
            for literal, name, place, _ in self._parts():
                result.append(literal)
                if name is None:
                    lines = self.template[:place + 1].splitlines(keepends=True)
                    column = place + 1 - len("".join(lines[:-1]))
                    raise ValueError(
                        f"Invalid placeholder in string: line {len(lines)}, col {column}")
                if name:
                    result.append(str(kws[name] if name in kws else mapping[name]))
            return "".join(result)

        def safe_substitute(self, mapping={}, /, **kws):
            result = []
            for literal, name, _, source in self._parts():
                result.append(literal)
                if name is None:
                    result.append(source)
                elif name in kws:
                    result.append(str(kws[name]))
                elif name:
                    try:
                        result.append(str(mapping[name]))
                    except KeyError:
                        result.append(source)
            return "".join(result)

        def get_identifiers(self):
            found = []
            for _, name, _, _ in self._parts():
                if name and name not in found:
                    found.append(name)
            return found

        def is_valid(self):
            return all(name is not None for _, name, _, _ in self._parts())


    """# + formatter
  }

  static var textwrap: String {
    #"""
    """Lines of text: wrapped, indented and dedented."""

    __all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

    _BLANKS = "\t\n\x0b\x0c\r "


    class TextWrapper:
        """Breaks text into lines of a width."""

        def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True,
                     replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
                     drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None,
                     placeholder=" [...]"):
            self.width = width
            self.initial_indent = initial_indent
            self.subsequent_indent = subsequent_indent
            self.expand_tabs = expand_tabs
            self.replace_whitespace = replace_whitespace
            self.fix_sentence_endings = fix_sentence_endings
            self.break_long_words = break_long_words
            self.drop_whitespace = drop_whitespace
            self.break_on_hyphens = break_on_hyphens
            self.tabsize = tabsize
            self.max_lines = max_lines
            self.placeholder = placeholder

        def _chunks(self, text):
            if self.expand_tabs:
                text = text.expandtabs(self.tabsize)
            if self.replace_whitespace:
                text = text.translate(dict.fromkeys(map(ord, _BLANKS), 32))
            chunks = []
            i = 0
            while i < len(text):
                blank = text[i] in _BLANKS
                j = i
                while j < len(text) and (text[j] in _BLANKS) == blank:
                    j += 1
                if blank or not self.break_on_hyphens:
                    chunks.append(text[i:j])
                else:
                    chunks.extend(self._hyphens(text[i:j]))
                i = j
            if self.fix_sentence_endings:
                for k in range(len(chunks) - 1):
                    word = chunks[k].rstrip("\"'")
                    if chunks[k + 1] == " " and word[-1:] in ".!?" and word[-2:-1].islower():
                        chunks[k + 1] = "  "
            return chunks

        @staticmethod
        def _hyphens(word):
            """The parts of a word that may stand on lines of their own."""
            parts = []
            start = 0
            i = 1
            n = len(word)
            while i < n:
                c = word[i]
                if c == "-" and word[i - 1] != "-":
                    run = i
                    while run < n and word[run] == "-":
                        run += 1
                    if run - i >= 2 and run < n and (word[run].isalnum() or word[run] == "_"):
                        parts.append(word[start:i])
                        parts.append(word[i:run])
                        start = run
                        i = run
                    elif (run - i == 1 and i >= 2 and word[i - 1].isalpha()
                          and (word[i - 2].isalpha() or word[i - 2] == "-" and i >= 3)
                          and i + 2 < n and word[i + 1].isalpha()
                          and (word[i + 2].isalpha() or word[i + 2] == "-")):
                        parts.append(word[start:i + 1])
                        start = i + 1
                        i += 1
                    else:
                        i = run
                else:
                    i += 1
            parts.append(word[start:])
            return [p for p in parts if p]

        def _wrap_chunks(self, chunks):
            lines = []
            if self.width <= 0:
                raise ValueError(f"invalid width {self.width!r} (must be > 0)")
            if self.max_lines is not None:
                indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
                if len(indent) + len(self.placeholder.lstrip()) > self.width:
                    raise ValueError("placeholder too large for max width")
            chunks = chunks[::-1]
            while chunks:
                indent = self.subsequent_indent if lines else self.initial_indent
                width = self.width - len(indent)
                if self.drop_whitespace and chunks[-1].strip() == "" and lines:
                    chunks.pop()
                line = []
                length = 0
                while chunks and length + len(chunks[-1]) <= width:
                    length += len(chunks[-1])
                    line.append(chunks.pop())
                if chunks and len(chunks[-1]) > width:
                    self._long_word(chunks, line, length, width)
                    length = sum(map(len, line))
                if self.drop_whitespace and line and line[-1].strip() == "":
                    length -= len(line[-1])
                    line.pop()
                if not line:
                    continue
                if (self.max_lines is None or len(lines) + 1 < self.max_lines
                        or (not chunks or self.drop_whitespace and len(chunks) == 1
                            and not chunks[0].strip()) and length <= width):
                    lines.append(indent + "".join(line))
                    continue
                while line:
                    if line[-1].strip() and length + len(self.placeholder) <= width:
                        line.append(self.placeholder)
                        lines.append(indent + "".join(line))
                        break
                    length -= len(line.pop())
                else:
                    if lines:
                        last = lines[-1].rstrip()
                        if len(last) + len(self.placeholder) <= self.width:
                            lines[-1] = last + self.placeholder
                            break
                    lines.append(indent + self.placeholder.lstrip())
                break
            return lines

        def _long_word(self, chunks, line, length, width):
            space = 1 if width < 1 else width - length
            if self.break_long_words:
                word = chunks[-1]
                end = space
                if self.break_on_hyphens and len(word) > space:
                    hyphen = word.rfind("-", 0, space)
                    if hyphen > 0 and any(c != "-" for c in word[:hyphen]):
                        end = hyphen + 1
                line.append(word[:end])
                chunks[-1] = word[end:]
            elif not line:
                line.append(chunks.pop())

        def wrap(self, text):
            return self._wrap_chunks(self._chunks(text))

        def fill(self, text):
            return "\n".join(self.wrap(text))


    def wrap(text, width=70, **kwargs):
        return TextWrapper(width=width, **kwargs).wrap(text)


    def fill(text, width=70, **kwargs):
        return TextWrapper(width=width, **kwargs).fill(text)


    def shorten(text, width, **kwargs):
        return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


    def dedent(text):
        if isinstance(text, (bytes, bytearray)):
            raise TypeError("cannot use a string pattern on a bytes-like object")
        if not isinstance(text, str):
            from sys import _type_name
            raise TypeError(f"expected string or bytes-like object, got '{_type_name(text)}'")
        lines = text.split("\n")
        margin = None
        for i, line in enumerate(lines):
            content = line.lstrip(" \t")
            if not content:
                lines[i] = ""
                continue
            space = line[:len(line) - len(content)]
            if margin is None:
                margin = space
            else:
                n = 0
                while n < len(margin) and n < len(space) and margin[n] == space[n]:
                    n += 1
                margin = margin[:n]
        if not margin:
            return "\n".join(lines)
        return "\n".join([line[len(margin):] if line else line for line in lines])


    def indent(text, prefix, predicate=None):
        if predicate is None:
            predicate = str.strip
        return "".join([prefix + line if predicate(line) else line
                        for line in text.splitlines(True)])
    """#
  }
}
