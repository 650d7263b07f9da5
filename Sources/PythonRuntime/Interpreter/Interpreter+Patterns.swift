// What `match` asks about classes and mappings.
extension Interpreter {
  /// The values of the keys of a mapping pattern, or `None` when one is missing.
  func matchKeys(
    _ subject: Value, _ keys: ContiguousArray<Value>
  ) throws(PythonException) -> Value {
    let seen = PySet()
    var values = ContiguousArray<Value>()
    let absent = Value.object(PyObject(kind: .other))
    for key in keys {
      guard try seen.insert(key, in: self) else {
        throw valueError("mapping pattern checks duplicate key (\(try repr(key)))")
      }
      let value = try valueOrAbsent(subject, key, absent)
      if value.isIdentical(to: absent) { return .none }
      values.append(value)
    }
    return .tuple(values)
  }

  private func valueOrAbsent(
    _ subject: Value, _ key: Value, _ absent: Value
  ) throws(PythonException) -> Value {
    if case .object(let object) = subject, object.kind == .dict {
      return try unsafeDowncast(object, to: PyDict.self).value(for: key, in: self) ?? absent
    }
    guard let get = try findAttribute(subject, intern("get")) else {
      throw attributeError(subject, intern("get"))
    }
    return try call(get, key, absent)
  }

  /// The attributes for a class pattern as a tuple, or `None` when it does not match.
  func matchClass(
    _ subject: Value, _ pattern: Value, positional: Int, names: ContiguousArray<Value>
  ) throws(PythonException) -> Value {
    guard let type = pattern.asType else {
      throw typeError("called match pattern must be a type")
    }
    guard try isInstance(subject, ofAny: pattern) else { return .none }
    var values = ContiguousArray<Value>()
    var wanted = names
    if positional > 0 {
      if let arguments = try attributeIfPresent(pattern, special.matchArgs) {
        wanted = try positionalNames(type, arguments, positional) + names
      } else {
        let allowed = matchesWhole(type) ? 1 : 0
        if positional > allowed { throw tooManyPatterns(type, allowed, positional) }
        values.append(subject)
      }
    }
    return try attributes(of: subject, wanted, behind: &values, type)
  }

  private func attributes(
    of subject: Value, _ names: ContiguousArray<Value>, behind values: inout ContiguousArray<Value>,
    _ type: PyType
  ) throws(PythonException) -> Value {
    var seen = ContiguousArray<PyString>()
    for name in names {
      guard let text = name.asString else { continue }
      let known = intern(text.value)
      guard !seen.contains(where: { $0 === known }) else {
        throw typeError(
          "\(type.name)() got multiple sub-patterns for attribute \(try repr(name))")
      }
      seen.append(known)
      guard let value = try attributeIfPresent(subject, known) else { return .none }
      values.append(value)
    }
    return .tuple(values)
  }

  private func positionalNames(
    _ type: PyType, _ arguments: Value, _ count: Int
  ) throws(PythonException) -> ContiguousArray<Value> {
    guard case .object(let object) = arguments, object.kind == .tuple else {
      throw typeError(
        "\(type.name).__match_args__ must be a tuple (got \(self.type(of: arguments).name))")
    }
    let names = unsafeDowncast(object, to: PyTuple.self).items
    guard names.count >= count else { throw tooManyPatterns(type, names.count, count) }
    for name in names[..<count] where name.asString == nil {
      throw typeError(
        "__match_args__ elements must be strings (got \(self.type(of: name).name))")
    }
    return ContiguousArray(names[..<count])
  }

  private func tooManyPatterns(_ type: PyType, _ allowed: Int, _ given: Int) -> PythonException {
    typeError(
      "\(type.name)() accepts \(allowed) positional sub-pattern\(allowed == 1 ? "" : "s") "
        + "(\(given) given)")
  }

  /// Whether `C(x)` binds the subject itself: builtin value types.
  private func matchesWhole(_ type: PyType) -> Bool {
    let whole = [
      types.int, types.bool, types.float, types.string, types.bytes, types.list, types.tuple,
      types.dict, types.set, types.frozenset, types.iteratorType(named: "bytearray"),
    ]
    return whole.contains { type.isSubclass(of: $0) }
  }
}
