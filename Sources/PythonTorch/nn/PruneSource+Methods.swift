extension PruneSource {
  /// The methods, and what they check.
  static let methods = #"""

    def _check_amount(amount):
        if not isinstance(amount, numbers.Real):
            raise TypeError(f"Invalid type for amount: {amount}. Must be int or float.")
        whole = isinstance(amount, numbers.Integral)
        if amount < 0 or not whole and amount > 1:
            raise ValueError(
                f"amount={amount} should either be a float in the range [0, 1] or a "
                "non-negative integer"
            )


    def _count(amount, size):
        """How many of size elements are pruned."""
        if not isinstance(amount, numbers.Integral):
            return round(amount * size)
        if amount > size:
            raise ValueError(
                f"amount={amount} should be smaller than the number of parameters to "
                f"prune={size}"
            )
        return amount


    def _check_dim(t, dim):
        if len(t.shape) <= 1:
            raise ValueError(
                "Structured pruning can only be applied to multidimensional tensors. Found "
                f"tensor of shape {t.shape} with {len(t.shape)} dims"
            )
        if dim >= t.dim():
            raise IndexError(f"Invalid index {dim} for tensor of size {t.shape}")


    class Identity(BasePruningMethod):
        """Prunes nothing, but keeps a mask."""

        PRUNING_TYPE = "unstructured"

        def compute_mask(self, t, default_mask):
            return default_mask


    class RandomUnstructured(BasePruningMethod):
        """Prunes elements at random."""

        PRUNING_TYPE = "unstructured"

        def __init__(self, amount):
            _check_amount(amount)
            self.amount = amount

        def _pruned(self, t, count):
            return torch.topk(torch.rand_like(t), k=count).indices

        def compute_mask(self, t, default_mask):
            count = _count(self.amount, t.nelement())
            mask = default_mask.clone(memory_format=torch.contiguous_format)
            if count != 0:
                mask.view(-1)[self._pruned(t.view(-1), count)] = 0
            return mask


    class L1Unstructured(RandomUnstructured):
        """Prunes the elements of the smallest magnitude."""

        def _pruned(self, t, count):
            return torch.topk(torch.abs(t), k=count, largest=False).indices


    class RandomStructured(BasePruningMethod):
        """Prunes whole slices at random."""

        PRUNING_TYPE = "structured"

        def __init__(self, amount, dim=-1):
            _check_amount(amount)
            self.amount = amount
            self.dim = dim

        def _kept(self, t, count):
            scores = torch.rand(t.shape[self.dim])
            return scores > torch.kthvalue(scores, k=count).values

        def compute_mask(self, t, default_mask):
            _check_dim(t, self.dim)
            count = _count(self.amount, t.shape[self.dim])
            if count == 0:
                return default_mask
            mask = torch.zeros_like(t)
            places = [slice(None)] * t.dim()
            places[self.dim] = self._kept(t, count)
            mask[tuple(places)] = 1
            return mask * default_mask.to(dtype=mask.dtype)


    class LnStructured(RandomStructured):
        """Prunes the slices of the smallest norm."""

        def __init__(self, amount, n, dim=-1):
            super().__init__(amount, dim)
            self.n = n

        def _kept(self, t, count):
            axis = self.dim % t.dim()
            others = [dim for dim in range(t.dim()) if dim != axis]
            norms = torch.norm(t, p=self.n, dim=others)
            return torch.topk(norms, k=len(norms) - count, largest=True).indices


    class CustomFromMask(BasePruningMethod):
        """Prunes by a given mask."""

        PRUNING_TYPE = "global"

        def __init__(self, mask):
            self.mask = mask

        def compute_mask(self, t, default_mask):
            if default_mask.shape != self.mask.shape:
                raise AssertionError(
                    "default_mask shape mismatch: "
                    f"{default_mask.shape} != {self.mask.shape}"
                )
            return default_mask * self.mask.to(dtype=default_mask.dtype)

    """#

  static let functions = #"""

    def identity(module, name):
        Identity.apply(module, name)
        return module


    def random_unstructured(module, name, amount):
        RandomUnstructured.apply(module, name, amount)
        return module


    def l1_unstructured(module, name, amount, importance_scores=None):
        L1Unstructured.apply(module, name, amount, importance_scores=importance_scores)
        return module


    def random_structured(module, name, amount, dim):
        RandomStructured.apply(module, name, amount, dim)
        return module


    def ln_structured(module, name, amount, n, dim, importance_scores=None):
        LnStructured.apply(module, name, amount, n, dim, importance_scores=importance_scores)
        return module


    def custom_from_mask(module, name, mask):
        CustomFromMask.apply(module, name, mask)
        return module


    def global_unstructured(parameters, pruning_method, importance_scores=None, **kwargs):
        """Prunes tensors of several modules as if they were one."""
        if not isinstance(parameters, Iterable):
            raise TypeError("global_unstructured(): parameters is not an Iterable")
        given = importance_scores if importance_scores is not None else {}
        if not isinstance(given, dict):
            raise TypeError("global_unstructured(): importance_scores must be of type dict")
        scores = torch.nn.utils.parameters_to_vector(
            [given.get((module, name), getattr(module, name)) for module, name in parameters])
        masks = torch.nn.utils.parameters_to_vector([
            getattr(module, name + "_mask", torch.ones_like(getattr(module, name)))
            for module, name in parameters
        ])
        container = PruningContainer()
        container._tensor_name = "temp"
        method = pruning_method(**kwargs)
        method._tensor_name = "temp"
        if method.PRUNING_TYPE != "unstructured":
            raise TypeError(
                'Only "unstructured" PRUNING_TYPE supported for the `pruning_method`. Found '
                f"method {pruning_method} of type {method.PRUNING_TYPE}"
            )
        container.add_pruning_method(method)
        whole = container.compute_mask(scores, masks)
        start = 0
        for module, name in parameters:
            tensor = getattr(module, name)
            end = start + tensor.numel()
            custom_from_mask(module, name, mask=whole[start:end].view_as(tensor))
            start = end


    def remove(module, name):
        """Leaves the zeros and takes the mask away."""
        method = _methods(module).get(name)
        if method is None:
            raise ValueError(
                f"Parameter '{name}' of module {module} has to be pruned before pruning can be "
                "removed"
            )
        method.remove(module)
        method._handle.remove()
        del module._pruning_methods[name]
        return module


    def is_pruned(module):
        """Whether the module or one inside it is pruned."""
        return any(_methods(inner) for inner in module.modules())

    """#
}
