import NN
import PythonRuntime
import Tensors

/// Makes the Python class of a layer from its description.
struct LayerBinding {
  let layer: LayerType
  let nn: TorchNN
  /// The operation's name in errors: that of the function in `torch.nn.functional`.
  let operation: String
  private let call: LayerCall

  init(layer: LayerType, nn: TorchNN) {
    self.layer = layer
    self.nn = nn
    let row = FunctionalTable.rows.first { $0.layer == layer.name }
    operation = row?.name ?? layer.name
    call = LayerCall(
      operation: operation, about: row?.about(layer) ?? .kept(layer.summary), torch: nn.torch,
      isLayer: true)
  }

  func makeType() -> PyType {
    let module = "torch.nn.modules." + LayerModules.file(of: layer.name)
    let builder = TypeBuilder(
      nn.interpreter, layer.name, module: module, bases: [nn.base(of: layer.name)])
    builder.type.isMutable = true
    builder.constant("__doc__", .string(layer.summary))
    add(
      "__init__", of: TorchNN.constructor(of: layer.name), constructorSignature, builder, module,
      initialize)
    let inputs = "self, " + layer.inputs.joined(separator: ", ")
    add("forward", of: TorchNN.caller(of: layer.name), inputs, builder, module, forward)
    builder.method("extra_repr", "self", describe)
    if layer.reset != nil { builder.method("reset_parameters", "self", reset) }
    if layer.parameters.contains(where: { $0.name == "track_running_stats" }) {
      builder.method("reset_running_stats", "self", resetStatistics)
    }
    if layer.name == "Embedding" { addFromPretrained(builder) }
    return builder.type
  }

  /// A method that errors about its arguments call one of `owner`.
  private func add(
    _ name: String, of owner: String, _ signature: String, _ builder: TypeBuilder,
    _ module: String, _ body: @escaping PyNativeFunction.Body
  ) {
    let method = PyNativeFunction(
      name, qualifiedName: owner + "." + name, signature: Signature(signature), flavor: .python,
      .plain(body))
    method.module = .string(module)
    builder.constant(name, .object(method))
  }

