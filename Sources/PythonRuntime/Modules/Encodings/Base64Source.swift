/// `base64`, written in the language.
enum Base64Source {
  static var text: String {
    #"""
    """Bytes as letters that any channel takes."""
    import binascii as _binascii


    def _translated(data, pairs):
        for one, two in pairs:
            data = data.replace(one, two)
        return data


    def _given(data):
        if isinstance(data, str):
            try:
                return data.encode("ascii")
            except UnicodeEncodeError:
                raise ValueError("string argument should contain only ASCII characters") from None
        if isinstance(data, (bytes, bytearray)):
            return bytes(data)
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not "
                        f"{type(data).__name__!r}")


    def b64encode(s, altchars=None):
        made = _binascii.b2a_base64(s, newline=False)
        if altchars is not None:
            made = _translated(made, ((b"+", altchars[:1]), (b"/", altchars[1:])))
        return made


    def b64decode(s, altchars=None, validate=False):
        data = _given(s)
        if altchars is not None:
            altchars = _given(altchars)
            data = _translated(data, ((altchars[:1], b"+"), (altchars[1:], b"/")))
        return _binascii.a2b_base64(data, strict_mode=validate)


    def standard_b64encode(s):
        return b64encode(s)


    def standard_b64decode(s):
        return b64decode(s)


    def urlsafe_b64encode(s):
        return b64encode(s, b"-_")


    def urlsafe_b64decode(s):
        return b64decode(_given(s), b"-_")


    def encodebytes(s):
        return b"".join(_binascii.b2a_base64(s[place:place + 57]) for place in range(0, len(s), 57))


    def decodebytes(s):
        return _binascii.a2b_base64(s)


    def b16encode(s):
        return _binascii.hexlify(s).upper()


    def b16decode(s, casefold=False):
        data = _given(s)
        if casefold:
            data = data.upper()
        if any(letter not in b"0123456789ABCDEF" for letter in data):
            raise _binascii.Error("Non-base16 digit found")
        return _binascii.unhexlify(data)


    _LETTERS32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


    def b32encode(s):
        if not isinstance(s, (bytes, bytearray)):
            raise TypeError(f"memoryview: a bytes-like object is required, not '{type(s).__name__}'")
        made = bytearray()
        for place in range(0, len(s), 5):
            piece = bytes(s[place:place + 5])
            bits = int.from_bytes(piece.ljust(5, b"\0"), "big")
            letters = bytes(_LETTERS32[bits >> shift & 31] for shift in range(35, -1, -5))
            made += letters[:(len(piece) * 8 + 4) // 5].ljust(8, b"=")
        return bytes(made)


    def b32decode(s, casefold=False, map01=None):
        data = _given(s)
        if len(data) % 8:
            raise _binascii.Error("Incorrect padding")
        if casefold:
            data = data.upper()
        kept = data.rstrip(b"=")
        if len(data) - len(kept) not in (0, 1, 3, 4, 6):
            raise _binascii.Error("Incorrect padding")
        bits = 0
        for letter in kept:
            place = _LETTERS32.find(letter)
            if place < 0:
                raise _binascii.Error("Non-base32 digit found")
            bits = bits << 5 | place
        count = len(kept) * 5 // 8
        return (bits >> len(kept) * 5 - count * 8).to_bytes(count, "big")


    _LETTERS85 = (b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                  b"!#$%&()*+-;<=>?@^_`{|}~")


    def b85encode(b, pad=False):
        made = bytearray()
        for place in range(0, len(b), 4):
            piece = bytes(b[place:place + 4])
            number, letters = int.from_bytes(piece.ljust(4, b"\0"), "big"), []
            for _ in range(5):
                number, rest = divmod(number, 85)
                letters.insert(0, _LETTERS85[rest])
            made += bytes(letters)[:5 if pad else len(piece) + 1]
        return bytes(made)


    def b85decode(b):
        data, made = _given(b), bytearray()
        for place in range(0, len(data), 5):
            piece, number = data[place:place + 5], 0
            for offset, letter in enumerate(piece.ljust(5, b"~")):
                found = _LETTERS85.find(letter)
                if found < 0:
                    raise ValueError(f"bad base85 character at position {place + offset}")
                number = number * 85 + found
            if number >= 1 << 32:
                raise ValueError(f"base85 overflow in hunk starting at byte {place}")
            made += number.to_bytes(4, "big")[:len(piece) - 1]
        return bytes(made)
    """#
  }
}
