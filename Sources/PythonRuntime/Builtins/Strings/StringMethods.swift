// The methods of `str`.
extension Interpreter {
  func installString() {
    let table = MethodTable(types.string, in: self) { $0.asString }
    addCaseMethods(table)
    addCharacterTests(table)
    addSearchMethods(table)
    addSplitMethods(table)
    addStripMethods(table)
    addPaddingMethods(table)
    addTextMethods(table)
    table.builder.staticMethod("maketrans", nil) {
      (interpreter, arguments) throws(PythonException) in
      try interpreter.makeTranslation(arguments)
    }
    types.string.allocator = { (interpreter, type, arguments) throws(PythonException) in
      let text = try interpreter.makeString(arguments)
      return type === interpreter.types.string
        ? text : .object(PyInstance(type: type, builtinValue: text))
    }
  }

  /// `str(object)` and `str(bytes, encoding)`.
  private func makeString(_ arguments: Arguments) throws(PythonException) -> Value {
    var (value, encoding, decodes) = (arguments[0], arguments[1], arguments.count > 1)
    for (name, argument) in arguments.keywords {
      switch name.value {
      case "object": value = argument
      case "encoding": (encoding, decodes) = (argument, true)
      case "errors": decodes = true
      default: throw typeError("'\(name.value)' is an invalid keyword argument for str()")
      }
    }
    if arguments.count > 3 {
      throw typeError("str() takes at most 3 arguments (\(arguments.count) given)")
    }
    if value.isUnbound { return .object(PyString(ascii: "")) }
    if decodes {
      if !encoding.isUnbound && encoding.asString == nil {
        throw typeError("str() argument 'encoding' must be str, not \(nameInRefusal(encoding))")
      }
      if encoding.asText?.utf8.contains(0) == true { throw valueError("embedded null character") }
      if value.asString != nil { throw typeError("decoding str is not supported") }
      guard let bytes = byteContents(value) else {
        throw typeError(
          "decoding to str: need a bytes-like object, \(type(of: value).name) found")
      }
      return try decode(bytes, encoding.asText ?? "utf-8", "strict")
    }
    if case .object(let object) = value, object.kind == .string { return value }
    return .string(try str(value))
  }

  /// The text of an argument that must be a `str`.
  func textArgument(
    _ value: Value, _ words: @autoclosure () -> String
  ) throws(PythonException) -> PyString {
    if let text = value.asString { return text }
    let words = words()
    let name =
      value.isNone && TextSearch.contains(words, "() argument") ? "None" : type(of: value).name
    throw typeError("\(words), not \(name)")
  }

  /// A string of UTF-8 bytes.
  func stringValue(_ bytes: [UInt8]) -> Value {
    .object(PyString(String(decoding: bytes, as: UTF8.self)))
  }

  func stringValue(_ bytes: ArraySlice<UInt8>) -> Value {
    .object(PyString(String(decoding: bytes, as: UTF8.self)))
  }
}
