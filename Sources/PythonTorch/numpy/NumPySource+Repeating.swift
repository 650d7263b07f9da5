extension NumPySource {
  /// Arrays repeated, turned, padded and cut.
  static let repeating = #"""
    def tile(A, reps):
        A = asarray(A)
        reps = reps if isinstance(reps, (tuple, list)) else (reps,)
        return _new(_torch.tile(A._t, tuple(int(n) for n in reps)).clone(), A._d)


    @_method
    def repeat(a, repeats, axis=None):
        a = asarray(a)
        if axis is None:
            a, axis = a.ravel(), 0
        counts = repeats if isinstance(repeats, int) else asarray(repeats)._t
        return _new(_torch.repeat_interleave(a._t, counts, _axis(axis, a.ndim)), a._d)


    def broadcast_to(array, shape, subok=False):
        array, shape = asarray(array), _shape(shape)
        try:
            return _view(array, array._t.expand(shape))
        except RuntimeError:
            raise ValueError("operands could not be broadcast together with remapped shapes "
                             f"[original->remapped]: {_shown_shape(array.shape)}  and requested shape "
                             f"{_shown_shape(shape)}") from None


    def broadcast_shapes(*shapes):
        result = ()
        for number, shape in enumerate(shapes):
            shape = _shape(shape)
            longer, shorter = (result, shape) if len(result) > len(shape) else (shape, result)
            shorter = (1,) * (len(longer) - len(shorter)) + shorter
            merged = []
            for a, b in zip(longer, shorter):
                if a != b and a != 1 and b != 1:
                    raise ValueError(
                        "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between "
                        f"arg 0 with shape {shapes[0]} and arg {number} with shape {shape}.")
                merged.append(b if a == 1 else a)
            result = tuple(merged)
        return result


    def broadcast_arrays(*args):
        arrays = [asarray(a) for a in args]
        shape = broadcast_shapes(*(a.shape for a in arrays))
        return tuple(broadcast_to(a, shape) for a in arrays)


    def flip(m, axis=None):
        m = asarray(m)
        axes = range(m.ndim) if axis is None else axis if isinstance(axis, tuple) else (axis,)
        key = [slice(None)] * m.ndim
        for one in axes:
            key[_axis(one, m.ndim)] = slice(None, None, -1)
        return m[tuple(key)]


    def fliplr(m):
        return flip(m, 1)


    def flipud(m):
        return flip(m, 0)


    def rot90(m, k=1, axes=(0, 1)):
        m = asarray(m)
        return _new(_torch.rot90(m._t, k, axes), m._d)


    def roll(a, shift, axis=None):
        a = asarray(a)
        if axis is None:
            return _new(_torch.roll(a._t.reshape(-1), shift).reshape(a.shape), a._d)
        return _new(_torch.roll(a._t, shift, axis), a._d)


    def pad(array, pad_width, mode="constant", **kwargs):
        array = asarray(array)
        if mode not in ("constant", "edge", "reflect"):
            raise _missing(f"pad in mode {mode}")
        widths = asarray(pad_width)
        widths = broadcast_to(widths, (array.ndim, 2)).tolist()
        value = kwargs.get("constant_values", 0)
        if mode == "constant":
            result = full([n + a + b for n, (a, b) in zip(array.shape, widths)], value, array._d)
            result[tuple(slice(a, a + n) for n, (a, _) in zip(array.shape, widths))] = array
            return result
        for axis, (before, after) in enumerate(widths):
            size = array.shape[axis]
            places = []
            for n in range(-before, size + after):
                if mode == "edge":
                    n = _b.min(_b.max(n, 0), size - 1)
                else:
                    period = _b.max(2 * size - 2, 1)
                    n = n % period
                    n = n if n < size else period - n
                places.append(n)
            array = take(array, places, axis)
        return array


    def delete(arr, obj, axis=None):
        arr = asarray(arr)
        if axis is None:
            arr, axis = arr.ravel(), 0
        axis = _axis(axis, arr.ndim)
        size = arr.shape[axis]
        if isinstance(obj, (int, integer)) and not -size <= obj < size:
            raise IndexError(f"index {obj} is out of bounds for axis {axis} with size {size}")
        kept = ones(size, bool)
        kept[obj] = False
        return arr[(slice(None),) * axis + (kept,)]


    def insert(arr, obj, values, axis=None):
        arr = asarray(arr)
        if axis is None:
            arr, axis = arr.ravel(), 0
        if not isinstance(obj, (int, integer)):
            raise _missing("insert at several places")
        values = asarray(values).astype(arr._d)
        shape = list(arr.shape)
        shape[axis] = 1 if values.ndim < arr.ndim else values.shape[axis]
        values = broadcast_to(values, shape)
        before, after = array_split(arr, [obj], axis)
        return concatenate((before, values, after), axis)
    """#
}
