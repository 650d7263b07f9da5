/// The context of every tensor operation: modes, defaults and the random generator of one session.
public final class Engine {
  /// Whether operations are recorded for backward.
  public var gradMode = true
  /// Whether results are inference tensors.
  public var inferenceMode = false
  /// The dtype of floats that say nothing else: `torch.get_default_dtype()`.
  public var defaultDType = DType.float32
  /// The default random generator.
  public var generator: Generator
  /// Receives the text of warnings.
  public var warn: (String) -> Void
  /// How tensors print: `torch.set_printoptions`.
  public var printOptions = PrintOptions()
  /// Whether an operation had to keep an inference tensor for backward, which it may not.
  var savedInference = false
  /// How backward watches for mistakes; absent where nobody asked for it.
  public var anomaly: AnomalyMode?
  /// The most bytes that one tensor may take.
  public var memoryLimit = Int64.max
  /// How many threads kernels may use.
  public var threads = 1
  /// What `cuda:0`, `cuda:1` … stand for; none unless the program lends them.
  package internal(set) var accelerators: [any Accelerator] = []
  /// The random generators of the accelerators.
  package internal(set) var deviceGenerators: [Generator] = []
  /// The random generator of the CPU.
  package let hostGenerator: Generator
  /// The device of the operation that is running; nil for the CPU.
  package internal(set) var home: (any Accelerator)?
  var nextSequence: UInt64 = 0

  /// Makes an engine with a fresh generator.
  public init(generator: Generator = Generator(), warn: @escaping (String) -> Void = { _ in }) {
    self.generator = generator
    hostGenerator = generator
    self.warn = warn
  }

  /// Whether an inference tensor was kept since somebody last asked.
  package func takeSavedInference() -> Bool {
    defer { savedInference = false }
    return savedInference
  }

  func takeSequence() -> UInt64 {
    nextSequence += 1
    return nextSequence
  }
}
