/// A generator: a suspended frame.
package final class PyGenerator: PyObject {
  package let frame: PyFrame
  package var name: String
  package var qualifiedName: String
  package var state: State = .created

  /// Where the generator is in its life.
  package enum State: UInt8 {
    case created, suspended, running, finished
  }

  init(frame: PyFrame, name: String, qualifiedName: String) {
    self.frame = frame
    self.name = name
    self.qualifiedName = qualifiedName
    super.init(kind: .generator)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.generator }

  package override var isIterator: Bool { true }

  package override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    self
  }
}
