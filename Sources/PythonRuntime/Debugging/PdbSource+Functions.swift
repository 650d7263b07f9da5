extension PdbSource {
  /// The module's functions.
  static var functions: String {
    #"""
    _prompting = []


    def _completions(before):
        """What the text before the cursor may go on as, at a prompt that is open."""
        debugger = _prompting[-1] if _prompting else None
        if debugger is None or debugger.curframe is None:
            return None
        word = re.search(r"[\w.]*$", before).group()
        owner, dot, typed = word.rpartition(".")
        names = {**debugger.curframe.f_globals, **debugger.curframe_locals}
        if dot:
            value = names.get(owner.split(".")[0])
            for part in owner.split(".")[1:]:
                value = getattr(value, part, None)
            return len(typed), sorted(name for name in dir(value) if name.startswith(typed))
        found = [name for name in names if name.startswith(typed)]
        if before == word:
            found += [name[3:] for name in dir(debugger) if name.startswith("do_" + typed)]
        return len(typed), sorted(set(found))


    def _breakpoint(frame, *, header=None):
        """What `breakpoint()` does."""
        debugger = Pdb()
        if header is not None:
            debugger.message(header)
        debugger.set_trace(frame)


    def set_trace(*, header=None):
        _breakpoint(sys._getframe().f_back, header=header)


    def run(statement, globals=None, locals=None):
        Pdb().run(statement, globals, locals)


    def runeval(expression, globals=None, locals=None):
        return Pdb().runeval(expression, globals, locals)


    def runctx(statement, globals, locals):
        run(statement, globals, locals)


    def runcall(*args, **kwds):
        return Pdb().runcall(*args, **kwds)


    def post_mortem(t=None):
        if t is None:
            t = sys.exc_info()[2]
        if t is None:
            raise ValueError("A valid traceback must be passed if no exception is being handled")
        debugger = Pdb()
        debugger.reset()
        debugger.interaction(None, t)


    def pm():
        error = sys._last_exception()
        if error is None:
            raise AttributeError("module 'sys' has no attribute 'last_traceback'")
        post_mortem(error.__traceback__)


    def help():
        print(__doc__)


    # What the program around does: `lossrepl run --pdb FILE` and `:debug`.


    def _follow():
        """Stops at the first line of what runs next."""
        debugger = Pdb()
        debugger.reset()
        sys.settrace(debugger.trace_dispatch)


    def _main(path, source):
        """Runs a program again and again until somebody quits, as `python -m pdb` does."""
        debugger = Pdb()
        namespace = vars(sys.modules["__main__"])
        builtins = namespace["__builtins__"]
        while True:
            namespace.clear()
            namespace.update(__name__="__main__", __file__=path, __builtins__=builtins, __doc__=None)
            try:
                code = compile(source, path, "exec")
                debugger._user_requested_quit = False
                debugger.run(code, namespace)
                if debugger._user_requested_quit:
                    return 0
                print("The program finished and will be restarted")
            except Restart:
                print("Restarting", path, "with arguments:")
                print("\t" + " ".join(sys.argv[1:]))
            except SystemExit as error:
                print("The program exited via sys.exit(). Exit status:", error)
            except SyntaxError as error:
                _print_error(error)
                return 1
            except BaseException as error:
                _print_error(error)
                print("Uncaught exception. Entering post mortem debugging")
                print("Running 'cont' or 'step' will restart the program")
                debugger.interaction(None, error.__traceback__)
                print(f"Post mortem debugger finished. The {path} will be restarted")


    def _print_error(error):
        traceback = error.__traceback__
        while traceback and bdb._is_own(traceback.tb_frame):
            traceback = traceback.tb_next
        lines = sys._format_exception(error.with_traceback(traceback))
        print("".join(lines), end="", file=sys.stderr)
    """#
  }
}
