/// `torch.nn.utils.prune`: weights held at zero by a mask.
enum PruneSource {
  static let text = head + methods + functions

  private static let head = #"""
    from abc import ABC, abstractmethod
    from collections.abc import Iterable
    import numbers

    import torch


    def _methods(module):
        """The pruning methods of a module's own tensors, by name."""
        return module.__dict__.get("_pruning_methods", {})


    class BasePruningMethod(ABC):
        """How a mask comes about; called before each forward of a module."""

        def __call__(self, module, inputs):
            setattr(module, self._tensor_name, self.apply_mask(module))

        @abstractmethod
        def compute_mask(self, t, default_mask):
            """The mask for t, where default_mask is what earlier methods left."""

        def apply_mask(self, module):
            name = self._tensor_name
            mask = getattr(module, name + "_mask")
            original = getattr(module, name + "_orig")
            return mask.to(dtype=original.dtype) * original

        @classmethod
        def apply(cls, module, name, *args, importance_scores=None, **kwargs):
            """Prunes the tensor of that name, on top of what has been pruned."""
            new = cls(*args, **kwargs)
            new._tensor_name = name
            earlier = _methods(module).get(name)
            original = getattr(module, name)
            scores = original if importance_scores is None else importance_scores
            if scores.shape != original.shape:
                raise AssertionError(
                    "importance_scores should have the same shape as parameter         "
                    f"        {name} of {module}"
                )
            if earlier is None:
                mask = new.compute_mask(scores, torch.ones_like(original))
                module.register_parameter(name + "_orig", module._parameters.pop(name))
                module.register_buffer(name + "_mask", mask)
            else:
                new = earlier._followed_by(new)
                old = getattr(module, name + "_mask").detach().clone()
                mask = new.compute_mask(scores, old)
                module.register_buffer(name + "_mask", mask)
                earlier._handle.remove()
            setattr(module, name, new.apply_mask(module))
            new._handle = module.register_forward_pre_hook(new)
            module._pruning_methods = {**_methods(module), name: new}
            return new

        def _followed_by(self, method):
            container = PruningContainer(self)
            container.add_pruning_method(method)
            return container

        def prune(self, t, default_mask=None, importance_scores=None):
            """A pruned copy of t."""
            scores = t if importance_scores is None else importance_scores
            if scores.shape != t.shape:
                raise AssertionError(
                    "importance_scores should have the same shape as tensor t"
                )
            mask = default_mask if default_mask is not None else torch.ones_like(t)
            return t * self.compute_mask(scores, default_mask=mask)

        def remove(self, module):
            """Makes the pruning permanent."""
            name = self._tensor_name
            weight = self.apply_mask(module)
            delattr(module, name)
            original = module._parameters.pop(name + "_orig")
            original.data = weight.data
            del module._buffers[name + "_mask"]
            setattr(module, name, original)


    class PruningContainer(BasePruningMethod):
        """Several methods, one after the other."""

        def __init__(self, *args):
            self._pruning_methods = ()
            methods = args[0] if len(args) == 1 and isinstance(args[0], Iterable) else args
            if methods:
                self._tensor_name = methods[0]._tensor_name
            for method in methods:
                self.add_pruning_method(method)

        def add_pruning_method(self, method):
            if not isinstance(method, BasePruningMethod) and method is not None:
                raise TypeError(f"{type(method)} is not a BasePruningMethod subclass")
            if method is not None and self._tensor_name != method._tensor_name:
                raise ValueError(
                    "Can only add pruning methods acting on the parameter named "
                    f"'{self._tensor_name}' to PruningContainer {self}. "
                    f"Found '{method._tensor_name}'"
                )
            self._pruning_methods += (method,)

        def _followed_by(self, method):
            self.add_pruning_method(method)
            return self

        def __len__(self):
            return len(self._pruning_methods)

        def __iter__(self):
            return iter(self._pruning_methods)

        def __getitem__(self, idx):
            return self._pruning_methods[idx]

        def compute_mask(self, t, default_mask):
            method = self._pruning_methods[-1]
            left = _left(method, t, default_mask)
            mask = default_mask.clone()
            mask[left] = method.compute_mask(t[left], default_mask[left]).to(mask.dtype)
            return mask


    def _left(method, t, mask):
        """What a method may still prune."""
        if method.PRUNING_TYPE == "unstructured":
            return mask == 1
        if method.PRUNING_TYPE == "global":
            return (slice(None),) * t.dim()
        if method.PRUNING_TYPE != "structured":
            raise ValueError(f"Unrecognized PRUNING_TYPE {method.PRUNING_TYPE}")
        dim = method.dim % t.dim()
        others = [other for other in range(t.dim()) if other != dim]
        kept = mask.sum(dim=others) != 0
        return tuple(kept if axis == dim else slice(None) for axis in range(t.dim()))

    """#
}
