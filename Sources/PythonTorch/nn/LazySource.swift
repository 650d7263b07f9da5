/// `torch.nn.modules.lazy`: layers that take the size of their input from the first batch.
enum LazySource {
  static let classes = [
    "LazyLinear", "LazyConv1d", "LazyConv2d", "LazyConvTranspose1d", "LazyConvTranspose2d",
    "LazyBatchNorm1d", "LazyBatchNorm2d", "LazyInstanceNorm1d", "LazyInstanceNorm2d",
  ]

  static let parameterNames = [
    "UninitializedParameter", "UninitializedBuffer", "UninitializedTensorMixin", "is_lazy",
  ]

  static var text: String { parameters + mixin + layers }

  private static let parameters = #"""
    """Layers that take the size of their input from the first batch."""
    import warnings

    import torch
    from torch import nn

    _ALLOWED = {
        "half", "float", "double", "char", "short", "int", "long", "cuda", "cpu", "to", "is_floating_point",
        "is_complex", "size", "copy_", "type", "data_ptr", "requires_grad_",
    }


    class UninitializedTensorMixin:
        """A tensor without a shape, until it is told one."""

        def materialize(self, shape, device=None, dtype=None):
            self.data = torch.empty(shape, device=device or self.device, dtype=dtype or self.dtype)
            self.__class__ = self.cls_to_become

        @property
        def shape(self):
            raise RuntimeError(
                "Can't access the shape of an uninitialized parameter or buffer. This error usually happens "
                "in `load_state_dict` when trying to load an uninitialized parameter into an initialized "
                "one. Call `forward` to initialize the parameters before accessing their attributes.")

        def share_memory_(self):
            raise RuntimeError(
                "Can't share memory on an uninitialized parameter or buffer. Call `forward` to initialize "
                "the parameters before calling `module.share_memory()`.")

        def detach(self):
            return self

        def _refuse(self, what):
            raise ValueError(
                f"Attempted to use an uninitialized parameter in {what}. This error happens when you are "
                "using a `LazyModule` or explicitly manipulating "
                "`torch.nn.parameter.UninitializedParameter` objects. When using LazyModules Call `forward` "
                "with a dummy batch to initialize the parameters before calling torch functions")

        def __repr__(self):
            return f"<{type(self).__name__}>"


    def _refusal(name):
        def refuse(self, *args, **kwargs):
            self._refuse(f"<method '{name}' of 'torch._C.TensorBase' objects>")
        return refuse


    for _name in dir(torch.Tensor):
        if not (_name.startswith("_") or _name in _ALLOWED or _name in UninitializedTensorMixin.__dict__):
            if callable(getattr(torch.Tensor, _name)):
                setattr(UninitializedTensorMixin, _name, _refusal(_name))


    class UninitializedParameter(UninitializedTensorMixin, nn.Parameter):
        """A parameter without a shape."""

        cls_to_become = nn.Parameter

        def __new__(cls, requires_grad=True, device=None, dtype=None):
            data = torch.empty(0, device=device, dtype=dtype)
            return torch.Tensor._make_subclass(cls, data, requires_grad)


    class UninitializedBuffer(UninitializedTensorMixin, torch.Tensor):
        """A buffer without a shape."""

        cls_to_become = torch.Tensor

        def __new__(cls, requires_grad=False, device=None, dtype=None, persistent=True):
            data = torch.empty(0, device=device, dtype=dtype)
            return torch.Tensor._make_subclass(cls, data, requires_grad)


    def is_lazy(param):
        """Whether a parameter or buffer has no shape yet."""
        return isinstance(param, UninitializedTensorMixin)


    """#

  private static let mixin = #"""
    class LazyModuleMixin:
        """A layer that becomes another class with its first batch."""

        cls_to_become = None

