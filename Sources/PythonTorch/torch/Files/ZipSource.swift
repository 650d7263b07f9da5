/// `torch._zip`: archives as PyTorch writes them.
enum ZipSource {
  static let text = #"""
    """The zip archives that PyTorch writes and reads: records are stored as they are."""
    from torch import _bytes

    _ALIGNMENT = 64
    _CORRUPT = (
        ". This is an internal miniz error. If you are seeing this error, there is a high likelihood that "
        "your checkpoint file is corrupted. This can happen if the checkpoint was not saved properly, was "
        "transferred incorrectly, or the file was modified after saving.")


    def _corrupt(action, reason):
        return RuntimeError(f"PytorchStreamReader failed {action}: {reason}{_CORRUPT}")


    def _number(data, start, size):
        return int.from_bytes(data[start:start + size], "little")


    class Reader:
        """The records of an archive, by name; nothing is copied before it is asked for."""

        def __init__(self, data):
            self.data = data
            self._entries = {}
            self._prefix = ""
            self._read_directory()
            if not self._entries:
                raise RuntimeError("[enforce fail at inline_container.cc:170] . archive does not contain any files")
            first = next(iter(self._entries))
            prefix, slash, _ = first.partition("/")
            if not slash:
                raise RuntimeError(
                    "[enforce fail at inline_container.cc:179] . file in archive is not in a "
                    f"subdirectory: {first}")
            self._prefix = prefix + "/"
            self._check_version()

        def _read_directory(self):
            data = self.data
            if len(data) < 22:
                raise _corrupt("reading zip archive", "not a ZIP archive")
            end = data[-65557:].rfind(b"PK\x05\x06")
            if end < 0 or end + 22 > min(len(data), 65557):
                raise _corrupt("reading zip archive", "failed finding central directory")
            end += max(0, len(data) - 65557)
            count, size, start = _number(data, end + 10, 2), _number(data, end + 12, 4), _number(data, end + 16, 4)
            if data[max(0, end - 20):end - 16] == b"PK\x06\x07" and end >= 20:
                wide = _number(data, end - 12, 8)
                if data[wide:wide + 4] == b"PK\x06\x06" and wide + 56 <= len(data):
                    count, size, start = [_number(data, wide + place, 8) for place in (32, 40, 48)]
            if start + size > len(data) or size < 46 * count:
                raise _corrupt("reading zip archive", "invalid header or archive is corrupted")
            place, stop = start, start + size
            for _ in range(count):
                place = self._read_entry(place, stop)

        def _read_entry(self, place, stop):
            data = self.data
            if place + 46 > stop or data[place:place + 4] != b"PK\x01\x02":
                raise _corrupt("reading zip archive", "invalid header or archive is corrupted")
            method = _number(data, place + 10, 2)
            packed, size = _number(data, place + 20, 4), _number(data, place + 24, 4)
            lengths = [_number(data, place + at, 2) for at in (28, 30, 32)]
            offset = _number(data, place + 42, 4)
            name = data[place + 46:place + 46 + lengths[0]].decode("utf-8", "replace")
            extra = place + 46 + lengths[0]
            packed, size, offset = self._widen(extra, extra + lengths[1], packed, size, offset)
            self._entries[name] = (method, packed, size, offset)
            place += 46 + sum(lengths)
            if place > stop:
                raise _corrupt("reading zip archive", "invalid header or archive is corrupted")
            return place

        def _widen(self, place, stop, packed, size, offset):
            """Numbers that need 64 bits stand in an extra field."""
            data, full = self.data, 0xFFFFFFFF
            while place + 4 <= stop:
                kind, length = _number(data, place, 2), _number(data, place + 2, 2)
                place += 4
                if kind == 1:
                    values = []
                    at = place
                    for value in (size, packed, offset):
                        if value == full and at + 8 <= place + length:
                            value = _number(data, at, 8)
                            at += 8
                        values.append(value)
                    size, packed, offset = values
                place += length
            return packed, size, offset

