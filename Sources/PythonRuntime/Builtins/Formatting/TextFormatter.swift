/// `str.format`: replacement fields with attributes, items, conversions and nested specifications.
final class TextFormatter {
  private let interpreter: Interpreter
  private let positional: ContiguousArray<Value>
  private let keywords: Value
  private var nextIndex = 0
  private var usesManual = false
  private var usesAutomatic = false

  init(_ interpreter: Interpreter, positional: ContiguousArray<Value>, keywords: Value) {
    self.interpreter = interpreter
    self.positional = positional
    self.keywords = keywords
  }

  func format(_ text: String) throws(PythonException) -> String {
    try format(text.unicodeScalars.map { $0.value }, depth: 2)
  }

  private func format(_ text: [UInt32], depth: Int) throws(PythonException) -> String {
    if depth <= 0 { throw interpreter.valueError("Max string recursion exceeded") }
    var result = ""
    var i = 0
    while i < text.count {
      let code = text[i]
      if code == 123 || code == 125 {
        if i + 1 < text.count && text[i + 1] == code {
          i += 1
        } else if code == 125 {
          throw interpreter.valueError("Single '}' encountered in format string")
        } else {
          let field = try field(text, &i)
          result += try replace(field, depth: depth)
          continue
        }
      }
      result.unicodeScalars.append(Unicode.Scalar(code) ?? "\u{fffd}")
      i += 1
    }
    try interpreter.checkSize(Int64(result.utf8.count))
    return result
  }

  /// The text between the braces that open at `i`; afterwards `i` stands behind the field.
  private func field(_ text: [UInt32], _ i: inout Int) throws(PythonException) -> [UInt32] {
    if i + 1 >= text.count {
      throw interpreter.valueError("Single '{' encountered in format string")
    }
    let start = i + 1
    var (depth, end) = (1, start)
    var inBrackets = false
    while end < text.count {
      if text[end] == 91 { inBrackets = true }
      if text[end] == 93 { inBrackets = false }
      if !inBrackets && text[end] == 123 { depth += 1 }
      if !inBrackets && text[end] == 125 { depth -= 1 }
      if depth == 0 { break }
      end += 1
    }
    if end >= text.count {
      throw interpreter.valueError("expected '}' before end of string")
    }
    i = end + 1
    return Array(text[start..<end])
  }

  private func replace(_ field: [UInt32], depth: Int) throws(PythonException) -> String {
    var (nameEnd, inBrackets) = (0, false)
    while nameEnd < field.count {
      if field[nameEnd] == 91 { inBrackets = true }
      if field[nameEnd] == 93 { inBrackets = false }
      if !inBrackets && (field[nameEnd] == 58 || field[nameEnd] == 33) { break }
      nameEnd += 1
    }
    var value = try value(of: Array(field[..<nameEnd]))
    var rest = field[nameEnd...]
    if rest.first == 33 {
      rest = rest.dropFirst()
      guard let conversion = rest.first else {
        throw interpreter.valueError("unmatched '{' in format spec")
      }
      rest = rest.dropFirst()
      if let next = rest.first, next != 58 {
        throw interpreter.valueError("expected ':' after conversion specifier")
      }
      value = try interpreter.convert(value, conversion)
    }
    if rest.isEmpty { return try interpreter.format(value, "") }
    let specification = Array(rest.dropFirst())
    let text =
      specification.contains(123) || specification.contains(125)
      ? try format(specification, depth: depth - 1) : CodePoints.string(specification)
    return try interpreter.format(value, text)
  }

  private func value(of name: [UInt32]) throws(PythonException) -> Value {
    var end = 0
    while end < name.count, name[end] != 46, name[end] != 91 { end += 1 }
    var value = try root(Array(name[..<end]))
    var i = end
    while i < name.count {
      if name[i] == 46 {
        value = try attribute(value, name, &i)
      } else if name[i] == 91 {
        value = try item(value, name, &i)
      } else {
        throw interpreter.valueError(
          "Only '.' or '[' may follow ']' in format field specifier")
      }
    }
    return value
  }

