// What `except*` catches, and what is left when all its clauses have run.
extension Interpreter {
  /// What a clause for `classes` catches of an exception, always a group, and the rest.
  ///
  /// There is no exception where clauses above have caught everything.
  func starMatch(
    _ exception: PyException?, _ classes: Value
  ) throws(PythonException) -> GroupParts {
    try checkStarClasses(classes)
    guard let exception else { return GroupParts() }
    if try matches(.object(exception), classes) {
      if exception is PyExceptionGroup { return GroupParts(match: exception) }
      let base = types.exception(.baseExceptionGroup)
      return GroupParts(match: try makeGroup(base, .string(""), .tuple([.object(exception)])))
    }
    guard exception is PyExceptionGroup else { return GroupParts(rest: exception) }
    return try parts(from: callMethod(.object(exception), "split", classes), of: exception)
  }

  private func checkStarClasses(_ classes: Value) throws(PythonException) {
    _ = try matches(.none, classes)
    let groups = types.exception(.baseExceptionGroup)
    for type in classes.asTuple?.items ?? [classes] {
      guard type.asType?.isSubclass(of: groups) ?? false else { continue }
      throw typeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    }
  }

  /// What a `split` that a program may have written answers.
  private func parts(
    from answer: Value, of exception: PyException
  ) throws(PythonException) -> GroupParts {
    let name = exception.exceptionType.name
    guard let pair = answer.asTuple?.items else {
      throw typeError("\(name).split must return a tuple, not \(type(of: answer).name)")
    }
    guard pair.count >= 2 else {
      throw typeError(
        "\(name).split must return a 2-tuple, got tuple of size \(pair.count)")
    }
    for part in pair.prefix(2) where !part.isNone && part.asException == nil {
      throw typeError("\(name).split must return exceptions, not \(type(of: part).name)")
    }
    return GroupParts(match: pair[0].asException, rest: pair[1].asException)
  }

  /// What is raised after the clauses.
  ///
  /// `raised` are the exceptions that left them and the rest that none has caught. What is only raised
  /// again is put together as it was in `original`.
  func raisedAfterClauses(
    _ original: PyException, _ raised: ContiguousArray<Value>
  ) throws(PythonException) -> PyException? {
    guard original is PyExceptionGroup else { return raised.first?.asException }
    var new = ContiguousArray<Value>()
    var kept: Set<ObjectIdentifier> = []
    for exception in raised.compactMap({ $0.asException }) {
      if isPart(exception, of: original) {
        addLeaves(of: exception, to: &kept)
      } else {
        new.append(.object(exception))
      }
    }
    let again =
      kept.isEmpty
      ? nil : try split(original, by: .instances(kept), wantsRest: false).match
    if new.isEmpty { return again }
    if let again { new.append(.object(again)) }
    if new.count == 1 { return new[0].asException }
    return try makeGroup(types.exception(.baseExceptionGroup), .string(""), .list(new))
  }

  /// Whether an exception is a part of the group that was raised, and not a new one.
  private func isPart(_ exception: PyException, of original: PyException) -> Bool {
    exception is PyExceptionGroup && exception.traceback === original.traceback
      && exception.cause === original.cause && exception.context === original.context
  }

  private func addLeaves(of exception: PyException, to leaves: inout Set<ObjectIdentifier>) {
    var pending = [exception]
    while let next = pending.popLast() {
      if let group = next as? PyExceptionGroup {
        pending += group.exceptions
      } else {
        leaves.insert(ObjectIdentifier(next))
      }
    }
  }
}
