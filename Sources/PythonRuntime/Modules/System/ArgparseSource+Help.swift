extension ArgparseSource {
  /// Usage and help texts.
  static var help: String {
    #"""


    class HelpFormatter:
        """Lays out usage and help for a terminal of 80 columns."""

        def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
            self.prog, self._column, self._width = prog, max_help_position, width or 78

        def _metavar(self, action):
            if action.metavar is not None:
                return action.metavar
            if action.choices is not None:
                return "{" + ",".join(str(choice) for choice in action.choices) + "}"
            return action.dest.upper() if action.option_strings else action.dest

        def _arguments(self, action):
            name = self._metavar(action)
            names = name if isinstance(name, tuple) else None
            one = names[0] if names else name
            if action.nargs is None:
                return one
            if action.nargs == "?":
                return f"[{one}]"
            if action.nargs == "*":
                return f"[{one} ...]"
            if action.nargs == "+":
                return f"{one} [{one} ...]"
            if action.nargs == "...":
                return "..."
            return " ".join(names or [name] * action.nargs)

        def _part(self, action, bare=False):
            if not action.option_strings:
                return self._arguments(action)
            text = action.format_usage()
            if action.nargs != 0 and not isinstance(action, _CountAction):
                text += " " + self._arguments(action)
            return text if action.required or bare else f"[{text}]"

        def _parts(self, actions, parser):
            parts, grouped = [], []
            for action in actions:
                if action.help is SUPPRESS or action in grouped:
                    continue
                group = next((g for g in parser._exclusive if action in g._actions), None)
                if group is None:
                    parts.append(self._part(action))
                    continue
                grouped += group._actions
                inside = " | ".join(self._part(one, bare=True) for one in group._actions)
                single = len(group._actions) == 1
                parts.append(inside if single and group.required
                             else f"({inside})" if group.required else f"[{inside}]")
            return parts

        def usage(self, parser):
            prefix = "usage: "
            if parser.usage is not None:
                return f"{prefix}{parser.usage % {'prog': self.prog}}\n"
            options = self._parts([a for a in parser._actions if a.option_strings], parser)
            words = self._parts([a for a in parser._actions if not a.option_strings], parser)
            line = " ".join([self.prog] * bool(self.prog) + options + words)
            if len(prefix) + len(line) <= self._width:
                return f"{prefix}{line}\n"
            indent = " " * (len(prefix) + len(self.prog) + 1)
            if len(prefix) + len(self.prog) <= 0.75 * self._width:
                if options:
                    lines = self._wrapped([self.prog] + options, indent, prefix)
                    lines += self._wrapped(words, indent)
                else:
                    lines = self._wrapped([self.prog] + words, indent, prefix)
            else:
                indent = " " * len(prefix)
                lines = self._wrapped(options + words, indent)
                if len(lines) > 1:
                    lines = self._wrapped(options, indent) + self._wrapped(words, indent)
                lines = [self.prog] + lines
            return prefix + "\n".join(lines) + "\n"

        def _wrapped(self, parts, indent, prefix=None):
            lines, line = [], []
            count = (len(prefix) if prefix is not None else len(indent)) - 1
            for part in parts:
                if line and count + 1 + len(part) > self._width:
                    lines.append(indent + " ".join(line))
                    line, count = [], len(indent) - 1
                line.append(part)
                count += len(part) + 1
            if line:
                lines.append(indent + " ".join(line))
            if prefix is not None and lines:
                lines[0] = lines[0][len(indent):]
            return lines

        def _invocation(self, action):
            if not action.option_strings:
                name = self._metavar(action)
                return " ".join(name) if isinstance(name, tuple) else name
            if action.nargs == 0 or isinstance(action, _CountAction):
                return ", ".join(action.option_strings)
            arguments = self._arguments(action)
            return ", ".join(f"{name} {arguments}" for name in action.option_strings)

        def _expand(self, action):
            values = {name: value for name, value in vars(action).items() if value is not SUPPRESS}
            values["prog"] = self.prog
            for name, value in values.items():
                if hasattr(value, "__name__"):
                    values[name] = value.__name__
            if action.choices is not None:
                values["choices"] = ", ".join(str(choice) for choice in action.choices)
            return self._get_help_string(action) % values

        def _get_help_string(self, action):
            return action.help

        def _lines(self, text, width):
            import textwrap
            return textwrap.wrap(" ".join(text.split()), width)

        def _entry(self, action, column):
            head = "  " + self._invocation(action)
            if not action.help:
                return head + "\n"
            lines = self._lines(self._expand(action), max(self._width - column, 11))
            if len(head) > column - 2:
                text = head + "\n"
            else:
                text = head.ljust(column) + lines[0] + "\n"
                lines = lines[1:]
            return text + "".join(" " * column + line + "\n" for line in lines)

        def _fill(self, text):
            import textwrap
            return textwrap.fill(" ".join((text % {"prog": self.prog}).split()), self._width)

        def help(self, parser):
            shown = [a for a in parser._actions if a.help is not SUPPRESS]
            longest = max((len(self._invocation(action)) for action in shown), default=0) + 4
            column = min(longest, self._column)
            blocks = [self.usage(parser)]
            if parser.description:
                blocks.append(self._fill(parser.description) + "\n")
            for group in parser._groups:
                actions = [a for a in group._actions if a.help is not SUPPRESS]
                if not actions and not group.description:
                    continue
                text = f"{group.title}:\n" if group.title else ""
                if group.description:
                    text += "  " + group.description + "\n\n"
                blocks.append(text + "".join(self._entry(action, column) for action in actions))
            if parser.epilog:
                blocks.append(self._fill(parser.epilog) + "\n")
            return "\n".join(blocks)


    class RawDescriptionHelpFormatter(HelpFormatter):
        def _fill(self, text):
            return text % {"prog": self.prog}


    class RawTextHelpFormatter(RawDescriptionHelpFormatter):
        def _lines(self, text, width):
            return text.splitlines()


    class ArgumentDefaultsHelpFormatter(HelpFormatter):
        def _get_help_string(self, action):
            text = action.help or ""
            if "%(default)" in text or action.default is SUPPRESS:
                return text
            if action.option_strings or action.nargs in ("?", "*"):
                text += " (default: %(default)s)"
            return text


    class MetavarTypeHelpFormatter(HelpFormatter):
        def _metavar(self, action):
            return action.metavar or action.type.__name__
    """#
  }
}
