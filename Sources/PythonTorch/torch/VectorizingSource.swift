/// `torch.func.vmap`: a function of one entry as a function of many, which it takes one by one.
enum VectorizingSource {
  static let text = #"""
    def _structure(tree, indent=2):
        """The shape of a tree in PyTorch's words."""
        if not isinstance(tree, (list, tuple, dict)):
            return "*"
        values = list(tree.values()) if isinstance(tree, dict) else tree
        inner = (",\n" + " " * indent).join(_structure(value, indent + 2) for value in values)
        keys = list(tree) if isinstance(tree, dict) else None
        return f"TreeSpec({type(tree).__name__}, {keys}, [{inner}])"


    def _spread(dims, tree, shown):
        """A dimension for each leaf: one for all of a part of the tree, or a tree of them."""
        if dims is None or isinstance(dims, int):
            return [dims] * len(_flat(tree)[0])
        if type(dims) is not type(tree) and not (
                isinstance(dims, (tuple, list)) and isinstance(tree, (tuple, list))) or len(dims) != len(tree):
            raise ValueError(shown)
        if isinstance(dims, dict):
            return [dim for key, value in tree.items() for dim in _spread(dims[key], value, shown)]
        return [dim for part, value in zip(dims, tree) for dim in _spread(part, value, shown)]


    def vmap(func, in_dims=0, out_dims=0, randomness="error", *, chunk_size=None):
        """A function that applies `func` to each entry of a dimension of its arguments."""
        if randomness not in ("error", "different", "same"):
            raise RuntimeError(
                "Only allowed values for randomness are 'error', 'different', or 'same'. Got"
                f" {randomness}")
        if not (chunk_size is None or chunk_size > 0):
            raise ValueError(f"vmap: chunk_size should be None or greater than 0. (got {chunk_size})")

        def wrapper(*args, **kwargs):
            name = getattr(func, "__name__", None) or repr(func)
            if not isinstance(in_dims, (int, tuple)):
                raise ValueError(
                    f"vmap({name}, in_dims={in_dims}, ...)(<inputs>): expected `in_dims` to be int or a"
                    f" (potentially nested) tuple matching the structure of inputs, got: {type(in_dims)}.")
            if not args:
                raise ValueError(
                    f"vmap({name})(<inputs>): got no inputs. Maybe you forgot to add inputs, or you are"
                    " trying to vmap over a function with no inputs. The latter is unsupported.")
            leaves, build = _flat(list(args))
            dims = _spread(
                in_dims, list(args),
                f"vmap({name}, in_dims={in_dims}, ...)(<inputs>): in_dims is not compatible with the"
                f" structure of `inputs`. in_dims has structure {_structure(in_dims)} but inputs has"
                f" structure {_structure(args)}.")
            places = [_place(name, in_dims, dim, leaf) for dim, leaf in zip(dims, leaves)]
            sizes = [leaf.size(dim) for leaf, dim in zip(leaves, places) if dim is not None]
            if not sizes:
                raise ValueError("At least one Tensor must be mapped over")
            if len(set(sizes)) > 1:
                raise ValueError(
                    "vmap: Expected all tensors to have the same size in the mapped dimension, got sizes"
                    f" {sizes} for the mapped dimension")
            results = []
            state = _torch.get_rng_state()
            for i in range(sizes[0]):
                if randomness == "same":
                    _torch.set_rng_state(state)
                results.append(func(*build([
                    leaf if dim is None else leaf.select(dim, i) for leaf, dim in zip(leaves, places)]),
                    **kwargs))
                if randomness == "error" and not _torch.equal(state, _torch.get_rng_state()):
                    raise RuntimeError(
                        "vmap: called random operation while in randomness error mode. Please either use"
                        " the 'same' or 'different' randomness flags on vmap or perform the randomness"
                        " operation out of vmap")
            return _gathered(name, results, out_dims)
        return _named(wrapper, func)


    def _place(name, in_dims, dim, leaf):
        if dim is None:
            return None
        if not isinstance(leaf, _torch.Tensor):
            raise ValueError(
                f"vmap({name}, in_dims={in_dims}, ...)(<inputs>): Got in_dim={dim} for an input but the"
                f" input is of type {type(leaf)}. We cannot vmap over non-Tensor arguments, please use None"
                " as the respective in_dim")
        if not -leaf.dim() <= dim < leaf.dim():
            raise ValueError(
                f"vmap({name}, in_dims={in_dims}, ...)(<inputs>): Got in_dim={dim} for some input, but that"
                f" input is a Tensor of dimensionality {leaf.dim()} so expected in_dim to satisfy"
                f" -{leaf.dim()} <= in_dim < {leaf.dim()}.")
        return dim % leaf.dim()


    def _gathered(name, results, out_dims):
        parts = [_flat(result)[0] for result in results]
        _, build = _flat(results[0])
        for leaf in parts[0]:
            if not isinstance(leaf, _torch.Tensor):
                raise ValueError(
                    f"vmap({name}, ...): `{name}` must only return Tensors, got type {type(leaf)}. Did you"
                    " mean to set out_dims= to None for output?")
        dims = _spread(
            out_dims, results[0],
            f"vmap({name}, ..., out_dims={out_dims})(<inputs>): out_dims is not compatible with the"
            f" structure of `outputs`.")
        return build([
            parts[0][i] if dim is None else _torch.stack([part[i] for part in parts], dim)
            for i, dim in enumerate(dims)])


    def stack_module_state(models):
        """The parameters of models of one kind as stacks, and their buffers."""
        if not models:
            raise RuntimeError("stack_module_state: Expected at least one model, got 0.")
        if len({model.training for model in models}) > 1:
            raise RuntimeError("stack_module_state: Expected all models to have the same training/eval mode.")
        if any(type(model) is not type(models[0]) for model in models):
            raise RuntimeError("stack_module_state: Expected all models to be of the same class.")
        return tuple(
            {name: _stacked([dict(getattr(model, kind)())[name] for model in models])
             for name, _ in getattr(models[0], kind)()}
            for kind in ("named_parameters", "named_buffers"))


    def _stacked(tensors):
        whole = _torch.stack([tensor.detach() for tensor in tensors])
        return whole.requires_grad_() if all(tensor.requires_grad for tensor in tensors) else whole
    """#
}
