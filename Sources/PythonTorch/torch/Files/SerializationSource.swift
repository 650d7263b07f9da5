/// `torch.serialization`: `save` and `load`.
enum SerializationSource {
  static let text = #"""
    """Objects in files: `torch.save` and `torch.load`."""
    import io
    import os
    import pickle
    import sys
    import warnings
    from pickle import UnpicklingError

    import _files
    import torch
    from torch import _bytes
    from torch._pickler import Pickler
    from torch._weights_only_unpickler import Unpickler, _globals, _user_globals
    from torch._zip import Reader, Writer
    from torch.storage import TypedStorage

    DEFAULT_PROTOCOL = 2
    MAGIC_NUMBER = 0x1950A86A20F9469CFC6C
    UNSAFE_MESSAGE = (
        "In PyTorch 2.6, we changed the default value of the `weights_only` argument in `torch.load` from "
        "`False` to `True`. Re-running `torch.load` with `weights_only` set to `False` will likely succeed, "
        "but it can result in arbitrary code execution. Do it only if you got the file from a trusted "
        "source.")


    def _global_name(value):
        if isinstance(value, tuple):
            return value[1], value[0]
        return f"{value.__module__}.{value.__qualname__}", value


    def add_safe_globals(safe_globals):
        """Lets files name these classes and functions."""
        for value in safe_globals:
            name, value = _global_name(value)
            _user_globals[name] = value


    def get_safe_globals():
        return list(_user_globals.values())


    def clear_safe_globals():
        _user_globals.clear()


    class safe_globals:
        """Lets files name some classes and functions for a while."""

        def __init__(self, safe_globals):
            self._values = safe_globals

        def __enter__(self):
            self._before = dict(_user_globals)
            add_safe_globals(self._values)

        def __exit__(self, *details):
            _user_globals.clear()
            _user_globals.update(self._before)


    def _is_path(f):
        return isinstance(f, (str, os.PathLike))


    def _archive_name(path):
        name = path[path.rfind("/") + 1:]
        dot = name.rfind(".")
        return name[:dot] if dot > 0 else name


    def save(obj, f, pickle_module=None, pickle_protocol=DEFAULT_PROTOCOL,
             _use_new_zipfile_serialization=True, _disable_byteorder_record=False):
        """Writes an object to a file."""
        if not _is_path(f) and not hasattr(f, "write"):
            raise AttributeError(
                "expected 'f' to be string, path, or a file-like object with a 'write' attribute")
        if not _use_new_zipfile_serialization or pickle_protocol != 2:
            raise NotImplementedError(
                "torch.save: lossrepl writes PyTorch's zip format with pickle protocol 2 only")
        name = "archive"
        if _is_path(f):
            f = os.fspath(f)
            folder = os.path.dirname(f)
            if folder and not os.path.isdir(folder):
                raise RuntimeError(f"Parent directory {folder} does not exist.")
            name = _archive_name(f)
        pickler = Pickler()
        archive = Writer(name)
        archive.write("data.pkl", pickler.dump(obj))
        archive.write(".format_version", b"1")
        archive.write(".storage_alignment", b"64")
        if not _disable_byteorder_record:
            archive.write("byteorder", b"little")
        for key, tensor in pickler.storages.items():
            archive.write(f"data/{key}", _bytes.memory(tensor))
        data = archive.finish()
        if _is_path(f):
            _files.write(f, data)
        else:
            f.write(data)


    def _words(message):
        """The message of an unpickling error, with PyTorch's advice around it."""
        after = (
            "\n\nCheck the documentation of torch.load to learn more about types accepted by default with "
            "weights_only https://pytorch.org/docs/stable/generated/torch.load.html.")
        if "was not an allowed global by default." in message:
            return (
                "Weights only load failed. This file can still be loaded, to do so you have two options, "
                "\033[1mdo those steps only if you trust the source of the checkpoint\033[0m. "
                f"\n\t(1) {UNSAFE_MESSAGE}\n\t(2) Alternatively, to load with `weights_only=True` please "
                "check the recommended steps in the following error message.\n\tWeightsUnpickler error: "
                + message + after)
        before = f"Weights only load failed. {UNSAFE_MESSAGE}\n"
        if "is blocked" not in message:
            before += (
                "Please file an issue with the following so that we can make `weights_only=True` compatible "
                "with your use case: WeightsUnpickler error: ")
        return before + "\n\n" + message + after


