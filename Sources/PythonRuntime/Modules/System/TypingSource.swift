/// `typing`, written in the language: names for annotations, which nothing enforces.
enum TypingSource {
  static var text: String {
    #"""
    """Names for annotations."""
    import collections as _collections
    import collections.abc as _abc
    import sys as _sys

    TYPE_CHECKING = False


    def _show(value):
        if value is None or value is type(None):
            return "None"
        if value is Ellipsis:
            return "..."
        if isinstance(value, type):
            if type(value).__name__ == "GenericAlias":
                return repr(value)
            if value.__module__ == "builtins":
                return value.__qualname__
            return f"{value.__module__}.{value.__qualname__}"
        if isinstance(value, list):
            return "[" + ", ".join(_show(v) for v in value) + "]"
        if isinstance(value, str):
            return f"ForwardRef({value!r})"
        return repr(value)


    class _Form:
        """A name like `Any` that may take arguments."""

        def __init__(self, name, origin=None, arity=None):
            self._name = name
            self.__origin__ = origin
            self._arity = arity

        def __repr__(self):
            return f"typing.{self._name}"

        def __getitem__(self, parameters):
            if not isinstance(parameters, tuple):
                parameters = (parameters,)
            if self._name == "Optional":
                return Union[parameters[0], None]
            if self._name == "Union":
                return _union(parameters)
            if self._name in ("Any", "NoReturn", "Never", "Self", "LiteralString"):
                raise TypeError(f"typing.{self._name} is not subscriptable")
            return _Alias(self, parameters)

        def __call__(self, *args, **kwargs):
            if self.__origin__ is None:
                raise TypeError(f"Cannot instantiate typing.{self._name}")
            return self.__origin__(*args, **kwargs)

        def __instancecheck__(self, instance):
            if self.__origin__ is None:
                raise TypeError(f"typing.{self._name} cannot be used with isinstance()")
            return isinstance(instance, self.__origin__)

        def __subclasscheck__(self, subclass):
            if self.__origin__ is None:
                raise TypeError(f"typing.{self._name} cannot be used with issubclass()")
            return issubclass(subclass, self.__origin__)

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

        def __mro_entries__(self, bases):
            return (self.__origin__,) if self.__origin__ is not None else ()

        def __hash__(self):
            return hash(self._name)

        def __eq__(self, other):
            return self is other


    class _Alias:
        """A form with its arguments: `List[int]`."""

        def __init__(self, form, parameters):
            self._form = form
            self.__origin__ = form.__origin__ if isinstance(form, _Form) and form.__origin__ else form
            if isinstance(form, _Form):
                form_name = form._name
            else:
                form_name = None
            self._name = form_name
            self.__args__ = tuple(type(None) if p is None and form_name != "Literal" else p
                                  for p in parameters)
            if form_name == "Callable" and self.__args__ and isinstance(self.__args__[0], list):
                self.__args__ = tuple(self.__args__[0]) + self.__args__[1:]
            self._shown = parameters

        @property
        def __parameters__(self):
            found = []
            for argument in self.__args__:
                for variable in [argument] if isinstance(argument, TypeVar) else \
                        getattr(argument, "__parameters__", ()):
                    if variable not in found:
                        found.append(variable)
            return tuple(found)

        def __repr__(self):
            if self._name == "Union":
                members = self.__args__
                if len(members) == 2 and type(None) in members:
                    other = members[0] if members[1] is type(None) else members[1]
                    return f"typing.Optional[{_show(other)}]"
                return f"typing.Union[{', '.join(_show(m) for m in members)}]"
            if self._name == "Literal":
                return f"typing.Literal[{', '.join(repr(p) for p in self._shown)}]"
            head = f"typing.{self._name}" if self._name else _show(self._form)
            if self._name == "Annotated":
                rest = ", ".join(repr(p) for p in self._shown[1:])
                return f"{head}[{_show(self._shown[0])}, {rest}]"
            inside = ", ".join(_show(p) for p in self._shown)
            return f"{head}[{inside or '()'}]"

        def __getitem__(self, parameters):
            if not isinstance(parameters, tuple):
                parameters = (parameters,)
            mapping = dict(zip(self.__parameters__, parameters))

            def swap(argument):
                if isinstance(argument, TypeVar):
                    return mapping.get(argument, argument)
                inner = getattr(argument, "__parameters__", ())
                return argument[tuple(mapping.get(v, v) for v in inner)] if inner else argument

            return _Alias(self._form, tuple(swap(a) for a in self.__args__))

        def __call__(self, *args, **kwargs):
            return self.__origin__(*args, **kwargs)

        def __getattr__(self, name):
            if name.startswith("__") and name.endswith("__"):
                raise AttributeError(name)
            return getattr(self.__origin__, name)

        def __instancecheck__(self, instance):
            if self._name == "Union":
                return any(isinstance(instance, a) for a in self.__args__)
            raise TypeError("Subscripted generics cannot be used with class and instance checks")

        def __subclasscheck__(self, subclass):
            raise TypeError("Subscripted generics cannot be used with class and instance checks")

        def __mro_entries__(self, bases):
            if self._form is Generic or self._form is Protocol:
                return (self._form,)
            return (self.__origin__,)

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

        def __eq__(self, other):
            if not isinstance(other, _Alias):
                return NotImplemented
            if self._name == "Union":
                return other._name == "Union" and set(self.__args__) == set(other.__args__)
            return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

        def __hash__(self):
            return hash((self._name, self.__args__))


    def _union(parameters):
        flat = []
        for parameter in parameters:
            members = parameter.__args__ if isinstance(parameter, _Alias) and parameter._name == "Union" \
                else (type(None) if parameter is None else parameter,)
            for member in members:
                if member not in flat:
                    flat.append(member)
        if len(flat) == 1:
            return flat[0]
        return _Alias(Union, tuple(flat))


    Any = _Form("Any")
    Union = _Form("Union")
    Optional = _Form("Optional")
    Literal = _Form("Literal")
    Final = _Form("Final")
    ClassVar = _Form("ClassVar")
    Annotated = _Form("Annotated")
    NoReturn = _Form("NoReturn")
    Never = _Form("Never")
    Self = _Form("Self")
    LiteralString = _Form("LiteralString")
    TypeAlias = _Form("TypeAlias")
    Concatenate = _Form("Concatenate")
    TypeGuard = _Form("TypeGuard")
    Required = _Form("Required")
    NotRequired = _Form("NotRequired")
    Unpack = _Form("Unpack")
    List = _Form("List", list)
    Dict = _Form("Dict", dict)
    Tuple = _Form("Tuple", tuple)
    Set = _Form("Set", set)
    FrozenSet = _Form("FrozenSet", frozenset)
    Type = _Form("Type", type)
    DefaultDict = _Form("DefaultDict", _collections.defaultdict)
    OrderedDict = _Form("OrderedDict", _collections.OrderedDict)
    Counter = _Form("Counter", _collections.Counter)
    ChainMap = _Form("ChainMap", _collections.ChainMap)
    Deque = _Form("Deque", _collections.deque)
    for _name in ("Hashable", "Iterable", "Iterator", "Generator", "Reversible", "Sized", "Container",
                  "Collection", "Callable", "Sequence", "MutableSequence", "Mapping", "MutableMapping",
                  "MappingView", "KeysView", "ItemsView", "ValuesView", "MutableSet", "ByteString"):
        globals()[_name] = _Form(_name, getattr(_abc, _name))
    AbstractSet = _Form("AbstractSet", _abc.Set)
    Awaitable = _Form("Awaitable")
    Coroutine = _Form("Coroutine")
    AsyncIterator = _Form("AsyncIterator")
    AsyncIterable = _Form("AsyncIterable")
    ContextManager = _Form("ContextManager")
    Pattern = _Form("Pattern")
    Match = _Form("Match")
    IO = _Form("IO")
    TextIO = _Form("TextIO")
    BinaryIO = _Form("BinaryIO")
    Text = str


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
