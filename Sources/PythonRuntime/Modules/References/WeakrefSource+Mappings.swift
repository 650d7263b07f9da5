extension WeakrefSource {
  /// Dictionaries whose entries go.
  static var mappings: String {
    #"""


    class _WeakDictionary(_abstract.MutableMapping):
        def __len__(self):
            return sum(1 for _ in self)

        def __repr__(self):
            return f"<{type(self).__name__} at {id(self):#x}>"

        def copy(self):
            made = type(self)()
            made.update(self)
            return made

        __copy__ = copy

        def __ior__(self, other):
            self.update(other)
            return self

        def __or__(self, other):
            if isinstance(other, _abstract.Mapping):
                made = self.copy()
                made.update(other)
                return made
            return NotImplemented

        def __ror__(self, other):
            if isinstance(other, _abstract.Mapping):
                made = type(self)()
                made.update(other)
                made.update(self)
                return made
            return NotImplemented


    class WeakValueDictionary(_WeakDictionary):
        """A dictionary whose entries go with their values."""

        def __init__(self, other=(), /, **kw):
            self.data = {}
            me = ref(self)

            def remove(reference):
                owner = me()
                if owner is not None and owner.data.get(reference.key) is reference:
                    del owner.data[reference.key]

            self._remove = remove
            self.update(other, **kw)

        def __getitem__(self, key):
            value = self.data[key]()
            if value is None:
                raise KeyError(key)
            return value

        def __setitem__(self, key, value):
            self.data[key] = KeyedRef(value, self._remove, key)

        def __delitem__(self, key):
            del self.data[key]

        def __contains__(self, key):
            return key in self.data and self.data[key]() is not None

        def __iter__(self):
            for key, reference in list(self.data.items()):
                if reference() is not None:
                    yield key

        keys = __iter__

        def items(self):
            for key, reference in list(self.data.items()):
                value = reference()
                if value is not None:
                    yield key, value

        def values(self):
            for _, value in self.items():
                yield value

        def get(self, key, default=None):
            reference = self.data.get(key)
            value = None if reference is None else reference()
            return default if value is None else value

        def setdefault(self, key, default=None):
            value = self.get(key)
            if value is None:
                self[key] = value = default
            return value

        def pop(self, key, *args):
            reference = self.data.pop(key, None)
            value = None if reference is None else reference()
            if value is not None:
                return value
            if args:
                return args[0]
            raise KeyError(key)

        def popitem(self):
            while True:
                key, reference = self.data.popitem()
                value = reference()
                if value is not None:
                    return key, value

        def update(self, other=None, /, **kwargs):
            if other is not None:
                for key, value in (other.items() if hasattr(other, "items") else other):
                    self[key] = value
            for key, value in kwargs.items():
                self[key] = value

        def itervaluerefs(self):
            yield from list(self.data.values())

        def valuerefs(self):
            return list(self.data.values())


    class WeakKeyDictionary(_WeakDictionary):
        """A dictionary whose entries go with their keys."""

        def __init__(self, dict=None):
            self.data = {}
            me = ref(self)

            def remove(reference):
                owner = me()
                if owner is not None:
                    owner.data.pop(reference, None)

            self._remove = remove
            if dict is not None:
                self.update(dict)

        def __getitem__(self, key):
            return self.data[ref(key)]

        def __setitem__(self, key, value):
            self.data[ref(key, self._remove)] = value

        def __delitem__(self, key):
            del self.data[ref(key)]

        def __contains__(self, key):
            try:
                return ref(key) in self.data
            except TypeError:
                return False

        def __iter__(self):
            for reference in list(self.data):
                key = reference()
                if key is not None:
                    yield key

        keys = __iter__

        def items(self):
            for reference, value in list(self.data.items()):
                key = reference()
                if key is not None:
                    yield key, value

        def values(self):
            for _, value in self.items():
                yield value

        def get(self, key, default=None):
            return self.data.get(ref(key), default)

        def setdefault(self, key, default=None):
            return self.data.setdefault(ref(key, self._remove), default)

        def pop(self, key, *args):
            return self.data.pop(ref(key), *args)

        def popitem(self):
            while True:
                reference, value = self.data.popitem()
                key = reference()
                if key is not None:
                    return key, value

        def update(self, dict=None, /, **kwargs):
            if dict is not None:
                for key, value in (dict.items() if hasattr(dict, "items") else dict):
                    self[key] = value
            if kwargs:
                self.update(kwargs)

        def keyrefs(self):
            return list(self.data)
    """#
  }
}
