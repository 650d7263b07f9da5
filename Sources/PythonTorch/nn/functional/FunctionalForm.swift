import NN
import PythonRuntime
import Tensors

/// A function of `torch.nn.functional`: a layer without its module, or a computation of its own.
struct FunctionalForm {
  let name: String
  let signature: String
  let about: About
  /// The leading parameters that must be tensors.
  let inputs: [String]
  let forward: LayerForward
  /// How many numbers one int stands for in window parameters.
  let rank: Int

  /// The form of a layer; its inputs are the function's first parameters.
  init(_ row: FunctionalRow, _ layer: LayerType) {
    let names = row.signature.split(separator: ",").prefix(layer.inputs.count)
    self.init(
      row.name, row.signature, about: row.about(layer),
      inputs: names.map { String($0.drop { $0 == " " }) }, rank: row.rank, layer.forward)
  }

  init(
    _ name: String, _ signature: String, about: About, inputs: [String] = ["input"],
    rank: Int = 0,
    _ forward: @escaping LayerForward
  ) {
    self.name = name
    self.signature = signature
    self.about = about
    self.inputs = inputs
    self.rank = rank
    self.forward = forward
  }

  /// The function as an object.
  func define(in builder: ModuleBuilder, _ torch: Torch) {
    if let native = NativeForm.of(name) {
      return builder.constant(name, torch.function(of: operation(native)))
    }
    let call = LayerCall(operation: name, about: about, torch: torch)
    let parameters = Signature(signature)
    let kernel = KernelArguments(name, parameters.parameters.map { $0.name }, except: inputs)
    let function = PyNativeFunction(
      name, qualifiedName: Self.inner[name], signature: parameters, flavor: .python,
      .plain(body(call, kernel)))
    function.module = .string("torch.nn.functional")
    function.doc = .string(about.summary)
    builder.constant(name, .object(function))
  }

  /// What Python calls functions that choose between two by a flag.
  private static let inner = [
    "max_pool1d": "_max_pool1d", "max_pool2d": "_max_pool2d", "threshold": "_threshold",
    "adaptive_max_pool1d": "_adaptive_max_pool1d", "adaptive_max_pool2d": "_adaptive_max_pool2d",
  ]

  private func body(_ call: LayerCall, _ kernel: KernelArguments?) -> PyNativeFunction.Body {
    {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let tensors = try call.inputs(inputs, in: arguments, from: 0)
      try kernel?.check(arguments, interpreter)
      let scope = FunctionScope(arguments, rank: rank)
      guard arguments.signature?.position(of: "size_average") != nil else {
        return try call.answer(forward, scope, tensors)
      }
      return try call.answer(
        { (engine, _, tensors) throws(TensorError) in
          try scope.reduceAsBefore(engine)
          return try forward(engine, scope, tensors)
        }, scope, tensors)
    }
  }

  /// The function as an operation, whose arguments PyTorch's parser binds.
  private func operation(_ native: NativeForm) -> Operation {
    let defaults = Signature(signature)
    return Operation(native.name, about, native.signatures, forms: .function) {
      (call: Call) throws(TensorError) -> Value in
      var tensors: [Tensor] = []
      tensors.reserveCapacity(inputs.count)
      for input in inputs { tensors.append(try call.tensor(input)) }
      let scope = FunctionScope(call, defaults: defaults, rank: rank)
      let outputs = try forward(call.engine, scope, tensors)
      return outputs.count == 1 ? call.torch.wrap(outputs[0]) : call.torch.wrap(outputs)
    }
  }
}
