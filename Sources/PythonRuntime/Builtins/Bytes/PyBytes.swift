/// A `bytes`.
package final class PyBytes: PyObject {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    super.init(kind: .bytes)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.bytes }

  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    bytes.isEmpty ? 0 : Int64(PyString.hash(of: String(decoding: bytes, as: UTF8.self)))
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    repr(escapingQuotes: false)
  }

  /// The literal; a bytearray's escapes every apostrophe.
  func repr(escapingQuotes escapesQuotes: Bool) -> String {
    let quote: UInt8 = bytes.contains(39) && !bytes.contains(34) ? 34 : 39
    var text: [UInt8] = [98, quote]
    for byte in bytes {
      if byte >= 32 && byte < 127 && byte != 92 && byte != quote && !(byte == 39 && escapesQuotes) {
        text.append(byte)
      } else {
        text += StringRepr.escape(UInt32(byte), byte == 39 ? 39 : quote)
      }
    }
    text.append(quote)
    return String(decoding: text, as: UTF8.self)
  }

  package override func length(in interpreter: Interpreter) throws(PythonException) -> Int64? {
    Int64(bytes.count)
  }

  package override func item(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if let slice = key.asSlice {
      let selection = try interpreter.selection(slice, count: bytes.count)
      // Readers of large files take many small parts.
      if selection.step == 1, selection.count > 0 {
        return .object(PyBytes(Array(bytes[selection.start..<selection.start + selection.count])))
      }
      return .object(PyBytes(Array(selection.select(ContiguousArray(bytes)))))
    }
    guard let place = try interpreter.position(key, count: bytes.count) else {
      throw interpreter.typeError(
        "byte indices must be integers or slices, not \(interpreter.type(of: key).name)")
    }
    if place < 0 { throw interpreter.indexError("index out of range") }
    return .int(Int64(bytes[place]))
  }

  package override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool? {
    if let other = interpreter.byteContents(value) {
      return TextSearch.find(other, in: bytes, from: 0, to: bytes.count) != nil
    }
    guard let byte = value.asInt else {
      throw interpreter.typeError(
        "a bytes-like object is required, not '\(interpreter.type(of: value).name)'")
    }
    if byte < 0 || byte > 255 { throw interpreter.valueError("byte must be in range(0, 256)") }
    return bytes.contains(UInt8(byte))
  }

  package override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    SequenceIterator(
      ContiguousArray(bytes.map { Value.int(Int64($0)) }), typeName: "bytes_iterator")
  }

  package override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    switch operation {
    case .add:
      guard let more = interpreter.byteContents(other) else {
        throw interpreter.typeError(
          "can't concat \(interpreter.type(of: other).name) to bytes")
      }
      try interpreter.checkSize(Int64(bytes.count + more.count))
      return .object(PyBytes(bytes + more))
    case .modulo:
      return try interpreter.formatBytes(bytes, other).map { .object(PyBytes($0)) }
    case .multiply:
      guard let times = try interpreter.repetitions(other) else { return nil }
      if times <= 0 || bytes.isEmpty { return .object(PyBytes([])) }
      try interpreter.checkSize(times, of: Int64(bytes.count))
      if bytes.count == 1 {
        return .object(PyBytes([UInt8](repeating: bytes[0], count: Int(times))))
      }
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count * Int(times))
      for _ in 0..<times { result += bytes }
      return .object(PyBytes(result))
    default: return nil
    }
  }

  package override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    operation == .multiply ? try binary(.multiply, other, in: interpreter) : nil
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let right = other.asBytes?.bytes else { return nil }
    if bytes == right { return .bool(comparison.holds(0, 0)) }
    return .bool(comparison.holds(bytes.lexicographicallyPrecedes(right) ? -1 : 1, 0))
  }
}

