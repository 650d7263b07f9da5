/// `collections.abc` and `numbers`, written in the language.
enum AbstractSource {
  static var collections: String {
    #"""
    """Abstract containers, known by the methods they have."""
    from _abc import _be_mapping, _be_sequence
    from abc import ABCMeta, abstractmethod
    import collections as _collections


    def _has(subclass, *names):
        for name in names:
            for base in subclass.__mro__:
                if name in base.__dict__:
                    if base.__dict__[name] is None:
                        return False
                    break
            else:
                return False
        return True


    def _hook(owner_name, *names):
        def __subclasshook__(cls, subclass):
            if cls.__name__ == owner_name and cls.__module__ == __name__:
                if _has(subclass, *names):
                    return True
            return NotImplemented

        return classmethod(__subclasshook__)


    class Hashable(metaclass=ABCMeta):
        @abstractmethod
        def __hash__(self):
            return 0

        @classmethod
        def __subclasshook__(cls, subclass):
            if cls is Hashable:
                return _has(subclass, "__hash__") or subclass in (int, str, float, tuple, bool)
            return NotImplemented


    class Iterable(metaclass=ABCMeta):
        @abstractmethod
        def __iter__(self):
            while False:
                yield None

        __subclasshook__ = _hook("Iterable", "__iter__")


    class Iterator(Iterable):
        @abstractmethod
        def __next__(self):
            raise StopIteration

        def __iter__(self):
            return self

        __subclasshook__ = _hook("Iterator", "__iter__", "__next__")


    class Generator(Iterator):
        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            raise typ

        def __next__(self):
            return self.send(None)

        __subclasshook__ = _hook("Generator", "__iter__", "__next__", "send", "throw", "close")


    class Reversible(Iterable):
        @abstractmethod
        def __reversed__(self):
            while False:
                yield None

        __subclasshook__ = _hook("Reversible", "__reversed__", "__iter__")


    class Sized(metaclass=ABCMeta):
        @abstractmethod
        def __len__(self):
            return 0

        __subclasshook__ = _hook("Sized", "__len__")


    class Container(metaclass=ABCMeta):
        @abstractmethod
        def __contains__(self, x):
            return False

        __subclasshook__ = _hook("Container", "__contains__")


    class Collection(Sized, Iterable, Container):
        __subclasshook__ = _hook("Collection", "__len__", "__iter__", "__contains__")


    class Callable(metaclass=ABCMeta):
        @abstractmethod
        def __call__(self, *args, **kwds):
            return False

        @classmethod
        def __instancecheck__(cls, instance):
            return callable(instance)

        __subclasshook__ = _hook("Callable", "__call__")


    class Sequence(Reversible, Collection):
        @abstractmethod
        def __getitem__(self, index):
            raise IndexError

        def __iter__(self):
            i = 0
            try:
                while True:
                    yield self[i]
                    i += 1
            except IndexError:
                return

        def __contains__(self, value):
            return any(v is value or v == value for v in self)

        def __reversed__(self):
            for i in reversed(range(len(self))):
                yield self[i]

        def index(self, value, start=0, stop=None):
            for i in range(start, len(self) if stop is None else stop):
                if self[i] is value or self[i] == value:
                    return i
            raise ValueError

        def count(self, value):
            return sum(1 for v in self if v is value or v == value)


    _be_sequence(Sequence)


    class MutableSequence(Sequence):
        @abstractmethod
        def __setitem__(self, index, value):
            raise IndexError

        @abstractmethod
        def __delitem__(self, index):
            raise IndexError

        @abstractmethod
        def insert(self, index, value):
            raise IndexError

        def append(self, value):
            self.insert(len(self), value)

        def clear(self):
            while len(self):
                self.pop()

        def reverse(self):
            n = len(self)
            for i in range(n // 2):
                self[i], self[n - i - 1] = self[n - i - 1], self[i]

        def extend(self, values):
            for v in list(values):
                self.append(v)

        def pop(self, index=-1):
            v = self[index]
            del self[index]
            return v

        def remove(self, value):
            del self[self.index(value)]

        def __iadd__(self, values):
            self.extend(values)
            return self


    class Set(Collection):
        def __le__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) <= len(other) and all(e in other for e in self)

        def __lt__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) < len(other) and self.__le__(other)

        def __ge__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) >= len(other) and all(e in self for e in other)

        def __gt__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) > len(other) and self.__ge__(other)

        def __eq__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) == len(other) and self.__le__(other)

        @classmethod
        def _from_iterable(cls, it):
            return cls(it)

        def __and__(self, other):
            if not isinstance(other, Iterable):
                return NotImplemented
            return self._from_iterable(v for v in other if v in self)

        __rand__ = __and__

        def __or__(self, other):
            if not isinstance(other, Iterable):
                return NotImplemented
            return self._from_iterable(e for s in (self, other) for e in s)

        __ror__ = __or__

        def __sub__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return self._from_iterable(v for v in self if v not in other)

        def __rsub__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return self._from_iterable(v for v in other if v not in self)

        def __xor__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return (self - other) | (other - self)

        __rxor__ = __xor__

        def isdisjoint(self, other):
            return not any(v in self for v in other)


    class MutableSet(Set):
        @abstractmethod
        def add(self, value):
            raise NotImplementedError

        @abstractmethod
        def discard(self, value):
            raise NotImplementedError

        def remove(self, value):
            if value not in self:
                raise KeyError(value)
            self.discard(value)


    """# + mappings
  }
}
