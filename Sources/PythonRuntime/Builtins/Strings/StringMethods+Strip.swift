extension Interpreter {
  func addStripMethods(_ table: MethodTable<PyString>) {
    table.add("strip", 0, 1) { (interpreter, text, arguments) throws(PythonException) in
      try interpreter.strip(text, arguments[1], "strip", left: true, right: true)
    }
    table.add("lstrip", 0, 1) { (interpreter, text, arguments) throws(PythonException) in
      try interpreter.strip(text, arguments[1], "lstrip", left: true, right: false)
    }
    table.add("rstrip", 0, 1) { (interpreter, text, arguments) throws(PythonException) in
      try interpreter.strip(text, arguments[1], "rstrip", left: false, right: true)
    }
    table.add("removeprefix", 1, 1) { (interpreter, text, arguments) throws(PythonException) in
      let part = try interpreter.textArgument(arguments[1], "removeprefix() argument must be str")
      guard PyString.hasAffix(text.value, part.value, atEnd: false) else { return .object(text) }
      return interpreter.stringValue(Array(text.value.utf8.dropFirst(part.value.utf8.count)))
    }
    table.add("removesuffix", 1, 1) { (interpreter, text, arguments) throws(PythonException) in
      let part = try interpreter.textArgument(arguments[1], "removesuffix() argument must be str")
      guard PyString.hasAffix(text.value, part.value, atEnd: true) else { return .object(text) }
      return interpreter.stringValue(Array(text.value.utf8.dropLast(part.value.utf8.count)))
    }
  }

  private func strip(
    _ text: PyString, _ characters: Value, _ name: String, left: Bool, right: Bool
  ) throws(PythonException) -> Value {
    if characters.isUnbound || characters.isNone {
      let bytes = Array(text.value.utf8)
      let end = right ? TextSplit.trimEnd(bytes) : bytes.count
      let start = left ? min(TextSplit.skipBlanks(bytes, 0), end) : 0
      if start == 0 && end == bytes.count { return .object(text) }
      return stringValue(bytes[start..<end])
    }
    guard let set = characters.asString else {
      throw typeError("\(name) arg must be None or str")
    }
    let (codes, unwanted) = (text.codePoints, set.codePoints)
    var (start, end) = (0, codes.count)
    while left && start < end && unwanted.contains(codes[start]) { start += 1 }
    while right && end > start && unwanted.contains(codes[end - 1]) { end -= 1 }
    return .string(text.slice(start, end))
  }
}
