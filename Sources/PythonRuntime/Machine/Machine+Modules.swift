// Instructions for imports, class bodies and interactive values.
extension Machine {
  func loadBuildClass(_ r: inout Registers) { r.push(.object(interpreter.buildClassFunction)) }

  func importName(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    r.save()
    let name = r.frame.pointee.code.names[Int(i.argument)].value
    let level = r.sp[-2].asInt ?? 0
    let wantsLeaf = r.sp[-1].asTuple != nil
    let module = try interpreter.importModule(
      name, level: Int(level), globals: r.frame.pointee.globals, wantsLeaf: wantsLeaf,
      names: r.sp[-1].asTuple?.items ?? [])
    replaceTwo(&r, with: module)
  }

  func importFrom(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    r.save()
    let name = r.frame.pointee.code.names[Int(i.argument)]
    r.push(try interpreter.importAttribute(name, from: r.sp[-1]))
  }

  func importStar(_ r: inout Registers) throws(PythonException) {
    r.save()
    let target = r.frame.pointee.namespace ?? r.frame.pointee.globals
    try interpreter.importStar(from: r.sp[-1], into: target)
    r.drop()
  }

  func printExpression(_ r: inout Registers) throws(PythonException) {
    r.save()
    try interpreter.display(r.sp[-1])
    r.drop()
  }

  // MARK: Patterns

  func matchSequence(_ r: inout Registers) {
    let value = r.pop()
    r.push(.bool(interpreter.isSequencePattern(value)))
  }

  func matchMapping(_ r: inout Registers) {
    let value = r.pop()
    r.push(.bool(interpreter.isMappingPattern(value)))
  }

  func getLength(_ r: inout Registers) throws(PythonException) {
    r.save()
    let length = try interpreter.length(r.sp[-1])
    (r.sp - 1).pointee = .int(length)
  }

  /// `[subject, keys]`: the values as a tuple, or `None` when a key is missing.
  func matchKeys(_ r: inout Registers) throws(PythonException) {
    r.save()
    guard let keys = r.sp[-1].asTuple else { return }
    replaceTwo(&r, with: try interpreter.matchKeys(r.sp[-2], keys.items))
  }

  /// `[subject, class, names]`: the attributes as a tuple, or `None`.
  func matchClass(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    r.save()
    let result = try interpreter.matchClass(
      r.sp[-3], r.sp[-2], positional: Int(i.argument), names: r.sp[-1].asTuple?.items ?? [])
    replaceTwo(&r, with: .unbound)
    r.drop()
    (r.sp - 1).pointee = result
  }
}
