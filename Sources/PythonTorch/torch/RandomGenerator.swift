package import PythonRuntime
package import Tensors

/// `torch.Generator`.
package final class PyRandomGenerator: PyObject {
  package let generator: Generator
  /// For whose tensors it draws.
  var device = Device.cpu
  private let generatorType: PyType

  init(_ generator: Generator, type: PyType) {
    self.generator = generator
    generatorType = type
    super.init(kind: .randomGenerator)
  }

  package override func type(in interpreter: Interpreter) -> PyType { generatorType }

  package override func memento() -> Memento? { GeneratorMemento(generator) }
}

/// The state of a generator at a moment.
final class GeneratorMemento: Memento {
  private let generator: Generator
  private let state: Generator.State

  init(_ generator: Generator) {
    self.generator = generator
    state = generator.state
  }

  override func restore() { generator.state = state }
}

extension Torch {
  static func makeGeneratorType(_ interpreter: Interpreter) -> PyType {
    let builder = TypeBuilder(interpreter, "Generator", module: "torch._C", style: .builtin)
    builder.describe("A stream of random numbers of its own.")
    builder.allocator {
      (interpreter: Interpreter, _: PyType, arguments: Arguments) throws(PythonException) -> Value
      in
      let torch = Torch.of(interpreter)
      let device = arguments.count > 0 ? arguments[0] : arguments["device"]
      let home = try torch.run("Generator") { _ throws(TensorError) in
        device.isUnbound || device.isNone ? nil : try torch.accelerator(of: torch.device(device))
      }
      let generator = PyRandomGenerator(Generator(), type: torch.types.generator)
      generator.device = home?.device ?? .cpu
      return .object(generator)
    }
    builder.method(
      "manual_seed", "self, seed, /",
      about: "Starts the stream of random numbers that belongs to a seed."
    ) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let seed = arguments[1].asInt else {
        throw interpreter.runtimeError(
          "manual_seed expected a long, but got \(interpreter.torchTypeName(arguments[1]))")
      }
      arguments[0].asGenerator?.generator.reseed(UInt64(bitPattern: seed))
      return arguments[0]
    }
    builder.method("initial_seed", "self, /", about: "The seed that the stream began with.") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try Torch.seedValue(arguments[0].asGenerator?.generator.initialSeed ?? 0, interpreter)
    }
    builder.method("seed", "self, /", about: "Starts a stream that nobody chose.") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let generator = arguments[0].asGenerator?.generator else { return .none }
      return try Torch.of(interpreter).reseedFromClock(generator)
    }
    builder.method("get_state", "self, /", about: "The state of the stream as a tensor of bytes.") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let generator = arguments[0].asGenerator?.generator else { return .none }
      return try Torch.of(interpreter).stateTensor(of: generator)
    }
    builder.method("set_state", "self, new_state, /", about: "Goes back to a state.") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let generator = arguments[0].asGenerator?.generator else { return .none }
      try Torch.of(interpreter).setState(of: generator, arguments[1])
      return arguments[0]
    }
    builder.property(
      "device", about: "For whose tensors numbers are made.",
      get: { (interpreter: Interpreter, receiver: Value) throws(PythonException) -> Value in
        let torch = Torch.of(interpreter)
        guard case .cuda(let index) = receiver.asGenerator?.device else {
          return .object(torch.cpu)
        }
        return .object(PyDevice("cuda", index: index, type: torch.types.device))
      })
    return builder.type
  }

  static func seedValue(_ seed: UInt64, _ interpreter: Interpreter) throws(PythonException) -> Value
  {
    if let small = Int64(exactly: seed) { return .int(small) }
    return try interpreter.call(.object(interpreter.types.int), .string("\(seed)"))
  }

  /// Seeds from the host's clock, if it has one: `torch.seed()`.
  func reseedFromClock(_ generator: Generator) throws(PythonException) -> Value {
    let seconds = interpreter.host.wallClock() ?? 0
    let seed = UInt64(max(0, seconds) * 1_000_000) ^ UInt64(generator.next32())
    generator.reseed(seed)
    return try Torch.seedValue(seed, interpreter)
  }

  func stateTensor(of generator: Generator) throws(PythonException) -> Value {
    try run("get_state") { engine throws(TensorError) in
      let bytes = generator.state.bytes
      return wrap(
        try engine.tensor(bytes.map { Int64($0) }, shape: [bytes.count], dtype: .uint8))
    }
  }

  func setState(of generator: Generator, _ value: Value) throws(PythonException) {
    guard let tensor = value.asTensor?.tensor, tensor.dtype == .uint8 else {
      throw interpreter.typeError("RNG state must be a torch.ByteTensor")
    }
    let bytes = try run("set_state") { engine throws(TensorError) in try engine.integers(tensor) }
    guard let state = Generator.State(bytes: bytes.map { UInt8(truncatingIfNeeded: $0) }) else {
      throw interpreter.runtimeError("RNG state is wrong size")
    }
    generator.state = state
  }
}
