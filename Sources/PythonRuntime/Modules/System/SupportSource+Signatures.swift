extension SupportSource {
  /// Parameters and signatures of `inspect`.
  static var signatures: String {
    #"""


    class _empty:
        """Marks what is not given."""


    class _void:
        """Marks what stays as it is."""


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


    def formatannotation(annotation, base_module=None):
        if getattr(annotation, "__module__", None) == "typing":
            return repr(annotation).replace("typing.", "")
        if isinstance(annotation, _types.GenericAlias):
            return str(annotation)
        if isinstance(annotation, type):
            if annotation.__module__ in ("builtins", base_module):
                return annotation.__qualname__
            return f"{annotation.__module__}.{annotation.__qualname__}"
        return repr(annotation)


    class Parameter:
        """One parameter of a function."""
        __slots__ = ("_name", "_kind", "_default", "_annotation")
        POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _ParameterKind
        empty = _empty

        def __init__(self, name, kind, *, default=_empty, annotation=_empty):
            try:
                self._kind = _ParameterKind(kind)
            except ValueError:
                raise ValueError(f"value {kind!r} is not a valid Parameter.kind") from None
            if default is not _empty and self._kind in (2, 4):
                raise ValueError(f"{self._kind.description} parameters cannot have default values")
            if name is _empty:
                raise ValueError("name is a required attribute for Parameter")
            if not isinstance(name, str):
                raise TypeError(f"name must be a str, not a {type(name).__name__}")
            if not name.isidentifier() and name[:1] != ".":
                raise ValueError(f"{name!r} is not a valid parameter name")
            self._name, self._default, self._annotation = name, default, annotation

        name = property(lambda self: self._name)
        kind = property(lambda self: self._kind)
        default = property(lambda self: self._default)
        annotation = property(lambda self: self._annotation)

        def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
            def new(value, old):
                return old if value is _void else value

            return type(self)(new(name, self._name), new(kind, self._kind),
                              default=new(default, self._default),
                              annotation=new(annotation, self._annotation))

        def _all(self):
            return self._name, self._kind, self._default, self._annotation

        def __eq__(self, other):
            return self._all() == other._all() if isinstance(other, Parameter) else NotImplemented

        def __hash__(self):
            return hash(self._all())

        def __str__(self):
            text = self._name
            if self._annotation is not _empty:
                text += f": {formatannotation(self._annotation)}"
            if self._default is not _empty:
                mark = "=" if self._annotation is _empty else " = "
                text += f"{mark}{self._default!r}"
            return ("", "", "*", "", "**")[self._kind] + text

        def __repr__(self):
            return f'<Parameter "{self}">'


    class Signature:
        """The parameters of a function and what it returns."""
        __slots__ = ("_return", "_parameters")
        empty = _empty

        def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
            found = _OrderedDict()
            last, has_default = 0, False
            for one in parameters or ():
                if one.kind < last:
                    raise ValueError(f"wrong parameter order: {_ParameterKind(last).description} parameter "
                                     f"before {one.kind.description} parameter")
                last = one.kind
                if one.kind < 2:
                    if one.default is not _empty:
                        has_default = True
                    elif has_default:
                        raise ValueError("non-default argument follows default argument")
                if one.name in found:
                    raise ValueError(f"duplicate parameter name: {one.name!r}")
                found[one.name] = one
            self._parameters, self._return = _types.MappingProxyType(found), return_annotation

        parameters = property(lambda self: self._parameters)
        return_annotation = property(lambda self: self._return)

        @classmethod
        def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
            return signature(obj, follow_wrapped=follow_wrapped)

        def replace(self, *, parameters=_void, return_annotation=_void):
            if parameters is _void:
                parameters = self._parameters.values()
            return type(self)(parameters, return_annotation=(
                self._return if return_annotation is _void else return_annotation))

        def __eq__(self, other):
            if not isinstance(other, Signature):
                return NotImplemented
            one, two = ([list(each._parameters.values()), each._return] for each in (self, other))
            for part in (one, two):
                ordered = [each for each in part[0] if each.kind != 3]
                part[0] = ordered, {each.name: each for each in part[0] if each.kind == 3}
            return one == two

        def __hash__(self):
            return hash((tuple(self._parameters.values()), self._return))

        def __str__(self):
            parts, starred, slash = [], False, False
            for one in self._parameters.values():
                if one.kind == Parameter.POSITIONAL_ONLY:
                    slash = True
                elif slash:
                    parts.append("/")
                    slash = False
                if one.kind == Parameter.VAR_POSITIONAL:
                    starred = True
                elif one.kind == Parameter.KEYWORD_ONLY and not starred:
                    parts.append("*")
                    starred = True
                parts.append(str(one))
            if slash:
                parts.append("/")
            text = f"({', '.join(parts)})"
            return text if self._return is _empty else f"{text} -> {formatannotation(self._return)}"

        def __repr__(self):
            return f"<Signature {self}>"

        def bind(self, /, *args, **kwargs):
            return self._bind(args, kwargs, False)

        def bind_partial(self, /, *args, **kwargs):
            return self._bind(args, kwargs, True)

        def _bind(self, args, kwargs, partial):
            arguments, args, kwargs = {}, list(args), dict(kwargs)
            for name, p in self._parameters.items():
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
                    raise TypeError(f"missing a required argument: {name!r}")
            if args:
                raise TypeError("too many positional arguments")
            if kwargs:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
            return BoundArguments(self, arguments)
    """#
  }
}
