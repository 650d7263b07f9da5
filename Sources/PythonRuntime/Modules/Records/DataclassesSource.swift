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
            self.metadata = {} if metadata is None else metadata
            self.kw_only = kw_only
            self._field_type = None

        def __repr__(self):
            return (f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
                    f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},"
                    f"hash={self.hash!r},compare={self.compare!r},metadata={_Proxy(self.metadata)!r},"
                    f"kw_only={self.kw_only!r},_field_type={self._field_type})")


    class _Proxy:
        def __init__(self, mapping):
            self.mapping = mapping

        def __repr__(self):
            return f"mappingproxy({self.mapping!r})"


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


    _active = []


    def _repr_function(fields):
        names = [f.name for f in fields if f.repr]

        def __repr__(self):
            key = id(self)
            if key in _active:
                return "..."
            _active.append(key)
            try:
                inside = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
                return f"{self.__class__.__qualname__}({inside})"
            finally:
                _active.remove(key)

        return __repr__


    def _compare_functions(names):
        def key(self):
            return tuple([getattr(self, name) for name in names])

        def __eq__(self, other):
            if other.__class__ is self.__class__:
                return key(self) == key(other)
            return NotImplemented

        def __lt__(self, other):
            if other.__class__ is self.__class__:
                return key(self) < key(other)
            return NotImplemented

        def __le__(self, other):
            if other.__class__ is self.__class__:
                return key(self) <= key(other)
            return NotImplemented

        def __gt__(self, other):
            if other.__class__ is self.__class__:
                return key(self) > key(other)
            return NotImplemented

        def __ge__(self, other):
            if other.__class__ is self.__class__:
                return key(self) >= key(other)
            return NotImplemented

        return __eq__, [__lt__, __le__, __gt__, __ge__]


    def _frozen_functions(cls, fields):
        names = tuple(f.name for f in fields)

        def __setattr__(self, name, value):
            if type(self) is cls or name in names:
                raise FrozenInstanceError(f"cannot assign to field {name!r}")
            super(cls, self).__setattr__(name, value)

        def __delattr__(self, name):
            if type(self) is cls or name in names:
                raise FrozenInstanceError(f"cannot delete field {name!r}")
            super(cls, self).__delattr__(name)

        return [__setattr__, __delattr__]


    def _hash_function(fields):
        names = [f.name for f in fields if (f.compare if f.hash is None else f.hash)]

        def __hash__(self):
            return hash(tuple([getattr(self, name) for name in names]))

        return __hash__


    def _adopt(cls, function):
        function.__qualname__ = f"{cls.__qualname__}.{function.__name__}"
        function.__module__ = cls.__module__
        setattr(cls, function.__name__, function)


    def _check_frozen(cls, frozen):
        for base in cls.__mro__[1:]:
            params = base.__dict__.get(_PARAMS)
            if params is not None and _FIELDS in base.__dict__:
                if params.frozen and not frozen:
                    raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
                if frozen and not params.frozen:
                    raise TypeError("cannot inherit frozen dataclass from a non-frozen one")


    def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots):
        own_eq = "__eq__" in cls.__dict__
        own_hash = cls.__dict__.get("__hash__", MISSING)
        explicit_hash = not (own_hash is MISSING or (own_hash is None and own_eq))
        fields = _collect(cls, kw_only)
        setattr(cls, _FIELDS, fields)
        setattr(cls, _PARAMS, _Params(init, repr, eq, order, unsafe_hash, frozen))
        _check_frozen(cls, frozen)
        real = [f for f in fields.values() if f._field_type is _FIELD]
        with_init = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
        if order and not eq:
            raise ValueError("eq must be true if order is true")
        if init:
            cls.__init__ = _init_function(cls, with_init, frozen, hasattr(cls, "__post_init__"))
        if repr and "__repr__" not in cls.__dict__:
            _adopt(cls, _repr_function(real))
        equal, ordering = _compare_functions([f.name for f in real if f.compare])
        if eq and not own_eq:
            _adopt(cls, equal)
        if order:
            for function in ordering:
                if function.__name__ in cls.__dict__:
                    raise TypeError(f"Cannot overwrite attribute {function.__name__} in class "
                                    f"{cls.__name__}. Consider using functools.total_ordering")
                _adopt(cls, function)
        if frozen:
            for function in _frozen_functions(cls, real):
                if function.__name__ in cls.__dict__:
                    raise TypeError(f"Cannot overwrite attribute {function.__name__} "
                                    f"in class {cls.__name__}")
                _adopt(cls, function)
        if unsafe_hash:
            if explicit_hash:
                raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
            _adopt(cls, _hash_function(real))
        elif eq and not explicit_hash:
            if frozen:
                _adopt(cls, _hash_function(real))
            else:
                cls.__hash__ = None
        if cls.__doc__ is None:
            cls.__doc__ = cls.__name__ + _doc_signature(with_init)
        if match_args and "__match_args__" not in cls.__dict__:
            cls.__match_args__ = tuple(f.name for f in with_init if f.init and not f.kw_only)
        return cls


    def _doc_signature(fields):
        positional = [f for f in fields if f.init and not f.kw_only]
        keyword = [f for f in fields if f.init and f.kw_only]
        parts = [_doc_parameter(f) for f in positional]
        if keyword:
            parts += ["*"] + [_doc_parameter(f) for f in keyword]
        return f"({', '.join(parts)})"


    def _doc_parameter(f):
        kind = f.type
        if isinstance(kind, type):
            text = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
        elif isinstance(kind, str):
            text = repr(kind)
        else:
            text = repr(kind).replace("typing.", "")
        if f.default_factory is not MISSING:
            return f"{f.name}: {text} = <factory>"
        if f.default is not MISSING:
            return f"{f.name}: {text} = {f.default!r}"
        return f"{f.name}: {text}"


    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
                  frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
        def wrap(cls):
            return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)

        if cls is None:
            return wrap
        return wrap(cls)


    def fields(class_or_instance):
        table = getattr(class_or_instance, _FIELDS, None)
        if table is None:
            raise TypeError("must be called with a dataclass type or instance")
        return tuple(f for f in table.values() if f._field_type is _FIELD)


    def is_dataclass(obj):
        cls = obj if isinstance(obj, type) else type(obj)
        return hasattr(cls, _FIELDS)


    def _is_instance(obj):
        return hasattr(type(obj), _FIELDS)


    def asdict(obj, *, dict_factory=dict):
        if not _is_instance(obj):
            raise TypeError("asdict() should be called on dataclass instances")
        return _asdict(obj, dict_factory)


    def _asdict(obj, dict_factory):
        if _is_instance(obj):
            return dict_factory([(f.name, _asdict(getattr(obj, f.name), dict_factory))
                                 for f in fields(obj)])
        if isinstance(obj, tuple) and hasattr(obj, "_fields"):
            return type(obj)(*[_asdict(v, dict_factory) for v in obj])
        if isinstance(obj, (list, tuple)):
            return type(obj)(_asdict(v, dict_factory) for v in obj)
        if isinstance(obj, dict):
            return type(obj)((_asdict(k, dict_factory), _asdict(v, dict_factory))
                             for k, v in obj.items())
        return _copy.deepcopy(obj)


    def astuple(obj, *, tuple_factory=tuple):
        if not _is_instance(obj):
            raise TypeError("astuple() should be called on dataclass instances")
        return _astuple(obj, tuple_factory)


    def _astuple(obj, tuple_factory):
        if _is_instance(obj):
            return tuple_factory([_astuple(getattr(obj, f.name), tuple_factory) for f in fields(obj)])
        if isinstance(obj, tuple) and hasattr(obj, "_fields"):
            return type(obj)(*[_astuple(v, tuple_factory) for v in obj])
        if isinstance(obj, (list, tuple)):
            return type(obj)(_astuple(v, tuple_factory) for v in obj)
        if isinstance(obj, dict):
            return type(obj)((_astuple(k, tuple_factory), _astuple(v, tuple_factory))
                             for k, v in obj.items())
        return _copy.deepcopy(obj)


    def replace(obj, /, **changes):
        if not _is_instance(obj):
            raise TypeError("replace() should be called on dataclass instances")
        for f in getattr(obj, _FIELDS).values():
            if f._field_type is _FIELD_CLASSVAR:
                continue
            if not f.init:
                if f.name in changes:
                    raise ValueError(f"field {f.name} is declared with init=False, it cannot be "
                                     "specified with replace()")
                continue
            if f.name not in changes:
                if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                    raise ValueError(f"InitVar {f.name!r} must be specified with replace()")
                changes[f.name] = getattr(obj, f.name)
        return obj.__class__(**changes)


    def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
        namespace = {} if namespace is None else dict(namespace)
        annotations = {}
        for item in fields:
            if isinstance(item, str):
                name, kind = item, "typing.Any"
            elif len(item) == 2:
                name, kind = item
            elif len(item) == 3:
                name, kind, namespace[item[0]] = item
            else:
                raise TypeError(f"Invalid field: {item!r}")
            if not isinstance(name, str) or not name.isidentifier():
                raise TypeError(f"Field names must be valid identifiers: {name!r}")
            if name in annotations:
                raise TypeError(f"Field name duplicated: {name!r}")
            annotations[name] = kind
        namespace["__annotations__"] = annotations
        cls = type(cls_name, bases, namespace)
        cls.__module__ = "types"
        return dataclass(cls, **options)
    """#
  }
}
