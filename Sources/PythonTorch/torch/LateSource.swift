/// `torch._late`: functions of `torch` and methods of tensors that are rarely asked for, in Python.
enum LateSource {
  static let functions = [
    "gradient", "unravel_index", "set_default_tensor_type", "set_anomaly_enabled",
    "get_float32_matmul_precision", "set_float32_matmul_precision", "get_deterministic_debug_mode",
    "is_warn_always_enabled", "is_deterministic_algorithms_warn_only_enabled",
    "is_anomaly_check_nan_enabled", "empty_strided", "nuclear_norm", "frobenius_norm",
    "resize_as_", "constant_pad_nd", "as_strided_scatter", "lu", "lu_solve", "triangular_solve",
    "compiled_with_cxx11_abi", "nonzero_static", "OutOfMemoryError", "AcceleratorError",
  ]

  static let methods = [
    ("lu", "L and U in one matrix, and the exchanged rows (an old form)."),
    ("lu_solve", "X with A X = self from the factors of A (an old form)."),
    ("triangular_solve", "X with A X = self for a triangle A (an old form)."),
    ("resize_as_", "The tensor in the shape of another, in place."),
    ("set_", "The tensor made one on the memory of another, in place."),
    ("_is_view", "Whether the tensor shows the memory of another."),
    ("as_subclass", "The tensor as an instance of a derived class."),
    ("dim_order", "The dimensions from the outermost in memory to the innermost."),
    ("as_strided_scatter", "A copy with src written to places given by strides."),
    ("nonzero_static", "nonzero, cut or filled up to a number of rows."),
    ("storage", "The elements of the memory (an old form)."),
    ("untyped_storage", "The memory that the tensor shares with its views."),
    ("storage_type", "The old type of the tensor's memory."),
  ]

  static let text = #"""
    import warnings

    import torch
    from torch import storage as _storage
    from torch.nn.functional import pad as _pad

    storage = _storage.storage
    untyped_storage = _storage.untyped_storage


    class OutOfMemoryError(RuntimeError):
        """Raised when a card's memory does not suffice."""


    class AcceleratorError(RuntimeError):
        """Raised when a card fails."""


    OutOfMemoryError.__module__ = AcceleratorError.__module__ = "torch"


    def storage_type(tensor):
        """The old type of a tensor's memory: refused."""
        raise NotImplementedError("torch.Tensor.storage_type: lossrepl has no typed storages")


    def _slopes(input, axis, spacing, edge_order):
        """Differences to both neighbours, weighted where the distances are not equal."""
        count = input.size(axis)
        if count < edge_order + 1:
            raise RuntimeError(
                "torch.gradient expected each dimension size to be at least edge_order+1"
            )
        if not input.is_floating_point():
            input = input.to(torch.get_default_dtype())
        shape = [1] * input.dim()
        shape[axis] = -1
        steps = spacing.diff() if isinstance(spacing, torch.Tensor) else torch.full(
            (count - 1,), float(spacing), dtype=input.dtype)
        steps = steps.to(input.dtype)
        rises = input.diff(dim=axis) / steps.reshape(shape)
        parts = []
        if count > 2:
            left, right = steps[:-1].reshape(shape), steps[1:].reshape(shape)
            before, behind = rises.narrow(axis, 0, count - 2), rises.narrow(axis, 1, count - 2)
            parts.append((before * right + behind * left) / (left + right))
        first, last = rises.narrow(axis, 0, 1), rises.narrow(axis, count - 2, 1)
        if edge_order == 2:
            bends = (rises.narrow(axis, 1, 1) - first) / (steps[0] + steps[1])
            ends = (last - rises.narrow(axis, count - 3, 1)) / (steps[-1] + steps[-2])
            first, last = first - bends * steps[0], last + ends * steps[-1]
        return torch.cat([first] + parts + [last], dim=axis)


