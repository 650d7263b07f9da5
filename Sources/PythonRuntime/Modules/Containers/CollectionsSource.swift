/// `collections`, above the native `deque` and `defaultdict` of `_collections`.
enum CollectionsSource {
  static var text: String {
    #"""
    """Containers beyond list, dict, set and tuple."""
    from _collections import deque, _tuplegetter
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

        def move_to_end(self, key, last=True):
            value = self[key]
            if last:
                dict.__delitem__(self, key)
                dict.__setitem__(self, key, value)
                return
            rest = [(k, v) for k, v in dict.items(self) if k != key]
            dict.clear(self)
            dict.__setitem__(self, key, value)
            for k, v in rest:
                dict.__setitem__(self, k, v)

        def popitem(self, last=True):
            if not self:
                raise KeyError("dictionary is empty")
            key = next(reversed(self)) if last else next(iter(self))
            return key, self.pop(key)

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


    class Counter(dict):
        """A dict that counts hashable objects."""

        def __init__(self, iterable=None, /, **kwds):
            super().__init__()
            self.update(iterable, **kwds)

        def __missing__(self, key):
            return 0

        def total(self):
            return sum(self.values())

        def most_common(self, n=None):
            pairs = sorted(self.items(), key=_itemgetter(1), reverse=True)
            return pairs if n is None else pairs[:max(n, 0)]

        def elements(self):
            for key, count in self.items():
                for _ in range(count):
                    yield key

        @classmethod
        def fromkeys(cls, iterable, v=None):
            raise NotImplementedError(
                "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

        def update(self, iterable=None, /, **kwds):
            if iterable is not None:
                if hasattr(iterable, "keys"):
                    if self:
                        get = self.get
                        for key, count in iterable.items():
                            self[key] = count + get(key, 0)
                    else:
                        super().update(iterable)
                else:
                    get = self.get
                    for key in iterable:
                        self[key] = get(key, 0) + 1
            if kwds:
                self.update(kwds)

        def subtract(self, iterable=None, /, **kwds):
            if iterable is not None:
                get = self.get
                if hasattr(iterable, "keys"):
                    for key, count in iterable.items():
                        self[key] = get(key, 0) - count
                else:
                    for key in iterable:
                        self[key] = get(key, 0) - 1
            if kwds:
                self.subtract(kwds)

        def copy(self):
            return self.__class__(self)

        __copy__ = copy

        def __reduce__(self):
            return self.__class__, (dict(self),)

        def __delitem__(self, key):
            if key in self:
                super().__delitem__(key)

        def __eq__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[key] == other[key] for c in (self, other) for key in c)

        def __ne__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return not self == other

        def __le__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[key] <= other[key] for c in (self, other) for key in c)

        def __lt__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self <= other and self != other

