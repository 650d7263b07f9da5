// The methods of `bytearray`.
extension Interpreter {
  func installByteArray(_ builder: ModuleBuilder) {
    let type = types.iteratorType(named: "bytearray")
    type.isBase = true
    let slots = SlotMethods(type, in: self)
    slots.addText()
    slots.addComparisons()
    slots.addContainer(changes: true)
    slots.addBinary([.add, .multiply, .modulo])
    slots.addInPlace([.add, .multiply])
    slots.addNoHash()
    let table = MethodTable(type, in: self) { $0.asByteArray }
    table.add("append", 1, 1) { (interpreter, array, arguments) throws(PythonException) in
      array.bytes.append(try interpreter.byte(arguments[1]))
      return .none
    }
    table.add("extend", 1, 1) { (interpreter, array, arguments) throws(PythonException) in
      guard try interpreter.isIterable(arguments[1]) else {
        throw interpreter.typeError(
          "can't extend bytearray with \(interpreter.type(of: arguments[1]).name)")
      }
      for item in try interpreter.items(of: arguments[1]) {
        array.bytes.append(try interpreter.byte(item))
      }
      return .none
    }
    table.add("pop", 0, 1) { (interpreter, array, arguments) throws(PythonException) in
      let count = array.bytes.count
      if count == 0 { throw interpreter.indexError("pop from empty bytearray") }
      let key = arguments.has(1) ? arguments[1] : .int(-1)
      let place = Int(clamping: try interpreter.index(key))
      guard -count..<count ~= place else { throw interpreter.indexError("pop index out of range") }
      return .int(Int64(array.bytes.remove(at: place < 0 ? place + count : place)))
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
    table.add("hex", "self, /, sep=None, bytes_per_sep=1") {
      (interpreter, array, arguments) throws(PythonException) in
      try interpreter.hexadecimalText(array.bytes, arguments)
    }
    addBytesText(to: type) { .object(PyByteArray($0)) }
    type.allocator = { (interpreter, made, arguments) throws(PythonException) in
      let source = arguments[0]
      if case .object = source, source.asString == nil, interpreter.byteContents(source) == nil,
        !source.isInteger, try !interpreter.isIterable(source),
        interpreter.type(of: source).lookup(interpreter.intern("__bytes__"), in: interpreter) == nil
      {
        throw interpreter.typeError(
          "cannot convert '\(interpreter.type(of: source).name)' object to bytearray")
      }
      let bytes = try interpreter.construct(interpreter.types.bytes, arguments)
      let array = PyByteArray(bytes.asBytes?.bytes ?? [])
      return .object(made === type ? array : PyInstance(type: made, builtinValue: .object(array)))
    }
    builder.type(type)
  }

  /// The bytes of a `bytes` or `bytearray`.
  func byteContents(_ value: Value) -> [UInt8]? {
    if let bytes = value.asBytes { return bytes.bytes }
    return value.asByteArray?.bytes
  }

  /// The bytes that can take the place of a part of a bytearray.
  func assignableBytes(_ value: Value) throws(PythonException) -> [UInt8] {
    if let bytes = byteContents(value) { return bytes }
    if value.isInteger || value.asString != nil {
      throw typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
    }
    guard try isIterable(value) else {
      throw typeError("cannot convert '\(type(of: value).name)' object to bytearray")
    }
    var bytes: [UInt8] = []
    for item in try items(of: value) { bytes.append(try byte(item)) }
    return bytes
  }

  /// One byte from an integer.
  func byte(_ value: Value) throws(PythonException) -> UInt8 {
    guard let byte = try bigIndex(value).int64, 0...255 ~= byte else {
      throw valueError("byte must be in range(0, 256)")
    }
    return UInt8(byte)
  }
}
