extension Base64Source {
  /// `binascii`.
  static var binascii: String {
    #"""
    """Bytes as text."""


    class Error(ValueError):
        pass


    class Incomplete(Exception):
        pass


    Error.__module__ = Incomplete.__module__ = "binascii"

    _LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    _PLACES = {letter: place for place, letter in enumerate(_LETTERS)}
    _CRC = []


    def _bytes(data):
        if isinstance(data, str):
            if not data.isascii():
                raise ValueError("string argument should contain only ASCII characters")
            return data.encode("ascii")
        if isinstance(data, (bytes, bytearray)):
            return bytes(data)
        raise TypeError(f"argument should be bytes, buffer or ASCII string, not {type(data).__name__!r}")


    def _only_bytes(data):
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        return bytes(data)


    def b2a_base64(data, /, *, newline=True):
        data, made = _only_bytes(data), bytearray()
        for place in range(0, len(data), 3):
            piece = data[place:place + 3]
            bits = int.from_bytes(piece.ljust(3, b"\0"), "big")
            letters = bytes(_LETTERS[bits >> shift & 63] for shift in (18, 12, 6, 0))
            made += letters[:len(piece) + 1].ljust(4, b"=")
        return bytes(made) + (b"\n" if newline else b"")


    def a2b_base64(data, /, *, strict_mode=False):
        bits = count = padding = 0
        made = bytearray()
        for letter in _bytes(data):
            if letter == 61:
                padding += 1
                if count % 4 >= 2 and count % 4 + padding >= 4:
                    return bytes(made)
                continue
            place = _PLACES.get(letter)
            if place is None:
                if strict_mode:
                    raise Error("Only base64 data is allowed")
                continue
            padding = 0
            bits, count = bits << 6 | place, count + 1
            if count % 4 == 0:
                made.append(bits & 0xff)
            elif count % 4 > 1:
                made.append(bits >> (6 - 2 * (count % 4 - 1)) & 0xff)
            bits &= 0xffffff
        if count % 4 == 1:
            raise Error(f"Invalid base64-encoded string: number of data characters ({count}) cannot be 1 "
                        "more than a multiple of 4")
        if count % 4:
            raise Error("Incorrect padding")
        return bytes(made)


    def hexlify(data, sep=None, bytes_per_sep=1):
        data = _only_bytes(data)
        text = data.hex() if sep is None else data.hex(sep, bytes_per_sep)
        return text.encode("ascii")


    b2a_hex = hexlify


    def unhexlify(hexstr, /):
        text = _bytes(hexstr).decode("latin-1")
        if len(text) % 2:
            raise Error("Odd-length string")
        if any(letter not in "0123456789abcdefABCDEF" for letter in text):
            raise Error("Non-hexadecimal digit found")
        return bytes.fromhex(text)


    a2b_hex = unhexlify


    def crc32(data, crc=0, /):
        if not _CRC:
            for number in range(256):
                for _ in range(8):
                    number = number >> 1 ^ (0xedb88320 if number & 1 else 0)
                _CRC.append(number)
        crc ^= 0xffffffff
        for byte in _only_bytes(data):
            crc = crc >> 8 ^ _CRC[(crc ^ byte) & 0xff]
        return crc ^ 0xffffffff
    """#
  }
}
