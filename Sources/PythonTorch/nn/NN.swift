package import PythonRuntime

/// What `torch.nn` keeps for one interpreter.
package final class TorchNN {
  unowned(unsafe) package let interpreter: Interpreter
  package let torch: Torch
  /// `torch.nn.Module`.
  package let module: PyType
  let sequential, moduleList, moduleDict: PyType
  /// `collections.OrderedDict`, which `state_dict` answers with.
  private(set) lazy var orderedDict = try? interpreter.attribute("OrderedDict", of: "collections")
  /// The classes of layers and losses, by name.
  var layers: [String: PyType] = [:]
  /// The classes between `Module` and the layers, by name.
  var layerBases: [String: PyType] = [:]

  private init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    torch = Torch.of(interpreter)
    module = ModuleInstance.makeType(interpreter)
    sequential = ModuleContainers.makeSequential(interpreter, module)
    moduleList = ModuleContainers.makeModuleList(interpreter, module)
    moduleDict = ModuleContainers.makeModuleDict(interpreter, module)
  }

  /// The state of `interpreter`, made when first asked for.
  package static func of(_ interpreter: Interpreter) -> TorchNN {
    if let known = interpreter.libraries["torch.nn"] {
      return unsafeDowncast(known, to: TorchNN.self)
    }
    let nn = TorchNN(interpreter)
    interpreter.libraries["torch.nn"] = nn
    return nn
  }
}

extension Interpreter {
  /// `getattr(import_module(module), name)`.
  func attribute(_ name: String, of module: String) throws(PythonException) -> Value {
    guard let module = try importNativeModule(module) else {
      throw error(.importError, "No module named '\(module)'")
    }
    return try getAttribute(module, name)
  }

  /// The module a method was called on, once `Module.__init__` has run.
  func module(
    _ value: Value, _ method: StaticString
  ) throws(PythonException) -> (module: ModuleInstance, registry: RegisteredParts) {
    guard let module = value.asNNModule else {
      throw typeError(
        "descriptor '\(method)' requires a 'Module' object but received a '\(type(of: value).name)'"
      )
    }
    guard let registry = module.registry else { throw beforeInit(value, method) }
    return (module, registry)
  }

  /// What a method finds missing first where `Module.__init__` has not run.
  private func beforeInit(_ value: Value, _ method: StaticString) -> PythonException {
    let method = "\(method)"
    if method == "register_parameter" || method == "register_buffer" {
      return error(
        .attributeError, "cannot assign \(method.dropFirst(9)) before Module.__init__() call")
    }
    let missing =
      switch method {
      case "state_dict": "_state_dict_pre_hooks"
      case "parameters", "named_parameters", "zero_grad", "requires_grad_": "_parameters"
      case "register_forward_hook": "_forward_hooks"
      case "register_forward_pre_hook": "_forward_pre_hooks"
      case "__call__": "_backward_hooks"
      default: "_modules"
      }
    return attributeError(value, intern(missing))
  }
}
