extension Interpreter {
  /// `repr(dict)`.
  func repr(of dict: PyDict) throws(PythonException) -> String {
    guard builtinState.enter(dict) else { return "{...}" }
    defer { builtinState.leave() }
    var text = "{"
    for (place, pair) in dict.pairs.enumerated() {
      if place > 0 { text += ", " }
      text += try repr(pair.key)
      text += ": "
      text += try repr(pair.value)
    }
    return text + "}"
  }

  func isEqual(_ left: PyDict, _ right: PyDict) throws(PythonException) -> Bool {
    if left === right { return true }
    if left.count != right.count { return false }
    for (key, value) in left.pairs {
      guard let other = try right.value(for: key, in: self) else { return false }
      let same = try nestedEquals(value, other)
      if !same { return false }
    }
    return true
  }

  /// Adds every pair of one dict to another.
  package func merge(_ source: PyDict, into target: PyDict) throws(PythonException) {
    if target.count == 0 {
      target.storage = source.storage
      target.keysVersion &+= 1
      return
    }
    for (key, value) in source.pairs { try target.set(key, to: value, in: self) }
  }

  /// `dict.update(source)`: from a mapping or from pairs.
  package func update(_ target: PyDict, from source: Value) throws(PythonException) {
    if let dict = source.asDict, !overridesKeys(source) { return try merge(dict, into: target) }
    if let keys = try attributeIfPresent(source, intern("keys")) {
      for key in try items(of: try call(keys)) {
        try target.set(key, to: try getItem(source, key), in: self)
      }
      return
    }
    for (place, element) in try items(of: source).enumerated() {
      guard try isIterable(element) else {
        throw typeError(
          "cannot convert dictionary update sequence element #\(place) to a sequence")
      }
      let pair = try items(of: element)
      if pair.count != 2 {
        throw valueError(
          "dictionary update sequence element #\(place) has length \(pair.count); 2 is required")
      }
      try target.set(pair[0], to: pair[1], in: self)
    }
  }

  private func overridesKeys(_ value: Value) -> Bool {
    guard case .object(let object) = value, object.kind.isInstance else { return false }
    let type = object.type(in: self)
    guard case .object(let found)? = type.lookup(special.getItem, in: self) else { return false }
    return found.kind != .nativeFunction && type.lookup(intern("keys"), in: self) != nil
      && type.lookup(special.iter, in: self)?.asFunction != nil
  }
}