    def _check_device(location):
        device, _, number = location.partition(":")
        if device == "cuda":
            if not torch.cuda.is_available():
                raise RuntimeError(
                    "Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is "
                    "False. If you are running on a CPU-only machine, please use torch.load with "
                    "map_location=torch.device('cpu') to map your storages to the CPU.")
            if number.isdigit() and int(number) >= torch.cuda.device_count():
                raise RuntimeError(
                    f"Attempting to deserialize object on CUDA device {number} but "
                    f"torch.cuda.device_count() is {torch.cuda.device_count()}. Please use torch.load with "
                    "map_location to map your storages to an existing device.")
            return location
        if location == "cpu":
            return location
        if device == "meta":
            raise NotImplementedError("torch.load: lossrepl loads no tensors without data")
        raise RuntimeError(
            "don't know how to restore data location of torch.storage.UntypedStorage (tagged with "
            f"{location})")


    def _place(map_location, memory, location):
        """The device on which a storage of `location` is wanted."""
        if isinstance(location, bytes):
            location = location.decode("ascii")
        if map_location is None:
            return _check_device(location)
        if isinstance(map_location, dict):
            return _check_device(str(map_location.get(location, location)))
        if isinstance(map_location, (str, torch.device)):
            return _check_device(str(map_location))
        if isinstance(map_location, bytes):
            return _check_device(map_location.decode("ascii"))
        found = map_location(memory, location)
        return memory._location if found is not None else _check_device(location)


    def _opened(f):
        """A reader of bytes at the place where the object begins."""
        if _is_path(f):
            return io.BytesIO(_files.read(f))
        for name in ("seek", "read"):
            if not hasattr(f, name):
                raise AttributeError(
                    f"'{type(f).__name__}' object has no attribute '{name}'. You can only torch.load from a "
                    "file that is seekable. Please pre-load the data into a buffer like io.BytesIO and try "
                    "to load from it instead.")
        data = f.read()
        if not isinstance(data, bytes):
            raise AssertionError(f"Expected bytes, got {type(data).__name__}")
        return io.BytesIO(data)


    class _TrustingUnpickler(pickle.Unpickler):
        """Reads any pickle: `weights_only=False`."""

        def __init__(self, file, persistent_load=None):
            super().__init__(file)
            self._persistent_load = persistent_load

        def find_class(self, module, name):
            known = _globals.get(f"{module}.{name}")
            return super().find_class(module, name) if known is None else known

        def persistent_load(self, saved_id):
            if self._persistent_load is None:
                return super().persistent_load(saved_id)
            return self._persistent_load(saved_id)


    def load(f, map_location=None, pickle_module=None, *, weights_only=None, mmap=None,
             **pickle_load_args):
        """Reads an object that torch.save wrote."""
        trusting = weights_only is not None and not weights_only
        unpickler = _TrustingUnpickler if trusting else Unpickler
        if pickle_module is not None and weights_only:
            raise RuntimeError("Can not safely load weights when explicit pickle_module is specified")
        if mmap and not _is_path(f):
            raise ValueError("f must be a file path in order to use the mmap argument")
        if _is_path(f) and os.fspath(f).endswith(".safetensors"):
            import safetensors.torch
            device = "cpu" if map_location is None else str(map_location)
            return safetensors.torch.load_file(os.fspath(f), device=device)
        file = _opened(f)
        is_zip = file.read(4) == b"PK\x03\x04"
        file.seek(0)
        try:
            if is_zip:
                return _load_zip(Reader(file.read()), map_location, unpickler)
            return _load_legacy(file, map_location, unpickler)
        except UnpicklingError as problem:
            if trusting:
                raise
            words = _words(str(problem))
        raise UnpicklingError(words) from None


