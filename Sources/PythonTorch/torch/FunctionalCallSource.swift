/// `torch.func`: modules as functions of their parameters.
enum FunctionalCallSource {
  static let text = #"""
    import torch


    def _owner(module, name):
        path, _, last = name.rpartition(".")
        return module.get_submodule(path), last


    def functional_call(module, parameter_and_buffer_dicts, args=None, kwargs=None, *,
                        tie_weights=True, strict=False):
        """Calls a module with other parameters and buffers than its own."""
        given = parameter_and_buffer_dicts
        if not isinstance(given, dict):
            given = {name: tensor for part in given for name, tensor in part.items()}
        tensors = given
        known = dict(module.named_parameters()) | dict(module.named_buffers())
        if strict:
            _compare_keys(module, tensors, known)
        replaced = []
        try:
            for name, tensor in tensors.items():
                if name in known:
                    owner, last = _owner(module, name)
                    kept = owner._parameters if last in owner._parameters else owner._buffers
                    replaced.append((kept, last, kept[last]))
                    kept[last] = tensor
            if args is None:
                args = ()
            elif not isinstance(args, tuple):
                args = (args,)
            return module(*args, **(kwargs or {}))
        finally:
            for kept, last, tensor in reversed(replaced):
                kept[last] = tensor


    def _compare_keys(module, tensors, known):
        unexpected = sorted(name for name in tensors if name not in known)
        missing = sorted(name for name in known if name not in tensors)
        words = []
        if unexpected:
            words.append(f"Unexpected key(s): {', '.join(map(repr, unexpected))}.")
        if missing:
            words.append(f"Missing key(s): {', '.join(map(repr, missing))}.")
        if words:
            raise RuntimeError(
                f"Error(s) in reparametrizing for {type(module).__name__}:\n\t"
                + "\n\t".join(words))
    """#
}
