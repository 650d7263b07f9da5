extension TypingSource {
  /// Type variables, protocols, named tuples and the functions of `typing`.
  static var classes: String {
    #"""
    class TypeVar:
        def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
            if len(constraints) == 1:
                raise TypeError("A single constraint is not allowed")
            self.__name__ = name
            self.__constraints__ = constraints
            self.__bound__ = bound
            self.__covariant__ = covariant
            self.__contravariant__ = contravariant

        def __repr__(self):
            sign = "+" if self.__covariant__ else "-" if self.__contravariant__ else "~"
            return f"{sign}{self.__name__}"

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

        def __typing_subst__(self, arg):
            return arg


    class ParamSpec(TypeVar):
        @property
        def args(self):
            return f"{self.__name__}.args"

        @property
        def kwargs(self):
            return f"{self.__name__}.kwargs"


    class TypeVarTuple(TypeVar):
        def __repr__(self):
            return self.__name__


    class ForwardRef:
        def __init__(self, arg):
            self.__forward_arg__ = arg

        def __repr__(self):
            return f"ForwardRef({self.__forward_arg__!r})"


    AnyStr = TypeVar("AnyStr", bytes, str)


    class Generic:
        __slots__ = ()

        def __class_getitem__(cls, parameters):
            if not isinstance(parameters, tuple):
                parameters = (parameters,)
            if cls.__dict__.get("_declares_parameters"):
                _check_declared(cls, parameters)
            else:
                _check_count(cls, parameters)
            return _Alias(cls, parameters)

        def __init_subclass__(cls, **kwargs):
            super().__init_subclass__(**kwargs)
            found = []
            for base in cls.__dict__.get("__orig_bases__", ()):
                for variable in getattr(base, "__parameters__", ()):
                    if variable not in found:
                        found.append(variable)
            cls.__parameters__ = tuple(found)


    Generic._declares_parameters = True


    def _check_declared(cls, parameters):
        if not all([isinstance(p, (TypeVar, _Alias)) for p in parameters]):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or "
                            "parameter specification variables.")
        if len(set(parameters)) != len(parameters):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")


    def _check_count(cls, parameters):
        expected = getattr(cls, "__parameters__", ())
        if not expected:
            raise TypeError(f"{cls!r} is not a generic class")
        if any([isinstance(p, (ParamSpec, TypeVarTuple)) for p in expected]):
            return
        if len(parameters) != len(expected):
            amount = "many" if len(parameters) > len(expected) else "few"
            raise TypeError(f"Too {amount} arguments for {cls!r}; actual {len(parameters)}, "
                            f"expected {len(expected)}")


    class _ProtocolMeta(type):
        def _methods(cls):
            return ([n for n in cls.__dict__ if not n.startswith("_")]
                    + [n for n in ("__call__", "__len__", "__iter__", "__getitem__")
                       if n in cls.__dict__])

        def __subclasscheck__(cls, subclass):
            if not cls.__dict__.get("_is_runtime"):
                return type.__subclasscheck__(cls, subclass)
            if cls.__dict__.get("__annotations__"):
                raise TypeError("Protocols with non-method members don't support issubclass()")
            return all([any([n in base.__dict__ for base in subclass.__mro__]) for n in cls._methods()])

        def __instancecheck__(cls, instance):
            if cls.__dict__.get("_is_runtime"):
                names = cls._methods() + list(cls.__dict__.get("__annotations__", ()))
                return all(hasattr(instance, n) for n in names)
            if cls.__dict__.get("_is_protocol") and cls is not Protocol:
                raise TypeError("Instance and class checks can only be used with "
                                "@runtime_checkable protocols")
            return type.__instancecheck__(cls, instance)


    class Protocol(Generic, metaclass=_ProtocolMeta):
        _is_protocol = _declares_parameters = True

        def __init_subclass__(cls, **kwargs):
            super().__init_subclass__(**kwargs)
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
            if cls._is_protocol and "__init__" not in cls.__dict__:
                cls.__init__ = _no_init


    def _no_init(self, *args, **kwargs):
        """Stands for `__init__` in a protocol; a class that has it only inherited goes on without."""
        cls = type(self)
        if cls._is_protocol:
            raise TypeError("Protocols cannot be instantiated")
        found = [base.__dict__["__init__"] for base in cls.__mro__ if "__init__" in base.__dict__]
        cls.__init__ = next(one for one in found if one is not _no_init)
        cls.__init__(self, *args, **kwargs)


    def runtime_checkable(cls):
        cls._is_runtime = True
        return cls


    def NamedTuple(typename, fields=None, /, **kwargs):
        fields = list(kwargs.items()) if fields is None else list(fields)
        result = _collections.namedtuple(typename, [name for name, _ in fields])
        result.__annotations__ = dict(fields)
        return result


    class _NamedTupleMeta(type):
        def __new__(mcls, name, bases, namespace):
            annotations = namespace.get("__annotations__", {})
            defaults = []
            for field in annotations:
                if field in namespace:
                    defaults.append(namespace[field])
                elif defaults:
                    raise TypeError(f"non-default namedtuple field {field} cannot follow default "
                                    f"field{'s' if len(defaults) > 1 else ''} "
                                    + ", ".join(f for f in annotations if f in namespace))
            result = _collections.namedtuple(name, list(annotations), defaults=defaults,
                                             module=namespace.get("__module__"))
            result.__annotations__ = dict(annotations)
            for key, value in namespace.items():
                if key in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields"):
                    raise AttributeError(f"Cannot overwrite NamedTuple attribute {key}")
                if key not in annotations and key not in ("__module__", "__qualname__",
                                                          "__annotations__"):
                    setattr(result, key, value)
            if "__qualname__" in namespace:
                result.__qualname__ = namespace["__qualname__"]
            if "__doc__" in namespace:
                result.__doc__ = namespace["__doc__"]
            return result


    class _NamedTupleBase:
        pass


    def _named_tuple_entries(bases):
        return (_NAMED,)


    class _NamedTupleForm:
        def __call__(self, typename, fields=None, /, **kwargs):
            fields = list(kwargs.items()) if fields is None else list(fields)
            result = _collections.namedtuple(typename, [name for name, _ in fields])
            result.__annotations__ = dict(fields)
            return result

        def __mro_entries__(self, bases):
            return (_NAMED,)

        def __repr__(self):
            return "<function NamedTuple>"


    _NAMED = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
    NamedTuple = _NamedTupleForm()


    class _TypedDictMeta(type):
        def __new__(mcls, name, bases, namespace, total=True):
            cls = type.__new__(_TypedDictMeta, name, (dict,), dict(namespace))
            annotations = {}
            for base in bases:
                annotations.update(getattr(base, "__annotations__", {}))
            annotations.update(namespace.get("__annotations__", {}))
            cls.__annotations__ = annotations
            cls.__total__ = total
            required = {key for base in bases for key in getattr(base, "__required_keys__", ())}
            for key, value in namespace.get("__annotations__", {}).items():
                form = value._name if isinstance(value, _Alias) else None
                if form == "Required" or total and form != "NotRequired":
                    required.add(key)
            cls.__required_keys__ = frozenset(required)
            cls.__optional_keys__ = frozenset(annotations) - required
            return cls

        def __call__(cls, *args, **kwargs):
            if cls is not TypedDict:
                return dict(*args, **kwargs)
            name, fields = args
            return _TypedDictMeta(name, (TypedDict,), {"__annotations__": dict(fields)}, **kwargs)

        def __instancecheck__(cls, instance):
            raise TypeError("TypedDict does not support instance and class checks")


    class TypedDict(metaclass=_TypedDictMeta):
        pass


    class NewType:
        """A name of its own for a type."""

        def __init__(self, name, tp):
            self.__name__ = self.__qualname__ = name
            self.__supertype__, self.__module__ = tp, "__main__"

        def __call__(self, value):
            return value

        def __repr__(self):
            return f"{self.__module__}.{self.__qualname__}"

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]


    def cast(typ, val):
        return val


    def overload(func):
        return func


    def final(f):
        try:
            f.__final__ = True
        except (AttributeError, TypeError):
            pass
        return f


    def override(f):
        return f


    def no_type_check(arg):
        return arg


    def assert_type(val, typ):
        return val


    def assert_never(arg):
        raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


    def reveal_type(obj):
        import sys
        print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
        return obj


    def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
        hints = {}
        if isinstance(obj, type):
            for base in reversed(obj.__mro__):
                module = _sys._loaded(base.__module__)
                scope = vars(module) if globalns is None and module is not None else globalns or {}
                _add_hints(hints, base.__dict__.get("__annotations__", {}), scope,
                           dict(vars(base)) if localns is None else localns)
        else:
            while hasattr(obj, "__wrapped__"):
                obj = obj.__wrapped__
            scope = getattr(obj, "__globals__", None) or vars(obj) if globalns is None else globalns
            _add_hints(hints, getattr(obj, "__annotations__", {}), scope, localns)
        if not include_extras:
            hints = {name: _plain(value) for name, value in hints.items()}
        return hints


    def _add_hints(hints, annotations, globalns, localns):
        for name, value in annotations.items():
            value = _evaluated(value, globalns, localns)
            hints[name] = type(None) if value is None else value


    def _evaluated(value, globalns, localns):
        """A type with what stands in quotes replaced by what it means."""
        def inside(one):
            return _evaluated(one, globalns, localns)

        if isinstance(value, ForwardRef):
            value = value.__forward_arg__
        if isinstance(value, str):
            return inside(eval(value, globalns, localns))
        if isinstance(value, _Alias):
            shown = list(value._shown)
            for place in range({"Literal": 0, "Annotated": 1}.get(value._name, len(shown))):
                part = shown[place]
                shown[place] = [inside(one) for one in part] if isinstance(part, list) else inside(part)
            return value if shown == list(value._shown) else _Alias(value._form, tuple(shown))
        if type(value) is type(list[int]):
            arguments = tuple([inside(one) for one in value.__args__])
            return value if arguments == value.__args__ else value.__origin__[arguments]
        return value


    def _plain(value):
        """A type without what `Annotated` and the marks of keys add."""
        while isinstance(value, _Alias) and value._name in ("Annotated", "Required", "NotRequired"):
            value = value.__args__[0]
        return value


    def get_origin(tp):
        origin = getattr(tp, "__origin__", None)
        if isinstance(tp, _Alias) and tp._name == "Union":
            return Union
        if isinstance(tp, _Alias) and tp._name == "Annotated":
            return Annotated
        union = type(int | str)
        return union if isinstance(tp, union) else origin


    def get_args(tp):
        if isinstance(tp, _Alias) and tp._name == "Callable" and isinstance(tp._shown[0], list):
            return (list(tp._shown[0]),) + tuple(tp._shown[1:])
        if isinstance(tp, _Alias) and tp._name == "Annotated":
            return (tp.__origin__, *tp.__metadata__)
        return getattr(tp, "__args__", ())


    def is_typeddict(tp):
        return isinstance(tp, _TypedDictMeta)


    SupportsInt = _Form("SupportsInt")
    SupportsFloat = _Form("SupportsFloat")
    SupportsIndex = _Form("SupportsIndex")
    SupportsAbs = _Form("SupportsAbs")
    SupportsRound = _Form("SupportsRound")
    """#
  }
}
