/// The order of builtin values where they lie, without errors and without asking objects.
enum PlainOrder {
  /// Whether the first is less; nil unless both are ints, floats, strings, or tuples of these.
  @inline(__always)
  static func isLess(
    _ a: UnsafeMutablePointer<Value>, _ b: UnsafeMutablePointer<Value>
  ) -> Bool? {
    guard a.tag == b.tag else { return nil }
    switch a.tag {
    case ValueTag.int: return a.int < b.int
    case ValueTag.float: return a.float < b.float
    case ValueTag.object: return isLess(objects: a, b)
    default: return nil
    }
  }

  private static func isLess(
    objects a: UnsafeMutablePointer<Value>, _ b: UnsafeMutablePointer<Value>
  ) -> Bool? {
    guard a.kind == b.kind else { return nil }
    if a.kind == .string {
      return a.with(PyString.self) { a in b.with(PyString.self) { PyString.order(a, $0) < 0 } }
    }
    guard a.kind == .tuple else { return nil }
    return a.with(PyTuple.self) { a in b.with(PyTuple.self) { isLess(a.items, $0.items) } }
  }

  /// Tuples by the first place where they differ.
  private static func isLess(_ a: ContiguousArray<Value>, _ b: ContiguousArray<Value>) -> Bool? {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        for place in 0..<min(a.count, b.count) {
          guard let start = a.baseAddress, let other = b.baseAddress else { break }
          let left = UnsafeMutablePointer(mutating: start + place)
          let right = UnsafeMutablePointer(mutating: other + place)
          guard let order = order(left, right) else { return nil }
          if order != 0 { return order < 0 }
        }
        return a.count < b.count
      }
    }
  }

  /// Below zero, zero or above; nil unless both are ints, floats or strings.
  @inline(__always)
  private static func order(
    _ a: UnsafeMutablePointer<Value>, _ b: UnsafeMutablePointer<Value>
  ) -> Int? {
    guard a.tag == b.tag else { return nil }
    switch a.tag {
    case ValueTag.int: return order(a.int, b.int)
    case ValueTag.float: return a.float.isNaN || b.float.isNaN ? nil : order(a.float, b.float)
    case ValueTag.object:
      guard a.kind == .string, b.kind == .string else { return nil }
      return a.with(PyString.self) { a in b.with(PyString.self) { PyString.order(a, $0) } }
    default: return nil
    }
  }

  @inline(__always)
  private static func order<Number: Comparable>(_ a: Number, _ b: Number) -> Int {
    a < b ? -1 : a == b ? 0 : 1
  }
}
