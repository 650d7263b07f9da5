extension ArgparseSource {
  /// What arguments can be added to.
  static var groups: String {
    #"""


    _NEGATIVE = _re.compile(r"-\d+$|-\d*\.\d+$")


    class _Container:
        """What arguments can be added to: a parser, or a group of arguments."""

        def __init__(self, description, prefix_chars, argument_default, conflict_handler):
            self.description, self.prefix_chars = description, prefix_chars
            self.argument_default, self.conflict_handler = argument_default, conflict_handler
            self._registries = {"action": dict(_ACTIONS), "type": {None: lambda text: text}}
            if conflict_handler not in ("error", "resolve"):
                raise ValueError(f"invalid conflict_resolution value: {conflict_handler!r}")
            self._actions, self._option_string_actions, self._defaults = [], {}, {}
            self._action_groups, self._mutually_exclusive_groups = [], []
            # Whether options look like negative numbers; a list, because groups share it.
            self._number_options = []

        def register(self, registry_name, value, object):
            self._registries.setdefault(registry_name, {})[value] = object

        def _registered(self, registry, value):
            try:
                return self._registries[registry].get(value, value)
            except TypeError:
                return value

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

        def add_argument(self, *args, **kwargs):
            if not args or len(args) == 1 and args[0][:1] not in tuple(self.prefix_chars):
                if args and "dest" in kwargs:
                    raise ValueError("dest supplied twice for positional argument")
                kwargs = self._positional_options(*args, **kwargs)
            else:
                kwargs = self._optional_options(*args, **kwargs)
            if "default" not in kwargs:
                if kwargs["dest"] in self._defaults:
                    kwargs["default"] = self._defaults[kwargs["dest"]]
                elif self.argument_default is not None:
                    kwargs["default"] = self.argument_default
            kind = self._registered("action", kwargs.pop("action", None))
            if not callable(kind):
                raise ValueError(f'unknown action "{kind}"')
            action = kind(**kwargs)
            if not callable(self._registered("type", action.type)):
                raise ValueError(f"{action.type!r} is not callable")
            if action.type is FileType:
                raise ValueError(f"{action.type!r} is a FileType class object, instance of it must be "
                                 "passed")
            if hasattr(self, "_get_formatter"):
                try:
                    self._get_formatter()._format_args(action, None)
                except TypeError:
                    raise ValueError("length of metavar tuple does not match nargs")
            return self._add_action(action)

        def _positional_options(self, dest, **kwargs):
            if "required" in kwargs:
                raise TypeError("'required' is an invalid argument for positionals")
            nargs = kwargs.get("nargs")
            if nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS, 0):
                kwargs["required"] = True
            if nargs == ZERO_OR_MORE and "default" not in kwargs:
                kwargs["required"] = True
            return dict(kwargs, dest=dest, option_strings=[])

        def _optional_options(self, *names, **kwargs):
            long = []
            for name in names:
                if name[:1] not in tuple(self.prefix_chars):
                    raise ValueError(f"invalid option string {name!r}: must start with a character "
                                     f"{self.prefix_chars!r}")
                if len(name) > 1 and name[1] in self.prefix_chars:
                    long.append(name)
            dest = kwargs.pop("dest", None)
            if dest is None:
                first = long[0] if long else names[0]
                dest = first.lstrip(self.prefix_chars)
                if not dest:
                    raise ValueError(f"dest= is required for options like {first!r}")
                dest = dest.replace("-", "_")
            return dict(kwargs, dest=dest, option_strings=list(names))

        def add_argument_group(self, *args, **kwargs):
            group = _ArgumentGroup(self, *args, **kwargs)
            self._action_groups.append(group)
            return group

        def add_mutually_exclusive_group(self, **kwargs):
            group = _MutuallyExclusiveGroup(self, **kwargs)
            self._mutually_exclusive_groups.append(group)
            return group

        def _add_action(self, action):
            self._check_conflict(action)
            self._actions.append(action)
            action.container = self
            for name in action.option_strings:
                self._option_string_actions[name] = action
                if _NEGATIVE.match(name) and not self._number_options:
                    self._number_options.append(True)
            return action

        def _check_conflict(self, action):
            conflicts = [(name, self._option_string_actions[name]) for name in action.option_strings
                         if name in self._option_string_actions]
            if not conflicts:
                return
            if self.conflict_handler == "error":
                names = ", ".join(name for name, _ in conflicts)
                words = "string" if len(conflicts) == 1 else "strings"
                raise ArgumentError(action, f"conflicting option {words}: {names}")
            for name, other in conflicts:
                other.option_strings.remove(name)
                self._option_string_actions.pop(name, None)
                if not other.option_strings:
                    other.container._remove_action(other)

        def _remove_action(self, action):
            self._actions.remove(action)

        def _add_container_actions(self, container):
            """Takes the arguments of a parent."""
            known = {}
            for group in self._action_groups:
                if group.title in known:
                    raise ValueError(f"cannot merge actions - two groups are named {group.title!r}")
                known[group.title] = group
            owners = {}
            for group in container._action_groups:
                if group.title not in known:
                    known[group.title] = self.add_argument_group(
                        title=group.title, description=group.description,
                        conflict_handler=group.conflict_handler)
                for action in group._group_actions:
                    owners[id(action)] = known[group.title]
            for group in container._mutually_exclusive_groups:
                exclusive = self.add_mutually_exclusive_group(required=group.required)
                for action in group._group_actions:
                    owners[id(action)] = exclusive
            for action in container._actions:
                owners.get(id(action), self)._add_action(action)


    class _ArgumentGroup(_Container):
        """Arguments that stand together in the help."""

        def __init__(self, container, title=None, description=None, **kwargs):
            super().__init__(
                description, kwargs.pop("prefix_chars", container.prefix_chars),
                kwargs.pop("argument_default", container.argument_default),
                kwargs.pop("conflict_handler", container.conflict_handler))
            if kwargs:
                raise TypeError("_ActionsContainer.__init__() got an unexpected keyword argument "
                                f"'{next(iter(kwargs))}'")
            self.title, self._group_actions = title, []
            self._registries, self._actions = container._registries, container._actions
            self._option_string_actions = container._option_string_actions
            self._defaults, self._number_options = container._defaults, container._number_options
            self._mutually_exclusive_groups = container._mutually_exclusive_groups

        def _add_action(self, action):
            super()._add_action(action)
            self._group_actions.append(action)
            return action

        def _remove_action(self, action):
            super()._remove_action(action)
            self._group_actions.remove(action)


    class _MutuallyExclusiveGroup(_ArgumentGroup):
        """Arguments of which one at most may be given."""

        def __init__(self, container, required=False):
            super().__init__(container)
            self.required, self._container = required, container

        def _add_action(self, action):
            if action.required:
                raise ValueError("mutually exclusive arguments must be optional")
            action = self._container._add_action(action)
            self._group_actions.append(action)
            return action

        def _remove_action(self, action):
            self._container._remove_action(action)
            self._group_actions.remove(action)


    _ACTIONS = {None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction,
                "store_true": _StoreTrueAction, "store_false": _StoreFalseAction,
                "append": _AppendAction, "append_const": _AppendConstAction, "count": _CountAction,
                "extend": _ExtendAction, "help": _HelpAction, "version": _VersionAction,
                "parsers": _SubParsersAction}
    """#
  }
}
