// JSON values to text.

extension JSON {
  /// One value a line, indented by one space as Jupyter does, ending in a newline.
  package var indented: String {
    var writer = JSONWriter(indents: true)
    writer.write(self, depth: 0)
    return writer.text + "\n"
  }

  /// Everything on one line.
  package var compact: String {
    var writer = JSONWriter(indents: false)
    writer.write(self, depth: 0)
    return writer.text
  }
}

/// Writes JSON so that equal values give equal bytes.
private struct JSONWriter {
  let indents: Bool
  var text = ""

  init(indents: Bool) { self.indents = indents }

  mutating func write(_ value: JSON, depth: Int) {
    switch value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let spelling): text += spelling
    case .string(let string): write(string)
    case .array(let items): write(items, depth: depth)
    case .object(let members): write(members, depth: depth)
    }
  }

  private mutating func write(_ items: [JSON], depth: Int) {
    guard !items.isEmpty else {
      text += "[]"
      return
    }
    text += "["
    for (index, item) in items.enumerated() {
      separate(index, depth: depth + 1)
      write(item, depth: depth + 1)
    }
    breakLine(depth: depth)
    text += "]"
  }

  private mutating func write(_ members: [JSON.Member], depth: Int) {
    guard !members.isEmpty else {
      text += "{}"
      return
    }
    text += "{"
    for (index, member) in members.enumerated() {
      separate(index, depth: depth + 1)
      write(member.name)
      text += indents ? ": " : ":"
      write(member.value, depth: depth + 1)
    }
    breakLine(depth: depth)
    text += "}"
  }

  private mutating func separate(_ index: Int, depth: Int) {
    if index > 0 { text += "," }
    breakLine(depth: depth)
  }

  private mutating func breakLine(depth: Int) {
    guard indents else { return }
    text += "\n" + String(repeating: " ", count: depth)
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars { write(scalar) }
    text += "\""
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case "\u{0}"..<"\u{20}": text += "\\u00" + JSONWriter.hex(scalar.value)
    default: text.unicodeScalars.append(scalar)
    }
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }
}
