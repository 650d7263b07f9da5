/// `logging`, written in the language: loggers, levels, formats and streams; no files.
enum LoggingSource {
  static var text: String {
    #"""
    """Messages with a level, on standard error unless told otherwise."""
    import sys as _sys
    import time as _time
    import traceback as _traceback

    NOTSET, DEBUG, INFO, WARNING, ERROR, CRITICAL = 0, 10, 20, 30, 40, 50
    WARN, FATAL = WARNING, CRITICAL
    BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"
    raiseExceptions = True
    _names = {CRITICAL: "CRITICAL", ERROR: "ERROR", WARNING: "WARNING", INFO: "INFO",
              DEBUG: "DEBUG", NOTSET: "NOTSET"}
    _levels = {"CRITICAL": CRITICAL, "FATAL": FATAL, "ERROR": ERROR, "WARN": WARNING,
               "WARNING": WARNING, "INFO": INFO, "DEBUG": DEBUG, "NOTSET": NOTSET}
    _start = _time.time()


    def getLevelName(level):
        found = _names.get(level)
        if found is None:
            found = _levels.get(level)
        return f"Level {level}" if found is None else found


    def getLevelNamesMapping():
        return _levels.copy()


    def addLevelName(level, levelName):
        _names[level] = levelName
        _levels[levelName] = level


    def _checkLevel(level):
        if isinstance(level, int):
            return level
        if not isinstance(level, str):
            raise TypeError(f"Level not an integer or a valid string: {level!r}")
        if level not in _levels:
            raise ValueError(f"Unknown level: {level!r}")
        return _levels[level]


    class LogRecord:
        def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None):
            self.name, self.levelno, self.levelname = name, level, getLevelName(level)
            if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
                args = args[0]
            self.msg, self.args, self.exc_info, self.funcName = msg, args, exc_info, func
            self.exc_text = None
            self.stack_info = sinfo
            self.pathname, self.lineno = pathname, lineno
            self.filename = pathname.split("/")[-1]
            self.module = self.filename.split(".")[0]
            self.created = _time.time()
            self.msecs = int((self.created - int(self.created)) * 1000) + 0.0
            self.relativeCreated = (self.created - _start) * 1000
            self.process, self.thread = None, None
            self.processName, self.threadName = "MainProcess", "MainThread"

        def getMessage(self):
            text = str(self.msg)
            return text % self.args if self.args else text

        def __repr__(self):
            return (f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, '
                    f'"{self.msg}">')


    class Formatter:
        default_time_format = "%Y-%m-%d %H:%M:%S"
        default_msec_format = "%s,%03d"

        def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
            if style not in "%{$":
                raise ValueError("Style must be one of: %,{,$")
            plain = {"%": "%(message)s", "{": "{message}", "$": "${message}"}[style]
            self._fmt, self.datefmt, self._style = fmt or plain, datefmt, style

        def formatTime(self, record, datefmt=None):
            moment = _time.localtime(record.created)
            if datefmt:
                return _time.strftime(datefmt, moment)
            return self.default_msec_format % (
                _time.strftime(self.default_time_format, moment), record.msecs)

        def formatException(self, info):
            return "".join(_traceback.format_exception(*info)).rstrip("\n")

        def usesTime(self):
            return "asctime" in self._fmt

        def format(self, record):
            record.message = record.getMessage()
            if self.usesTime():
                record.asctime = self.formatTime(record, self.datefmt)
            values = record.__dict__
            if self._style == "%":
                text = self._fmt % values
            elif self._style == "{":
                text = self._fmt.format(**values)
            else:
                import string
                text = string.Template(self._fmt).substitute(**values)
            if record.exc_info:
                text += "\n" + self.formatException(record.exc_info)
            return text


    class Filter:
        def __init__(self, name=""):
            self.name = name

        def filter(self, record):
            return (not self.name or record.name == self.name
                    or record.name.startswith(self.name + "."))


    class Filterer:
        def __init__(self):
            self.filters = []

        def addFilter(self, filter):
            if filter not in self.filters:
                self.filters.append(filter)

        def removeFilter(self, filter):
            if filter in self.filters:
                self.filters.remove(filter)

        def filter(self, record):
            for one in self.filters:
                if not (one.filter(record) if hasattr(one, "filter") else one(record)):
                    return False
            return True


    class Handler(Filterer):
        def __init__(self, level=NOTSET):
            super().__init__()
            self.level, self.formatter, self.name = _checkLevel(level), None, None

        def setLevel(self, level):
            self.level = _checkLevel(level)

        def setFormatter(self, fmt):
            self.formatter = fmt

        def format(self, record):
            return (self.formatter or Formatter()).format(record)

        def handle(self, record):
            if self.filter(record):
                self.emit(record)

        def emit(self, record):
            raise NotImplementedError("emit must be implemented by Handler subclasses")

        def flush(self):
            pass

        def close(self):
            pass


    class StreamHandler(Handler):
        terminator = "\n"

        def __init__(self, stream=None):
            super().__init__()
            self.stream = stream

        def emit(self, record):
            stream = _sys.stderr if self.stream is None else self.stream
            stream.write(self.format(record) + self.terminator)

        def __repr__(self):
            stream = _sys.stderr if self.stream is None else self.stream
            name = str(getattr(stream, "name", "") or "")
            name += " " if name else ""
            return f"<{type(self).__name__} {name}({getLevelName(self.level)})>"


    class NullHandler(Handler):
        def emit(self, record):
            pass


    class FileHandler(StreamHandler):
        def __init__(self, filename, *args, **kwargs):
            raise NotImplementedError("logging to files is not available: lessons have no files")
    """# + loggers
  }
}