extension Interpreter {
  func installBytes() {
    let table = MethodTable(types.bytes, in: self) { $0.asBytes }
    table.add("decode", "self, /, encoding='utf-8', errors='strict'") {
      (interpreter, bytes, arguments) throws(PythonException) in
      let (encoding, errors) = try interpreter.codecArguments("decode", arguments)
      return try interpreter.decode(bytes.bytes, encoding, errors)
    }
    table.add("hex", "self, /, sep=None, bytes_per_sep=1") {
      (interpreter, bytes, arguments) throws(PythonException) in
      try interpreter.hexadecimalText(bytes.bytes, arguments)
    }
    table.add("join", 1, 1) { (interpreter, bytes, arguments) throws(PythonException) in
      guard try interpreter.isIterable(arguments[1]) else {
        throw interpreter.typeError("can only join an iterable")
      }
      var result: [UInt8] = []
      for (place, item) in try interpreter.items(of: arguments[1]).enumerated() {
        guard let part = interpreter.byteContents(item) else {
          throw interpreter.typeError(
            "sequence item \(place): expected a bytes-like object, "
              + "\(interpreter.type(of: item).name) found")
        }
        if place > 0 { result += bytes.bytes }
        result += part
      }
      return .object(PyBytes(result))
    }
    addBytesText(to: types.bytes) { .object(PyBytes($0)) }
    types.bytes.allocator = { (interpreter, type, arguments) throws(PythonException) in
      let bytes = try interpreter.makeBytes(arguments)
      return type === interpreter.types.bytes
        ? bytes : .object(PyInstance(type: type, builtinValue: bytes.unwrapped))
    }
  }

  /// The encoding and the treatment of errors that `encode` and `decode` are given.
  func codecArguments(
    _ function: String, _ arguments: Arguments
  ) throws(PythonException) -> (encoding: String, errors: String) {
    for (place, name) in [(1, "encoding"), (2, "errors")] where arguments[place].asText == nil {
      throw typeError(
        "\(function)() argument '\(name)' must be str, not \(typeWords(of: arguments[place]))")
    }
    let (encoding, errors) = (arguments[1].asText ?? "utf-8", arguments[2].asText ?? "strict")
    if encoding.utf8.contains(0) || errors.utf8.contains(0) {
      throw valueError("embedded null character")
    }
    return (encoding, errors)
  }

  /// The class of a value as messages about arguments name it.
  private func typeWords(of value: Value) -> String { value.isNone ? "None" : type(of: value).name }

  private func makeBytes(_ arguments: Arguments) throws(PythonException) -> Value {
    let source = arguments[0]
    if source.isUnbound { return .object(PyBytes([])) }
    if let text = source.asString {
      guard let encoding = arguments[1].asText else {
        throw typeError("string argument without an encoding")
      }
      return try callMethod(.object(text), "encode", .string(encoding))
    }
    if source.asInstance != nil, arguments.count == 1,
      let method = try specialMethod(source, intern("__bytes__"))
    {
      let bytes = try call(method)
      guard bytes.asBytes != nil else {
        throw typeError("__bytes__ returned non-bytes (type \(type(of: bytes).name))")
      }
      return bytes
    }
    if source.asBytes != nil { return source.unwrapped }
    if let copied = byteContents(source) { return .object(PyBytes(copied)) }
    if let count = source.asInt {
      if count < 0 { throw valueError("negative count") }
      try checkSize(count)
      return .object(PyBytes([UInt8](repeating: 0, count: Int(count))))
    }
    if source.isInteger {
      throw overflowError("cannot fit 'int' into an index-sized integer")
    }
    guard try isIterable(source) else {
      throw typeError("cannot convert '\(type(of: source).name)' object to bytes")
    }
    var bytes: [UInt8] = []
    for item in try items(of: source) {
      guard let byte = try bigIndex(item).int64, 0...255 ~= byte else {
        throw valueError("bytes must be in range(0, 256)")
      }
      bytes.append(UInt8(byte))
    }
    return .object(PyBytes(bytes))
  }
}
