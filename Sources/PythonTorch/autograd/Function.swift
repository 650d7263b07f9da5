import PythonRuntime
import Tensors

/// What one application of a custom function keeps: the native side of `ctx`.
final class FunctionRecord {
  var saved: [Tensor?] = []
  var nonDifferentiable: [Tensor] = []
  var dirty: [Tensor] = []
  var materializesGradients = true
  var needsInputGradient: [Bool] = []
  /// What `forward` returned, in order.
  var outputs: [Output] = []

  /// One result of `forward`.
  enum Output {
    /// An output of the node.
    case differentiable(Int)
    /// A tensor without gradient.
    case constant([Int], DType)
    /// Not a tensor.
    case none
  }

  /// Where each saved tensor is among those of the node: absent for a saved `None`.
  var savedPlaces: [Int?] = []
  /// The node whose backward is running, or whose attributes are being read.
  var node: Node?

  static func of(_ value: Value) -> FunctionRecord? {
    guard let native = value.asInstance?.native else { return nil }
    return native as? FunctionRecord
  }
}

extension Torch {
  /// Builds `torch.autograd.Function` and the class of its contexts.
  func makeFunctionTypes() -> (function: PyType, context: PyType) {
    let context = TypeBuilder(
      interpreter, "FunctionCtx", module: "torch.autograd.function", style: .python)
    defineContext(context)
    let function = TypeBuilder(
      interpreter, "Function", module: "torch.autograd.function", bases: [context.type],
      style: .python)
    function.describe("An operation of one's own: forward and backward.")
    function.classMethod("apply", nil) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let type = arguments[0].asType else { return .none }
      if let keyword = arguments.keywords.first {
        throw interpreter.typeError(
          "forward() got an unexpected keyword argument '\(keyword.name.value)'")
      }
      return try FunctionApplication(
        Torch.of(interpreter), type, arguments.positional(from: 1)
      ).run()
    }
    defineInstances(function)
    refusal(
      function, "forward", "You must implement the forward function for custom autograd.Function.")
    refusal(
      function, "backward",
      "You must implement either the backward or vjp method for your custom autograd.Function to"
        + " use it with backward mode AD.")
    refusal(
      function, "setup_context",
      "setup_context is not implemented.")
    return (function.type, context.type)
  }

  /// Objects of the class, which functions had before their methods were static.
  private func defineInstances(_ builder: TypeBuilder) {
    builder.method("__init__", "self, *args, **kwargs") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let type = try interpreter.str(.object(interpreter.type(of: arguments[0])))
      try interpreter.warn(
        "\(type) should not be instantiated. Methods on autograd functions are all static, so you"
          + " should invoke them on the class itself. Instantiating an autograd function will raise"
          + " an error in a future version of PyTorch.", category: .deprecationWarning)
      return .none
    }
    builder.method("__call__", "self, *args, **kwargs") {
      (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
      throw interpreter.runtimeError(
        "Legacy autograd function with non-static forward method is deprecated. Please use"
          + " new-style autograd function with static forward method. (Example:"
          + " https://pytorch.org/docs/stable/autograd.html#torch.autograd.Function)")
    }
  }

  private func refusal(_ builder: TypeBuilder, _ name: String, _ message: String) {
    builder.staticMethod(name, nil) {
      (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
      throw interpreter.notImplementedError(message)
    }
  }

  private func defineContext(_ builder: TypeBuilder) {
    builder.method("save_for_backward", "self, *tensors", about: "Keeps tensors for backward.") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let record = FunctionRecord.of(arguments[0]) else { return .none }
      record.saved = []
      for (position, item) in (arguments[1].asTuple?.items ?? []).enumerated() {
        guard item.isNone || item.asTensor != nil else {
          throw interpreter.typeError(
            "save_for_backward can only save variables, but argument \(position) is of type"
              + " \(interpreter.torchTypeName(item))")
        }
        record.saved.append(item.asTensor?.tensor)
      }
      return .none
    }
    marking(builder, "mark_non_differentiable") { $0.nonDifferentiable = $1 }
    marking(builder, "mark_dirty") { $0.dirty = $1 }
    builder.method(
      "set_materialize_grads", "self, value",
      about: "Whether missing gradients come as zeros or as None."
    ) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      FunctionRecord.of(arguments[0])?.materializesGradients = try interpreter.truth(arguments[1])
      return .none
    }
    for name in ["saved_tensors", "saved_variables"] {
      builder.property(
        name,
        get: { (interpreter: Interpreter, receiver: Value) throws(PythonException) -> Value in
          guard let record = FunctionRecord.of(receiver) else { return .none }
          return try Torch.of(interpreter).savedTensors(record)
        })
    }
    builder.property(
      "needs_input_grad",
      get: { (_: Interpreter, receiver: Value) throws(PythonException) -> Value in
        let flags = FunctionRecord.of(receiver)?.needsInputGradient ?? []
        return .tuple(ContiguousArray(flags.map { Value.bool($0) }))
      })
  }

  private func marking(
    _ builder: TypeBuilder, _ name: String,
    _ mark: @escaping (FunctionRecord, [Tensor]) -> Void
  ) {
    builder.method(name, "self, *args") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let items = arguments[1].asTuple?.items ?? []
      if let record = FunctionRecord.of(arguments[0]) {
        mark(record, items.compactMap { $0.asTensor?.tensor })
      }
      return .none
    }
  }

  func savedTensors(_ record: FunctionRecord) throws(PythonException) -> Value {
    guard let node = record.node else {
      return .tuple(ContiguousArray(record.saved.map { wrap($0) }))
    }
    let tensors = try run("saved_tensors") { _ throws(TensorError) in try node.savedTensors() }
    return .tuple(
      ContiguousArray(record.savedPlaces.map { place in place.map { wrap(tensors[$0]) } ?? .none }))
  }

  /// The class of the contexts of a function: `SquareBackward` for `Square`.
  func contextType(of function: PyType) -> PyType {
    if let known = contextTypes[ObjectIdentifier(function)] { return known }
    let builder = TypeBuilder(
      interpreter, function.name + "Backward", module: "torch.autograd.function",
      bases: [functionTypes.context])
    contextTypes[ObjectIdentifier(function)] = builder.type
    return builder.type
  }
}
