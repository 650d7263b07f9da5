/// Small modules written in the language.
enum SupportSource {
  static var sys: String {
    #"""
    class _Record(tuple):
        def __repr__(self):
            inside = ", ".join(f"{name}={value!r}" for name, value in zip(self._names, self))
            return f"{self._title}({inside})"

        def __getattr__(self, name):
            if name in type(self)._names:
                return self[type(self)._names.index(name)]
            raise AttributeError(f"'{type(self).__name__}' object has no attribute {name!r}")


    class _VersionInfo(_Record):
        _title = "sys.version_info"
        _names = ("major", "minor", "micro", "releaselevel", "serial")


    class _FloatInfo(_Record):
        _title = "sys.float_info"
        _names = ("max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig",
                  "epsilon", "radix", "rounds")


    version_info = _VersionInfo((3, 11, 7, "final", 0))
    float_info = _FloatInfo((1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307,
                             15, 53, 2.220446049250313e-16, 2, 1))


    class _IntInfo(_Record):
        _title = "sys.int_info"
        _names = ("bits_per_digit", "sizeof_digit", "default_max_str_digits",
                  "str_digits_check_threshold")


    int_info = _IntInfo((30, 4, 4300, 640))


    class _Input:
        """Lines that somebody types."""
        name, encoding, closed = "<stdin>", "utf-8", False

        def readline(self):
            try:
                return input() + "\n"
            except EOFError:
                return ""

        def __iter__(self):
            return iter(self.readline, "")

        def readlines(self):
            return list(self)

        def read(self):
            return "".join(self)

        def isatty(self):
            return False

        def readable(self):
            return True


    stdin = __stdin__ = _Input()


    def _caller_module(depth=1):
        return "__main__"


    def getdefaultencoding():
        return "utf-8"


    def getrefcount(value):
        raise NotImplementedError("sys.getrefcount is not available: values are counted otherwise here")


    def excepthook(kind, value, traceback):
        print("".join(_format_exception(value)), end="", file=stderr)


    def displayhook(value):
        if value is not None:
            print(repr(value))
    """#
  }

  static var types: String {
    #"""
    """Names for the types of the interpreter."""
    import sys as _sys


    def _function():
        pass


    def _generator():
        yield


    class _Class:
        def method(self):
            pass


    FunctionType = LambdaType = type(_function)
    GeneratorType = type(_generator())
    MethodType = type(_Class().method)
    BuiltinFunctionType = BuiltinMethodType = type(len)
    MethodDescriptorType = type(str.join)
    CodeType = type(_function.__code__)
    FrameType = type(_sys._getframe())
    GetSetDescriptorType = MemberDescriptorType = type(type.__dict__["__name__"])
    WrapperDescriptorType = MethodWrapperType = type(object.__init__)
    ClassMethodDescriptorType = type(dict.__dict__["fromkeys"])
    ModuleType = type(_sys)
    NoneType = type(None)
    EllipsisType = type(Ellipsis)
    NotImplementedType = type(NotImplemented)
    GenericAlias = type(list[int])
    UnionType = type(int | str)
    MappingProxyType = type(type.__dict__)
    try:
        raise TypeError
    except TypeError as _error:
        TracebackType = type(_error.__traceback__)


    class SimpleNamespace:
        """An object whose attributes are its arguments."""

        def __init__(self, /, **kwargs):
            self.__dict__.update(kwargs)

        def __repr__(self):
            inside = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())
            name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
            return f"{name}({inside})"

        def __eq__(self, other):
            if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
                return self.__dict__ == other.__dict__
            return NotImplemented


    def new_class(name, bases=(), kwds=None, exec_body=None):
        namespace = {}
        if exec_body is not None:
            exec_body(namespace)
        return type(name, tuple(bases), namespace, **(kwds or {}))


    class DynamicClassAttribute(property):
        pass
    """#
  }

  static var future: String {
    #"""
    class _Feature:
        def __init__(self, optional, mandatory):
            self.optional, self.mandatory = optional, mandatory

        def __repr__(self):
            return f"_Feature({self.optional!r}, {self.mandatory!r}, 0)"


    annotations = _Feature((3, 7, 0, "beta", 1), None)
    division = _Feature((2, 2, 0, "alpha", 2), (3, 0, 0, "alpha", 0))
    print_function = _Feature((2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0))
    absolute_import = _Feature((2, 5, 0, "alpha", 1), (3, 0, 0, "alpha", 0))
    unicode_literals = _Feature((2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0))
    generator_stop = _Feature((3, 5, 0, "beta", 1), (3, 7, 0, "alpha", 0))
    with_statement = _Feature((2, 5, 0, "alpha", 1), (2, 6, 0, "alpha", 0))
    nested_scopes = _Feature((2, 1, 0, "beta", 1), (2, 2, 0, "alpha", 0))
    generators = _Feature((2, 2, 0, "alpha", 1), (2, 3, 0, "final", 0))
    """#
  }
}
