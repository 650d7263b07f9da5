/// `argparse`, written in the language: what is done with options first.
enum ArgparseSource {
  static var text: String { actions + groups + parser + reading + help }

  private static var actions: String {
    #"""
    """Options, arguments and subcommands of a command line, read into a namespace."""
    import re as _re
    import sys as _sys

    SUPPRESS = "==SUPPRESS=="
    OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = "?", "*", "+", "A...", "..."


    class ArgumentError(Exception):
        def __init__(self, argument, message):
            self.argument_name = _name(argument)
            self.message = message

        def __str__(self):
            if self.argument_name is None:
                return self.message
            return f"argument {self.argument_name}: {self.message}"


    class ArgumentTypeError(Exception):
        pass


    class _Shown:
        """Shows the attributes that make an object."""

        def __repr__(self):
            shown, odd = [], {}
            for name, value in self._shown():
                if name.isidentifier():
                    shown.append(f"{name}={value!r}")
                else:
                    odd[name] = value
            if odd:
                shown.append(f"**{odd!r}")
            return f"{type(self).__name__}({', '.join(shown)})"

        def _shown(self):
            return list(self.__dict__.items())


    class Namespace(_Shown):
        """The values that were given."""

        def __init__(self, **kwargs):
            for name in kwargs:
                setattr(self, name, kwargs[name])

        def __eq__(self, other):
            if not isinstance(other, Namespace):
                return NotImplemented
            return vars(self) == vars(other)

        def __contains__(self, key):
            return key in self.__dict__


    def _name(action):
        if action is None:
            return None
        if action.option_strings:
            return "/".join(action.option_strings)
        if action.metavar not in (None, SUPPRESS):
            return action.metavar
        if action.dest not in (None, SUPPRESS):
            return action.dest
        if action.choices:
            return "{" + ",".join(action.choices) + "}"
        return None


    class Action(_Shown):
        """What is done with one option or argument."""

        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None,
                     choices=None, required=False, help=None, metavar=None):
            self.option_strings, self.dest, self.nargs, self.const = option_strings, dest, nargs, const
            self.default, self.type, self.choices = default, type, choices
            self.required, self.help, self.metavar = required, help, metavar

        def __call__(self, parser, namespace, values, option_string=None):
            raise NotImplementedError(".__call__() not defined")

        def _shown(self):
            names = ("option_strings", "dest", "nargs", "const", "default", "type", "choices",
                     "required", "help", "metavar")
            return [(name, getattr(self, name)) for name in names]

        def format_usage(self):
            return self.option_strings[0]


