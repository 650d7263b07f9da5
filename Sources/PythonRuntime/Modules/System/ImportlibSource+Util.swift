extension ImportlibSource {
  /// `importlib.util`.
  static var util: String {
    #"""
    """Whether something can be imported."""
    import sys as _sys


    class _Spec:
        def __init__(self, name):
            self.name, self.loader, self.origin = name, None, None
            self.submodule_search_locations = None

        def __repr__(self):
            return f"ModuleSpec(name={self.name!r}, loader=None)"


    def find_spec(name, package=None):
        if _sys._loaded(name) is not None or name in _sys.builtin_module_names:
            return _Spec(name)
        import os
        path = name.replace(".", "/")
        return _Spec(name) if os.path.exists(path + ".py") or os.path.exists(path + "/__init__.py") else None
    """#
  }
}
