/// `pickle`, written in the language: writing first.
enum PickleSource {
  static var text: String { writing + reading }

  private static var writing: String {
    #"""
    """Objects as bytes and back."""
    import io as _io
    import struct as _struct
    import sys as _sys
    import types as _types

    HIGHEST_PROTOCOL, DEFAULT_PROTOCOL = 5, 4
    format_version = "4.0"
    _FUNCTIONS = (_types.FunctionType, _types.BuiltinFunctionType)


    class PickleError(Exception):
        pass


    class PicklingError(PickleError):
        pass


    class UnpicklingError(PickleError):
        pass


    for _class in (PickleError, PicklingError, UnpicklingError):
        _class.__module__ = "_pickle"


    def _module(name):
        found = _sys._loaded(name)
        if found is None:
            found = __import__(name, None, None, ["*"])
        return found


    def _found(module, name):
        value = _module(module)
        for part in name.split("."):
            if part == "<locals>":
                raise AttributeError(f"Can't get local attribute {name!r} on {value!r}")
            try:
                value = getattr(value, part)
            except AttributeError:
                raise AttributeError(f"Can't get attribute {name!r} on {_module(module)!r}") from None
        return value


    def _place(obj, name=None):
        """The module and the name under which a class or function is found again."""
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        module = getattr(obj, "__module__", None)
        if module is None:
            module = "builtins" if obj in (..., NotImplemented) else "__main__"
        if "<locals>" in name.split("."):
            raise AttributeError(f"Can't pickle local object {name!r}")
        try:
            found = _found(module, name)
        except (ImportError, AttributeError):
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed"
                                ) from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
        return module, name


    def _newobj(cls, *arguments):
        return cls.__new__(cls, *arguments)


    def _state(obj):
        """What `object.__getstate__` answers."""
        state = getattr(obj, "__dict__", None) or None
        if isinstance(obj, BaseException):
            return state
        slots = {}
        for cls in type(obj).__mro__:
            names = cls.__dict__.get("__slots__", ())
            for name in (names,) if isinstance(names, str) else names:
                if name not in ("__dict__", "__weakref__") and hasattr(obj, name):
                    slots[name] = getattr(obj, name)
        return (state, slots) if slots else state


    def _own(obj, name):
        """A method that the class defines itself."""
        method = getattr(type(obj), name, None)
        return None if method is None or method is getattr(object, name, None) else method


    def _reduction(obj, protocol):
        """How an instance is made again, as `__reduce_ex__` tells."""
        import copyreg
        cls = type(obj)
        if cls in copyreg.dispatch_table:
            return copyreg.dispatch_table[cls](obj)
        if _own(obj, "__reduce_ex__"):
            return obj.__reduce_ex__(protocol)
        if _own(obj, "__reduce__"):
            return obj.__reduce__()
        return _plain_reduction(obj)


    def _default_reduction(obj):
        """What `object.__reduce_ex__` answers."""
        own = _own(obj, "__reduce__")
        return own(obj) if own else _plain_reduction(obj)


    def _plain_reduction(obj):
        cls = type(obj)
        if _is_enum(cls):
            return cls, (obj.value,)
        if cls in (range, slice):
            return cls, (obj.start, obj.stop, obj.step)
        if isinstance(obj, BaseException):
            return (cls, obj.args, obj.__dict__) if obj.__dict__ else (cls, obj.args)
        _refuse(obj, cls)
        arguments = ()
        if _own(obj, "__getnewargs_ex__"):
            positional, keywords = obj.__getnewargs_ex__()
            return _newobj_ex, (cls, positional, keywords), _whole_state(obj)
        if _own(obj, "__getnewargs__"):
            arguments = obj.__getnewargs__()
        else:
            for base in (int, float, str, bytes, tuple, frozenset, set, bytearray):
                if isinstance(obj, base):
                    arguments = (base(obj),)
        return (_newobj, (cls, *arguments), _whole_state(obj), iter(obj) if isinstance(obj, list) else None,
                iter(obj.items()) if isinstance(obj, dict) else None)


    def _newobj_ex(cls, positional, keywords):
        return cls.__new__(cls, *positional, **keywords)


