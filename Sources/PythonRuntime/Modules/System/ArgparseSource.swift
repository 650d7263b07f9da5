/// `argparse`, written in the language: options and arguments, without subcommands.
enum ArgparseSource {
  static var text: String {
    #"""
    """Options of a command line, read into a namespace."""
    import sys as _sys

    SUPPRESS = "==SUPPRESS=="
    OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, REMAINDER = "?", "*", "+", "..."


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


    class Namespace:
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

        def __repr__(self):
            parts = []
            for name, value in self.__dict__.items():
                plain = name.isidentifier()
                parts.append(f"{name}={value!r}" if plain else f"**{{{name!r}: {value!r}}}")
            return f"Namespace({', '.join(parts)})"


    def _name(action):
        if action is None:
            return None
        if action.option_strings:
            return "/".join(action.option_strings)
        if action.metavar not in (None, SUPPRESS):
            return action.metavar
        return action.dest


    class Action:
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None,
                     choices=None, required=False, help=None, metavar=None):
            self.option_strings, self.dest, self.nargs, self.const = option_strings, dest, nargs, const
            self.default, self.type, self.choices = default, type, choices
            self.required, self.help, self.metavar = required, help, metavar

        def __call__(self, parser, namespace, values, option_string=None):
            raise NotImplementedError(".__call__() not defined")

        def __repr__(self):
            names = ("option_strings", "dest", "nargs", "const", "default", "type", "choices",
                     "required", "help", "metavar")
            inside = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
            return f"{type(self).__name__}({inside})"

        def format_usage(self):
            return self.option_strings[0]


    class _StoreAction(Action):
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


    class _AppendAction(Action):
        def __call__(self, parser, namespace, values, option_string=None):
            items = list(getattr(namespace, self.dest, None) or [])
            setattr(namespace, self.dest, items + [values])


    class _ExtendAction(_AppendAction):
        def __call__(self, parser, namespace, values, option_string=None):
            items = list(getattr(namespace, self.dest, None) or [])
            setattr(namespace, self.dest, items + list(values))


    class _AppendConstAction(_StoreConstAction):
        def __call__(self, parser, namespace, values, option_string=None):
            items = list(getattr(namespace, self.dest, None) or [])
            setattr(namespace, self.dest, items + [self.const])


    class _CountAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=None, required=False, help=None):
            super().__init__(option_strings, dest, None, default, required, help)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


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
            super().__init__(names, dest, 0, default=default, required=required, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, not option_string.startswith("--no-"))

        def format_usage(self):
            return " | ".join(self.option_strings)


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
            print((self.version or "") % {"prog": parser.prog})
            parser.exit()


    _ACTIONS = {None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction,
                "store_true": _StoreTrueAction, "store_false": _StoreFalseAction,
                "append": _AppendAction, "append_const": _AppendConstAction, "count": _CountAction,
                "extend": _ExtendAction, "help": _HelpAction, "version": _VersionAction}
    """# + parser + help
  }
}
