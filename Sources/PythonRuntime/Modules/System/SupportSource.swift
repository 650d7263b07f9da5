/// Small modules written in the language.
enum SupportSource {
  static var sys: String {
    #"""
    class _Record(tuple):
        def __repr__(self):
            inside = ", ".join(f"{name}={value!r}" for name, value in zip(self._names, self))
            return f"{self._title}({inside})"

        def __getattr__(self, name):
            if name in type(self)._names:
                return self[type(self)._names.index(name)]
            raise AttributeError(f"'{type(self).__name__}' object has no attribute {name!r}")


    class _VersionInfo(_Record):
        _title = "sys.version_info"
        _names = ("major", "minor", "micro", "releaselevel", "serial")


    class _FloatInfo(_Record):
        _title = "sys.float_info"
        _names = ("max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig",
                  "epsilon", "radix", "rounds")


    version_info = _VersionInfo((3, 11, 7, "final", 0))
    float_info = _FloatInfo((1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307,
                             15, 53, 2.220446049250313e-16, 2, 1))


    def _caller_module(depth=1):
        return "__main__"


    def displayhook(value):
        if value is not None:
            print(repr(value))
    """#
  }

  static var types: String {
    #"""
    """Names for the types of the interpreter."""
    import sys as _sys


    def _function():
        pass


    def _generator():
        yield


    class _Class:
        def method(self):
            pass


    FunctionType = LambdaType = type(_function)
    GeneratorType = type(_generator())
    MethodType = type(_Class().method)
    BuiltinFunctionType = BuiltinMethodType = type(len)
    MethodDescriptorType = type(str.join)
    CodeType = type(_function.__code__)
    ModuleType = type(_sys)
    NoneType = type(None)
    EllipsisType = type(Ellipsis)
    NotImplementedType = type(NotImplemented)
    GenericAlias = type(list[int])
    UnionType = type(int | str)
    try:
        raise TypeError
    except TypeError as _error:
        TracebackType = type(_error.__traceback__)


    class SimpleNamespace:
        """An object whose attributes are its arguments."""

        def __init__(self, /, **kwargs):
            self.__dict__.update(kwargs)

        def __repr__(self):
            inside = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())
            name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
            return f"{name}({inside})"

        def __eq__(self, other):
            if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
                return self.__dict__ == other.__dict__
            return NotImplemented


    class MappingProxyType:
        """A dict that can only be read."""

        def __init__(self, mapping):
            self._mapping = mapping

        def __getitem__(self, key):
            return self._mapping[key]

        def __iter__(self):
            return iter(self._mapping)

        def __len__(self):
            return len(self._mapping)

        def __contains__(self, key):
            return key in self._mapping

        def get(self, key, default=None):
            return self._mapping.get(key, default)

        def keys(self):
            return self._mapping.keys()

        def values(self):
            return self._mapping.values()

        def items(self):
            return self._mapping.items()

        def copy(self):
            return self._mapping.copy()

        def __eq__(self, other):
            return self._mapping == other

        def __repr__(self):
            return f"mappingproxy({self._mapping!r})"


    def new_class(name, bases=(), kwds=None, exec_body=None):
        namespace = {}
        if exec_body is not None:
            exec_body(namespace)
        return type(name, tuple(bases), namespace, **(kwds or {}))


    class DynamicClassAttribute(property):
        pass
    """#
  }

  static var io: String {
    #"""
    """Text and bytes kept in memory."""


    class _Buffer:
        def __init__(self, initial, empty):
            self._empty = empty
            self._value = initial
            self._position = 0
            self.closed = False

        def _check(self):
            if self.closed:
                raise ValueError("I/O operation on closed file")

        def _write(self, data):
            self._check()
            position = self._position
            if position >= len(self._value):
                self._value += data
            else:
                self._value = self._value[:position] + data + self._value[position + len(data):]
            self._position = position + len(data)
            return len(data)

        def read(self, size=-1):
            self._check()
            end = None if size is None or size < 0 else self._position + size
            result = self._value[self._position:end]
            self._position += len(result)
            return result

        def _readline(self, newline):
            self._check()
            end = self._value.find(newline, self._position)
            end = len(self._value) if end < 0 else end + 1
            result = self._value[self._position:end]
            self._position = end
            return result

        def readlines(self):
            return list(self)

        def writelines(self, lines):
            for line in lines:
                self.write(line)

        def __iter__(self):
            return self

        def __next__(self):
            line = self.readline()
            if not line:
                raise StopIteration
            return line

        def getvalue(self):
            self._check()
            return self._value

        def seek(self, position, whence=0):
            if whence == 1:
                position += self._position
            elif whence == 2:
                position += len(self._value)
            self._position = position
            return position

        def tell(self):
            return self._position

        def truncate(self, size=None):
            size = self._position if size is None else size
            self._value = self._value[:size]
            return size

        def flush(self):
            pass

        def close(self):
            self.closed = True

        def readable(self):
            return True

        def writable(self):
            return True

        def seekable(self):
            return True

        def isatty(self):
            return False