  private func root(_ name: [UInt32]) throws(PythonException) -> Value {
    if name.isEmpty {
      if usesManual {
        throw interpreter.valueError(
          "cannot switch from manual field specification to automatic field numbering")
      }
      usesAutomatic = true
      nextIndex += 1
      return try argument(nextIndex - 1)
    }
    guard let index = number(name) else {
      let key = Value.string(CodePoints.string(name))
      if let dict = keywords.asDict, case .object(let object) = keywords, object.kind == .dict {
        if let value = try dict.value(for: key, in: interpreter) { return value }
        throw interpreter.keyError(key)
      }
      return try interpreter.getItem(keywords, key)
    }
    if usesAutomatic {
      throw interpreter.valueError(
        "cannot switch from automatic field numbering to manual field specification")
    }
    usesManual = true
    return try argument(index)
  }

  private func argument(_ index: Int) throws(PythonException) -> Value {
    if index < positional.count { return positional[index] }
    throw interpreter.noReplacement(index)
  }

  private func number(_ text: [UInt32]) -> Int? {
    var value = 0
    for code in text {
      guard code >= 48 && code <= 57, value < 100_000_000 else { return nil }
      value = value * 10 + Int(code - 48)
    }
    return text.isEmpty ? nil : value
  }

  private func attribute(
    _ value: Value, _ name: [UInt32], _ i: inout Int
  ) throws(PythonException) -> Value {
    var end = i + 1
    while end < name.count, name[end] != 46, name[end] != 91 { end += 1 }
    if end == i + 1 { throw interpreter.valueError("Empty attribute in format string") }
    let attribute = CodePoints.string(Array(name[(i + 1)..<end]))
    i = end
    return try interpreter.getAttribute(value, attribute)
  }

  private func item(
    _ value: Value, _ name: [UInt32], _ i: inout Int
  ) throws(PythonException) -> Value {
    guard let end = name[i...].firstIndex(of: 93) else {
      throw interpreter.valueError("Missing ']' in format string")
    }
    let key = Array(name[(i + 1)..<end])
    if key.isEmpty { throw interpreter.valueError("Empty attribute in format string") }
    i = end + 1
    if let index = number(key) { return try interpreter.getItem(value, .int(Int64(index))) }
    return try interpreter.getItem(value, .string(CodePoints.string(key)))
  }
}

extension Interpreter {
  /// `text.format(…)`, whose arguments follow the text.
  func formatted(_ text: PyString, _ arguments: Arguments) throws(PythonException) -> Value {
    if let template = builtinState.formats.template(text) { return try fill(template, arguments) }
    let keywords = PyDict()
    for (name, value) in arguments.keywords { keywords[name] = value }
    let formatter = TextFormatter(
      self, positional: arguments.positional(from: 1), keywords: .object(keywords))
    return .string(try formatter.format(text.value))
  }

  private func fill(
    _ template: SimpleTemplate, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    var result = ""
    var used = 0
    for piece in template.pieces {
      switch piece {
      case .text(let text): result += text
      case .field(let specification):
        used += 1
        if used >= arguments.count { throw noReplacement(used - 1) }
        result += try format(arguments[used], by: specification)
      }
    }
    try checkSize(Int64(result.utf8.count))
    return .string(result)
  }

  fileprivate func noReplacement(_ index: Int) -> PythonException {
    indexError("Replacement index \(index) out of range for positional args tuple")
  }

  /// `!r`, `!s` and `!a`.
  func convert(_ value: Value, _ conversion: UInt32) throws(PythonException) -> Value {
    switch conversion {
    case 114: return .string(try repr(value))
    case 115: return .string(try str(value))
    case 97: return .string(try ascii(value))
    default:
      throw valueError("Unknown conversion specifier \(CodePoints.string([conversion]))")
    }
  }

  /// `ascii(value)`.
  func ascii(_ value: Value) throws(PythonException) -> String {
    let text = try repr(value)
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value < 128 {
        result.append(UInt8(scalar.value))
      } else {
        result += StringRepr.escape(scalar.value, 0)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
