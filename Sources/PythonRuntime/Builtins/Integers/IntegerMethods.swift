// `int` and `bool`.
extension Interpreter {
  func installInt() {
    let builder = TypeBuilder(extending: types.int, in: self, style: .builtin)
    func add(_ name: String, _ body: @escaping (BigInt) -> Value) {
      builder.method(name, nil) { (interpreter, arguments) throws(PythonException) in
        guard let number = arguments[0].asBigInt else {
          throw interpreter.wrongReceiver(name, interpreter.types.int, arguments)
        }
        try interpreter.checkArity(arguments, "int.\(name)", 0, 0, skipping: 1)
        return body(number)
      }
    }
    add("bit_length") { .int(Int64($0.bitLength)) }
    add("bit_count") { .int(Int64($0.bitCount)) }
    add("conjugate") { .integer($0) }
    add("as_integer_ratio") { .tuple([.integer($0), .int(1)]) }
    builder.property("real") { (_, value) in .integer(value.asBigInt ?? BigInt(0)) }
    builder.property("imag") { (_, _) in .int(0) }
    builder.property("numerator") { (_, value) in .integer(value.asBigInt ?? BigInt(0)) }
    builder.property("denominator") { (_, _) in .int(1) }
    addByteMethods(builder)
    types.int.allocator = { (interpreter, type, arguments) throws(PythonException) in
      let value = try interpreter.makeInt(arguments)
      return type === interpreter.types.int
        ? value : .object(PyInstance(type: type, builtinValue: value))
    }
    types.bool.allocator = { (interpreter, _, arguments) throws(PythonException) in
      try interpreter.checkArity(arguments, "bool", 0, 1)
      return .bool(arguments.count > 0 ? try interpreter.truth(arguments[0]) : false)
    }
  }

  private func addByteMethods(_ builder: TypeBuilder) {
    builder.method("to_bytes", "self, length=1, byteorder='big', *, signed=False") {
      (interpreter, arguments) throws(PythonException) in
      let count = try interpreter.index(arguments[1])
      try interpreter.checkSize(count)
      let signed = try interpreter.truth(arguments[3])
      let number = arguments[0].asBigInt ?? BigInt(0)
      guard let bytes = number.bytes(count: Int(count), signed: signed) else {
        throw interpreter.overflowError(
          number.isNegative && !signed
            ? "can't convert negative int to unsigned" : "int too big to convert")
      }
      let order = try interpreter.byteOrder(arguments[2])
      return .object(PyBytes(order == "big" ? Array(bytes.reversed()) : bytes))
    }
    builder.classMethod("from_bytes", "cls, bytes, byteorder='big', *, signed=False") {
      (interpreter, arguments) throws(PythonException) in
      if arguments[1].asText != nil || arguments[1].isInteger {
        throw interpreter.typeError(
          "cannot convert '\(interpreter.type(of: arguments[1]).name)' object to bytes")
      }
      let source = try interpreter.call(.object(interpreter.types.bytes), arguments[1])
      var bytes = source.asBytes?.bytes ?? []
      try interpreter.checkBits(Int64(bytes.count) * 8)
      if try interpreter.byteOrder(arguments[2]) == "big" { bytes.reverse() }
      return .integer(BigInt(bytes: bytes, signed: try interpreter.truth(arguments[3])))
    }
  }

  private func byteOrder(_ value: Value) throws(PythonException) -> String {
    if let order = value.asText, order == "big" || order == "little" { return order }
    throw valueError("byteorder must be either 'little' or 'big'")
  }

  /// `int(x)` and `int(text, base)`.
  private func makeInt(_ arguments: Arguments) throws(PythonException) -> Value {
    var base = arguments[1]
    for (name, value) in arguments.keywords {
      guard name.value == "base" else {
        throw typeError("'\(name.value)' is an invalid keyword argument for int()")
      }
      base = value
    }
    if arguments.count > 2 {
      throw typeError("int() takes at most 2 arguments (\(arguments.count) given)")
    }
    let value = arguments[0]
    if value.isUnbound {
      if base.isUnbound { return .int(0) }
      throw typeError("int() missing string argument")
    }
    if !base.isUnbound {
      let wanted = try bigIndex(base).int64 ?? -1
      guard wanted == 0 || (2...36).contains(wanted) else {
        throw valueError("int() base must be >= 2 and <= 36, or 0")
      }
      let number = wanted
      if let (text, shown) = numeral(value) {
        return try parseInteger(text, base: number, shown: shown)
      }
      throw typeError("int() can't convert non-string with explicit base")
    }
    return try convertToInt(value)
  }

