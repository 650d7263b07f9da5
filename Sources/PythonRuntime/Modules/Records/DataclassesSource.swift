/// `dataclasses`, written in the language.
enum DataclassesSource {
  static var text: String {
    #"""
    """Classes that mostly hold data."""
    import copy as _copy
    import sys as _sys

    __all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING",
               "fields", "asdict", "astuple", "make_dataclass", "replace", "is_dataclass"]


    class FrozenInstanceError(AttributeError):
        pass


    class _MISSING_TYPE:
        pass


    class _KW_ONLY_TYPE:
        pass


    class _FactoryMark:
        def __repr__(self):
            return "<factory>"


    class _Kind:
        def __init__(self, name):
            self.name = name

        def __repr__(self):
            return self.name


    _Proxy = type(type.__dict__)
    MISSING = _MISSING_TYPE()
    KW_ONLY = _KW_ONLY_TYPE()
    _FACTORY = _FactoryMark()
    _FIELD = _Kind("_FIELD")
    _FIELD_CLASSVAR = _Kind("_FIELD_CLASSVAR")
    _FIELD_INITVAR = _Kind("_FIELD_INITVAR")
    _FIELDS = "__dataclass_fields__"
    _PARAMS = "__dataclass_params__"


    class InitVar:
        def __init__(self, type):
            self.type = type

        def __repr__(self):
            name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
            return f"dataclasses.InitVar[{name}]"

        def __class_getitem__(cls, type):
            return InitVar(type)


    class Field:
        def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
            self.name = None
            self.type = None
            self.default = default
            self.default_factory = default_factory
            self.init = init
            self.repr = repr
            self.hash = hash
            self.compare = compare
            self.metadata = _Proxy({} if metadata is None else metadata)
            self.kw_only = kw_only
            self._field_type = None

        def __repr__(self):
            return (f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
                    f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},"
                    f"hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},"
                    f"kw_only={self.kw_only!r},_field_type={self._field_type})")


    class _Params:
        def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
            self.init = init
            self.repr = repr
            self.eq = eq
            self.order = order
            self.unsafe_hash = unsafe_hash
            self.frozen = frozen


    def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None,
              compare=True, metadata=None, kw_only=MISSING):
        if default is not MISSING and default_factory is not MISSING:
            raise ValueError("cannot specify both default and default_factory")
        return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


    def _is_classvar(annotation):
        if isinstance(annotation, str):
            head = annotation.split("[")[0].strip()
            return head in ("ClassVar", "typing.ClassVar", "t.ClassVar")
        typing = _sys._loaded("typing")
        if typing is None:
            return False
        return annotation is typing.ClassVar or getattr(annotation, "__origin__", None) is typing.ClassVar


    def _is_initvar(annotation):
        if isinstance(annotation, str):
            head = annotation.split("[")[0].strip()
            return head in ("InitVar", "dataclasses.InitVar")
        return annotation is InitVar or type(annotation) is InitVar


    def _make_field(cls, name, annotation, default_kw_only):
        default = cls.__dict__.get(name, MISSING)
        f = default if isinstance(default, Field) else field(default=default)
        f.name = name
        f.type = annotation
        f._field_type = _FIELD
        if _is_classvar(annotation):
            f._field_type = _FIELD_CLASSVAR
        elif _is_initvar(annotation):
            f._field_type = _FIELD_INITVAR
        if f._field_type is not _FIELD and f.default_factory is not MISSING:
            raise TypeError(f"field {name} cannot have a default factory")
        if f._field_type is _FIELD_CLASSVAR:
            if f.kw_only is not MISSING:
                raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
        elif f.kw_only is MISSING:
            f.kw_only = default_kw_only
        if f._field_type is _FIELD and getattr(type(f.default), "__hash__", None) is None:
            raise ValueError(f"mutable default {type(f.default)} for field {name} is not allowed: "
                             "use default_factory")
        return f


    def _collect(cls, kw_only):
        fields = {}
        for base in cls.__mro__[-1:0:-1]:
            for name, f in getattr(base, _FIELDS, {}).items() if _FIELDS in base.__dict__ else ():
                fields[name] = f
        own = []
        seen_mark = False
        for name, annotation in cls.__dict__.get("__annotations__", {}).items():
            if annotation is KW_ONLY or annotation in ("KW_ONLY", "dataclasses.KW_ONLY"):
                if seen_mark:
                    raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
                seen_mark = True
                kw_only = True
            else:
                own.append(_make_field(cls, name, annotation, kw_only))
        for f in own:
            fields[f.name] = f
            if isinstance(cls.__dict__.get(f.name), Field):
                if f.default is MISSING:
                    delattr(cls, f.name)
                else:
                    setattr(cls, f.name, f.default)
        for name, value in cls.__dict__.items():
            if isinstance(value, Field) and name not in cls.__dict__.get("__annotations__", {}):
                raise TypeError(f"{name!r} is a field but has no type annotation")
        return fields


    def _build(cls, name, parameters, body, scope, annotations=None):
        text = f"def {name}({', '.join(parameters)}):\n" + "\n".join(f"    {line}" for line in body)
        exec(text, scope)
        function = scope[name]
        function.__qualname__ = f"{cls.__qualname__}.{name}"
        function.__module__ = cls.__module__
        function.__name__ = name
        if annotations is not None:
            function.__annotations__ = annotations
        return function


    def _parameter(f):
        if f.default_factory is not MISSING:
            return f"{f.name}=_FACTORY"
        if f.default is not MISSING:
            return f"{f.name}=_default_{f.name}"
        return f.name


    def _init_function(cls, fields, frozen, has_post_init):
        scope = {"_FACTORY": _FACTORY, "MISSING": MISSING, "_set": object.__setattr__}
        self_name = "__dataclass_self__" if any(f.name == "self" for f in fields) else "self"
        positional = [f for f in fields if f.init and not f.kw_only]
        keyword = [f for f in fields if f.init and f.kw_only]
        seen_default = False
        for f in positional:
            if f.default is not MISSING or f.default_factory is not MISSING:
                seen_default = True
            elif seen_default:
                raise TypeError(f"non-default argument {f.name!r} follows default argument")
        parameters = [self_name] + [_parameter(f) for f in positional]
        if keyword:
            parameters += ["*"] + [_parameter(f) for f in keyword]
        body = []
        annotations = {}
        for f in fields:
            if f.init:
                annotations[f.name] = f.type
            scope[f"_default_{f.name}"] = f.default
            scope[f"_factory_{f.name}"] = f.default_factory
            if f._field_type is not _FIELD:
                continue
            if f.default_factory is not MISSING:
                made = f"_factory_{f.name}()"
                value = f"{made} if {f.name} is _FACTORY else {f.name}" if f.init else made
            elif f.init:
                value = f.name
            else:
                continue
            if frozen:
                body.append(f"_set({self_name}, {f.name!r}, {value})")
            else:
                body.append(f"{self_name}.{f.name} = {value}")
        if has_post_init:
            extra = ", ".join(f.name for f in fields if f._field_type is _FIELD_INITVAR)
            body.append(f"{self_name}.__post_init__({extra})")
        annotations["return"] = None
        return _build(cls, "__init__", parameters, body or ["pass"], scope, annotations)


    """# + methods
  }
}
