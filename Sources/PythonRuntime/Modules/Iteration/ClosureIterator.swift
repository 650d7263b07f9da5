/// An iterator whose next item a closure finds.
final class ClosureIterator: PyIterator {
  typealias Body = (Interpreter) throws(PythonException) -> Value

  private let body: Body
  private let held: ContiguousArray<Value>
  private let text: ((Interpreter) throws(PythonException) -> String)?
  private var isFinished = false

  /// Keeps `held` for visitors; `text` is the repr where it is not the plain one, and `body` answers
  /// with `unbound` at the end.
  init(
    _ typeName: StaticString, holding held: ContiguousArray<Value>,
    text: ((Interpreter) throws(PythonException) -> String)? = nil, _ body: @escaping Body
  ) {
    self.body = body
    self.held = held
    self.text = text
    super.init(typeName: typeName)
  }

  override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    if isFinished { return .unbound }
    let value = try body(interpreter)
    if value.isUnbound { isFinished = true }
    return value
  }

  override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    if let text { return try text(interpreter) }
    return "<itertools.\(type(in: interpreter).name) object at \(addressText)>"
  }

  override func visitChildren(_ visitor: ObjectVisitor) { visitor.visit(held) }
}