    def _check_order(archive):
        order = archive.record("byteorder") if archive.has("byteorder") else b"little"
        if order == b"big":
            raise NotImplementedError("torch.load: lossrepl reads no files of big-endian machines")
        if order != b"little":
            raise ValueError("Unknown endianness type: " + order.decode())


    def _storage_parts(saved_id):
        if not isinstance(saved_id, tuple):
            raise AssertionError(f"saved_id must be a tuple, got {type(saved_id).__name__}")
        if saved_id[0] != "storage":
            raise AssertionError(
                f"Unknown typename for persistent_load, expected 'storage' but got {saved_id[0]!r}")
        return saved_id[1:]


    def _load_zip(archive, map_location, unpickler):
        if archive.has("constants.pkl"):
            warnings.warn(
                "'torch.load' received a zip file that looks like a TorchScript archive dispatching to "
                "'torch.jit.load' (call 'torch.jit.load' directly to silence this warning)", UserWarning,
                stacklevel=3)
            raise RuntimeError(
                "Cannot use ``weights_only=True`` with TorchScript archives passed to ``torch.load``. "
                + UNSAFE_MESSAGE)
        _check_order(archive)
        memories = {}

        def load(saved_id):
            kind, key, location, numel = _storage_parts(saved_id)
            if key not in memories:
                size = numel * kind.dtype.itemsize
                start, found = archive.place(f"data/{key}")
                if found != size:
                    raise RuntimeError(
                        f"record size ({found} bytes) does not match expected size ({size} bytes = {size} "
                        "elements * 1 bytes/element) for dtype Byte")
                data = _bytes.read(archive.data, start, kind.dtype, (numel,))
                memories[key] = memory = TypedStorage._kept(data)
                memory._location = _place(map_location, memory, location)
            return memories[key]

        return unpickler(io.BytesIO(archive.record("data.pkl")), load).load()


    def _load_legacy(file, map_location, unpickler):
        """The format before PyTorch 1.6: pickles one after the other, and then the storages."""
        memories = {}

        def load(saved_id):
            kind, key, location, numel, view = _storage_parts(saved_id)
            if view is not None:
                raise NotImplementedError("torch.load: lossrepl reads no views of storages of old files")
            if key not in memories:
                memory = TypedStorage._kept(torch.empty(numel, dtype=kind.dtype))
                if _place(map_location, memory, location) != "cpu":
                    raise NotImplementedError(
                        "torch.load: lossrepl loads files from before PyTorch 1.6 to the CPU only: give "
                        "map_location='cpu'")
                memories[key] = memory
            return memories[key]

        magic = unpickler(file).load()
        if magic != MAGIC_NUMBER:
            raise RuntimeError("Invalid magic number; corrupt file?")
        version = unpickler(file).load()
        if version != 1001:
            raise RuntimeError(f"Invalid protocol version: {version}")
        unpickler(file).load()
        result = unpickler(file, load).load()
        for key in unpickler(file).load():
            if key not in memories:
                raise AssertionError("storage key not found in deserialized objects")
            _fill(memories[key]._data, file)
        return result


    def _fill(storage, file):
        head = file.read(8)
        size = storage.numel() * storage.element_size()
        data = file.read(size)
        if len(head) < 8 or len(data) < size:
            missing = 8 - len(head) if len(head) < 8 else size - len(data)
            raise RuntimeError(
                f"unexpected EOF, expected {missing} more bytes. The file might be corrupted.")
        if int.from_bytes(head, "little") != storage.numel():
            raise RuntimeError("storage has wrong byte size")
        storage.copy_(_bytes.read(data, 0, storage.dtype, (storage.numel(),)))
    """#
}
