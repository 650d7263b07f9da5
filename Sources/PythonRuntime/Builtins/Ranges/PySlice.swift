/// A `slice`.
package final class PySlice: PyObject {
  package private(set) var start: Value
  package private(set) var stop: Value
  package private(set) var step: Value

  package init(start: Value, stop: Value, step: Value) {
    self.start = start
    self.stop = stop
    self.step = step
    super.init(kind: .slice)
  }

  deinit {
    if isReleasedDeeply { return surrenderAll() }
    passDepth(to: start)
    passDepth(to: stop)
    passDepth(to: step)
  }

  package override func surrender(to remains: inout Remains) {
    remains.take(&start)
    remains.take(&stop)
    remains.take(&step)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.slice }

  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    throw interpreter.typeError("unhashable type: 'slice'")
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    let parts: ContiguousArray<Value> = [start, stop, step]
    return "slice(\(try interpreter.reprs(of: parts)))"
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let slice = other.asSlice else { return nil }
    return try interpreter.compareSequences(
      comparison, [start, stop, step], [slice.start, slice.stop, slice.step])
  }

  package override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(start)
    visitor.visit(stop)
    visitor.visit(step)
  }
}

extension Interpreter {
  func installSlice() {
    let table = MethodTable(types.slice, in: self) { $0.asSlice }
    table.builder.property("start") { (_, value) in value.asSlice?.start ?? .none }
    table.builder.property("stop") { (_, value) in value.asSlice?.stop ?? .none }
    table.builder.property("step") { (_, value) in value.asSlice?.step ?? .none }
    table.add("indices", 1, 1) { (interpreter, slice, arguments) throws(PythonException) in
      let count = try interpreter.bigIndex(arguments[1])
      if count.isNegative { throw interpreter.valueError("length should not be negative") }
      let (start, stop, step) = try interpreter.bigSelection(slice, count: count)
      return .tuple([.integer(start), .integer(stop), .integer(step)])
    }
    types.slice.allocator = { (interpreter, _, arguments) throws(PythonException) in
      try interpreter.checkArity(arguments, "slice", 1, 3)
      if arguments.count == 1 {
        return .object(PySlice(start: .none, stop: arguments[0], step: .none))
      }
      let step = arguments.count > 2 ? arguments[2] : .none
      return .object(PySlice(start: arguments[0], stop: arguments[1], step: step))
    }
  }
}
