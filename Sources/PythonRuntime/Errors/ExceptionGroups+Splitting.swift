/// Which exceptions of a group are meant: `split(ValueError)`, `split(lambda e: …)`.
enum GroupCondition {
  case classes(Value)
  case predicate(Value)
  case instances(Set<ObjectIdentifier>)

  init(_ value: Value, _ interpreter: Interpreter) throws(PythonException) {
    if GroupCondition.areExceptionClasses(value, interpreter) {
      self = .classes(value)
    } else if value.asFunction != nil {
      self = .predicate(value)
    } else {
      throw interpreter.typeError(
        "expected a function, exception type or tuple of exception types")
    }
  }

  private static func areExceptionClasses(_ value: Value, _ interpreter: Interpreter) -> Bool {
    let base = interpreter.types.exception(.baseException)
    guard let tuple = value.asTuple else { return value.asType?.isSubclass(of: base) ?? false }
    return tuple.items.allSatisfy { $0.asType?.isSubclass(of: base) ?? false }
  }
}

/// The two parts of a group, each with the group's structure; `nil` for nothing.
struct GroupParts {
  var match: PyException?
  var rest: PyException?
}

extension Interpreter {
  /// The part of an exception that meets the condition, and what is left.
  func split(
    _ exception: PyException, by condition: GroupCondition, wantsRest: Bool
  ) throws(PythonException) -> GroupParts {
    try enterDepth(" in exceptiongroup_split_recursive")
    defer { leaveDepth() }
    if try meets(exception, condition) { return GroupParts(match: exception) }
    guard let group = exception as? PyExceptionGroup else { return GroupParts(rest: exception) }
    var matching = ContiguousArray<Value>()
    var others = ContiguousArray<Value>()
    for member in group.exceptions {
      let parts = try split(member, by: condition, wantsRest: wantsRest)
      if let match = parts.match { matching.append(.object(match)) }
      if wantsRest, let rest = parts.rest { others.append(.object(rest)) }
    }
    return GroupParts(match: try part(of: group, matching), rest: try part(of: group, others))
  }

  private func meets(
    _ exception: PyException, _ condition: GroupCondition
  ) throws(PythonException) -> Bool {
    switch condition {
    case .classes(let classes): try matches(.object(exception), classes)
    case .predicate(let function): try truth(call(function, .object(exception)))
    case .instances(let instances): instances.contains(ObjectIdentifier(exception))
    }
  }

  /// A group of some of the members, with what is known about the whole.
  private func part(
    of group: PyExceptionGroup, _ members: ContiguousArray<Value>
  ) throws(PythonException) -> PyException? {
    if members.isEmpty { return nil }
    let derived = try callMethod(.object(group), "derive", .list(members))
    guard let part = derived.asExceptionGroup else {
      throw typeError("derive must return an instance of BaseExceptionGroup")
    }
    part.traceback = group.traceback
    part.context = group.context
    part.cause = group.cause
    part.suppressesContext = true
    if let notes = group.attributes?[special.notes]?.asList {
      part.attributeDictionary?[special.notes] = .list(notes.items)
    }
    return part
  }
}
