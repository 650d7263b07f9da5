/// What a method that `bytes` shares with `str` wants in one place.
private enum BytesRole {
  /// Bytes, and nothing else.
  case bytes
  /// Bytes or `None`.
  case optionalBytes
  /// Bytes that are looked for, or the number of one byte.
  case needle
  /// Bytes or a tuple of such.
  case affixes
  /// The one byte that fills up.
  case fill
  /// No bytes: a number, which str's own method takes.
  case other

  init(of method: String, at place: Int) {
    self =
      switch (method, place) {
      case ("split", 1), ("rsplit", 1), ("strip", 1), ("lstrip", 1), ("rstrip", 1): .optionalBytes
      case ("partition", 1), ("rpartition", 1), ("removeprefix", 1), ("removesuffix", 1),
        ("replace", 1), ("replace", 2):
        .bytes
      case ("find", 1), ("rfind", 1), ("index", 1), ("rindex", 1), ("count", 1): .needle
      case ("startswith", 1), ("endswith", 1): .affixes
      case ("center", 2), ("ljust", 2), ("rjust", 2): .fill
      default: .other
      }
  }
}

/// How many arguments the methods take that are counted before they are looked at.
private func argumentCounts(_ method: String) -> ClosedRange<Int>? {
  switch method {
  case "capitalize", "isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace", "istitle",
    "isupper", "lower", "swapcase", "title", "upper":
    0...0
  case "partition", "rpartition", "removeprefix", "removesuffix", "zfill": 1...1
  case "strip", "lstrip", "rstrip": 0...1
  case "center", "ljust", "rjust": 1...2
  case "replace": 2...3
  default: nil
  }
}

// The arguments of those methods: as texts for str's own methods, refused in the words of bytes.
extension Interpreter {
  func checkBytesArity(
    _ name: String, of type: PyType, _ arguments: Arguments
  ) throws(PythonException) {
    switch name {
    case "find", "rfind", "index", "rindex", "count", "startswith", "endswith":
      try checkParsedArity(name, arguments.count - 1, 1, 3)
    default: break
    }
    guard let counts = argumentCounts(name) else { return }
    try checkArity(
      arguments, "\(type.name).\(name)", counts.lowerBound, counts.upperBound, skipping: 1)
  }

  /// The arguments behind the receiver; `text` makes a text of bytes.
  func textArguments(
    _ name: String, _ arguments: Arguments, _ text: ([UInt8]) -> Value
  ) throws(PythonException) -> CallArguments {
    var positional = ContiguousArray<Value>()
    for place in 1..<max(1, arguments.count) {
      let role = BytesRole(of: name, at: place)
      if role == .fill { try checkFill(name, arguments) }
      positional.append(try textArgument(arguments[place], name, role, text))
    }
    var keywords = ContiguousArray<(name: PyString, value: Value)>()
    for (key, value) in arguments.keywords {
      let role = BytesRole(of: name, at: key.value == "sep" ? 1 : 0)
      keywords.append((key, try textArgument(value, name, role, text)))
    }
    return CallArguments(positional, keywords: keywords)
  }

  private func textArgument(
    _ value: Value, _ name: String, _ role: BytesRole, _ text: ([UInt8]) -> Value
  ) throws(PythonException) -> Value {
    if role == .other || role == .optionalBytes && value.isNone { return value }
    if let bytes = byteContents(value) { return text(bytes) }
    switch role {
    case .needle: return try textNeedle(value, text)
    case .affixes: return try textAffixes(value, name, text)
    default: throw notBytes(value)
    }
  }

  private func notBytes(_ value: Value) -> PythonException {
    typeError("a bytes-like object is required, not '\(type(of: value).name)'")
  }

  private func textNeedle(
    _ value: Value, _ text: ([UInt8]) -> Value
  ) throws(PythonException) -> Value {
    guard let byte = value.asInt else {
      throw typeError(
        "argument should be integer or bytes-like object, not '\(type(of: value).name)'")
    }
    if byte < 0 || byte > 255 { throw valueError("byte must be in range(0, 256)") }
    return text([UInt8(byte)])
  }

  private func textAffixes(
    _ value: Value, _ name: String, _ text: ([UInt8]) -> Value
  ) throws(PythonException) -> Value {
    guard let tuple = value.asTuple else {
      throw typeError(
        "\(name) first arg must be bytes or a tuple of bytes, not \(type(of: value).name)")
    }
    var parts = ContiguousArray<Value>()
    for part in tuple.items { parts.append(try textArgument(part, name, .bytes, text)) }
    return .tuple(parts)
  }

  /// Refuses what fills up if it is not one byte, after the width that stands before it.
  private func checkFill(_ name: String, _ arguments: Arguments) throws(PythonException) {
    if byteContents(arguments[2])?.count == 1 { return }
    _ = try index(arguments[1])
    throw typeError(
      "\(name)() argument 2 must be a byte string of length 1, "
        + "not \(nameInRefusal(arguments[2]))")
  }
}
