// The class `complex`.
extension Interpreter {
  func installComplex() {
    let builder = TypeBuilder(extending: types.complex, in: self, style: .builtin)
    builder.property("real") { (_, value) in .float(value.asComplex?.real ?? 0) }
    builder.property("imag") { (_, value) in .float(value.asComplex?.imaginary ?? 0) }
    builder.method("conjugate", nil) { (interpreter, arguments) throws(PythonException) in
      guard let number = arguments[0].asComplex else {
        throw interpreter.wrongReceiver("conjugate", interpreter.types.complex, arguments)
      }
      try interpreter.checkArity(arguments, "complex.conjugate", 0, 0, skipping: 1)
      return .complex(number.conjugate)
    }
    types.complex.allocator = { (interpreter, type, arguments) throws(PythonException) in
      let number = Value.complex(try interpreter.makeComplex(arguments))
      return type === interpreter.types.complex
        ? number : .object(PyInstance(type: type, builtinValue: number))
    }
  }

  /// The special methods of `complex`.
  func addComplexSlots() {
    let slots = SlotMethods(types.complex, in: self)
    slots.addText()
    slots.addHash()
    slots.addComparisons()
    let operations: [BinaryOperator] = [.add, .subtract, .multiply, .trueDivide, .power]
    slots.addBinary(operations, reflected: operations)
    for operation in [PrefixOperator.negative, .positive] {
      slots.add(operation.method, 0) { (interpreter, value, _) throws(PythonException) in
        try interpreter.tryPrefix(operation, value) ?? .none
      }
    }
    slots.add("__bool__", 0) { (interpreter, value, _) throws(PythonException) in
      .bool(try interpreter.truth(value))
    }
    slots.add("__complex__", 0) { (_, value, _) in value }
    slots.add("__abs__", 0) { (interpreter, value, _) throws(PythonException) in
      let number = value.asComplex ?? ComplexNumber(0)
      let size = number.magnitude
      if size.isInfinite, number.real.isFinite, number.imaginary.isFinite {
        throw interpreter.overflowError("absolute value too large")
      }
      return .float(size)
    }
    slots.add("__format__", 1) { (interpreter, value, arguments) throws(PythonException) in
      .string(
        try interpreter.formatComplex(
          value.asComplex ?? ComplexNumber(0), arguments[1].asText ?? ""))
    }
  }

  // MARK: The constructor

  private func makeComplex(_ arguments: Arguments) throws(PythonException) -> ComplexNumber {
    let (real, imaginary) = try complexArguments(arguments)
    if let text = real?.asText {
      if imaginary != nil {
        throw typeError("complex() can't take second arg if first is a string")
      }
      return try parseComplex(text)
    }
    if imaginary?.asText != nil { throw typeError("complex() second arg can't be a string") }
    var number = ComplexNumber(0)
    if let real { number = try complexPart(real, "first argument must be a string or a number") }
    guard let imaginary else { return number }
    let second = try complexPart(imaginary, "second argument must be a number", isSecond: true)
    // What a part lacks is not added as a zero, which would lose the sign of another zero.
    return ComplexNumber(
      imaginary.asComplex == nil ? number.real : number.real - second.imaginary,
      real?.asComplex == nil ? second.real : number.imaginary + second.real)
  }

  /// The arguments `real` and `imag`, by place or by name.
  private func complexArguments(
    _ arguments: Arguments
  ) throws(PythonException) -> (Value?, Value?) {
    let names = ["real", "imag"]
    let count = arguments.count + arguments.keywords.count
    if count > 2 {
      throw typeError("complex() takes at most 2 arguments (\(count) given)")
    }
    var values: [Value?] = [nil, nil]
    for place in 0..<arguments.count { values[place] = arguments[place] }
    for (name, value) in arguments.keywords {
      guard let place = names.firstIndex(of: name.value) else {
        throw typeError("'\(name.value)' is an invalid keyword argument for complex()")
      }
      values[place] = value
    }
    return (values[0], values[1])
  }

  private func complexPart(
    _ value: Value, _ words: String, isSecond: Bool = false
  ) throws(PythonException) -> ComplexNumber {
    if let number = try complexOperand(value) { return number }
    if !isSecond, let method = try specialMethod(value, intern("__complex__")) {
      let result = try call(method)
      guard let number = result.asComplex else {
        throw typeError(
          "\(type(of: value).name).__complex__ returned non-complex "
            + "(type \(type(of: result).name))")
      }
      return number
    }
    for name in [special.float, special.index]
    where type(of: value).lookup(name, in: self) != nil {
      return ComplexNumber(try real(value))
    }
    throw typeError("complex() \(words), not '\(type(of: value).name)'")
  }

  private func parseComplex(_ text: String) throws(PythonException) -> ComplexNumber {
    guard let number = ComplexNumber(parsing: IntegerLiteral.asciiDigits(Array(text.utf8))) else {
      throw valueError("complex() arg is a malformed string")
    }
    return number
  }
}