        def __enter__(self):
            return self

        def __exit__(self, *details):
            self.close()


    class StringIO(_Buffer):
        def __init__(self, initial_value="", newline="\n"):
            super().__init__(initial_value or "", "")

        def write(self, text):
            if not isinstance(text, str):
                raise TypeError(f"string argument expected, got {type(text).__name__!r}")
            return self._write(text)

        def readline(self, size=-1):
            return self._readline("\n")


    class BytesIO(_Buffer):
        def __init__(self, initial_bytes=b""):
            super().__init__(initial_bytes, b"")

        def write(self, data):
            return self._write(bytes(data))

        def readline(self, size=-1):
            end = self._position
            while end < len(self._value) and self._value[end] != 10:
                end += 1
            result = self._value[self._position:end + 1]
            self._position += len(result)
            return result

        def getbuffer(self):
            return self._value


    class TextIOBase:
        pass


    class IOBase:
        pass


    SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
    """#
  }

  static var traceback: String {
    #"""
    """Exceptions as text."""
    import sys as _sys


    def _current():
        info = _sys.exc_info()
        return info[1]


    def format_exception_only(exc, value=None):
        if isinstance(exc, type):
            exc = value if value is not None else exc
        if isinstance(exc, type):
            return [f"{exc.__name__}\n"]
        cls = type(exc)
        name = cls.__qualname__
        if cls.__module__ not in ("builtins", "__main__"):
            name = f"{cls.__module__}.{name}"
        text = str(exc)
        return [f"{name}: {text}\n" if text else f"{name}\n"]


    def extract_tb(tb, limit=None):
        frames = []
        while tb is not None:
            frames.append(FrameSummary(tb.tb_frame.f_code.co_filename, tb.tb_lineno,
                                       tb.tb_frame.f_code.co_name))
            tb = tb.tb_next
        return frames


    class FrameSummary:
        def __init__(self, filename, lineno, name):
            self.filename, self.lineno, self.name = filename, lineno, name

        def __repr__(self):
            return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


    def format_tb(tb, limit=None):
        return [f'  File "{f.filename}", line {f.lineno}, in {f.name}\n' for f in extract_tb(tb)]


    def print_tb(tb, limit=None, file=None):
        print("".join(format_tb(tb)), end="", file=file or _sys.stderr)


    def format_exception(exc, value=None, tb=None, limit=None, chain=True):
        error = value if value is not None else exc
        native = getattr(_sys, "_format_exception", None)
        if native is not None:
            return native(error).splitlines(True)
        lines = []
        if getattr(error, "__traceback__", None) is not None:
            lines = ["Traceback (most recent call last):\n"] + format_tb(error.__traceback__)
        return lines + format_exception_only(error)


    def print_exception(exc, value=None, tb=None, limit=None, file=None, chain=True):
        print("".join(format_exception(exc, value, tb)), end="", file=file or _sys.stderr)


    def format_exc(limit=None, chain=True):
        error = _current()
        if error is None:
            return "NoneType: None\n"
        return "".join(format_exception(error))


    def print_exc(limit=None, file=None, chain=True):
        print(format_exc(), end="", file=file or _sys.stderr)
    """#
  }

  static var inspect: String {
    #"""
    """Questions about functions and classes."""
    import types as _types


    class _empty:
        pass


    class Parameter:
        POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = range(5)
        empty = _empty

        def __init__(self, name, kind, *, default=_empty, annotation=_empty):
            self.name, self.kind, self.default, self.annotation = name, kind, default, annotation

        def __str__(self):
            text = self.name
            if self.annotation is not _empty:
                annotation = self.annotation
                shown = annotation.__name__ if isinstance(annotation, type) else repr(annotation)
                text += f": {shown.replace('typing.', '')}"
            if self.default is not _empty:
                text += f" = {self.default!r}" if self.annotation is not _empty else f"={self.default!r}"
            if self.kind == Parameter.VAR_POSITIONAL:
                return "*" + text
            return "**" + text if self.kind == Parameter.VAR_KEYWORD else text

        def __repr__(self):
            return f'<Parameter "{self}">'


    class Signature:
        empty = _empty

        def __init__(self, parameters=None, *, return_annotation=_empty):
            self.parameters = {p.name: p for p in parameters or ()}
            self.return_annotation = return_annotation

        def __str__(self):
            parts = []
            seen_star = False
            pending_slash = False
            for p in self.parameters.values():
                if p.kind == Parameter.POSITIONAL_ONLY:
                    pending_slash = True
                elif pending_slash:
                    parts.append("/")
                    pending_slash = False
                if p.kind == Parameter.VAR_POSITIONAL:
                    seen_star = True
                elif p.kind == Parameter.KEYWORD_ONLY and not seen_star:
                    parts.append("*")
                    seen_star = True
                parts.append(str(p))
            if pending_slash:
                parts.append("/")
            text = f"({', '.join(parts)})"
            if self.return_annotation is not _empty:
                annotation = self.return_annotation
                shown = annotation.__name__ if isinstance(annotation, type) else repr(annotation)
                text += f" -> {shown}"
            return text

