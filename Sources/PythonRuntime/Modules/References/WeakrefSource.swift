/// `weakref`, written in the language upon `_weakref`: proxies and references of other kinds first.
enum WeakrefSource {
  static var text: String { references + mappings + sets }

  private static var references: String {
    #"""
    """References that do not keep what they refer to."""
    import _weakref
    from _weakref import ReferenceType, getweakrefcount, getweakrefs
    import collections.abc as _abstract

    ref = ReferenceType


    class ProxyType:
        """Stands for an object that it does not keep."""
        __slots__ = ("_reference",)

        def __init__(self, reference):
            object.__setattr__(self, "_reference", reference)

        def __repr__(self):
            target = object.__getattribute__(self, "_reference")()
            place = type(target).__name__
            kind = "weakcallableproxy" if type(self) is CallableProxyType else "weakproxy"
            return f"<{kind} at {id(self):#x} to {place} at {id(target):#x}>"

        def __setattr__(self, name, value):
            setattr(_target(self), name, value)

        def __delattr__(self, name):
            delattr(_target(self), name)

        def __getattribute__(self, name):
            return getattr(_target(self), name)

        __hash__ = None


    class CallableProxyType(ProxyType):
        """Stands for a function or what else can be called."""
        __slots__ = ()

        def __call__(self, *args, **kwargs):
            return _target(self)(*args, **kwargs)


    ProxyTypes = (ProxyType, CallableProxyType)


    def _target(proxy):
        target = object.__getattribute__(proxy, "_reference")()
        if target is None:
            raise ReferenceError("weakly-referenced object no longer exists")
        return target


    def _plain(value):
        return _target(value) if type(value) in ProxyTypes else value


    def _forward():
        import operator

        def forward(name, function):
            def method(self, *others):
                return function(_target(self), *map(_plain, others))

            def reverse(self, other):
                return function(other, _target(self))

            setattr(ProxyType, f"__{name}__", method)
            return reverse

        for name in ("add sub mul truediv floordiv mod pow matmul and or xor lshift rshift").split():
            function = getattr(operator, {"and": "and_", "or": "or_"}.get(name, name))
            setattr(ProxyType, f"__r{name}__", forward(name, function))
        for name in "lt le gt ge eq ne neg pos invert abs index getitem setitem delitem contains".split():
            forward(name, getattr(operator, name))
        for name, function in (("str", str), ("bool", bool), ("len", len), ("iter", iter), ("int", int),
                               ("float", float), ("next", next), ("bytes", bytes)):
            forward(name, function)


    _forward()


    def proxy(object, callback=None):
        """A stand-in for an object, which fails once the object has gone."""
        kind = CallableProxyType if callable(object) else ProxyType
        if callback is None:
            return kind(ref(object))
        made = []
        made.append(kind(ref(object, lambda _: callback(made[0]))))
        return made[0]


    class WeakMethod(ref):
        """A reference to a method of an object that it does not keep."""
        __slots__ = ("_function", "_kind", "_alive", "__weakref__")

        def __new__(cls, meth, callback=None):
            try:
                owner, function = meth.__self__, meth.__func__
            except AttributeError:
                raise TypeError(f"argument should be a bound method, not {type(meth)}") from None
            made = []

            def gone(_):
                if made and made[0]._alive:
                    made[0]._alive = False
                    if callback is not None:
                        callback(made[0])

            self = ref.__new__(cls, owner, gone)
            self._function, self._kind, self._alive = function, type(meth), True
            made.append(self)
            return self

        def __call__(self):
            owner = super().__call__()
            return None if owner is None else self._kind(self._function, owner)

        def __eq__(self, other):
            if isinstance(other, WeakMethod):
                if not self._alive or not other._alive:
                    return self is other
                return ref.__eq__(self, other) and self._function == other._function
            return NotImplemented

        __hash__ = ref.__hash__


    class KeyedRef(ref):
        """A reference that knows under which key it is kept."""
        __slots__ = ("key",)

        def __new__(type, ob, callback, key):
            self = ref.__new__(type, ob, callback)
            self.key = key
            return self

        def __init__(self, ob, callback, key):
            super().__init__(ob, callback)
    """#
  }
}