    def _whole_state(obj):
        return obj.__getstate__() if _own(obj, "__getstate__") else _state(obj)


    def _is_enum(cls):
        enum = _sys._loaded("enum")
        return enum is not None and issubclass(cls, enum.Enum)


    def _refuse(obj, cls):
        fixed = cls.__module__ in ("builtins", "_io") and cls not in (
            object, int, float, str, bytes, tuple, frozenset, set, bytearray, list, dict)
        if fixed or hasattr(cls, "__next__") and not hasattr(obj, "__dict__"):
            raise TypeError(f"cannot pickle {_sys._type_name(obj)!r} object")
        if _sys._has_native_state(obj) and not _own(obj, "__getstate__"):
            raise NotImplementedError(f"pickle: lossrepl keeps no {cls.__qualname__}")


    class Pickler:
        """Writes objects."""

        def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
            if protocol is None:
                protocol = DEFAULT_PROTOCOL
            if protocol < 0:
                protocol = HIGHEST_PROTOCOL
            elif protocol > HIGHEST_PROTOCOL:
                raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
            # What older protocols write is read by the same readers: they are written as the fourth.
            self.proto = max(protocol, 4)
            self._file, self.memo = file, {}

        def persistent_id(self, obj):
            return None

        def clear_memo(self):
            self.memo.clear()

        def dump(self, obj):
            self._parts = []
            self._save(obj)
            body = b"".join(self._parts) + b"."
            frame = b"\x95" + len(body).to_bytes(8, "little") if len(body) >= 4 else b""
            self._file.write(b"\x80" + bytes([self.proto]) + frame + body)

        def _remember(self, obj):
            self._parts.append(b"\x94")
            self.memo[id(obj)] = len(self.memo), obj

        def _save(self, obj):
            known = self.persistent_id(obj)
            if known is not None:
                self._save(known)
                return self._parts.append(b"Q")
            if id(obj) in self.memo and obj is not None:
                return self._again(self.memo[id(obj)][0])
            save = _WRITERS.get(type(obj))
            if save is not None:
                return save(self, obj)
            if isinstance(obj, type) or type(obj) in _FUNCTIONS:
                return self._global(obj)
            own = getattr(self, "reducer_override", None)
            made = NotImplemented if own is None else own(obj)
            if made is NotImplemented:
                made = _reduction(obj, self.proto)
            if isinstance(made, str):
                return self._global(obj, made)
            self._reduced(obj, *made)

        def _again(self, place):
            self._parts.append(b"h" + bytes([place]) if place < 256 else
                               b"j" + place.to_bytes(4, "little"))

        def _none(self, obj):
            self._parts.append(b"N")

        def _bool(self, obj):
            self._parts.append(b"\x88" if obj else b"\x89")

        def _int(self, obj):
            if 0 <= obj < 256:
                made = b"K" + bytes([obj])
            elif 0 <= obj < 65536:
                made = b"M" + obj.to_bytes(2, "little")
            elif -1 << 31 <= obj < 1 << 31:
                made = b"J" + obj.to_bytes(4, "little", signed=True)
            else:
                size = (obj.bit_length() >> 3) + 1
                if obj < 0 and size > 1 and obj >= -1 << 8 * (size - 1) - 1:
                    size -= 1
                mark = b"\x8a" + bytes([size]) if size < 256 else b"\x8b" + size.to_bytes(4, "little")
                made = mark + obj.to_bytes(size, "little", signed=True)
            self._parts.append(made)

        def _float(self, obj):
            self._parts.append(b"G" + _struct.pack(">d", obj))

        def _text(self, obj):
            data = obj.encode("utf-8", "surrogatepass")
            self._sized(data, b"\x8c", b"X", b"\x8d")
            self._remember(obj)

        def _bytes(self, obj):
            self._sized(obj, b"C", b"B", b"\x8e")
            self._remember(obj)

        def _sized(self, data, short, middle, long):
            size = len(data)
            mark = (short + bytes([size]) if size < 256 else middle + size.to_bytes(4, "little")
                    if size < 1 << 32 else long + size.to_bytes(8, "little"))
            self._parts.append(mark + data)

