/// A `set` or `frozenset`: a dict without values.
package final class PySet: PyObject {
  package let elements = PyDict()
  package let isFrozen: Bool

  package init(isFrozen: Bool = false) {
    self.isFrozen = isFrozen
    super.init(kind: .set)
  }

  package var count: Int { elements.count }
  /// The elements in order.
  package var items: ContiguousArray<Value> { elements.keys }

  package override func type(in interpreter: Interpreter) -> PyType {
    isFrozen ? interpreter.types.frozenset : interpreter.types.set
  }
}

extension PySet {
  /// Adds an element; `false` when it was there.
  @discardableResult
  package func insert(
    _ element: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    let before = elements.count
    try elements.set(element, to: .none, in: interpreter)
    return elements.count != before
  }

  /// Removes an element; `false` when it was not there.
  @discardableResult
  package func remove(
    _ element: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    try elements.remove(element, in: interpreter) != nil
  }

  /// Whether `element` is in the set.
  package func holds(
    _ element: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    try elements.position(of: element, in: interpreter) != nil
  }
}
