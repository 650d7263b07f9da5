/// Modules of a few lines, written in the language.
enum SmallSource {
  static var keyword: String {
    #"""
    """The words that cannot be names."""
    kwlist = ["False", "None", "True", "and", "as", "assert", "async", "await", "break", "class",
              "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global",
              "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
              "return", "try", "while", "with", "yield"]
    softkwlist = ["_", "case", "match"]
    iskeyword = frozenset(kwlist).__contains__
    issoftkeyword = frozenset(softkwlist).__contains__
    """#
  }

  static var atexit: String {
    #"""
    """Functions that are called when the program ends."""
    import sys as _sys

    _functions = []


    def register(func, /, *args, **kwargs):
        if not callable(func):
            raise TypeError("the first argument must be callable")
        _functions.append((func, args, kwargs))
        return func


    def unregister(func, /):
        _functions[:] = [entry for entry in _functions if entry[0] != func]


    def _clear():
        _functions.clear()


    def _ncallbacks():
        return len(_functions)


    def _run_exitfuncs():
        while _functions:
            func, args, kwargs = _functions.pop()
            try:
                func(*args, **kwargs)
            except BaseException as error:
                text = "".join(_sys._format_exception(error))
                print(f"Exception ignored in atexit callback: {func!r}\n{text}", end="",
                      file=_sys.stderr)
    """#
  }

  static var timeit: String {
    #"""
    """How long a few lines take, by the host's clock."""
    import sys as _sys
    import time as _time

    default_number = 1000000
    default_repeat = 5
    default_timer = _time.perf_counter


    def _action(part, globals):
        if callable(part):
            return part
        code = compile(part, "<timeit-src>", "exec")
        return lambda: exec(code, globals)


    class Timer:
        """Runs a statement many times."""

        def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
            names = {} if globals is None else globals
            self.timer = timer
            self._statement, self._setup = _action(stmt, names), _action(setup, names)

        def timeit(self, number=default_number):
            self._setup()
            statement, timer = self._statement, self.timer
            start = timer()
            for _ in range(number):
                statement()
            return timer() - start

        def repeat(self, repeat=default_repeat, number=default_number):
            return [self.timeit(number) for _ in range(repeat)]

        def autorange(self, callback=None):
            number, step = 1, 1
            while True:
                for factor in (1, 2, 5):
                    taken = self.timeit(number := factor * step)
                    if callback:
                        callback(number, taken)
                    if taken >= 0.2:
                        return number, taken
                step *= 10


    def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
        return Timer(stmt, setup, timer, globals).timeit(number)


    def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat,
               number=default_number, globals=None):
        return Timer(stmt, setup, timer, globals).repeat(repeat, number)
    """#
  }
}
