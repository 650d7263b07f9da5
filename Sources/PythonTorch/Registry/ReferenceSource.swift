/// Looks at everything that programs can reach and that has no row in a table, in Python.
enum ReferenceSource {
  static let text = #"""
    import inspect
    import re

    import torch
    import torch.autograd.functional
    import torch.distributions
    import torch.func
    import torch.nn.functional
    import torch.nn.init
    import torch.nn.utils
    import torch.optim.lr_scheduler
    import torch.utils.data

    MODULES = [
        "torch", "torch.autograd", "torch.autograd.functional", "torch.nn", "torch.nn.functional",
        "torch.nn.init", "torch.nn.utils", "torch.optim", "torch.optim.lr_scheduler",
        "torch.utils.data", "torch.linalg", "torch.random", "torch.cuda", "torch.distributions",
        "torch.func",
    ]
    CLASSES = ["torch.Tensor", "torch.Size", "torch.Generator", "torch.nn.Module", "torch.optim.Optimizer"]


    def without_places(text):
        """A page must not change with where objects lie in memory."""
        return re.sub(" at 0x[0-9a-f]+", "", text)


    def signature(value):
        try:
            return without_places(str(inspect.signature(value)))
        except (TypeError, ValueError):
            return ""


    def summary(value):
        if isinstance(value, torch.dtype):
            return f"A dtype of {value.itemsize} byte{'s' if value.itemsize > 1 else ''} an element."
        if not callable(value) and not hasattr(type(value), "__get__"):
            return without_places(f"The constant {value}.")
        text = getattr(value, "__doc__", None) or ""
        return text.strip().split("\n")[0]


    def members(path, names, value):
        for name in sorted(names):
            if name.startswith("_") or inspect.ismodule(value(name)):
                continue
            yield path + "." + name, signature(value(name)), summary(value(name))


    def resolved(path):
        value = torch
        for name in path.split(".")[1:]:
            value = getattr(value, name)
        return value


    def walk():
        for path in MODULES:
            module = resolved(path)
            yield from members(path, dir(module), lambda name: getattr(module, name, None))
        for path in CLASSES:
            cls = resolved(path)
            found = {}
            for base in reversed(cls.__mro__[:-1]):
                if base.__module__ != "builtins":
                    found.update(vars(base))
            yield from members(path, found, found.get)


    entries = list(walk())
    """#
}
