/// `warnings`, written in the language.
enum WarningsSource {
  static var text: String {
    #"""
    """Warnings: shown once on standard error, or turned into exceptions."""
    import sys as _sys

    filters = [("default", None, DeprecationWarning), ("ignore", None, PendingDeprecationWarning),
               ("ignore", None, ImportWarning), ("ignore", None, ResourceWarning)]
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


    def _action(message, category):
        text = str(message)
        for action, pattern, kind in filters:
            if issubclass(category, kind) and (pattern is None or text.lower().startswith(pattern)):
                return action
        return "default"


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
        warn_explicit(message, category, filename, lineno)


    def warn_explicit(message, category, filename, lineno, module=None, registry=None):
        if not isinstance(message, Warning):
            text, message = message, category(message)
        else:
            text = str(message)
        action = _action(text, category)
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
        item = (action, message.lower().replace(".*", "") or None, category)
        if append:
            filters.append(item)
        else:
            filters.insert(0, item)


    def simplefilter(action, category=Warning, lineno=0, append=False):
        filterwarnings(action, "", category, append=append)


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
