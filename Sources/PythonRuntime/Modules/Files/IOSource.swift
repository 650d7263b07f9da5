/// `io`: text and bytes kept in memory, and the files that `open` gives.
enum IOSource {
  static var text: String { memory + "\n" + files }

  static let memory = #"""
    """Text and bytes in memory, and the files that `open` gives."""


    class UnsupportedOperation(OSError, ValueError):
        pass


    class IOBase:
        pass


    class RawIOBase(IOBase):
        pass


    class BufferedIOBase(IOBase):
        pass


    class TextIOBase(IOBase):
        pass


    SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
    DEFAULT_BUFFER_SIZE = 8192


    class _Buffer:
        """Text or bytes with a place in it; what is written at the end waits in `_parts`."""

        def __init__(self, initial):
            self._whole = initial
            self._parts = []
            self._length = len(initial)
            self._position = 0
            self.closed = False

        @property
        def _value(self):
            if self._parts:
                self._parts.insert(0, self._whole)
                self._whole = self._whole[:0].join(self._parts)
                self._parts = []
            return self._whole

        def _replace(self, value):
            self._whole, self._parts, self._length = value, [], len(value)

        def _check(self):
            if self.closed:
                raise ValueError("I/O operation on closed file")

        def _write(self, data):
            self._check()
            position, count = self._position, len(data)
            if position > self._length:
                gap = "\0" if isinstance(self._whole, str) else b"\0"
                self._parts.append(gap * (position - self._length))
                self._length = position
            if position == self._length:
                self._parts.append(data)
                self._length += count
            else:
                value = self._value
                self._replace(value[:position] + data + value[position + count:])
            self._position = position + count
            return count

        def read(self, size=-1, /):
            self._check()
            end = None if size is None or size < 0 else self._position + size
            result = self._value[self._position:end]
            self._position += len(result)
            return result

        def readline(self, size=-1, /):
            self._check()
            value = self._value
            if isinstance(value, str):
                end = value.find("\n", self._position) + 1 or len(value)
            else:
                end = self._line_end(value)
            if size is not None and size >= 0:
                end = min(end, self._position + size)
            result = value[self._position:end]
            self._position += len(result)
            return result

        def _line_end(self, value):
            start, step = self._position, 256
            while start < self._length:
                place = value[start:start + step].find(b"\n")
                if place >= 0:
                    return start + place + 1
                start += step
                step *= 2
            return self._length

        def readlines(self, hint=-1, /):
            lines, count = [], 0
            for line in self:
                lines.append(line)
                count += len(line)
                if hint is not None and 0 < hint <= count:
                    break
            return lines

        def writelines(self, lines, /):
            self._check()
            for line in lines:
                self.write(line)

        def __iter__(self):
            self._check()
            return self

        def __next__(self):
            line = self.readline()
            if not line:
                raise StopIteration
            return line

        def getvalue(self):
            self._check()
            return self._value

        def seek(self, position, whence=0, /):
            self._check()
            if whence == 1:
                position += self._position
            elif whence == 2:
                position += self._length
            elif whence != 0:
                raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
            elif position < 0:
                raise ValueError(f"negative seek value {position}")
            self._position = max(position, 0)
            return self._position

        def tell(self):
            self._check()
            return self._position

        def truncate(self, size=None, /):
            self._check()
            size = self._position if size is None else size
            if size < 0:
                raise ValueError(f"negative size value {size}")
            if size < self._length:
                self._replace(self._value[:size])
            return size

        def flush(self):
            self._check()

        def close(self):
            self.closed = True

        def readable(self):
            self._check()
            return True

        def writable(self):
            self._check()
            return True

        def seekable(self):
            self._check()
            return True

        def isatty(self):
            self._check()
            return False

        def fileno(self):
            raise UnsupportedOperation("fileno")

        def __enter__(self):
            self._check()
            return self

        def __exit__(self, *details):
            self.close()


    class StringIO(_Buffer, TextIOBase):
        def __init__(self, initial_value="", newline="\n"):
            if initial_value is not None and not isinstance(initial_value, str):
                raise TypeError(
                    f"initial_value must be str or None, not {type(initial_value).__name__}")
            super().__init__(initial_value or "")

        def write(self, text, /):
            if not isinstance(text, str):
                raise TypeError(f"string argument expected, got {type(text).__name__!r}")
            return self._write(text)


    class BytesIO(_Buffer, BufferedIOBase):
        def __init__(self, initial_bytes=b""):
            super().__init__(_bytes(initial_bytes) if initial_bytes is not None else b"")

        def _check(self):
            if self.closed:
                raise ValueError("I/O operation on closed file.")

        def write(self, data, /):
            return self._write(_bytes(data))

        def getbuffer(self):
            return self.getvalue()

        def read1(self, size=-1, /):
            return self.read(size)

        def readinto(self, target, /):
            data = self.read(len(target))
            for place, value in enumerate(data):
                target[place] = value
            return len(data)


    def _bytes(data):
        if isinstance(data, (bytes, bytearray)):
            return bytes(data)
        raise TypeError(f"a bytes-like object is required, not {type(data).__name__!r}")
    """#

  static let flushing = #"""
    opened = []


    def flush():
        """Keeps what was written to files that are still open."""
        for file in list(opened):
            file._keep()
    """#
}
