/// `torch._pickler`: what `torch.save` writes.
enum PicklerSource {
  static let text = #"""
    """Pickles of tensors and plain containers, byte for byte as Python's pickler writes them."""
    from collections import Counter, OrderedDict, defaultdict
    from pickle import _FUNCTIONS, _OLD_MODULES, _found, _newobj, _newobj_ex, _place, _reduction

    import torch
    from torch import _bytes
    from torch.storage import TypedStorage

    _NAMES = {
        torch.float64: "Double", torch.float32: "Float", torch.float16: "Half",
        torch.bfloat16: "BFloat16", torch.int64: "Long", torch.int32: "Int", torch.int16: "Short",
        torch.int8: "Char", torch.uint8: "Byte", torch.bool: "Bool",
    }


    _OLD_NAMES = {module: old for old, module in _OLD_MODULES.items()}


    class Pickler:
        """Writes one object; `storages` holds the memory of its tensors, by key."""

        def __init__(self):
            self._parts, self._memo, self.storages = [], {}, {}
            self._keys, self._dtypes, self._locations = {}, {}, {}
            self._names = {}

        def dump(self, value):
            self._parts.append(b"\x80\x02")
            self._save(value)
            self._parts.append(b".")
            return b"".join(self._parts)

        def _put(self, value):
            place = len(self._memo)
            self._memo[id(value)] = (place, value)
            self._parts.append(
                b"q" + bytes([place]) if place < 256 else b"r" + place.to_bytes(4, "little"))

        def _get(self, value):
            """Whether the value was written before and is now named."""
            found = self._memo.get(id(value))
            if found is None:
                return False
            place = found[0]
            self._parts.append(
                b"h" + bytes([place]) if place < 256 else b"j" + place.to_bytes(4, "little"))
            return True

        def _save(self, value):
            if value is None:
                self._parts.append(b"N")
            elif value is True or value is False:
                self._parts.append(b"\x88" if value else b"\x89")
            elif type(value) is int:
                self._integer(value)
            elif type(value) is float:
                self._parts.append(b"G" + _bytes.double_bytes(value))
            elif not self._get(value):
                self._object(value)

        def _object(self, value):
            write = _writers.get(type(value))
            if write is not None:
                write(self, value)
            elif isinstance(value, torch.Tensor):
                self._tensor(value)
            elif isinstance(value, torch.dtype):
                self._global("torch", str(value)[len("torch."):], value)
            elif isinstance(value, type) or type(value) in _FUNCTIONS:
                self._named(value)
            else:
                self._instance(value)

        def _named(self, value, name=None):
            """A class or function, by its name."""
            module, name = _place(value, name)
            if "." in name:
                self._global("__builtin__", "getattr", getattr)
                owner, _, name = name.rpartition(".")
                return self._reduced(value, (_found(module, owner), name))
            name = "xrange" if value is range else name
            self._global(_OLD_NAMES.get(module, module), name, value)

        def _instance(self, value):
            if type(value).__module__ == "numpy":
                raise NotImplementedError(
                    f"torch.save: lossrepl saves no {type(value).__name__} of numpy: save torch.from_numpy(x)")
            made = _reduction(value, 2)
            if isinstance(made, str):
                return self._named(value, made)
            self._made(value, *made)

        def _made(self, value, function, arguments, state=None, items=None, pairs=None):
            if function is _newobj_ex:
                raise NotImplementedError(
                    f"torch.save: lossrepl saves no {type(value).__name__}, which wants keywords")
            if function is _newobj:
                self._save(arguments[0])
                self._save(arguments[1:])
                self._parts.append(b"\x81")
            else:
                self._save(function)
                self._save(arguments)
                self._parts.append(b"R")
            self._put(value)
            if items is not None:
                self._batches(list(items), b"a", b"e", self._save)
            if pairs is not None:
                self._batches(list(pairs), b"s", b"u", self._pair)
            if state is not None:
                self._save(state)
                self._parts.append(b"b")

