import PythonRuntime
import Tensors

// Training and evaluation, gradients on and off, conversions.
extension ModuleInstance {
  static func addModes(_ builder: TypeBuilder) {
    builder.method(
      "train", "self, mode=True", about: "Training mode on or off, for itself and all parts.", train
    )
    builder.method("eval", "self", about: "Training mode off.") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try interpreter.callMethod(arguments[0], "train", .bool(false))
    }
    builder.method(
      "requires_grad_", "self, requires_grad=True", about: "Whether parameters are trained.",
      requireGrad)
    builder.method(
      "zero_grad", "self, set_to_none=True", about: "Forgets the gradients of all parameters.",
      zeroGrad)
    builder.method(
      "to", "self, *args, **kwargs",
      about: "Parameters and buffers in another dtype or on another device.", to)
    builder.method("type", "self, dst_type", about: "All parameters and buffers in one dtype.") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try convert(arguments[0], interpreter) { tensor throws(PythonException) in
        try interpreter.callMethod(tensor, "type", arguments[1])
      }
    }
    for name in ["float", "double", "half", "bfloat16"] {
      builder.method(name, "self", about: "Parameters and buffers with fractions as \(name).") {
        (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
        try convert(arguments[0], interpreter) { tensor throws(PythonException) in
          guard tensor.asTensor?.tensor.dtype.isFloatingPoint == true else { return tensor }
          return try interpreter.callMethod(tensor, name)
        }
      }
    }
    builder.method("cpu", "self", about: "Parameters and buffers on the CPU.") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try convert(arguments[0], interpreter) { tensor throws(PythonException) in
        try interpreter.callMethod(tensor, "cpu")
      }
    }
    builder.method(
      "cuda", "self, device=None",
      about: "Parameters and buffers on a graphics card; refused where there is none."
    ) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try convert(arguments[0], interpreter) { tensor throws(PythonException) in
        arguments[1].isNone
          ? try interpreter.callMethod(tensor, "cuda")
          : try interpreter.callMethod(tensor, "cuda", arguments[1])
      }
    }
  }

  private static func train(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    guard case .bool = arguments[1] else {
      throw interpreter.valueError("training mode is expected to be boolean")
    }
    let (module, registry) = try interpreter.module(arguments[0], "train")
    module.attributes[interpreter.intern("training")] = arguments[1]
    for (_, child) in registry.modules.named where !child.isNone {
      _ = try interpreter.callMethod(child, "train", arguments[1])
    }
    return arguments[0]
  }

  private static func requireGrad(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (module, _) = try interpreter.module(arguments[0], "requires_grad_")
    for (_, parameter) in ModuleTree.tensors(of: module, in: { $0.parameters }) {
      _ = try interpreter.callMethod(parameter, "requires_grad_", arguments[1])
    }
    return arguments[0]
  }

  private static func zeroGrad(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (module, _) = try interpreter.module(arguments[0], "zero_grad")
    let drops = try interpreter.truth(arguments[1])
    for (_, parameter) in ModuleTree.tensors(of: module, in: { $0.parameters }) {
      guard let tensor = parameter.asTensor?.tensor else { continue }
      try Torch.of(interpreter).clearGrad(tensor, dropping: drops)
    }
    return .none
  }

  /// `to(device)`, `to(dtype)`, `to(tensor)` and their keywords; only floating tensors change dtype.
  private static func to(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let given = CallArguments(
      arguments["args"].asTuple?.items ?? [], keywords: arguments["kwargs"].asDict?.named ?? [])
    let dtypes = (given.positional + given.keywords.map { $0.value }).compactMap {
      $0.asDType ?? $0.asTensor?.tensor.dtype
    }
    if let dtype = dtypes.first, !dtype.isFloatingPoint {
      throw interpreter.typeError(
        "nn.Module.to only accepts floating point or complex dtypes, but got desired"
          + " dtype=torch.\(dtype.name)")
    }
    return try convert(arguments[0], interpreter) { tensor throws(PythonException) in
      if !dtypes.isEmpty, tensor.asTensor?.tensor.dtype.isFloatingPoint != true { return tensor }
      return try interpreter.call(interpreter.getAttribute(tensor, "to"), with: given)
    }
  }

  /// Replaces what every parameter, its gradient and every buffer hold by `conversion` of it.
  private static func convert(
    _ receiver: Value, _ interpreter: Interpreter,
    _ conversion: (Value) throws(PythonException) -> Value
  ) throws(PythonException) -> Value {
    let (module, _) = try interpreter.module(receiver, "to")
    let data = interpreter.intern("data")
    for (_, parameter) in ModuleTree.tensors(of: module, in: { $0.parameters }) {
      let converted = try conversion(interpreter.getAttribute(parameter, data))
      try interpreter.setAttribute(parameter, data, to: converted)
      let gradient = try interpreter.getAttribute(parameter, "grad")
      if gradient.isNone { continue }
      let newGradient = try conversion(interpreter.getAttribute(gradient, data))
      try interpreter.setAttribute(parameter, "grad", to: newGradient)
    }
    for (_, module) in ModuleTree.modules(of: module) {
      guard let buffers = module.registry?.buffers else { continue }
      for (name, buffer) in buffers.named where !buffer.isNone {
        buffers[name] = try conversion(buffer)
      }
    }
    return receiver
  }
}
