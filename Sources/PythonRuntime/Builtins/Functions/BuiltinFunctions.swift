// The functions of `builtins`. Those that look at the running frame live with the machine.
extension Interpreter {
  /// Adds methods to the builtin types, and functions to `builtins`.
  func installBuiltins() {
    installString()
    installList()
    installTuple()
    installDict()
    installMappingProxy()
    installSets()
    installRange()
    installSlice()
    installBytes()
    installInt()
    installFloat()
    installComplex()
    installSlots()
    for (type, value) in [
      (types.none, Value.none), (types.notImplemented, .object(notImplemented)),
      (types.ellipsis, .object(ellipsis)),
    ] {
      type.allocator = { (interpreter, type, arguments) throws(PythonException) in
        guard arguments.count == 0, arguments.keywordNames == nil else {
          throw interpreter.typeError("\(type.singletonName) takes no arguments")
        }
        return value
      }
    }
    let builder = ModuleBuilder(self, builtins)
    modules.loaded["builtins"] = builtins
    installIterators(builder)
    installByteArray(builder)
    addNumberFunctions(builder)
    addTextFunctions(builder)
    addIterationFunctions(builder)
    addObjectFunctions(builder)
    addPrinting(builder)
    addRefusals(builder)
    for type in types.visible { builder.type(type) }
    builder.constant("NotImplemented", .object(notImplemented))
    builder.constant("Ellipsis", .object(ellipsis))
    builder.constant("__debug__", .bool(true))
    builder.constant("IOError", .object(types.exception(.osError)))
    builder.constant("EnvironmentError", .object(types.exception(.osError)))
  }

  /// A builtin function of `low` to `high` positional arguments.
  func add(
    _ builder: ModuleBuilder, _ name: String, _ low: Int, _ high: Int,
    _ body: @escaping PyNativeFunction.Body
  ) {
    let shown = builder.module === builtins ? name : "\(builder.module.name).\(name)"
    builder.function(name, nil) { (interpreter, arguments) throws(PythonException) in
      if arguments.count < low || arguments.count > high || arguments.keywordNames != nil {
        try interpreter.checkArity(arguments, shown, low, high)
      }
      return try body(interpreter, arguments)
    }
  }

  private func addNumberFunctions(_ builder: ModuleBuilder) {
    add(builder, "abs", 1, 1) { (interpreter, arguments) throws(PythonException) in
      try interpreter.absolute(arguments[0])
    }
    add(builder, "divmod", 2, 2) { (interpreter, arguments) throws(PythonException) in
      try interpreter.divmod(arguments[0], arguments[1])
    }
    builder.function("pow", "base, exp, mod=None") {
      (interpreter, arguments) throws(PythonException) in
      try interpreter.power(arguments[0], arguments[1], arguments[2])
    }
    builder.function("round", "number, ndigits=None") {
      (interpreter, arguments) throws(PythonException) in
      try interpreter.round(arguments[0], arguments[1])
    }
    for (name, base, prefix) in [("bin", 2, "0b"), ("oct", 8, "0o"), ("hex", 16, "0x")] {
      add(builder, name, 1, 1) { (interpreter, arguments) throws(PythonException) in
        let number = try interpreter.bigIndex(arguments[0])
        let digits = number.magnitude.digits(base: base)
        let sign = number.isNegative ? "-" : ""
        return .string(sign + prefix + String(decoding: digits, as: UTF8.self))
      }
    }
    builder.function("sum", "iterable, /, start=0") {
      (interpreter, arguments) throws(PythonException) in
      try interpreter.sum(arguments[0], start: arguments[1])
    }
  }

  private func addTextFunctions(_ builder: ModuleBuilder) {
    add(builder, "repr", 1, 1) { (interpreter, arguments) throws(PythonException) in
      .string(try interpreter.repr(arguments[0]))
    }
    add(builder, "ascii", 1, 1) { (interpreter, arguments) throws(PythonException) in
      .string(try interpreter.ascii(arguments[0]))
    }
    add(builder, "format", 1, 2) { (interpreter, arguments) throws(PythonException) in
      if arguments.count == 1 { return .string(try interpreter.format(arguments[0], "")) }
      guard let specification = arguments[1].asText else {
        throw interpreter.typeError(
          "format() argument 2 must be str, not \(interpreter.type(of: arguments[1]).name)")
      }
      return .string(try interpreter.format(arguments[0], specification))
    }
    add(builder, "chr", 1, 1) { (interpreter, arguments) throws(PythonException) in
      let code = Int64(try interpreter.cInt(arguments[0]))
      guard code >= 0, code < 0x110000 else {
        throw interpreter.valueError("chr() arg not in range(0x110000)")
      }
      return interpreter.character(UInt32(code))
    }
    add(builder, "ord", 1, 1) { (interpreter, arguments) throws(PythonException) in
      try interpreter.ordinal(arguments[0])
    }
  }

  private func ordinal(_ value: Value) throws(PythonException) -> Value {
    if let text = value.asString {
      if text.count == 1, let scalar = text.value.unicodeScalars.first {
        return .int(Int64(scalar.value))
      }
      throw typeError("ord() expected a character, but string of length \(text.count) found")
    }
    if let bytes = byteContents(value) {
      if bytes.count == 1 { return .int(Int64(bytes[0])) }
      throw typeError("ord() expected a character, but string of length \(bytes.count) found")
    }
    throw typeError(
      "ord() expected string of length 1, but \(type(of: value).name) found")
  }

  /// `sum(iterable, start)`, without a call for each addition of numbers.
  private func sum(_ iterable: Value, start: Value) throws(PythonException) -> Value {
    let iterator = try self.iterator(iterable)
    if start.asString != nil {
      throw typeError("sum() can't sum strings [use ''.join(seq) instead]")
    }
    if start.asBytes != nil {
      throw typeError("sum() can't sum bytes [use b''.join(seq) instead]")
    }
    if case .object(let object) = start, object is PyByteArray {
      throw typeError("sum() can't sum bytearray [use b''.join(seq) instead]")
    }
    var total = start
    while let item = try next(iterator) {
      switch (total, item) {
      case (.int(let a), .int(let b)):
        let (sum, overflow) = a.addingReportingOverflow(b)
        total = overflow ? .integer(BigInt(a) + BigInt(b)) : .int(sum)
      case (.float(let a), .float(let b)): total = .float(a + b)
      case (.float(let a), .int(let b)): total = .float(a + Double(b))
      default: total = try binary(.add, total, item)
      }
    }
    return total
  }

  /// What lessons have no access to, each refused by name.
  private func addRefusals(_ builder: ModuleBuilder) {
    let reasons = [
      ("memoryview", "memoryview is not supported in lessons; bytes and lists are")
    ]
    for (name, reason) in reasons {
      builder.function(name, nil) { (interpreter, _) throws(PythonException) in
        throw interpreter.notImplementedError(reason)
      }
    }
    addOpen(builder)
  }
}
