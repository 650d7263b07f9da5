extension NumPySource {
  /// Reading and writing by index: NumPy's rules on top of the tensor's.
  static let indexing = #"""
    _KINDS_OF_INDEX = ("only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or "
                       "boolean arrays are valid indices")


    def _key(array, key):
        """An index as the tensor takes it, and the axes of the result that are to be turned round."""
        tensor = array._t
        keys = list(key) if isinstance(key, tuple) else [key]
        taken = ellipses = 0
        for place, one in enumerate(keys):
            if isinstance(one, (list, ndarray, tuple, _Tensor, range)) or type(one) is bool:
                one = keys[place] = _index_array(one)
                taken += one.ndim if one.dtype == _torch.bool else 1
            elif one is Ellipsis:
                ellipses += 1
            elif one is not None and not isinstance(one, _b.bool):
                taken += 1
        if taken > tensor.ndim:
            raise IndexError(f"too many indices for array: array is {tensor.ndim}-dimensional, but "
                             f"{taken} were indexed")
        if ellipses > 1:
            raise IndexError("an index can only have a single ellipsis ('...')")
        axis, shown, turned = 0, 0, []
        for place, one in enumerate(keys):
            if isinstance(one, slice):
                size = tensor.shape[axis]
                start, stop, step = one.indices(size)
                if step < 0:
                    count = len(range(start, stop, step))
                    last = start + (count - 1) * step
                    one = slice(last, start + 1, -step) if count else slice(0, 0)
                    turned.append(shown)
                elif not (one.start is None and one.stop is None and one.step is None):
                    one = slice(start, _b.max(start, stop), step)
                keys[place] = one
                axis, shown = axis + 1, shown + 1
            elif one is None:
                shown += 1
            elif one is Ellipsis:
                skipped = tensor.ndim - taken
                axis, shown = axis + skipped, shown + skipped
            elif isinstance(one, _Tensor):
                axis = _check(one, tensor, axis)
                shown += 1
            elif isinstance(one, _b.bool):
                shown += 1
            else:
                keys[place] = _whole(one, tensor.shape[axis], axis)
                axis += 1
        if turned and _b.any(isinstance(one, _Tensor) for one in keys):
            raise _missing("negative steps beside arrays of indices")
        return (keys[0] if len(keys) == 1 else tuple(keys)), turned


    def _index_array(one):
        if isinstance(one, ndarray):
            found = one._t
        elif isinstance(one, _Tensor):
            found = one
        else:
            found = asarray(one)._t
            if not found.numel():
                found = found.to(_torch.int64)
        if found.dtype == _torch.uint8:
            return found.to(_torch.int64)
        if found.is_floating_point():
            if isinstance(one, ndarray):
                raise IndexError("arrays used as indices must be of integer (or boolean) type")
            raise IndexError(_KINDS_OF_INDEX)
        return found


    def _check(one, tensor, axis):
        """Refuses places outside of the array; the axis behind."""
        if one.dtype == _torch.bool:
            for place, size in enumerate(one.shape):
                if tensor.shape[axis + place] != size:
                    raise IndexError(
                        f"boolean index did not match indexed array along axis {axis + place}; size of axis "
                        f"is {tensor.shape[axis + place]} but size of corresponding boolean axis is {size}")
            return axis + one.ndim
        size = tensor.shape[axis]
        if one.numel():
            low, high = one.min().item(), one.max().item()
            if low < -size or high >= size:
                bad = next(n for n in one.flatten().tolist() if not -size <= n < size)
                raise IndexError(f"index {bad} is out of bounds for axis {axis} with size {size}")
        return axis + 1


    def _whole(one, size, axis):
        try:
            place = _operator.index(one)
        except TypeError:
            raise IndexError(_KINDS_OF_INDEX) from None
        if not -size <= place < size:
            raise IndexError(f"index {place} is out of bounds for axis {axis} with size {size}")
        return place


    def _getitem(self, key):
        tensor = self._t
        if type(key) is int and tensor.ndim:
            size = tensor.shape[0]
            if not -size <= key < size:
                raise IndexError(f"index {key} is out of bounds for axis 0 with size {size}")
            found = tensor[key]
            return _view(self, found) if found.ndim else _numpy.scalar(self._d.type, found.item())
        key, turned = _key(self, key)
        found = tensor[key]
        if turned:
            result = _view(self, found.flip(turned))
            object.__setattr__(result, "_back", True)
            return result
        whole = type(key) is int or isinstance(key, tuple) and not _b.any(
            one is Ellipsis or isinstance(one, _Tensor) for one in key)
        if not found.ndim and (whole or isinstance(key, _Tensor)):
            return _numpy.scalar(self._d.type, found.item())
        fancy = isinstance(key, _Tensor) or isinstance(key, tuple) and _b.any(
            isinstance(one, _Tensor) for one in key)
        if fancy:
            return _new(found, self._d)
        return _view(self, found)


    def _setitem(self, key, value):
        tensor = self._t
        key, turned = _key(self, key)
        if type(value) is int and self._d.kind in "iu":
            value = _element(self._d, value)
        elif isinstance(value, (int, float)) and not isinstance(value, generic):
            value = _whole_number(value) if self._d.kind in "iu" else value
            if self._d.kind == "b":
                value = _b.bool(value)
        else:
            if isinstance(value, str):
                value = _number_in(value, self._d)
            elif value is None:
                if self._d.kind != "f":
                    raise TypeError("int() argument must be a string, a bytes-like object or a real number, "
                                    "not 'NoneType'")
                value = nan
            target = tensor[key]
            value = _written(value, target)
            if value.dtype != tensor.dtype:
                value = value.to(tensor.dtype)
            if value.ndim > target.ndim:
                value = value.reshape(value.shape[value.ndim - target.ndim:])
            if turned:
                value = value.expand(target.shape).flip(turned)
            elif value.numel() == 1 and value.ndim == 0:
                value = value.item()
            else:
                value = value.clone() if value.data_ptr() == tensor.data_ptr() else value
                value = value.expand(target.shape) if isinstance(key, _Tensor) else value
        tensor[key] = value


    def _whole_number(value):
        if value != value:
            raise ValueError("cannot convert float NaN to integer")
        if value in (inf, -inf):
            raise OverflowError("cannot convert float infinity to integer")
        return int(value)


    def _number_in(text, kind):
        return float(text) if kind.kind == "f" else int(text)


    def _written(value, target):
        """The tensor that is written to a place, if it fits there."""
        try:
            source = asarray(value)._t
        except NotImplementedError:
            raise TypeError(f"float() argument must be a string or a real number, not "
                            f"'{type(value).__name__}'") from None
        given, room = tuple(source.shape), tuple(target.shape)
        kept = given
        while len(kept) > len(room) and kept[0] == 1:
            kept = kept[1:]
        if len(kept) > len(room) or _b.any(a not in (1, b) for a, b in zip(kept[::-1], room[::-1])):
            if not room:
                raise ValueError("setting an array element with a sequence.")
            raise ValueError(f"could not broadcast input array from shape {_shown_shape(given)} into shape "
                             f"{_shown_shape(room)}")
        return source


    ndarray.__getitem__, ndarray.__setitem__ = _getitem, _setitem
    """#
}
