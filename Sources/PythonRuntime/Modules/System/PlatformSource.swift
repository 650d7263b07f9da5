/// `platform`, written in the language.
enum PlatformSource {
  static var text: String {
    #"""
    """What runs the program."""
    import sys as _sys


    def system():
        return "lossrepl"


    def python_version():
        return ".".join(map(str, _sys.version_info[:3]))


    def python_version_tuple():
        return tuple(map(str, _sys.version_info[:3]))


    def python_implementation():
        return "lossrepl"


    def python_compiler():
        return ""


    def node():
        return ""


    release = version = machine = processor = node


    def platform(aliased=False, terse=False):
        return "lossrepl"


    def architecture(executable="", bits="", linkage=""):
        return "64bit", ""
    """#
  }
}
