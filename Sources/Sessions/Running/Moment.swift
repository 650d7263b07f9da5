import PythonRuntime
import PythonTorch
import Tensors

/// The state of an interpreter at a moment: all objects, and torch's random numbers.
struct Moment {
  private let snapshot: Snapshot
  /// The states of torch's default generators, to which no object leads.
  private let randomStates: [Generator.State]

  init(_ interpreter: Interpreter, globals: PyDict) {
    snapshot = Snapshot(of: interpreter, roots: [globals])
    randomStates = Moment.generators(of: interpreter).map { $0.state }
  }

  /// Puts everything back into the same objects.
  func restore(in interpreter: Interpreter) {
    snapshot.restore(in: interpreter)
    for (generator, state) in zip(Moment.generators(of: interpreter), randomStates) {
      generator.state = state
    }
  }

  /// None before a program has imported torch.
  private static func generators(of interpreter: Interpreter) -> [Generator] {
    guard interpreter.libraries["torch"] != nil else { return [] }
    let engine = Torch.of(interpreter).engine
    return [engine.hostGenerator] + engine.deviceGenerators
  }
}
