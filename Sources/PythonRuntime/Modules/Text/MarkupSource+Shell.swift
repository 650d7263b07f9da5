extension MarkupSource {
  /// `shlex`.
  static var shlex: String {
    #"""
    """Words as a shell reads them."""
    import re as _re

    _UNSAFE = _re.compile(r"[^\w@%+=:,./-]", _re.ASCII)


    def split(s, comments=False, posix=True):
        words, word, quote, place = [], None, "", 0
        while place < len(s):
            letter = s[place]
            place += 1
            if quote:
                if letter == quote:
                    quote = ""
                    if not posix:
                        word += letter
                elif letter == "\\" and quote == '"' and posix:
                    if place == len(s):
                        raise ValueError("No escaped character")
                    following = s[place]
                    word += following if following in '"\\' else letter + following
                    place += 1
                else:
                    word += letter
            elif letter in " \t\r\n":
                if word is not None:
                    words.append(word)
                word = None
            elif comments and letter == "#" and word is None:
                while place < len(s) and s[place] != "\n":
                    place += 1
            elif letter in "'\"":
                quote, word = letter, (word or "") + ("" if posix else letter)
            elif letter == "\\" and posix:
                if place == len(s):
                    raise ValueError("No escaped character")
                word = (word or "") + s[place]
                place += 1
            else:
                word = (word or "") + letter
        if quote:
            raise ValueError("No closing quotation")
        if word is not None:
            words.append(word)
        return words


    def quote(s):
        if not s:
            return "''"
        if _UNSAFE.search(s) is None:
            return s
        return "'" + s.replace("'", "'\"'\"'") + "'"


    def join(split_command):
        return " ".join(quote(word) for word in split_command)
    """#
  }
}
