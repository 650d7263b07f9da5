import CPlatform

// The methods of `float`.
extension Interpreter {
  func installFloat() {
    let builder = TypeBuilder(extending: types.float, in: self, style: .builtin)
    func add(
      _ name: String, _ body: @escaping (Interpreter, Double) throws(PythonException) -> Value
    ) {
      builder.method(name, nil) { (interpreter, arguments) throws(PythonException) in
        guard let number = arguments[0].asFloat else {
          throw interpreter.wrongReceiver(name, interpreter.types.float, arguments)
        }
        try interpreter.checkArity(arguments, "float.\(name)", 0, 0, skipping: 1)
        return try body(interpreter, number)
      }
    }
    add("is_integer") { (_, number) in .bool(number.isFinite && number == trunc(number)) }
    add("hex") { (interpreter, number) in interpreter.asciiString(FloatHexadecimal.text(number)) }
    add("conjugate") { (_, number) in .float(number) }
    add("as_integer_ratio") { (interpreter, number) throws(PythonException) in
      try interpreter.integerRatio(number)
    }
    builder.property("real") { (_, value) in .float(value.asFloat ?? 0) }
    builder.property("imag") { (_, _) in .float(0) }
    builder.classMethod("fromhex", "cls, string, /") {
      (interpreter, arguments) throws(PythonException) in
      let text = try interpreter.textArgument(arguments[1], "fromhex() argument must be str")
      let bytes = Array(text.value.utf8)
      let start = TextSplit.skipBlanks(bytes, 0)
      let end = max(TextSplit.trimEnd(bytes), start)
      guard let number = FloatHexadecimal.parse(Array(bytes[start..<end])) else {
        throw interpreter.valueError("invalid hexadecimal floating-point string")
      }
      return .float(number)
    }
    types.float.allocator = { (interpreter, type, arguments) throws(PythonException) in
      try interpreter.checkArity(arguments, "float", 0, 1)
      let number = arguments.count == 0 ? 0 : try interpreter.makeFloat(arguments[0])
      return type === interpreter.types.float
        ? .float(number) : .object(PyInstance(type: type, builtinValue: .float(number)))
    }
  }

  /// `float(value)`.
  private func makeFloat(_ value: Value) throws(PythonException) -> Double {
    if let text = value.asText { return try parseFloat(text, value) }
    if let bytes = byteContents(value) {
      return try parseFloat(String(decoding: bytes, as: UTF8.self), value)
    }
    if Number(value) != nil { return try real(value) }
    if case .object = value {
      let type = self.type(of: value)
      for name in [special.float, special.index] where type.lookup(name, in: self) != nil {
        return try real(value)
      }
    }
    throw typeError(
      "float() argument must be a string or a real number, not '\(type(of: value).name)'")
  }

  private func parseFloat(_ text: String, _ shown: Value) throws(PythonException) -> Double {
    let bytes = Array(text.utf8)
    let start = TextSplit.skipBlanks(bytes, 0)
    let end = max(TextSplit.trimEnd(bytes), start)
    let plain = IntegerLiteral.asciiDigits(Array(bytes[start..<end]))
    if let number = FloatText.parse(plain) {
      return number.isNaN ? builtinState.newNaN(number.sign) : number
    }
    throw valueError("could not convert string to float: \(try repr(shown))")
  }

  private func integerRatio(_ number: Double) throws(PythonException) -> Value {
    if number.isNaN { throw valueError("cannot convert NaN to integer ratio") }
    if number.isInfinite { throw overflowError("cannot convert Infinity to integer ratio") }
    if number == 0 { return .tuple([.int(0), .int(1)]) }
    var exponent: Int32 = 0
    var mantissa = frexp(number, &exponent)
    while mantissa != trunc(mantissa) {
      mantissa *= 2
      exponent -= 1
    }
    let numerator = BigInt(truncating: mantissa)
    if exponent >= 0 {
      return .tuple([.integer(numerator.shiftedLeft(by: Int(exponent))), .int(1)])
    }
    let denominator = BigInt(1).shiftedLeft(by: Int(-exponent))
    return .tuple([.integer(numerator), .integer(denominator)])
  }
}
