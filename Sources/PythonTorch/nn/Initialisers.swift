import NN
import PythonRuntime
import Tensors

// `torch.nn.init`.
extension TorchNN {
  private typealias Initialiser =
    (Engine, Tensor, InitialiserCall) throws(TensorError) -> Void

  func fillInit(_ builder: ModuleBuilder) {
    builder.style = .python
    defineDistributions(builder)
    defineConstants(builder)
    defineFans(builder)
    defineStructures(builder)
    defineFanFunctions(builder)
    builder.function(
      "calculate_gain", "nonlinearity, param=None",
      about: "How much an activation shrinks its input, to be made up for."
    ) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let name = Setting(arguments[0]).plainText
      let slope = try Self.slope(name, arguments[1], interpreter)
      return try Torch.of(interpreter).run("calculate_gain") { _ throws(TensorError) in
        let gain = try Gain.of(name, slope)
        return gain == 1 && name != "leaky_relu" ? .int(1) : .float(gain)
      }
    }
  }

  /// The parameter of a gain; only `leaky_relu` reads it.
  private static func slope(
    _ name: String, _ value: Value, _ interpreter: Interpreter
  ) throws(PythonException) -> Double? {
    guard name == "leaky_relu", !value.isNone, !value.isUnbound else { return nil }
    switch value {
    case .int, .float: return Setting(value).double
    default:
      throw interpreter.valueError(
        "negative_slope \(try interpreter.str(value)) not a valid number")
    }
  }

  private func defineDistributions(_ builder: ModuleBuilder) {
    define(
      builder, "uniform_", "tensor, a=0.0, b=1.0, generator=None",
      about: "Random numbers, uniform in [a, b), in place."
    ) {
      engine, tensor, call throws(TensorError) in
      try engine.uniformInitialise(
        tensor, from: call.double("a", as: "uniform_(): argument 'from' (position 1)"),
        to: call.double("b", as: "uniform_(): argument 'to' (position 2)"),
        generator: call.generator)
    }
    define(
      builder, "normal_", "tensor, mean=0.0, std=1.0, generator=None",
      about: "Random numbers of a normal distribution, in place."
    ) {
      engine, tensor, call throws(TensorError) in
      try engine.normalInitialise(
        tensor, mean: call.double("mean", as: "normal_(): argument 'mean' (position 1)"),
        std: call.double("std", as: "normal_(): argument 'std' (position 2)"),
        generator: call.generator)
    }
  }

  private func defineConstants(_ builder: ModuleBuilder) {
    define(builder, "constant_", "tensor, val", about: "One number everywhere, in place.") {
      engine, tensor, call throws(TensorError) in
      try engine.constantInitialise(tensor, call.double("val"))
    }
    define(builder, "ones_", "tensor", about: "Ones, in place.") {
      engine, tensor, _ throws(TensorError) in
      try engine.constantInitialise(tensor, 1)
    }
    define(builder, "zeros_", "tensor", about: "Zeros, in place.") {
      engine, tensor, _ throws(TensorError) in
      try engine.constantInitialise(tensor, 0)
    }
    define(builder, "eye_", "tensor", about: "The identity matrix, in place.") {
      engine, tensor, _ throws(TensorError) in
      try engine.eyeInitialise(tensor)
    }
    define(
      builder, "dirac_", "tensor, groups=1",
      about: "Kernels that pass channels through unchanged, in place."
    ) { engine, tensor, call throws(TensorError) in
      try engine.diracInitialise(tensor, groups: Int(call.double("groups")))
    }
  }

  private func defineFans(_ builder: ModuleBuilder) {
    define(
      builder, "xavier_uniform_", "tensor, gain=1.0, generator=None",
      about: "Uniform in ±gain √(6 / (fan_in + fan_out)), in place."
    ) {
      engine, tensor, call throws(TensorError) in
      try engine.xavierUniformInitialise(
        tensor, gain: call.double("gain"), generator: call.generator)
    }
    define(
      builder, "xavier_normal_", "tensor, gain=1.0, generator=None",
      about: "Normal with deviation gain √(2 / (fan_in + fan_out)), in place."
    ) {
      engine, tensor, call throws(TensorError) in
      try engine.xavierNormalInitialise(
        tensor, gain: call.double("gain"), generator: call.generator)
    }
    let signature = "tensor, a=0, mode='fan_in', nonlinearity='leaky_relu', generator=None"
    define(builder, "kaiming_uniform_", signature, about: "Uniform in ±gain √(3 / fan), in place.")
    { engine, tensor, call throws(TensorError) in
      try engine.kaimingUniformInitialise(
        tensor, a: call.double("a"), mode: call.fanMode(),
        nonlinearity: call.text("nonlinearity"), generator: call.generator)
    }
    define(
      builder, "kaiming_normal_", signature, about: "Normal with deviation gain / √fan, in place."
    ) { engine, tensor, call throws(TensorError) in
      try engine.kaimingNormalInitialise(
        tensor, a: call.double("a"), mode: call.fanMode(),
        nonlinearity: call.text("nonlinearity"), generator: call.generator)
    }
  }

  private func defineStructures(_ builder: ModuleBuilder) {
    define(
      builder, "trunc_normal_", "tensor, mean=0.0, std=1.0, a=-2.0, b=2.0, generator=None",
      about: "Random numbers of a normal distribution, those outside [a, b] drawn again, in place."
    ) { engine, tensor, call throws(TensorError) in
      try engine.truncatedNormalInitialise(
        tensor, mean: call.double("mean"), std: call.double("std"), from: call.double("a"),
        to: call.double("b"), generator: call.generator)
    }
    define(
      builder, "orthogonal_", "tensor, gain=1, generator=None",
      about: "A random matrix with orthogonal rows or columns, in place."
    ) { engine, tensor, call throws(TensorError) in
      try engine.orthogonalInitialise(
        tensor, gain: call.double("gain"), generator: call.generator)
    }
    define(
      builder, "sparse_", "tensor, sparsity, std=0.01, generator=None",
      about: "Normal random numbers with a share of zeros in each column, in place."
    ) { engine, tensor, call throws(TensorError) in
      try engine.sparseInitialise(
        tensor, sparsity: call.double("sparsity"), std: call.double("std"),
        generator: call.generator)
    }
  }

  /// The words of a lazy layer's parameter about a function that wants its shape.
  private static func refuse(
    _ object: PyTensor, _ name: String, _ interpreter: Interpreter
  ) throws(PythonException) {
    let function = try interpreter.attribute(name, of: "torch.nn.init")
    let text = try interpreter.repr(function)
    _ = try interpreter.callMethod(.object(object), "_refuse", .string(text))
  }

  private func define(
    _ builder: ModuleBuilder, _ name: String, _ signature: String, about summary: String,
    _ body: @escaping Initialiser
  ) {
    builder.function(name, signature, about: summary) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let object = arguments[0].asTensor else {
        throw interpreter.attributeError(
          arguments[0], interpreter.intern(Self.firstAttribute(name)))
      }
      if object.isUninitialized { try Self.refuse(object, name, interpreter) }
      let tensor = object.tensor
      let torch = Torch.of(interpreter)
      try torch.run(name, [("tensor", tensor)]) { engine throws(TensorError) in
        try body(engine, tensor, InitialiserCall(arguments))
      }
      try torch.issueWarnings()
      return arguments[0]
    }
  }
}

