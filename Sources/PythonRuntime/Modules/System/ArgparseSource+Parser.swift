extension ArgparseSource {
  /// The parser.
  static var parser: String {
    #"""


    class _Group:
        def __init__(self, parser, title=None, description=None, required=False, exclusive=False):
            self._parser, self.title, self.description = parser, title, description
            self.required, self._exclusive, self._actions = required, exclusive, []

        def add_argument(self, *names, **options):
            action = self._parser._make(*names, **options)
            self._actions.append(action)
            self._parser._register(action, None if self._exclusive else self)
            return action

        def add_mutually_exclusive_group(self, *, required=False):
            return self._parser.add_mutually_exclusive_group(required=required)


    class ArgumentParser:
        """Describes the options of a program and reads them."""

        def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(),
                     formatter_class=None, prefix_chars="-", fromfile_prefix_chars=None,
                     argument_default=None, conflict_handler="error", add_help=True,
                     allow_abbrev=True, exit_on_error=True):
            name = _sys.argv[0].split("/")[-1] if _sys.argv else ""
            self.prog = name if prog is None else prog
            self.usage, self.description, self.epilog = usage, description, epilog
            self.formatter_class = HelpFormatter if formatter_class is None else formatter_class
            self.argument_default, self.allow_abbrev = argument_default, allow_abbrev
            self.exit_on_error = exit_on_error
            self._actions, self._options, self._defaults = [], {}, {}
            self._positionals, self._optionals = _Group(self, "positional arguments"), _Group(self, "options")
            self._groups, self._exclusive = [self._positionals, self._optionals], []
            if add_help:
                self.add_argument("-h", "--help", action="help", default=SUPPRESS,
                                  help="show this help message and exit")
            for parent in parents:
                for action in parent._actions:
                    self._register(action, None)

        def add_argument(self, *names, **options):
            action = self._make(*names, **options)
            self._register(action, None)
            return action

        def _make(self, *names, **options):
            kind = options.pop("action", None)
            kind = _ACTIONS.get(kind, kind) if kind is None or isinstance(kind, str) else kind
            if isinstance(kind, str):
                raise ValueError(f'unknown action "{kind}"')
            is_option = bool(names) and names[0].startswith("-")
            if not is_option:
                if names and "dest" in options:
                    raise ValueError("dest supplied twice for positional argument")
                dest = names[0] if names else options.pop("dest")
                if "required" in options:
                    raise TypeError("'required' is an invalid argument for positionals")
                names = []
                if options.get("nargs") not in ("?", "*") or ("default" not in options and options.get("nargs") == "*"):
                    options["required"] = True
            else:
                long = [name for name in names if name.startswith("--")] or list(names)
                dest = options.pop("dest", None) or long[0].lstrip("-").replace("-", "_")
            if "default" not in options:
                if dest in self._defaults:
                    options["default"] = self._defaults[dest]
                elif self.argument_default is not None:
                    options["default"] = self.argument_default
            if not callable(options.get("type", str)) and options.get("type") is not None:
                raise ValueError(f"{options['type']!r} is not callable")
            required = options.pop("required", None)
            action = kind(list(names), dest=dest, **options)
            if required is not None:
                action.required = required
            return action

        def _register(self, action, group):
            for name in action.option_strings:
                if name in self._options:
                    raise ArgumentError(action, f"conflicting option string: {name}")
                self._options[name] = action
            self._actions.append(action)
            if group is None:
                group = self._optionals if action.option_strings else self._positionals
                group._actions.append(action)

        def add_argument_group(self, title=None, description=None, **options):
            group = _Group(self, title, description)
            self._groups.append(group)
            return group

        def add_mutually_exclusive_group(self, *, required=False):
            group = _Group(self, required=required, exclusive=True)
            self._exclusive.append(group)
            return group

        def add_subparsers(self, **options):
            raise NotImplementedError("argparse subcommands are not available in lessons")

        def set_defaults(self, **kwargs):
            self._defaults.update(kwargs)
            for action in self._actions:
                if action.dest in kwargs:
                    action.default = kwargs[action.dest]

        def get_default(self, dest):
            for action in self._actions:
                if action.dest == dest and action.default is not None:
                    return action.default
            return self._defaults.get(dest)

        def parse_args(self, args=None, namespace=None):
            namespace, rest = self.parse_known_args(args, namespace)
            if rest:
                self.error("unrecognized arguments: " + " ".join(rest))
            return namespace

        def parse_known_args(self, args=None, namespace=None):
            args = list(_sys.argv[1:] if args is None else args)
            namespace = Namespace() if namespace is None else namespace
            for action in self._actions:
                if action.dest is not SUPPRESS and not hasattr(namespace, action.dest) \
                        and action.default is not SUPPRESS:
                    setattr(namespace, action.dest, action.default)
            for dest, value in self._defaults.items():
                if not hasattr(namespace, dest):
                    setattr(namespace, dest, value)
            if not self.exit_on_error:
                return namespace, self._read(args, namespace)
            try:
                return namespace, self._read(args, namespace)
            except ArgumentError as error:
                self.error(str(error))

        def _option(self, text):
            if len(text) < 2 or not text.startswith("-") or " " in text.partition("=")[0]:
                return None
            if text in self._options:
                return self._options[text], text, None
            name, mark, value = text.partition("=")
            if mark and name in self._options:
                return self._options[name], name, value
            if name.startswith("--"):
                if self.allow_abbrev:
                    found = [one for one in self._options if one.startswith(name)]
                    if len(found) > 1:
                        raise ArgumentError(None, f"ambiguous option: {text} could match {', '.join(found)}")
                    if found:
                        return self._options[found[0]], found[0], value if mark else None
            elif text[:2] in self._options:
                return self._options[text[:2]], text[:2], text[2:]
            if _is_number(text) and not any(_is_number(one) for one in self._options):
                return None
            return None, text, None

        def _read(self, args, namespace):
            seen, rest, words = [], [], []
            waiting = [action for action in self._actions if not action.option_strings]
            place = 0
            only_words = False
            while place < len(args):
                text = args[place]
                place += 1
                if text == "--" and not only_words:
                    only_words = True
                    continue
                found = None if only_words else self._option(text)
                if found is None:
                    words.append(text)
                    continue
                action, name, value = found
                if words:
                    # Arguments before an option go to as many actions as they are enough for.
                    words, waiting = self._place_words(words, waiting, namespace, seen)
                    rest += words
                    words = []
                if action is None:
                    rest.append(text)
                    continue
                if action.nargs == 0 or isinstance(action, _CountAction):
                    flags = value if value and not name.startswith("--") else ""
                    if value is not None and not flags:
                        raise ArgumentError(action, f"ignored explicit argument {value!r}")
                    self._apply(action, namespace, [], name, seen)
                    if flags:
                        args.insert(place, "-" + flags)
                    continue
                given = [value] if value is not None else []
                if not given:
                    most = {None: 1, "?": 1}.get(action.nargs, action.nargs)
                    while place < len(args) and (not isinstance(most, int) or len(given) < most):
                        if args[place] == "--" or self._option(args[place]) is not None:
                            break
                        given.append(args[place])
                        place += 1
                self._check_count(action, given)
                self._apply(action, namespace, given, name, seen)
            rest += self._place_words(words, waiting, namespace, seen)[0]
            self._finish(namespace, seen)
            return rest

        def _check_count(self, action, given):
            nargs = action.nargs
            if nargs is None and len(given) != 1:
                raise ArgumentError(action, "expected one argument")
            if nargs == "+" and not given:
                raise ArgumentError(action, "expected at least one argument")
            if isinstance(nargs, int) and len(given) != nargs:
                raise ArgumentError(action, f"expected {nargs} argument{'' if nargs == 1 else 's'}")

        def _place_words(self, words, waiting, namespace, seen):
            """The words that no action takes, and the actions that wait for more."""
            least = [{None: 1, "?": 0, "*": 0, "+": 1, "...": 0}.get(a.nargs, a.nargs) for a in waiting]
            enough = len(waiting)
            while sum(least[:enough]) > len(words):
                enough -= 1
            actions, waiting, least = waiting[:enough], waiting[enough:], least[:enough]
            for index, action in enumerate(actions):
                spare = len(words) - sum(least[index + 1:])
                if action.nargs in ("*", "+", "..."):
                    count = max(spare, 0)
                elif action.nargs == "?":
                    count = 1 if spare > 0 else 0
                else:
                    count = least[index]
                if len(words) < max(count, least[index]) or (action.nargs == "+" and count < 1):
                    continue
                given, words = words[:count], words[count:]
                if given or action.nargs == 0:
                    self._apply(action, namespace, given, None, seen)
                elif action.nargs in ("?", "*", "..."):
                    seen.append(action)
                    if action.nargs in ("*", "...") and action.default is None:
                        setattr(namespace, action.dest, [])
            return words, waiting

        def _apply(self, action, namespace, given, name, seen):
            for group in self._exclusive:
                if action in group._actions:
                    for other in group._actions:
                        if other in seen and other is not action:
                            raise ArgumentError(action, f"not allowed with argument {_name(other)}")
            seen.append(action)
            if action.nargs == 0 or isinstance(action, _CountAction):
                values = []
            elif action.nargs == "?" and not given:
                values = action.const
            elif action.nargs in (None, "?"):
                values = self._value(action, given[0])
            else:
                values = [self._value(action, one) for one in given]
            action(self, namespace, values, name)

        def _value(self, action, text):
            kind = action.type or (lambda word: word)
            try:
                value = kind(text)
            except ArgumentTypeError as error:
                raise ArgumentError(action, str(error))
            except (TypeError, ValueError):
                name = getattr(action.type, "__name__", repr(action.type))
                raise ArgumentError(action, f"invalid {name} value: {text!r}")
            if action.choices is not None and value not in action.choices:
                allowed = ", ".join(map(repr, action.choices))
                raise ArgumentError(action, f"invalid choice: {value!r} (choose from {allowed})")
            return value

        def _finish(self, namespace, seen):
            missing = [_name(action) for action in self._actions if action.required and action not in seen]
            if missing:
                raise ArgumentError(None, "the following arguments are required: " + ", ".join(missing))
            for group in self._exclusive:
                if group.required and not any(action in seen for action in group._actions):
                    names = " ".join(_name(action) for action in group._actions if action.help is not SUPPRESS)
                    raise ArgumentError(None, f"one of the arguments {names} is required")
            for action in self._actions:
                if action not in seen and isinstance(action.default, str) and action.type is not None \
                        and getattr(namespace, action.dest, None) is action.default:
                    setattr(namespace, action.dest, self._value(action, action.default))

        def error(self, message):
            self.print_usage(_sys.stderr)
            self.exit(2, f"{self.prog}: error: {message}\n")

        def exit(self, status=0, message=None):
            if message:
                _sys.stderr.write(message)
            _sys.exit(status)

        def print_usage(self, file=None):
            print(self.format_usage(), end="", file=file or _sys.stdout)

        def print_help(self, file=None):
            print(self.format_help(), end="", file=file or _sys.stdout)

        def format_usage(self):
            return self.formatter_class(self.prog).usage(self)

        def format_help(self):
            return self.formatter_class(self.prog).help(self)

        def __repr__(self):
            return (f"ArgumentParser(prog={self.prog!r}, usage={self.usage!r}, "
                    f"description={self.description!r}, formatter_class={self.formatter_class!r}, "
                    "conflict_handler='error', add_help=True)")


    def _is_number(text):
        try:
            float(text)
            return True
        except ValueError:
            return False
    """#
  }
}
