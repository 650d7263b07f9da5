extension PdbSource {
  /// Commands that move through frames, source and time.
  static var moving: String {
    #"""
        # The stack

        def print_stack_entry(self, entry, prompt_prefix=line_prefix):
            mark = "> " if entry[0] is self.curframe else "  "
            self.message(mark + self.format_stack_entry(entry, prompt_prefix))

        def do_where(self, arg):
            """w(here) or bt: shows the frames that run, the newest last."""
            for entry in self.stack:
                self.print_stack_entry(entry)

        do_w = do_bt = do_where

        def _go_to(self, arg, here, end, words, target):
            if here == end:
                self.error(words)
                return
            try:
                count = int(arg or 1)
            except ValueError:
                self.error(f"Invalid frame count ({arg})")
                return
            self._look_at(target(count))
            self.print_stack_entry(self.stack[self.curindex])

        def do_up(self, arg):
            """u(p) [count]: looks at the frame that called this one, or at one further out."""
            self._go_to(arg, self.curindex, 0, "Oldest frame",
                        lambda count: 0 if count < 0 else max(0, self.curindex - count))

        do_u = do_up

        def do_down(self, arg):
            """d(own) [count]: looks at the frame that this one called, or at one further in."""
            last = len(self.stack) - 1
            self._go_to(arg, self.curindex, last, "Newest frame",
                        lambda count: last if count < 0 else min(last, self.curindex + count))

        do_d = do_down

        # Source

        def do_list(self, arg):
            """l(ist) [first[, last] | .]: shows 11 lines of the source, or those that are named.

            Without an argument it goes on behind the last listing; a dot comes back to the current
            line; a last number smaller than the first one is a count.
            """
            self.lastcmd = "list"
            try:
                first, last = self._span(arg)
            except ValueError:
                self.error(f"Error in argument: {arg!r}")
                return
            filename = self.curframe.f_code.co_filename
            lines = linecache.getlines(filename)
            self._print_lines(lines[first - 1:last], first, self.get_file_breaks(filename),
                              self.curframe)
            self.lineno = min(last, len(lines))
            if len(lines) < last:
                self.message("[EOF]")

        do_l = do_list

        def _span(self, arg):
            if arg and arg != ".":
                if "," in arg:
                    first, last = (int(part.strip()) for part in arg.split(","))
                    return first, first + last if last < first else last
                first = max(1, int(arg) - 5)
            elif self.lineno is None or arg == ".":
                first = max(1, self.curframe.f_lineno - 5)
            else:
                first = self.lineno + 1
            return first, first + 10

        def do_longlist(self, arg):
            """ll or longlist: shows the whole source of the current function."""
            try:
                lines, first = _getsourcelines(self.curframe)
            except OSError as error:
                self.error(error)
                return
            breaks = self.get_file_breaks(self.curframe.f_code.co_filename)
            self._print_lines(lines, max(1, first), breaks, self.curframe)

        do_ll = do_longlist

        def do_source(self, arg):
            """source expression: shows the source of a function or class."""
            found, value = self._value(arg)
            if not found:
                return
            try:
                lines, first = _getsourcelines(value)
            except (OSError, TypeError) as error:
                self.error(error)
                return
            self._print_lines(lines, max(1, first))

        def _print_lines(self, lines, first, breaks=(), frame=None):
            here = frame.f_lineno if frame else -1
            raised = self.raised_at.get(frame, -1) if frame else -1
            number = first - 1
            for line in lines:
                number += 1
                text = f"{number:>3}".ljust(4) + ("B" if number in breaks else " ")
                if number == here:
                    text += "->"
                elif number == raised:
                    text += ">>"
                self.message(text + "\t" + line.rstrip())

        # Going on

        def do_step(self, arg):
            """s(tep): goes on to the next line, also into a function that is called."""
            self.set_step()
            return 1

        do_s = do_step

        def do_next(self, arg):
            """n(ext): goes on to the next line of this function, or to its end."""
            self.set_next(self.curframe)
            return 1

        do_n = do_next

        def do_return(self, arg):
            """r(eturn): goes on until this function returns."""
            self.set_return(self.curframe)
            return 1

        do_r = do_return

        def do_until(self, arg):
            """unt(il) [line]: goes on to a line behind this one, or to the line or one behind it."""
            line = None
            if arg:
                try:
                    line = int(arg)
                except ValueError:
                    self.error(f"Error in argument: {arg!r}")
                    return None
                if line <= self.curframe.f_lineno:
                    self.error('"until" line number is smaller than current line number')
                    return None
            self.set_until(self.curframe, line)
            return 1

        do_unt = do_until

        def do_continue(self, arg):
            """c(ont(inue)): goes on to the next breakpoint."""
            if not self.nosigint:
                sys._on_interrupt(self._interrupted)
            self.set_continue()
            return 1

        do_c = do_cont = do_continue

        def do_jump(self, arg):
            """j(ump) line: would go on at another line, which is refused here."""
            if self.curindex + 1 != len(self.stack):
                self.error("You can only jump within the bottom frame")
            else:
                self.error("Jump failed: lossrepl cannot go on at another line")

        do_j = do_jump

        def do_run(self, arg):
            """run or restart [arguments]: starts the program again, with its breakpoints."""
            if arg:
                sys.argv = sys.argv[:1] + arg.split()
            raise Restart

        do_restart = do_run

        def do_quit(self, arg):
            """q(uit) or exit: ends the program."""
            self._user_requested_quit = True
            self.set_quit()
            return 1

        do_q = do_exit = do_quit

        def do_EOF(self, arg):
            """EOF: the end of input ends the program, as quit does."""
            self.message("")
            return self.do_quit(arg)

        def do_debug(self, arg):
            """debug code: steps through other code with a debugger of its own."""
            sys.settrace(None)
            inner = Pdb(stdin=self.stdin, stdout=self.stdout)
            inner.prompt = f"({self.prompt.strip()}) "
            self.message("ENTERING RECURSIVE DEBUGGER")
            try:
                sys._call_tracing(inner.run, arg, self.curframe.f_globals, self.curframe_locals)
            except Exception as error:
                self.error(_reason(error))
            self.message("LEAVING RECURSIVE DEBUGGER")
            sys.settrace(self.trace_dispatch)
            self.lastcmd = inner.lastcmd

        def do_interact(self, arg):
            """interact: would start another prompt, which is refused here."""
            self.error("interact is not available here: !statement runs Python in the current frame")
    """#
  }
}
