/// `importlib`, written in the language.
enum ImportlibSource {
  static var text: String {
    #"""
    """Imports as functions."""
    import sys as _sys


    def import_module(name, package=None):
        if name.startswith("."):
            if not package:
                raise TypeError(f"the 'package' argument is required to perform a relative import for "
                                f"{name!r}")
            dots = len(name) - len(name.lstrip("."))
            parts = package.split(".")
            if dots > len(parts):
                raise ImportError("attempted relative import beyond top-level package")
            name = ".".join(parts[:len(parts) - dots + 1] + [name[dots:]]).rstrip(".")
        return __import__(name, None, None, ["*"])


    def reload(module):
        if not isinstance(module, type(_sys)):
            raise TypeError("reload() argument must be a module")
        file = getattr(module, "__file__", None)
        if file is not None:
            with open(file) as source:
                exec(compile(source.read(), file, "exec"), vars(module))
        return module


    def invalidate_caches():
        pass
    """#
  }
}
