extension PdbSource {
  /// Commands for breakpoints, aliases and help.
  static var breakpoints: String {
    #"""
        # Breakpoints

        def do_break(self, arg, temporary=False):
            """b(reak) [[file:]line | function[, condition]]: stops there; alone it lists all."""
            if not arg:
                self._list_breaks()
                return
            place, comma, condition = arg.partition(",")
            if comma and place:
                place, condition = place.rstrip(), condition.lstrip()
            else:
                place, condition = arg, None
            found = self._place(place)
            if found is None:
                return
            filename, line, function = found
            line = self.checkline(filename, line)
            if not line:
                return
            problem = self.set_break(filename, line, temporary, condition, function)
            if problem:
                self.error(problem)
            else:
                point = self.get_breaks(filename, line)[-1]
                self.message(f"Breakpoint {point.number} at {point.file}:{point.line}")

        do_b = do_break

        def do_tbreak(self, arg):
            """tbreak [[file:]line | function[, condition]]: a breakpoint that serves once."""
            self.do_break(arg, True)

        def _list_breaks(self):
            points = [point for point in bdb.Breakpoint.bpbynumber if point]
            if points:
                self.message("Num Type         Disp Enb   Where")
            for point in points:
                self.message(point.bpformat())

        def _place(self, text):
            """File, line and function that a place means; a reason is shown where it means none."""
            if ":" in text:
                name, _, number = text.rpartition(":")
                filename = self.lookupmodule(name.rstrip())
                if not filename:
                    self.error(f"{name.rstrip()!r} not found from sys.path")
                    return None
                try:
                    return filename, int(number), None
                except ValueError:
                    self.error(f"Bad lineno: {number.lstrip()}")
                    return None
            try:
                return self.defaultFile(), int(text), None
            except ValueError:
                pass
            found = self._function(text) or self._definition(text)
            if not found:
                self.error(f"The specified object {text!r} is not a function or was not found along "
                           "sys.path.")
            return found

        def _function(self, text):
            try:
                value = eval(text, self.curframe.f_globals, self.curframe_locals)
                code = getattr(value, "__func__", value).__code__
                return code.co_filename, code.co_firstlineno, code.co_name
            except Exception:
                return None

        def _definition(self, text):
            """Where the source defines a function that does not exist yet."""
            parts = text.strip().split(".")
            if parts[0] == "self":
                del parts[0]
            if not parts or not parts[0]:
                return None
            filename = self.defaultFile()
            if len(parts) > 1:
                filename = self.lookupmodule(parts[0]) or filename
            name = parts[min(1, len(parts) - 1)]
            pattern = re.compile(rf"def\s+{re.escape(name)}\s*[(]")
            for number, line in enumerate(linecache.getlines(filename), 1):
                if pattern.match(line):
                    return filename, number, name
            return None

        def defaultFile(self):
            return self.curframe.f_code.co_filename

        def lookupmodule(self, name):
            """The file that a name means: one that has run, or one beside the program."""
            wanted = [name, name + ".py"]
            for known in sys._source_names():
                if known in wanted or known.rpartition("/")[2] in wanted:
                    return known
            for candidate in wanted:
                if linecache.getlines(candidate):
                    return candidate
            return None

        def checkline(self, filename, lineno):
            line = linecache.getline(filename, lineno)
            if not line:
                self.message("End of file")
                return 0
            line = line.strip()
            if not line or line[0] == "#" or line[:3] in ('"""', "'''"):
                self.error("Blank or comment")
                return 0
            return lineno

        def _point(self, number):
            try:
                return self.get_bpbynumber(number)
            except ValueError as error:
                self.error(error)
                return None

        def _named_point(self, words):
            if not words:
                self.error("Breakpoint number expected")
                return None
            return self._point(words[0].strip())

        def do_enable(self, arg):
            """enable number [number ...]: has breakpoints stop again."""
            for number in arg.split():
                point = self._point(number)
                if point:
                    point.enable()
                    self.message(f"Enabled {point}")

        def do_disable(self, arg):
            """disable number [number ...]: keeps breakpoints, but does not stop there."""
            for number in arg.split():
                point = self._point(number)
                if point:
                    point.disable()
                    self.message(f"Disabled {point}")

        def do_condition(self, arg):
            """condition number [expression]: stops only where the expression is true."""
            words = arg.split(" ", 1)
            point = self._named_point(words)
            if not point:
                return
            point.cond = words[1] if len(words) > 1 else None
            if point.cond:
                self.message(f"New condition set for breakpoint {point.number}.")
            else:
                self.message(f"Breakpoint {point.number} is now unconditional.")

        def do_ignore(self, arg):
            """ignore number [count]: passes a breakpoint that many times."""
            words = arg.split()
            try:
                count = int(words[1])
            except (IndexError, ValueError):
                count = 0
            point = self._named_point(words)
            if not point:
                return
            point.ignore = count
            if count > 0:
                crossings = f"{count} crossings" if count > 1 else "1 crossing"
                self.message(f"Will ignore next {crossings} of breakpoint {point.number}.")
            else:
                self.message(f"Will stop next time breakpoint {point.number} is reached.")

        def do_clear(self, arg):
            """cl(ear) [file:line | number ...]: takes breakpoints away; alone it asks and takes all."""
            if not arg:
                self._clear_all()
            elif ":" in arg:
                self._clear_place(arg)
            else:
                for number in arg.split():
                    point = self._point(number)
                    if point:
                        self.clear_bpbynumber(number)
                        self.message(f"Deleted {point}")

        do_cl = do_clear

        def _clear_all(self):
            try:
                reply = input("Clear all breaks? ")
            except EOFError:
                reply = "no"
            if reply.strip().lower() not in ("y", "yes"):
                return
            points = [point for point in bdb.Breakpoint.bpbynumber if point]
            self.clear_all_breaks()
            for point in points:
                self.message(f"Deleted {point}")

        def _clear_place(self, arg):
            name, _, number = arg.rpartition(":")
            try:
                line = int(number)
            except ValueError:
                self.error(f"Invalid line number ({number})")
                return
            filename = self.lookupmodule(name) or name
            points = list(self.get_breaks(filename, line))
            problem = self.clear_break(filename, line)
            if problem:
                self.error(problem)
            for point in points:
                self.message(f"Deleted {point}")

        # Commands at a breakpoint

        def do_commands(self, arg):
            """commands [number]: the lines that follow, up to `end`, are done at that breakpoint."""
            try:
                number = int(arg) if arg else len(bdb.Breakpoint.bpbynumber) - 1
            except ValueError:
                self.error("Usage: commands [bnum]\n        ...\n        end")
                return
            try:
                self.get_bpbynumber(number)
            except ValueError as error:
                self.error(f"cannot set commands: {error}")
                return
            before = self.commands.get(number)
            self.commands[number] = [[], False, True]
            self._defining, prompt, self.prompt = number, self.prompt, "(com) "
            try:
                self.cmdloop()
            except KeyboardInterrupt:
                del self.commands[number]
                if before:
                    self.commands[number] = before
                self.error("command definition aborted, old commands restored")
            finally:
                self._defining, self.prompt = None, prompt

        def _define(self, line):
            """Keeps one line of a list of commands; true at its end."""
            command, argument, line = self.parseline(line)
            if not command:
                return None
            kept = self.commands[self._defining]
            if command == "silent":
                kept[1] = True
                return None
            if command in ("end", "EOF"):
                self.queue = []
                return 1
            kept[0].append(f"{command} {argument}" if argument else command)
            if command not in self._resuming:
                return None
            kept[2] = False
            self.queue = []
            return 1

        # Aliases and help

        def do_alias(self, arg):
            """alias [name [command]]: gives a command a name; %1, %2 … and %* are its arguments."""
            words = arg.split()
            if not words:
                for name in sorted(self.aliases):
                    self.message(f"{name} = {self.aliases[name]}")
            elif len(words) == 1:
                if words[0] in self.aliases:
                    self.message(f"{words[0]} = {self.aliases[words[0]]}")
                else:
                    self.error(f"Unknown alias '{words[0]}'")
            else:
                self.aliases[words[0]] = " ".join(words[1:])

        def do_unalias(self, arg):
            """unalias name: forgets it."""
            words = arg.split()
            if words:
                self.aliases.pop(words[0], None)

        def do_help(self, arg):
            """h(elp) [command]: lists the commands, or tells about one."""
            if not arg:
                names = sorted(name[3:] for name in dir(self) if name.startswith("do_"))
                self._columns("Documented commands (type help <topic>):", names)
                self._columns("Miscellaneous help topics:", ["exec", "pdb"])
                return
            if arg == "pdb":
                self.message(__doc__)
            elif arg == "exec":
                self.message("(!) statement: runs a statement in the current frame. The exclamation mark\n"
                             "is only needed where it would begin like a command.")
            elif getattr(self, "do_" + arg, None):
                self.message(getattr(self, "do_" + arg).__doc__)
            else:
                self.error(f"No help for {arg!r}; try 'help' for the list of commands")

        do_h = do_help

        def _columns(self, title, words):
            """Words in as few rows as fit into 80 columns, filled column by column."""
            for rows in range(1, len(words) + 1):
                columns = [words[start:start + rows] for start in range(0, len(words), rows)]
                widths = [max(map(len, column)) for column in columns]
                if sum(widths) + 2 * (len(widths) - 1) <= 79:
                    break
            self.message(f"{title}\n{'=' * len(title)}")
            for row in range(rows):
                cells = [column[row].ljust(width) for column, width in zip(columns, widths)
                         if row < len(column)]
                self.message("  ".join(cells).rstrip())
            self.message("")
    """#
  }
}
