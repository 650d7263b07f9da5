/// `reprlib` and `linecache`.
enum ReprlibSource {
  static var text: String {
    #"""
    """Reprs of limited length: long containers and texts lose their middle or their end."""
    import builtins as _builtins


    class Repr:
        def __init__(self):
            self.maxlevel = 6
            self.maxtuple = self.maxlist = self.maxset = self.maxfrozenset = self.maxdeque = 6
            self.maxarray, self.maxdict = 5, 4
            self.maxstring = self.maxother = 30
            self.maxlong = 40
            self.fillvalue = "..."

        def repr(self, x):
            return self.repr1(x, self.maxlevel)

        def repr1(self, x, level):
            name = type(x).__name__.replace(" ", "_")
            return getattr(self, "repr_" + name, self.repr_instance)(x, level)

        def repr_instance(self, x, level):
            try:
                text = _builtins.repr(x)
            except Exception:
                return f"<{type(x).__name__} instance at {id(x):#x}>"
            return self._cut(text, self.maxother)

        def repr_int(self, x, level):
            return self._cut(_builtins.repr(x), self.maxlong)

        def repr_str(self, x, level):
            text = _builtins.repr(x[:self.maxstring])
            if len(text) <= self.maxstring:
                return text
            head, tail = self._ends(self.maxstring)
            return self._cut(_builtins.repr(x[:head] + x[len(x) - tail:]), self.maxstring, always=True)

        def repr_list(self, x, level):
            return self._items(x, level, "[", "]", self.maxlist)

        def repr_tuple(self, x, level):
            return self._items(x, level, "(", ",)" if len(x) == 1 else ")", self.maxtuple)

        def repr_set(self, x, level):
            return self._items(_sorted(x), level, "{", "}", self.maxset) if x else "set()"

        def repr_frozenset(self, x, level):
            if not x:
                return "frozenset()"
            return self._items(_sorted(x), level, "frozenset({", "})", self.maxfrozenset)

        def repr_deque(self, x, level):
            return self._items(x, level, "deque([", "])", self.maxdeque)

        def repr_dict(self, x, level):
            if not x:
                return "{}"
            if level <= 0:
                return "{" + self.fillvalue + "}"
            pieces = [f"{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}"
                      for key in _sorted(x)[:self.maxdict]]
            if len(x) > self.maxdict:
                pieces.append(self.fillvalue)
            return "{" + ", ".join(pieces) + "}"

        def _items(self, x, level, left, right, most):
            if level <= 0 and x:
                return left + self.fillvalue + right
            pieces = [self.repr1(item, level - 1) for item, _ in zip(x, range(most))]
            if len(x) > most:
                pieces.append(self.fillvalue)
            return left + ", ".join(pieces) + right

        def _ends(self, most):
            head = max(0, (most - 3) // 2)
            return head, max(0, most - 3 - head)

        def _cut(self, text, most, always=False):
            if len(text) <= most and not always:
                return text
            head, tail = self._ends(most)
            return text[:head] + self.fillvalue + text[len(text) - tail:]


    def _sorted(values):
        try:
            return sorted(values)
        except Exception:
            return list(values)


    def recursive_repr(fillvalue="..."):
        """Has a `__repr__` answer `fillvalue` while it is already running for the same object."""
        def decorate(function):
            running = set()

            def wrapper(self):
                if id(self) in running:
                    return fillvalue
                running.add(id(self))
                try:
                    return function(self)
                finally:
                    running.discard(id(self))

            wrapper.__name__ = function.__name__
            wrapper.__doc__ = function.__doc__
            return wrapper

        return decorate


    aRepr = Repr()
    repr = aRepr.repr
    """#
  }
}