        def _bytearray(self, obj):
            if self.proto >= 5:
                self._parts.append(b"\x96" + len(obj).to_bytes(8, "little") + bytes(obj))
                return self._remember(obj)
            self._reduced(obj, bytearray, (bytes(obj),) if obj else ())

        def _tuple(self, obj):
            if not obj:
                return self._parts.append(b")")
            if len(obj) > 3:
                self._parts.append(b"(")
            for item in obj:
                self._save(item)
            if id(obj) in self.memo:
                self._parts.append(b"0" * len(obj) if len(obj) <= 3 else b"1")
                return self._again(self.memo[id(obj)][0])
            self._parts.append(b"t" if len(obj) > 3 else bytes([0x84 + len(obj)]))
            self._remember(obj)

        def _list(self, obj):
            self._parts.append(b"]")
            self._remember(obj)
            self._appends(obj)

        def _appends(self, items):
            items = list(items)
            for start in range(0, len(items), 1000):
                batch = items[start:start + 1000]
                if len(batch) > 1:
                    self._parts.append(b"(")
                for item in batch:
                    self._save(item)
                self._parts.append(b"e" if len(batch) > 1 else b"a")

        def _dict(self, obj):
            self._parts.append(b"}")
            self._remember(obj)
            self._set_items(obj.items())

        def _set_items(self, pairs):
            pairs = list(pairs)
            for start in range(0, len(pairs), 1000):
                batch = pairs[start:start + 1000]
                if len(batch) > 1:
                    self._parts.append(b"(")
                for key, value in batch:
                    self._save(key)
                    self._save(value)
                self._parts.append(b"u" if len(batch) > 1 else b"s")

        def _set(self, obj):
            self._parts.append(b"\x8f")
            self._remember(obj)
            items = list(obj)
            for start in range(0, len(items), 1000):
                self._parts.append(b"(")
                for item in items[start:start + 1000]:
                    self._save(item)
                self._parts.append(b"\x90")

        def _frozenset(self, obj):
            self._parts.append(b"(")
            for item in obj:
                self._save(item)
            if id(obj) in self.memo:
                self._parts.append(b"1")
                return self._again(self.memo[id(obj)][0])
            self._parts.append(b"\x91")
            self._remember(obj)

        def _global(self, obj, name=None):
            for kind in (None, NotImplemented, ...):
                if obj is type(kind):
                    return self._reduced(obj, type, (kind,))
            module, name = _place(obj, name)
            self._save(module)
            self._save(name)
            self._parts.append(b"\x93")
            self._remember(obj)

        def _reduced(self, obj, function, arguments, state=None, items=None, pairs=None, setter=None):
            if function is _newobj:
                self._save(arguments[0])
                self._save(arguments[1:])
                self._parts.append(b"\x81")
            elif function is _newobj_ex:
                for argument in arguments:
                    self._save(argument)
                self._parts.append(b"\x92")
            else:
                self._save(function)
                self._save(arguments)
                self._parts.append(b"R")
            if id(obj) in self.memo:
                self._parts.append(b"0")
                self._again(self.memo[id(obj)][0])
            else:
                self._remember(obj)
            if items is not None:
                self._appends(items)
            if pairs is not None:
                self._set_items(pairs)
            if state is not None:
                self._save(state)
                self._parts.append(b"b")


    _WRITERS = {type(None): Pickler._none, bool: Pickler._bool, int: Pickler._int, float: Pickler._float,
                str: Pickler._text, bytes: Pickler._bytes, bytearray: Pickler._bytearray,
                tuple: Pickler._tuple, list: Pickler._list, dict: Pickler._dict, set: Pickler._set,
                frozenset: Pickler._frozenset,
                type(...): lambda pickler, obj: pickler._global(obj, "Ellipsis"),
                type(NotImplemented): lambda pickler, obj: pickler._global(obj, "NotImplemented")}


    def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        Pickler(file, protocol).dump(obj)


    def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
        file = _io.BytesIO()
        Pickler(file, protocol).dump(obj)
        return file.getvalue()
    """#
  }
}
