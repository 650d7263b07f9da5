/// `int | None`: what `isinstance` accepts for several classes, and annotations show.
package final class PyUnionType: PyObject {
  package let members: ContiguousArray<Value>

  init(_ members: ContiguousArray<Value>) {
    self.members = members
    super.init(kind: .other)
  }

  package override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.iteratorType(named: "types.UnionType")
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    var text = ""
    for member in members {
      if !text.isEmpty { text += " | " }
      text += try interpreter.annotationText(member)
    }
    return text
  }

  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    var hash: Int64 = 0
    for member in members { hash ^= try interpreter.hash(member) }
    return hash
  }

  package override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    operation == .bitOr ? interpreter.union(.object(self), other) : nil
  }

  package override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    operation == .bitOr ? interpreter.union(other, .object(self)) : nil
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard comparison == .equal || comparison == .notEqual,
      case .object(let object) = other, let union = object as? PyUnionType
    else { return nil }
    let left = try PySet(of: members, in: interpreter)
    let right = try PySet(of: union.members, in: interpreter)
    return try left.compare(comparison, .object(right), in: interpreter)
  }

  package override func attribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if name.value == "__args__" { return .tuple(members) }
    return try interpreter.genericAttribute(of: self, name)
  }
}

/// `list[int]`: a class with arguments, for annotations.
package final class PyGenericAlias: PyObject {
  package let origin: Value
  package let arguments: ContiguousArray<Value>

  init(_ origin: Value, _ arguments: ContiguousArray<Value>) {
    self.origin = origin
    self.arguments = arguments
    super.init(kind: .other)
  }

  package override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.iteratorType(named: "types.GenericAlias")
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    var inside = ""
    for argument in arguments {
      if !inside.isEmpty { inside += ", " }
      inside += try interpreter.annotationText(argument)
    }
    return "\(try interpreter.annotationText(origin))[\(arguments.isEmpty ? "()" : inside)]"
  }

  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    try interpreter.hash(origin) ^ interpreter.hash(.tuple(arguments))
  }

  package override func isCallable(in interpreter: Interpreter) -> Bool { true }

  package override func call(
    _ arguments: Arguments, in interpreter: Interpreter
  ) throws(PythonException) -> CallOutcome { .call(origin, arguments.copy) }

  package override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    operation == .bitOr ? interpreter.union(.object(self), other) : nil
  }

  package override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    operation == .bitOr ? interpreter.union(other, .object(self)) : nil
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard comparison == .equal || comparison == .notEqual,
      case .object(let object) = other, let alias = object as? PyGenericAlias
    else { return nil }
    let same = try interpreter.equals(origin, alias.origin)
    let equal = same ? try interpreter.equals(.tuple(arguments), .tuple(alias.arguments)) : false
    return .bool(equal == (comparison == .equal))
  }

  package override func attribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    switch name.value {
    case "__origin__": return origin
    case "__args__": return .tuple(arguments)
    case "__parameters__": return .tuple(try interpreter.typeVariables(in: arguments))
    case "__class__": return .object(type(in: interpreter))
    default: return try interpreter.findAttribute(origin, name)
    }
  }

  package override func item(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    .object(try interpreter.substituted(self, key.asTuple?.items ?? [key]))
  }
}

extension Interpreter {
  /// `left | right` for classes, None and unions; nil for other values.
  package func union(_ left: Value, _ right: Value) -> Value? {
    guard let first = unionMembers(left), let second = unionMembers(right) else { return nil }
    var members = first
    for member in second where !members.contains(where: { $0.isIdentical(to: member) }) {
      members.append(member)
    }
    return members.count == 1 ? members[0] : .object(PyUnionType(members))
  }

  private func unionMembers(_ value: Value) -> ContiguousArray<Value>? {
    if value.isNone || value.asType != nil { return [value] }
    guard case .object(let object) = value else { return nil }
    if let union = object as? PyUnionType { return union.members }
    return object is PyGenericAlias ? [value] : nil
  }

  /// How a class or other annotation shows inside an annotation.
  package func annotationText(_ value: Value) throws(PythonException) -> String {
    if value.isNone { return "None" }
    if value.isIdentical(to: .object(ellipsis)) { return "..." }
    if let type = value.asType { return type.qualifiedNameWithModule }
    if let list = value.asList {
      var inside = ""
      for item in list.items {
        if !inside.isEmpty { inside += ", " }
        inside += try annotationText(item)
      }
      return "[\(inside)]"
    }
    return try repr(value)
  }

  /// `list[int]` for the builtin classes that allow it; nil for others.
  package func genericAlias(_ type: PyType, _ key: Value) -> Value? {
    let generic: [PyType] = [
      types.list, types.tuple, types.dict, types.set, types.frozenset, types.type,
    ]
    guard generic.contains(where: { $0 === type }) || isGroupType(type) else { return nil }
    return .object(PyGenericAlias(.object(type), key.asTuple?.items ?? [key]))
  }

  /// `types.GenericAlias(origin, args)`.
  func installGenericAlias() {
    types.iteratorType(named: "types.GenericAlias").allocator = {
      (interpreter, _, arguments) throws(PythonException) in
      guard arguments.count == 2 else {
        throw interpreter.typeError("GenericAlias expected 2 arguments, got \(arguments.count)")
      }
      let parameters = arguments[1].asTuple?.items ?? [arguments[1]]
      return .object(PyGenericAlias(arguments[0], parameters))
    }
  }

  private func isGroupType(_ type: PyType) -> Bool {
    type.isSubclass(of: types.exception(.baseExceptionGroup))
  }
}
