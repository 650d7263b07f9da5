extension SafetensorsSource {
  /// `safetensors.torch`.
  static let torch = #"""
    """Tensors in files that hold nothing else: `load_file`, `save_file`."""
    import _files
    import torch
    from safetensors import SafetensorError, _Problem, _assemble, _parse, safe_open
    from torch import _bytes

    _TYPES = {
        "F64": torch.float64, "F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16,
        "I64": torch.int64, "I32": torch.int32, "I16": torch.int16, "I8": torch.int8,
        "U8": torch.uint8, "BOOL": torch.bool,
    }
    _NAMES = {dtype: name for name, dtype in _TYPES.items()}


    def _tensor(data, start, entry):
        dtype, shape, (first, last) = entry
        if dtype not in _TYPES:
            raise NotImplementedError(f"safetensors: lossrepl has no dtype {dtype}")
        return _bytes.read(data, start + first, _TYPES[dtype], shape)


    def load(data):
        """The tensors in the bytes of a file."""
        if not isinstance(data, bytes):
            raise TypeError(
                f"argument 'bytes': '{type(data).__name__}' object is not an instance of 'bytes'")
        try:
            tensors, _, start = _parse(data)
        except _Problem as problem:
            raise SafetensorError(f"Error while deserializing: {problem}") from None
        return {name: _tensor(data, start, entry) for name, entry in tensors}


    def load_file(filename, device="cpu", *, backend="mmap"):
        """The tensors of a file."""
        with safe_open(filename, framework="pt", device=device, backend=backend) as file:
            return file.get_tensors()


    def _shared(tensors):
        """Groups of names whose tensors overlap in memory."""
        memories = {}
        for name, tensor in tensors.items():
            if tensor.device.type == "cpu" and _bytes.memory_size(tensor):
                memories.setdefault(_bytes.memory_address(tensor), []).append(name)
        groups = []
        for names in memories.values():
            areas = []
            for name in names:
                tensor = tensors[name]
                start = tensor.data_ptr()
                reach = sum((size - 1) * step for size, step in zip(tensor.shape, tensor.stride()))
                size = (reach + 1) * tensor.element_size() if tensor.numel() else 0
                areas.append((start, start + size, name))
            areas.sort()
            last = None
            for start, stop, name in areas:
                if last is None or start >= last:
                    groups.append({name})
                else:
                    groups[-1].add(name)
                last = stop
        return groups


    def _entries(tensors):
        if not isinstance(tensors, dict):
            raise ValueError(f"Expected a dict of [str, torch.Tensor] but received {type(tensors)}")
        for name, tensor in tensors.items():
            if not isinstance(tensor, torch.Tensor):
                raise ValueError(
                    f"Key `{name}` is invalid, expected torch.Tensor but received {type(tensor)}")
        failing = [names for names in _shared(tensors) if len(names) > 1]
        if failing:
            raise RuntimeError(
                "\n            Some tensors share memory, this will lead to duplicate memory on disk and "
                f"potential differences when loading them again: {failing}.\n            A potential way "
                "to correctly save your model is to use `save_model`.\n            More information at "
                "https://huggingface.co/docs/safetensors/torch_shared_tensors\n            ")
        entries = []
        for name, tensor in tensors.items():
            if not tensor.is_contiguous():
                raise ValueError(
                    f"You are trying to save a non contiguous tensor: `{name}` which is not allowed. It "
                    "either means you are trying to save tensors which are reference of each other in "
                    "which case it's recommended to save only the full tensors, and reslice at load "
                    "time, or simply call `.contiguous()` on your tensor to pack it before saving.")
            if not isinstance(name, str):
                raise TypeError(
                    f"argument 'tensor_dict': '{type(name).__name__}' object is not an instance of 'str'")
            tensor = tensor.detach().cpu()
            entries.append((name, _NAMES[tensor.dtype], tensor.shape, _bytes.contents(tensor)))
        return entries


    def _texts(metadata):
        if metadata is None:
            return None
        if not isinstance(metadata, dict):
            raise TypeError(
                f"argument 'metadata': '{type(metadata).__name__}' object is not an instance of 'dict'")
        for part in [*metadata.keys(), *metadata.values()]:
            if not isinstance(part, str):
                raise TypeError(
                    f"argument 'metadata': '{type(part).__name__}' object is not an instance of 'str'")
        return metadata


    def save(tensors, metadata=None):
        """The bytes of a file that holds the tensors."""
        return _assemble(_entries(tensors), _texts(metadata))


    def save_file(tensors, filename, metadata=None):
        """Writes a file that holds the tensors."""
        data = save(tensors, metadata)
        try:
            _files.write(filename, data)
        except OSError as error:
            raise SafetensorError(
                f"Error while serializing: I/O error: {error.strerror} (os error {error.errno}) at path "
                f"\"{_files.path(filename)}\"") from None


    def _duplicates(tensors, preferred=()):
        """For each group on one memory, the name that is kept and those that are not."""
        removed = {}
        for names in _shared(tensors):
            whole = sorted(
                name for name in names
                if tensors[name].numel() * tensors[name].element_size()
                == _bytes.memory_size(tensors[name]))
            if not whole:
                if len(names) == 1:
                    continue
                raise RuntimeError(
                    "Error while trying to find names to remove to save state dict, but found no "
                    f"suitable name to keep for saving amongst: {names}. None is covering the entire "
                    "storage.Refusing to save/load the model since you could be storing much more memory "
                    "than needed. Please refer to "
                    "https://huggingface.co/docs/safetensors/torch_shared_tensors for more information. "
                    "Or open an issue.")
            kept = next((name for name in whole if name in preferred), whole[0])
            others = sorted(name for name in names if name != kept)
            if others:
                removed[kept] = others
        return removed


    def save_model(model, filename, metadata=None, force_contiguous=True):
        """Writes the state of a model; of tensors on one memory only one is kept."""
        state = dict(model.state_dict())
        metadata = None if metadata is None else dict(metadata)
        for kept, names in _duplicates(state).items():
            for name in names:
                metadata = {} if metadata is None else metadata
                metadata.setdefault(name, kept)
                del state[name]
        if force_contiguous:
            state = {name: tensor.contiguous() for name, tensor in state.items()}
        try:
            save_file(state, filename, metadata=metadata)
        except ValueError as error:
            raise ValueError(
                f"{error} Or use save_model(..., force_contiguous=True), read the docs for potential "
                "caveats.")


    def load_model(model, filename, strict=True, device="cpu", *, backend="mmap"):
        """Loads a file into a model; what is missing and what is unexpected."""
        state = load_file(filename, device=device, backend=backend)
        removed = _duplicates(dict(model.state_dict()), preferred=set(state))
        missing, unexpected = model.load_state_dict(state, strict=False)
        missing = set(missing)
        for names in removed.values():
            for name in names:
                if name in missing:
                    missing.remove(name)
                else:
                    unexpected.append(name)
        if strict and (missing or unexpected):
            error = f"Error(s) in loading state_dict for {model.__class__.__name__}:"
            for title, names in (("Missing", missing), ("Unexpected", unexpected)):
                if names:
                    listed = ", ".join(f'"{name}"' for name in sorted(names))
                    error += f"\n    {title} key(s) in state_dict: {listed}"
            raise RuntimeError(error)
        return missing, unexpected
    """#
}
