extension PlatformSource {
  /// `locale`.
  static var locale: String {
    #"""
    """The customs of a country; here those of none."""
    LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)


    class Error(Exception):
        pass


    def setlocale(category, locale=None):
        if locale not in (None, "", "C", "POSIX", "C.UTF-8"):
            raise Error("unsupported locale setting")
        return "C"


    def getlocale(category=LC_CTYPE):
        return "en_US", "UTF-8"


    def getpreferredencoding(do_setlocale=True):
        return "UTF-8"


    def localeconv():
        return {"decimal_point": ".", "thousands_sep": "", "grouping": []}


    def format_string(f, val, grouping=False, monetary=False):
        return f % val


    def strcoll(a, b):
        return (a > b) - (a < b)


    def strxfrm(string):
        return string


    def atof(string):
        return float(string)


    def atoi(string):
        return int(string)
    """#
  }
}
