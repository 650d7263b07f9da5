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
            return "NoneType"
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


    _ARITIES = dict.fromkeys(
        "List Set FrozenSet Type Counter Deque Iterable Iterator Reversible Container Collection "
        "Sequence MutableSequence AbstractSet MutableSet MappingView KeysView ValuesView "
        "ContextManager".split(), 1) | dict.fromkeys(
            "Dict DefaultDict OrderedDict ChainMap Mapping MutableMapping ItemsView".split(), 2) | {
                "Generator": 3}


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
            if self._name == "Union":
                return _union(parameters)
            if self._name in ("Any", "NoReturn", "Never", "Self", "LiteralString"):
                shown = "type 'Any'" if self._name == "Any" else repr(self)
                raise TypeError(f"{shown} is not subscriptable")
            self._check(parameters)
            return Union[parameters[0], None] if self._name == "Optional" else _Alias(self, parameters)

        def _check(self, parameters):
            name, count = self._name, len(parameters)
            if name in ("Optional", "ClassVar", "Final") and count != 1:
                words = "requires a" if name == "Optional" else "accepts only"
                raise TypeError(f"typing.{name} {words} single type. Got {parameters!r}.")
            if name == "Annotated" and count < 2:
                raise TypeError("Annotated[...] should be used with at least two arguments (a type and "
                                "an annotation).")
            if name == "Callable" and count != 2:
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            wanted = _ARITIES.get(name, count)
            if wanted != count:
                raise TypeError(f"Too {'many' if count > wanted else 'few'} arguments for {self!r}; "
                                f"actual {count}, expected {wanted}")

        def __call__(self, *args, **kwargs):
            if self._name == "Any":
                raise TypeError("Any cannot be instantiated")
            if self.__origin__ is None:
                raise TypeError(f"Cannot instantiate typing.{self._name}")
            if self._name in ("List", "Dict", "Set", "FrozenSet", "Tuple", "Type"):
                raise TypeError(f"Type {self._name} cannot be instantiated; use "
                                f"{self.__origin__.__name__}() instead")
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
            if form_name == "Annotated":
                self.__origin__, *metadata = parameters
                self.__metadata__, self.__args__ = tuple(metadata), (self.__origin__,)

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
            if isinstance(self._form, _Form) and self._form.__origin__ is not None:
                return self._form(*args, **kwargs)
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
            if self._name == "Union":
                return any(issubclass(subclass, a) for a in self.__args__)
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
                if self._name == "Union" and type(other).__name__ == "UnionType":
                    return set(self.__args__) == {type(None) if one is None else one
                                                  for one in other.__args__}
                return NotImplemented
            if self._name == "Union":
                return other._name == "Union" and set(self.__args__) == set(other.__args__)
            return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

        def __hash__(self):
            if self._name == "Union":
                return hash(frozenset(self.__args__))
            return hash((self._name, self.__args__))


    def _union(parameters):
        if not parameters:
            raise TypeError("Cannot take a Union of no types.")
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


    """# + classes
  }
}
