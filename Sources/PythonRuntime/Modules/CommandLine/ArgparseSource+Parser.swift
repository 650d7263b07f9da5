extension ArgparseSource {
  /// The parser.
  static var parser: String {
    #"""


    class ArgumentParser(_Shown, _Container):
        """Describes the arguments of a program and reads them."""

        def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[],
                     formatter_class=None, prefix_chars="-", fromfile_prefix_chars=None,
                     argument_default=None, conflict_handler="error", add_help=True,
                     allow_abbrev=True, exit_on_error=True):
            _Container.__init__(self, description, prefix_chars, argument_default, conflict_handler)
            if prog is None:
                prog = _sys.argv[0].split("/")[-1] if _sys.argv else ""
            self.prog, self.usage, self.epilog = prog, usage, epilog
            self.formatter_class = HelpFormatter if formatter_class is None else formatter_class
            self.fromfile_prefix_chars, self.add_help = fromfile_prefix_chars, add_help
            self.allow_abbrev, self.exit_on_error = allow_abbrev, exit_on_error
            self._positionals = self.add_argument_group("positional arguments")
            self._optionals = self.add_argument_group("options")
            self._subparsers = None
            if add_help:
                dash = "-" if "-" in prefix_chars else prefix_chars[0]
                self.add_argument(dash + "h", dash * 2 + "help", action="help", default=SUPPRESS,
                                  help="show this help message and exit")
            for parent in parents:
                self._add_container_actions(parent)
                self._defaults.update(parent._defaults)

        def _shown(self):
            return [(name, getattr(self, name)) for name in
                    ("prog", "usage", "description", "formatter_class", "conflict_handler", "add_help")]

        def add_subparsers(self, **kwargs):
            if self._subparsers is not None:
                self.error("cannot have multiple subparser arguments")
            kwargs.setdefault("parser_class", type(self))
            if "title" in kwargs or "description" in kwargs:
                self._subparsers = self.add_argument_group(
                    kwargs.pop("title", "subcommands"), kwargs.pop("description", None))
            else:
                self._subparsers = self._positionals
            if kwargs.get("prog") is None:
                formatter = self._get_formatter()
                words = [action for action in self._actions if not action.option_strings]
                formatter.add_usage(self.usage, words, self._mutually_exclusive_groups, "")
                kwargs["prog"] = formatter.format_help().strip()
            kind = self._registered("action", kwargs.pop("action", "parsers"))
            return self._subparsers._add_action(kind(option_strings=[], **kwargs))

        def _add_action(self, action):
            if action.option_strings:
                self._optionals._add_action(action)
            else:
                self._positionals._add_action(action)
            return action

        # Reading

        def parse_args(self, args=None, namespace=None):
            namespace, rest = self.parse_known_args(args, namespace)
            if rest:
                self.error("unrecognized arguments: " + " ".join(rest))
            return namespace

        def parse_known_args(self, args=None, namespace=None):
            args = list(_sys.argv[1:] if args is None else args)
            namespace = Namespace() if namespace is None else namespace
            for action in self._actions:
                if SUPPRESS not in (action.dest, action.default) and not hasattr(namespace, action.dest):
                    setattr(namespace, action.dest, action.default)
            for dest, value in self._defaults.items():
                if not hasattr(namespace, dest):
                    setattr(namespace, dest, value)
            if not self.exit_on_error:
                return self._read(args, namespace)
            try:
                return self._read(args, namespace)
            except ArgumentError as error:
                self.error(str(error))

        def _read(self, args, namespace):
            if self.fromfile_prefix_chars is not None:
                args = self._with_files(args)
            rest = _Reading(self, args, namespace).run()
            if hasattr(namespace, "_unrecognized_args"):
                rest += namespace._unrecognized_args
                del namespace._unrecognized_args
            return namespace, rest

        def parse_intermixed_args(self, args=None, namespace=None):
            namespace, rest = self.parse_known_intermixed_args(args, namespace)
            if rest:
                self.error(f"unrecognized arguments: {' '.join(rest)}")
            return namespace

        def parse_known_intermixed_args(self, args=None, namespace=None):
            words = [action for action in self._actions if not action.option_strings]
            for action in words:
                if action.nargs in (PARSER, REMAINDER):
                    raise TypeError("parse_intermixed_args: positional arg with "
                                    f"nargs={action.nargs}")
            known = [(action, action.nargs, action.default) for action in words]
            optionals = [(a, a.required) for a in self._actions if a.option_strings]
            groups = [(group, group.required) for group in self._mutually_exclusive_groups]
            try:
                for action in words:
                    action.nargs, action.default = SUPPRESS, SUPPRESS
                namespace, rest = self.parse_known_args(args, namespace)
                for action, nargs, default in known:
                    if getattr(namespace, action.dest, None) == []:
                        delattr(namespace, action.dest)
                    action.nargs, action.default = nargs, default
                for thing, _ in optionals + groups:
                    thing.required = False
                return self.parse_known_args(rest, namespace)
            finally:
                for action, nargs, default in known:
                    action.nargs, action.default = nargs, default
                for thing, required in optionals + groups:
                    thing.required = required

        def _with_files(self, args):
            found = []
            for text in args:
                if not text or text[0] not in self.fromfile_prefix_chars:
                    found.append(text)
                    continue
                try:
                    with open(text[1:]) as file:
                        lines = [word for line in file.read().splitlines()
                                 for word in self.convert_arg_line_to_args(line)]
                    found += self._with_files(lines)
                except OSError as error:
                    self.error(str(error))
            return found

        def convert_arg_line_to_args(self, arg_line):
            return [arg_line]

        def _option(self, text):
            """`(action, name, value)` of an option; `None` for an argument."""
            if not text or text[0] not in self.prefix_chars:
                return None
            if text in self._option_string_actions:
                return self._option_string_actions[text], text, None
            if len(text) == 1:
                return None
            if "=" in text:
                name, _, value = text.partition("=")
                if name in self._option_string_actions:
                    return self._option_string_actions[name], name, value
            found = self._abbreviated(text)
            if len(found) > 1:
                names = ", ".join(name for _, name, _ in found)
                self.error(f"ambiguous option: {text} could match {names}")
            if found:
                return found[0]
            if _NEGATIVE.match(text) and not self._number_options:
                return None
            return None if " " in text else (None, text, None)

        def _abbreviated(self, text):
            found, prefixes = [], self.prefix_chars
            name, mark, value = text.partition("=")
            value = value if mark else None
            if text[1] in prefixes:
                if self.allow_abbrev:
                    found = [(action, one, value) for one, action in self._option_string_actions.items()
                             if one.startswith(name)]
                return found
            short, rest = text[:2], text[2:]
            for one, action in self._option_string_actions.items():
                if one == short:
                    found.append((action, one, rest))
                elif one.startswith(text):
                    found.append((action, one, None))
            return found

        # Values

        def _get_values(self, action, words):
            if action.nargs not in (PARSER, REMAINDER) and "--" in words:
                words = list(words)
                words.remove("--")
            if not words and action.nargs == OPTIONAL:
                value = action.const if action.option_strings else action.default
                if isinstance(value, str):
                    value = self._get_value(action, value)
                    self._check_value(action, value)
                return value
            if not words and action.nargs == ZERO_OR_MORE and not action.option_strings:
                if action.default is not None:
                    self._check_value(action, action.default)
                    return action.default
                return words
            if len(words) == 1 and action.nargs in (None, OPTIONAL):
                value = self._get_value(action, words[0])
                self._check_value(action, value)
                return value
            if action.nargs == SUPPRESS:
                return SUPPRESS
            values = [self._get_value(action, word) for word in words]
            if action.nargs == PARSER:
                self._check_value(action, values[0])
            elif action.nargs != REMAINDER:
                for value in values:
                    self._check_value(action, value)
            return values

        def _get_value(self, action, text):
            kind = self._registered("type", action.type)
            try:
                return kind(text)
            except ArgumentTypeError as error:
                raise ArgumentError(action, str(error))
            except (TypeError, ValueError):
                name = getattr(action.type, "__name__", repr(action.type))
                raise ArgumentError(action, f"invalid {name} value: {text!r}")

        def _check_value(self, action, value):
            if action.choices is not None and value not in action.choices:
                choices = ", ".join(map(repr, action.choices))
                raise ArgumentError(action, f"invalid choice: {value!r} (choose from {choices})")

        # Texts

        def _get_formatter(self):
            return self.formatter_class(prog=self.prog)

        def format_usage(self):
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
            return formatter.format_help()

        def format_help(self):
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
            formatter.add_text(self.description)
            for group in self._action_groups:
                formatter.start_section(group.title)
                formatter.add_text(group.description)
                formatter.add_arguments(group._group_actions)
                formatter.end_section()
            formatter.add_text(self.epilog)
            return formatter.format_help()

        def print_usage(self, file=None):
            self._print_message(self.format_usage(), _sys.stdout if file is None else file)

        def print_help(self, file=None):
            self._print_message(self.format_help(), _sys.stdout if file is None else file)

        def _print_message(self, message, file=None):
            if message:
                (_sys.stderr if file is None else file).write(message)

        def exit(self, status=0, message=None):
            if message:
                self._print_message(message, _sys.stderr)
            _sys.exit(status)

        def error(self, message):
            self.print_usage(_sys.stderr)
            self.exit(2, f"{self.prog}: error: {message}\n")
    """#
  }
}
