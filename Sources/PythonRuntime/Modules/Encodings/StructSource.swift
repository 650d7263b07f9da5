/// `struct`, written in the language.
enum StructSource {
  static var text: String {
    #"""
    """Numbers as bytes, by the letters of C's types."""
    import math as _math


    class error(Exception):
        pass


    error.__module__ = "struct"

    _SIZES = {"x": 1, "c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 4, "L": 4,
              "q": 8, "Q": 8, "n": 8, "N": 8, "e": 2, "f": 4, "d": 8, "s": 1, "p": 1, "P": 8}
    _FLOATS = {"e": (5, 10, "half precision"), "f": (8, 23, "float"), "d": (11, 52, "double")}


    def _parsed(format):
        """The order of bytes, whether values are aligned, and pairs of letters and counts."""
        if isinstance(format, (bytes, bytearray)):
            format = format.decode("ascii")
        if not isinstance(format, str):
            raise TypeError(f"Struct() argument 1 must be a str or bytes object, not "
                            f"{type(format).__name__}")
        mark = format[:1]
        rest = format[1:] if mark and mark in "@=<>!" else format
        order = "big" if mark and mark in ">!" else "little"
        native, items, count = mark not in ("=", "<", ">", "!"), [], ""
        for letter in rest:
            if letter.isspace():
                if count:
                    raise error("bad char in struct format")
            elif letter.isdigit():
                count += letter
            elif letter not in _SIZES or not native and letter in "nNP":
                raise error("bad char in struct format")
            else:
                size = 8 if native and letter in "lL" else _SIZES[letter]
                items.append((letter, int(count or "1"), size))
                count = ""
        if count:
            raise error("repeat count given without format specifier")
        return order, native, items


    def _padding(place, size, native):
        return -place % size if native and size > 1 else 0


    def _values(items):
        return sum(1 if letter in "sp" else 0 if letter == "x" else count for letter, count, _ in items)


    def _float_bits(value, exponent_bits, fraction_bits, name):
        top = (1 << exponent_bits) - 1
        bias = top >> 1
        sign = 1 if _math.copysign(1.0, value) < 0 else 0
        value = abs(value)
        if value != value:
            exponent, fraction = top, 1 << fraction_bits - 1
        elif value == _math.inf:
            exponent, fraction = top, 0
        elif value == 0:
            exponent = fraction = 0
        else:
            mantissa, power = _math.frexp(value)
            exponent = power - 1 + bias
            shift = fraction_bits + 1 if exponent > 0 else fraction_bits + exponent
            whole = _math.ldexp(mantissa, shift)
            fraction = round(whole)
            if exponent > 0:
                fraction -= 1 << fraction_bits
            else:
                exponent = 0
            if fraction >> fraction_bits:
                fraction -= 1 << fraction_bits
                exponent += 1
                if exponent > 1:
                    fraction >>= 1
            if exponent >= top:
                raise OverflowError(f"float too large to pack with {name[0]} format")
        return (sign << exponent_bits | exponent) << fraction_bits | fraction


    def _float_value(bits, exponent_bits, fraction_bits):
        top = (1 << exponent_bits) - 1
        fraction = bits & (1 << fraction_bits) - 1
        exponent = bits >> fraction_bits & top
        sign = -1.0 if bits >> exponent_bits + fraction_bits else 1.0
        if exponent == top:
            return sign * _math.inf if fraction == 0 else _math.nan
        if exponent:
            fraction |= 1 << fraction_bits
        return sign * _math.ldexp(fraction, max(exponent, 1) - (top >> 1) - fraction_bits)


    def _whole_bytes(letter, value, size, order):
        try:
            value = value.__index__()
        except AttributeError:
            raise error("required argument is not an integer") from None
        signed = letter.islower()
        low, high = (-(1 << 8 * size - 1), (1 << 8 * size - 1) - 1) if signed else (0, (1 << 8 * size) - 1)
        if not low <= value <= high:
            widest = (-1 << 63, (1 << 64) - 1 if letter in "ILQN" else (1 << 63) - 1)
            if size == 8 or not widest[0] <= value <= widest[1] or letter in "IL" and value < 0:
                raise error("argument out of range")
            name = {"b": "byte", "B": "ubyte"}.get(letter)
            if order == "little":
                name = name or {"h": "short", "H": "ushort"}.get(letter)
            name = name or f"'{letter}'"
            raise error(f"{name} format requires {low} <= number <= {high}")
        return value.to_bytes(size, order, signed=signed)


    def _packed(letter, value, size, order, native):
        if letter == "?":
            return b"\x01" if value else b"\x00"
        if letter == "c":
            if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                raise error("char format requires a bytes object of length 1")
            return bytes(value)
        if letter in _FLOATS:
            exponent_bits, fraction_bits, name = _FLOATS[letter]
            try:
                number = float(value)
            except TypeError:
                raise error("required argument is not a float") from None
            if isinstance(value, str):
                raise error("required argument is not a float")
            try:
                bits = _float_bits(number, exponent_bits, fraction_bits, letter)
            except OverflowError:
                if not native or letter != "f":
                    raise
                infinite = _math.copysign(_math.inf, number)
                bits = _float_bits(infinite, exponent_bits, fraction_bits, letter)
            return bits.to_bytes(size, order)
        return _whole_bytes(letter, value, size, order)


    def _text(letter, value, count):
        if not isinstance(value, (bytes, bytearray)):
            raise error(f"argument for '{letter}' must be a bytes object")
        if letter == "s":
            return bytes(value[:count]).ljust(count, b"\0")
        room = max(count - 1, 0)
        kept = bytes(value[:min(room, 255)])
        return (bytes([len(kept)]) + kept.ljust(room, b"\0"))[:count]


    def pack(format, /, *values):
        order, native, items = _parsed(format)
        wanted = _values(items)
        if len(values) != wanted:
            raise error(f"pack expected {wanted} items for packing (got {len(values)})")
        made, values = bytearray(), iter(values)
        for letter, count, size in items:
            made += bytes(_padding(len(made), size, native))
            if letter == "x":
                made += bytes(count)
            elif letter in "sp":
                made += _text(letter, next(values), count)
            else:
                for _ in range(count):
                    made += _packed(letter, next(values), size, order, native)
        return bytes(made)


    def calcsize(format, /):
        _, native, items = _parsed(format)
        place = 0
        for _, count, size in items:
            place += _padding(place, size, native) + count * size
        return place


    def _unpacked(format, data, start):
        order, native, items = _parsed(format)
        found, place = [], 0
        for letter, count, size in items:
            place += _padding(place, size, native)
            if letter == "s":
                found.append(bytes(data[start + place:start + place + count]))
            elif letter == "p":
                length = data[start + place] if count else 0
                found.append(bytes(data[start + place + 1:start + place + min(length + 1, count)]))
            elif letter != "x":
                for one in range(count):
                    at = start + place + one * size
                    found.append(_one(letter, bytes(data[at:at + size]), order))
            place += count * size
        return tuple(found)


    def _one(letter, piece, order):
        if letter == "c":
            return piece
        if letter == "?":
            return piece != b"\0"
        if letter in _FLOATS:
            return _float_value(int.from_bytes(piece, order), *_FLOATS[letter][:2])
        return int.from_bytes(piece, order, signed=letter.islower())


    def unpack(format, buffer, /):
        size = calcsize(format)
        if len(buffer) != size:
            raise error(f"unpack requires a buffer of {size} bytes")
        return _unpacked(format, buffer, 0)


    def unpack_from(format, /, buffer, offset=0):
        size = calcsize(format)
        if offset < 0:
            if offset + len(buffer) < 0:
                raise error(f"offset {offset} out of range for {len(buffer)}-byte buffer")
            offset += len(buffer)
        if len(buffer) - offset < size:
            raise error(f"unpack_from requires a buffer of at least {size + offset} bytes for unpacking "
                        f"{size} bytes at offset {offset} (actual buffer size is {len(buffer)})")
        return _unpacked(format, buffer, offset)


    def pack_into(format, buffer, offset, /, *values):
        piece = pack(format, *values)
        if len(buffer) - offset < len(piece):
            raise error(f"pack_into requires a buffer of at least {len(piece) + offset} bytes for packing "
                        f"{len(piece)} bytes at offset {offset} (actual buffer size is {len(buffer)})")
        buffer[offset:offset + len(piece)] = piece


    def iter_unpack(format, buffer, /):
        size = calcsize(format)
        if size == 0:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(buffer) % size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {size} bytes")
        return (_unpacked(format, buffer, place) for place in range(0, len(buffer), size))


    class Struct:
        """A format that is used again and again."""

        def __init__(self, format):
            self.format = format.decode("ascii") if isinstance(format, bytes) else format
            self.size = calcsize(format)

        def pack(self, *values):
            return pack(self.format, *values)

        def unpack(self, buffer, /):
            return unpack(self.format, buffer)

        def unpack_from(self, /, buffer, offset=0):
            return unpack_from(self.format, buffer, offset)

        def pack_into(self, buffer, offset, /, *values):
            return pack_into(self.format, buffer, offset, *values)

        def iter_unpack(self, buffer, /):
            return iter_unpack(self.format, buffer)
    """#
  }
}
