import PythonRuntime
import Tensors

extension Torch {
  /// `torch.cuda` on a machine without a driver.
  func fillCUDA(_ builder: ModuleBuilder) {
    builder.style = .python
    for (name, value) in [
      ("is_available", Value.bool(false)), ("device_count", .int(0)),
      ("is_initialized", .bool(false)), ("is_bf16_supported", .bool(false)), ("empty_cache", .none),
      ("manual_seed", .none), ("manual_seed_all", .none), ("memory_allocated", .int(0)),
      ("max_memory_allocated", .int(0)), ("memory_reserved", .int(0)),
      ("reset_peak_memory_stats", .none), ("ipc_collect", .none),
    ] {
      builder.function(
        name, "*args, **kwargs", about: "What PyTorch answers without a graphics card."
      ) {
        (_: Interpreter, _: Arguments) throws(PythonException) -> Value in value
      }
    }
    for name in [
      "current_device", "get_device_name", "get_device_properties", "set_device", "synchronize",
      "current_stream", "init", "get_device_capability",
    ] {
      builder.function(
        name, "*args, **kwargs", about: "Refused: there is no graphics card."
      ) {
        (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
        throw interpreter.runtimeError(Torch.noDriver)
      }
    }
  }

  /// `torch.backends`: which accelerators there are, and switches without effect.
  func fillBackends(_ builder: ModuleBuilder) {
    for name in ["cudnn", "mps", "mkldnn", "mkl", "openmp", "cuda"] {
      let module = PyModule(name: "torch.backends." + name)
      let inner = ModuleBuilder(interpreter, module)
      inner.style = .python
      let available = name != "cudnn" && name != "mps" && name != "cuda"
      for question in ["is_available", "is_built"] {
        inner.function(question, "") {
          (_: Interpreter, _: Arguments) throws(PythonException) -> Value in .bool(available)
        }
      }
      for flag in ["benchmark", "deterministic", "enabled", "allow_tf32"] {
        inner.constant(flag, .bool(flag == "enabled"))
      }
      builder.constant(name, .object(module))
      interpreter.modules.loaded[module.name] = module
    }
  }

  func fillRandomModule(_ builder: ModuleBuilder) throws(PythonException) {
    builder.style = .python
    defineSeeds(builder)
    builder.constant("default_generator", .object(defaultGenerator))
    try builder.source(Torch.forkSource)
  }

  private static let forkSource = #"""
    import contextlib


    @contextlib.contextmanager
    def fork_rng(devices=None, enabled=True, _caller="fork_rng", _devices_kw="devices", device_type="cuda"):
        """A block after which the stream of random numbers is where it was before."""
        if not enabled:
            yield
            return
        state = get_rng_state()
        try:
            yield
        finally:
            set_rng_state(state)
    """#
}
