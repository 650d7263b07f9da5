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
    bytes[try place(key, interpreter)] = try interpreter.byte(value)
    return true
  }

  package override func deleteItem(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    bytes.remove(at: try place(key, interpreter))
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
    guard operation == .add, let more = interpreter.byteContents(other) else { return nil }
    bytes += more
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

extension Interpreter {
  func installByteArray(_ builder: ModuleBuilder) {
    let type = types.iteratorType(named: "bytearray")
    let slots = SlotMethods(type, in: self)
    slots.addText()
    slots.addComparisons()
    slots.addContainer(changes: true)
    slots.addBinary([.add, .multiply, .modulo])
    slots.addNoHash()
    let table = MethodTable(type, in: self) { $0.asObject as? PyByteArray }
    table.add("append", 1, 1) { (interpreter, array, arguments) throws(PythonException) in
      array.bytes.append(try interpreter.byte(arguments[1]))
      return .none
    }
    table.add("extend", 1, 1) { (interpreter, array, arguments) throws(PythonException) in
      for item in try interpreter.items(of: arguments[1]) {
        array.bytes.append(try interpreter.byte(item))
      }
      return .none
    }
    table.add("pop", 0, 0) { (interpreter, array, _) throws(PythonException) in
      guard let last = array.bytes.popLast() else {
        throw interpreter.indexError("pop from empty bytearray")
      }
      return .int(Int64(last))
    }
    table.add("insert", 2, 2) { (interpreter, array, arguments) throws(PythonException) in
      let place = try interpreter.index(arguments[1])
      let count = Int64(array.bytes.count)
      let start = place < 0 ? max(0, place &+ count) : min(place, count)
      array.bytes.insert(try interpreter.byte(arguments[2]), at: Int(start))
      return .none
    }
    table.add("remove", 1, 1) { (interpreter, array, arguments) throws(PythonException) in
      let byte = try interpreter.byte(arguments[1])
      guard let place = array.bytes.firstIndex(of: byte) else {
        throw interpreter.valueError("value not found in bytearray")
      }
      array.bytes.remove(at: place)
      return .none
    }
    table.add("join", 1, 1) { (interpreter, array, arguments) throws(PythonException) in
      let joined = try interpreter.callMethod(.object(PyBytes(array.bytes)), "join", arguments[1])
      return .object(PyByteArray(joined.asBytes?.bytes ?? []))
    }
    table.add("clear", 0, 0) { (_, array, _) in
      array.bytes = []
      return .none
    }
    table.add("reverse", 0, 0) { (_, array, _) in
      array.bytes.reverse()
      return .none
    }
    table.add("copy", 0, 0) { (_, array, _) in .object(PyByteArray(array.bytes)) }
    table.add("decode", "self, /, encoding='utf-8', errors='strict'") {
      (interpreter, array, arguments) throws(PythonException) in
      let (encoding, errors) = try interpreter.codecArguments("decode", arguments)
      return try interpreter.decode(array.bytes, encoding, errors)
    }
    table.add("hex", 0, 0) { (interpreter, array, _) throws(PythonException) in
      try interpreter.callMethod(.object(PyBytes(array.bytes)), "hex")
    }
    addBytesText(to: type) { .object(PyByteArray($0)) }
    type.allocator = { (interpreter, _, arguments) throws(PythonException) in
      let bytes = try interpreter.construct(interpreter.types.bytes, arguments)
      return .object(PyByteArray(bytes.asBytes?.bytes ?? []))
    }
    builder.type(type)
  }

  /// The bytes of a `bytes` or `bytearray`.
  func byteContents(_ value: Value) -> [UInt8]? {
    if let bytes = value.asBytes { return bytes.bytes }
    return (value.asObject as? PyByteArray)?.bytes
  }

  /// One byte from an integer.
  func byte(_ value: Value) throws(PythonException) -> UInt8 {
    guard let byte = try bigIndex(value).int64, 0...255 ~= byte else {
      throw valueError("byte must be in range(0, 256)")
    }
    return UInt8(byte)
  }
}