    def gradient(input, *, spacing=1, dim=None, edge_order=1):
        """The slopes of values on a grid, one tensor for each dimension."""
        if dim is None:
            axes = list(range(input.dim()))
        else:
            axes = [dim] if isinstance(dim, int) else list(dim)
        spacings = list(spacing) if isinstance(spacing, (list, tuple)) else [spacing] * len(axes)
        if len(spacings) != len(axes):
            raise RuntimeError(
                "torch.gradient expected spacing to be unspecified, a scalar, or a list of length "
                f"equal to 'self.dim() = {input.dim()}', since dim argument was not given, but got "
                f"a list of length {len(spacings)}"
            )
        return tuple(
            _slopes(input, axis % input.dim(), step, edge_order)
            for axis, step in zip(axes, spacings)
        )


    def unravel_index(indices, shape):
        """Places in a flattened tensor as one index for each dimension."""
        if indices.is_complex() or indices.is_floating_point() or indices.dtype == torch.bool:
            raise TypeError(f"expected 'indices' to be integer dtype, but got {indices.dtype}")
        sizes = [shape] if isinstance(shape, int) else list(shape)
        found = []
        for size in reversed(sizes):
            found.append(indices % size)
            indices = indices // size
        return tuple(reversed(found))


    def set_default_tensor_type(t, /):
        """Changes the dtype of new tensors with fractions (an old form)."""
        warnings.warn(
            "torch.set_default_tensor_type() is deprecated as of PyTorch 2.1, please use "
            "torch.set_default_dtype() and torch.set_default_device() as alternatives.",
            UserWarning, stacklevel=2,
        )
        name = t if isinstance(t, str) else t.__module__ + "." + t.__name__
        kinds = {
            "torch.FloatTensor": torch.float32, "torch.DoubleTensor": torch.float64,
            "torch.HalfTensor": torch.float16, "torch.BFloat16Tensor": torch.bfloat16,
        }
        if name not in kinds:
            raise TypeError(
                "only floating-point types are supported as the default type"
                if name.startswith("torch.") else f"invalid type object: {name}"
            )
        torch.set_default_dtype(kinds[name])


    def set_anomaly_enabled(enabled, check_nan=True):
        """Watches backward passes, or stops watching."""
        torch.autograd.set_detect_anomaly(enabled, check_nan)


    _settings = {"precision": "highest"}


    def get_float32_matmul_precision():
        """What was set; products are exact in any case."""
        return _settings["precision"]


    def set_float32_matmul_precision(precision):
        """Accepted: products are exact in any case."""
        if precision not in ("highest", "high", "medium"):
            raise RuntimeError(
                f"{precision} is not one of 'highest', 'high', or 'medium'; the current setting "
                "will not be changed."
            )
        _settings["precision"] = precision


    def get_deterministic_debug_mode():
        """0: results never depend on the number of threads."""
        return 0


    def is_warn_always_enabled():
        """False: a warning is given once."""
        return False


    def is_deterministic_algorithms_warn_only_enabled():
        """False: nothing here is left to chance."""
        return False


    def is_anomaly_check_nan_enabled():
        """Whether backward passes are watched for NaN."""
        return torch.is_anomaly_enabled()


    def compiled_with_cxx11_abi():
        """True, as PyTorch's builds answer."""
        return True


    def empty_strided(size, stride, *, dtype=None, layout=None, device=None, requires_grad=False,
                      pin_memory=False):
        """A tensor of zeros that lies in memory as the strides say."""
        reach = 1 + sum((extent - 1) * step for extent, step in zip(size, stride) if extent > 0)
        flat = torch.zeros(0 if 0 in size else reach, dtype=dtype, device=device)
        return flat.as_strided(size, stride).detach().requires_grad_(requires_grad)


    def nuclear_norm(input, dim=(-2, -1), keepdim=False):
        """The sum of singular values (an old form)."""
        warnings.warn(
            "at::nuclear_norm is deprecated and it is just left for JIT compatibility. It will be "
            "removed in a future PyTorch release. Please use `linalg.matrix_norm(A, 'nuc', dim, "
            "keepdim)` instead", UserWarning, stacklevel=2,
        )
        return torch.linalg.matrix_norm(input, "nuc", dim, keepdim)


