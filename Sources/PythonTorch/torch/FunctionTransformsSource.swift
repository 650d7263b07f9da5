/// `torch.func`: derivatives of functions, said in Python over `torch.autograd.grad`.
enum FunctionTransformsSource {
  static let text = #"""
    import torch as _torch


    def _flat(tree):
        """The leaves of nested lists, tuples and dicts, and what puts leaves back in."""
        if isinstance(tree, dict):
            parts = [(key, _flat(value)) for key, value in tree.items()]
            counts = [len(leaves) for _, (leaves, _) in parts]

            def dict_of(leaves):
                result, start = {}, 0
                for (key, (_, build)), count in zip(parts, counts):
                    result[key] = build(leaves[start:start + count])
                    start += count
                return type(tree)(result)

            return [leaf for _, (leaves, _) in parts for leaf in leaves], dict_of
        if isinstance(tree, (list, tuple)) and not isinstance(tree, _torch.Size):
            parts = [_flat(value) for value in tree]

            def sequence_of(leaves):
                result, start = [], 0
                for part, build in parts:
                    result.append(build(leaves[start:start + len(part)]))
                    start += len(part)
                if hasattr(tree, "_fields"):
                    return type(tree)(*result)
                return tuple(result) if isinstance(tree, tuple) else result

            return [leaf for part, _ in parts for leaf in part], sequence_of
        return [tree], lambda leaves: leaves[0]


    def _level(value):
        """A value to differentiate by: cut off, or beside what an outer transform follows."""
        if not isinstance(value, _torch.Tensor):
            raise ValueError(f"Thing passed to transform API must be Tensor, got {type(value)}")
        return value.view_as(value) if value.requires_grad else value.detach().requires_grad_()


    def _chosen(args, argnums, name):
        single = isinstance(argnums, int)
        places = (argnums,) if single else tuple(argnums)
        for place in places:
            if not -len(args) <= place < len(args):
                raise RuntimeError(
                    f"Got argnum={place}, but only {len(args)} positional inputs")
        return single, tuple(place % len(args) for place in places)


    def _follow(func, args, kwargs, argnums, name, has_aux):
        """Calls func with leaves in place of the chosen arguments."""
        single, places = _chosen(args, argnums, name)
        outer = any(leaf.requires_grad for leaf in _flat(list(args))[0] if isinstance(leaf, _torch.Tensor))
        flat = [_flat(args[place]) for place in places]
        leaves = [[_level(leaf) for leaf in part] for part, _ in flat]
        given = list(args)
        for place, part, (_, build) in zip(places, leaves, flat):
            given[place] = build(part)
        output = func(*given, **kwargs)
        aux = None
        if has_aux:
            if not (isinstance(output, tuple) and len(output) == 2):
                raise RuntimeError(
                    f"{name}: output of function f should be a tuple: (output, aux) if has_aux is True")
            output, aux = output

        def packed(results):
            built, start = [], 0
            for part, (_, build) in zip(leaves, flat):
                built.append(build(results[start:start + len(part)]))
                start += len(part)
            return built[0] if single else tuple(built)

        return output, aux, [leaf for part in leaves for leaf in part], packed, outer


    def _let_go(value, outer):
        if outer:
            return value
        leaves, build = _flat(value)
        return build([leaf.detach() if isinstance(leaf, _torch.Tensor) else leaf for leaf in leaves])


    def _slopes(outputs, inputs, weights=None, keep=True):
        followed = [i for i, output in enumerate(outputs) if output.requires_grad]
        if not followed:
            return [_torch.zeros_like(leaf) for leaf in inputs]
        slopes = _torch.autograd.grad(
            [outputs[i] for i in followed], inputs,
            None if weights is None else [weights[i] for i in followed],
            retain_graph=True, create_graph=keep, allow_unused=True)
        return [_torch.zeros_like(leaf) if slope is None else slope for slope, leaf in zip(slopes, inputs)]


    def _grad_and_value(func, argnums, has_aux, name, args, kwargs):
        with _torch.enable_grad():
            output, aux, leaves, packed, outer = _follow(func, args, kwargs, argnums, name, has_aux)
            if not isinstance(output, _torch.Tensor):
                raise RuntimeError(
                    f"grad_and_value(f)(*args): Expected f(*args) to return a Tensor, got {type(output)}")
            if output.dim() != 0:
                raise RuntimeError(
                    "grad_and_value(f)(*args): Expected f(*args) to return a scalar Tensor, got tensor with"
                    f" {output.dim()} dims. Maybe you wanted to use the vjp or jacrev APIs instead?")
            slopes = _slopes([output], leaves, keep=outer)
        slopes = packed([_let_go(slope, outer) for slope in slopes])
        return slopes, _let_go(output, outer), _let_go(aux, outer)


    def grad(func, argnums=0, has_aux=False):
        """A function that gives the gradient of `func`, which gives a number."""
        def wrapper(*args, **kwargs):
            slopes, _, aux = _grad_and_value(func, argnums, has_aux, "grad", args, kwargs)
            return (slopes, aux) if has_aux else slopes
        return _named(wrapper, func)


    def grad_and_value(func, argnums=0, has_aux=False):
        """A function that gives the gradient of `func` and its value."""
        def wrapper(*args, **kwargs):
            slopes, value, aux = _grad_and_value(func, argnums, has_aux, "grad_and_value", args, kwargs)
            return (slopes, (value, aux)) if has_aux else (slopes, value)
        return _named(wrapper, func)


