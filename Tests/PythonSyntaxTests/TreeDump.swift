import PythonSyntax

/// Writes a tree as CPython's `ast.dump` does.
struct TreeDump {
  static func text(_ module: Module) -> String {
    "Module(body=" + list(module.body, statement) + ", type_ignores=[])"
  }

  static func list<Element>(_ elements: [Element], _ text: (Element) -> String) -> String {
    "[" + elements.map(text).joined(separator: ", ") + "]"
  }

  static func node(_ name: String, _ fields: [(String, String?)]) -> String {
    let present = fields.compactMap { field in field.1.map { "\(field.0)=\($0)" } }
    return "\(name)(" + present.joined(separator: ", ") + ")"
  }

  static func names(_ names: [String]) -> String { list(names, repr) }

  static func body(_ statements: [Statement]) -> String { list(statements, statement) }

  static func expressions(_ nodes: [Expression]) -> String { list(nodes, expression) }

  static func optional(_ node: Expression?) -> String? { node.map(expression) }

  static func ctx(_ ctx: ExpressionContext) -> String {
    switch ctx {
    case .load: "Load()"
    case .store: "Store()"
    case .del: "Del()"
    }
  }

  static func repr(_ text: String) -> String {
    let quote: Character = text.contains("'") && !text.contains("\"") ? "\"" : "'"
    var result = String(quote)
    for scalar in text.unicodeScalars { result += escaped(scalar, quote) }
    return result + String(quote)
  }

  private static func escaped(_ scalar: Unicode.Scalar, _ quote: Character) -> String {
    switch scalar {
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default: break
    }
    if Character(scalar) == quote { return "\\" + String(quote) }
    if isPrintable(scalar) { return String(Character(scalar)) }
    let digits = String(scalar.value, radix: 16)
    let (letter, width) =
      scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      scalar == " "
    default: true
    }
  }

  static func repr(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: Unicode.ASCII.self)
    let quote: Character = text.contains("'") && !text.contains("\"") ? "\"" : "'"
    var result = "b" + String(quote)
    for byte in bytes {
      if byte >= 0x7F {
        result += "\\x" + String(byte, radix: 16)
      } else {
        result += escaped(Unicode.Scalar(byte), quote)
      }
    }
    return result + String(quote)
  }

  static func value(_ value: ConstantValue) -> String {
    switch value {
    case .none: "None"
    case .true: "True"
    case .false: "False"
    case .ellipsis: "Ellipsis"
    case .int(let value): String(value)
    case .bigInt(let digits): digits
    case .float(let value): value.description
    case .imaginary(let value): imaginary(value)
    case .string(let text): repr(text)
    case .bytes(let bytes): repr(bytes)
    }
  }

  private static func imaginary(_ value: Double) -> String {
    let text = value.description
    return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + "j"
  }
}
