/// An iterator whose next item a closure finds.
final class ClosureIterator: PyIterator {
  typealias Body = (Interpreter) throws(PythonException) -> Value
  /// Notes what the body keeps between items; the answer puts that back.
  typealias Saving = () -> () -> Void

  private var body: Body
  private var held: ContiguousArray<Value>
  private let text: ((Interpreter) throws(PythonException) -> String)?
  private let saving: Saving?
  /// Shows what the body holds at the moment, where that changes.
  var visiting: ((ObjectVisitor) -> Void)?
  private var isFinished = false

  /// Keeps `held` for visitors; `saving` is for bodies that remember something, `text` is the repr
  /// where it is not the plain one, and `body` answers with `unbound` at the end.
  init(
    _ typeName: StaticString, holding held: ContiguousArray<Value>,
    saving: Saving? = nil, text: ((Interpreter) throws(PythonException) -> String)? = nil,
    _ body: @escaping Body
  ) {
    self.body = body
    self.held = held
    self.text = text
    self.saving = saving
    super.init(typeName: typeName)
  }

  deinit {
    if isReleasedDeeply { return surrenderAll() }
    _ = held.withUnsafeBufferPointer { passDepth(to: $0.baseAddress, count: $0.count) }
  }

  override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    if isFinished { return .unbound }
    do throws(PythonException) {
      let value = try body(interpreter)
      if value.isUnbound { isFinished = true }
      return value
    } catch {
      return try interpreter.endOfIteration(error)
    }
  }

  override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    if let text { return try text(interpreter) }
    return "<\(type(in: interpreter).name) object at \(addressText)>"
  }

  override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(held)
    visiting?(visitor)
  }

  override func memento() -> Memento? {
    let restore = saving?()
    return RestoringMemento { [self, isFinished] in
      self.isFinished = isFinished
      restore?()
    }
  }

  override func surrender(to remains: inout Remains) {
    remains.take(&held)
    body = { _ in .unbound }
  }
}
