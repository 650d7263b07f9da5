import PythonRuntime

// Hooks that run when a module's state is saved or loaded.
extension ModuleInstance {
  static func addStateHooks(_ builder: TypeBuilder) {
    let kinds: [(name: String, about: String, hooks: (RegisteredParts) -> PyDict)] = [
      (
        "register_state_dict_pre_hook", "Calls a function before the state is collected.",
        { $0.stateHooks.before }
      ),
      (
        "register_state_dict_post_hook", "Calls a function with the state that was collected.",
        { $0.stateHooks.after }
      ),
      (
        "register_load_state_dict_post_hook",
        "Calls a function with the missing and the unexpected keys of a loaded state.",
        { $0.stateHooks.loaded }
      ),
    ]
    for (name, about, hooks) in kinds {
      builder.method(name, "self, hook", about: about) {
        (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
        let (_, registry) = try interpreter.module(arguments[0], "register_state_dict_hook")
        return try addHook(arguments, to: hooks(registry), registry, interpreter)
      }
    }
    addLateMethods(builder)
  }

  /// Methods that are written in Python and loaded when one of them is called.
  private static func addLateMethods(_ builder: TypeBuilder) {
    for (name, summary) in ModuleMethodSource.methods {
      builder.method(name, nil, about: summary) {
        (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
        let function = try interpreter.attribute(name, of: "torch.nn.modules._methods")
        return try interpreter.call(function, with: arguments.copy)
      }
    }
  }

  /// The modules below and their dotted prefixes, children before what holds them.
  private func branches(_ prefix: String) -> [(module: ModuleInstance, prefix: String)] {
    var found: [(module: ModuleInstance, prefix: String)] = []
    for (name, child) in registry?.modules.named ?? [] {
      guard let child = child.asNNModule else { continue }
      found += child.branches(prefix + name.value + ".")
    }
    return found + [(self, prefix)]
  }

  func runStateHooks(
    before prefix: String, _ keepsVariables: Value, _ interpreter: Interpreter
  ) throws(PythonException) {
    for (module, prefix) in branches(prefix).reversed() {
      for entry in module.registry?.stateHooks.before.values ?? [] {
        let hook = RegisteredHook(entry).function
        _ = try interpreter.call(hook, .object(module), .string(prefix), keepsVariables)
      }
    }
  }

  func runStateHooks(
    after state: Value, _ prefix: String, _ interpreter: Interpreter
  ) throws(PythonException) {
    for (module, prefix) in branches(prefix) {
      for entry in module.registry?.stateHooks.after.values ?? [] {
        let hook = RegisteredHook(entry).function
        let answer = try interpreter.call(
          hook, .object(module), state, .string(prefix), .object(PyDict()))
        if answer.isNone { continue }
        throw interpreter.runtimeError("state_dict post-hook must return None")
      }
    }
  }

  /// Shows the hooks of this module the keys so far; they may change the lists.
  func runLoadHooks(
    _ missing: inout [String], _ unexpected: inout [String], _ interpreter: Interpreter
  ) throws(PythonException) {
    guard let hooks = registry?.stateHooks.loaded, hooks.count > 0 else { return }
    let type = try interpreter.attribute("_IncompatibleKeys", of: "torch.nn.modules.module")
    let lists = (missing.values, unexpected.values)
    let keys = try interpreter.call(type, lists.0, lists.1)
    for entry in hooks.values {
      let hook = RegisteredHook(entry).function
      guard try !interpreter.call(hook, .object(self), keys).isNone else { continue }
      throw interpreter.error(
        .assertionError,
        "Hooks registered with ``register_load_state_dict_post_hook`` are not expected to return"
          + " new values, if incompatible_keys need to be modified, it should be done inplace.")
    }
    missing = (lists.0.asList?.items ?? []).compactMap { $0.asText }
    unexpected = (lists.1.asList?.items ?? []).compactMap { $0.asText }
  }
}

/// What is called around the saving and loading of one module's state.
package struct StateHooks {
  var before = PyDict()
  var after = PyDict()
  var loaded = PyDict()

  var dicts: [PyDict] { [before, after, loaded] }
}

/// `torch.nn.modules._methods`: methods of modules that are rarely asked for, in Python.
enum ModuleMethodSource {
  static let methods = [
    ("set_submodule", "Puts a module in the place of the one with a dotted name."),
    ("register_backward_hook", "The old form of register_full_backward_hook."),
  ]

  static let text = #"""
    import torch


    def set_submodule(self, target, module, strict=False):
        if target == "":
            raise ValueError("Cannot set the submodule without a target name!")
        path, _, name = target.rpartition(".")
        if not isinstance(module, torch.nn.Module):
            raise ValueError(f"`module` is not an nn.Module, found {type(module)}")
        parent = self.get_submodule(path)
        if strict and not hasattr(parent, name):
            raise AttributeError(f"{parent._get_name()} has no attribute `{name}`")
        if hasattr(parent, name) and not isinstance(getattr(parent, name), torch.nn.Module):
            raise AttributeError(f"`{name}` is not an nn.Module")
        setattr(parent, name, module)


    def from_pretrained(cls, embeddings, freeze=True, padding_idx=None, max_norm=None,
                        norm_type=2.0, scale_grad_by_freq=False, sparse=False):
        if embeddings.dim() != 2:
            raise AssertionError("Embeddings parameter is expected to be 2-dimensional")
        state = torch.get_rng_state()
        layer = cls(
            *embeddings.shape, padding_idx=padding_idx, max_norm=max_norm, norm_type=norm_type,
            scale_grad_by_freq=scale_grad_by_freq, sparse=sparse)
        torch.set_rng_state(state)
        layer.weight = torch.nn.Parameter(embeddings, requires_grad=not freeze)
        return layer


    def register_backward_hook(self, hook):
        return self.register_full_backward_hook(hook)
    """#
}
