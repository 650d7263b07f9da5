/// A `bytes`.
package final class PyBytes: PyObject {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    super.init(kind: .bytes)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.bytes }
}
