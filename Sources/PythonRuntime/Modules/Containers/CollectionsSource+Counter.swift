extension CollectionsSource {
  /// `Counter`.
  static var counter: String {
    #"""
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
            if n is None:
                return sorted(self.items(), key=_itemgetter(1), reverse=True)
            from heapq import nlargest
            return nlargest(n, self.items(), key=_itemgetter(1))

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


    """#
  }
}
