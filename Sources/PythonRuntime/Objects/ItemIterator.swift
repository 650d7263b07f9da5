/// The iterator of an object with `__getitem__` alone.
final class ItemIterator: PyIterator {
  private var sequence: Value
  private var index: Int64 = 0

  init(_ sequence: Value) {
    self.sequence = sequence
    super.init(typeName: "iterator")
  }

  override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    if sequence.isUnbound { return .unbound }
    do throws(PythonException) {
      let value = try interpreter.getItem(sequence, .int(index))
      index += 1
      return value
    } catch {
      let type = error.exception.exceptionType
      guard
        type.isSubclass(of: interpreter.types.exception(.indexError))
          || interpreter.isStopIteration(error.exception)
      else { throw error }
      sequence = .unbound
      return .unbound
    }
  }

  override func visitChildren(_ visitor: ObjectVisitor) { visitor.visit(sequence) }

  override func memento() -> Memento? {
    RestoringMemento { [self, sequence, index] in
      self.sequence = sequence
      self.index = index
    }
  }
}