        def _integer(self, value):
            if 0 <= value < 256:
                self._parts.append(b"K" + bytes([value]))
            elif 0 <= value < 65536:
                self._parts.append(b"M" + value.to_bytes(2, "little"))
            elif -(1 << 31) <= value < 1 << 31:
                self._parts.append(b"J" + value.to_bytes(4, "little", signed=True))
            else:
                data = value.to_bytes(value.bit_length() // 8 + 1, "little", signed=True)
                if len(data) > 255:
                    raise NotImplementedError("torch.save: lossrepl saves no ints of so many digits")
                self._parts.append(b"\x8a" + bytes([len(data)]) + data)

        def _text(self, value):
            data = value.encode("utf-8")
            self._parts.append(b"X" + len(data).to_bytes(4, "little") + data)
            self._put(value)

        def _bytes(self, value):
            if not value:
                self._global("__builtin__", "bytes", bytes)
                self._parts.append(b")R")
            else:
                self._global("_codecs", "encode", "encode")
                self._save(value.decode("latin1"))
                self._save("latin1")
                self._parts.append(b"\x86")
                self._put(object())
                self._parts.append(b"R")
            self._put(value)

        def _global(self, module, name, value):
            """A class or function, by name; `value` stands for it in the memo."""
            key = self._names.setdefault((module, name), value if not isinstance(value, str) else object())
            if not self._get(key):
                self._parts.append(f"c{module}\n{name}\n".encode())
                self._put(key)

        def _tuple(self, value):
            if not value:
                self._parts.append(b")")
                return
            if len(value) > 3:
                self._parts.append(b"(")
            for item in value:
                self._save(item)
            if id(value) in self._memo:
                raise NotImplementedError("torch.save: lossrepl saves no tuple that holds itself")
            self._parts.append([b"\x85", b"\x86", b"\x87"][len(value) - 1] if len(value) < 4 else b"t")
            self._put(value)

        def _list(self, value):
            self._parts.append(b"]")
            self._put(value)
            self._batches(value, b"a", b"e", self._save)

        def _dict(self, value):
            self._parts.append(b"}")
            self._put(value)
            self._pairs(value)

        def _pairs(self, value):
            self._batches(list(value.items()), b"s", b"u", self._pair)

        def _pair(self, pair):
            self._save(pair[0])
            self._save(pair[1])

        def _batches(self, items, single, several, save):
            for start in range(0, len(items), 1000):
                batch = items[start:start + 1000]
                if len(batch) == 1:
                    save(batch[0])
                    self._parts.append(single)
                else:
                    self._parts.append(b"(")
                    for item in batch:
                        save(item)
                    self._parts.append(several)

        def _ordered(self, value):
            self._global("collections", "OrderedDict", OrderedDict)
            self._parts.append(b")R")
            self._put(value)
            self._pairs(value)
            state = {
                name: part for name, part in getattr(value, "__dict__", {}).items() if name == "_metadata"}
            if state:
                self._save(state)
                self._parts.append(b"b")

        def _counter(self, value):
            self._global("collections", "Counter", Counter)
            self._reduced(value, (dict(value),))

        def _set(self, value):
            self._global("__builtin__", "set", set)
            self._reduced(value, (list(value),))

        def _frozenset(self, value):
            self._global("__builtin__", "frozenset", frozenset)
            self._reduced(value, (list(value),))

        def _size(self, value):
            self._global("torch", "Size", torch.Size)
            self._reduced(value, (tuple(value),))

        def _device(self, value):
            self._global("torch", "device", torch.device)
            self._reduced(value, (value.type,) if value.index is None else (value.type, value.index))

        def _reduced(self, value, arguments):
            self._save(arguments)
            self._parts.append(b"R")
            self._put(value)

        def _tensor(self, value):
            if isinstance(value, torch.nn.Parameter):
                self._global("torch._utils", "_rebuild_parameter", "rebuild")
                self._reduced(value, (value.data, value.requires_grad, OrderedDict()))
                return
            self._global("torch._utils", "_rebuild_tensor_v2", "rebuild")
            stored = value.detach().cpu()
            self._parts.append(b"(")
            self._storage(stored, str(value.device))
            for part in (stored.storage_offset(), tuple(stored.shape), stored.stride(),
                         value.requires_grad, OrderedDict()):
                self._save(part)
            self._parts.append(b"t")
            self._put(object())
            self._parts.append(b"R")
            self._put(value)

        def _storage(self, tensor, location):
            address = _bytes.memory_address(tensor)
            if self._dtypes.setdefault(address, tensor.dtype) != tensor.dtype:
                raise RuntimeError(
                    "Cannot save multiple tensors or storages that view the same data as different types")
            key = self._keys.setdefault(address, str(len(self._keys)))
            self.storages.setdefault(key, tensor)
            location = self._locations.setdefault(location, location)
            self._parts.append(b"(")
            self._save("storage")
            self._global("torch", f"{_NAMES[tensor.dtype]}Storage", "storage")
            for part in (key, location, _bytes.memory_size(tensor) // tensor.element_size()):
                self._save(part)
            self._parts.append(b"t")
            self._put(object())
            self._parts.append(b"Q")


    _writers = {
        str: Pickler._text, bytes: Pickler._bytes, tuple: Pickler._tuple, list: Pickler._list,
        dict: Pickler._dict, OrderedDict: Pickler._ordered, Counter: Pickler._counter,
        set: Pickler._set, frozenset: Pickler._frozenset, torch.Size: Pickler._size, torch.device: Pickler._device,
        TypedStorage: lambda self, value: self._storage(value._data, value._location),
    }
    """#
}