        def _check_version(self):
            if not self.has("version"):
                raise RuntimeError(
                    'Expected hasRecord("version") to be true, but got false.  (Could this error message be '
                    "improved?  If so, please report an enhancement request to PyTorch.)")
            text = self.record("version").decode("utf-8", "replace")
            try:
                version = int(text)
            except ValueError:
                raise RuntimeError(
                    "[enforce fail at inline_container.cc:214] . Couldn't parse the version "
                    f"{text} as Long Long.") from None
            if version > 10:
                raise RuntimeError(
                    "[enforce fail at inline_container.cc:229] . Attempted to read a PyTorch file with "
                    f"version {version}, but the maximum supported version for reading is 10. The version "
                    "of your PyTorch installation may be too old, please upgrade PyTorch to latest version "
                    "to mitigate this issue.")

        def has(self, name):
            return self._prefix + name in self._entries

        def place(self, name):
            """Where a record begins and how long it is."""
            if not self.has(name):
                raise _corrupt(f"locating file {name}", "file not found")
            method, packed, size, offset = self._entries[self._prefix + name]
            if method == 8:
                raise NotImplementedError(
                    f"torch.load: lossrepl reads no deflated records, and {name} is one; torch.save writes "
                    "none")
            data = self.data
            if method != 0 or offset + 30 > len(data) or data[offset:offset + 4] != b"PK\x03\x04":
                raise _corrupt(f"reading file {name}", "invalid header or archive is corrupted")
            start = offset + 30 + _number(data, offset + 26, 2) + _number(data, offset + 28, 2)
            if packed != size or start + size > len(data):
                raise _corrupt(f"reading file {name}", "invalid header or archive is corrupted")
            return start, size

        def record(self, name):
            start, size = self.place(name)
            return self.data[start:start + size]


    class Writer:
        """An archive as PyTorch lays it out: every record begins at a multiple of 64."""

        def __init__(self, name):
            self._name, self._parts, self._directory, self._place, self._count = name, [], [], 0, 0
            self._sums = 0

        def _add(self, data):
            self._parts.append(data)
            self._place += len(data)

        def write(self, name, data):
            path = f"{self._name}/{name}".encode()
            start = self._place
            padding = -(start + 30 + len(path) + 4) % _ALIGNMENT
            sum_ = _bytes.crc32(data)
            small = bytes(12)
            fixed = (b"\0\0\x08\x08" if data else b"\0\0\0\x08") + bytes(6)
            self._add(
                b"PK\x03\x04" + fixed + small + len(path).to_bytes(2, "little")
                + (padding + 4).to_bytes(2, "little") + path
                + b"FB" + padding.to_bytes(2, "little") + b"Z" * padding)
            self._add(data)
            sizes = sum_.to_bytes(4, "little") + len(data).to_bytes(4, "little") * 2
            if data:
                self._add(b"PK\x07\x08" + sizes)
            self._directory.append(
                b"PK\x01\x02\0\0" + fixed + sizes + len(path).to_bytes(2, "little") + bytes(12)
                + start.to_bytes(4, "little") + path)
            self._count += 1
            self._sums = (self._sums * 31 + sum_) % 10 ** 20
            if self._place >= 0xFFFFFFFF:
                raise NotImplementedError("torch.save: lossrepl writes files of less than 4 GiB")

        def finish(self):
            """The whole archive."""
            self.write("version", b"3\n")
            number = f"{len(self._directory):020d}{self._sums:020d}"
            self.write(".data/serialization_id", number.encode())
            start, directory = self._place, b"".join(self._directory)
            self._add(directory)
            count, size = self._count.to_bytes(8, "little"), len(directory).to_bytes(8, "little")
            wide = self._place
            self._add(
                b"PK\x06\x06" + (44).to_bytes(8, "little") + b"\x1e\x03\x2d\0" + bytes(8) + count * 2 + size
                + start.to_bytes(8, "little"))
            self._add(b"PK\x06\x07" + bytes(4) + wide.to_bytes(8, "little") + b"\1\0\0\0")
            self._add(
                b"PK\x05\x06" + bytes(4) + min(self._count, 0xFFFF).to_bytes(2, "little") * 2
                + size[:4] + start.to_bytes(4, "little") + bytes(2))
            return b"".join(self._parts)
    """#
}
