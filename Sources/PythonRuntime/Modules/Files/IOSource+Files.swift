extension IOSource {
  /// The objects that `open` gives.
  static let files = #"""
    import _files


    class _File(_Buffer):
        """A file: what is written is kept when it is flushed or closed."""

        def __init__(self, name, mode, content):
            super().__init__(content)
            self.name, self.mode = name, mode
            self._reads = "r" in mode or "+" in mode
            self._writes = "r" not in mode or "+" in mode
            self._key = _files.path(name)
            self._changed = False
            if "a" in mode:
                self._position = self._length

        def readable(self):
            self._check()
            return self._reads

        def writable(self):
            self._check()
            return self._writes

        def _write(self, data):
            if "a" in self.mode:
                self._position = self._length
            self._change()
            return super()._write(data)

        def _change(self):
            if not self._changed:
                self._changed = True
                _files.opened.append(self)

        def truncate(self, size=None, /):
            self._must_write("truncate")
            self._change()
            return super().truncate(size)

        def flush(self):
            self._check()
            self._keep()

        def _keep(self):
            if self._changed:
                self._changed = False
                _files.opened[:] = [file for file in _files.opened if file is not self]
                _files.write(self._key, self._encoded())

        def close(self):
            if not self.closed:
                self._keep()
                self.closed = True


    class _BinaryFile(_File, BufferedIOBase):
        def _encoded(self):
            return self._value

        def _must_read(self, name):
            if not self._reads:
                raise UnsupportedOperation(name)
            if self.closed:
                raise ValueError(f"{name} of closed file")

        def _must_write(self, name):
            if not self._writes:
                raise UnsupportedOperation(name)
            if self.closed:
                raise ValueError(f"{name} to closed file")

        def _check(self, action="I/O operation on"):
            if self.closed:
                raise ValueError(f"{action} closed file")

        def seek(self, position, whence=0, /):
            self._check("seek of")
            return super().seek(position, whence)

        def tell(self):
            self._check("tell of")
            return super().tell()

        def read(self, size=-1, /):
            self._must_read("read")
            return super().read(size)

        read1 = read

        def readline(self, size=-1, /):
            self._must_read("readline")
            return super().readline(size)

        def readinto(self, target, /):
            data = self.read(len(target))
            for place, value in enumerate(data):
                target[place] = value
            return len(data)

        def write(self, data, /):
            self._must_write("write")
            return self._write(_bytes(data))

        def __repr__(self):
            return f"<_io.{type(self).__name__} name={self.name!r}>"


    class BufferedReader(_BinaryFile):
        pass


    class BufferedWriter(_BinaryFile):
        pass


    class BufferedRandom(_BinaryFile):
        pass


    class TextIOWrapper(_File, TextIOBase):
        def __init__(self, name, mode, content, encoding, errors, newline):
            self.encoding, self.errors, self.newlines = encoding or "UTF-8", errors or "strict", None
            self._newline = newline
            self._bytes = content
            "".encode(self.encoding)
            super().__init__(name, mode, "")
            self._decoded = not content
            if "a" in mode:
                self._decode()
                self._position = self._length

        def _decode(self):
            if not self._decoded:
                text = self._bytes.decode(self.encoding, self.errors)
                if self._newline is None:
                    text = text.replace("\r\n", "\n").replace("\r", "\n")
                self._replace(text)
                self._decoded, self._bytes = True, b""

        def _encoded(self):
            self._decode()
            value = self._value
            if self._newline not in (None, "", "\n"):
                value = value.replace("\n", self._newline)
            return value.encode(self.encoding, self.errors)

        def _must_read(self):
            self._check()
            if not self._reads:
                raise UnsupportedOperation("not readable")
            self._decode()

        def _check(self):
            if self.closed:
                raise ValueError("I/O operation on closed file.")

        def _must_write(self, name):
            self._check()
            if not self._writes:
                raise UnsupportedOperation("not writable" if name == "write" else name)
            self._decode()

        def read(self, size=-1, /):
            self._must_read()
            return super().read(size)

        def readline(self, size=-1, /):
            self._must_read()
            return super().readline(size)

        def write(self, text, /):
            if not isinstance(text, str):
                self._check()
                raise TypeError(f"write() argument must be str, not {type(text).__name__}")
            self._must_write("write")
            return self._write(text)

        def tell(self):
            self._check()
            return len(self._value[:self._position].encode(self.encoding, self.errors))

        def seek(self, position, whence=0, /):
            self._check()
            if whence == 1 and position:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            if whence == 2 and position:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            if whence == 0 and position < 0:
                raise ValueError(f"negative seek position {position}")
            self._decode()
            if whence == 0 and position:
                start = self._value.encode(self.encoding, self.errors)[:position]
                position = len(start.decode(self.encoding, "ignore"))
            super().seek(position, whence)
            return self.tell()

        def __repr__(self):
            return f"<_io.TextIOWrapper name={self.name!r} mode={self.mode!r} encoding={self.encoding!r}>"


    for _class in (UnsupportedOperation, IOBase, RawIOBase, BufferedIOBase, TextIOBase):
        _class.__module__ = "io"
    for _class in (StringIO, BytesIO, BufferedReader, BufferedWriter, BufferedRandom, TextIOWrapper):
        _class.__module__ = "_io"


    def _open_text(name, mode, content, encoding, errors, newline):
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline}")
        return TextIOWrapper(name, mode, content, encoding, errors, newline)


    def _open_binary(name, mode, content, *rest):
        kind = BufferedRandom if "+" in mode else BufferedReader if "r" in mode else BufferedWriter
        return kind(name, mode.replace("+b", "b+"), content)


    open = open
    """#
}
