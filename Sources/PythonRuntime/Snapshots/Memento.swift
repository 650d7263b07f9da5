/// What an object held at a moment.
///
/// A subclass keeps the contents by copy-on-write references and puts them back into the same object.
package class Memento {
  package init() {}

  /// Puts the contents back.
  package func restore() {}
}

/// Walks the graph of objects: overridden by snapshots and by the cycle collector.
package class ObjectVisitor {
  package init() {}

  /// Called for every object that an object holds.
  package func visit(_ object: PyObject) {}

  /// Visits the object of a boxed value.
  @inline(__always)
  package final func visit(_ value: Value) {
    if case .object(let object) = value { visit(object) }
  }

  /// Visits each of `values`.
  package final func visit(_ values: ContiguousArray<Value>) {
    for value in values { visit(value) }
  }
}
