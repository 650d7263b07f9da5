extension NumPySource {
  /// Arrays joined and split.
  static let joining = #"""
    def _joined_kind(arrays, dtype):
        if dtype is not None:
            return _dtype(dtype)
        kind = arrays[0]._d
        for one in arrays[1:]:
            kind = _promote(kind, one._d)
        return kind


    def concatenate(arrays, /, axis=0, out=None, *, dtype=None, casting="same_kind"):
        arrays = [asarray(a) for a in arrays]
        if not arrays:
            raise ValueError("need at least one array to concatenate")
        if axis is None:
            arrays, axis = [a.ravel() for a in arrays], 0
        first = arrays[0]
        if not first.ndim:
            raise ValueError("zero-dimensional arrays cannot be concatenated")
        axis = _axis(axis, first.ndim)
        for place, one in enumerate(arrays):
            if one.ndim != first.ndim:
                raise ValueError(
                    "all the input arrays must have same number of dimensions, but the array at index 0 has "
                    f"{first.ndim} dimension(s) and the array at index {place} has {one.ndim} dimension(s)")
            for dim in range(first.ndim):
                if dim != axis and one.shape[dim] != first.shape[dim]:
                    raise ValueError(
                        "all the input array dimensions except for the concatenation axis must match exactly, "
                        f"but along dimension {dim}, the array at index 0 has size {first.shape[dim]} and the "
                        f"array at index {place} has size {one.shape[dim]}")
        kind = _joined_kind(arrays, dtype)
        result = _torch.cat([a._t.to(kind._torch) for a in arrays], axis)
        if out is not None:
            out[...] = _new(result, kind)
            return out
        return _new(result, kind)


    concat = concatenate


    def stack(arrays, axis=0, out=None, *, dtype=None, casting="same_kind"):
        arrays = [asarray(a) for a in arrays]
        if not arrays:
            raise ValueError("need at least one array to stack")
        if len({a.shape for a in arrays}) != 1:
            raise ValueError("all input arrays must have the same shape")
        axis = _axis(axis, arrays[0].ndim + 1)
        return concatenate([expand_dims(a, axis) for a in arrays], axis, dtype=dtype)


    def vstack(tup, *, dtype=None, casting="same_kind"):
        return concatenate([atleast_2d(a) for a in tup], 0, dtype=dtype)


    row_stack = vstack


    def hstack(tup, *, dtype=None, casting="same_kind"):
        arrays = [atleast_1d(a) for a in tup]
        return concatenate(arrays, 0 if arrays and arrays[0].ndim == 1 else 1, dtype=dtype)


    def dstack(tup, *, dtype=None, casting="same_kind"):
        return concatenate([atleast_3d(a) for a in tup], 2, dtype=dtype)


    def column_stack(tup):
        return concatenate([a[:, None] if a.ndim == 1 else a for a in map(atleast_1d, tup)], 1)


    def append(arr, values, axis=None):
        if axis is None:
            return concatenate((ravel(arr), ravel(values)))
        return concatenate((arr, values), axis)


    def split(ary, indices_or_sections, axis=0):
        ary = asarray(ary)
        if isinstance(indices_or_sections, (int, integer)):
            if ary.shape[axis] % indices_or_sections:
                raise ValueError("array split does not result in an equal division")
        return array_split(ary, indices_or_sections, axis)


    def array_split(ary, indices_or_sections, axis=0):
        ary = asarray(ary)
        size = ary.shape[_axis(axis, ary.ndim)]
        if isinstance(indices_or_sections, (int, integer)):
            count = int(indices_or_sections)
            if count <= 0:
                raise ValueError("number sections must be larger than 0.")
            each, more = divmod(size, count)
            ends = [0]
            for n in range(count):
                ends.append(ends[-1] + each + (n < more))
        else:
            ends = [0, *(int(n) for n in indices_or_sections), size]
        lead = (slice(None),) * _axis(axis, ary.ndim)
        return [ary[lead + (slice(a, b),)] for a, b in zip(ends, ends[1:])]


    def hsplit(ary, sections):
        return split(ary, sections, 0 if asarray(ary).ndim == 1 else 1)


    def dsplit(ary, sections):
        return split(ary, sections, 2)


    def vsplit(ary, sections):
        return split(ary, sections, 0)
    """#
}
