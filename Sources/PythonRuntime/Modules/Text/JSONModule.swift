// `_json`: the reader and the quoting under `json`.
extension Interpreter {
  func installJSON() {
    modules.register("_json") { (builder) throws(PythonException) in
      builder.function("scan", "s, idx, object, pairs, float, int, constant, strict") {
        (interpreter, arguments) throws(PythonException) in
        try interpreter.scanJSON(arguments)
      }
      builder.function("quote", "s, ensure_ascii") {
        (interpreter, arguments) throws(PythonException) in
        let isASCII = try interpreter.truth(arguments[1])
        return .string(JSONText.quoted(arguments[0].asText ?? "", isASCII: isASCII))
      }
    }
    modules.register("json") { (builder) throws(PythonException) in
      try builder.source(JSONSource.text)
    }
    let parts = ["decoder": ["JSONDecoder", "JSONDecodeError"], "encoder": ["JSONEncoder"]]
    for (name, contents) in parts {
      modules.register("json." + name) { (builder) throws(PythonException) in
        try builder.source("from json import " + contents.joined(separator: ", "))
      }
    }
  }

  /// The value, the place after it and no message; or no value, the place and a message.
  private func scanJSON(_ arguments: Arguments) throws(PythonException) -> Value {
    let text = (arguments[0].asText ?? "").unicodeScalars.map { $0.value }
    let hooks = JSONReader.Hooks(
      object: arguments[2], pairs: arguments[3], float: arguments[4], int: arguments[5],
      constant: arguments[6], isStrict: try truth(arguments[7]))
    let start = max(0, Int(clamping: arguments[1].asInt ?? 0))
    var reader = JSONReader(text, at: start, hooks, in: self)
    do throws(JSONReader.Failure) {
      let value = try reader.value()
      return .tuple([value, .int(Int64(reader.position)), .none])
    } catch {
      switch error {
      case .malformed(let message, let place):
        return .tuple([.none, .int(Int64(place)), .string(message)])
      case .python(let error): throw error
      }
    }
  }
}

/// Strings as JSON writes them.
enum JSONText {
  static func quoted(_ text: String, isASCII: Bool) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{8}": result += "\\b"
      case "\u{C}": result += "\\f"
      default:
        if scalar.value < 0x20 || (isASCII && scalar.value > 0x7E) {
          result += escaped(scalar.value)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  private static func escaped(_ code: UInt32) -> String {
    guard code > 0xFFFF else { return unit(code) }
    let rest = code - 0x10000
    return unit(0xD800 + rest >> 10) + unit(0xDC00 + rest & 0x3FF)
  }

  private static func unit(_ code: UInt32) -> String {
    let digits = String(code, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
