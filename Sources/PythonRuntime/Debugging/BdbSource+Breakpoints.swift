extension BdbSource {
  /// `bdb.Breakpoint`.
  static var breakpoints: String {
    #"""
    class Breakpoint:
        """A line, or the first line of a function, at which to stop."""

        bpbynumber = [None]
        bplist = {}

        def __init__(self, file, line, temporary=False, cond=None, funcname=None):
            self.file, self.line, self.temporary = file, line, temporary
            self.cond, self.funcname = cond, funcname
            self.first_line = None
            self.enabled, self.ignore, self.hits = True, 0, 0
            self.number = len(Breakpoint.bpbynumber)
            Breakpoint.bpbynumber.append(self)
            Breakpoint.bplist.setdefault((file, line), []).append(self)

        def deleteMe(self):
            place = (self.file, self.line)
            Breakpoint.bpbynumber[self.number] = None
            Breakpoint.bplist[place].remove(self)
            if not Breakpoint.bplist[place]:
                del Breakpoint.bplist[place]

        def enable(self):
            self.enabled = True

        def disable(self):
            self.enabled = False

        def is_for(self, frame):
            """Whether this is the line meant, not just one with the same number."""
            if self.funcname is None:
                return self.line == frame.f_lineno
            if self.funcname != frame.f_code.co_name:
                return False
            if not self.first_line:
                self.first_line = frame.f_lineno
            return self.first_line == frame.f_lineno

        def is_due(self, frame):
            """A pair: whether to stop, and whether a temporary one has then served."""
            self.hits += 1
            if self.cond:
                try:
                    if not eval(self.cond, frame.f_globals, frame.f_locals):
                        return False, False
                except Exception:
                    return True, False
            if self.ignore > 0:
                self.ignore -= 1
                return False, False
            return True, True

        def bpformat(self):
            kept = "del  " if self.temporary else "keep "
            active = "yes  " if self.enabled else "no   "
            text = f"{self.number:<4d}breakpoint   {kept}{active} at {self.file}:{self.line}"
            if self.cond:
                text += f"\n\tstop only if {self.cond}"
            if self.ignore:
                text += f"\n\tignore next {self.ignore} hits"
            if self.hits:
                text += f"\n\tbreakpoint already hit {self.hits} time" + ("s" if self.hits > 1 else "")
            return text

        def __str__(self):
            return f"breakpoint {self.number} at {self.file}:{self.line}"
    """#
  }
}