    def _named(wrapper, func):
        for name in ("__name__", "__qualname__", "__doc__", "__module__"):
            try:
                setattr(wrapper, name, getattr(func, name))
            except AttributeError:
                pass
        wrapper.__wrapped__ = func
        return wrapper


    def _tensors(tree, what):
        leaves, build = _flat(tree)
        for leaf in leaves:
            if not isinstance(leaf, _torch.Tensor):
                raise RuntimeError(
                    f"{what}: expected f(*primals) to return only tensors, got unsupported type {type(leaf)}")
        return leaves, build


    def vjp(func, *primals, has_aux=False):
        """The value of `func`, and the function that gives a vector times its Jacobian."""
        with _torch.enable_grad():
            output, aux, leaves, packed, outer = _follow(
                func, primals, {}, tuple(range(len(primals))), "vjp", has_aux)
            outputs, _ = _tensors(output, "vjp(f, *primals)")

        def pulled(cotangents, retain_graph=True, create_graph=None):
            weights, _ = _flat(cotangents)
            for weight, value in zip(weights, outputs):
                if weight.shape != value.shape:
                    raise RuntimeError(
                        f"Expected cotangents to be of shape {value.shape}, got {weight.shape}")
            with _torch.enable_grad():
                followed = outer or any(weight.requires_grad for weight in weights)
                slopes = _slopes(outputs, leaves, weights, keep=followed)
            return packed([_let_go(slope, followed) for slope in slopes])

        result = _let_go(output, outer), pulled
        return result + (_let_go(aux, outer),) if has_aux else result


    def jvp(func, primals, tangents, *, strict=False, has_aux=False):
        """The value of `func` and its derivative along `tangents`."""
        if not isinstance(primals, tuple):
            raise RuntimeError(
                "jvp(f, primals, tangents): Expected primals to be a tuple. E.g. it should be valid to call"
                " f(*primals).")
        along, _ = _flat(list(tangents))
        with _torch.enable_grad():
            output, aux, leaves, _, outer = _follow(
                func, primals, {}, tuple(range(len(primals))), "jvp", has_aux)
            outer = outer or any(tangent.requires_grad for tangent in along)
            outputs, build = _tensors(output, "jvp(f, primals, tangents)")
            moved = build(_pushed(outputs, leaves, along, outer))
        result = _let_go(output, outer), _let_go(moved, outer)
        return result + (_let_go(aux, outer),) if has_aux else result


    def _pushed(outputs, leaves, tangents, keep):
        """Derivatives along tangents: backward is linear in its weights, and is differentiated by them."""
        weights = [_torch.zeros_like(output, requires_grad=True) for output in outputs]
        slopes = _slopes(outputs, leaves, weights)
        return _slopes(slopes, weights, tangents, keep=keep)


    def _unit(count, place, like):
        unit = _torch.zeros(count, dtype=like.dtype)
        unit[place] = 1
        return unit.view(like.shape)


    def jacrev(func, argnums=0, *, has_aux=False, chunk_size=None, _preallocate_and_copy=False):
        """A function that gives the Jacobian of `func`, row by row."""
        def wrapper(*args):
            with _torch.enable_grad():
                output, aux, leaves, packed, outer = _follow(func, args, {}, argnums, "jacrev", has_aux)
                outputs, build = _tensors(output, "vjp(f, *primals)")
                rows = []
                for value in outputs:
                    slopes = [
                        _slopes([value], leaves, [_unit(value.numel(), place, value)], keep=outer)
                        for place in range(value.numel())]
                    rows.append([
                        _torch.stack([row[i] for row in slopes]).view(value.shape + leaf.shape)
                        if slopes else value.new_zeros(value.shape + leaf.shape)
                        for i, leaf in enumerate(leaves)])
            result = build([packed([_let_go(part, outer) for part in row]) for row in rows])
            return (result, _let_go(aux, outer)) if has_aux else result
        return _named(wrapper, func)


    def jacfwd(func, argnums=0, has_aux=False, *, randomness="error"):
        """A function that gives the Jacobian of `func`, column by column."""
        def wrapper(*args):
            with _torch.enable_grad():
                output, aux, leaves, packed, outer = _follow(func, args, {}, argnums, "jacfwd", has_aux)
                outputs, build = _tensors(output, "jacfwd(f, *args)")
                columns = [[] for _ in outputs]
                for i, leaf in enumerate(leaves):
                    moved = []
                    for place in range(leaf.numel()):
                        along = [_torch.zeros_like(other) for other in leaves]
                        along[i] = _unit(leaf.numel(), place, leaf)
                        moved.append(_pushed(outputs, leaves, along, outer))
                    for column, number in zip(columns, range(len(outputs))):
                        value = outputs[number]
                        column.append(_torch.stack(
                            [row[number] for row in moved], -1).view(value.shape + leaf.shape))
            result = build([packed([_let_go(part, outer) for part in column]) for column in columns])
            return (result, _let_go(aux, outer)) if has_aux else result
        return _named(wrapper, func)


    def hessian(func, argnums=0):
        """A function that gives all second derivatives of `func`."""
        return jacfwd(jacrev(func, argnums), argnums)
    """#
}
