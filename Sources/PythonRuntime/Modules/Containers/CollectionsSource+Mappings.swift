extension CollectionsSource {
  /// `ChainMap` and the classes to derive from.
  static var mappings: String {
    #"""
    def _is_mapping(value):
        return hasattr(type(value), "keys") and hasattr(type(value), "__getitem__")


    class ChainMap:
        """Several dicts seen as one; writes go to the first."""

        def __init__(self, *maps):
            self.maps = list(maps) or [{}]

        def __missing__(self, key):
            raise KeyError(key)

        def __getitem__(self, key):
            for mapping in self.maps:
                try:
                    return mapping[key]
                except KeyError:
                    pass
            return self.__missing__(key)

        def get(self, key, default=None):
            return self[key] if key in self else default

        def __len__(self):
            return len(set().union(*self.maps))

        def __iter__(self):
            merged = {}
            for mapping in reversed(self.maps):
                merged.update(dict.fromkeys(mapping))
            return iter(merged)

        __reversed__ = None

        def __contains__(self, key):
            return any(key in mapping for mapping in self.maps)

        def __bool__(self):
            return any(self.maps)

        def keys(self):
            from collections.abc import KeysView
            return KeysView(self)

        def values(self):
            from collections.abc import ValuesView
            return ValuesView(self)

        def items(self):
            from collections.abc import ItemsView
            return ItemsView(self)

        def __eq__(self, other):
            if not _is_mapping(other):
                return NotImplemented
            return dict(self.items()) == dict(other.items())

        def __or__(self, other):
            if not _is_mapping(other):
                return NotImplemented
            result = self.copy()
            result.maps[0].update(other)
            return result

        def __ror__(self, other):
            if not _is_mapping(other):
                return NotImplemented
            merged = dict(other)
            for mapping in reversed(self.maps):
                merged.update(mapping)
            return self.__class__(merged)

        def __ior__(self, other):
            self.maps[0].update(other)
            return self

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
            try:
                return self[key]
            except KeyError:
                self[key] = default
            return default

        def update(self, other=(), /, **kwds):
            if hasattr(other, "keys"):
                for key in other.keys():
                    self[key] = other[key]
            else:
                for key, value in other:
                    self[key] = value
            for key, value in kwds.items():
                self[key] = value

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

        def __add__(self, other):
            return self.__class__(list.__add__(self, list(other)))

        def __radd__(self, other):
            return self.__class__(list(other) + list(self))

        def __mul__(self, n):
            return self.__class__(list.__mul__(self, n))

        __rmul__ = __mul__

        def __getitem__(self, i):
            found = list.__getitem__(self, i)
            return self.__class__(found) if isinstance(i, slice) else found

        def copy(self):
            return self.__class__(self)


    class UserString(str):
        @property
        def data(self):
            return str(self)


    def _keeps_class(name):
        """A method of str whose result is again of the class."""
        method = getattr(str, name)

        def wrapped(self, *args, **kwargs):
            result = method(self, *args, **kwargs)
            return self.__class__(result) if isinstance(result, str) else result

        wrapped.__name__ = name
        return wrapped


    for _name in ("__add__ __mul__ __rmul__ __mod__ __getitem__ capitalize casefold center expandtabs "
                  "ljust lower lstrip removeprefix removesuffix replace rjust rstrip strip swapcase "
                  "title translate upper zfill").split():
        setattr(UserString, _name, _keeps_class(_name))
    UserString.__radd__ = lambda self, other: self.__class__(str(other) + str(self))
    del _name


    _be_mapping(ChainMap)
    _be_mapping(UserDict)
    _be_sequence(UserString)
    """#
  }
}
