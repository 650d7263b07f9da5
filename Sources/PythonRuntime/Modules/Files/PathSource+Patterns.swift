extension PathSource {
  static let fnmatch = #"""
    """Patterns for names of files."""
    import re


    def translate(pat):
        result, place = "", 0
        while place < len(pat):
            letter = pat[place]
            place += 1
            if letter == "*":
                result += ".*"
            elif letter == "?":
                result += "."
            elif letter == "[":
                end = pat.find("]", place + (2 if pat[place:place + 1] == "!" else 1))
                if end < 0:
                    result += "\\["
                else:
                    inside = pat[place:end].replace("\\", "\\\\")
                    place = end + 1
                    if inside.startswith("!"):
                        inside = "^" + inside[1:]
                    elif inside.startswith("^"):
                        inside = "\\" + inside
                    result += f"[{inside}]"
            else:
                result += re.escape(letter)
        return f"(?s:{result})\\Z"


    def fnmatchcase(name, pat):
        return re.match(translate(pat), name) is not None


    fnmatch = fnmatchcase


    def filter(names, pat):
        match = re.compile(translate(pat)).match
        return [name for name in names if match(name)]
    """#

  static let glob = #"""
    """Names of files that fit a pattern."""
    import _files
    from fnmatch import filter as _filter


    def has_magic(s):
        return any(letter in s for letter in "*?[")


    def escape(pathname):
        return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in pathname)


    def _join(folder, name):
        return name if not folder else folder + name if folder.endswith("/") else f"{folder}/{name}"


    def _below(folder):
        yield folder
        for name in _files.names(folder or "."):
            path = _join(folder, name)
            if not name.startswith(".") and _files.kind(path) == "folder":
                yield from _below(path)


    def _find(folder, parts, recursive):
        if not parts:
            yield folder
            return
        part, rest = parts[0], parts[1:]
        if _files.kind(folder or ".") != "folder":
            return
        if part == "**" and recursive:
            for below in _below(folder):
                if rest:
                    yield from _find(below, rest, recursive)
                else:
                    if below != folder:
                        yield below
                    for name in _files.names(below or "."):
                        if not name.startswith(".") and _files.kind(_join(below, name)) == "file":
                            yield _join(below, name)
            return
        if has_magic(part):
            names = _filter(_files.names(folder or "."), part)
            names = [name for name in names if part.startswith(".") or not name.startswith(".")]
        else:
            names = [part] if _files.kind(_join(folder, part)) in ("file", "folder") else []
        for name in names:
            yield from _find(_join(folder, name), rest, recursive)


    def iglob(pathname, *, root_dir=None, recursive=False, include_hidden=False):
        pathname = _files.path(pathname)
        start = "/" if pathname.startswith("/") else ""
        parts = [part for part in pathname.split("/") if part]
        yield from _find(start, parts, recursive)


    def glob(pathname, *, root_dir=None, recursive=False, include_hidden=False):
        return list(iglob(pathname, recursive=recursive))
    """#
}
