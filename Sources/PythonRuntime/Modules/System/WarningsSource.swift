/// `warnings`, written in the language.
enum WarningsSource {
  static var text: String {
    #"""
    """Warnings: shown once on standard error, or turned into exceptions."""
    import sys as _sys

    filters = [("default", None, DeprecationWarning, "__main__", 0),
               ("ignore", None, DeprecationWarning, None, 0),
               ("ignore", None, PendingDeprecationWarning, None, 0),
               ("ignore", None, ImportWarning, None, 0), ("ignore", None, ResourceWarning, None, 0)]
    _shown = set()
    _recorders = []


    class WarningMessage:
        def __init__(self, message, category, filename, lineno, file=None, line=None):
            self.message, self.category = message, category
            self.filename, self.lineno, self.file, self.line = filename, lineno, file, line
            self._category_name = category.__name__

        def __str__(self):
            return (f"{{message : {self.message!r}, category : {self._category_name!r}, "
                    f"filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}")


    def _fits(pattern, text):
        if pattern is None or isinstance(pattern, str):
            return pattern is None or pattern == text
        return pattern.match(text) is not None


    def _action(text, category, module, lineno):
        for action, pattern, kind, place, line in filters:
            if (issubclass(category, kind) and _fits(pattern, text) and _fits(place, module)
                    and line in (0, lineno)):
                return action
        return "default"


    def _module_of(filename):
        """The name of the module that a file is the source of."""
        if filename.startswith("<frozen "):
            return filename[8:-1]
        for name, module in _sys.modules.items():
            if getattr(module, "__file__", None) == filename:
                return name
        return "__main__"


    def formatwarning(message, category, filename, lineno, line=None):
        text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
        if line is None:
            find = getattr(_sys, "_source_line", None)
            line = find(filename, lineno) if find is not None else None
        return text + f"  {line.strip()}\n" if line else text


    def showwarning(message, category, filename, lineno, file=None, line=None):
        print(formatwarning(message, category, filename, lineno, line), end="",
              file=file or _sys.stderr)


    def warn(message, category=None, stacklevel=1, source=None):
        if isinstance(message, Warning):
            category = type(message)
        elif category is None:
            category = UserWarning
        if not (isinstance(category, type) and issubclass(category, Warning)):
            raise TypeError("category must be a Warning subclass, not "
                            f"'{type(category).__name__}'")
        find = getattr(_sys, "_caller_place", None)
        filename, lineno = find(stacklevel) if find is not None else ("<unknown>", 0)
        warn_explicit(message, category, filename, lineno, _module_of(filename))


    def warn_explicit(message, category, filename, lineno, module=None, registry=None):
        if not isinstance(message, Warning):
            text, message = message, category(message)
        else:
            text = str(message)
        module = filename.removesuffix(".py") if module is None else module
        action = _action(text, category, module, lineno)
        if action == "error":
            raise message
        if action == "ignore":
            return
        key = (str(text), category, filename, lineno)
        if action == "once":
            key = (str(text), category)
        elif action == "module":
            key = (str(text), category, filename)
        if action != "always":
            if key in _shown:
                return
            _shown.add(key)
        if _recorders:
            if _recorders[-1] is not None:
                _recorders[-1].append(WarningMessage(message, category, filename, lineno))
                return
        showwarning(message, category, filename, lineno)


    def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
        if action not in ("error", "ignore", "always", "default", "module", "once"):
            raise AssertionError(f"invalid action: {action!r}")
        if message or module:
            import re
            message = re.compile(message, re.I) if message else None
            module = re.compile(module) if module else None
        _add_filter((action, message or None, category, module or None, lineno), append)


    def simplefilter(action, category=Warning, lineno=0, append=False):
        filterwarnings(action, "", category, "", lineno, append)


    def _add_filter(item, append):
        if not append:
            if item in filters:
                filters.remove(item)
            filters.insert(0, item)
        elif item not in filters:
            filters.append(item)


    def resetwarnings():
        filters.clear()


    class catch_warnings:
        def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0,
                     append=False):
            self._record = record
            self._action = action
            self._category = category

        def __enter__(self):
            self._saved = list(filters), set(_shown)
            log = [] if self._record else None
            _recorders.append(log)
            if self._action is not None:
                simplefilter(self._action, self._category)
            return log

        def __exit__(self, *details):
            _recorders.pop()
            filters[:] = self._saved[0]
            _shown.clear()
            _shown.update(self._saved[1])
    """#
  }
}
