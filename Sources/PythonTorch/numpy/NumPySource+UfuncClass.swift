extension NumPySource {
  /// The class of these functions, and how their results are stored.
  static let ufuncClass = #"""
    class ufunc:
        """A function of each element."""

        def __init__(self, name, nin, run, kinds, identity=None):
            self.__name__ = self.__qualname__ = name
            self.nin, self.nout, self.nargs, self.identity = nin, 1, nin + 1, identity
            self._run, self._kinds = run, kinds

        def __repr__(self):
            return f"<ufunc '{self.__name__}'>"

        def __call__(self, *args, out=None, where=True, dtype=None, casting="same_kind", order="K",
                     subok=True, signature=None):
            nin = self.nin
            if len(args) == nin + 1 and out is None:
                args, out = args[:nin], args[nin]
            if len(args) != nin:
                given = f"{len(args)} {'was' if len(args) == 1 else 'were'} given"
                raise TypeError(f"{self.__name__}() takes from {nin} to {nin + 1} positional arguments but "
                                + given)
            wrapped = _b.any(isinstance(value, _Tensor) for value in args)
            if nin == 1:
                result, kind = self._one(args[0], dtype)
            else:
                result, kind = self._two(args[0], args[1], dtype)
            if where is not True or out is not None:
                return self._store(result, kind, out, where, args)
            if wrapped:
                return result
            return _out(result, kind)

        def _one(self, value, dtype):
            if type(value) is not ndarray:
                value = _argument(value, self.__name__)
            tensor, kind = value._t, value._d
            inner, outer = self._kinds(kind, self.__name__)
            if dtype is not None:
                inner = _dtype(dtype)
                outer = outer if outer is _BOOL else inner
            if tensor.dtype != inner._torch:
                tensor = tensor.to(inner._torch)
            result = self._run(tensor)
            _watch(self.__name__, result, (tensor,))
            if result.dtype != outer._torch:
                result = result.to(outer._torch)
            elif result is tensor:
                result = tensor.clone()
            return result, outer

        def _two(self, left, right, dtype):
            tensors, kinds, weak = _tensors(left, right, self.__name__)
            kind = _joined(tensors, kinds, weak)
            inner, outer = self._kinds(kind, self.__name__)
            if dtype is not None:
                inner = _dtype(dtype)
                outer = outer if outer is _BOOL else inner
            if outer is _BOOL and weak and inner.kind in "iu":
                inner = self._wide(tensors, inner)
            left, right = _operand(tensors[0], inner), _operand(tensors[1], inner)
            if left.shape != right.shape:
                _broadcast(left, right)
            result = self._run(left, right)
            _watch(self.__name__, result, (left, right))
            if result.dtype != outer._torch:
                result = result.to(outer._torch)
            return result, outer

        def _wide(self, tensors, kind):
            """Comparisons take Python ints that the dtype does not hold."""
            low, high = _limits(kind)
            fits = _b.all(isinstance(value, _Tensor) or low <= value <= high for value in tensors)
            return kind if fits else _I64

        def _store(self, result, kind, out, where, args):
            out = out[0] if isinstance(out, tuple) else out
            if out is None:
                out = zeros(result.shape, kind)
            if not isinstance(out, ndarray):
                raise TypeError("return arrays must be of ArrayType")
            if not can_cast(kind, out._d, "same_kind"):
                raise _UFuncTypeError(
                    f"Cannot cast ufunc '{self.__name__}' output from {kind!r} to {out._d!r} with casting "
                    "rule 'same_kind'")
            if result.shape != out._t.shape:
                try:
                    shape = _torch.broadcast_shapes(result.shape, out._t.shape)
                except RuntimeError:
                    shapes = [asarray(one).shape for one in args] + [out.shape]
                    raise ValueError("operands could not be broadcast together with shapes "
                                     + "".join(_shown_shape(one) + " " for one in shapes)) from None
                if shape != out._t.shape:
                    raise ValueError("non-broadcastable output operand with shape "
                                     f"{_shown_shape(out.shape)} doesn't match the broadcast shape "
                                     f"{_shown_shape(shape)}")
            if where is True:
                out._t.copy_(result)
            else:
                mask = asarray(where)._t
                out._t.copy_(_torch.where(mask, result.to(out._t.dtype), out._t))
            return out

        def reduce(self, array, axis=0, dtype=None, out=None, keepdims=False, initial=None, where=True):
            reducer = _REDUCERS.get(self.__name__)
            if reducer is None:
                raise _missing(f"{self.__name__}.reduce")
            return reducer(asarray(array), axis=axis, keepdims=keepdims)

        def accumulate(self, array, axis=0, dtype=None, out=None):
            array = asarray(array)
            if self.__name__ == "add":
                return cumsum(array, axis)
            if self.__name__ == "multiply":
                return cumprod(array, axis)
            if self.__name__ in ("maximum", "minimum"):
                run = _torch.cummax if self.__name__ == "maximum" else _torch.cummin
                return _new(run(array._t, axis).values, array._d)
            raise _missing(f"{self.__name__}.accumulate")

        def outer(self, a, b):
            a, b = asarray(a), asarray(b)
            return self(a.reshape(a.shape + (1,) * b.ndim), b)

        def at(self, a, indices, b=None):
            """Works on the places one after the other, repeated ones too."""
            if isinstance(indices, tuple):
                places = list(zip(*(asarray(one).tolist() for one in indices)))
            else:
                places = atleast_1d(asarray(indices)).tolist()
            values = None if b is None else broadcast_to(asarray(b), (len(places),))
            for number, place in enumerate(places):
                a[place] = self(a[place]) if b is None else self(a[place], values[number])


    ufunc.__module__ = "numpy"
    """#
}
