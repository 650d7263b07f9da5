extension NumPySource {
  /// Products of arrays.
  static let products = #"""
    def _product_kind(a, b):
        kind = _promote(a._d, b._d)
        return kind


    def matmul(x1, x2, /, out=None, *, dtype=None, casting="same_kind", order="K"):
        """The product of matrices; more dimensions are batches."""
        a, b = asarray(x1), asarray(x2)
        for place, one in enumerate((a, b)):
            if not one.ndim:
                raise ValueError(f"matmul: Input operand {place} does not have enough dimensions (has 0, "
                                 "gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)")
        inner, other = a.shape[-1], b.shape[-2 if b.ndim > 1 else 0]
        if inner != other:
            raise ValueError("matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc "
                             f"signature (n?,k),(k,m?)->(n?,m?) (size {other} is different from {inner})")
        kind = _product_kind(a, b)
        left, right = a._t.to(kind._torch), b._t.to(kind._torch)
        if kind is _BOOL:
            found = _torch.matmul(left.to(_torch.int64), right.to(_torch.int64)) != 0
        else:
            try:
                found = _torch.matmul(left, right)
            except RuntimeError:
                raise ValueError("operands could not be broadcast together with remapped shapes "
                                 f"[original->remapped]: {_remapped(a.shape)} {_remapped(b.shape)} ") from None
        return _finish(found, kind, out)


    def _remapped(shape):
        return f"{_shown_shape(shape)}->{_shown_shape(shape[:-2])[:-1]},newaxis,newaxis)".replace("(,", "(")


    @_method
    def dot(a, b, out=None):
        a, b = asarray(a), asarray(b)
        if not a.ndim or not b.ndim:
            return multiply(a, b)
        inner, place = a.shape[-1], b.ndim - 2 if b.ndim > 1 else 0
        if inner != b.shape[place]:
            raise ValueError(f"shapes {_shown_shape(a.shape)} and {_shown_shape(b.shape)} not aligned: "
                             f"{inner} (dim {a.ndim - 1}) != {b.shape[place]} (dim {place})")
        if a.ndim <= 2 and b.ndim <= 2 or b.ndim == 1:
            return matmul(a, b, out)
        return tensordot(a, b, (a.ndim - 1, b.ndim - 2))


    def tensordot(a, b, axes=2):
        a, b = asarray(a), asarray(b)
        if not isinstance(axes, int):
            axes = [list(x) if isinstance(x, (list, tuple)) else [x] for x in axes]
        kind = _product_kind(a, b)
        return _out(_torch.tensordot(a._t.to(kind._torch), b._t.to(kind._torch), axes), kind)


    def vdot(a, b):
        return dot(ravel(a), ravel(b))


    def inner(a, b):
        a, b = asarray(a), asarray(b)
        if not a.ndim or not b.ndim:
            return multiply(a, b)
        if a.shape[-1] != b.shape[-1]:
            raise ValueError(f"shapes {_shown_shape(a.shape)} and {_shown_shape(b.shape)} not aligned: "
                             f"{a.shape[-1]} (dim {a.ndim - 1}) != {b.shape[-1]} (dim {b.ndim - 1})")
        return tensordot(a, b, (a.ndim - 1, b.ndim - 1))


    def outer(a, b, out=None):
        return multiply(ravel(a)[:, None], ravel(b)[None, :], out=out)


    def einsum(subscripts, *operands, **kwargs):
        arrays = [asarray(one) for one in operands]
        kind = _joined_kind(arrays, None)
        return _out(_torch.einsum(subscripts, *(one._t.to(kind._torch) for one in arrays)), kind)


    def kron(a, b):
        a, b = asarray(a), asarray(b)
        kind = _product_kind(a, b)
        return _new(_torch.kron(a._t.to(kind._torch), b._t.to(kind._torch)), kind)


    def cross(a, b, axis=-1):
        a, b = asarray(a), asarray(b)
        if a.shape[-1] != 3 or b.shape[-1] != 3:
            raise ValueError("Both input arrays must be (arrays of) 3-dimensional vectors, but they are "
                             f"{a.shape[-1]} and {b.shape[-1]} dimensional instead.")
        x, y = ([one[..., n] for n in range(3)] for one in (a, b))
        return stack([subtract(multiply(x[(n + 1) % 3], y[(n + 2) % 3]),
                               multiply(x[(n + 2) % 3], y[(n + 1) % 3])) for n in range(3)], -1)


    @_method
    def trace(a, offset=0, axis1=0, axis2=1, dtype=None, out=None):
        return sum(diagonal(a, offset, axis1, axis2), -1)


    @_method
    def diagonal(a, offset=0, axis1=0, axis2=1):
        a = asarray(a)
        if a.ndim < 2:
            raise ValueError("diag requires an array of at least two dimensions")
        return _view(a, a._t.diagonal(offset, axis1, axis2))


    def diagflat(v, k=0):
        return diag(ravel(v), k)


    def diag_indices(n, ndim=2):
        return (arange(n),) * ndim


    def vecdot(x1, x2, /, axis=-1):
        return sum(multiply(x1, x2), axis)


    def fill_diagonal(a, val, wrap=False):
        count = _b.min(a.shape)
        a[arange(count), arange(count)] = val


    def tril_indices(n, k=0, m=None):
        return nonzero(tri(n, m, k, bool))


    def triu_indices(n, k=0, m=None):
        return nonzero(~tri(n, m, k - 1, bool))


    def tril_indices_from(arr, k=0):
        return tril_indices(arr.shape[0], k, arr.shape[1])


    def triu_indices_from(arr, k=0):
        return triu_indices(arr.shape[0], k, arr.shape[1])
    """#
}
