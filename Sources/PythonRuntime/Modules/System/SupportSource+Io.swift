extension SupportSource {
  /// `io`: text and bytes kept in memory.
  static var io: String {
    #"""
    """Text and bytes kept in memory."""


    class _Buffer:
        def __init__(self, initial, empty):
            self._empty = empty
            self._value = initial
            self._position = 0
            self.closed = False

        def _check(self):
            if self.closed:
                raise ValueError("I/O operation on closed file")

        def _write(self, data):
            self._check()
            position = self._position
            if position >= len(self._value):
                self._value += data
            else:
                self._value = self._value[:position] + data + self._value[position + len(data):]
            self._position = position + len(data)
            return len(data)

        def read(self, size=-1):
            self._check()
            end = None if size is None or size < 0 else self._position + size
            result = self._value[self._position:end]
            self._position += len(result)
            return result

        def _readline(self, newline):
            self._check()
            end = self._value.find(newline, self._position)
            end = len(self._value) if end < 0 else end + 1
            result = self._value[self._position:end]
            self._position = end
            return result

        def readlines(self):
            return list(self)

        def writelines(self, lines):
            for line in lines:
                self.write(line)

        def __iter__(self):
            return self

        def __next__(self):
            line = self.readline()
            if not line:
                raise StopIteration
            return line

        def getvalue(self):
            self._check()
            return self._value

        def seek(self, position, whence=0):
            if whence == 1:
                position += self._position
            elif whence == 2:
                position += len(self._value)
            self._position = position
            return position

        def tell(self):
            return self._position

        def truncate(self, size=None):
            size = self._position if size is None else size
            self._value = self._value[:size]
            return size

        def flush(self):
            pass

        def close(self):
            self.closed = True

        def readable(self):
            return True

        def writable(self):
            return True

        def seekable(self):
            return True

        def isatty(self):
            return False

        def __enter__(self):
            return self

        def __exit__(self, *details):
            self.close()


    class StringIO(_Buffer):
        def __init__(self, initial_value="", newline="\n"):
            super().__init__(initial_value or "", "")

        def write(self, text):
            if not isinstance(text, str):
                raise TypeError(f"string argument expected, got {type(text).__name__!r}")
            return self._write(text)

        def readline(self, size=-1):
            return self._readline("\n")


    class BytesIO(_Buffer):
        def __init__(self, initial_bytes=b""):
            super().__init__(initial_bytes, b"")

        def write(self, data):
            return self._write(bytes(data))

        def readline(self, size=-1):
            end = self._position
            while end < len(self._value) and self._value[end] != 10:
                end += 1
            result = self._value[self._position:end + 1]
            self._position += len(result)
            return result

        def getbuffer(self):
            return self._value


    class TextIOBase:
        pass


    class IOBase:
        pass


    SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
    """#
  }
}