  private func convertToInt(_ value: Value) throws(PythonException) -> Value {
    if Number(value) != nil, !value.isPlainInstance {
      if case .object(let object) = value, object.kind.isInstance,
        let number = try integerByMethod(value)
      {
        return .integer(number)
      }
      return try integer(from: value)
    }
    if let (text, shown) = numeral(value) {
      return try parseInteger(text, base: 10, shown: shown)
    }
    if case .object = value, let number = try integerByMethod(value) { return .integer(number) }
    throw typeError(
      "int() argument must be a string, a bytes-like object or a real number, not "
        + "'\(type(of: value).name)'")
  }

  /// The text of a str, bytes or bytearray, and how a message shows it.
  private func numeral(_ value: Value) -> (text: String, shown: Value)? {
    if let text = value.asText { return (text, value) }
    guard let bytes = byteContents(value) else { return nil }
    return (String(decoding: bytes, as: UTF8.self), .object(PyBytes(bytes)))
  }

  private func parseInteger(
    _ text: String, base: Int64, shown: Value
  ) throws(PythonException) -> Value {
    if base != 0 && (base < 2 || base > 36) {
      throw valueError("int() base must be >= 2 and <= 36, or 0")
    }
    guard let parsed = IntegerLiteral(text, base: Int(base)) else {
      throw valueError(
        "invalid literal for int() with base \(base): "
          + String(try repr(shown).unicodeScalars.prefix(200)))
    }
    if parsed.digits.count > 4300 && parsed.base & (parsed.base - 1) != 0 {
      throw valueError(
        "Exceeds the limit (4300 digits) for integer string conversion: value has "
          + "\(parsed.digits.count) digits; use sys.set_int_max_str_digits() to increase the limit")
    }
    let perDigit = Int64(64 - (parsed.base - 1).leadingZeroBitCount)
    try checkBits(Int64(parsed.digits.count) * perDigit)
    return .integer(
      BigInt(digits: parsed.digits, base: parsed.base, isNegative: parsed.isNegative))
  }
}

/// The digits of an integer written in text as `int(text, base)` reads it.
struct IntegerLiteral {
  var digits: [UInt8] = []
  var base: Int
  var isNegative = false

  /// nil where the text is no integer in that base (0: as in a program).
  init?(_ text: String, base: Int) {
    self.base = base
    let all = Array(text.utf8)
    let end = TextSplit.trimEnd(all)
    var i = TextSplit.skipBlanks(all, 0)
    if i >= end { return nil }
    if all[i] == 45 || all[i] == 43 {
      isNegative = all[i] == 45
      i += 1
    }
    let bytes = IntegerLiteral.asciiDigits(Array(all[i..<max(i, end)]))
    guard let body = readPrefix(bytes), readDigits(body) else { return nil }
    if base == 0 && bytes.count > 1 && bytes[0] == 48 && self.base == 10
      && digits.contains(where: { $0 != 0 })
    {
      return nil
    }
  }

  /// Decimal digits of other scripts count as ASCII ones.
  static func asciiDigits(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.allSatisfy({ $0 < 128 }) { return bytes }
    var result: [UInt8] = []
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.value >= 128, CharacterTest.isDecimal(scalar),
        let value = scalar.properties.numericValue
      {
        result.append(48 + UInt8(value))
      } else {
        result += Array(String(scalar).utf8)
      }
    }
    return result
  }

  /// Takes `0x`, `0o` or `0b` where the base allows it.
  private mutating func readPrefix(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    if bytes.count > 2 && bytes[0] == 48 {
      let marked: Int
      switch bytes[1] | 32 {
      case 120: marked = 16
      case 111: marked = 8
      case 98: marked = 2
      default: marked = 0
      }
      if marked != 0 && (base == marked || base == 0) {
        base = marked
        let rest = bytes[2...]
        return rest.first == 95 ? rest.dropFirst() : rest
      }
    }
    if base == 0 { base = 10 }
    return bytes[...]
  }

  private mutating func readDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
    var afterDigit = false
    for byte in bytes {
      if byte == 95 {
        if !afterDigit { return false }
        afterDigit = false
        continue
      }
      let digit: UInt8
      switch byte {
      case 48...57: digit = byte - 48
      case 65...90: digit = byte - 55
      case 97...122: digit = byte - 87
      default: return false
      }
      if Int(digit) >= base { return false }
      digits.append(digit)
      afterDigit = true
    }
    return afterDigit
  }
}
