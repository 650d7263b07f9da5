extension TextSource {
  /// `string.Formatter`, whose steps a program may replace.
  static var formatter: String {
    #"""
    class Formatter:
        """`str.format` in steps of which each can be another."""

        def format(self, format_string, /, *args, **kwargs):
            return self.vformat(format_string, args, kwargs)

        def vformat(self, format_string, args, kwargs):
            used = set()
            text, _ = self._vformat(format_string, args, kwargs, used, 2)
            self.check_unused_args(used, args, kwargs)
            return text

        def _vformat(self, format_string, args, kwargs, used, depth, number=0):
            """The text, and the number of the next field without a name; False where they have some."""
            if depth < 0:
                raise ValueError("Max string recursion exceeded")
            result = []
            for literal, field, spec, conversion in self.parse(format_string):
                if literal:
                    result.append(literal)
                if field is None:
                    continue
                if field == "":
                    if number is False:
                        raise ValueError("cannot switch from manual field specification to "
                                         "automatic field numbering")
                    field = str(number)
                    number += 1
                elif field.isdigit():
                    if number:
                        raise ValueError("cannot switch from manual field specification to "
                                         "automatic field numbering")
                    number = False
                value, first = self.get_field(field, args, kwargs)
                used.add(first)
                value = self.convert_field(value, conversion)
                spec, number = self._vformat(spec, args, kwargs, used, depth - 1, number)
                result.append(self.format_field(value, spec))
            return "".join(result), number

        def get_value(self, key, args, kwargs):
            return args[key] if isinstance(key, int) else kwargs[key]

        def check_unused_args(self, used_args, args, kwargs):
            pass

        def format_field(self, value, format_spec):
            return format(value, format_spec)

        def convert_field(self, value, conversion):
            if conversion is None:
                return value
            for letter, convert in (("s", str), ("r", repr), ("a", ascii)):
                if conversion == letter:
                    return convert(value)
            raise ValueError(f"Unknown conversion specifier {conversion!s}")

        def parse(self, format_string):
            """Tuples of literal text, field name, format specification and conversion."""
            literal = ""
            i = 0
            while i < len(format_string):
                c = format_string[i]
                i += 1
                if c not in "{}":
                    literal += c
                elif format_string[i:i + 1] == c:
                    yield literal + c, None, None, None
                    literal = ""
                    i += 1
                elif c == "}":
                    raise ValueError("Single '}' encountered in format string")
                else:
                    end = _field_end(format_string, i)
                    yield literal, *_field_parts(format_string[i:end])
                    literal = ""
                    i = end + 1
            if literal:
                yield literal, None, None, None

        def get_field(self, field_name, args, kwargs):
            first, rest = _path(field_name)
            value = self.get_value(first, args, kwargs)
            for is_attribute, key in rest:
                value = getattr(value, key) if is_attribute else value[key]
            return value, first


    def _field_end(text, start):
        """The place of the brace that closes a field."""
        if start == len(text):
            raise ValueError("Single '{' encountered in format string")
        depth = 1
        for i in range(start, len(text)):
            depth += (text[i] == "{") - (text[i] == "}")
            if not depth:
                return i
        raise ValueError("expected '}' before end of string")


    def _field_parts(field):
        """Name, format specification and conversion of a field."""
        bracket = False
        for i, c in enumerate(field):
            bracket = c == "[" or bracket and c != "]"
            if bracket or c not in "!:":
                continue
            if c == ":":
                return field[:i], field[i + 1:], None
            if field[i + 2:i + 3] not in ("", ":"):
                raise ValueError("expected ':' after conversion specifier")
            if i + 1 == len(field):
                raise ValueError("end of string while looking for conversion specifier")
            return field[:i], field[i + 3:], field[i + 1]
        return field, "", None


    def _path(name):
        """What a field begins with, and the attributes and items that follow."""
        ends = [i for i in (name.find("."), name.find("[")) if i >= 0]
        end = min(ends, default=len(name))
        first, rest = name[:end], []
        while end < len(name):
            if name[end] == "[":
                close = name.find("]", end)
                if close < 0:
                    raise ValueError("Missing ']' in format string")
                key = name[end + 1:close]
                rest.append((False, int(key) if key.isdigit() else key))
                end = close + 1
                if name[end:end + 1] not in ("", ".", "["):
                    raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
            else:
                ends = [i for i in (name.find(".", end + 1), name.find("[", end + 1)) if i >= 0]
                stop = min(ends, default=len(name))
                key = name[end + 1:stop]
                rest.append((True, key))
                end = stop
            if not rest[-1][1] and rest[-1][1] != 0:
                raise ValueError("Empty attribute in format string")
        return int(first) if first.isdigit() else first, rest
    """#
  }
}
