/// What an object held at a moment.
///
/// A subclass keeps the contents by copy-on-write references and puts them back into the same object.
open class Memento {
  /// A memento of nothing.
  public init() {}

  /// Puts the contents back.
  open func restore() {}
}

/// Walks the graph of objects: overridden by snapshots and by the cycle collector.
open class ObjectVisitor {
  /// A visitor that has seen nothing.
  public init() {}

  /// Called for every object that an object holds.
  open func visit(_ object: PyObject) {}

  /// Visits the object of a boxed value.
  @inline(__always)
  package final func visit(_ value: Value) {
    if case .object(let object) = value { visit(object) }
  }

  /// Visits each of `values`, an array that an object stores.
  package func visit(_ values: ContiguousArray<Value>) {
    for value in values { visit(value) }
  }

  /// Visits the keys and values of a dict.
  package func visit(_ entries: ContiguousArray<DictEntry>) {
    for entry in entries {
      visit(entry.key)
      visit(entry.value)
    }
  }

  /// Visits the elements of a set.
  func visit(_ entries: ContiguousArray<SetStorage.Entry>) {
    for entry in entries { visit(entry.key) }
  }
}