extension TorchNN {
  /// What an initialiser asks of its tensor first: what an object of another kind has not.
  private static func firstAttribute(_ initialiser: String) -> String {
    switch initialiser {
    case "zeros_": "zero_"
    case "ones_", "constant_": "fill_"
    case "xavier_uniform_", "xavier_normal_": "dim"
    case "kaiming_uniform_", "kaiming_normal_": "shape"
    case "trunc_normal_": "is_meta"
    case "eye_", "dirac_", "orthogonal_", "sparse_": "ndimension"
    default: initialiser
    }
  }
}

/// The numbers and names that an initialiser was called with.
private struct InitialiserCall {
  private let scope: FunctionScope
  let generator: Generator?

  init(_ arguments: Arguments) {
    scope = FunctionScope(arguments, rank: 0)
    generator = arguments["generator"].asGenerator?.generator
  }

  /// A number; `argument` says what PyTorch calls it where it hands it on.
  func double(_ name: String, as argument: String? = nil) throws(TensorError) -> Double {
    guard let value = try scope.setting(name).double else {
      if let argument {
        throw .refused(
          .typeError, "\(argument) must be float, not \(try scope.setting(name).typeName)")
      }
      throw .refused(.typeError, "must be real number, not \(try scope.setting(name).plainText)")
    }
    return value
  }

  func fanMode() throws(TensorError) -> FanMode {
    let name = try text("mode").lowercased()
    switch name {
    case "fan_in": return .fanIn
    case "fan_out": return .fanOut
    default:
      throw .refused(
        .valueError, "Mode \(name) not supported, please use one of ['fan_in', 'fan_out']")
    }
  }

  func text(_ name: String) throws(TensorError) -> String { try scope.setting(name).plainText }
}
