/// `torch._weights_only_unpickler`: what `torch.load` builds, and what it refuses.
enum UnpicklerSource {
  static let text = #"""
    """Pickles of tensors and plain containers: nothing else is built, and nothing is called."""
    import sys
    import warnings
    from collections import Counter, OrderedDict
    from pickle import _OLD_MODULES, UnpicklingError

    import torch
    from torch import _bytes
    from torch._utils import _rebuild_parameter, _rebuild_tensor, _rebuild_tensor_v2


    class error(Exception):
        pass


    error.__module__ = "struct"
    _blocked_modules = ["sys", "os", "posix", "nt"]
    _user_globals = {}


    class StorageType:
        """The dtype of elements in a storage, by the storage's name."""

        def __init__(self, name, dtype):
            self.name, self.dtype = name, dtype

        def __repr__(self):
            return f"StorageType(dtype={self.dtype})"


    _DTYPES = {
        "Double": torch.float64, "Float": torch.float32, "Half": torch.float16,
        "BFloat16": torch.bfloat16, "Long": torch.int64, "Int": torch.int32, "Short": torch.int16,
        "Char": torch.int8, "Byte": torch.uint8, "Bool": torch.bool,
    }


    def _encode(text, encoding="latin1", errors="strict"):
        return text.encode(encoding, errors)


    def _allowed():
        found = {
            "collections.OrderedDict": OrderedDict, "collections.Counter": Counter,
            "torch.nn.parameter.Parameter": torch.nn.Parameter, "torch.Size": torch.Size,
            "torch.Tensor": torch.Tensor, "torch.device": torch.device, "_codecs.encode": _encode,
            "builtins.bytearray": bytearray, "builtins.set": set,
            "torch._utils._rebuild_tensor": _rebuild_tensor,
            "torch._utils._rebuild_tensor_v2": _rebuild_tensor_v2,
            "torch._utils._rebuild_parameter": _rebuild_parameter,
        }
        for name, dtype in _DTYPES.items():
            found[str(dtype)] = dtype
            found[f"torch.{name}Storage"] = StorageType(f"{name}Storage", dtype)
        found["torch.storage.UntypedStorage"] = StorageType("UntypedStorage", torch.uint8)
        return found


    _globals = _allowed()
    _known = set(id(value) for value in _globals.values())
    _UNKNOWN_PARTS = (
        "torch._utils._rebuild_", "torch._tensor._rebuild_from_type_v2", "builtins.complex",
        "torch.serialization._get_layout", "torch.per_tensor_affine", "torch.per_channel_affine")


    class Unpickler:
        """Reads one pickle; only the operations that torch.save writes are known."""

        def __init__(self, file, persistent_load=None):
            self._file, self._persistent_load = file, persistent_load
            self._memo = {}
            self._stack, self._marks = [], []

        def _exactly(self, count):
            data = self._file.read(count)
            if len(data) < count:
                raise error(f"unpack requires a buffer of {count} bytes")
            return data

        def _whole(self, count, signed=False):
            return int.from_bytes(self._exactly(count), "little", signed=signed)

        def _byte(self):
            return self._file.read(1)[0]

        def load(self):
            read, operations = self._file.read, _operations
            while True:
                key = read(1)
                if not key:
                    raise EOFError
                if not isinstance(key, bytes):
                    raise AssertionError(f"Expected bytes, got {type(key).__name__}")
                if key == b".":
                    return self._stack.pop()
                operation = operations.get(key)
                if operation is None:
                    raise UnpicklingError(f"Unsupported operand {key[0]}")
                operation(self)

        def _items(self):
            items = self._stack
            self._stack = self._marks.pop()
            return items

        # What could do harm

        def _global(self):
            module = self._line()
            name = self._line()
            module = _OLD_MODULES.get(module, module)
            path = f"{module}.{name}"
            if module in _blocked_modules:
                raise UnpicklingError(
                    f"Trying to load unsupported GLOBAL {path} whose module {module} is blocked.")
            if path in _globals:
                self._stack.append(_globals[path])
                return
            if path in _user_globals:
                self._stack.append(_user_globals[path])
                return
            if path.startswith(_UNKNOWN_PARTS):
                raise NotImplementedError(f"torch.load: lossrepl has nothing to build from {path}")
            shown = path[len("builtins."):] if path.startswith("builtins.") else path
            raise UnpicklingError(
                f"Unsupported global: GLOBAL {shown} was not an allowed global by default. Please use "
                f"`torch.serialization.add_safe_globals([{shown}])` or the "
                f"`torch.serialization.safe_globals([{shown}])` context manager to allowlist this global "
                "if you trust this class/function.")

        def _line(self):
            return self._file.readline()[:-1].decode("utf-8")

        def _is_known(self, function):
            return id(function) in _known or any(function is known for known in _user_globals.values())

        def _reduce(self):
            arguments = self._stack.pop()
            function = self._stack[-1]
            if not self._is_known(function):
                raise UnpicklingError(f"Trying to call reduce for unrecognized function {function}")
            self._stack[-1] = function(*arguments)

        def _new_object(self):
            arguments, cls = self._stack.pop(), self._stack.pop()
            if not self._is_known(cls) or not isinstance(cls, type):
                raise UnpicklingError(
                    "Can only create new object for nn.Parameter or classes allowlisted via "
                    f"`add_safe_globals` but got {cls}")
            if cls is torch.nn.Parameter:
                self._stack.append(torch.nn.Parameter(*arguments))
            else:
                self._stack.append(cls.__new__(cls, *arguments))

