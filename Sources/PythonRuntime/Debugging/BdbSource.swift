/// `bdb`: stopping, on top of `sys.settrace`.
enum BdbSource {
  static var text: String { breakpoints + "\n\n\n" + follower }

  static var follower: String {
    #"""
    import linecache
    import sys
    from reprlib import repr as _short

    _GENERATOR_FLAGS = 0x20 | 0x80 | 0x200
    # What stands for the outermost frame until the first call is seen.
    _UNKNOWN = object()


    class BdbQuit(Exception):
        """Ends the program that is being debugged."""


    class Bdb:
        """A trace function with a rule for stopping; subclasses say what happens then."""

        def __init__(self, skip=None):
            self.botframe = _UNKNOWN
            self.frame_returning = None
            self.currentbp = 0
            self._stop_at(None, None)

        def reset(self):
            self.botframe = _UNKNOWN
            self._stop_at(None, None)

        def canonic(self, filename):
            return filename

        # Events

        def trace_dispatch(self, frame, event, arg):
            if self.quitting:
                return None
            if event == "line":
                self._on_line(frame)
            elif event == "call":
                return self._on_call(frame, arg)
            elif event == "return":
                self._on_return(frame, arg)
            elif event == "exception":
                self._on_exception(frame, arg)
            return self.trace_dispatch

        def _on_line(self, frame):
            if self.stop_here(frame) or self.break_here(frame):
                self.user_line(frame)
                self._leave_if_quitting()

        def _on_call(self, frame, arg):
            if self.botframe is _UNKNOWN:
                self.botframe = frame.f_back
                return self.trace_dispatch
            if not (self.stop_here(frame) or self.break_anywhere(frame)):
                return None
            if self.stopframe and _is_generator(frame):
                return self.trace_dispatch
            self.user_call(frame, arg)
            self._leave_if_quitting()
            return self.trace_dispatch

        def _on_return(self, frame, arg):
            if not (self.stop_here(frame) or frame is self.returnframe):
                return
            if self.stopframe and _is_generator(frame):
                return
            self.frame_returning = frame
            try:
                self.user_return(frame, arg)
            finally:
                self.frame_returning = None
            self._leave_if_quitting()
            if self.stopframe is frame and self.stoplineno != -1:
                self._stop_at(None, None)

        def _on_exception(self, frame, arg):
            kind, _, traceback = arg
            if self.stop_here(frame):
                if _is_generator(frame) and kind is StopIteration and traceback is None:
                    return
            elif not (self.stopframe and frame is not self.stopframe and _is_generator(self.stopframe)
                      and kind in (StopIteration, GeneratorExit)):
                return
            self.user_exception(frame, arg)
            self._leave_if_quitting()

        def _leave_if_quitting(self):
            if self.quitting:
                raise BdbQuit

        def user_call(self, frame, argument_list):
            pass

        def user_line(self, frame):
            pass

        def user_return(self, frame, return_value):
            pass

        def user_exception(self, frame, exc_info):
            pass

        # Where to stop

        def stop_here(self, frame):
            if frame is self.stopframe:
                return self.stoplineno != -1 and frame.f_lineno >= self.stoplineno
            return self.stopframe is None and self.stoplineno != -1

        def break_here(self, frame):
            filename = self.canonic(frame.f_code.co_filename)
            found = Breakpoint.bplist.get((filename, frame.f_lineno))
            if not found:
                found = Breakpoint.bplist.get((filename, frame.f_code.co_firstlineno), ())
            for point in list(found):
                if not point.enabled or not point.is_for(frame):
                    continue
                stops, has_served = point.is_due(frame)
                if not stops:
                    continue
                self.currentbp = point.number
                if has_served and point.temporary:
                    self.do_clear(str(point.number))
                return True
            return False

        def break_anywhere(self, frame):
            filename = self.canonic(frame.f_code.co_filename)
            return any(file == filename for file, _ in Breakpoint.bplist)

        def _stop_at(self, stopframe, returnframe, stoplineno=0):
            self.stopframe, self.returnframe, self.stoplineno = stopframe, returnframe, stoplineno
            self.quitting = False

        def set_step(self):
            if self.frame_returning:
                caller = self.frame_returning.f_back
                if caller and not caller.f_trace:
                    caller.f_trace = self.trace_dispatch
            self._stop_at(None, None)

        def set_next(self, frame):
            self._stop_at(frame, None)

        def set_return(self, frame):
            if _is_generator(frame):
                self._stop_at(frame, None, -1)
            else:
                self._stop_at(frame.f_back, frame)

        def set_until(self, frame, lineno=None):
            self._stop_at(frame, frame, frame.f_lineno + 1 if lineno is None else lineno)

        def set_trace(self, frame=None):
            if frame is None:
                frame = sys._getframe().f_back
            self.reset()
            while frame:
                frame.f_trace = self.trace_dispatch
                self.botframe = frame
                frame = frame.f_back
            self.set_step()
            sys.settrace(self.trace_dispatch)

        def set_continue(self):
            self._stop_at(self.botframe, None, -1)
            if Breakpoint.bplist:
                return
            sys.settrace(None)
            frame = sys._getframe().f_back
            while frame and frame is not self.botframe:
                frame.f_trace = None
                frame = frame.f_back

        def set_quit(self):
            self.stopframe, self.returnframe = self.botframe, None
            self.quitting = True
            sys.settrace(None)

        # Breakpoints

        @property
        def breaks(self):
            lines = {}
            for file, line in Breakpoint.bplist:
                lines.setdefault(file, []).append(line)
            return lines

        def set_break(self, filename, lineno, temporary=False, cond=None, funcname=None):
            filename = self.canonic(filename)
            if not linecache.getline(filename, lineno):
                return f"Line {filename}:{lineno} does not exist"
            Breakpoint(filename, lineno, temporary, cond, funcname)
            return None

        def get_breaks(self, filename, lineno):
            return Breakpoint.bplist.get((self.canonic(filename), lineno), [])

        def get_file_breaks(self, filename):
            return self.breaks.get(self.canonic(filename), [])

        def get_bpbynumber(self, arg):
            if not arg:
                raise ValueError("Breakpoint number expected")
            try:
                number = int(arg)
            except ValueError:
                raise ValueError(f"Non-numeric breakpoint number {arg}") from None
            if not -len(Breakpoint.bpbynumber) <= number < len(Breakpoint.bpbynumber):
                raise ValueError(f"Breakpoint number {number} out of range")
            point = Breakpoint.bpbynumber[number]
            if point is None:
                raise ValueError(f"Breakpoint {number} already deleted")
            return point

        def clear_break(self, filename, lineno):
            points = self.get_breaks(filename, lineno)
            if not points:
                return f"There is no breakpoint at {filename}:{lineno}"
            for point in list(points):
                point.deleteMe()
            return None

        def clear_bpbynumber(self, arg):
            try:
                self.get_bpbynumber(arg).deleteMe()
            except ValueError as error:
                return str(error)
            return None

        def clear_all_breaks(self):
            if not Breakpoint.bplist:
                return "There are no breakpoints"
            for point in Breakpoint.bpbynumber:
                if point:
                    point.deleteMe()
            return None

        # The stack

        def get_stack(self, frame, traceback):
            """Frames with their lines, outermost first, and the place of the one to look at."""
            stack = []
            if traceback and traceback.tb_frame is frame:
                traceback = traceback.tb_next
            bottom = frame
            while bottom is not None:
                stack.append((bottom, bottom.f_lineno))
                if bottom is self.botframe:
                    break
                bottom = bottom.f_back
            stack.reverse()
            shown = [entry for entry in stack if not _is_own(entry[0])]
            place = len(shown) - 1
            while traceback is not None:
                if not _is_own(traceback.tb_frame):
                    shown.append((traceback.tb_frame, traceback.tb_lineno))
                traceback = traceback.tb_next
            if bottom is None:
                place = len(shown) - 1
            return shown, max(0, place)

        def format_stack_entry(self, entry, lprefix=": "):
            frame, line = entry
            text = f"{self.canonic(frame.f_code.co_filename)}({line})"
            text += frame.f_code.co_name or "<lambda>"
            text += "()"
            if "__return__" in frame.f_locals:
                text += f"->{_short(frame.f_locals['__return__'])}"
            source = linecache.getline(frame.f_code.co_filename, line)
            return text + (lprefix + source.strip() if source else "")

        # Running code

        def run(self, cmd, globals=None, locals=None):
            globals, locals = _namespaces(globals, locals)
            self.reset()
            if isinstance(cmd, str):
                cmd = compile(cmd, "<string>", "exec")
            self._traced(exec, cmd, globals, locals)

        def runeval(self, expr, globals=None, locals=None):
            globals, locals = _namespaces(globals, locals)
            self.reset()
            return self._traced(eval, expr, globals, locals)

        def runctx(self, cmd, globals, locals):
            self.run(cmd, globals, locals)

        def runcall(self, func, /, *args, **kwds):
            self.reset()
            return self._traced(func, *args, **kwds)

        def _traced(self, function, /, *args, **kwds):
            sys.settrace(self.trace_dispatch)
            try:
                return function(*args, **kwds)
            except BdbQuit:
                return None
            finally:
                self.quitting = True
                sys.settrace(None)


    def _is_generator(frame):
        return bool(frame.f_code.co_flags & _GENERATOR_FLAGS)


    def _is_own(frame):
        return frame.f_globals.get("__name__") in ("bdb", "pdb")


    def _namespaces(globals, locals):
        if globals is None:
            globals = vars(sys.modules["__main__"])
        return globals, globals if locals is None else locals


    def set_trace():
        Bdb().set_trace(sys._getframe().f_back)
    """#
  }
}
