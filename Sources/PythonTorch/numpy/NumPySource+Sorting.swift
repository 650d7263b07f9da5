extension NumPySource {
  /// Choosing, sorting and searching.
  static let sorting = #"""
    def where(condition, x=None, y=None, /):
        condition = asarray(condition)
        if x is None and y is None:
            return condition.nonzero()
        if x is None or y is None:
            raise ValueError("either both or neither of x and y should be given")
        tensors, kinds, weak = _tensors(x, y, "where")
        kind = _joined(tensors, kinds, weak)
        left, right = _operand(tensors[0], kind), _operand(tensors[1], kind)
        mask = condition._t if condition._d is _BOOL else condition._t != 0
        try:
            return _new(_torch.where(mask, left, right), kind)
        except RuntimeError:
            raise ValueError("operands could not be broadcast together with shapes " + " ".join(
                _shown_shape(one.shape) for one in (mask, left, right)) + " ") from None


    @_method
    def nonzero(a):
        a = asarray(a)
        if not a.ndim:
            raise ValueError("Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar)"
                             ".nonzero() instead. If the context of this error is of the form "
                             "`arr[nonzero(cond)]`, just use `arr[cond]`.")
        return tuple(_new(column.contiguous()) for column in _torch.nonzero(a._t).unbind(1))


    def argwhere(a):
        return _new(_torch.nonzero(asarray(a)._t))


    def flatnonzero(a):
        return asarray(a).ravel().nonzero()[0]


    def _sorted_tensor(tensor, axis):
        plain = tensor.to(_torch.uint8) if tensor.dtype == _torch.bool else tensor
        return _torch.sort(plain, dim=axis, stable=True)


    def sort(a, axis=-1, kind=None, order=None, *, stable=None):
        a = array(a)
        if axis is None:
            a, axis = a.ravel(), 0
        if not a.ndim:
            raise _AxisError("axis -1 is out of bounds for array of dimension 0")
        return _new(_sorted_tensor(a._t, _axis(axis, a.ndim)).values.to(a._t.dtype), a._d)


    def _sort(self, axis=-1, kind=None, order=None, *, stable=None):
        self[...] = sort(self, axis)


    ndarray.sort = _sort


    @_method
    def argsort(a, axis=-1, kind=None, order=None, *, stable=None):
        a = asarray(a)
        if axis is None:
            a, axis = a.ravel(), 0
        return _new(_sorted_tensor(a._t, _axis(axis, a.ndim)).indices)


    @_method
    def argpartition(a, kth, axis=-1):
        return argsort(a, axis)


    ndarray.partition = lambda self, kth, axis=-1: self.sort(axis)


    def partition(a, kth, axis=-1):
        return sort(a, axis)


    def lexsort(keys, axis=-1):
        keys = [asarray(key) for key in keys]
        order = arange(keys[0].shape[0])
        for key in keys:
            order = order[argsort(key[order], kind="stable")]
        return order


    @_method
    def searchsorted(a, v, side="left", sorter=None):
        a, v = asarray(a), asarray(v)
        if sorter is not None:
            a = a[sorter]
        kind = _promote(a._d, v._d)
        found = _torch.searchsorted(a._t.to(kind._torch).contiguous(), v._t.to(kind._torch).contiguous(),
                                    right=side == "right")
        return _out(found)


    def digitize(x, bins, right=False):
        bins = asarray(bins)
        if bins.size > 1 and bins[0] > bins[-1]:
            return bins.size - searchsorted(bins[::-1].copy(), x, "left" if not right else "right")
        return searchsorted(bins, x, "left" if right else "right")


    @_method
    def take(a, indices, axis=None, out=None, mode="raise"):
        a = asarray(a)
        if axis is None:
            return a.ravel()[asarray(indices) if not isinstance(indices, int) else indices]
        key = (slice(None),) * _axis(axis, a.ndim)
        return a[key + (indices if isinstance(indices, (int, integer)) else asarray(indices),)]


    def ix_(*args):
        """Places of rows and of columns, such that together they pick a grid."""
        arrays = [asarray(one) for one in args]
        arrays = [nonzero(one)[0] if one._d is _BOOL else one for one in arrays]
        count = len(arrays)
        return tuple(one.reshape((1,) * n + (-1,) + (1,) * (count - n - 1)) for n, one in enumerate(arrays))


    def take_along_axis(arr, indices, axis=-1):
        arr = asarray(arr)
        return _new(_torch.gather(arr._t, _axis(axis, arr.ndim), asarray(indices)._t.to(_torch.int64)),
                    arr._d)


    def put_along_axis(arr, indices, values, axis):
        places = asarray(indices)._t
        values = broadcast_to(asarray(values, arr._d), tuple(places.shape))._t
        arr._t.scatter_(_axis(axis, arr.ndim), places, values)


    @_method
    def compress(condition, a, axis=None, out=None):
        return take(a, flatnonzero(condition), axis)


    def extract(condition, arr):
        return asarray(arr).ravel()[asarray(condition, bool).ravel()]


    def select(condlist, choicelist, default=0):
        result = asarray(default)
        for condition, choice in list(zip(condlist, choicelist))[::-1]:
            result = where(condition, choice, result)
        return result


    def choose(a, choices):
        return stack([asarray(c) for c in choices])[asarray(a), arange(asarray(a).size)]
    """#
}