    def frobenius_norm(input, dim, keepdim=False):
        """The root of the sum of squares (an old form)."""
        warnings.warn(
            "at::frobenius_norm is deprecated and it is just left for JIT compatibility. It will "
            "be removed in a future PyTorch release. Please use `linalg.vector_norm(A, 2., dim, "
            "keepdim)` instead", UserWarning, stacklevel=2,
        )
        return torch.linalg.vector_norm(input, 2.0, dim, keepdim)


    def resize_as_(input, the_template, *, memory_format=None):
        """Gives a tensor the shape of another, in place."""
        return input.resize_(the_template.shape)


    def constant_pad_nd(input, pad, value=0):
        """A margin of one number around the last dimensions."""
        return _pad(input, pad, "constant", value)


    def as_strided_scatter(input, src, size, stride, storage_offset=None):
        """A copy with src written to places given by strides."""
        copy = input.clone()
        copy.as_strided(size, stride, storage_offset or 0).copy_(src)
        return copy


    def nonzero_static(input, *, size, fill_value=-1):
        """nonzero, cut or filled up to a number of rows."""
        found = input.nonzero()
        rows = torch.full((size, input.dim()), fill_value)
        rows[:found.size(0)] = found[:size]
        return rows


    def lu(A, pivot=True, get_infos=False, out=None):
        """L and U in one matrix, and the exchanged rows (an old form)."""
        warnings.warn(
            "torch.lu is deprecated in favor of torch.linalg.lu_factor / torch.linalg.lu_factor_ex "
            "and will be removed in a future PyTorch release.\n"
            "LU, pivots = torch.lu(A, compute_pivots)\nshould be replaced with\n"
            "LU, pivots = torch.linalg.lu_factor(A, compute_pivots)\nand\n"
            "LU, pivots, info = torch.lu(A, compute_pivots, get_infos=True)\n"
            "should be replaced with\n"
            "LU, pivots, info = torch.linalg.lu_factor_ex(A, compute_pivots)",
            UserWarning, stacklevel=2,
        )
        found = torch.linalg.lu_factor_ex(A, pivot=pivot)
        return tuple(found) if get_infos else tuple(found)[:2]


    def lu_solve(input, LU_data, LU_pivots):
        """X with A X = input from the factors of A (an old form)."""
        warnings.warn(
            "torch.lu_solve is deprecated in favor of torch.linalg.lu_solveand will be removed in "
            "a future PyTorch release.\nNote that torch.linalg.lu_solve has its arguments "
            "reversed.\nX = torch.lu_solve(B, LU, pivots)\nshould be replaced with\n"
            "X = torch.linalg.lu_solve(LU, pivots, B)", UserWarning, stacklevel=2,
        )
        return torch.linalg.lu_solve(LU_data, LU_pivots, input)


    def triangular_solve(input, A, upper=True, transpose=False, unitriangular=False):
        """X with A X = input for a triangle A (an old form)."""
        warnings.warn(
            "torch.triangular_solve is deprecated in favor of torch.linalg.solve_triangularand "
            "will be removed in a future PyTorch release.\ntorch.linalg.solve_triangular has its "
            "arguments reversed and does not return a copy of one of the inputs.\n"
            "X = torch.triangular_solve(B, A).solution\nshould be replaced with\n"
            "X = torch.linalg.solve_triangular(A, B).", UserWarning, stacklevel=2,
        )
        matrix = A.mT if transpose else A
        solution = torch.linalg.solve_triangular(
            matrix, input, upper=upper != transpose, unitriangular=unitriangular)
        return solution, A.clone()


    def set_(tensor, source=None, *args, **kwargs):
        tensor.data = torch.empty(0, dtype=tensor.dtype) if source is None else source
        return tensor


    def as_subclass(tensor, cls):
        return torch.Tensor._make_subclass(cls, tensor, tensor.requires_grad)


    def _is_view(tensor):
        return tensor._base is not None


    def dim_order(tensor):
        steps = tensor.stride()
        return tuple(sorted(range(tensor.dim()), key=lambda axis: -steps[axis]))
    """#
}
