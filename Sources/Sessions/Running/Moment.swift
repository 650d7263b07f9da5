import PythonRuntime
import PythonTorch
import Tensors

/// The state of an interpreter at a moment: all objects, and torch's random numbers.
struct Moment {
  private let snapshot: Snapshot
  /// Torch's default generator, which no object leads to.
  private let randomState: Generator.State?

  init(_ interpreter: Interpreter, globals: PyDict) {
    snapshot = Snapshot(of: interpreter, roots: [globals])
    randomState = Moment.generator(of: interpreter)?.state
  }

  /// Puts everything back into the same objects.
  func restore(in interpreter: Interpreter) {
    snapshot.restore(in: interpreter)
    if let randomState { Moment.generator(of: interpreter)?.state = randomState }
  }

  /// Nil before a program has imported torch.
  private static func generator(of interpreter: Interpreter) -> Generator? {
    interpreter.libraries["torch"] == nil ? nil : Torch.of(interpreter).engine.generator
  }
}
