extension DataclassesSource {
  /// The methods that a data class gets, and the functions on data classes.
  static var methods: String {
    #"""
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
        return _with_slots(cls, [f.name for f in real]) if slots else cls


    def _with_slots(cls, names):
        if "__slots__" in cls.__dict__:
            raise TypeError(f"{cls.__name__} already specifies __slots__")
        inherited = {name for base in cls.__mro__[1:-1] for name in getattr(base, "__slots__", ())}
        namespace = {key: value for key, value in cls.__dict__.items()
                     if key not in names and key not in ("__dict__", "__weakref__")}
        namespace["__slots__"] = tuple(name for name in names if name not in inherited)
        if getattr(cls, _PARAMS).frozen:
            _add_state(namespace)
        made = type(cls)(cls.__name__, cls.__bases__, namespace)
        made.__qualname__ = cls.__qualname__
        return made


    def _add_state(namespace):
        """Lets copies be filled though no attribute may be set."""
        def __getstate__(self):
            return [getattr(self, f.name) for f in fields(self)]

        def __setstate__(self, state):
            for f, value in zip(fields(self), state):
                object.__setattr__(self, f.name, value)

        namespace.setdefault("__getstate__", __getstate__)
        namespace.setdefault("__setstate__", __setstate__)


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
