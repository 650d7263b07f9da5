/// What the builtins of one interpreter remember between calls.
final class BuiltinState {
  /// The containers whose repr is being made, so that one that holds itself shows as `[...]`.
  var activeReprs: [ObjectIdentifier] = []

  /// Marks a container's repr as running; false when it already is.
  func enter(_ object: PyObject) -> Bool {
    let identity = ObjectIdentifier(object)
    if activeReprs.contains(identity) { return false }
    activeReprs.append(identity)
    return true
  }

  func leave(_ object: PyObject) {
    let identity = ObjectIdentifier(object)
    if activeReprs.last == identity { activeReprs.removeLast() }
  }
}
