extension SupportSource {
  static var wholeInspect: String { inspect + "\n\n\n" + inspectSources }

  /// The part of `inspect` that finds sources.
  static var inspectSources: String {
    #"""
    # Sources


    def isframe(obj):
        return type(obj).__name__ == "frame"


    def iscode(obj):
        return type(obj).__name__ == "code"


    def istraceback(obj):
        return type(obj).__name__ == "traceback"


    def currentframe():
        return _sys._getframe(1)


    def _owner(obj):
        """The code object that an object's source belongs to; a class or a module stays itself."""
        if isclass(obj) or ismodule(obj):
            return obj
        if istraceback(obj):
            obj = obj.tb_frame
        obj = getattr(obj, "__func__", obj)
        obj = getattr(obj, "__code__", getattr(obj, "f_code", obj))
        if not iscode(obj):
            raise TypeError("module, class, method, function, traceback, frame, or code object was "
                            f"expected, got {type(obj).__name__}")
        return obj


    def getsourcefile(obj):
        owner = _owner(obj)
        if iscode(owner):
            return owner.co_filename
        if isclass(owner):
            for value in vars(owner).values():
                code = getattr(getattr(value, "__func__", getattr(value, "fget", value)), "__code__", None)
                if code is not None:
                    return code.co_filename
            owner = _sys.modules.get(owner.__module__)
        file = getattr(owner, "__file__", None)
        if not file:
            raise OSError("could not get source code")
        return file


    getfile = getsourcefile


    def findsource(obj):
        """All lines of the source, and the index of the first that belongs to the object."""
        lines = _linecache.getlines(getsourcefile(obj))
        if not lines:
            raise OSError("could not get source code")
        owner = _owner(obj)
        if ismodule(owner):
            return lines, 0
        if isclass(owner):
            pattern = _re.compile(rf"\s*class\s+{owner.__name__}\b")
            found = [place for place, line in enumerate(lines) if pattern.match(line)]
            if not found:
                raise OSError("could not find class definition")
            return lines, min(found, key=lambda place: len(lines[place]) - len(lines[place].lstrip()))
        place = min(owner.co_firstlineno, len(lines)) - 1
        start = _re.compile(r"(\s*def\s)|(\s*async\s+def\s)|(.*(?<!\w)lambda(:|\s))|(\s*@)")
        while place > 0 and not start.match(lines[place]):
            place -= 1
        return lines, max(0, place)


    def getsourcelines(obj):
        obj = unwrap(obj)
        lines, first = findsource(obj)
        if istraceback(obj):
            obj = obj.tb_frame
        if ismodule(obj) or isframe(obj) and obj.f_code.co_name == "<module>":
            return lines, 0
        return getblock(lines[first:]), first + 1


    def getsource(obj):
        return "".join(getsourcelines(obj)[0])


    def getblock(lines):
        """The lines of the definition that begins with the first one."""
        start, end = 0, _end_of_line(lines, 0)
        while end < len(lines) and lines[start].strip()[:1] in ("", "@", "#"):
            start, end = end, _end_of_line(lines, end)
        if not _re.match(r"\s*(async\s+def|def|class)\b", lines[start]):
            return lines[:end]
        outer, body, last = _indentation(lines[start]), None, end
        while end < len(lines):
            start, end = end, _end_of_line(lines, end)
            text, indentation = lines[start].strip(), _indentation(lines[start])
            if not text:
                continue
            if text[0] == "#":
                if body is not None and indentation >= body:
                    last = end
                continue
            if indentation <= outer:
                break
            body = indentation if body is None else body
            last = end
        return lines[:last]


    def _indentation(line):
        return len(line) - len(line.lstrip())


    def _end_of_line(lines, start):
        """Where a line ends that brackets, strings or a backslash may carry over several."""
        depth, quote = 0, ""
        for number in range(start, len(lines)):
            line = lines[number].rstrip("\r\n")
            place = 0
            while place < len(line):
                character = line[place]
                if quote:
                    if character == "\\":
                        place += 1
                    elif line.startswith(quote, place):
                        place += len(quote) - 1
                        quote = ""
                elif character == "#":
                    break
                elif character in "\"'":
                    quote = character * 3 if line.startswith(character * 3, place) else character
                    place += len(quote) - 1
                else:
                    depth += (character in "([{") - (character in ")]}")
                place += 1
            if len(quote) == 1 and not line.endswith("\\"):
                quote = ""
            if not quote and depth <= 0 and not line.endswith("\\"):
                return number + 1
        return len(lines)
    """#
  }
}