    class BooleanOptionalAction(Action):
        def __init__(self, option_strings, dest, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None):
            names = []
            for option in option_strings:
                names.append(option)
                if option.startswith("--"):
                    names.append("--no-" + option[2:])
            if help is not None and default is not None and default is not SUPPRESS:
                help += " (default: %(default)s)"
            super().__init__(names, dest, 0, default=default, type=type, choices=choices,
                             required=required, help=help, metavar=metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            if option_string in self.option_strings:
                setattr(namespace, self.dest, not option_string.startswith("--no-"))

        def format_usage(self):
            return " | ".join(self.option_strings)


    class _StoreAction(Action):
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None,
                     choices=None, required=False, help=None, metavar=None):
            if nargs == 0:
                raise ValueError("nargs for store actions must be != 0; if you have nothing to store, "
                                 "actions such as store true or store const may be more appropriate")
            if const is not None and nargs != OPTIONAL:
                raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")
            super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help,
                             metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, values)


    class _StoreConstAction(Action):
        def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None,
                     metavar=None):
            super().__init__(option_strings, dest, 0, const, default, required=required, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, self.const)


    class _StoreTrueAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=False, required=False, help=None):
            super().__init__(option_strings, dest, True, default, required, help)


    class _StoreFalseAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=True, required=False, help=None):
            super().__init__(option_strings, dest, False, default, required, help)


    def _items(namespace, dest):
        items = getattr(namespace, dest, None)
        return [] if items is None else list(items)


    class _AppendAction(Action):
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None,
                     choices=None, required=False, help=None, metavar=None):
            if nargs == 0:
                raise ValueError("nargs for append actions must be != 0; if arg strings are not "
                                 "supplying the value to append, the append const action may be more "
                                 "appropriate")
            if const is not None and nargs != OPTIONAL:
                raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")
            super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help,
                             metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, _items(namespace, self.dest) + [values])


    class _ExtendAction(_AppendAction):
        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, _items(namespace, self.dest) + list(values))


    class _AppendConstAction(_StoreConstAction):
        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, _items(namespace, self.dest) + [self.const])


    class _CountAction(Action):
        def __init__(self, option_strings, dest, default=None, required=False, help=None):
            super().__init__(option_strings, dest, 0, default=default, required=required, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            count = getattr(namespace, self.dest, None)
            setattr(namespace, self.dest, (0 if count is None else count) + 1)


    class _HelpAction(Action):
        def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
            super().__init__(option_strings, dest, 0, default=default, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            parser.print_help()
            parser.exit()


    class _VersionAction(Action):
        def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                     help="show program's version number and exit"):
            super().__init__(option_strings, dest, 0, default=default, help=help)
            self.version = version

        def __call__(self, parser, namespace, values, option_string=None):
            version = parser.version if self.version is None else self.version
            formatter = parser._get_formatter()
            formatter.add_text(version)
            parser._print_message(formatter.format_help(), _sys.stdout)
            parser.exit()


    class _SubParsersAction(Action):
        """Gives the rest of the command line to the parser of a subcommand."""

        class _Choice(Action):
            def __init__(self, name, aliases, help):
                metavar = f"{name} ({', '.join(aliases)})" if aliases else name
                super().__init__([], name, help=help, metavar=metavar)

        def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None,
                     metavar=None):
            self._prog_prefix, self._parser_class = prog, parser_class
            self._name_parser_map, self._choices_actions = {}, []
            super().__init__(option_strings, dest, PARSER, choices=self._name_parser_map,
                             required=required, help=help, metavar=metavar)

        def add_parser(self, name, **kwargs):
            if kwargs.get("prog") is None:
                kwargs["prog"] = f"{self._prog_prefix} {name}"
            aliases = kwargs.pop("aliases", ())
            for one in (name, *aliases):
                if one in self._name_parser_map:
                    words = "subparser" if one == name else "subparser alias"
                    raise ArgumentError(self, f"conflicting {words}: {one}")
            if "help" in kwargs:
                self._choices_actions.append(self._Choice(name, aliases, kwargs.pop("help")))
            parser = self._parser_class(**kwargs)
            for one in (name, *aliases):
                self._name_parser_map[one] = parser
            return parser

        def _get_subactions(self):
            return self._choices_actions

        def __call__(self, parser, namespace, values, option_string=None):
            name, rest = values[0], values[1:]
            if self.dest is not SUPPRESS:
                setattr(namespace, self.dest, name)
            if name not in self._name_parser_map:
                choices = ", ".join(self._name_parser_map)
                raise ArgumentError(self, f"unknown parser {name!r} (choices: {choices})")
            found, unknown = self._name_parser_map[name].parse_known_args(rest, None)
            for key, value in vars(found).items():
                setattr(namespace, key, value)
            if unknown:
                vars(namespace).setdefault("_unrecognized_args", [])
                namespace._unrecognized_args.extend(unknown)


    class FileType:
        """Opens the file that an argument names."""

        def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
            self._mode, self._bufsize, self._encoding, self._errors = mode, bufsize, encoding, errors

        def __call__(self, string):
            if string == "-":
                if "r" in self._mode:
                    return _sys.stdin
                if any(letter in self._mode for letter in "wax"):
                    return _sys.stdout
                raise ValueError(f'argument "-" with mode {self._mode!r}')
            try:
                return open(string, self._mode, self._bufsize, self._encoding, self._errors)
            except OSError as error:
                raise ArgumentTypeError(f"can't open '{string}': {error}")

        def __repr__(self):
            shown = [repr(one) for one in (self._mode, self._bufsize) if one != -1]
            shown += [f"{name}={value!r}" for name, value in (("encoding", self._encoding),
                                                              ("errors", self._errors))
                      if value is not None]
            return f"{type(self).__name__}({', '.join(shown)})"
    """#
  }
}
