/// `pdb`: the `(Pdb)` prompt, in parts of one class.
///
/// It answers as the one of CPython 3.11, with these differences: frames of the debugger itself and
/// of the line that starts a program are not shown; modules that are built in are passed over as
/// native code is; `jump` and `interact` are refused; `help` has words of its own; `.pdbrc` is not
/// read; where nobody can answer, one line says so and the program ends as at the end of input.
enum PdbSource {
  static var text: String {
    [prompt, moving, breakpoints, functions].joined(separator: "\n\n")
  }

  /// The prompt itself, and the commands that show values.
  static var prompt: String {
    #"""
    """Python's debugger, at a `(Pdb)` prompt.

    It answers as CPython 3.11's does, with these differences: frames of the debugger itself are not
    shown, code of modules that are built in is passed over as native code is, `jump` and `interact`
    are refused, and `help` has words of its own.
    """
    import bdb
    import builtins
    import linecache
    import pprint
    import re
    import sys
    from inspect import getsourcelines as _getsourcelines

    __all__ = ["run", "pm", "Pdb", "runeval", "runctx", "runcall", "set_trace", "post_mortem", "help"]

    line_prefix = "\n-> "


    class Restart(Exception):
        """Asks that the program be started again."""


    class _Words(str):
        """A text that shows itself without quotes."""

        def __repr__(self):
            return self


    def _reason(error):
        """The last line of a traceback."""
        kind = type(error)
        name = kind.__qualname__
        if kind.__module__ not in ("builtins", "__main__"):
            name = f"{kind.__module__}.{name}"
        try:
            text = error.msg if isinstance(error, SyntaxError) else str(error)
        except Exception:
            text = "<exception str() failed>"
        lines = (f"{name}: {text}" if text else name).split("\n")
        return (lines + list(getattr(error, "__notes__", ())))[-1].strip()


    def _differs(now, before):
        try:
            return bool(now != before)
        except Exception:
            return True  # as tensors of several elements do, which have no single answer


    class Pdb(bdb.Bdb):
        """The debugger with its commands; `stdin` and `stdout` stand in for the host's prompt."""

        prompt = "(Pdb) "
        _resuming = ("c", "cont", "continue", "s", "step", "n", "next", "r", "return", "q", "quit",
                     "exit", "j", "jump")

        def __init__(self, completekey="tab", stdin=None, stdout=None, skip=None, nosigint=False,
                     readrc=True):
            bdb.Bdb.__init__(self, skip)
            self.stdin, self.stdout, self.nosigint = stdin, stdout, nosigint
            self.aliases = {}
            self.displaying = {}
            self.commands = {}
            self.queue = []
            self.lastcmd = ""
            self._user_requested_quit = False
            self._defining = None
            self.forget()

        def message(self, text):
            print(text, file=self.stdout)

        def error(self, text):
            print("***", text, file=self.stdout)

        # What the debugger has to show

        def forget(self):
            self.lineno = None
            self.stack = []
            self.curindex = 0
            self.curframe = None
            self.curframe_locals = {}
            self.raised_at = {}

        def reset(self):
            bdb.Bdb.reset(self)
            self.forget()

        def setup(self, frame, traceback):
            self.forget()
            self.stack, self.curindex = self.get_stack(frame, traceback)
            while traceback:
                self.raised_at[traceback.tb_frame] = traceback.tb_lineno
                traceback = traceback.tb_next
            if self.stack:
                self._look_at(self.curindex)

        def _look_at(self, index):
            self.curindex = index
            self.curframe = self.stack[index][0]
            # Asked for once only: asking again would undo what was assigned at the prompt.
            self.curframe_locals = self.curframe.f_locals
            self.lineno = None

        def user_call(self, frame, argument_list):
            if self.stop_here(frame):
                self.message("--Call--")
                self.interaction(frame, None)

        def user_line(self, frame):
            number, self.currentbp = self.currentbp, 0
            if number not in self.commands:
                self.interaction(frame, None)
                return
            commands, is_silent, prompts = self.commands[number]
            before = self.lastcmd
            self.setup(frame, None)
            for line in commands:
                self.onecmd(line)
            self.lastcmd = before
            if not is_silent:
                self.print_stack_entry(self.stack[self.curindex])
            if prompts:
                self._converse()
            self.forget()

        def user_return(self, frame, return_value):
            frame.f_locals["__return__"] = return_value
            self.message("--Return--")
            self.interaction(frame, None)

        def user_exception(self, frame, exc_info):
            kind, value, traceback = exc_info
            frame.f_locals["__exception__"] = kind, value
            internal = "Internal " if not traceback and kind is StopIteration else ""
            self.message(internal + _reason(value))
            self.interaction(frame, traceback)

        def interaction(self, frame, traceback):
            sys._on_interrupt(None)
            self.setup(frame, traceback)
            if not self.stack:
                return
            self.print_stack_entry(self.stack[self.curindex])
            self._converse()
            self.forget()

        def _interrupted(self, frame):
            self.message("\nProgram interrupted. (Use 'cont' to resume).")
            sys._on_interrupt(None)
            while frame.f_back and frame.f_code.co_filename.startswith("<"):
                frame = frame.f_back  # out of modules that are built in
            self.set_step()
            self.set_trace(frame)

        # Reading commands

        def _converse(self):
            while True:
                try:
                    self.cmdloop()
                    return
                except KeyboardInterrupt:
                    self.message("--KeyboardInterrupt--")

        def cmdloop(self):
            self._show_changes()
            stop = None
            while not stop:
                line = self.queue.pop(0) if self.queue else self._ask()
                stop = self.onecmd(self.precmd(line))

        def _ask(self):
            if self.stdin is not None:
                print(self.prompt, end="", file=self.stdout)
                line = self.stdin.readline()
                return line.rstrip("\r\n") if line else "EOF"
            _prompting.append(self)
            try:
                line = sys._ask(self.prompt)
            finally:
                _prompting.pop()
            if line is False:
                self.message(f"{self.prompt}nobody can answer here, so this ends as at the end of input")
            return line if isinstance(line, str) else "EOF"

        def _show_changes(self):
            shown = self.displaying.get(self.curframe, {})
            for expression, before in list(shown.items()):
                now = self._value_or_reason(expression)
                if now is not before and _differs(now, before):
                    shown[expression] = now
                    self.message(f"display {expression}: {self._safe_repr(now, expression)}  "
                                 f"[old: {self._safe_repr(before, expression)}]")

        def precmd(self, line):
            """Puts aliases in place and keeps what follows `;;` for later."""
            words = line.split()
            if not words:
                return line
            while words and words[0] in self.aliases:
                line = self.aliases[words[0]]
                for number, word in enumerate(words[1:], 1):
                    line = line.replace(f"%{number}", word)
                line = line.replace("%*", " ".join(words[1:]))
                words = line.split()
            if words and words[0] != "alias" and ";;" in line:
                line, rest = line.split(";;", 1)
                self.queue.append(rest.lstrip())
                line = line.rstrip()
            return line

        def parseline(self, line):
            """The command, what follows it, and the whole line."""
            line = line.strip()
            if not line:
                return None, None, line
            if line[0] == "?":
                line = "help " + line[1:]
            elif line[0] == "!":
                return None, None, line
            end = 0
            while end < len(line) and (line[end] == "_" or line[end].isascii() and line[end].isalnum()):
                end += 1
            return line[:end], line[end:].strip(), line

        def onecmd(self, line):
            """Does one command; true when the program goes on."""
            if self._defining is not None:
                return self._define(line)
            command, argument, line = self.parseline(line)
            if not line:
                return self.onecmd(self.lastcmd) if self.lastcmd else None
            if command is None:
                return self.default(line)
            self.lastcmd = "" if line == "EOF" else line
            action = getattr(self, "do_" + command, None) if command else None
            return self.default(line) if action is None else action(argument)

        def default(self, line):
            """Runs a statement in the current frame."""
            if line[:1] == "!":
                line = line[1:]
            kept = vars(builtins).get("_", builtins)
            try:
                code = compile(line + "\n", "<stdin>", "single")
                exec(code, self.curframe.f_globals, self.curframe_locals)
            except BaseException as error:
                self.error(_reason(error))
            if kept is not builtins:
                builtins._ = kept
            else:
                vars(builtins).pop("_", None)

        # Values

        def _value(self, expression):
            """A pair: whether there is a value, and it; the reason why not is shown."""
            try:
                return True, eval(expression, self.curframe.f_globals, self.curframe_locals)
            except BaseException as error:
                self.error(_reason(error))
                return False, None

        def _value_or_reason(self, expression):
            try:
                return eval(expression, self.curframe.f_globals, self.curframe_locals)
            except BaseException as error:
                return _Words(f"** raised {_reason(error)} **")

        def _safe_repr(self, value, expression):
            try:
                return repr(value)
            except Exception as error:
                return _Words(f"*** repr({expression}) failed: {_reason(error)} ***")

        def _show(self, expression, text):
            found, value = self._value(expression)
            if not found:
                return
            try:
                self.message(text(value))
            except BaseException as error:
                self.error(_reason(error))

        def do_p(self, arg):
            """p expression: shows the value of an expression."""
            self._show(arg, repr)

        def do_pp(self, arg):
            """pp expression: shows the value of an expression, broken into lines that fit."""
            self._show(arg, pprint.pformat)

        def do_whatis(self, arg):
            """whatis expression: shows the type of its value."""
            found, value = self._value(arg)
            if not found:
                return
            for title, holder in (("Method", getattr(value, "__func__", None)), ("Function", value)):
                code = getattr(holder, "__code__", None)
                if code:
                    self.message(f"{title} {code.co_name}")
                    return
            if value.__class__ is type:
                self.message(f"Class {value.__module__}.{value.__qualname__}")
            else:
                self.message(type(value))

        def do_args(self, arg):
            """a(rgs): shows the arguments of the current function."""
            code = self.curframe.f_code
            count = code.co_argcount + code.co_kwonlyargcount
            count += bool(code.co_flags & 4) + bool(code.co_flags & 8)
            for name in code.co_varnames[:count]:
                if name in self.curframe_locals:
                    self.message(f"{name} = {self._safe_repr(self.curframe_locals[name], name)}")
                else:
                    self.message(f"{name} = *** undefined ***")

        do_a = do_args

        def do_retval(self, arg):
            """retval or rv: shows what the function that returns hands back."""
            if "__return__" in self.curframe_locals:
                self.message(self._safe_repr(self.curframe_locals["__return__"], "retval"))
            else:
                self.error("Not yet returned!")

        do_rv = do_retval

        def do_display(self, arg):
            """display [expression]: shows its value whenever it has changed at a stop in this frame."""
            if not arg:
                self.message("Currently displaying:")
                for name, value in self.displaying.get(self.curframe, {}).items():
                    self.message(f"{name}: {self._safe_repr(value, name)}")
                return
            value = self._value_or_reason(arg)
            self.displaying.setdefault(self.curframe, {})[arg] = value
            self.message(f"display {arg}: {self._safe_repr(value, arg)}")

        def do_undisplay(self, arg):
            """undisplay [expression]: no longer shows it, or any."""
            if not arg:
                self.displaying.pop(self.curframe, None)
            elif arg in self.displaying.get(self.curframe, {}):
                del self.displaying[self.curframe][arg]
            else:
                self.error(f"not displaying {arg}")
    """#
  }
}
