/// `functools`, written in the language.
enum FunctoolsSource {
  static var text: String {
    #"""
    """Functions that work on functions."""
    from _functools import partial, reduce, cmp_to_key

    __all__ = ["update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering",
               "cmp_to_key", "cache", "lru_cache", "reduce", "partial", "partialmethod",
               "singledispatch", "singledispatchmethod", "cached_property"]

    WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
    WRAPPER_UPDATES = ("__dict__",)


    def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        for name in assigned:
            try:
                value = getattr(wrapped, name)
            except AttributeError:
                continue
            setattr(wrapper, name, value)
        for name in updated:
            getattr(wrapper, name).update(getattr(wrapped, name, {}))
        wrapper.__wrapped__ = wrapped
        return wrapper


    def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


    def _derived(name, root, expression):
        def method(self, other):
            result = getattr(type(self), root)(self, other)
            if result is NotImplemented:
                return result
            return expression(self, other, result)

        method.__name__ = name
        return method


    _DERIVED = {
        "__lt__": [("__gt__", lambda s, o, r: not r and s != o),
                   ("__le__", lambda s, o, r: r or s == o),
                   ("__ge__", lambda s, o, r: not r)],
        "__le__": [("__ge__", lambda s, o, r: not r or s == o),
                   ("__lt__", lambda s, o, r: r and s != o),
                   ("__gt__", lambda s, o, r: not r)],
        "__gt__": [("__lt__", lambda s, o, r: not r and s != o),
                   ("__ge__", lambda s, o, r: r or s == o),
                   ("__le__", lambda s, o, r: not r)],
        "__ge__": [("__le__", lambda s, o, r: not r or s == o),
                   ("__gt__", lambda s, o, r: r and s != o),
                   ("__lt__", lambda s, o, r: not r)],
    }


    def total_ordering(cls):
        roots = [name for name in _DERIVED if getattr(cls, name, None) is not getattr(object, name, None)
                 and any(name in base.__dict__ for base in cls.__mro__[:-1])]
        if not roots:
            raise ValueError("must define at least one ordering operation: < > <= >=")
        root = max(roots)
        for name, expression in _DERIVED[root]:
            if name not in roots:
                setattr(cls, name, _derived(name, root, expression))
        return cls


    class _CacheInfo(tuple):
        def __new__(cls, hits, misses, maxsize, currsize):
            return tuple.__new__(cls, (hits, misses, maxsize, currsize))

        hits = property(lambda self: self[0])
        misses = property(lambda self: self[1])
        maxsize = property(lambda self: self[2])
        currsize = property(lambda self: self[3])

        def __repr__(self):
            return "CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)" % tuple(self)


    _MARK = object()


    def _key(args, kwargs, typed):
        if not kwargs and not typed:
            if len(args) == 1 and type(args[0]) in (int, str):
                return args[0]
            return args
        key = args
        if kwargs:
            key += (_MARK,)
            for item in kwargs.items():
                key += item
        if typed:
            key += tuple([type(v) for v in args]) + tuple([type(v) for v in kwargs.values()])
        return key


    class _lru_cache_wrapper:
        def __init__(self, function, maxsize, typed):
            self._function = function
            self._maxsize = maxsize
            self._typed = typed
            self._table = {}
            self._hits = 0
            self._misses = 0
            update_wrapper(self, function)

        def __call__(self, *args, **kwargs):
            if self._maxsize == 0:
                self._misses += 1
                return self._function(*args, **kwargs)
            table = self._table
            key = _key(args, kwargs, self._typed)
            result = table.get(key, _MARK)
            if result is not _MARK:
                self._hits += 1
                if self._maxsize is not None:
                    del table[key]
                    table[key] = result
                return result
            self._misses += 1
            result = self._function(*args, **kwargs)
            if self._maxsize is not None and key not in table and len(table) >= self._maxsize:
                del table[next(iter(table))]
            table[key] = result
            return result

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            return partial(self, instance)

        def __repr__(self):
            return f"<functools._lru_cache_wrapper object at {hex(id(self))}>"

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

        def cache_info(self):
            return _CacheInfo(self._hits, self._misses, self._maxsize, len(self._table))

        def cache_parameters(self):
            return {"maxsize": self._maxsize, "typed": self._typed}

        def cache_clear(self):
            self._table = {}
            self._hits = self._misses = 0


    def lru_cache(maxsize=128, typed=False):
        if isinstance(maxsize, int):
            maxsize = max(maxsize, 0)
        elif callable(maxsize) and isinstance(typed, bool):
            return _lru_cache_wrapper(maxsize, 128, typed)
        elif maxsize is not None:
            raise TypeError("Expected first argument to be an integer, a callable, or None")

        def decorate(function):
            return _lru_cache_wrapper(function, maxsize, typed)

        return decorate


    def cache(user_function, /):
        return lru_cache(maxsize=None)(user_function)


    class cached_property:
        def __init__(self, func):
            self.func = func
            self.attrname = None
            self.__doc__ = func.__doc__

        def __set_name__(self, owner, name):
            if self.attrname is None:
                self.attrname = name
            elif name != self.attrname:
                raise TypeError("Cannot assign the same cached_property to two different names "
                                f"({self.attrname!r} and {name!r}).")

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            if self.attrname is None:
                raise TypeError(
                    "Cannot use cached_property instance without calling __set_name__ on it.")
            cache = instance.__dict__
            if self.attrname not in cache:
                cache[self.attrname] = self.func(instance)
            return cache[self.attrname]


    class partialmethod:
        def __init__(self, func, /, *args, **keywords):
            if not callable(func) and not hasattr(func, "__get__"):
                raise TypeError(f"{func!r} is not callable or a descriptor")
            self.func = func
            self.args = args
            self.keywords = keywords

        def __get__(self, obj, cls=None):
            bound = self.func.__get__(obj, cls)
            return partial(bound, *self.args, **self.keywords)


    def _find(registry, cls):
        for base in cls.__mro__:
            if base in registry:
                return registry[base]
        for base in registry:
            if base is not object and issubclass(cls, base):
                return registry[base]
        return registry[object]


    def _alternatives(cls):
        """The members of a union; of another value the value alone."""
        if isinstance(cls, type):
            return (cls,)
        from types import UnionType
        from typing import Union, get_args, get_origin
        return get_args(cls) if get_origin(cls) in (Union, UnionType) else (cls,)


    def _are_classes(values):
        return all([isinstance(value, type) for value in values])


    def singledispatch(func):
        registry = {object: func}

        def dispatch(cls):
            return _find(registry, cls)

        def register(cls, func=None):
            if func is None:
                if _are_classes(_alternatives(cls)):
                    return lambda f: register(cls, f)
                annotations = getattr(cls, "__annotations__", {})
                if not annotations:
                    raise TypeError(
                        f"Invalid first argument to `register()`: {cls!r}. Use either "
                        "`@register(some_class)` or plain `@register` on an annotated function.")
                func = cls
                cls = next(iter(annotations.values()))
                if not _are_classes(_alternatives(cls)):
                    problem = ("is not a class" if _alternatives(cls) == (cls,)
                               else "not all arguments are classes")
                    raise TypeError(f"Invalid annotation for {next(iter(annotations))!r}. "
                                    f"{cls!r} {problem}.")
            for one in _alternatives(cls):
                registry[one] = func
            return func

        def wrapper(*args, **kw):
            if not args:
                raise TypeError(f"{name} requires at least 1 positional argument")
            return _find(registry, args[0].__class__)(*args, **kw)

        name = getattr(func, "__name__", "singledispatch function")
        wrapper.register = register
        wrapper.dispatch = dispatch
        wrapper.registry = registry
        update_wrapper(wrapper, func)
        return wrapper


    class singledispatchmethod:
        def __init__(self, func):
            self.dispatcher = singledispatch(func)
            self.func = func

        def register(self, cls, method=None):
            return self.dispatcher.register(cls, func=method)

        def __get__(self, obj, cls=None):
            def method(*args, **kwargs):
                chosen = self.dispatcher.dispatch(args[0].__class__)
                return chosen.__get__(obj, cls)(*args, **kwargs)

            method.register = self.register
            update_wrapper(method, self.func)
            return method
    """#
  }
}
