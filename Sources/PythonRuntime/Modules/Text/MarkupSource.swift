/// `html`, written in the language.
enum MarkupSource {
  static var html: String {
    #"""
    """Texts inside of HTML."""
    import re as _re

    _NAMES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\xa0", "copy": "©",
              "reg": "®", "trade": "™", "hellip": "…", "mdash": "—", "ndash": "–", "lsquo": "‘",
              "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "bull": "•",
              "middot": "·", "deg": "°", "plusmn": "±", "times": "×", "divide": "÷", "euro": "€",
              "pound": "£", "yen": "¥", "cent": "¢", "sect": "§", "para": "¶", "auml": "ä", "ouml": "ö",
              "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é",
              "egrave": "è", "ecirc": "ê", "agrave": "à", "aacute": "á", "acirc": "â", "ccedil": "ç",
              "ntilde": "ñ", "oacute": "ó", "iacute": "í", "uacute": "ú", "larr": "←", "uarr": "↑",
              "rarr": "→", "darr": "↓", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ",
              "lambda": "λ", "mu": "μ", "pi": "π", "sigma": "σ", "theta": "θ", "infin": "∞", "le": "≤",
              "ge": "≥", "ne": "≠", "asymp": "≈", "sum": "∑", "prod": "∏", "radic": "√", "int": "∫"}
    _REFERENCE = _re.compile(r"&(?:#(\d+);?|#[xX]([0-9a-fA-F]+);?|(\w+);)")


    def escape(s, quote=True):
        s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


    def unescape(s):
        def character(found):
            decimal, hexadecimal, name = found.groups()
            if name is not None:
                return _NAMES.get(name, found[0])
            number = int(decimal) if decimal else int(hexadecimal, 16)
            return chr(number) if number < 0x110000 and not 0xd800 <= number < 0xe000 and number else "\ufffd"

        return _REFERENCE.sub(character, s) if "&" in s else s
    """#
  }
}
