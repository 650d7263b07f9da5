/// `safetensors`: the header with all its checks, and files opened to read one tensor at a time.
enum SafetensorsSource {
  static var text: String { header + "\n" + reader + "\n" + opening }

  static let header = #"""
    """Tensors in files that hold nothing else."""
    import _files
    from torch import _bytes


    class SafetensorError(Exception):
        pass


    SafetensorError.__module__ = "safetensors._safetensors_rust"
    _LARGEST = 100_000_000
    _BITS = {
        "BOOL": 8, "F4": 4, "F6_E2M3": 6, "F6_E3M2": 6, "U8": 8, "I8": 8, "F8_E5M2": 8, "F8_E4M3": 8,
        "F8_E8M0": 8, "F8_E4M3FNUZ": 8, "F8_E5M2FNUZ": 8, "I16": 16, "U16": 16, "F16": 16, "BF16": 16,
        "I32": 32, "U32": 32, "F32": 32, "C64": 64, "F64": 64, "I64": 64, "U64": 64,
    }
    _ORDER = list(_BITS)


    class _Problem(Exception):
        """What is wrong with a file, in the words of the library."""


    def _parse(data):
        """The header's tensors in the order of their data, the metadata, and where the data begins."""
        if len(data) < 8:
            raise _Problem("header too small")
        length = int.from_bytes(data[:8], "little")
        if length > _LARGEST:
            raise _Problem("header too large")
        if length > len(data) - 8:
            raise _Problem("invalid header length")
        try:
            text = data[8:8 + length].decode("utf-8")
        except UnicodeDecodeError as error:
            raise _Problem(f"invalid UTF-8 in header: {_utf8_words(error)}") from None
        try:
            tensors, metadata = _Reader(text).header()
        except _JSONProblem as problem:
            raise _Problem(f"invalid JSON in header: {problem}") from None
        tensors.sort(key=lambda item: item[1][2])
        _check(tensors, len(data) - 8 - length)
        return tensors, metadata, 8 + length


    def _utf8_words(error):
        data, start = error.object, error.start
        lead = data[start]
        need = 2 if 0xC2 <= lead <= 0xDF else 3 if 0xE0 <= lead <= 0xEF else 4 if 0xF0 <= lead <= 0xF4 else 1
        count = 1
        while count < need and start + count < len(data) and 0x80 <= data[start + count] < 0xC0:
            count += 1
        if need > 1 and start + count == len(data):
            return f"incomplete utf-8 byte sequence from index {start}"
        return f"invalid utf-8 sequence of {count} bytes from index {start}"


    def _check(tensors, size):
        """Refuses data that overlap, leave holes or have other sizes than they say."""
        reached = 0
        for name, (dtype, shape, (start, end)) in tensors:
            if start != reached or end < start:
                raise _Problem(f"invalid offset for tensor `{name}`")
            reached = end
            count = 1
            for length in shape:
                count *= length
                if count >= 1 << 64:
                    raise _Problem("overflow computing buffer size from shape and/or element type")
            bits = count * _BITS[dtype]
            if bits >= 1 << 64:
                raise _Problem("overflow computing buffer size from shape and/or element type")
            if bits % 8:
                raise _Problem(
                    "The slice is slicing for subbytes dtypes, and the slice does not end up at a byte "
                    "boundary, this is invalid.")
            if end - start != bits // 8:
                raise _Problem("invalid shape, data type, or offset for tensor")
        if reached != size:
            raise _Problem("incomplete metadata, file not fully covered")


    def _quoted(text):
        """A JSON string as the library writes it."""
        import json
        return json.dumps(text, ensure_ascii=False)


    def _assemble(entries, metadata):
        """The bytes of a file; `entries` are names with dtype, shape and bytes."""
        entries = sorted(entries, key=lambda entry: entry[0].encode())
        entries.sort(key=lambda entry: _ORDER.index(entry[1]), reverse=True)
        fields, place = [], 0
        if metadata is not None:
            inside = ",".join(f"{_quoted(key)}:{_quoted(text)}" for key, text in metadata.items())
            fields.append(f'"__metadata__":{{{inside}}}')
        for name, dtype, shape, content in entries:
            sizes = ",".join(str(size) for size in shape)
            end = place + len(content)
            fields.append(
                f'{_quoted(name)}:{{"dtype":"{dtype}","shape":[{sizes}],"data_offsets":[{place},{end}]}}')
            place = end
        header = ("{" + ",".join(fields) + "}").encode()
        header += b" " * (-len(header) % 8)
        parts = [len(header).to_bytes(8, "little"), header]
        return b"".join(parts + [content for _, _, _, content in entries])
    """#

  static let opening = #"""
    _FRAMEWORKS = {
        "pt": "pt", "torch": "pt", "pytorch": "pt", "np": "np", "numpy": "np", "tf": "tf",
        "tensorflow": "tf", "jax": "jax", "flax": "jax", "mlx": "mlx", "paddle": "paddle",
    }


    def _load_bytes(filename):
        path = _files.path(filename)
        kind = _files.kind(path)
        if kind == "":
            raise FileNotFoundError(f"No such file or directory: {path}")
        if kind == "folder":
            raise OSError("No such device (os error 19)")
        return _files.read(path)


    class safe_open:
        """A file whose tensors are read one at a time."""

        def __init__(self, filename, framework, device="cpu", *, backend="mmap"):
            import torch
            if framework not in _FRAMEWORKS:
                raise SafetensorError(f"framework {framework} is invalid")
            if _FRAMEWORKS[framework] != "pt":
                raise NotImplementedError(f"safe_open: lossrepl has torch, and not {framework}")
            self._device = _device(device)
            self._data = _load_bytes(filename)
            try:
                tensors, self._metadata, self._start = _parse(self._data)
            except _Problem as problem:
                raise SafetensorError(f"Error while deserializing header: {problem}") from None
            self._tensors = dict(tensors)

        def _open(self):
            if self._data is None:
                raise SafetensorError("File is closed")

        def keys(self):
            self._open()
            return sorted(self._tensors)

        def offset_keys(self):
            self._open()
            return list(self._tensors)

        def metadata(self):
            self._open()
            return self._metadata

        def get_tensor(self, name):
            self._open()
            if name not in self._tensors:
                raise SafetensorError(f"File does not contain tensor {name}")
            from safetensors.torch import _tensor
            tensor = _tensor(self._data, self._start, self._tensors[name])
            return tensor if self._device == "cpu" else tensor.to(self._device)

        def get_tensors(self):
            return {name: self.get_tensor(name) for name in self.offset_keys()}

        def get_slice(self, name):
            self._open()
            if name not in self._tensors:
                raise SafetensorError(f"File does not contain tensor {name}")
            return PySafeSlice(self, name)

        def __enter__(self):
            self._open()
            return self

        def __exit__(self, *details):
            self._data = None


    class PySafeSlice:
        """A tensor of a file, of which parts are asked for."""

        def __init__(self, file, name):
            self._file, self._name = file, name

        def get_shape(self):
            return list(self._file._tensors[self._name][1])

        def get_dtype(self):
            return self._file._tensors[self._name][0]

        def __getitem__(self, key):
            return self._file.get_tensor(self._name)[key].clone()


    safe_open.__module__ = PySafeSlice.__module__ = "builtins"


    def _device(device):
        import torch
        if isinstance(device, torch.device):
            device = str(device)
        if isinstance(device, int):
            return f"cuda:{device}"
        start, _, number = device.partition(":")
        if device == "cpu" or start == "cuda" and (number.isdigit() or device == "cuda"):
            return device
        raise SafetensorError(f"device {device} is invalid")
    """#
}
