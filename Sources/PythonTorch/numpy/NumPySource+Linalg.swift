extension NumPySource {
  /// `numpy.linalg`.
  static let linalg = #"""
    """Linear algebra of arrays."""
    import builtins as _b
    import numpy as _np
    import torch as _torch


    class LinAlgError(ValueError):
        """A matrix that has no answer."""


    def _matrix(a, square=True):
        a = _np.asarray(a)
        if a.ndim < 2:
            raise LinAlgError(f"{a.ndim}-dimensional array given. Array must be at least two-dimensional")
        if square and a.shape[-1] != a.shape[-2]:
            raise LinAlgError("Last 2 dimensions of the array must be square")
        if a.dtype.kind != "f":
            a = a.astype(float)
        elif a.dtype.itemsize == 2:
            raise TypeError("array type float16 is unsupported in linalg")
        return a


    def norm(x, ord=None, axis=None, keepdims=False):
        x = _np.asarray(x)
        if x.dtype.kind != "f":
            x = x.astype(float)
        if axis is None and (ord is None or ord == "fro" and x.ndim == 2 or ord == 2 and x.ndim == 1):
            flat = x.ravel()
            found = _np.sqrt(_np.dot(flat, flat))
            return found if not keepdims else _np.asarray(found).reshape((1,) * x.ndim)
        if axis is None:
            axis = tuple(range(x.ndim))
        axes = axis if isinstance(axis, tuple) else (axis,)
        if len(axes) == 1:
            return _vector_norm(x, 2 if ord is None else ord, axes[0], keepdims)
        if len(axes) != 2:
            raise ValueError("Improper number of dimensions to norm.")
        if ord in (None, "fro"):
            return _np.sqrt(_np.sum(_np.square(x), axes, keepdims=keepdims))
        if ord in (1, -1, _np.inf, -_np.inf):
            first, second = axes if ord in (1, -1) else axes[::-1]
            sums = _np.sum(_np.absolute(x), first, keepdims=True)
            pick = _np.max if ord > 0 else _np.min
            return pick(sums, axes, keepdims=keepdims)
        moved = _np.moveaxis(x, axes, (-2, -1))
        values = svdvals(moved)
        if ord == "nuc":
            found = _np.sum(values, -1)
        elif ord in (2, -2):
            found = (_np.max if ord > 0 else _np.min)(values, -1)
        else:
            raise ValueError("Invalid norm order for matrices.")
        return found


    def _vector_norm(x, ord, axis, keepdims):
        if ord == _np.inf:
            return _np.max(_np.absolute(x), axis, keepdims=keepdims)
        if ord == -_np.inf:
            return _np.min(_np.absolute(x), axis, keepdims=keepdims)
        if ord == 0:
            return _np.sum((x != 0).astype(x.dtype), axis, keepdims=keepdims)
        if ord == 1:
            return _np.sum(_np.absolute(x), axis, keepdims=keepdims)
        if ord == 2:
            return _np.sqrt(_np.sum(_np.square(x), axis, keepdims=keepdims))
        if isinstance(ord, str):
            raise ValueError(f"Invalid norm order '{ord}' for vectors")
        return _np.power(_np.sum(_np.power(_np.absolute(x), ord), axis, keepdims=keepdims), 1.0 / ord)


    def inv(a):
        a = _matrix(a)
        return _np._new(_solved(lambda: _torch.linalg.inv(a._t)))


    def _solved(run):
        try:
            return run()
        except RuntimeError as error:
            if "singular" in str(error):
                raise LinAlgError("Singular matrix") from None
            raise LinAlgError(str(error)) from None


    def solve(a, b):
        a, b = _matrix(a), _np.asarray(b)
        b = b if b.dtype.kind == "f" else b.astype(float)
        kind = _np.promote_types(a.dtype, b.dtype)
        left, right = a.astype(kind)._t, b.astype(kind)._t
        if b.ndim == 1:
            if b.shape[0] != a.shape[-1]:
                raise ValueError("solve1: Input operand 1 has a mismatch in its core dimension 0, with gufunc "
                                 f"signature (m,m),(m)->(m) (size {b.shape[0]} is different from "
                                 f"{a.shape[-1]})")
            return _np._new(_solved(lambda: _torch.linalg.solve(left, right)))
        if b.shape[-2] != a.shape[-1]:
            raise ValueError("solve: Input operand 1 has a mismatch in its core dimension 0, with gufunc "
                             f"signature (m,m),(m,n)->(m,n) (size {b.shape[-2]} is different from "
                             f"{a.shape[-1]})")
        return _np._new(_solved(lambda: _torch.linalg.solve(left, right)))


    def det(a):
        sign, size = _torch.linalg.slogdet(_matrix(a)._t)
        return _np._out(sign * size.exp())


    def slogdet(a):
        sign, size = _torch.linalg.slogdet(_matrix(a)._t)
        return SlogdetResult(_np._out(sign), _np._out(size))


    def matrix_rank(A, tol=None, hermitian=False, *, rtol=None):
        return _np._out(_torch.linalg.matrix_rank(_matrix(A, False)._t))


    def matrix_power(a, n):
        a = _np.asarray(a)
        if a.dtype.kind == "f":
            return _np._new(_torch.linalg.matrix_power(a._t, n))
        found = _np.eye(a.shape[0], dtype=a.dtype)
        for _ in range(n):
            found = found @ a
        return found


    def cholesky(a, *, upper=False):
        a = _matrix(a)
        try:
            return _np._new(_torch.linalg.cholesky(a._t, upper=upper))
        except RuntimeError:
            raise LinAlgError("Matrix is not positive definite") from None


    def qr(a, mode="reduced"):
        q, r = _torch.linalg.qr(_matrix(a, False)._t, mode)
        return QRResult(_np._new(q), _np._new(r)) if mode != "r" else _np._new(r)


    def svd(a, full_matrices=True, compute_uv=True, hermitian=False):
        a = _matrix(a, False)
        if not compute_uv:
            return svdvals(a)
        u, s, vh = _torch.linalg.svd(a._t, full_matrices=full_matrices)
        return SVDResult(_np._new(u), _np._new(s), _np._new(vh))


    def svdvals(x):
        return _np._new(_torch.linalg.svdvals(_matrix(x, False)._t))


    def eigh(a, UPLO="L"):
        values, vectors = _torch.linalg.eigh(_matrix(a)._t, UPLO)
        return EighResult(_np._new(values), _np._new(vectors))


    def eigvalsh(a, UPLO="L"):
        return _np._new(_torch.linalg.eigvalsh(_matrix(a)._t, UPLO))


    def pinv(a, rcond=None, hermitian=False, *, rtol=None):
        return _np._new(_torch.linalg.pinv(_matrix(a, False)._t))


    def lstsq(a, b, rcond=None):
        a, b = _matrix(a, False), _np.asarray(b) * 1.0
        right = b._t.unsqueeze(1) if b.ndim == 1 else b._t
        found = _torch.linalg.lstsq(a._t, right).solution
        rows, columns = a.shape
        values = svdvals(a)
        rank = int(matrix_rank(a))
        left = right - a._t @ found
        rest = _np._new((left * left).sum(0) if rank == columns and rows > columns else left.sum(0)[:0])
        return _np._new(found.squeeze(1) if b.ndim == 1 else found), rest, _np.int32(rank), values


    def cond(x, p=None):
        values = svdvals(x)
        return values[..., 0] / values[..., -1]


    def multi_dot(arrays):
        found = arrays[0]
        for one in arrays[1:]:
            found = _np.dot(found, one)
        return found


    def __getattr__(name):
        if name in ("eig", "eigvals"):
            raise NotImplementedError(f"numpy.linalg.{name}: lossrepl has no complex numbers; eigh serves "
                                      "symmetric matrices")
        if name in ("tensorinv", "tensorsolve"):
            raise NotImplementedError(f"numpy.linalg.{name}: lossrepl has no such function")
        raise AttributeError(f"module 'numpy.linalg' has no attribute '{name}'")


    from collections import namedtuple as _namedtuple
    SlogdetResult = _namedtuple("SlogdetResult", "sign logabsdet")
    QRResult, SVDResult = _namedtuple("QRResult", "Q R"), _namedtuple("SVDResult", "U S Vh")
    EighResult = _namedtuple("EighResult", "eigenvalues eigenvectors")
    cross, tensordot, matrix_transpose, vecdot = (
        _np.cross, _np.tensordot, _np.matrix_transpose, _np.vecdot)
    matmul, outer, trace, diagonal, matrix_norm, vector_norm = (
        _np.matmul, _np.outer, _np.trace, _np.diagonal, norm, norm)
    LinAlgError.__module__ = "numpy.linalg"
    """#
}
