extension SafetensorsSource {
  /// The header's JSON, with the words and places of the library's errors.
  static let reader = #"""
    class _JSONProblem(Exception):
        pass


    class _Number:
        """A number as it was written, since sizes must be whole."""

        def __init__(self, text):
            self.text = text


    class _Pairs(list):
        """The fields of an object, repeated ones too."""


    class _Reader:
        """Reads the JSON of a header; problems are worded with their place."""

        def __init__(self, text):
            self.text, self.place, self.depth = text, 0, 128

        def fail(self, words, place=None):
            before = self.text[:self.place if place is None else place]
            line = before.count("\n") + 1
            column = len(before[before.rfind("\n") + 1:].encode())
            raise _JSONProblem(f"{words} at line {line} column {column}")

        def peek(self):
            text, place = self.text, self.place
            while place < len(text) and text[place] in " \t\n\r":
                place += 1
            self.place = place
            return text[place] if place < len(text) else ""

        def header(self):
            start = self.peek()
            if start == "":
                self.fail("EOF while parsing a value")
            if start != "{":
                value = self.value()
                raise _JSONProblem(
                    f"invalid type: {_kind(value)}, expected struct HashMetadata at line 1 column 0")
            tensors, metadata, seen = {}, None, False
            for name in self.fields():
                if name == "__metadata__":
                    if seen:
                        self.fail("duplicate field `__metadata__`")
                    seen, metadata = True, self.metadata()
                else:
                    tensors[name] = self.value()
            end = self.place
            if self.peek():
                self.fail("trailing characters", self.place + 1)
            self.place = end
            return [(name, self.tensor(value)) for name, value in tensors.items()], metadata

        def metadata(self):
            start = self.peek()
            if start != "{":
                place = self.place
                value = self.value()
                if value is None:
                    return None
                self.fail(f"invalid type: {_kind(value)}, expected a map",
                          place if isinstance(value, list) else self.place)
            result = {}
            for name in self.fields():
                value = self.value()
                if not isinstance(value, str):
                    self.fail(f"invalid type: {_kind(value)}, expected a string")
                result[name] = value
            return result

        def tensor(self, value):
            if isinstance(value, _Pairs):
                given = {}
                for name, item in value:
                    if name in given and name in ("dtype", "shape", "data_offsets"):
                        self.fail(f"duplicate field `{name}`")
                    given[name] = item
                for name in ("dtype", "shape", "data_offsets"):
                    if name not in given:
                        self.fail(f"missing field `{name}`")
                parts = [given["dtype"], given["shape"], given["data_offsets"]]
            elif isinstance(value, list):
                parts = value
            else:
                self.fail(f"invalid type: {_kind(value)}, expected struct TensorInfo")
            checks = (self.dtype, self.sizes, self.offsets)
            result = [check(part) for check, part in zip(checks, parts)]
            if len(result) < 3:
                self.fail(
                    f"invalid length {len(result)}, expected struct TensorInfo with 3 elements")
            return result

        def dtype(self, value):
            if not isinstance(value, str):
                self.fail(f"invalid type: {_kind(value)}, expected string or map")
            if value not in _BITS:
                names = ", ".join(f"`{name}`" for name in _ORDER)
                self.fail(f"unknown variant `{value}`, expected one of {names}")
            return value

        def sizes(self, value):
            if not isinstance(value, list) or isinstance(value, _Pairs):
                self.fail(f"invalid type: {_kind(value)}, expected a sequence")
            return [self.size(item) for item in value]

        def offsets(self, value):
            if not isinstance(value, list) or isinstance(value, _Pairs):
                self.fail(f"invalid type: {_kind(value)}, expected a tuple of size 2")
            found = [self.size(item) for item in value[:2]]
            if len(found) < 2:
                self.fail(f"invalid length {len(found)}, expected a tuple of size 2")
            if len(value) > 2:
                self.fail(f"invalid length {len(value)}, expected 2 elements in sequence")
            return found

        def size(self, value):
            if isinstance(value, _Number) and not any(letter in value.text for letter in ".eE"):
                number = int(value.text)
                if 0 <= number < 1 << 64:
                    return number
                if -(1 << 63) <= number < 0:
                    self.fail(f"invalid value: integer `{number}`, expected usize")
            self.fail(f"invalid type: {_kind(value)}, expected usize")

        def fields(self):
            """The names of an object's fields; the caller reads the value behind each."""
            self.enter()
            self.place += 1
            if self.peek() == "}":
                self.place += 1
                self.depth += 1
                return
            while True:
                letter = self.peek()
                if letter == "":
                    self.fail("EOF while parsing an object")
                if letter != '"':
                    words = "trailing comma" if letter == "}" else "key must be a string"
                    self.fail(words, self.place + 1)
                name = self.string()
                if self.peek() != ":":
                    self.fail("expected `:`" if self.place < len(self.text)
                              else "EOF while parsing an object", min(self.place + 1, len(self.text)))
                self.place += 1
                yield name
                letter = self.peek()
                if letter == "":
                    self.fail("EOF while parsing an object")
                self.place += 1
                if letter == "}":
                    self.depth += 1
                    return
                if letter != ",":
                    self.fail("expected `,` or `}`")

