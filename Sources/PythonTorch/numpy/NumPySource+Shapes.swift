extension NumPySource {
  /// Other shapes of an array.
  static let shapes = #"""
    def _method(function, name=None):
        """Makes a function of arrays a method of theirs too."""
        setattr(ndarray, name or function.__name__, function)
        return function


    def reshape(a, /, shape=None, order="C", *, newshape=None, copy=None):
        return asarray(a).reshape(shape, order=order) if not isinstance(a, _Tensor) else a.reshape(shape)


    def _reshape(self, *shape, order="C", copy=None):
        shape = _shape(shape[0] if len(shape) == 1 else shape)
        if order == "F":
            return self.transpose().reshape(shape[::-1]).transpose()
        tensor = self._t
        if shape.count(-1) > 1:
            raise ValueError("can only specify one unknown dimension")
        known = 1
        for size in shape:
            known *= size if size != -1 else 1
        total = tensor.numel()
        if -1 in shape and (not known or total % known) or -1 not in shape and known != total:
            raise ValueError(f"cannot reshape array of size {total} into shape {_asked_shape(shape)}")
        return _view(self, tensor.reshape(shape))


    def _asked_shape(shape):
        words = ["newaxis" if size < 0 else str(size) for size in shape]
        while words and words[0] == "newaxis":
            words = words[1:]
        return f"({','.join(words)}{',' if len(shape) == 1 else ''})"


    _reshape.__name__ = "reshape"
    ndarray.reshape = _reshape


    def ravel(a, order="C"):
        return asarray(a).ravel(order)


    def _ravel(self, order="C"):
        if order == "F":
            self = self.transpose()
        return _view(self, self._t.reshape(-1))


    def _flatten(self, order="C"):
        return _ravel(self, order).copy()


    ndarray.ravel, ndarray.flatten = _ravel, _flatten


    def _transpose(self, *axes):
        tensor = self._t
        axes = axes[0] if len(axes) == 1 and (axes[0] is None or isinstance(axes[0], (list, tuple))) else axes
        if not axes:
            axes = tuple(range(tensor.ndim))[::-1]
        if len(axes) != tensor.ndim:
            raise ValueError("axes don't match array")
        axes = [_axis(axis, tensor.ndim) for axis in axes]
        if len(set(axes)) != len(axes):
            raise ValueError("repeated axis in transpose")
        return _view(self, tensor.permute(axes))


    ndarray.transpose = _transpose


    def transpose(a, axes=None):
        return asarray(a).transpose(axes)


    permute_dims = transpose


    def matrix_transpose(x):
        return asarray(x).mT


    @_method
    def swapaxes(a, axis1, axis2):
        a = asarray(a)
        return _view(a, a._t.transpose(_axis(axis1, a.ndim), _axis(axis2, a.ndim)))


    def moveaxis(a, source, destination):
        a = asarray(a)
        return _view(a, _torch.movedim(a._t, source, destination))


    def rollaxis(a, axis, start=0):
        a = asarray(a)
        start = start + a.ndim if start < 0 else start
        axis = _axis(axis, a.ndim)
        return moveaxis(a, axis, start - 1 if start > axis else start)


    @_method
    def squeeze(a, axis=None):
        a = asarray(a)
        if axis is None:
            return _view(a, a._t.squeeze())
        axes = axis if isinstance(axis, tuple) else (axis,)
        for one in axes:
            if a.shape[_axis(one, a.ndim)] != 1:
                raise ValueError("cannot select an axis to squeeze out which has size not equal to one")
        return _view(a, a._t.squeeze(tuple(_axis(one, a.ndim) for one in axes)))


    def expand_dims(a, axis):
        a = asarray(a)
        axes = axis if isinstance(axis, (tuple, list)) else (axis,)
        ndim = a.ndim + len(axes)
        tensor = a._t
        for one in sorted(_axis(one, ndim) for one in axes):
            tensor = tensor.unsqueeze(one)
        return _view(a, tensor)


    def atleast_1d(*arrays):
        made = tuple(asarray(a) if asarray(a).ndim else asarray(a).reshape(1) for a in arrays)
        return made[0] if len(made) == 1 else made


    def atleast_2d(*arrays):
        made = tuple(a if a.ndim > 1 else a[None] for a in map(atleast_1d, arrays))
        return made[0] if len(made) == 1 else made


    def atleast_3d(*arrays):
        made = []
        for a in map(atleast_1d, arrays):
            made.append(a[None, :, None] if a.ndim == 1 else a[:, :, None] if a.ndim == 2 else a)
        return made[0] if len(made) == 1 else made
    """#
}
