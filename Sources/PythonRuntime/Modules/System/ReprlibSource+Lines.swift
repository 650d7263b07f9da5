extension ReprlibSource {
  /// `linecache`.
  static var linecache: String {
    #"""
    """The lines of sources that have run, or that lie beside the program."""
    import sys as _sys


    def getlines(filename, module_globals=None):
        if filename.startswith("<"):
            return []
        lines = _sys._source_lines(filename)
        if lines is None:
            return []
        if lines and lines[-1] == "":
            lines = lines[:-1]
        return [line + "\n" for line in lines]


    def getline(filename, lineno, module_globals=None):
        lines = getlines(filename)
        return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


    def checkcache(filename=None):
        pass


    def clearcache():
        pass
    """#
  }
}
