extension WeakrefSource {
  /// Sets whose members go, and functions that are called at an end.
  static var sets: String {
    #"""


    class WeakSet(_abstract.MutableSet):
        """A set whose members go with their last other reference."""

        def __init__(self, data=None):
            self.data = set()
            me = ref(self)

            def remove(reference):
                owner = me()
                if owner is not None:
                    owner.data.discard(reference)

            self._remove = remove
            if data is not None:
                self.update(data)

        def __iter__(self):
            for reference in list(self.data):
                item = reference()
                if item is not None:
                    yield item

        def __len__(self):
            return sum(1 for _ in self)

        def __contains__(self, item):
            try:
                return ref(item) in self.data
            except TypeError:
                return False

        def __repr__(self):
            return repr({reference for reference in self.data if reference() is not None})

        def add(self, item):
            self.data.add(ref(item, self._remove))

        def clear(self):
            self.data.clear()

        def copy(self):
            return type(self)(self)

        def pop(self):
            while True:
                try:
                    reference = self.data.pop()
                except KeyError:
                    raise KeyError("pop from empty WeakSet") from None
                item = reference()
                if item is not None:
                    return item

        def remove(self, item):
            self.data.remove(ref(item))

        def discard(self, item):
            self.data.discard(ref(item))

        def update(self, other):
            for item in other:
                self.add(item)

        def __ior__(self, other):
            self.update(other)
            return self

        def _of(self, data):
            return type(self)(data)

        def union(self, other):
            return self._of(item for part in (self, other) for item in part)

        __or__ = union

        def difference(self, other):
            other = list(other)
            return self._of(item for item in self if item not in other)

        __sub__ = difference

        def difference_update(self, other):
            for item in list(other):
                self.discard(item)

        def intersection(self, other):
            other = list(other)
            return self._of(item for item in self if item in other)

        __and__ = intersection

        def intersection_update(self, other):
            other = list(other)
            for item in list(self):
                if item not in other:
                    self.discard(item)

        def symmetric_difference(self, other):
            other = self._of(other)
            return self._of([one for one in self if one not in other]
                            + [one for one in other if one not in self])

        __xor__ = symmetric_difference

        def issubset(self, other):
            other = list(other)
            return all(item in other for item in self)

        __le__ = issubset

        def __lt__(self, other):
            return self <= other and len(self) < len(other)

        def issuperset(self, other):
            return all(item in self for item in other)

        __ge__ = issuperset

        def __gt__(self, other):
            return self >= other and len(self) > len(other)

        def __eq__(self, other):
            if not isinstance(other, WeakSet):
                return NotImplemented
            return self.data == other.data

        def isdisjoint(self, other):
            return not any(item in self for item in other)


    class finalize:
        """Calls a function when an object goes, or at the end of the program."""
        __slots__ = ()
        _registry = {}

        def __init__(self, obj, func, /, *args, **kwargs):
            if not finalize._registry:
                import atexit
                atexit.unregister(finalize._exit)
                atexit.register(finalize._exit)
            reference = ref(obj, self)
            finalize._registry[self] = [reference, func, args, kwargs or None, True]

        def __call__(self, _=None):
            record = finalize._registry.pop(self, None)
            if record is not None:
                _, function, args, kwargs, _ = record
                return function(*args, **(kwargs or {}))

        def detach(self):
            record = finalize._registry.get(self)
            target = None if record is None else record[0]()
            if target is not None and finalize._registry.pop(self, None):
                return target, record[1], record[2], record[3] or {}

        def peek(self):
            record = finalize._registry.get(self)
            target = None if record is None else record[0]()
            if target is not None:
                return target, record[1], record[2], record[3] or {}

        @property
        def alive(self):
            return self in finalize._registry

        @property
        def atexit(self):
            record = finalize._registry.get(self)
            return False if record is None else record[4]

        @atexit.setter
        def atexit(self, value):
            record = finalize._registry.get(self)
            if record is not None:
                record[4] = bool(value)

        def __repr__(self):
            record = finalize._registry.get(self)
            target = None if record is None else record[0]()
            if target is None:
                return f"<{type(self).__name__} object at {id(self):#x}; dead>"
            return (f"<{type(self).__name__} object at {id(self):#x}; for "
                    f"{type(target).__name__!r} at {id(target):#x}>")

        @staticmethod
        def _exit():
            for one in reversed(list(finalize._registry)):
                if one.atexit:
                    one()
    """#
  }
}