        def __init__(self, *args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                super().__init__(*args, **kwargs)
            warnings.warn(
                "Lazy modules are a new feature under heavy development so changes to the API or "
                "functionality can happen at any moment.", stacklevel=3)
            self._initialize_hook = self.register_forward_pre_hook(self._infer_parameters, with_kwargs=True)

        def has_uninitialized_params(self):
            """Whether a parameter or buffer has no shape yet."""
            return any(is_lazy(part) for parts in (self._parameters, self._buffers) for part in parts.values())

        def reset_parameters(self):
            if not self.has_uninitialized_params() and self._size() != 0:
                super().reset_parameters()

        def initialize_parameters(self, input, *args, **kwargs):
            """Gives the parameters their shapes, and values."""
            if self.has_uninitialized_params():
                with torch.no_grad():
                    self._take_size(input)
                    for part in (*self._parameters.items(), *self._buffers.items()):
                        if is_lazy(part[1]):
                            part[1].materialize(self._shape(part[0]))
                    self.reset_parameters()
            elif self._size() == 0:
                self._take_size(input)

        def _infer_parameters(self, module, args, kwargs=None):
            module.initialize_parameters(*args, **(kwargs or {}))
            if module.has_uninitialized_params():
                raise RuntimeError(f"module {self._get_name()} has not been fully initialized")
            module._initialize_hook.remove()
            del module._initialize_hook
            if module.cls_to_become is not None:
                module.__class__ = module.cls_to_become

        def _leave_open(self, device, dtype, **parts):
            for name, kind in parts.items():
                setattr(self, name, kind(device=device, dtype=dtype))


    """#

  private static let layers = #"""
    class LazyLinear(LazyModuleMixin, nn.Linear):
        """A Linear whose in_features are those of its first input."""

        cls_to_become = nn.Linear

        def __init__(self, out_features, bias=True, device=None, dtype=None):
            super().__init__(0, 0, False)
            self._leave_open(device, dtype, weight=UninitializedParameter)
            self.out_features = out_features
            if bias:
                self._leave_open(device, dtype, bias=UninitializedParameter)

        def _size(self):
            return self.in_features

        def _take_size(self, input):
            self.in_features = input.shape[-1]

        def _shape(self, name):
            return (self.out_features, self.in_features) if name == "weight" else (self.out_features,)


    class _LazyConvolution(LazyModuleMixin):
        def __init__(self, out_channels, bias, device, dtype, *settings):
            super().__init__(0, 0, *settings)
            self._leave_open(device, dtype, weight=UninitializedParameter)
            self.out_channels = out_channels
            if bias:
                self._leave_open(device, dtype, bias=UninitializedParameter)

        def _size(self):
            return self.in_channels

        def _take_size(self, input):
            rank = len(self.kernel_size)
            if input.dim() not in (rank + 1, rank + 2):
                raise RuntimeError(
                    f"Expected {rank + 1}D (unbatched) or {rank + 2}D (batched) input to "
                    f"{type(self).__name__}, but got input of size: {input.shape}")
            self.in_channels = input.shape[-rank - 1]
            if self.in_channels % self.groups != 0:
                raise ValueError("in_channels must be divisible by groups")

        def _shape(self, name):
            if name == "bias":
                return (self.out_channels,)
            pair = (self.in_channels, self.out_channels) if self.transposed else (
                self.out_channels, self.in_channels)
            return (pair[0], pair[1] // self.groups, *self.kernel_size)


    class _LazyNorm(LazyModuleMixin):
        def __init__(self, eps, momentum, affine, track_running_stats, device, dtype):
            super().__init__(0, eps, momentum, False, False)
            self.affine, self.track_running_stats = affine, track_running_stats
            if affine:
                self._leave_open(device, dtype, weight=UninitializedParameter, bias=UninitializedParameter)
            if track_running_stats:
                self._leave_open(device, dtype, running_mean=UninitializedBuffer,
                                 running_var=UninitializedBuffer)
                self.num_batches_tracked = torch.tensor(0)

        def _size(self):
            return self.num_features

        def _take_size(self, input):
            self.num_features = input.shape[1]

        def _shape(self, name):
            return (self.num_features,)


    def _direct():
        def __init__(self, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True,
                     padding_mode="zeros", device=None, dtype=None):
            _LazyConvolution.__init__(self, out_channels, bias, device, dtype, kernel_size, stride, padding,
                                      dilation, groups, False, padding_mode)
        return __init__


    def _transposed():
        def __init__(self, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True,
                     dilation=1, padding_mode="zeros", device=None, dtype=None):
            _LazyConvolution.__init__(self, out_channels, bias, device, dtype, kernel_size, stride, padding,
                                      output_padding, groups, False, dilation, padding_mode)
        return __init__


    def _norm():
        def __init__(self, eps=1e-5, momentum=0.1, affine=True, track_running_stats=True, device=None,
                     dtype=None):
            _LazyNorm.__init__(self, eps, momentum, affine, track_running_stats, device, dtype)
        return __init__


    def _lazy(base, become, initialise, module):
        """Makes the lazy form of a layer."""
        name = "Lazy" + become.__name__
        initialise.__qualname__ = f"{name}.__init__"
        made = type(name, (base, become), {
            "cls_to_become": become, "__init__": initialise,
            "__doc__": f"A {become.__name__} with as many channels as its first input."})
        made.__module__ = "torch.nn.modules." + module
        globals()[name] = made


    LazyLinear.__module__ = "torch.nn.modules.linear"
    for _become in (nn.Conv1d, nn.Conv2d):
        _lazy(_LazyConvolution, _become, _direct(), "conv")
    for _become in (nn.ConvTranspose1d, nn.ConvTranspose2d):
        _lazy(_LazyConvolution, _become, _transposed(), "conv")
    for _become in (nn.BatchNorm1d, nn.BatchNorm2d):
        _lazy(_LazyNorm, _become, _norm(), "batchnorm")
    for _become in (nn.InstanceNorm1d, nn.InstanceNorm2d):
        _lazy(_LazyNorm, _become, _norm(), "instancenorm")
    for _kind in (UninitializedParameter, UninitializedBuffer, UninitializedTensorMixin, is_lazy):
        _kind.__module__ = "torch.nn.parameter"
    """#
}
