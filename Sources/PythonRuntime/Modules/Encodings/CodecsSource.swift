/// `codecs`, written in the language.
enum CodecsSource {
  static var text: String {
    #"""
    """Texts as bytes, by the names of encodings."""
    BOM_UTF8 = b"\xef\xbb\xbf"
    BOM_LE = BOM_UTF16_LE = b"\xff\xfe"
    BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
    BOM = BOM_UTF16 = BOM_LE
    BOM_UTF32 = BOM_UTF32_LE = b"\xff\xfe\x00\x00"
    BOM_UTF32_BE = b"\x00\x00\xfe\xff"


    def _rot13(text):
        return "".join(chr((ord(letter) - start + 13) % 26 + start)
                       if (start := 97 if letter.islower() else 65) and letter.isascii()
                       and letter.isalpha() else letter for letter in text)


    def _transform(encoding, encodes):
        """The codecs that make texts of texts, or bytes of bytes."""
        name = encoding.lower().replace("-", "_")
        if name in ("rot13", "rot_13"):
            return _rot13
        if name in ("hex", "hex_codec", "base64", "base64_codec"):
            import binascii
            if name.startswith("hex"):
                return binascii.hexlify if encodes else binascii.unhexlify
            return binascii.b2a_base64 if encodes else binascii.a2b_base64
        return None


    def encode(obj, encoding="utf-8", errors="strict"):
        special = _transform(encoding, True)
        return obj.encode(encoding, errors) if special is None else special(obj)


    def decode(obj, encoding="utf-8", errors="strict"):
        special = _transform(encoding, False)
        return bytes(obj).decode(encoding, errors) if special is None else special(obj)


    def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
        from builtins import open
        if encoding is None:
            return open(filename, mode)
        return open(filename, mode.replace("b", ""), encoding=encoding, newline="")
    """#
  }
}
