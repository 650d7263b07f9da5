extension Interpreter {
  /// `repr` of a set whose class has the given name.
  func repr(of set: PySet, typeName: String) throws(PythonException) -> String {
    if set.count == 0 { return "\(typeName)()" }
    guard builtinState.enter(set) else { return "\(typeName)(...)" }
    defer { builtinState.leave() }
    let inside = try reprs(of: set.items)
    return typeName == "set" ? "{\(inside)}" : "\(typeName)({\(inside)})"
  }

  /// `left op right` for two sets; the result is of the left one's kind.
  func combine(
    _ operation: BinaryOperator, _ left: PySet, _ right: PySet
  ) throws(PythonException) -> Value? {
    switch operation {
    case .bitOr: return .object(try union(left, [.object(right)]))
    case .bitAnd: return .object(try intersection(left, .object(right)))
    case .subtract: return .object(try difference(left, .object(right)))
    case .bitXor: return .object(try symmetricDifference(left, .object(right)))
    default: return nil
    }
  }

  private func copy(_ set: PySet, frozen: Bool) throws(PythonException) -> PySet {
    let result = PySet(isFrozen: frozen)
    try add(.object(set), to: result)
    return result
  }

  /// Adds the items of an iterable.
  func add(_ source: Value, to set: PySet) throws(PythonException) {
    if let other = source.asSet {
      if other !== set { try set.storage.merge(other.storage, in: self) }
      return
    }
    for item in try unmeasuredItems(of: source) { try set.insert(item, in: self) }
  }

  func union(_ set: PySet, _ others: ContiguousArray<Value>) throws(PythonException) -> PySet {
    let result = try copy(set, frozen: set.isFrozen)
    for other in others { try add(other, to: result) }
    return result
  }

  func intersection(_ set: PySet, _ other: Value) throws(PythonException) -> PySet {
    let result = PySet(isFrozen: set.isFrozen)
    var (walked, asked) = (other.asSet, set)
    if let otherSet = walked, otherSet.count > set.count { (walked, asked) = (set, otherSet) }
    let candidates = if let walked { walked.items } else { try unmeasuredItems(of: other) }
    for item in candidates where try asked.holds(item, in: self) {
      try result.insert(item, in: self)
    }
    return result
  }

  func difference(_ set: PySet, _ other: Value) throws(PythonException) -> PySet {
    let excluded = try self.set(of: other)
    if other.asSet == nil || set.count >> 2 > excluded.count {
      let result = try copy(set, frozen: set.isFrozen)
      for item in excluded.items { try result.remove(item, in: self) }
      return result
    }
    let result = PySet(isFrozen: set.isFrozen)
    for item in set.items where try !excluded.holds(item, in: self) {
      try result.insert(item, in: self)
    }
    return result
  }

  /// Takes elements out in place.
  func subtract(_ other: PySet, from set: PySet) throws(PythonException) {
    for item in other.items { try set.remove(item, in: self) }
  }

  /// Takes out what is in both and adds what only the other has, in place.
  func exchange(_ other: PySet, in set: PySet) throws(PythonException) {
    for item in other.items {
      if try !set.remove(item, in: self) { try set.insert(item, in: self) }
    }
  }

  func symmetricDifference(_ set: PySet, _ other: Value) throws(PythonException) -> PySet {
    let result = PySet(isFrozen: set.isFrozen)
    try add(other, to: result)
    try exchange(set, in: result)
    return result
  }

  func isDisjoint(_ set: PySet, _ other: Value) throws(PythonException) -> Bool {
    for item in try unmeasuredItems(of: other) {
      // Unlike `in` this takes no set for the frozenset of its elements.
      _ = try hash(item)
      if try set.holds(item, in: self) { return false }
    }
    return true
  }

  func isSubset(_ left: PySet, _ right: PySet) throws(PythonException) -> Bool {
    if left.count > right.count { return false }
    for item in left.items where try !right.holds(item, in: self) { return false }
    return true
  }

  func compareSets(
    _ comparison: Comparison, _ left: PySet, _ right: PySet
  ) throws(PythonException) -> Bool {
    let (a, b) = (left.count, right.count)
    switch comparison {
    case .equal: return a == b ? try isSubset(left, right) : false
    case .notEqual: return a == b ? try !isSubset(left, right) : true
    case .less: return a < b ? try isSubset(left, right) : false
    case .lessOrEqual: return try isSubset(left, right)
    case .greater: return a > b ? try isSubset(right, left) : false
    case .greaterOrEqual: return try isSubset(right, left)
    }
  }

  /// A set as it is, or a new one of an iterable's items.
  func set(of value: Value) throws(PythonException) -> PySet {
    if let set = value.asSet { return set }
    return try PySet(of: unmeasuredItems(of: value), in: self)
  }
}
