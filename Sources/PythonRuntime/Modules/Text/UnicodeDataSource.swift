/// `unicodedata`, written in the language upon `_unicodedata`.
enum UnicodeDataSource {
  static var text: String {
    #"""
    """What Unicode says about characters."""
    import _unicodedata as _data

    unidata_version = "14.0.0"
    _MISSING = object()

    # What compatibility forms make of characters that have no canonical parts.
    _COMPATIBLE = {"\xa0": " ", "\xaa": "a", "\xb2": "2", "\xb3": "3", "\xb5": "\u03bc", "\xb9": "1",
                   "\xba": "o", "\xbc": "1\u20444", "\xbd": "1\u20442", "\xbe": "3\u20444", "\u0132": "IJ",
                   "\u0133": "ij", "\u017f": "s", "\u01c4": "DZ\u030c", "\u01c5": "Dz\u030c",
                   "\u01c6": "dz\u030c", "\u2002": " ", "\u2003": " ", "\u2009": " ", "\u200a": " ",
                   "\u2011": "\u2010", "\u2024": ".", "\u2025": "..", "\u2026": "...", "\u202f": " ",
                   "\u2033": "\u2032\u2032", "\u2103": "\xb0C", "\u2109": "\xb0F", "\u2116": "No",
                   "\u2122": "TM", "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi",
                   "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st", "\u3000": " "}
    for _place, _digit in enumerate("0\0\0\0" "456789+\u2212=()n"):
        if _digit != "\0":
            _COMPATIBLE[chr(0x2070 + _place)] = _digit
    for _place, _digit in enumerate("0123456789+\u2212=()"):
        _COMPATIBLE[chr(0x2080 + _place)] = _digit
    for _place in range(20):
        _COMPATIBLE[chr(0x2460 + _place)] = str(_place + 1)
    for _place in range(94):
        _COMPATIBLE[chr(0xff01 + _place)] = chr(0x21 + _place)
    _ROMAN = "I II III IV V VI VII VIII IX X XI XII L C D M".split()
    for _place, _number in enumerate(_ROMAN):
        _COMPATIBLE[chr(0x2160 + _place)] = _number
        _COMPATIBLE[chr(0x2170 + _place)] = _number.lower()


    def _one(name, chr):
        if not isinstance(chr, str) or len(chr) != 1:
            kind = "str" if isinstance(chr, str) else type(chr).__name__
            raise TypeError(f"{name}() argument must be a unicode character, not {kind}")
        return chr


    def category(chr, /):
        return _data._category(_one("category", chr))


    def combining(chr, /):
        return _data._combining(_one("combining", chr))


    def east_asian_width(chr, /):
        if _data._is_wide(_one("east_asian_width", chr)):
            return "F" if "\uff01" <= chr <= "\uff60" or "\uffe0" <= chr <= "\uffe6" or chr == "\u3000" else "W"
        return "Na" if "\x20" <= chr <= "\x7e" else "N"


    def _number(name, chr, default, allowed, whole):
        value = _data._numeric(_one(name, chr)) if allowed(chr) else None
        if value is None:
            if default is _MISSING:
                words = "a digit" if name == "digit" else "a decimal" if name == "decimal" else (
                    "a numeric character")
                raise ValueError(f"not {words}")
            return default
        return int(value) if whole else value


    def decimal(chr, default=_MISSING, /):
        return _number("decimal", chr, default, _data._is_decimal, True)


    def digit(chr, default=_MISSING, /):
        return _number("digit", chr, default, _data._is_digit, True)


    def numeric(chr, default=_MISSING, /):
        return _number("numeric", chr, default, lambda _: True, False)


    def normalize(form, unistr, /):
        if not isinstance(unistr, str):
            raise TypeError(f"normalize() argument 2 must be str, not {type(unistr).__name__}")
        if form not in ("NFC", "NFD", "NFKC", "NFKD"):
            raise ValueError("invalid normalization form")
        if unistr.isascii():
            return unistr
        if "K" in form:
            parts = _data._normalized(unistr, False)
            unistr = "".join(_COMPATIBLE.get(one, one) for one in parts)
        return _data._normalized(unistr, form.endswith("C"))


    def is_normalized(form, unistr, /):
        return normalize(form, unistr) == unistr


    def lookup(name, /):
        try:
            return eval(f'"\\N{{{name}}}"', {})
        except SyntaxError:
            raise KeyError(f"undefined character name '{name}'") from None
    """#
  }
}
