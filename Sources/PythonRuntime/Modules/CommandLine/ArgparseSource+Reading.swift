extension ArgparseSource {
  /// How a command line is read.
  static var reading: String {
    #"""


    class _Reading:
        """One pass over the words of a command line.

        Each word is a letter of a pattern: `O` for an option, `A` for an argument, `-` for `--`.
        """

        _NEEDS = {None: "(-*A-*)", OPTIONAL: "(-*A?-*)", ZERO_OR_MORE: "(-*[A-]*)",
                  ONE_OR_MORE: "(-*A[A-]*)", REMAINDER: "([-AO]*)", PARSER: "(-*A[-AO]*)",
                  SUPPRESS: "(-*-*)"}

        def __init__(self, parser, words, namespace):
            self.parser, self.words, self.namespace = parser, words, namespace
            self.waiting = [action for action in parser._actions if not action.option_strings]
            self.seen, self.changed, self.extras = [], [], []
            self.options, letters, behind = {}, [], False
            for place, word in enumerate(words):
                option = None if behind else self._option(word)
                if word == "--" and not behind:
                    behind = True
                    letters.append("-")
                    continue
                if option is not None:
                    self.options[place] = option
                letters.append("A" if option is None else "O")
            self.pattern = "".join(letters)

        def _option(self, word):
            return None if word == "--" else self.parser._option(word)

        def run(self):
            start, last = 0, max(self.options, default=-1)
            while start <= last:
                following = min(place for place in self.options if place >= start)
                if start != following:
                    end = self._arguments(start)
                    if end > start:
                        start = end
                        continue
                if start not in self.options:
                    self.extras += self.words[start:following]
                    start = following
                start = self._take_option(start)
            self.extras += self.words[self._arguments(start):]
            self._finish()
            return self.extras

        # Matching

        def _need(self, action):
            nargs = action.nargs
            need = self._NEEDS.get(nargs)
            if need is None:
                need = f"(-*{'-*'.join('A' * nargs)}-*)"
            if action.option_strings:
                need = need.replace("-*", "").replace("-", "")
            return need

        def _count(self, action, pattern):
            """How many of the words that come next an option takes."""
            found = _re.match(self._need(action), pattern)
            if found is not None:
                return len(found.group(1))
            many = action.nargs
            words = {None: "expected one argument", OPTIONAL: "expected at most one argument",
                     ONE_OR_MORE: "expected at least one argument"}.get(many)
            raise ArgumentError(action, words or f"expected {many} argument{'' if many == 1 else 's'}")

        def _arguments(self, start):
            """Gives the next words to as many of the waiting arguments as they are enough for."""
            rest = self.pattern[start:]
            for count in range(len(self.waiting), 0, -1):
                actions = self.waiting[:count]
                found = _re.match("".join(map(self._need, actions)), rest)
                if found is not None:
                    break
            else:
                return start
            self.waiting = self.waiting[count:]
            for action, taken in zip(actions, found.groups()):
                words = self.words[start:start + len(taken)]
                start += len(taken)
                self._take(action, words)
            return start

        def _take_option(self, place):
            action, name, value = self.options[place]
            taken = []
            while True:
                if action is None:
                    self.extras.append(self.words[place])
                    return place + 1
                if value is None:
                    stop = place + 1 + self._count(action, self.pattern[place + 1:])
                    taken.append((action, self.words[place + 1:stop], name))
                    break
                count = self._count(action, "A")
                if count == 1:
                    stop = place + 1
                    taken.append((action, [value], name))
                    break
                name, next_action, rest = self._next_letter(action, name, value, count)
                taken.append((action, [], self._last_name))
                action, value = next_action, rest
            for action, words, name in taken:
                self._take(action, words, name)
            return stop

        def _next_letter(self, action, name, value, count):
            """In `-xyz`, where `-x` takes nothing: goes on with `-y`."""
            prefixes = self.parser.prefix_chars
            following = name[0] + value[:1]
            if count != 0 or name[1] in prefixes or value == "" or (
                    following not in self.parser._option_string_actions):
                raise ArgumentError(action, f"ignored explicit argument {value!r}")
            self._last_name = name
            return following, self.parser._option_string_actions[following], value[1:] or None

        # Doing

        def _take(self, action, words, name=None):
            self.seen.append(action)
            values = self.parser._get_values(action, words)
            if values is not action.default:
                self.changed.append(action)
                for group in self.parser._mutually_exclusive_groups:
                    if action in group._group_actions:
                        self._check_alone(action, group)
            if values is not SUPPRESS:
                action(self.parser, self.namespace, values, name)

        def _check_alone(self, action, group):
            for other in group._group_actions:
                if other is not action and other in self.changed:
                    raise ArgumentError(action, f"not allowed with argument {_name(other)}")

        def _finish(self):
            missing = []
            for action in self.parser._actions:
                if action in self.seen:
                    continue
                if action.required:
                    missing.append(_name(action))
                elif isinstance(action.default, str) and (
                        getattr(self.namespace, action.dest, None) is action.default):
                    value = self.parser._get_value(action, action.default)
                    setattr(self.namespace, action.dest, value)
            if missing:
                names = ", ".join(missing)
                self.parser.error(f"the following arguments are required: {names}")
            for group in self.parser._mutually_exclusive_groups:
                actions = group._group_actions
                if group.required and not any(action in self.changed for action in actions):
                    names = " ".join(_name(one) for one in actions if one.help is not SUPPRESS)
                    self.parser.error(f"one of the arguments {names} is required")
    """#
  }
}
