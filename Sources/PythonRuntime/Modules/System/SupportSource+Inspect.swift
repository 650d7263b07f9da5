extension SupportSource {
  /// `inspect`.
  static var inspect: String { imports + signatures + binding + questions }

  private static var imports: String {
    #"""
    """Questions about functions and classes."""
    import enum as _enum
    import linecache as _linecache
    import re as _re
    import sys as _sys
    import types as _types
    from collections import OrderedDict as _OrderedDict, namedtuple as _namedtuple
    """#
  }

  private static var questions: String {
    #"""


    def isfunction(obj):
        return isinstance(obj, _types.FunctionType)


    def ismethod(obj):
        return isinstance(obj, _types.MethodType)


    def isclass(obj):
        return isinstance(obj, type)


    def ismodule(obj):
        return isinstance(obj, _types.ModuleType)


    def isgenerator(obj):
        return isinstance(obj, _types.GeneratorType)


    def isgeneratorfunction(obj):
        return isfunction(obj) and bool(obj.__code__.co_flags & 32)


    GEN_CREATED, GEN_RUNNING = "GEN_CREATED", "GEN_RUNNING"
    GEN_SUSPENDED, GEN_CLOSED = "GEN_SUSPENDED", "GEN_CLOSED"


    def getgeneratorstate(generator):
        if generator.gi_running:
            return GEN_RUNNING
        if generator.gi_suspended:
            return GEN_SUSPENDED
        return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


    def getgeneratorlocals(generator):
        if not isgenerator(generator):
            raise TypeError(f"{generator!r} is not a Python generator")
        frame = generator.gi_frame
        return {} if frame is None else frame.f_locals


    def isbuiltin(obj):
        return isinstance(obj, _types.BuiltinFunctionType)


    def isroutine(obj):
        return isbuiltin(obj) or isfunction(obj) or ismethod(obj)


    def isabstract(obj):
        return isclass(obj) and bool(getattr(obj, "__abstractmethods__", ()))


    def getdoc(obj):
        doc = getattr(obj, "__doc__", None)
        return cleandoc(doc) if isinstance(doc, str) else None


    def cleandoc(doc):
        lines = doc.expandtabs().split("\n")
        margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
        margin = min(margins, default=0)
        lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
        while lines and not lines[-1]:
            lines.pop()
        while lines and not lines[0]:
            lines.pop(0)
        return "\n".join(lines)


    def getmembers(obj, predicate=None):
        result = []
        for name in dir(obj):
            try:
                value = getattr(obj, name)
            except AttributeError:
                continue
            if predicate is None or predicate(value):
                result.append((name, value))
        return sorted(result, key=lambda pair: pair[0])


    def getmro(cls):
        return cls.__mro__


    def unwrap(func):
        while hasattr(func, "__wrapped__"):
            func = func.__wrapped__
        return func


    """# + sources
  }
}
