extension SupportSource {
  /// `inspect`.
  static var inspect: String {
    #"""
    """Questions about functions and classes."""
    import enum as _enum
    import linecache as _linecache
    import re as _re
    import sys as _sys
    import types as _types
    from collections import namedtuple as _namedtuple


    class _empty:
        pass


    class _ParameterKind(_enum.IntEnum):
        POSITIONAL_ONLY = 0
        POSITIONAL_OR_KEYWORD = 1
        VAR_POSITIONAL = 2
        KEYWORD_ONLY = 3
        VAR_KEYWORD = 4

        def __str__(self):
            return self._name_

        @property
        def description(self):
            return ("positional-only", "positional or keyword", "variadic positional",
                    "keyword-only", "variadic keyword")[self]


    class Parameter:
        __slots__ = ("name", "kind", "default", "annotation")
        POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _ParameterKind
        empty = _empty

        def __init__(self, name, kind, *, default=_empty, annotation=_empty):
            self.name, self.kind = name, _ParameterKind(kind)
            self.default, self.annotation = default, annotation

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
        __slots__ = ("parameters", "return_annotation")
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


        def bind(self, /, *args, **kwargs):
            return self._bind(args, kwargs, False)

        def bind_partial(self, /, *args, **kwargs):
            return self._bind(args, kwargs, True)

        def _bind(self, args, kwargs, partial):
            arguments, args, kwargs = {}, list(args), dict(kwargs)
            for name, p in self.parameters.items():
                if p.kind == Parameter.VAR_POSITIONAL:
                    if args:
                        arguments[name], args = tuple(args), []
                elif p.kind == Parameter.VAR_KEYWORD:
                    if kwargs:
                        arguments[name], kwargs = kwargs, {}
                elif args and p.kind != Parameter.KEYWORD_ONLY:
                    if name in kwargs and p.kind != Parameter.POSITIONAL_ONLY:
                        raise TypeError(f"multiple values for argument {name!r}")
                    arguments[name] = args.pop(0)
                elif name in kwargs and p.kind != Parameter.POSITIONAL_ONLY:
                    arguments[name] = kwargs.pop(name)
                elif p.default is _empty and not partial:
                    kind = " keyword-only" if p.kind == Parameter.KEYWORD_ONLY else ""
                    raise TypeError(f"missing a required{kind} argument: {name!r}")
            if args:
                raise TypeError("too many positional arguments")
            if kwargs:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
            return BoundArguments(self, arguments)


    class BoundArguments:
        def __init__(self, signature, arguments):
            self.signature, self.arguments = signature, arguments

        @property
        def args(self):
            values = []
            for name, p in self.signature.parameters.items():
                if name not in self.arguments or p.kind >= Parameter.KEYWORD_ONLY:
                    break
                if p.kind == Parameter.VAR_POSITIONAL:
                    values += self.arguments[name]
                else:
                    values.append(self.arguments[name])
            return tuple(values)

        @property
        def kwargs(self):
            values = {}
            for name, p in self.signature.parameters.items():
                if name in self.arguments and p.kind == Parameter.KEYWORD_ONLY:
                    values[name] = self.arguments[name]
                elif name in self.arguments and p.kind == Parameter.VAR_KEYWORD:
                    values.update(self.arguments[name])
            return values

        def apply_defaults(self):
            filled = {}
            for name, p in self.signature.parameters.items():
                empty = () if p.kind == Parameter.VAR_POSITIONAL else {} if p.kind == Parameter.VAR_KEYWORD else _empty
                default = p.default if empty is _empty else empty
                if name in self.arguments or default is not _empty:
                    filled[name] = self.arguments.get(name, default)
            self.arguments = filled

        def __repr__(self):
            inside = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
            return f"<BoundArguments ({inside})>"


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


    """# + sources
  }
}
