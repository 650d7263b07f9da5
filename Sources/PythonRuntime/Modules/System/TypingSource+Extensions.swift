extension TypingSource {
  /// `typing_extensions`.
  static var extensions: String {
    #"""
    """What newer versions of `typing` have."""
    import typing as _typing

    globals().update((_name, getattr(_typing, _name)) for _name in dir(_typing)
                     if not _name.startswith("_"))


    def override(arg, /):
        try:
            arg.__override__ = True
        except (AttributeError, TypeError):
            pass
        return arg


    def deprecated(message, /, *, category=DeprecationWarning, stacklevel=1):
        def decorate(function):
            import functools
            import warnings

            @functools.wraps(function)
            def wrapper(*args, **kwargs):
                warnings.warn(message, category, stacklevel + 1)
                return function(*args, **kwargs)

            wrapper.__deprecated__ = message
            return wrapper

        return decorate


    class _ReadOnly:
        def __getitem__(self, item):
            return item


    ReadOnly = _ReadOnly()
    """#
  }
}
