// The instructions of `except*`.
extension Machine {
  /// `[exception, classes]` becomes what is left of the exception and what the clause catches, which is
  /// then the one being handled; the other of them is `None` where there is nothing.
  func matchGroup(_ r: inout Registers) throws(PythonException) {
    r.save()
    let parts = try interpreter.starMatch(r.sp[-2].asException, r.sp[-1])
    (r.sp - 1).pointee = Value(orNone: parts.match)
    guard let match = parts.match else { return }
    (r.sp - 2).pointee = Value(orNone: parts.rest)
    handled = match
  }

  /// `[exception, list of what was raised]` becomes what is to be raised now, or `None`.
  func gatherRaised(_ r: inout Registers) throws(PythonException) {
    r.save()
    guard let original = r.sp[-2].asException, let raised = r.sp[-1].asList else { return }
    let result = try interpreter.raisedAfterClauses(original, raised.items)
    r.drop()
    (r.sp - 1).pointee = Value(orNone: result)
  }
}
