extension ConfigparserSource {
  /// How settings are read, asked for and written.
  static var reading: String {
    #"""

        # Reading

        def read(self, filenames, encoding=None):
            done = []
            for name in [filenames] if isinstance(filenames, str) or hasattr(filenames, "__fspath__") else (
                    filenames):
                try:
                    with open(name, encoding=encoding) as file:
                        self._read(file, str(name))
                except OSError:
                    continue
                done.append(str(name))
            return done

        def read_file(self, f, source=None):
            self._read(f, getattr(f, "name", "<???>") if source is None else source)

        def read_string(self, string, source="<string>"):
            self._read(string.splitlines(True), source)

        def read_dict(self, dictionary, source="<dict>"):
            seen = set()
            for section, options in dictionary.items():
                try:
                    self.add_section(section)
                except (DuplicateSectionError, ValueError):
                    if self._strict and section in seen:
                        raise
                seen.add(section)
                for key, value in options.items():
                    self.set(section, self.optionxform(str(key)), None if value is None else str(value))

        def _without_comment(self, line):
            for mark in self._inline:
                place = line.find(mark)
                while place >= 0:
                    if place == 0 or line[place - 1].isspace():
                        line = line[:place]
                        break
                    place = line.find(mark, place + 1)
            return "" if line.strip().startswith(self._comments) and self._comments else line

        def _read(self, lines, source):
            section, option, indent, problem, seen = None, None, 0, None, set()
            for number, whole in enumerate(lines, 1):
                is_comment = bool(self._comments) and whole.strip().startswith(self._comments)
                line = self._without_comment(whole).strip()
                if not line:
                    if self._empty_lines and not is_comment and section is not None and option and (
                            isinstance(section.get(option), list)):
                        section[option].append("")
                    elif not self._empty_lines:
                        indent = 10 ** 9
                    continue
                start = len(whole) - len(whole.lstrip())
                if section is not None and option and start > indent:
                    section[option].append(line)
                    continue
                indent = start
                header = _re.match(r"\[(.+)\]", line)
                if header:
                    section, option = self._begin_section(header.group(1), source, number, seen), None
                elif section is None:
                    raise MissingSectionHeaderError(source, number, whole)
                else:
                    option = self._begin_option(section, line, source, number, seen)
                    if option is None:
                        problem = problem or ParsingError(source)
                        problem.append(number, repr(whole))
            self._join()
            if problem:
                raise problem

        def _begin_section(self, name, source, number, seen):
            self._name = name
            if name == self.default_section:
                return self._defaults
            if name in self._sections:
                if self._strict and name in seen:
                    raise DuplicateSectionError(name, source, number)
            else:
                self._sections[name] = {}
            seen.add(name)
            return self._sections[name]

        def _begin_option(self, section, line, source, number, seen):
            marks = "|".join(map(_re.escape, self._delimiters))
            found = _re.match(rf"(.*?)\s*(?:({marks})\s*(.*))?$", line) if self._allow_no_value else (
                _re.match(rf"(.*?)\s*({marks})\s*(.*)$", line))
            if found is None or not found.group(1):
                return None
            option = self.optionxform(found.group(1).rstrip())
            if self._strict and (self._name, option) in seen:
                raise DuplicateOptionError(self._name, option, source, number)
            seen.add((self._name, option))
            value = found.group(3)
            section[option] = None if value is None else [value.strip()]
            return option

        def _join(self):
            for options in (self._defaults, *self._sections.values()):
                for name, value in options.items():
                    if isinstance(value, list):
                        options[name] = "\n".join(value).rstrip()

        # Values

        def _known(self, section, vars):
            if section != self.default_section and section not in self._sections:
                raise NoSectionError(section)
            given = {self.optionxform(key): str(value) for key, value in (vars or {}).items()}
            return {**self._defaults, **self._sections.get(section, {}), **given}

        def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
            try:
                known = self._known(section, vars)
            except NoSectionError:
                if fallback is _UNSET:
                    raise
                return fallback
            option = self.optionxform(option)
            if option not in known:
                if fallback is _UNSET:
                    raise NoOptionError(option, section)
                return fallback
            value = known[option]
            if raw or value is None:
                return value
            return self._interpolation.before_get(self, section, option, value, known)

        def _converted(self, kind, section, option, fallback, options):
            try:
                value = self.get(section, option, **options)
            except (NoSectionError, NoOptionError):
                if fallback is _UNSET:
                    raise
                return fallback
            return kind(value)

        def getint(self, section, option, *, fallback=_UNSET, **options):
            return self._converted(int, section, option, fallback, options)

        def getfloat(self, section, option, *, fallback=_UNSET, **options):
            return self._converted(float, section, option, fallback, options)

        def getboolean(self, section, option, *, fallback=_UNSET, **options):
            return self._converted(self._boolean, section, option, fallback, options)

        def _boolean(self, value):
            if value.lower() not in self.BOOLEAN_STATES:
                raise ValueError(f"Not a boolean: {value}")
            return self.BOOLEAN_STATES[value.lower()]

        def items(self, section=_UNSET, raw=False, vars=None):
            if section is _UNSET:
                return super().items()
            known = self._known(section, vars)
            return [(name, value if raw or value is None else
                     self._interpolation.before_get(self, section, name, value, known))
                    for name, value in known.items()]

        def has_option(self, section, option):
            option = self.optionxform(option)
            if not section or section == self.default_section:
                return option in self._defaults
            return section in self._sections and (
                option in self._sections[section] or option in self._defaults)

        def set(self, section, option, value=None):
            if value is not None and not isinstance(value, str):
                raise TypeError("option values must be strings")
            if value:
                value = self._interpolation.before_set(self, section, option, value)
            if not section or section == self.default_section:
                options = self._defaults
            elif section in self._sections:
                options = self._sections[section]
            else:
                raise NoSectionError(section)
            options[self.optionxform(option)] = value

        def remove_option(self, section, option):
            if section != self.default_section and section not in self._sections:
                raise NoSectionError(section)
            options = self._sections.get(section, self._defaults)
            return options.pop(self.optionxform(option), _UNSET) is not _UNSET

        def remove_section(self, section):
            return self._sections.pop(section, None) is not None

        def popitem(self):
            for name in self.sections():
                value = self[name]
                del self[name]
                return name, value
            raise KeyError

        def write(self, fp, space_around_delimiters=True):
            mark = f" {self._delimiters[0]} " if space_around_delimiters else self._delimiters[0]
            sections = [(self.default_section, self._defaults)] if self._defaults else []
            for name, options in sections + list(self._sections.items()):
                fp.write(f"[{name}]\n")
                for key, value in options.items():
                    text = "" if value is None else mark + str(value).replace("\n", "\n\t")
                    fp.write(f"{key}{text}\n")
                fp.write("\n")

        def __getitem__(self, key):
            if key != self.default_section and key not in self._sections:
                raise KeyError(key)
            return SectionProxy(self, key)

        def __setitem__(self, key, value):
            if key in self._sections:
                self._sections[key].clear()
            elif key == self.default_section:
                self._defaults.clear()
            self.read_dict({key: value})

        def __delitem__(self, key):
            if key == self.default_section:
                raise ValueError("Cannot remove the default section.")
            if key not in self._sections:
                raise KeyError(key)
            self.remove_section(key)

        def __contains__(self, key):
            return key == self.default_section or key in self._sections

        def __len__(self):
            return len(self._sections) + 1

        def __iter__(self):
            yield self.default_section
            yield from self._sections


    class ConfigParser(RawConfigParser):
        """The parser whose values may name others."""
        _interpolation_class = BasicInterpolation

        def set(self, section, option, value=None):
            if not isinstance(option, str):
                raise TypeError("option keys must be strings")
            super().set(section, option, value)
    """#
  }
}
