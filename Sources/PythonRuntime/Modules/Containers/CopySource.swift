/// `copy`, written in the language.
enum CopySource {
  static var text: String {
    #"""
    """Shallow and deep copies."""
    import sys as _sys

    __all__ = ["Error", "copy", "deepcopy"]


    class Error(Exception):
        pass


    error = Error


    def _atomic_types():
        def function(): pass
        def generator(): yield
        return (type(None), int, float, complex, bool, str, bytes, type, range, slice, type(Ellipsis),
                type(NotImplemented), type(function), type(len), type(generator().__next__), property,
                type(str.upper))


    _ATOMIC = _atomic_types()
    _NO_DEEP = (type(len), type(_atomic_types))


    _VIEWS = tuple(type(v) for v in ({}.keys(), {}.values(), {}.items(), type.__dict__)) + (type(_sys),)


    def _refuse(x, cls):
        """What exists only where it was made has no copies."""
        if cls in _VIEWS or hasattr(cls, "__next__"):
            raise TypeError(f"cannot pickle {_sys._type_name(x)!r} object")


    def copy(x):
        cls = type(x)
        if cls in _ATOMIC or isinstance(x, type):
            return x
        if cls in (list, dict, set, bytearray):
            return x.copy()
        if cls in (tuple, frozenset):
            return x
        method = getattr(cls, "__copy__", None)
        if method is not None:
            return method(x)
        _refuse(x, cls)
        return _rebuild(x, None, None)


    def deepcopy(x, memo=None):
        cls = type(x)
        if cls in _ATOMIC or isinstance(x, type):
            return x
        if memo is None:
            memo = {}
        key = id(x)
        if key in memo:
            return memo[key]
        if cls is list:
            result = memo[key] = []
            for item in x:
                result.append(deepcopy(item, memo))
        elif cls is dict:
            result = memo[key] = {}
            for k, v in x.items():
                result[deepcopy(k, memo)] = deepcopy(v, memo)
        elif cls is tuple:
            result = _deepcopy_tuple(x, memo)
        elif cls in (set, frozenset):
            result = cls([deepcopy(item, memo) for item in x])
        elif cls is bytearray:
            result = x.copy()
        elif hasattr(x, "__func__") and hasattr(x, "__self__"):
            result = cls(x.__func__, deepcopy(x.__self__, memo))
        else:
            method = getattr(cls, "__deepcopy__", None)
            if method is not None:
                result = method(x, memo)
            else:
                _refuse(x, cls)
                result = _rebuild(x, memo, key)
        if result is not x:
            memo[key] = result
            memo.setdefault(id(memo), []).append(x)
        return result


    def _deepcopy_tuple(x, memo):
        items = [deepcopy(item, memo) for item in x]
        if id(x) in memo:
            return memo[id(x)]
        for old, new in zip(x, items):
            if old is not new:
                return tuple(items)
        return x


    def _rebuild(x, memo, key):
        """A new object of the same class with the same (or copied) contents."""
        cls = type(x)
        deep = memo is not None
        reduce = getattr(cls, "__reduce__", None)
        if reduce is not None and reduce is not getattr(object, "__reduce__", None):
            return _reconstruct(x, x.__reduce__(), memo)
        if isinstance(x, BaseException):
            return _reconstruct(x, (cls, x.args, x.__dict__), memo)
        if isinstance(x, (tuple, frozenset, int, float, str, bytes)):
            base = next(b for b in (tuple, frozenset, int, float, str, bytes) if isinstance(x, b))
            plain = tuple(x) if base is tuple else base(x)
            result = base.__new__(cls, deepcopy(plain, memo) if deep else plain)
        elif hasattr(cls, "__getnewargs__"):
            result = cls.__new__(cls, *x.__getnewargs__())
        else:
            result = cls.__new__(cls)
        if deep:
            memo[key] = result
        if hasattr(x, "__getstate__") and getattr(cls, "__getstate__", None) is not getattr(object, "__getstate__", None):
            state, slots = x.__getstate__(), ()
        else:
            state, slots = getattr(x, "__dict__", None), _slots(cls)
        if state:
            if deep:
                state = deepcopy(state, memo)
            if hasattr(x, "__setstate__"):
                result.__setstate__(state)
            else:
                result.__dict__.update(state)
        for slot in slots:
            if hasattr(x, slot):
                value = getattr(x, slot)
                setattr(result, slot, deepcopy(value, memo) if deep else value)
        if isinstance(x, list):
            for item in x:
                list.append(result, deepcopy(item, memo) if deep else item)
        elif isinstance(x, dict):
            for k, v in x.items():
                if deep:
                    k, v = deepcopy(k, memo), deepcopy(v, memo)
                result[k] = v
        elif isinstance(x, set):
            for item in x:
                set.add(result, deepcopy(item, memo) if deep else item)
        return result


    def _slots(cls):
        names = []
        for base in cls.__mro__:
            slots = base.__dict__.get("__slots__", ())
            if isinstance(slots, str):
                slots = (slots,)
            names += [name for name in slots if name not in ("__dict__", "__weakref__")]
        return names


    def _reconstruct(x, parts, memo):
        if isinstance(parts, str):
            return x
        function, args = parts[0], parts[1]
        state = parts[2] if len(parts) > 2 else None
        items = parts[3] if len(parts) > 3 else None
        pairs = parts[4] if len(parts) > 4 else None
        deep = memo is not None
        if deep:
            args = tuple([deepcopy(arg, memo) for arg in args])
        result = function(*args)
        if deep:
            memo[id(x)] = result
        if state:
            if deep:
                state = deepcopy(state, memo)
            if hasattr(result, "__setstate__"):
                result.__setstate__(state)
            else:
                result.__dict__.update(state)
        if items is not None:
            for item in items:
                result.append(deepcopy(item, memo) if deep else item)
        if pairs is not None:
            for k, v in pairs:
                if deep:
                    k, v = deepcopy(k, memo), deepcopy(v, memo)
                result[k] = v
        return result
    """#
  }
}
