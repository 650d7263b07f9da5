extension ArgparseSource {
  /// Usage and help texts.
  static var help: String {
    #"""


    class HelpFormatter:
        """Lays out usage and help."""

        class _Section:
            def __init__(self, parent, heading=None):
                self.parent, self.heading, self.items = parent, heading, []

            def format_help(self, formatter):
                if self.parent is not None:
                    formatter._indent()
                text = "".join(function(*arguments) for function, arguments in self.items)
                if self.parent is not None:
                    formatter._dedent()
                if not text:
                    return ""
                heading = ""
                if self.parent is not None and self.heading not in (SUPPRESS, None):
                    heading = f"{' ' * formatter._current_indent}{self.heading}:\n"
                return f"\n{heading}{text}\n" if self.parent is not None else text

        def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
            self._prog, self._indent_increment = prog, indent_increment
            self._width = 78 if width is None else width
            self._max_help_position = min(max_help_position,
                                          max(self._width - 20, indent_increment * 2))
            self._current_indent = self._action_max_length = 0
            self._root_section = self._current_section = self._Section(None)

        def _indent(self):
            self._current_indent += self._indent_increment

        def _dedent(self):
            self._current_indent -= self._indent_increment

        def _add_item(self, function, *arguments):
            self._current_section.items.append((function, arguments))

        def start_section(self, heading):
            self._indent()
            section = self._Section(self._current_section, heading)
            self._add_item(section.format_help, self)
            self._current_section = section

        def end_section(self):
            self._current_section = self._current_section.parent
            self._dedent()

        def add_text(self, text):
            if text is not SUPPRESS and text is not None:
                self._add_item(self._format_text, text)

        def add_usage(self, usage, actions, groups, prefix=None):
            if usage is not SUPPRESS:
                self._add_item(self._format_usage, usage, actions, groups, prefix)

        def add_argument(self, action):
            if action.help is SUPPRESS:
                return
            longest = len(self._format_action_invocation(action))
            for one in self._subactions(action):
                longest = max(longest, len(self._format_action_invocation(one)))
            self._action_max_length = max(self._action_max_length, longest + self._current_indent)
            self._add_item(self._format_action, action)

        def add_arguments(self, actions):
            for action in actions:
                self.add_argument(action)

        def format_help(self):
            text = self._root_section.format_help(self)
            if text:
                text = _re.sub("\n\n\n+", "\n\n", text).strip("\n") + "\n"
            return text

        # Usage

        def _format_usage(self, usage, actions, groups, prefix):
            prefix = "usage: " if prefix is None else prefix
            if usage is not None:
                return f"{prefix}{usage % dict(prog=self._prog)}\n\n"
            if not actions:
                return f"{prefix}{self._prog}\n\n"
            options = [action for action in actions if action.option_strings]
            words = [action for action in actions if not action.option_strings]
            line = " ".join(s for s in (self._prog, self._actions_usage(options + words, groups)) if s)
            if len(prefix) + len(line) > self._width - self._current_indent:
                options, words = (_re.findall(r"\(.*?\)+(?=\s|$)|\[.*?\]+(?=\s|$)|\S+", part)
                                  for part in (self._actions_usage(options, groups),
                                               self._actions_usage(words, groups)))
                line = "\n".join(self._usage_lines(options, words, prefix))
            return f"{prefix}{line}\n\n"

        def _usage_lines(self, options, words, prefix):
            width, prog = self._width - self._current_indent, self._prog
            if len(prefix) + len(prog) <= 0.75 * width:
                indent = " " * (len(prefix) + len(prog) + 1)
                if options:
                    return (self._wrapped([prog] + options, indent, width, prefix)
                            + self._wrapped(words, indent, width))
                return self._wrapped([prog] + words, indent, width, prefix) if words else [prog]
            indent = " " * len(prefix)
            lines = self._wrapped(options + words, indent, width)
            if len(lines) > 1:
                lines = self._wrapped(options, indent, width) + self._wrapped(words, indent, width)
            return [prog] + lines

        @staticmethod
        def _wrapped(parts, indent, width, prefix=None):
            lines, line = [], []
            start = len(indent) - 1
            count = start if prefix is None else len(prefix) - 1
            for part in parts:
                if count + 1 + len(part) > width and line:
                    lines.append(indent + " ".join(line))
                    line, count = [], start
                line.append(part)
                count += len(part) + 1
            if line:
                lines.append(indent + " ".join(line))
            if prefix is not None:
                lines[0] = lines[0][len(indent):]
            return lines

        def _actions_usage(self, actions, groups):
            """The usage of actions, those of a group that stand together in brackets."""
            grouped, marks = [], {}
            for group in groups:
                if not group._group_actions:
                    raise ValueError(f"empty group {group}")
                if group._group_actions[0] in actions:
                    start = actions.index(group._group_actions[0])
                    end = start + len(group._group_actions)
                    if actions[start:end] == group._group_actions:
                        grouped += group._group_actions
                        self._mark(marks, group, start, end)
            parts = []
            for place, action in enumerate(actions):
                if action.help is SUPPRESS:
                    parts.append(None)
                    if marks.get(place) == "|":
                        del marks[place]
                    elif marks.get(place + 1) == "|":
                        del marks[place + 1]
                else:
                    parts.append(self._action_usage(action, action in grouped))
            for place in sorted(marks, reverse=True):
                parts.insert(place, marks[place])
            text = " ".join(part for part in parts if part is not None)
            text = _re.sub(r"([\[(]) ", r"\1", text)
            text = _re.sub(r" ([\])])", r"\1", text)
            return _re.sub(r"[\[(] *[\])]", "", text).strip()

        @staticmethod
        def _mark(marks, group, start, end):
            shown = [action for action in group._group_actions if action.help is not SUPPRESS]
            if not group.required or len(shown) > 1:
                opening, closing = "()" if group.required else "[]"
                marks[start] = f"{marks[start]} {opening}" if start in marks else opening
                marks[end] = marks.get(end, "") + closing
            for place in range(start + 1, end):
                marks[place] = "|"

        def _action_usage(self, action, is_grouped):
            if not action.option_strings:
                part = self._format_args(action, self._get_default_metavar_for_positional(action))
                return part[1:-1] if is_grouped and part[:1] == "[" and part[-1:] == "]" else part
            part = action.format_usage() if action.nargs == 0 else (
                action.option_strings[0] + " "
                + self._format_args(action, self._get_default_metavar_for_optional(action)))
            return part if action.required or is_grouped else f"[{part}]"

        # Entries

        def _format_text(self, text):
            if "%(prog)" in text:
                text = text % dict(prog=self._prog)
            width = max(self._width - self._current_indent, 11)
            return self._fill_text(text, width, " " * self._current_indent) + "\n\n"

        def _format_action(self, action):
            column = min(self._action_max_length + 2, self._max_help_position)
            indent, head = " " * self._current_indent, self._format_action_invocation(action)
            room = column - self._current_indent - 2
            text = action.help and action.help.strip() and self._expand_help(action)
            if not action.help:
                parts = [f"{indent}{head}\n"]
            elif len(head) <= room:
                parts = [f"{indent}{head:<{room}}  "]
            else:
                parts = [f"{indent}{head}\n", " " * column]
            if text:
                lines = self._split_lines(text, max(self._width - column, 11))
                parts += [lines[0], "\n", *(f"{' ' * column}{line}\n" for line in lines[1:])]
            elif action.help and not parts[0].endswith("\n"):
                parts.append("\n")
            elif len(parts) > 1:
                parts.pop()
            parts += [self._format_action(one) for one in self._subactions(action)]
            return "".join(parts)

        def _subactions(self, action):
            if hasattr(action, "_get_subactions"):
                self._indent()
                yield from action._get_subactions()
                self._dedent()

        def _format_action_invocation(self, action):
            if not action.option_strings:
                default = self._get_default_metavar_for_positional(action)
                return " ".join(self._metavars(action, default, 1))
            if action.nargs == 0:
                return ", ".join(action.option_strings)
            words = self._format_args(action, self._get_default_metavar_for_optional(action))
            return ", ".join(f"{name} {words}" for name in action.option_strings)

        def _metavars(self, action, default, count):
            name = action.metavar
            if name is None:
                name = default
                if action.choices is not None:
                    name = "{" + ",".join(str(choice) for choice in action.choices) + "}"
            return name if isinstance(name, tuple) else (name,) * count

        def _format_args(self, action, default_metavar):
            nargs = action.nargs
            if nargs == REMAINDER:
                return "..."
            if nargs == SUPPRESS:
                return ""
            if nargs == ZERO_OR_MORE:
                names = self._metavars(action, default_metavar, 1)
                return "[%s [%s ...]]" % names if len(names) == 2 else "[%s ...]" % names
            forms = {None: ("%s", 1), OPTIONAL: ("[%s]", 1), ONE_OR_MORE: ("%s [%s ...]", 2),
                     PARSER: ("%s ...", 1)}
            if nargs in forms:
                form, count = forms[nargs]
            else:
                try:
                    form, count = " ".join("%s" for _ in range(nargs)), nargs
                except TypeError:
                    raise ValueError("invalid nargs value") from None
            return form % self._metavars(action, default_metavar, count)

        def _expand_help(self, action):
            values = dict(vars(action), prog=self._prog)
            for name in list(values):
                if values[name] is SUPPRESS:
                    del values[name]
                elif hasattr(values[name], "__name__"):
                    values[name] = values[name].__name__
            if values.get("choices") is not None:
                values["choices"] = ", ".join(str(choice) for choice in values["choices"])
            return self._get_help_string(action) % values

        def _split_lines(self, text, width):
            import textwrap
            return textwrap.wrap(" ".join(text.split()), width)

        def _fill_text(self, text, width, indent):
            import textwrap
            return textwrap.fill(" ".join(text.split()), width, initial_indent=indent,
                                 subsequent_indent=indent)

        def _get_help_string(self, action):
            return action.help

        def _get_default_metavar_for_optional(self, action):
            return action.dest.upper()

        def _get_default_metavar_for_positional(self, action):
            return action.dest


    class RawDescriptionHelpFormatter(HelpFormatter):
        def _fill_text(self, text, width, indent):
            return "".join(indent + line for line in text.splitlines(True))


    class RawTextHelpFormatter(RawDescriptionHelpFormatter):
        def _split_lines(self, text, width):
            return text.splitlines()


    class ArgumentDefaultsHelpFormatter(HelpFormatter):
        def _get_help_string(self, action):
            text = action.help or ""
            if "%(default)" not in text and action.default is not SUPPRESS and (
                    action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)):
                text += " (default: %(default)s)"
            return text


    class MetavarTypeHelpFormatter(HelpFormatter):
        def _get_default_metavar_for_optional(self, action):
            return action.type.__name__

        def _get_default_metavar_for_positional(self, action):
            return action.type.__name__
    """#
  }
}
