/// `collections`, above the native `deque` and `defaultdict` of `_collections`.
enum CollectionsSource {
  static var text: String {
    #"""
    """Containers beyond list, dict, set and tuple."""
    from _abc import _be_mapping, _be_sequence
    from _collections import _tuplegetter, deque
    from operator import itemgetter as _itemgetter
    import sys as _sys

    __all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString",
               "defaultdict", "deque", "namedtuple"]

    _KEYWORDS = frozenset("""False None True and as assert async await break class continue def del elif
    else except finally for from global if import in is lambda nonlocal not or pass raise return try
    while with yield""".split())


    class defaultdict(dict):
        """A dict that makes the value of a missing key."""

        def __init__(self, default_factory=None, /, *args, **kwargs):
            if default_factory is not None and not callable(default_factory):
                raise TypeError("first argument must be callable or None")
            self.default_factory = default_factory
            dict.__init__(self, *args, **kwargs)

        def __missing__(self, key):
            if self.default_factory is None:
                raise KeyError(key)
            value = self[key] = self.default_factory()
            return value

        def copy(self):
            return type(self)(self.default_factory, self)

        __copy__ = copy

        def __reduce__(self):
            return type(self), (self.default_factory,), None, None, iter(list(self.items()))

        def __or__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = self.copy()
            result.update(other)
            return result

        def __ror__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = type(self)(self.default_factory, other)
            result.update(self)
            return result

        def __repr__(self):
            key = id(self)
            if key in _active:
                return f"{type(self).__name__}(...)"
            _active.append(key)
            try:
                return f"{type(self).__name__}({self.default_factory!r}, {dict.__repr__(self)})"
            finally:
                _active.remove(key)


    class OrderedDict(dict):
        """A dict whose order can be rearranged and takes part in equality."""

        def __init__(self, other=(), /, *args, **kwds):
            if args:
                raise TypeError(f"expected at most 1 arguments, got {len(args) + 1}")
            self.update(other, **kwds)

        def update(self, other=(), /, *args, **kwds):
            if args:
                raise TypeError(f"update() takes at most 1 positional argument ({len(args) + 1} given)")
            if isinstance(other, dict) or hasattr(other, "keys"):
                for key in other.keys():
                    self[key] = other[key]
            elif hasattr(other, "items"):
                for key, value in other.items():
                    self[key] = value
            else:
                for pair in other:
                    self._take(tuple(pair))
            for key, value in kwds.items():
                self[key] = value

        def _take(self, pair):
            if len(pair) < 2:
                raise ValueError(f"need more than {len(pair)} value{'' if len(pair) == 1 else 's'} to unpack")
            if len(pair) > 2:
                raise ValueError("too many values to unpack (expected 2)")
            self[pair[0]] = pair[1]

        def copy(self):
            return self.__class__(self)

        __copy__ = copy

        @classmethod
        def fromkeys(cls, iterable, value=None):
            result = cls()
            for key in iterable:
                result[key] = value
            return result

        def __eq__(self, other):
            if isinstance(other, OrderedDict):
                return dict.__eq__(self, other) and list(self) == list(other)
            return dict.__eq__(self, other)

        def __ne__(self, other):
            result = self.__eq__(other)
            return result if result is NotImplemented else not result

        def __or__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = self.__class__(self)
            result.update(other)
            return result

        def __ror__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = self.__class__(other)
            result.update(self)
            return result

        def __repr__(self):
            if not self:
                return f"{self.__class__.__name__}()"
            key = id(self)
            if key in _active:
                return "..."
            _active.append(key)
            try:
                return f"{self.__class__.__name__}({list(self.items())!r})"
            finally:
                _active.remove(key)


    _active = []


    def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
        """A subclass of tuple whose fields have names."""
        if isinstance(field_names, str):
            field_names = field_names.replace(",", " ").split()
        names = [str(name) for name in field_names]
        typename = str(typename)
        if rename:
            seen = set()
            for i, name in enumerate(names):
                if not name.isidentifier() or name in _KEYWORDS or name.startswith("_") or name in seen:
                    names[i] = f"_{i}"
                seen.add(name)
        for name in [typename] + names:
            if not name.isidentifier():
                raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
            if name in _KEYWORDS:
                raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
        seen = set()
        for name in names:
            if name.startswith("_") and not rename:
                raise ValueError(f"Field names cannot start with an underscore: {name!r}")
            if name in seen:
                raise ValueError(f"Encountered duplicate field name: {name!r}")
            seen.add(name)
        fields = tuple(names)
        field_defaults = {}
        if defaults is not None:
            defaults = tuple(defaults)
            if len(defaults) > len(fields):
                raise TypeError("Got more default values than field names")
            field_defaults = dict(zip(fields[len(fields) - len(defaults):], defaults))
        count = len(fields)
        arguments = ", ".join(names)
        tuple_text = f"({arguments},)" if count else "()"
        scope = {"_make_tuple": tuple.__new__, "__builtins__": {}}
        exec(f"def __new__(_cls{', ' if count else ''}{arguments}):\n"
             f"    return _make_tuple(_cls, {tuple_text})\n", scope)
        __new__ = scope["__new__"]
        __new__.__doc__ = f"Create new instance of {typename}({arguments})"
        __new__.__qualname__ = f"{typename}.__new__"
        if defaults is not None:
            __new__.__defaults__ = defaults

        def _make(cls, iterable):
            result = tuple.__new__(cls, iterable)
            if len(result) != count:
                raise TypeError(f"Expected {count} arguments, got {len(result)}")
            return result

        def _replace(self, /, **kwds):
            result = self._make([kwds.pop(name, value) for name, value in zip(fields, self)])
            if kwds:
                raise ValueError(f"Got unexpected field names: {list(kwds)!r}")
            return result

        def __repr__(self):
            inside = ", ".join([f"{name}={value!r}" for name, value in zip(fields, self)])
            return f"{self.__class__.__name__}({inside})"

        def _asdict(self):
            return dict(zip(fields, self))

        def __getnewargs__(self):
            return tuple(self)

        for function in (_make, _replace, __repr__, _asdict, __getnewargs__):
            function.__qualname__ = f"{typename}.{function.__name__}"
        namespace = {
            "__doc__": f"{typename}({arguments})", "__slots__": (), "_fields": fields,
            "_field_defaults": field_defaults, "__new__": __new__, "_make": classmethod(_make),
            "_replace": _replace, "__repr__": __repr__, "_asdict": _asdict,
            "__getnewargs__": __getnewargs__, "__match_args__": fields,
        }
        for i, name in enumerate(names):
            namespace[name] = _tuplegetter(i, f"Alias for field number {i}")
        result = type(typename, (tuple,), namespace)
        if module is None:
            module = _sys._caller_module(1)
        if module is not None:
            result.__module__ = module
        return result


    """# + counter + mappings
  }
}
