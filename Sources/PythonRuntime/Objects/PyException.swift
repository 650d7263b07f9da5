/// An instance of a class derived from `BaseException`.
package class PyException: PyObject {
  package final var exceptionType: PyType
  package final var arguments: ContiguousArray<Value>
  package final var cause: PyException?
  package final var context: PyException?
  package final var suppressesContext = false
  package final var traceback: PyTraceback?
  package final var attributes: PyDict?
  /// Structured facts about the error for explanations; a native library's own class.
  package final var facts: AnyObject?

  package init(type: PyType, arguments: ContiguousArray<Value> = []) {
    exceptionType = type
    self.arguments = arguments
    super.init(kind: .exception)
  }

  package final override func type(in interpreter: Interpreter) -> PyType { exceptionType }

  package override var attributeDictionary: PyDict? {
    if attributes == nil { attributes = PyDict() }
    return attributes
  }
}

/// One level of the way an exception took, outermost first.
package final class PyTraceback: PyObject {
  package let frame: PyFrame
  /// The instruction that was running, an index into `code.positions`.
  package let instruction: Int
  package let next: PyTraceback?

  package init(frame: PyFrame, instruction: Int, next: PyTraceback?) {
    self.frame = frame
    self.instruction = instruction
    self.next = next
    super.init(kind: .traceback)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.traceback }
}

/// The Swift error that carries a Python exception.
public struct PythonException: Error {
  package nonisolated(unsafe) let exception: PyException

  package init(_ exception: PyException) { self.exception = exception }
}
