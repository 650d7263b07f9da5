/// A `bytearray`.
package final class PyByteArray: PyObject {
  package var bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    super.init(kind: .other)
  }

  package override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.iteratorType(named: "bytearray")
  }

  private var plain: PyBytes { PyBytes(bytes) }

  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    throw interpreter.typeError("unhashable type: 'bytearray'")
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "bytearray(\(plain.repr(escapingQuotes: true)))"
  }

  package override func length(in interpreter: Interpreter) throws(PythonException) -> Int64? {
    Int64(bytes.count)
  }

  private func place(_ key: Value, _ interpreter: Interpreter) throws(PythonException) -> Int {
    guard let place = try interpreter.position(key, count: bytes.count) else {
      throw interpreter.typeError(
        "bytearray indices must be integers or slices, not \(interpreter.type(of: key).name)")
    }
    if place < 0 { throw interpreter.indexError("bytearray index out of range") }
    return place
  }

  package override func item(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if let slice = key.asSlice {
      let selection = try interpreter.selection(slice, count: bytes.count)
      return .object(PyByteArray(Array(selection.select(ContiguousArray(bytes)))))
    }
    return .int(Int64(bytes[try place(key, interpreter)]))
  }

  package override func setItem(
    _ key: Value, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    if let slice = key.asSlice {
      _ = try interpreter.selection(slice, count: bytes.count)
      try assign(try interpreter.assignableBytes(value), to: slice, interpreter)
    } else {
      let byte = try interpreter.byte(value)
      bytes[try place(key, interpreter)] = byte
    }
    return true
  }

  private func assign(
    _ new: [UInt8], to slice: PySlice, _ interpreter: Interpreter
  ) throws(PythonException) {
    let selection = try interpreter.selection(slice, count: bytes.count)
    if new.isEmpty, selection.step != 1 { return selection.remove(from: &bytes) }
    guard selection.replace(in: &bytes, with: new) else {
      throw interpreter.valueError(
        "attempt to assign bytes of size \(new.count) to extended slice of size "
          + "\(selection.count)")
    }
    try interpreter.checkSize(Int64(bytes.count))
  }

  package override func deleteItem(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    if let slice = key.asSlice {
      try interpreter.selection(slice, count: bytes.count).remove(from: &bytes)
    } else {
      bytes.remove(at: try place(key, interpreter))
    }
    return true
  }

  package override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool? { try plain.contains(value, in: interpreter) }

  package override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    SequenceIterator(
      ContiguousArray(bytes.map { Value.int(Int64($0)) }), typeName: "bytearray_iterator")
  }

  package override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if operation == .add {
      guard let more = interpreter.byteContents(other) else {
        throw interpreter.typeError(
          "can't concat \(interpreter.type(of: other).name) to bytearray")
      }
      return .object(PyByteArray(bytes + more))
    }
    if operation == .multiply, try interpreter.repetitions(other) == nil { return nil }
    let result = try plain.binary(operation, other, in: interpreter)?.asBytes
    return result.map { .object(PyByteArray($0.bytes)) }
  }

  package override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    operation == .multiply ? try binary(.multiply, other, in: interpreter) : nil
  }

  package override func inPlaceBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    switch operation {
    case .add:
      guard let more = interpreter.byteContents(other) else { return nil }
      bytes += more
    case .multiply:
      guard let product = try binary(.multiply, other, in: interpreter)?.asByteArray else {
        return nil
      }
      bytes = product.bytes
    default: return nil
    }
    return .object(self)
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let right = interpreter.byteContents(other) else { return nil }
    return try plain.compare(comparison, .object(PyBytes(right)), in: interpreter)
  }

  package override func memento() -> Memento? {
    RestoringMemento { [self, bytes] in self.bytes = bytes }
  }
}

extension Value {
  /// The bytearray.
  var asByteArray: PyByteArray? { asObject?.underlying as? PyByteArray }
}
