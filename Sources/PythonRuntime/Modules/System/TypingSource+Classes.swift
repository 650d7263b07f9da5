extension TypingSource {
  /// Type variables, protocols, named tuples and the functions of `typing`.
  static var classes: String {
    #"""
    class TypeVar:
        def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
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


    class ParamSpec(TypeVar):
        @property
        def args(self):
            return f"{self.__name__}.args"

        @property
        def kwargs(self):
            return f"{self.__name__}.kwargs"


    class TypeVarTuple(TypeVar):
        pass


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
            return _Alias(cls, parameters)

        def __init_subclass__(cls, **kwargs):
            super().__init_subclass__(**kwargs)
            found = []
            for base in cls.__dict__.get("__orig_bases__", ()):
                for variable in getattr(base, "__parameters__", ()):
                    if variable not in found:
                        found.append(variable)
            cls.__parameters__ = tuple(found)


    class _ProtocolMeta(type):
        def __instancecheck__(cls, instance):
            if cls.__dict__.get("_is_runtime"):
                names = [n for n in cls.__dict__ if not n.startswith("_")]
                names += list(cls.__dict__.get("__annotations__", ()))
                names += [n for n in ("__call__", "__len__", "__iter__", "__getitem__")
                          if n in cls.__dict__]
                return all(hasattr(instance, n) for n in names)
            if cls.__dict__.get("_is_protocol") and cls is not Protocol:
                raise TypeError("Instance and class checks can only be used with "
                                "@runtime_checkable protocols")
            return type.__instancecheck__(cls, instance)


    class Protocol(Generic, metaclass=_ProtocolMeta):
        _is_protocol = True

        def __init_subclass__(cls, **kwargs):
            super().__init_subclass__(**kwargs)
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)


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
            return cls

        def __call__(cls, *args, **kwargs):
            return dict(*args, **kwargs)


    class TypedDict(metaclass=_TypedDictMeta):
        pass


    def NewType(name, tp):
        def new_type(value):
            return value

        new_type.__name__ = new_type.__qualname__ = name
        new_type.__supertype__ = tp
        return new_type


    def cast(typ, val):
        return val


    def overload(func):
        return func


    def final(f):
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
        return obj


    def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
        hints = {}
        if isinstance(obj, type):
            for base in reversed(obj.__mro__):
                hints.update(base.__dict__.get("__annotations__", {}))
        else:
            hints.update(getattr(obj, "__annotations__", {}))
        scope = globalns if globalns is not None else getattr(obj, "__globals__", {})
        for name, value in hints.items():
            if isinstance(value, str):
                hints[name] = eval(value, scope, localns)
            elif value is None:
                hints[name] = type(None)
        return hints


    def get_origin(tp):
        origin = getattr(tp, "__origin__", None)
        if isinstance(tp, _Alias) and tp._name == "Union":
            return Union
        return origin


    def get_args(tp):
        if isinstance(tp, _Alias) and tp._name == "Callable" and isinstance(tp._shown[0], list):
            return (list(tp._shown[0]),) + tuple(tp._shown[1:])
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