        def enter(self):
            self.depth -= 1
            if self.depth == 0:
                self.fail("recursion limit exceeded", self.place + 1)

        def value(self):
            letter = self.peek()
            if letter == "":
                self.fail("EOF while parsing a value")
            if letter == "{":
                return _Pairs([(name, self.value()) for name in self.fields()])
            if letter == "[":
                return self.items()
            if letter == '"':
                return self.string()
            for word, meaning in (("true", True), ("false", False), ("null", None)):
                if letter == word[0]:
                    if not self.text.startswith(word, self.place):
                        self.fail("expected ident", min(self.place + 2, len(self.text)))
                    self.place += len(word)
                    return meaning
            return self.number(letter)

        def items(self):
            self.enter()
            self.place += 1
            result = []
            if self.peek() == "]":
                self.place += 1
                self.depth += 1
                return result
            while True:
                if self.peek() == "]":
                    self.fail("trailing comma", self.place + 1)
                result.append(self.value())
                letter = self.peek()
                if letter == "":
                    self.fail("EOF while parsing a list")
                self.place += 1
                if letter == "]":
                    self.depth += 1
                    return result
                if letter != ",":
                    self.fail("expected `,` or `]`")

        def number(self, letter):
            text, start = self.text, self.place
            place = start + (letter == "-")
            while place < len(text) and text[place] in "0123456789":
                place += 1
            if place == start + (letter == "-"):
                if letter == "-":
                    self.fail("invalid number" if place < len(text) else "EOF while parsing a value",
                              min(place + 1, len(text)))
                self.fail("expected value", start + 1)
            if text[start + (letter == "-")] == "0" and place > start + 1 + (letter == "-"):
                self.fail("invalid number", start + 2 + (letter == "-"))
            for marks in (".", "eE"):
                if place < len(text) and text[place] in marks:
                    place += 1
                    if marks == "eE" and place < len(text) and text[place] in "+-":
                        place += 1
                    digits = place
                    while place < len(text) and text[place] in "0123456789":
                        place += 1
                    if digits == place:
                        self.fail("invalid number" if place < len(text) else "EOF while parsing a value",
                                  min(place + 1, len(text)))
            self.place = place
            return _Number(text[start:place])

        def string(self):
            text, place = self.text, self.place + 1
            parts = []
            while True:
                end = place
                while end < len(text) and text[end] not in '"\\' and text[end] >= " ":
                    end += 1
                parts.append(text[place:end])
                if end == len(text):
                    self.fail("EOF while parsing a string", end)
                if text[end] == '"':
                    self.place = end + 1
                    return "".join(parts)
                if text[end] != "\\":
                    self.fail("control character (\\u0000-\\u001F) found while parsing a string", end)
                place = self.escape(end + 1, parts)

        def escape(self, place, parts):
            text = self.text
            letter = text[place:place + 1]
            simple = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
            if letter in simple and letter:
                parts.append(simple[letter])
                return place + 1
            if letter != "u":
                self.fail("invalid escape" if letter else "EOF while parsing a string",
                          min(place + 1, len(text)))
            code, place = self.hexadecimal(place + 1)
            if 0xD800 <= code < 0xDC00 and text.startswith("\\u", place):
                low, after = self.hexadecimal(place + 2)
                if 0xDC00 <= low < 0xE000:
                    code, place = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00), after
            if 0xD800 <= code < 0xE000:
                self.fail("lone leading surrogate in hex escape", place)
            parts.append(chr(code))
            return place

        def hexadecimal(self, place):
            digits = self.text[place:place + 4]
            if len(digits) < 4:
                self.fail("EOF while parsing a string", len(self.text))
            if not all(digit in "0123456789abcdefABCDEF" for digit in digits):
                self.fail("invalid escape", place + 4)
            return int(digits, 16), place + 4


    def _kind(value):
        if value is None:
            return "null"
        if isinstance(value, bool):
            return f"boolean `{str(value).lower()}`"
        if isinstance(value, str):
            return f"string {_quoted(value)}"
        if isinstance(value, _Pairs):
            return "map"
        if isinstance(value, list):
            return "sequence"
        text = value.text
        if any(letter in text for letter in ".eE") or not -(1 << 63) <= int(text) < 1 << 64:
            return f"floating point `{float(text)!r}`"
        return f"integer `{int(text)}`"
    """#
}
