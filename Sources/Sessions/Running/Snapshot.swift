import PythonRuntime
import PythonTorch
import Tensors

/// Everything that can be reached from a session, as it is at a moment.
///
/// Contents are kept by copy-on-write references, so that a snapshot costs a walk and no copies.
final class Snapshot {
  private let mementos: [Memento]
  private let interpreter: Interpreter
  /// Torch's default generator, which no object leads to.
  private let randomState: Generator.State?

  init(_ interpreter: Interpreter, globals: PyDict) {
    self.interpreter = interpreter
    let walk = SnapshotWalk()
    walk.visit(globals)
    for module in interpreter.modules.loaded.values { walk.visit(module) }
    walk.finish()
    mementos = walk.mementos
    randomState = Snapshot.generator(of: interpreter)?.state
  }

  /// Puts the contents back into the same objects.
  func restore() {
    for memento in mementos { memento.restore() }
    if let randomState { Snapshot.generator(of: interpreter)?.state = randomState }
    interpreter.typesChanged()
  }

  /// Nil before a program has imported torch.
  private static func generator(of interpreter: Interpreter) -> Generator? {
    interpreter.libraries["torch"] == nil ? nil : Torch.of(interpreter).engine.generator
  }
}

/// Collects the mementos of all objects that can be reached.
private final class SnapshotWalk: ObjectVisitor {
  private(set) var mementos: [Memento] = []
  private var seen: Set<ObjectIdentifier> = []
  private var pending: [PyObject] = []

  override func visit(_ object: PyObject) {
    if seen.insert(ObjectIdentifier(object)).inserted { pending.append(object) }
  }

  func finish() {
    while let object = pending.popLast() {
      if let memento = object.memento() { mementos.append(memento) }
      object.visitChildren(self)
    }
  }
}