  private func addFromPretrained(_ builder: TypeBuilder) {
    builder.classMethod("from_pretrained", nil) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let function = try interpreter.attribute("from_pretrained", of: "torch.nn.modules._methods")
      return try interpreter.call(function, with: arguments.copy)
    }
  }

  private var constructorSignature: String {
    if layer.name == "Identity" { return "self, *args, **kwargs" }
    var parts = ["self"]
    var isKeywordOnly = false
    for parameter in layer.parameters {
      if parameter.isKeywordOnly && !isKeywordOnly {
        parts.append("*")
        isKeywordOnly = true
      }
      guard let value = parameter.defaultValue else {
        parts.append(parameter.name)
        continue
      }
      parts.append("\(parameter.name)=\(value.text)")
    }
    return parts.joined(separator: ", ")
  }

  // MARK: Construction

  private func initialize(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    guard let module = arguments[0].asNNModule else { return .none }
    module.prepare(interpreter)
    try LayerArguments(layer, arguments, interpreter).check()
    var settings = Settings()
    for (index, parameter) in layer.parameters.enumerated() {
      settings[parameter.name] = Setting(arguments[index + 1])
    }
    let dtype: DType? = if case .dtype(let dtype) = settings["dtype"] { dtype } else { nil }
    let place = layer.parameters.firstIndex { $0.name == "device" }.map { arguments[$0 + 1] }
    try nn.torch.run(operation) { engine throws(TensorError) in
      try engine.at(nn.torch.home(ofNew: place)) { () throws(TensorError) in
        let plan = try layer.construct(settings)
        for warning in plan.warnings { engine.warn(warning) }
        try fill(module, plan, dtype ?? engine.defaultDType, engine)
        try layer.reset?(engine, ModuleScope(module, interpreter))
      }
    }
    try nn.torch.issueWarnings()
    return .none
  }

  private func fill(
    _ module: ModuleInstance, _ plan: LayerPlan, _ dtype: DType, _ engine: Engine
  ) throws(TensorError) {
    guard let registry = module.registry else { return }
    let interpreter = nn.interpreter
    for (name, setting) in plan.attributes.entries {
      module.attributes[interpreter.intern(name)] = setting.value(nn.torch)
    }
    for specification in plan.parameters {
      let tensor = try make(specification, dtype, engine)
      registry.parameters[interpreter.intern(specification.name)] =
        try tensor.map { tensor throws(TensorError) in
          try nn.torch.parameter(tensor, requiresGrad: !plan.isFrozen)
        } ?? Value.none
    }
    for specification in plan.buffers {
      let tensor = try make(specification, dtype, engine)
      registry.buffers[interpreter.intern(specification.name)] = nn.torch.wrap(tensor)
    }
  }

  private func make(
    _ specification: TensorSpecification, _ dtype: DType, _ engine: Engine
  ) throws(TensorError) -> Tensor? {
    if let value = specification.value { return value }
    guard let shape = specification.shape else { return nil }
    if let error = TensorError.negativeSize(in: shape) { throw error }
    return try engine.zeros(shape, dtype: specification.dtype ?? dtype)
  }

  private func reset(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (module, _) = try interpreter.module(arguments[0], "reset_parameters")
    try nn.torch.run(operation) { engine throws(TensorError) in
      try layer.reset?(engine, ModuleScope(module, interpreter))
    }
    return .none
  }

  /// Forgets the running mean and variance of a normalisation.
  private func resetStatistics(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (module, _) = try interpreter.module(arguments[0], "reset_running_stats")
    let scope = ModuleScope(module, interpreter)
    try nn.torch.run(operation) { engine throws(TensorError) in
      for (name, value) in [("running_mean", 0), ("running_var", 1), ("num_batches_tracked", 0)] {
        guard let buffer = try scope.tensor(name) else { continue }
        _ = try engine.fillInPlace(buffer, .int(Int64(value)))
      }
    }
    return .none
  }

  // MARK: Use

  private func forward(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (module, _) = try interpreter.module(arguments[0], "forward")
    if arguments[1].asTensor == nil { try refuse(arguments[1], module) }
    let inputs = try call.inputs(layer.inputs, in: arguments, from: 1)
    return try call.answer(layer.forward, ModuleScope(module, interpreter), inputs)
  }

  /// A convolution has its compiled function say what is wrong with an input that is no tensor.
  private func refuse(_ input: Value, _ module: ModuleInstance) throws(PythonException) {
    guard layer.name.hasPrefix("Conv") else { return }
    let interpreter = nn.interpreter
    let function = try interpreter.attribute(operation, of: "torch.nn.functional")
    var given: ContiguousArray<Value> = [input]
    let names =
      layer.name.hasPrefix("ConvT")
      ? ["weight", "bias", "stride", "padding", "output_padding", "groups", "dilation"]
      : ["weight", "bias", "stride", "padding", "dilation", "groups"]
    for name in names {
      given.append(try interpreter.getAttribute(.object(module), name))
    }
    _ = try interpreter.call(function, with: CallArguments(given))
  }

  private func describe(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (module, _) = try interpreter.module(arguments[0], "extra_repr")
    return try nn.torch.run(operation) { _ throws(TensorError) in
      .string(try layer.extraRepr(ModuleScope(module, interpreter)))
    }
  }
}

extension Torch {
  /// A `torch.nn.Parameter` over `tensor`.
  func parameter(_ tensor: Tensor, requiresGrad: Bool) throws(TensorError) -> Value {
    try engine.setRequiresGrad(tensor, requiresGrad)
    let object = object(tensor)
    object.tensorType = types.parameter
    return .object(object)
  }
}
