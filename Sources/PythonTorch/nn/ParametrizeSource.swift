/// `torch.nn.utils.parametrize` and `.parametrizations`: parameters that are computed from others.
enum ParametrizeSource {
  static let text = #"""
    import torch
    from torch.nn import Module, ModuleDict, ModuleList, Parameter


    def _register(module, name, tensor):
        if isinstance(tensor, Parameter):
            module.register_parameter(name, tensor)
        else:
            module.register_buffer(name, tensor)


    class ParametrizationList(ModuleList):
        """The steps from what is stored to the tensor that a layer uses."""

        def __init__(self, modules, original, unsafe=False):
            if len(modules) == 0:
                raise ValueError("ParametrizationList requires one or more modules.")
            super().__init__(modules)
            self.unsafe = unsafe
            stored = self._inverted(original)
            self.is_tensor = isinstance(stored, torch.Tensor)
            self.ntensors = 1 if self.is_tensor else len(stored)
            if self.is_tensor:
                self._store_one(original, stored)
            else:
                for index, part in enumerate(stored):
                    if isinstance(original, Parameter):
                        part = Parameter(part, original.requires_grad)
                    _register(self, f"original{index}", part)
            if not unsafe:
                _compare(
                    self(), original, "Registering a parametrization may not change the {fact} of "
                    "the tensor, unless `unsafe` flag is enabled.\n"
                    "unparametrized {fact}: {old}\nparametrized {fact}: {new}")

        def _inverted(self, value):
            """What must be stored so that the steps give value."""
            with torch.no_grad():
                for module in reversed(list(self)):
                    if not hasattr(module, "right_inverse"):
                        return value
                    try:
                        value = module.right_inverse(value)
                    except NotImplementedError:
                        return value
            return value

        def _store_one(self, original, stored):
            if original.dtype != stored.dtype:
                raise ValueError(
                    "When `right_inverse` outputs one tensor, it may not change the dtype.\n"
                    f"original.dtype: {original.dtype}\n"
                    f"right_inverse(original).dtype: {stored.dtype}"
                )
            if stored is not original:
                original.data = stored.detach()
            _register(self, "original", original)

        def right_inverse(self, value):
            """Stores what gives value."""
            with torch.no_grad():
                for module in reversed(list(self)):
                    if not hasattr(module, "right_inverse"):
                        raise RuntimeError(
                            f"parametrization {type(module).__name__} does not implement "
                            "right_inverse."
                        )
                    value = module.right_inverse(value)
                parts = [value] if self.is_tensor else value
                for part, stored in zip(parts, self._stored()):
                    stored.data = part.detach()

        def _stored(self):
            if self.is_tensor:
                return [self.original]
            return [getattr(self, f"original{index}") for index in range(self.ntensors)]

        def forward(self):
            steps = list(self)
            value = steps[0](*self._stored())
            for step in steps[1:]:
                value = step(value)
            return value


    def _compare(new, old, words):
        if not isinstance(new, torch.Tensor):
            raise ValueError(
                f"A parametrization must return a tensor. Got {type(new).__name__}.")
        for fact in ("dtype", "shape"):
            if getattr(new, fact) != getattr(old, fact):
                raise ValueError(words.format(
                    fact=fact, old=getattr(old, fact), new=getattr(new, fact)))


    def _make_class(module):
        cls = type(module)
        module.__class__ = type("Parametrized" + cls.__name__, (cls,), {"__module__": __name__})


    def _make_property(module, name):
        def get(self):
            return self.parametrizations[name]()

        def put(self, value):
            self.parametrizations[name].right_inverse(value)

        setattr(type(module), name, property(get, put))


    def register_parametrization(module, tensor_name, parametrization, *, unsafe=False):
        """Puts a module between a stored parameter and the layer that uses it."""
        parametrization.train(module.training)
        if is_parametrized(module, tensor_name):
            steps = module.parametrizations[tensor_name]
            if not unsafe:
                old = getattr(module, tensor_name)
                _compare(
                    parametrization(old), old, "Registering a parametrization may not change the "
                    "{fact} of the tensor, unless the `unsafe` flag is enabled.\n"
                    f"module.{tensor_name}.{{fact}}: {{old}}\n"
                    f"parametrization(module.{tensor_name}).{{fact}}: {{new}}")
            steps.append(parametrization)
            steps.unsafe |= unsafe
        elif tensor_name in module._buffers or tensor_name in module._parameters:
            original = getattr(module, tensor_name)
            steps = ParametrizationList([parametrization], original, unsafe=unsafe)
            delattr(module, tensor_name)
            if not is_parametrized(module):
                _make_class(module)
                module.parametrizations = ModuleDict()
            _make_property(module, tensor_name)
            module.parametrizations[tensor_name] = steps
        else:
            raise ValueError(
                f"Module '{module}' does not have a parameter, a buffer, or a "
                f"parametrized element with name '{tensor_name}'"
            )
        return module


    def is_parametrized(module, tensor_name=None):
        """Whether a module, or one tensor of it, is computed."""
        steps = getattr(module, "parametrizations", None)
        if not isinstance(steps, ModuleDict):
            return False
        return len(steps) > 0 if tensor_name is None else tensor_name in steps


    def remove_parametrizations(module, tensor_name, leave_parametrized=True):
        """Makes a computed tensor an ordinary parameter again."""
        if not is_parametrized(module, tensor_name):
            raise ValueError(f"Module {module} does not have a parametrization on {tensor_name}")
        steps = module.parametrizations[tensor_name]
        if not steps.is_tensor and not leave_parametrized:
            raise ValueError(
                "Cannot leave unparametrized (`leave_parametrized=False`) a tensor "
                "that is parametrized in terms of a sequence of tensors."
            )
        value = getattr(module, tensor_name)
        if steps.is_tensor:
            original = steps.original
            if leave_parametrized:
                original.data = value.detach()
        else:
            original = Parameter(value.detach()) if value.requires_grad else value
        delattr(type(module), tensor_name)
        del module.parametrizations[tensor_name]
        _register(module, tensor_name, original)
        if not is_parametrized(module):
            delattr(module, "parametrizations")
            module.__class__ = type(module).__bases__[0]
        return module


    def type_before_parametrizations(module):
        """The class of a module without its parametrizations."""
        return type(module).__bases__[0] if is_parametrized(module) else type(module)
    """#

  static let ready = #"""
    import torch
    from torch.nn import Module
    from torch.nn.utils import parametrize


    def _norm_except(tensor, dim):
        if dim == -1:
            return tensor.norm()
        others = [axis for axis in range(tensor.dim()) if axis != dim % tensor.dim()]
        return torch.linalg.vector_norm(tensor, dim=others, keepdim=True)


    class _WeightNorm(Module):
        def __init__(self, dim=0):
            super().__init__()
            self.dim = -1 if dim is None else dim

        def forward(self, weight_g, weight_v):
            return torch._weight_norm(weight_v, weight_g, self.dim)

        def right_inverse(self, weight):
            return _norm_except(weight, self.dim), weight


    def weight_norm(module, name="weight", dim=0):
        """Keeps the length of a weight's rows apart from their direction."""
        return parametrize.register_parametrization(module, name, _WeightNorm(dim), unsafe=True)
    """#
}
