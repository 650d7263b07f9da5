/// `array`, written in the language.
enum ArraySource {
  static var text: String {
    #"""
    """Lists of numbers of one kind."""
    import struct as _struct

    typecodes = "bBuhHiIlLqQfd"
    _SIZES = {"b": 1, "B": 1, "u": 4, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8,
              "f": 4, "d": 8}
    _NAMES = {"b": "signed char", "B": "unsigned byte integer", "h": "signed short integer",
              "H": "unsigned short", "i": "signed integer", "I": "unsigned int", "l": "long",
              "L": "unsigned long"}


    class array:
        """A list whose items are all of one kind."""

        def __init__(self, typecode, initializer=(), /):
            if not isinstance(typecode, str) or len(typecode) != 1:
                raise TypeError("array() argument 1 must be a unicode character, not "
                                f"{type(typecode).__name__}")
            if typecode not in _SIZES:
                raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
            self.typecode, self.itemsize, self._items = typecode, _SIZES[typecode], []
            if isinstance(initializer, (bytes, bytearray)):
                self.frombytes(initializer)
            elif isinstance(initializer, str):
                if typecode != "u":
                    raise TypeError("cannot use a str to initialize an array with typecode "
                                    f"'{typecode}'")
                self.fromunicode(initializer)
            else:
                self.extend(initializer)

        def _checked(self, value):
            kind = self.typecode
            if kind == "u":
                if not isinstance(value, str) or len(value) != 1:
                    raise TypeError("array item must be unicode character")
                return value
            if kind in "fd":
                if isinstance(value, str) or not hasattr(value, "__float__") and (
                        not hasattr(value, "__index__")):
                    raise TypeError(f"must be real number, not {type(value).__name__}")
                return _struct.unpack("<" + kind, _struct.pack("<" + kind, value))[0]
            if not hasattr(value, "__index__"):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
            value, bits = value.__index__(), 8 * self.itemsize
            low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if kind.islower() else (0, (1 << bits) - 1)
            if value > high or value < low:
                way = "greater than maximum" if value > high else "less than minimum"
                if kind in "bBhHi":
                    raise OverflowError(f"{_NAMES[kind]} is {way}")
                if kind.isupper() and value < 0:
                    raise OverflowError("can't convert negative value to unsigned int")
                raise OverflowError("int too big to convert" if self.itemsize == 8 else
                                    f"unsigned int is {way}")
            return value

        def _same(self, other):
            if not isinstance(other, array):
                raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
            if other.typecode != self.typecode:
                raise TypeError("bad argument type for built-in operation")
            return other

        def _made(self, items):
            made = array(self.typecode)
            made._items = items
            return made

        def __len__(self):
            return len(self._items)

        def __iter__(self):
            return iter(self._items)

        def __getitem__(self, key):
            if isinstance(key, slice):
                return self._made(self._items[key])
            try:
                return self._items[key]
            except IndexError:
                raise IndexError("array index out of range") from None
            except TypeError:
                raise TypeError("array indices must be integers") from None

        def __setitem__(self, key, value):
            if isinstance(key, slice):
                if not isinstance(value, array):
                    raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
                self._items[key] = self._same(value)._items
                return
            try:
                self._items[key] = self._checked(value)
            except IndexError:
                raise IndexError("array assignment index out of range") from None

        def __delitem__(self, key):
            try:
                del self._items[key]
            except IndexError:
                raise IndexError("array assignment index out of range") from None

        def __contains__(self, value):
            return value in self._items

        def __add__(self, other):
            return self._made(self._items + self._same(other)._items)

        def __iadd__(self, other):
            if not isinstance(other, array):
                raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
            self._items += self._same(other)._items
            return self

        def __mul__(self, count):
            return self._made(self._items * count)

        __rmul__ = __mul__

        def _compared(name):
            def compare(self, other):
                if not isinstance(other, array):
                    return NotImplemented
                return getattr(self._items, name)(other._items)

            compare.__name__ = name
            return compare

        __eq__, __ne__, __lt__, __le__, __gt__, __ge__ = map(
            _compared, ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"))
        __hash__ = None
        del _compared

        def __repr__(self):
            if not self._items:
                return f"array('{self.typecode}')"
            items = self.tounicode() if self.typecode == "u" else self._items
            return f"array('{self.typecode}', {items!r})"

        def append(self, v, /):
            self._items.append(self._checked(v))

        def extend(self, bb, /):
            if isinstance(bb, array) and bb.typecode != self.typecode:
                raise TypeError("can only extend with array of same kind")
            self._items += [self._checked(value) for value in bb]

        def insert(self, i, v, /):
            self._items.insert(i, self._checked(v))

        def pop(self, i=-1, /):
            if not self._items:
                raise IndexError("pop from empty array")
            try:
                return self._items.pop(i)
            except IndexError:
                raise IndexError("pop index out of range") from None

        def remove(self, v, /):
            if v not in self._items:
                raise ValueError("array.remove(x): x not in array")
            self._items.remove(v)

        def index(self, v, start=0, stop=9223372036854775807, /):
            try:
                return self._items.index(v, start, stop)
            except ValueError:
                raise ValueError("array.index(x): x not in array") from None

        def count(self, v, /):
            return self._items.count(v)

        def reverse(self):
            self._items.reverse()

        def tolist(self):
            return list(self._items)

        def fromlist(self, list, /):
            self.extend(list)

        def tobytes(self):
            if self.typecode == "u":
                return self.tounicode().encode("utf-32-le")
            kind = {"l": "q", "L": "Q"}.get(self.typecode, self.typecode)
            return _struct.pack(f"<{len(self._items)}{kind}", *self._items)

        def frombytes(self, buffer, /):
            if len(buffer) % self.itemsize:
                raise ValueError("bytes length not a multiple of item size")
            kind = {"l": "q", "L": "Q"}.get(self.typecode, self.typecode)
            self._items += _struct.unpack(f"<{len(buffer) // self.itemsize}{kind}", buffer)

        def tounicode(self):
            if self.typecode != "u":
                raise ValueError("tounicode() may only be called on unicode type arrays")
            return "".join(self._items)

        def fromunicode(self, ustr, /):
            self._items += ustr

        def byteswap(self):
            data, size = self.tobytes(), self.itemsize
            self._items = []
            self.frombytes(b"".join(data[i:i + size][::-1] for i in range(0, len(data), size)))

        def buffer_info(self):
            return id(self._items), len(self._items)

        def tofile(self, f, /):
            f.write(self.tobytes())

        def fromfile(self, f, n, /):
            data = f.read(n * self.itemsize)
            self.frombytes(data)
            if len(data) < n * self.itemsize:
                raise EOFError("read() didn't return enough bytes")

        def __copy__(self):
            return self._made(list(self._items))

        def __deepcopy__(self, memo):
            return self.__copy__()

        def __reduce__(self):
            return array, (self.typecode, list(self._items))


    ArrayType = array
    """#
  }
}
