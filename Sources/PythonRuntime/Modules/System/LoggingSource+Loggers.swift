extension LoggingSource {
  /// The loggers and the functions of the module.
  static var loggers: String {
    #"""


    class Logger(Filterer):
        def __init__(self, name, level=NOTSET):
            super().__init__()
            self.name, self.level, self.parent = name, _checkLevel(level), None
            self.propagate, self.handlers, self.disabled = True, [], False

        def setLevel(self, level):
            self.level = _checkLevel(level)

        def getEffectiveLevel(self):
            logger = self
            while logger:
                if logger.level:
                    return logger.level
                logger = logger.parent
            return NOTSET

        def isEnabledFor(self, level):
            return not self.disabled and level > _disabled[0] and level >= self.getEffectiveLevel()

        def debug(self, msg, *args, **kwargs):
            if self.isEnabledFor(DEBUG):
                self._log(DEBUG, msg, args, **kwargs)

        def info(self, msg, *args, **kwargs):
            if self.isEnabledFor(INFO):
                self._log(INFO, msg, args, **kwargs)

        def warning(self, msg, *args, **kwargs):
            if self.isEnabledFor(WARNING):
                self._log(WARNING, msg, args, **kwargs)

        warn = warning

        def error(self, msg, *args, **kwargs):
            if self.isEnabledFor(ERROR):
                self._log(ERROR, msg, args, **kwargs)

        def critical(self, msg, *args, **kwargs):
            if self.isEnabledFor(CRITICAL):
                self._log(CRITICAL, msg, args, **kwargs)

        fatal = critical

        def exception(self, msg, *args, exc_info=True, **kwargs):
            self.error(msg, *args, exc_info=exc_info, **kwargs)

        def log(self, level, msg, *args, **kwargs):
            if not isinstance(level, int):
                raise TypeError("level must be an integer")
            if self.isEnabledFor(level):
                self._log(level, msg, args, **kwargs)

        def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
            place = _place(stacklevel)
            if isinstance(exc_info, BaseException):
                exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
            elif exc_info and not isinstance(exc_info, tuple):
                exc_info = _sys.exc_info()
            record = LogRecord(self.name, level, place[0], place[1], msg, args, exc_info, place[2])
            for key, value in (extra or {}).items():
                if key in ("message", "asctime") or key in record.__dict__:
                    raise KeyError(f"Attempt to overwrite {key!r} in LogRecord")
                record.__dict__[key] = value
            self.handle(record)

        def handle(self, record):
            if not self.disabled and self.filter(record):
                self.callHandlers(record)

        def callHandlers(self, record):
            logger, found = self, 0
            while logger:
                for handler in logger.handlers:
                    found += 1
                    if record.levelno >= handler.level:
                        handler.handle(record)
                logger = logger.parent if logger.propagate else None
            if not found and record.levelno >= lastResort.level:
                lastResort.handle(record)

        def addHandler(self, hdlr):
            if hdlr not in self.handlers:
                self.handlers.append(hdlr)

        def removeHandler(self, hdlr):
            if hdlr in self.handlers:
                self.handlers.remove(hdlr)

        def hasHandlers(self):
            logger = self
            while logger:
                if logger.handlers:
                    return True
                logger = logger.parent if logger.propagate else None
            return False

        def getChild(self, suffix):
            return getLogger(suffix if self is root else f"{self.name}.{suffix}")

        def __repr__(self):
            level = getLevelName(self.getEffectiveLevel())
            return f"<{type(self).__name__} {self.name} ({level})>"


    class RootLogger(Logger):
        def __init__(self, level):
            super().__init__("root", level)


    class LoggerAdapter:
        """A logger whose messages or records say more."""

        def __init__(self, logger, extra=None):
            self.logger, self.extra = logger, extra

        def process(self, msg, kwargs):
            kwargs["extra"] = self.extra
            return msg, kwargs

        def debug(self, msg, *args, **kwargs):
            self.log(DEBUG, msg, *args, **kwargs)

        def info(self, msg, *args, **kwargs):
            self.log(INFO, msg, *args, **kwargs)

        def warning(self, msg, *args, **kwargs):
            self.log(WARNING, msg, *args, **kwargs)

        def error(self, msg, *args, **kwargs):
            self.log(ERROR, msg, *args, **kwargs)

        def exception(self, msg, *args, exc_info=True, **kwargs):
            self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

        def critical(self, msg, *args, **kwargs):
            self.log(CRITICAL, msg, *args, **kwargs)

        def log(self, level, msg, *args, **kwargs):
            if self.isEnabledFor(level):
                msg, kwargs = self.process(msg, kwargs)
                self.logger.log(level, msg, *args, **kwargs)

        def isEnabledFor(self, level):
            return self.logger.isEnabledFor(level)

        def setLevel(self, level):
            self.logger.setLevel(level)

        def getEffectiveLevel(self):
            return self.logger.getEffectiveLevel()

        def hasHandlers(self):
            return self.logger.hasHandlers()

        @property
        def name(self):
            return self.logger.name

        def __repr__(self):
            level = getLevelName(self.getEffectiveLevel())
            return f"<{type(self).__name__} {self.name} ({level})>"


    def _place(stacklevel):
        frames = _sys._stack_entries()
        frame = frames[-min(stacklevel, len(frames))] if frames else ("<unknown>", 0, "<module>")
        return frame[:3]


    _disabled = [NOTSET]
    lastResort = StreamHandler()
    lastResort.setLevel(WARNING)
    root = RootLogger(WARNING)
    _loggers = {}


    def getLogger(name=None):
        if not name or name == "root":
            return root
        if not isinstance(name, str):
            raise TypeError("A logger name must be a string")
        if name not in _loggers:
            _loggers[name] = Logger(name)
            for logger in _loggers.values():
                logger.parent = _parent(logger.name)
        return _loggers[name]


    def _parent(name):
        while "." in name:
            name = name.rpartition(".")[0]
            if name in _loggers:
                return _loggers[name]
        return root


    def basicConfig(*, format=None, datefmt=None, style="%", level=None, stream=None, handlers=None,
                    force=False, filename=None, **options):
        if filename is not None:
            FileHandler(filename)
        if force:
            root.handlers.clear()
        if root.handlers:
            return
        plain = {"%": BASIC_FORMAT, "{": "{levelname}:{name}:{message}",
                 "$": "${levelname}:${name}:${message}"}[style]
        formatter = Formatter(format or plain, datefmt, style)
        for handler in handlers or [StreamHandler(stream)]:
            if handler.formatter is None:
                handler.setFormatter(formatter)
            root.addHandler(handler)
        if level is not None:
            root.setLevel(level)


    def _configured():
        if not root.handlers:
            basicConfig()
        return root


    def debug(msg, *args, **kwargs):
        _configured().debug(msg, *args, **kwargs)


    def info(msg, *args, **kwargs):
        _configured().info(msg, *args, **kwargs)


    def warning(msg, *args, **kwargs):
        _configured().warning(msg, *args, **kwargs)


    warn = warning


    def error(msg, *args, **kwargs):
        _configured().error(msg, *args, **kwargs)


    def critical(msg, *args, **kwargs):
        _configured().critical(msg, *args, **kwargs)


    fatal = critical


    def exception(msg, *args, exc_info=True, **kwargs):
        error(msg, *args, exc_info=exc_info, **kwargs)


    def log(level, msg, *args, **kwargs):
        _configured().log(level, msg, *args, **kwargs)


    def disable(level=CRITICAL):
        _disabled[0] = _checkLevel(level)


    def shutdown():
        pass


    def captureWarnings(capture):
        pass


    def getLoggerClass():
        return Logger
    """#
  }
}