        def _build(self):
            state = self._stack.pop()
            target = self._stack[-1]
            if type(target) is OrderedDict:
                target.__dict__.update(state)
            elif any(type(target) is known for known in _user_globals.values()):
                if hasattr(target, "__setstate__"):
                    target.__setstate__(state)
                else:
                    target.__dict__.update(state)
            elif type(target) in (torch.Tensor, torch.nn.Parameter):
                raise NotImplementedError("torch.load: lossrepl reads no tensors of PyTorch before 0.4")
            else:
                raise UnpicklingError(
                    "Can only build Tensor, Parameter, OrderedDict or types allowlisted via "
                    f"`add_safe_globals`, but got {type(target)}")

        def _persistent(self):
            key = self._stack.pop()
            if type(key) is not tuple and type(key) is not int:
                raise UnpicklingError(f"persistent_load id must be tuple or int, but got {type(key)}")
            if type(key) is tuple and len(key) > 0 and key[0] not in ("storage", b"storage"):
                raise UnpicklingError(
                    f"Only persistent_load of storage is allowed, but got {type(key[0])}")
            if self._persistent_load is None:
                raise UnpicklingError("unsupported persistent id encountered")
            self._stack.append(self._persistent_load(key))

        # Containers

        def _append(self):
            item = self._stack.pop()
            target = self._stack[-1]
            if type(target) is not list:
                raise UnpicklingError(f"Can only append to lists, but got {type(target)}")
            target.append(item)

        def _extend(self):
            items = self._items()
            target = self._stack[-1]
            if type(target) is not list:
                raise UnpicklingError(f"Can only extend lists, but got {type(target)}")
            target.extend(items)

        def _set_item(self):
            value, key = self._stack.pop(), self._stack.pop()
            self._check_target("SETITEM")[key] = value

        def _set_items(self):
            items = self._items()
            target = self._check_target("SETITEMS")
            for place in range(0, len(items), 2):
                target[items[place]] = items[place + 1]

        def _check_target(self, operation):
            target = self._stack[-1]
            if type(target) not in (dict, OrderedDict, Counter):
                raise UnpicklingError(
                    f"Can only {operation} for dict, collections.OrderedDict, collections.Counter, but got "
                    f"{type(target)}")
            return target

        def _mark(self):
            self._marks.append(self._stack)
            self._stack = []

        def _last(self, count):
            stack = self._stack
            if len(stack) < count:
                raise IndexError("list index out of range")
            items = tuple(stack[-count:])
            del stack[-count:]
            stack.append(items)

        # Values

        def _text(self):
            data = self._file.read(self._whole(4))
            self._stack.append(str(data, "utf-8"))

        def _old_text(self):
            data = self._file.read(self._byte())
            self._stack.append(str(data, "utf-8"))

        def _long(self):
            data = self._file.read(self._byte())
            self._stack.append(int.from_bytes(data, "little", signed=True))

        def _float(self):
            self._stack.append(_bytes.double(self._exactly(8), 0))

        def _get(self, place):
            self._stack.append(self._memo[place])

        def _put(self, place):
            self._memo[place] = self._stack[-1]

        def _protocol(self):
            protocol = self._byte()
            if protocol != 2:
                warnings.warn(
                    f"Detected pickle protocol {protocol} in the checkpoint, which was not the default "
                    "pickle protocol used by `torch.load` (2). The weights_only Unpickler might not support "
                    "all instructions implemented by this protocol, please file an issue for adding support "
                    "if you encounter this.", stacklevel=2)


    _operations = {
        b"c": Unpickler._global, b"R": Unpickler._reduce, b"\x81": Unpickler._new_object,
        b"b": Unpickler._build, b"Q": Unpickler._persistent, b"a": Unpickler._append,
        b"e": Unpickler._extend, b"s": Unpickler._set_item, b"u": Unpickler._set_items,
        b"(": Unpickler._mark, b"X": Unpickler._text, b"U": Unpickler._old_text,
        b"\x8a": Unpickler._long, b"G": Unpickler._float, b"\x80": Unpickler._protocol,
        b"t": lambda self: (lambda items: self._stack.append(tuple(items)))(self._items()),
        b"\x85": lambda self: self._last(1), b"\x86": lambda self: self._last(2),
        b"\x87": lambda self: self._last(3),
        b"N": lambda self: self._stack.append(None), b"\x88": lambda self: self._stack.append(True),
        b"\x89": lambda self: self._stack.append(False), b")": lambda self: self._stack.append(()),
        b"]": lambda self: self._stack.append([]), b"}": lambda self: self._stack.append({}),
        b"\x8f": lambda self: self._stack.append(set()),
        b"J": lambda self: self._stack.append(self._whole(4, True)),
        b"K": lambda self: self._stack.append(self._byte()),
        b"M": lambda self: self._stack.append(self._whole(2)),
        b"h": lambda self: self._get(self._byte()), b"j": lambda self: self._get(self._whole(4)),
        b"q": lambda self: self._put(self._byte()), b"r": lambda self: self._put(self._whole(4)),
    }
    """#
}