        def __repr__(self):
            return f"<Signature {self}>"


    def signature(obj):
        bound = 0
        if isinstance(obj, type):
            obj = obj.__init__
            bound = 1
        elif hasattr(obj, "__func__"):
            obj = obj.__func__
            bound = 1
        elif not isinstance(obj, _types.FunctionType) and hasattr(type(obj), "__call__") \
                and hasattr(type(obj).__call__, "__code__"):
            obj = type(obj).__call__
            bound = 1
        while hasattr(obj, "__wrapped__"):
            obj = obj.__wrapped__
        code = getattr(obj, "__code__", None)
        if code is None or not hasattr(code, "co_varnames"):
            raise ValueError(f"no signature found for {obj!r}")
        names = code.co_varnames
        annotations = getattr(obj, "__annotations__", {})
        count, only = code.co_argcount, code.co_kwonlyargcount
        positional_only = getattr(code, "co_posonlyargcount", 0)
        defaults = obj.__defaults__ or ()
        keyword_defaults = obj.__kwdefaults__ or {}
        result = []
        for i, name in enumerate(names[:count]):
            place = i - (count - len(defaults))
            result.append(Parameter(
                name, Parameter.POSITIONAL_ONLY if i < positional_only else 1,
                default=defaults[place] if place >= 0 else _empty,
                annotation=annotations.get(name, _empty)))
        place = count + only
        if code.co_flags & 4:
            result.append(Parameter(names[place], 2, annotation=annotations.get(names[place], _empty)))
            place += 1
        for name in names[count:count + only]:
            result.append(Parameter(name, 3, default=keyword_defaults.get(name, _empty),
                                    annotation=annotations.get(name, _empty)))
        if code.co_flags & 8:
            result.append(Parameter(names[place], 4, annotation=annotations.get(names[place], _empty)))
        return Signature(result[bound:], return_annotation=annotations.get("return", _empty))


    def isfunction(obj):
        return isinstance(obj, _types.FunctionType)


    def ismethod(obj):
        return isinstance(obj, _types.MethodType)


    def isclass(obj):
        return isinstance(obj, type)


    def ismodule(obj):
        return isinstance(obj, _types.ModuleType)


    def isgenerator(obj):
        return isinstance(obj, _types.GeneratorType)


    def isgeneratorfunction(obj):
        return isfunction(obj) and bool(obj.__code__.co_flags & 32)


    def isbuiltin(obj):
        return isinstance(obj, _types.BuiltinFunctionType)


    def isroutine(obj):
        return isbuiltin(obj) or isfunction(obj) or ismethod(obj)


    def isabstract(obj):
        return isclass(obj) and bool(getattr(obj, "__abstractmethods__", ()))


    def getdoc(obj):
        doc = getattr(obj, "__doc__", None)
        return cleandoc(doc) if isinstance(doc, str) else None


    def cleandoc(doc):
        lines = doc.expandtabs().split("\n")
        margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
        margin = min(margins, default=0)
        lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
        while lines and not lines[-1]:
            lines.pop()
        while lines and not lines[0]:
            lines.pop(0)
        return "\n".join(lines)


    def getmembers(obj, predicate=None):
        result = []
        for name in dir(obj):
            try:
                value = getattr(obj, name)
            except AttributeError:
                continue
            if predicate is None or predicate(value):
                result.append((name, value))
        return sorted(result, key=lambda pair: pair[0])


    def getmro(cls):
        return cls.__mro__


    def unwrap(func):
        while hasattr(func, "__wrapped__"):
            func = func.__wrapped__
        return func


    def getsource(obj):
        raise OSError("source code is not available in lessons")
    """#
  }

  static var future: String {
    #"""
    class _Feature:
        def __init__(self, optional, mandatory):
            self.optional, self.mandatory = optional, mandatory

        def __repr__(self):
            return f"_Feature({self.optional!r}, {self.mandatory!r}, 0)"


    annotations = _Feature((3, 7, 0, "beta", 1), None)
    division = _Feature((2, 2, 0, "alpha", 2), (3, 0, 0, "alpha", 0))
    print_function = _Feature((2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0))
    absolute_import = _Feature((2, 5, 0, "alpha", 1), (3, 0, 0, "alpha", 0))
    unicode_literals = _Feature((2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0))
    generator_stop = _Feature((3, 5, 0, "beta", 1), (3, 7, 0, "alpha", 0))
    with_statement = _Feature((2, 5, 0, "alpha", 1), (2, 6, 0, "alpha", 0))
    nested_scopes = _Feature((2, 1, 0, "beta", 1), (2, 2, 0, "alpha", 0))
    generators = _Feature((2, 2, 0, "alpha", 1), (2, 3, 0, "final", 0))
    """#
  }

  static var gc: String {
    #"""
    """Nothing to do: memory is freed as soon as it is not used."""


    def collect(generation=2):
        return 0


    def enable():
        pass


    def disable():
        pass


    def isenabled():
        return True
    """#
  }
}
