/// `pydoc`, written in the language: what `help` shows of functions and classes of a program.
enum HelpSource {
  static var text: String {
    #"""
    """Documentation of functions and classes as text."""
    import inspect as _inspect
    import sys as _sys

    _HIDDEN = {"__builtins__", "__cached__", "__doc__", "__file__", "__loader__", "__module__",
               "__name__", "__package__", "__path__", "__qualname__", "__slots__", "__spec__"}


    def getdoc(object):
        """The documentation that an object has itself or, for what a class holds, from a base."""
        doc = getattr(object, "__doc__", None)
        if not isinstance(object, type) and doc is getattr(type(object), "__doc__", None):
            doc = None
        return _inspect.cleandoc(doc).rstrip() if isinstance(doc, str) else ""


    _SLOTS = {
        "__init__": "Initialize self.  See help(type(self)) for accurate signature.",
        "__new__": "Create and return a new object.  See help(type) for accurate signature.",
        "__repr__": "Return repr(self).", "__str__": "Return str(self).",
        "__hash__": "Return hash(self).", "__format__": "Default object formatter.",
        "__getattribute__": "Return getattr(self, name).",
        "__setattr__": "Implement setattr(self, name, value).",
        "__delattr__": "Implement delattr(self, name).",
    }
    for _name, _sign in (("lt", "<"), ("le", "<="), ("eq", "=="), ("ne", "!="), ("gt", ">"), ("ge", ">=")):
        _SLOTS[f"__{_name}__"] = f"Return self{_sign}value."
    del _name, _sign


    def _inherited_doc(function, name, cl):
        """What a base says of a method that says nothing itself."""
        if cl is None:
            module = _sys.modules.get(getattr(function, "__module__", None))
            cl = module
            for part in getattr(function, "__qualname__", name).split(".")[:-1]:
                cl = getattr(cl, part, None)
        for base in getattr(cl, "__mro__", ())[1:]:
            if base is object:
                return _SLOTS.get(name, "")
            if name in base.__dict__:
                doc = getdoc(base.__dict__[name])
                if doc:
                    return doc
        return ""


    def classname(object, modname):
        name = object.__name__
        return name if object.__module__ == modname else f"{object.__module__}.{name}"


    def visiblename(name):
        if name in _HIDDEN:
            return False
        if name.startswith("__") and name.endswith("__"):
            return True
        return not name.startswith("_")


    def _indented(text, prefix="    "):
        return "\n".join([prefix + line for line in text.split("\n")])


    def _signature(object):
        try:
            return str(_inspect.signature(object))
        except (ValueError, TypeError):
            return "(...)"


    def _routine(object, name=None, cl=None):
        function = getattr(object, "__func__", object)
        real = getattr(function, "__name__", name)
        name, note, signature = name or real, "", _signature(object)
        if hasattr(object, "__self__"):
            owner = classname(type(object.__self__), "")
            note = f" method of {owner} instance" if cl is None else f" from {owner}"
        if real == "<lambda>":
            return f"{name} lambda {signature[1:-1]}{note}\n"
        if real != name:
            if cl is not None and cl.__dict__.get(real) is object:
                return f"{name} = {real}{signature}{note}\n"
            name = f"{name} = {real}"
        doc = getdoc(object) or _inherited_doc(function, real, cl)
        return f"{name}{signature}{note}\n" + (_indented(doc).rstrip() + "\n" if doc else "")


    def _descriptor(object, name):
        doc = getdoc(object)
        return name + "\n" + (_indented(doc) + "\n" if doc else "")


    def _datum(value, name):
        line = f"{name} = {value!r}"
        return (line if len(line) <= 70 else line[:70] + "...") + "\n"


    class _Slot:
        """What CPython's classes say of an attribute that every instance has."""

        def __init__(self, doc):
            self.__doc__ = doc


    def _kind(value):
        if isinstance(value, classmethod):
            return "Class methods"
        if isinstance(value, staticmethod):
            return "Static methods"
        if isinstance(value, property):
            return "Readonly properties" if value.fset is None and value.fdel is None else "Data descriptors"
        if isinstance(value, _Slot) or type(value).__name__ in ("member_descriptor", "getset_descriptor"):
            return "Data descriptors"
        return "Methods" if _inspect.isroutine(value) else "Data and other attributes"


    def _attributes(cls):
        """Name, defining class and value of what instances of a class have, by name."""
        found = {}
        for base in reversed(cls.__mro__):
            if base is not object:
                if all([b is object for b in base.__mro__[1:]]) and "__slots__" not in base.__dict__:
                    found["__dict__"] = base, _Slot("dictionary for instance variables")
                    found["__weakref__"] = base, _Slot("list of weak references to the object")
                for name, value in base.__dict__.items():
                    if visiblename(name) and name not in ("__dict__", "__weakref__"):
                        found[name] = base, value
        return sorted(found.items())


    _KINDS = ("Methods", "Class methods", "Static methods", "Readonly properties",
              "Data descriptors", "Data and other attributes")


    def _entry(cls, name, value, kind):
        if kind in ("Readonly properties", "Data descriptors"):
            return _descriptor(value, name)
        if kind == "Data and other attributes":
            return _datum(getattr(cls, name), name)
        return _routine(getattr(cls, name), name, cls)


    def _sections(cls):
        """Headings and entries, those of the class itself before those of its bases."""
        attributes = _attributes(cls)
        for base in cls.__mro__:
            own = [(name, value) for name, (home, value) in attributes if home is base]
            tag = "defined here" if base is cls else f"inherited from {classname(base, cls.__module__)}"
            for kind in _KINDS:
                entries = [_entry(cls, name, value, kind) for name, value in own if _kind(value) == kind]
                if entries:
                    yield [f"{kind} {tag}:\n", *entries]


    def _class(cls):
        title = "class " + cls.__name__
        if cls.__bases__:
            title += f"({', '.join([classname(base, cls.__module__) for base in cls.__bases__])})"
        lines = []
        signature = _signature(cls)
        if signature not in ("()", "(...)"):
            lines.append(cls.__name__ + signature + "\n")
        doc = getdoc(cls)
        if doc:
            lines.append(doc + "\n")
        if len(cls.__mro__) > 2:
            lines += ["Method resolution order:"]
            lines += ["    " + classname(base, cls.__module__) for base in cls.__mro__] + [""]
        for place, section in enumerate(_sections(cls)):
            if place:
                lines.append("-" * 70)
            lines += section
        body = "\n".join(lines).rstrip()
        return title + "\n" + (_indented(body, " |  ") + "\n" if body else "")


    def render_doc(thing, title="Help on %s:"):
        """The whole text about a function, a class or an instance."""
        if isinstance(thing, type):
            what, text = f"class {thing.__name__}", _class(thing)
        elif _inspect.isroutine(thing):
            kind = "method" if _inspect.ismethod(thing) else "function"
            what, text = f"{kind} {thing.__name__}", _routine(thing)
        else:
            cls = type(thing)
            return title % f"{cls.__name__} in module {cls.__module__} object" + "\n\n" + _class(cls)
        return title % f"{what} in module {thing.__module__}" + "\n\n" + text


    def doc(thing, title="Help on %s:"):
        print(render_doc(thing, title))


    help = doc
    """#
  }
}