        def __ge__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[key] >= other[key] for c in (self, other) for key in c)

        def __gt__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self >= other and self != other

        def __repr__(self):
            if not self:
                return f"{self.__class__.__name__}()"
            try:
                ordered = dict(self.most_common())
            except TypeError:
                ordered = dict(self)
            return f"{self.__class__.__name__}({ordered!r})"

        def __add__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            result = Counter()
            for key, count in self.items():
                if count + other[key] > 0:
                    result[key] = count + other[key]
            for key, count in other.items():
                if key not in self and count > 0:
                    result[key] = count
            return result

        def __sub__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            result = Counter()
            for key, count in self.items():
                if count - other[key] > 0:
                    result[key] = count - other[key]
            for key, count in other.items():
                if key not in self and count < 0:
                    result[key] = -count
            return result

        def __or__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            result = Counter()
            for key, count in self.items():
                if max(count, other[key]) > 0:
                    result[key] = max(count, other[key])
            for key, count in other.items():
                if key not in self and count > 0:
                    result[key] = count
            return result

        def __and__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            result = Counter()
            for key, count in self.items():
                if min(count, other[key]) > 0:
                    result[key] = min(count, other[key])
            return result

        def __pos__(self):
            result = Counter()
            for key, count in self.items():
                if count > 0:
                    result[key] = count
            return result

        def __neg__(self):
            result = Counter()
            for key, count in self.items():
                if count < 0:
                    result[key] = -count
            return result

        def _keep_positive(self):
            for key in [key for key, count in self.items() if not count > 0]:
                del self[key]
            return self

        def __iadd__(self, other):
            for key, count in other.items():
                self[key] += count
            return self._keep_positive()

        def __isub__(self, other):
            for key, count in other.items():
                self[key] -= count
            return self._keep_positive()

        def __ior__(self, other):
            for key, count in other.items():
                if count > self[key]:
                    self[key] = count
            return self._keep_positive()

        def __iand__(self, other):
            for key, count in list(self.items()):
                if other[key] < count:
                    self[key] = other[key]
            return self._keep_positive()


    class ChainMap:
        """Several dicts seen as one; writes go to the first."""

        def __init__(self, *maps):
            self.maps = list(maps) or [{}]

        def __missing__(self, key):
            raise KeyError(key)

        def __getitem__(self, key):
            for mapping in self.maps:
                if key in mapping:
                    return mapping[key]
            return self.__missing__(key)

        def get(self, key, default=None):
            return self[key] if key in self else default

        def _merged(self):
            merged = {}
            for mapping in reversed(self.maps):
                merged.update(dict.fromkeys(mapping))
            return merged

        def __len__(self):
            return len(self._merged())

        def __iter__(self):
            return iter(self._merged())

        def __contains__(self, key):
            return any(key in mapping for mapping in self.maps)

        def __bool__(self):
            return any(self.maps)

        def keys(self):
            return {key: self[key] for key in self}.keys()

        def values(self):
            return {key: self[key] for key in self}.values()

        def items(self):
            return {key: self[key] for key in self}.items()

        def __eq__(self, other):
            if isinstance(other, (dict, ChainMap)):
                return dict(self.items()) == dict(other.items())
            return NotImplemented

        def __repr__(self):
            return f"{self.__class__.__name__}({', '.join(map(repr, self.maps))})"

        def copy(self):
            return self.__class__(self.maps[0].copy(), *self.maps[1:])

        __copy__ = copy

        def new_child(self, m=None, **kwargs):
            if m is None:
                m = kwargs
            elif kwargs:
                m.update(kwargs)
            return self.__class__(m, *self.maps)

        @property
        def parents(self):
            return self.__class__(*self.maps[1:])

        def __setitem__(self, key, value):
            self.maps[0][key] = value

        def __delitem__(self, key):
            try:
                del self.maps[0][key]
            except KeyError:
                raise KeyError(f"Key not found in the first mapping: {key!r}")

        def setdefault(self, key, default=None):
            if key not in self:
                self[key] = default
            return self[key]

        def update(self, other=(), /, **kwds):
            self.maps[0].update(other, **kwds)

        def popitem(self):
            try:
                return self.maps[0].popitem()
            except KeyError:
                raise KeyError("No keys found in the first mapping.")

        def pop(self, key, *args):
            try:
                return self.maps[0].pop(key, *args)
            except KeyError:
                raise KeyError(f"Key not found in the first mapping: {key!r}")

        def clear(self):
            self.maps[0].clear()


    class UserDict:
        """A dict to derive from, which keeps its pairs in `data`."""

        def __init__(self, dict=None, /, **kwargs):
            self.data = {}
            if dict is not None:
                self.update(dict)
            if kwargs:
                self.update(kwargs)

        def __len__(self):
            return len(self.data)

        def __getitem__(self, key):
            if key in self.data:
                return self.data[key]
            if hasattr(self.__class__, "__missing__"):
                return self.__class__.__missing__(self, key)
            raise KeyError(key)

        def __setitem__(self, key, item):
            self.data[key] = item

        def __delitem__(self, key):
            del self.data[key]

        def __iter__(self):
            return iter(self.data)

        def __contains__(self, key):
            return key in self.data

        def __repr__(self):
            return repr(self.data)

        def __eq__(self, other):
            return self.data == (other.data if isinstance(other, UserDict) else other)

        def get(self, key, default=None):
            return self[key] if key in self else default

        def keys(self):
            return self.data.keys()

        def values(self):
            return self.data.values()

        def items(self):
            return self.data.items()

        def pop(self, key, *default):
            return self.data.pop(key, *default)

        def popitem(self):
            return self.data.popitem()

        def clear(self):
            self.data.clear()

        def setdefault(self, key, default=None):
            if key not in self:
                self[key] = default
            return self[key]

        def update(self, other=(), /, **kwds):
            if hasattr(other, "keys"):
                for key in other.keys():
                    self[key] = other[key]
            else:
                for key, value in other:
                    self[key] = value
            for key, value in kwds.items():
                self[key] = value

        def copy(self):
            result = self.__class__()
            result.update(self.data)
            return result


    class UserList(list):
        @property
        def data(self):
            return list(self)


    class UserString(str):
        @property
        def data(self):
            return str(self)
    """#
  }
}
