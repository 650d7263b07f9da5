/// `contextlib` and `abc`, written in the language.
enum ContextlibSource {
  static var text: String {
    #"""
    """Helpers for the with statement."""
    import sys as _sys
    from functools import wraps as _wraps

    __all__ = ["contextmanager", "closing", "nullcontext", "AbstractContextManager",
               "ContextDecorator", "ExitStack", "redirect_stdout", "redirect_stderr", "suppress"]


    class AbstractContextManager:
        def __enter__(self):
            return self

        def __exit__(self, exc_type, exc_value, traceback):
            return None


    class ContextDecorator:
        def _recreate_cm(self):
            return self

        def __call__(self, func):
            @_wraps(func)
            def inner(*args, **kwds):
                with self._recreate_cm():
                    return func(*args, **kwds)

            return inner


    class _GeneratorContextManager(AbstractContextManager, ContextDecorator):
        def __init__(self, func, args, kwds):
            self.gen = func(*args, **kwds)
            self.func, self.args, self.kwds = func, args, kwds
            self.__doc__ = getattr(func, "__doc__", None)

        def _recreate_cm(self):
            return self.__class__(self.func, self.args, self.kwds)

        def __enter__(self):
            try:
                return next(self.gen)
            except StopIteration:
                raise RuntimeError("generator didn't yield") from None

        def __exit__(self, typ, value, traceback):
            if typ is None:
                try:
                    next(self.gen)
                except StopIteration:
                    return False
                raise RuntimeError("generator didn't stop")
            if value is None:
                value = typ()
            try:
                self.gen.throw(value)
            except StopIteration as exc:
                return exc is not value
            except RuntimeError as exc:
                if exc is value:
                    exc.__traceback__ = traceback
                    return False
                if isinstance(value, StopIteration) and exc.__cause__ is value:
                    value.__traceback__ = traceback
                    return False
                raise
            except BaseException as exc:
                if exc is not value:
                    raise
                exc.__traceback__ = traceback
                return False
            raise RuntimeError("generator didn't stop after throw()")


    def contextmanager(func):
        @_wraps(func)
        def helper(*args, **kwds):
            return _GeneratorContextManager(func, args, kwds)

        return helper


    class closing(AbstractContextManager):
        def __init__(self, thing):
            self.thing = thing

        def __enter__(self):
            return self.thing

        def __exit__(self, *exc_info):
            self.thing.close()


    class _Redirect(AbstractContextManager):
        _stream = None

        def __init__(self, new_target):
            self._new_target = new_target
            self._old_targets = []

        def __enter__(self):
            self._old_targets.append(getattr(_sys, self._stream))
            setattr(_sys, self._stream, self._new_target)
            return self._new_target

        def __exit__(self, exctype, excinst, exctb):
            setattr(_sys, self._stream, self._old_targets.pop())


    class redirect_stdout(_Redirect):
        _stream = "stdout"


    class redirect_stderr(_Redirect):
        _stream = "stderr"


    class suppress(AbstractContextManager):
        def __init__(self, *exceptions):
            self._exceptions = exceptions

        def __enter__(self):
            pass

        def __exit__(self, exctype, excinst, exctb):
            return exctype is not None and issubclass(exctype, self._exceptions)


    class nullcontext(AbstractContextManager):
        def __init__(self, enter_result=None):
            self.enter_result = enter_result

        def __enter__(self):
            return self.enter_result

        def __exit__(self, *excinfo):
            pass


    class ExitStack(AbstractContextManager):
        def __init__(self):
            self._callbacks = []

        def enter_context(self, cm):
            cls = type(cm)
            if not hasattr(cls, "__enter__") or not hasattr(cls, "__exit__"):
                raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the "
                                "context manager protocol")
            result = cls.__enter__(cm)
            self._callbacks.append(lambda *details: cls.__exit__(cm, *details))
            return result

        def push(self, exit):
            cls = type(exit)
            if hasattr(cls, "__exit__"):
                self._callbacks.append(lambda *details: cls.__exit__(exit, *details))
            else:
                self._callbacks.append(exit)
            return exit

        def callback(self, callback, /, *args, **kwds):
            def run(exc_type, exc, tb):
                callback(*args, **kwds)

            self._callbacks.append(run)
            return callback

        def pop_all(self):
            result = type(self)()
            result._callbacks = self._callbacks
            self._callbacks = []
            return result

        def close(self):
            self.__exit__(None, None, None)

        def __exit__(self, *details):
            received = details[0] is not None
            suppressed = False
            pending = False
            while self._callbacks:
                callback = self._callbacks.pop()
                try:
                    if callback(*details):
                        suppressed = True
                        pending = False
                        details = (None, None, None)
                except BaseException as exc:
                    pending = True
                    details = (type(exc), exc, exc.__traceback__)
            if pending:
                raise details[1]
            return received and suppressed
    """#
  }

  static var abc: String {
    #"""
    """Abstract base classes."""
    from _abc import _share_pattern


    def abstractmethod(funcobj):
        funcobj.__isabstractmethod__ = True
        return funcobj


    class abstractproperty(property):
        __isabstractmethod__ = True


    class abstractclassmethod(classmethod):
        __isabstractmethod__ = True


    class abstractstaticmethod(staticmethod):
        __isabstractmethod__ = True


    def _is_abstract(value):
        if getattr(value, "__isabstractmethod__", False):
            return True
        return any(getattr(getattr(value, part, None), "__isabstractmethod__", False)
                   for part in ("fget", "fset", "fdel", "__func__"))


    class ABCMeta(type):
        def __new__(mcls, name, bases, namespace, /, **kwargs):
            cls = super().__new__(mcls, name, bases, namespace, **kwargs)
            abstract = {key for key, value in namespace.items()
                        if _is_abstract(value)}
            for base in bases:
                for key in getattr(base, "__abstractmethods__", ()):
                    if _is_abstract(getattr(cls, key, None)):
                        abstract.add(key)
            cls.__abstractmethods__ = frozenset(abstract)
            cls._abc_registry = []
            return cls

        def register(cls, subclass):
            if not isinstance(subclass, type):
                raise TypeError("Can only register classes")
            if not issubclass(subclass, cls):
                cls._abc_registry.append(subclass)
                _share_pattern(cls, subclass)
            return subclass

        def __instancecheck__(cls, instance):
            return cls.__subclasscheck__(instance.__class__)

        def __subclasscheck__(cls, subclass):
            if not isinstance(subclass, type):
                raise TypeError("issubclass() arg 1 must be a class")
            answer = cls.__subclasshook__(subclass)
            if answer is not NotImplemented:
                return answer
            if cls in subclass.__mro__:
                return True
            for registered in cls.__dict__.get("_abc_registry", ()):
                if issubclass(subclass, registered):
                    return True
            for derived in type.__subclasses__(cls):
                if issubclass(subclass, derived):
                    return True
            return False


    class ABC(metaclass=ABCMeta):
        __slots__ = ()


    def update_abstractmethods(cls):
        return cls


    def get_cache_token():
        return 0
    """#
  }
}
