/// `configparser`, written in the language: errors, interpolation and sections first.
enum ConfigparserSource {
  static var text: String { errors + reading }

  private static var errors: String {
    #"""
    """Settings in sections, as files write them."""
    import collections.abc as _abstract
    import re as _re

    DEFAULTSECT, MAX_INTERPOLATION_DEPTH = "DEFAULT", 10
    _UNSET = object()


    class Error(Exception):
        def __init__(self, msg=""):
            self.message = msg
            super().__init__(msg)

        def __repr__(self):
            return self.message

        __str__ = __repr__


    class NoSectionError(Error):
        def __init__(self, section):
            super().__init__(f"No section: {section!r}")
            self.section = section
            self.args = (section,)


    class NoOptionError(Error):
        def __init__(self, option, section):
            super().__init__(f"No option {option!r} in section: {section!r}")
            self.option, self.section = option, section
            self.args = (option, section)


    def _place(source, lineno):
        return "" if source is None else f"While reading from {source!r}" + (
            f" [line {lineno:2d}]" if lineno is not None else "") + ": "


    class DuplicateSectionError(Error):
        def __init__(self, section, source=None, lineno=None):
            words = f"section {section!r} already exists"
            super().__init__(_place(source, lineno) + words if source else words[0].upper() + words[1:])
            self.section, self.source, self.lineno = section, source, lineno
            self.args = (section, source, lineno)


    class DuplicateOptionError(Error):
        def __init__(self, section, option, source=None, lineno=None):
            words = f"option {option!r} in section {section!r} already exists"
            super().__init__(_place(source, lineno) + words if source else words[0].upper() + words[1:])
            self.section, self.option, self.source, self.lineno = section, option, source, lineno
            self.args = (section, option, source, lineno)


    class InterpolationError(Error):
        def __init__(self, option, section, msg):
            super().__init__(msg)
            self.option, self.section = option, section
            self.args = (option, section, msg)


    class InterpolationMissingOptionError(InterpolationError):
        def __init__(self, option, section, rawval, reference):
            super().__init__(option, section, f"Bad value substitution: option {option!r} in section "
                             f"{section!r} contains an interpolation key {reference!r} which is not a "
                             f"valid option name. Raw value: {rawval!r}")
            self.reference = reference
            self.args = (option, section, rawval, reference)


    class InterpolationSyntaxError(InterpolationError):
        pass


    class InterpolationDepthError(InterpolationError):
        def __init__(self, option, section, rawval):
            super().__init__(option, section, "Recursion limit exceeded in value substitution: option "
                             f"{option!r} in section {section!r} contains an interpolation key which "
                             f"cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: "
                             f"{rawval!r}")
            self.args = (option, section, rawval)


    class ParsingError(Error):
        def __init__(self, source):
            super().__init__(f"Source contains parsing errors: {source!r}")
            self.source, self.errors = source, []
            self.args = (source,)

        def append(self, lineno, line):
            self.errors.append((lineno, line))
            self.message += f"\n\t[line {lineno:2d}]: {line}"


    class MissingSectionHeaderError(ParsingError):
        def __init__(self, filename, lineno, line):
            Error.__init__(self, "File contains no section headers.\n"
                           f"file: {filename!r}, line: {lineno}\n{line!r}")
            self.source, self.lineno, self.line = filename, lineno, line
            self.args = (filename, lineno, line)


    class Interpolation:
        """Values as they stand."""

        def before_get(self, parser, section, option, value, defaults):
            return value

        def before_set(self, parser, section, option, value):
            return value


    class BasicInterpolation(Interpolation):
        """`%(name)s` stands for another option."""

        def before_get(self, parser, section, option, value, defaults):
            return self._filled(parser, section, option, value, value, defaults, 1)

        def before_set(self, parser, section, option, value):
            rest = _re.sub(r"%\([^)]+\)s", "", value.replace("%%", ""))
            if "%" in rest:
                raise ValueError(f"invalid interpolation syntax in {value!r} at position "
                                 f"{rest.find('%')}")
            return value

        def _filled(self, parser, section, option, raw, text, known, depth):
            if depth > MAX_INTERPOLATION_DEPTH:
                raise InterpolationDepthError(option, section, raw)
            parts, place = [], 0
            while True:
                found = text.find("%", place)
                if found < 0:
                    return "".join(parts) + text[place:]
                parts.append(text[place:found])
                rest = text[found:]
                if rest[1:2] == "%":
                    parts.append("%")
                    place = found + 2
                    continue
                match = _re.match(r"%\(([^)]+)\)s", rest)
                if rest[1:2] != "(":
                    raise InterpolationSyntaxError(
                        option, section, f"'%' must be followed by '%' or '(', found: {rest!r}")
                if match is None:
                    raise InterpolationSyntaxError(
                        option, section, f"bad interpolation variable reference {rest!r}")
                name = parser.optionxform(match.group(1))
                if name not in known:
                    raise InterpolationMissingOptionError(option, section, raw, name)
                parts.append(self._filled(parser, section, option, raw, known[name], known, depth + 1))
                place = found + match.end()


    class SectionProxy(_abstract.MutableMapping):
        """One section of a parser."""

        def __init__(self, parser, name):
            self._parser, self._name = parser, name

        parser = property(lambda self: self._parser)
        name = property(lambda self: self._name)

        def __repr__(self):
            return f"<Section: {self._name}>"

        def _options(self):
            if self._name != self._parser.default_section:
                return self._parser.options(self._name)
            return list(self._parser.defaults())

        def __getitem__(self, key):
            if not self._parser.has_option(self._name, key):
                raise KeyError(key)
            return self._parser.get(self._name, key)

        def __setitem__(self, key, value):
            self._parser.set(self._name, key, value)

        def __delitem__(self, key):
            if not (self._parser.has_option(self._name, key)
                    and self._parser.remove_option(self._name, key)):
                raise KeyError(key)

        def __contains__(self, key):
            return self._parser.has_option(self._name, key)

        def __len__(self):
            return len(self._options())

        def __iter__(self):
            return iter(self._options())

        def get(self, option, fallback=None, *, raw=False, vars=None):
            return self._parser.get(self._name, option, raw=raw, vars=vars, fallback=fallback)

        def getint(self, option, fallback=None, **options):
            return self._parser.getint(self._name, option, fallback=fallback, **options)

        def getfloat(self, option, fallback=None, **options):
            return self._parser.getfloat(self._name, option, fallback=fallback, **options)

        def getboolean(self, option, fallback=None, **options):
            return self._parser.getboolean(self._name, option, fallback=fallback, **options)


    class RawConfigParser(_abstract.MutableMapping):
        """Reads, keeps and writes settings."""
        BOOLEAN_STATES = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False,
                          "false": False, "off": False}
        _interpolation_class = Interpolation

        def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=("=", ":"),
                     comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True,
                     empty_lines_in_values=True, default_section=DEFAULTSECT, interpolation=_UNSET):
            self._sections, self._defaults, self._delimiters = {}, {}, tuple(delimiters)
            self._comments, self._inline = tuple(comment_prefixes or ()), tuple(inline_comment_prefixes or ())
            self._strict, self._allow_no_value = strict, allow_no_value
            self._empty_lines, self.default_section = empty_lines_in_values, default_section
            self._interpolation = (self._interpolation_class() if interpolation is _UNSET else
                                   interpolation or Interpolation())
            for key, value in (defaults or {}).items():
                self._defaults[self.optionxform(key)] = str(value)

        def optionxform(self, optionstr):
            return optionstr.lower()

        def defaults(self):
            return self._defaults

        def sections(self):
            return list(self._sections)

        def add_section(self, section):
            if section == self.default_section:
                raise ValueError(f"Invalid section name: {section!r}")
            if section in self._sections:
                raise DuplicateSectionError(section)
            self._sections[section] = {}

        def has_section(self, section):
            return section in self._sections

        def options(self, section):
            if section not in self._sections:
                raise NoSectionError(section)
            return list({**self._sections[section], **self._defaults})
    """#
  }
}
