extension PickleSource {
  /// How pickles are read.
  static var reading: String {
    #"""


    # What modules were called in Python 2, whose names protocols before the third have.
    _OLD_MODULES = {"__builtin__": "builtins", "copy_reg": "copyreg", "Queue": "queue"}


    class Unpickler:
        """Reads objects."""

        def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
            self._file, self.memo = file, {}

        def persistent_load(self, pid):
            raise UnpicklingError("A load persistent id instruction was encountered,\nbut no "
                                  "persistent_load function was specified.")

        def find_class(self, module, name):
            if module == "copyreg" and name == "_reconstructor":
                return _reconstructor
            if (module, name) == ("__builtin__", "xrange"):
                return range
            return _found(_OLD_MODULES.get(module, module), name)

        def load(self):
            self._stack, self._marks = [], []
            while True:
                mark = self._file.read(1)
                if not mark:
                    raise EOFError("Ran out of input")
                if mark == b"." and self._stack:
                    return self._stack.pop()
                action = _READERS.get(mark) if mark != b"." else Unpickler._pop_missing
                if action is None:
                    raise UnpicklingError(f"invalid load key, {repr(mark)[1:]}.")
                try:
                    action(self)
                except IndexError:
                    raise UnpicklingError("unexpected MARK found" if self._marks else
                                          "unpickling stack underflow") from None

        def _read(self, count):
            data = self._file.read(count)
            if len(data) < count:
                raise UnpicklingError("pickle data was truncated")
            return data

        def _number(self, count, signed=False):
            return int.from_bytes(self._read(count), "little", signed=signed)

        def _line(self):
            line = self._file.readline()
            if not line.endswith(b"\n"):
                raise UnpicklingError("pickle data was truncated")
            return line[:-1].decode("utf-8")

        def _push(self, value):
            self._stack.append(value)

        def _pop_missing(self):
            raise IndexError

        def _since_mark(self):
            if not self._marks:
                raise UnpicklingError("could not find MARK")
            items, self._stack = self._stack, self._marks.pop()
            return items

        def _mark(self):
            self._marks.append(self._stack)
            self._stack = []

        def _pop(self):
            if self._stack:
                self._stack.pop()
            else:
                self._since_mark()

        def _old_int(self):
            text = self._line()
            self._push({"00": False, "01": True}.get(text) if text in ("00", "01") else int(text, 0))

        def _top_tuple(self, count):
            items = tuple(self._stack[-count:])
            del self._stack[-count:]
            self._push(items)

        def _append(self):
            item = self._stack.pop()
            self._stack[-1].append(item)

        def _appends(self):
            items = self._since_mark()
            target = self._stack[-1]
            for item in items:
                target.append(item)

        def _set_item(self):
            value, key = self._stack.pop(), self._stack.pop()
            self._stack[-1][key] = value

        def _set_items(self):
            items = self._since_mark()
            target = self._stack[-1]
            for place in range(0, len(items), 2):
                target[items[place]] = items[place + 1]

        def _add_items(self):
            items = self._since_mark()
            self._stack[-1].update(items)

        def _dict(self):
            items = self._since_mark()
            self._push({items[i]: items[i + 1] for i in range(0, len(items), 2)})

        def _stack_global(self):
            name, module = self._stack.pop(), self._stack.pop()
            if not isinstance(name, str) or not isinstance(module, str):
                raise UnpicklingError("STACK_GLOBAL requires str")
            self._push(self.find_class(module, name))

        def _global(self):
            module = self._line()
            self._push(self.find_class(module, self._line()))

        def _reduce(self):
            arguments = self._stack.pop()
            self._push(self._stack.pop()(*arguments))

        def _new(self):
            arguments, cls = self._stack.pop(), self._stack.pop()
            if not isinstance(cls, type):
                raise UnpicklingError(f"NEWOBJ class argument must be a type, not {type(cls).__name__}")
            self._push(cls.__new__(cls, *arguments))

        def _new_with_keywords(self):
            keywords, arguments = self._stack.pop(), self._stack.pop()
            cls = self._stack.pop()
            self._push(cls.__new__(cls, *arguments, **keywords))

        def _build(self):
            state = self._stack.pop()
            target = self._stack[-1]
            setter = getattr(target, "__setstate__", None)
            if setter is not None:
                return setter(state)
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                target.__dict__.update(state)
            for name, value in (slots or {}).items():
                setattr(target, name, value)

        def _memoize(self):
            self.memo[len(self.memo)] = self._stack[-1]

        def _get(self, place):
            if place not in self.memo:
                raise UnpicklingError(f"Memo value not found at index {place}")
            self._push(self.memo[place])

        def _put(self, place):
            self.memo[place] = self._stack[-1]

        def _persistent(self):
            self._push(self.persistent_load(self._stack.pop()))

        def _persistent_line(self):
            line = self._file.readline()
            self._push(self.persistent_load(line.rstrip(b"\n").decode("ascii")))

        def _protocol(self):
            protocol = self._number(1)
            if protocol > HIGHEST_PROTOCOL:
                raise ValueError(f"unsupported pickle protocol: {protocol}")

        def _quoted(self):
            import ast
            self._push(ast.literal_eval(self._line()))


    def _reconstructor(cls, base, state):
        if base is object:
            return object.__new__(cls)
        return base.__new__(cls, state)


    _READERS = {
        b"\x80": Unpickler._protocol, b"\x95": lambda one: one._read(8), b"N": lambda one: one._push(None),
        b"\x88": lambda one: one._push(True), b"\x89": lambda one: one._push(False),
        b"K": lambda one: one._push(one._number(1)), b"M": lambda one: one._push(one._number(2)),
        b"J": lambda one: one._push(one._number(4, True)),
        b"\x8a": lambda one: one._push(one._number(one._number(1), True)),
        b"\x8b": lambda one: one._push(one._number(one._number(4), True)), b"I": Unpickler._old_int,
        b"L": lambda one: one._push(int(one._line().rstrip("L"), 0)),
        b"F": lambda one: one._push(float(one._line())),
        b"G": lambda one: one._push(_struct.unpack(">d", one._read(8))[0]),
        b"\x8c": lambda one: one._push(one._read(one._number(1)).decode("utf-8", "surrogatepass")),
        b"X": lambda one: one._push(one._read(one._number(4)).decode("utf-8", "surrogatepass")),
        b"\x8d": lambda one: one._push(one._read(one._number(8)).decode("utf-8", "surrogatepass")),
        b"V": lambda one: one._push(one._line()), b"S": Unpickler._quoted,
        b"C": lambda one: one._push(one._read(one._number(1))),
        b"B": lambda one: one._push(one._read(one._number(4))),
        b"\x8e": lambda one: one._push(one._read(one._number(8))),
        b"T": lambda one: one._push(one._read(one._number(4)).decode("latin-1")),
        b"U": lambda one: one._push(one._read(one._number(1)).decode("latin-1")),
        b"\x96": lambda one: one._push(bytearray(one._read(one._number(8)))),
        b"(": Unpickler._mark, b"0": Unpickler._pop, b"1": Unpickler._since_mark,
        b"2": lambda one: one._push(one._stack[-1]), b")": lambda one: one._push(()),
        b"\x85": lambda one: one._top_tuple(1), b"\x86": lambda one: one._top_tuple(2),
        b"\x87": lambda one: one._top_tuple(3),
        b"t": lambda one: _collected(one, tuple),
        b"]": lambda one: one._push([]), b"a": Unpickler._append, b"e": Unpickler._appends,
        b"l": lambda one: _collected(one, list), b"}": lambda one: one._push({}),
        b"s": Unpickler._set_item, b"u": Unpickler._set_items, b"d": Unpickler._dict,
        b"\x8f": lambda one: one._push(set()), b"\x90": Unpickler._add_items,
        b"\x91": lambda one: _collected(one, frozenset), b"\x93": Unpickler._stack_global,
        b"c": Unpickler._global, b"R": Unpickler._reduce, b"\x81": Unpickler._new,
        b"\x92": Unpickler._new_with_keywords, b"b": Unpickler._build, b"\x94": Unpickler._memoize,
        b"h": lambda one: one._get(one._number(1)), b"j": lambda one: one._get(one._number(4)),
        b"g": lambda one: one._get(int(one._line())), b"q": lambda one: one._put(one._number(1)),
        b"r": lambda one: one._put(one._number(4)), b"p": lambda one: one._put(int(one._line())),
        b"Q": Unpickler._persistent, b"P": Unpickler._persistent_line}


    def _collected(unpickler, kind):
        items = unpickler._since_mark()
        unpickler._push(kind(items))


    def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        return Unpickler(file).load()


    def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        return Unpickler(_io.BytesIO(data)).load()
    """#
  }
}
