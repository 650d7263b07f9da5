extension NumPySource {
  /// Arrays of data and of one number.
  static let creation = #"""
    def array(object, dtype=None, *, copy=True, order="K", subok=False, ndmin=0, like=None):
        """A new array of numbers in lists, of an array, a tensor or a picture."""
        made = _made_of(object, None if dtype is None else _dtype(dtype))
        if copy and _shares(made, object):
            made = made.copy()
        while made.ndim < ndmin:
            made = made[None]
        return made


    def _shares(made, object):
        return made is object or isinstance(object, _Tensor) and made._t.data_ptr() == object.data_ptr()


    def asarray(a, dtype=None, order=None, *, copy=None, device=None, like=None):
        """An array of what is given; an array stays what it is."""
        made = _made_of(a, None if dtype is None else _dtype(dtype))
        return made.copy() if copy and _shares(made, a) else made


    def _made_of(value, kind):
        if type(value) is ndarray:
            return value if kind is None or kind is value._d else _new(_cast(value._t, kind), kind)
        if isinstance(value, _Tensor):
            made = value.numpy()
            return made if kind is None or kind is made._d else made.astype(kind)
        if isinstance(value, generic):
            kind = kind or value.dtype
            return _new(_torch.tensor(_element(kind, _numpy.value(value)), dtype=kind._torch), kind)
        if not isinstance(value, (int, float, list, tuple, range)):
            made = _foreign(value)
            if made is not None:
                return made if kind is None else made.astype(kind, copy=False)
        if isinstance(value, (list, tuple)):
            value = _plain(value)
        tensor, found = _numpy.nested(value)
        for name in found:
            if name in ("str", "object", "huge"):
                _refuse_elements(name, value, kind)
        if kind is None:
            kind = _kind_of(found)
        elif kind.kind in "iu" and "int" in found and tensor.numel():
            for n in (tensor.min().item(), tensor.max().item()):
                _element(kind, n)
        return _new(tensor.to(kind._torch), kind)


    def _plain(value):
        """Lists in which objects that are arrays by their own word became arrays."""
        if _b.any(hasattr(one, "__array__") and not isinstance(one, (generic, ndarray, _Tensor))
               for one in value):
            return [asarray(one) if hasattr(one, "__array__") else one for one in value]
        return value


    def _kind_of(names):
        strong, weak = None, None
        for name in names:
            if name in ("int", "float"):
                name = "int64" if name == "int" else "float64"
            strong = _NAMED[name] if strong is None else _promote(strong, _NAMED[name])
        return strong or _F64


    def _foreign(value):
        """Arrays of objects of other libraries."""
        if hasattr(value, "__array__"):
            return value.__array__()
        if isinstance(value, str):
            raise _missing("arrays of text")
        if hasattr(value, "__array_interface__"):
            return _of_interface(value.__array_interface__)
        if hasattr(value, "__len__") and hasattr(value, "__getitem__") and not isinstance(value, dict):
            return asarray([value[n] for n in range(len(value))])
        raise _missing("complex numbers" if isinstance(value, complex) else "arrays of objects")


    def _of_interface(interface):
        from torch import _bytes
        kind = _dtype(interface["typestr"])
        data = interface["data"]
        tensor = _bytes.read(data if isinstance(data, bytes) else bytes(data), 0, kind._torch,
                             list(interface["shape"]))
        return _new(tensor, kind)


    def _refuse_elements(name, value, kind):
        if name == "huge":
            raise OverflowError("Python int too large to convert to C long")
        if kind is not None and name == "str":
            for one in value if isinstance(value, (list, tuple)) else ():
                if isinstance(one, str):
                    try:
                        float(one)
                    except ValueError:
                        if kind.kind == "f":
                            raise ValueError(f"could not convert string to float: {one!r}") from None
                        raise ValueError(f"invalid literal for int() with base 10: {one!r}") from None
        if kind is not None and name == "object":
            for one in value if isinstance(value, (list, tuple)) else ():
                if not isinstance(one, (int, float, generic)):
                    raise TypeError("float() argument must be a string or a real number, not "
                                    f"'{type(one).__name__}'")
        raise _missing("arrays of text" if name == "str" else "arrays of objects")


    asanyarray = asarray


    def ascontiguousarray(a, dtype=None):
        made = asarray(a, dtype)
        return made if made._t.is_contiguous() else made.copy()


    def copy(a, order="K"):
        return array(a)


    def _filled(shape, kind, value):
        shape = _shape(shape)
        if _b.any(size < 0 for size in shape):
            raise ValueError("negative dimensions are not allowed")
        try:
            return _new(_torch.full(shape, value, dtype=kind._torch), kind)
        except RuntimeError:
            raise _no_room(shape, kind) from None


    def _no_room(shape, kind):
        """The error of an array that is too large."""
        size, unit = _count(shape, range(len(shape))) * kind.itemsize, 0
        while size >= 1024 and unit < 6:
            size, unit = size / 1024, unit + 1
        digits = 0 if size >= 99.95 else 1 if size >= 9.995 else 2
        shown = ", ".join(map(str, shape)) + ("," if len(shape) == 1 else "")
        words = ("bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")[unit]
        return _ArrayMemoryError(f"Unable to allocate {size:.{digits}f} {words} for an array with shape "
                                 f"({shown}) and data type {kind}")


    class _ArrayMemoryError(MemoryError):
        pass


    _ArrayMemoryError.__name__ = "MemoryError"
    _ArrayMemoryError.__module__ = "numpy._core._exceptions"


    def zeros(shape, dtype=float, order="C", *, like=None):
        return _filled(shape, _dtype(dtype), 0)


    def ones(shape, dtype=None, order="C", *, like=None):
        return _filled(shape, _dtype(dtype), 1)


    empty = zeros


    def full(shape, fill_value, dtype=None, order="C", *, like=None):
        value = asarray(fill_value)
        kind = value._d if dtype is None else _dtype(dtype)
        result = _filled(shape, kind, 0)
        result[...] = fill_value
        return result


    def _like(make):
        def like(a, dtype=None, order="K", subok=True, shape=None):
            a = asarray(a)
            return make(a.shape if shape is None else shape, a._d if dtype is None else dtype)
        return like


    zeros_like, ones_like, empty_like = _like(zeros), _like(ones), _like(zeros)


    def full_like(a, fill_value, dtype=None, order="K", subok=True, shape=None):
        a = asarray(a)
        return full(a.shape if shape is None else shape, fill_value, a._d if dtype is None else dtype)
    """#
}
