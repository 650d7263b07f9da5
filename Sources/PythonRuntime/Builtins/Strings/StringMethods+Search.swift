extension Interpreter {
  func addSearchMethods(_ table: MethodTable<PyString>) {
    table.addParsed("find", 1, 3) { (interpreter, text, arguments) throws(PythonException) in
      .int(try interpreter.place(text, arguments, last: false))
    }
    table.addParsed("rfind", 1, 3) { (interpreter, text, arguments) throws(PythonException) in
      .int(try interpreter.place(text, arguments, last: true))
    }
    table.addParsed("index", 1, 3) { (interpreter, text, arguments) throws(PythonException) in
      let place = try interpreter.place(text, arguments, last: false)
      if place < 0 { throw interpreter.valueError("substring not found") }
      return .int(place)
    }
    table.addParsed("rindex", 1, 3) { (interpreter, text, arguments) throws(PythonException) in
      let place = try interpreter.place(text, arguments, last: true)
      if place < 0 { throw interpreter.valueError("substring not found") }
      return .int(place)
    }
    table.addParsed("count", 1, 3) { (interpreter, text, arguments) throws(PythonException) in
      try interpreter.countParts(text, arguments)
    }
    table.addParsed("startswith", 1, 3) { (interpreter, text, arguments) throws(PythonException) in
      .bool(try interpreter.hasAffix(text, arguments, atEnd: false))
    }
    table.addParsed("endswith", 1, 3) { (interpreter, text, arguments) throws(PythonException) in
      .bool(try interpreter.hasAffix(text, arguments, atEnd: true))
    }
    table.add("replace", 2, 3) { (interpreter, text, arguments) throws(PythonException) in
      try interpreter.replace(text, arguments)
    }
  }

  /// The bytes that optional start and end arguments select, and where they begin; nil where the
  /// start lies behind the end of the text.
  private func window(
    _ text: PyString, _ bytes: [UInt8], _ start: Value, _ end: Value
  ) throws(PythonException) -> (from: Int, to: Int)? {
    let count = Int64(text.count)
    var first: Int64 = 0
    var last = count
    if !start.isUnbound && !start.isNone { first = try bound(start, count) }
    if !end.isUnbound && !end.isNone { last = min(try bound(end, count), count) }
    if first > count || first > last { return nil }
    if text.isASCII { return (Int(first), Int(last)) }
    return (
      TextSearch.byteIndex(ofCodePoint: Int(first), in: bytes),
      TextSearch.byteIndex(ofCodePoint: Int(last), in: bytes)
    )
  }

  private func bound(_ value: Value, _ count: Int64) throws(PythonException) -> Int64 {
    guard let big = try indexIfPossible(value) else {
      throw typeError("slice indices must be integers or None or have an __index__ method")
    }
    let index = big.int64 ?? (big.isNegative ? .min / 2 : .max)
    return index < 0 ? max(index + count, 0) : index
  }

  private func place(
    _ text: PyString, _ arguments: Arguments, last: Bool
  ) throws(PythonException) -> Int64 {
    let part = try textArgument(arguments[1], "must be str")
    let bytes = Array(text.value.utf8)
    guard let (from, to) = try window(text, bytes, arguments[2], arguments[3]) else { return -1 }
    let needle = Array(part.value.utf8)
    let found =
      last
      ? TextSearch.findLast(needle, in: bytes, from: from, to: to)
      : TextSearch.find(needle, in: bytes, from: from, to: to)
    guard let found else { return -1 }
    return Int64(text.isASCII ? found : TextSearch.codePointIndex(of: found, in: bytes))
  }

  private func countParts(
    _ text: PyString, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let part = try textArgument(arguments[1], "must be str")
    let bytes = Array(text.value.utf8)
    guard let (from, to) = try window(text, bytes, arguments[2], arguments[3]) else {
      return .int(0)
    }
    let window = Array(bytes[from..<to])
    if part.value.isEmpty {
      return .int(Int64(TextSearch.codePointIndex(of: window.count, in: window)) + 1)
    }
    return .int(Int64(TextSearch.places(Array(part.value.utf8), in: window).count))
  }

  private func hasAffix(
    _ text: PyString, _ arguments: Arguments, atEnd: Bool
  ) throws(PythonException) -> Bool {
    let name = atEnd ? "endswith" : "startswith"
    var parts: ContiguousArray<PyString> = []
    if let tuple = arguments[1].asTuple {
      for item in tuple.items {
        guard let part = item.asString else {
          // The affixes are tried one after another, so an earlier one may do.
          if try hasAffix(text, parts, arguments, atEnd: atEnd) { return true }
          _ = try textArgument(item, "tuple for \(name) must only contain str")
          break
        }
        parts.append(part)
      }
    } else {
      parts.append(
        try textArgument(arguments[1], "\(name) first arg must be str or a tuple of str"))
    }
    return try hasAffix(text, parts, arguments, atEnd: atEnd)
  }

  /// Whether one of `parts` is an affix of the text between the bounds that may follow.
  private func hasAffix(
    _ text: PyString, _ parts: ContiguousArray<PyString>, _ arguments: Arguments, atEnd: Bool
  ) throws(PythonException) -> Bool {
    if arguments.count == 2 {
      for part in parts where PyString.hasAffix(text.value, part.value, atEnd: atEnd) {
        return true
      }
      return false
    }
    let bytes = Array(text.value.utf8)
    guard let (from, to) = try window(text, bytes, arguments[2], arguments[3]) else { return false }
    let inner = String(decoding: bytes[from..<to], as: UTF8.self)
    for part in parts where PyString.hasAffix(inner, part.value, atEnd: atEnd) { return true }
    return false
  }

  private func replace(
    _ text: PyString, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let old = try textArgument(arguments[1], "replace() argument 1 must be str")
    let new = try textArgument(arguments[2], "replace() argument 2 must be str")
    let wanted = arguments.has(3) ? try index(arguments[3]) : -1
    let limit = wanted < 0 ? Int.max : Int(clamping: wanted)
    let bytes = Array(text.value.utf8)
    let insert = Array(new.value.utf8)
    if old.value.isEmpty { return stringValue(try spread(insert, through: bytes, limit)) }
    let needle = Array(old.value.utf8)
    var (result, end, used): ([UInt8], Int, Int) = ([], 0, 0)
    while used < limit,
      let place = TextSearch.find(needle, in: bytes, from: end, to: bytes.count)
    {
      result += bytes[end..<place]
      result += insert
      end = place + needle.count
      used += 1
      if used & 0xfff == 0 { try checkWork(result.count) }
    }
    if used == 0 { return .object(text) }
    try checkSize(Int64(result.count) + Int64(bytes.count - end))
    result += bytes[end...]
    return stringValue(result)
  }

  /// `"abc".replace("", "-")`: the insert before every character and at the end.
  private func spread(
    _ insert: [UInt8], through bytes: [UInt8], _ limit: Int
  ) throws(PythonException) -> [UInt8] {
    try checkSize(Int64(bytes.count + 1), of: Int64(insert.count + 1))
    var (result, used): ([UInt8], Int) = ([], 0)
    for byte in bytes {
      if byte & 0xc0 != 0x80 && used < limit {
        result += insert
        used += 1
      }
      result.append(byte)
    }
    return used < limit ? result + insert : result
  }
}

extension PyString {
  static func hasAffix(_ text: String, _ part: String, atEnd: Bool) -> Bool {
    let (whole, affix) = (text.utf8, part.utf8)
    if affix.count > whole.count { return false }
    return atEnd
      ? whole.suffix(affix.count).elementsEqual(affix)
      : whole.prefix(affix.count).elementsEqual(affix)
  }
}
