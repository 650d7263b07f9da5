/// The contents of every object that can be reached from some roots, to be put back later.
///
/// Contents go back into the same objects, so identities stay; what was made since is left behind.
package final class Snapshot {
  private var mementos: [Memento] = []
  private let modules: [String: PyModule]

  /// Remembers what the session's namespaces, modules and `roots` hold.
  package init(of interpreter: Interpreter, roots: [PyObject]) {
    modules = interpreter.modules.loaded
    let walk = GraphWalk()
    for root in roots { walk.visit(root) }
    for (_, module) in interpreter.modules.loaded { walk.visit(module) }
    walk.visit(interpreter.builtins)
    for (_, library) in interpreter.libraries {
      if let object = library as? PyObject { walk.visit(object) }
    }
    walk.finish()
    for object in walk.objects {
      if let memento = object.memento() { mementos.append(memento) }
    }
  }

  /// Puts everything back.
  package func restore(in interpreter: Interpreter) {
    for memento in mementos { memento.restore() }
    interpreter.modules.loaded = modules
    interpreter.finalizers.discard()
    interpreter.typesChanged()
  }
}

/// Collects every object that can be reached, without recursion.
package final class GraphWalk: ObjectVisitor {
  /// What has been found, in order.
  package private(set) var objects: [PyObject] = []
  private var known: Set<ObjectIdentifier> = []
  private var next = 0

  package override func visit(_ object: PyObject) {
    guard known.insert(ObjectIdentifier(object)).inserted else { return }
    objects.append(object)
  }

  /// Whether an object has been found.
  func hasFound(_ object: PyObject) -> Bool { known.contains(ObjectIdentifier(object)) }

  /// Follows references until nothing new is found.
  package func finish() {
    while next < objects.count {
      objects[next].visitChildren(self)
      next += 1
    }
  }
}

extension Interpreter {
  /// Takes apart everything that programs and the interpreter itself made, so that cycles do not
  /// outlive it; nothing runs in it afterwards.
  package func tearDown() {
    finalizers.close()
    weakReferences.close()
    let walk = GraphWalk()
    for (_, module) in modules.loaded { walk.visit(module) }
    for object in collector.registered { walk.visit(object) }
    for type in types.all { walk.visit(type) }
    walk.finish()
    for object in walk.objects { object.clearReferences() }
    modules.loaded = [:]
    lastFailure = nil
  }
}
