extension Interpreter {
  func addPaddingMethods(_ table: MethodTable<PyString>) {
    table.add("ljust", 1, 2) { (interpreter, text, arguments) throws(PythonException) in
      try interpreter.pad(text, arguments) { (missing, _) in (0, missing) }
    }
    table.add("rjust", 1, 2) { (interpreter, text, arguments) throws(PythonException) in
      try interpreter.pad(text, arguments) { (missing, _) in (missing, 0) }
    }
    table.add("center", 1, 2) { (interpreter, text, arguments) throws(PythonException) in
      try interpreter.pad(text, arguments) { (missing, width) in
        let left = missing / 2 + (missing & width & 1)
        return (left, missing - left)
      }
    }
    table.add("zfill", 1, 1) { (interpreter, text, arguments) throws(PythonException) in
      try interpreter.zeroFill(text, arguments[1])
    }
    table.add("expandtabs", "self, /, tabsize=8") {
      (interpreter, text, arguments) throws(PythonException) in
      let size = Int(try interpreter.cInt(arguments[1]))
      return .string(try interpreter.expandTabs(text.value, size))
    }
  }

  private func pad(
    _ text: PyString, _ arguments: Arguments, _ spread: (Int, Int) -> (Int, Int)
  ) throws(PythonException) -> Value {
    let width = try index(arguments[1])
    var fill = " "
    if arguments.has(2) {
      guard let given = arguments[2].asString else {
        throw typeError(
          "The fill character must be a unicode character, not \(type(of: arguments[2]).name)")
      }
      if given.count != 1 {
        throw typeError("The fill character must be exactly one character long")
      }
      fill = given.value
    }
    if width <= Int64(text.count) { return .object(text) }
    try checkSize(width)
    let (left, right) = spread(Int(width) - text.count, Int(width))
    return .string(
      fill.repeated(left) + text.value + fill.repeated(right))
  }

  private func zeroFill(_ text: PyString, _ width: Value) throws(PythonException) -> Value {
    let wanted = try index(width)
    if wanted <= Int64(text.count) { return .object(text) }
    try checkSize(wanted)
    let zeros = [UInt8](repeating: 48, count: Int(wanted) - text.count)
    let bytes = Array(text.value.utf8)
    if let first = bytes.first, first == 43 || first == 45 {
      return stringValue([first] + zeros + bytes.dropFirst())
    }
    return stringValue(zeros + bytes)
  }

  private func expandTabs(_ text: String, _ size: Int) throws(PythonException) -> String {
    var result: [UInt8] = []
    var column = 0
    for byte in text.utf8 {
      if byte == 9 {
        let count = size > 0 ? size - column % size : 0
        try checkSize(Int64(count) &+ Int64(result.count))
        result += repeatElement(32, count: count)
        column += count
      } else {
        result.append(byte)
        column = byte == 10 || byte == 13 ? 0 : byte & 0xc0 == 0x80 ? column : column + 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
