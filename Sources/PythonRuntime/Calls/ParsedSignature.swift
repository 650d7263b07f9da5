import CPlatform

/// What a signature's text says.
final class ParsedSignature {
  private(set) var parameters: [Signature.Parameter] = []
  /// The names of the bound values: parameters, then `*args`, then `**kwargs`.
  private(set) var names: [String] = []
  private(set) var varargs: Int?
  private(set) var kwargs: Int?
  private(set) var positionalCount = 0
  /// How many positional arguments must be given when nothing is named; nil where that is not enough.
  private(set) lazy var requiredCount = countRequired()

  var valueCount: Int { names.count }

  init(_ text: String) {
    var varargsName: String?
    var kwargsName: String?
    var keywordOnly = false
    for piece in ParsedSignature.pieces(text) {
      if piece.hasPrefix("**") {
        kwargsName = String(piece.dropFirst(2))
      } else if piece.hasPrefix("*") {
        keywordOnly = true
        if piece.utf8.count > 1 { varargsName = String(piece.dropFirst()) }
      } else if piece == "/" {
        parameters = parameters.map {
          Signature.Parameter(
            name: $0.name, defaultValue: $0.defaultValue, isKeywordOnly: false,
            isPositionalOnly: true)
        }
      } else {
        parameters.append(ParsedSignature.parameter(piece, keywordOnly))
        if !keywordOnly { positionalCount += 1 }
      }
    }
    names = parameters.map { $0.name }
    if let varargsName {
      varargs = names.count
      names.append(varargsName)
    }
    if let kwargsName {
      kwargs = names.count
      names.append(kwargsName)
    }
  }

  private func countRequired() -> Int? {
    guard varargs == nil, kwargs == nil else { return nil }
    let last = parameters.lastIndex { $0.defaultValue == nil }
    guard let last else { return 0 }
    return parameters[last].isKeywordOnly ? nil : last + 1
  }

  private static func parameter(_ piece: String, _ keywordOnly: Bool) -> Signature.Parameter {
    var name: [UInt8] = []
    var value: [UInt8]?
    for byte in piece.utf8 {
      if value != nil {
        value?.append(byte)
      } else if byte == UInt8(ascii: "=") {
        value = []
      } else {
        name.append(byte)
      }
    }
    return Signature.Parameter(
      name: trimmed(name), defaultValue: value.map { constant(trimmed($0)) },
      isKeywordOnly: keywordOnly, isPositionalOnly: false)
  }

  /// The parts between the commas that stand outside of quotes and brackets.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var piece: [UInt8] = []
    var depth = 0
    var quoted = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "'"): quoted.toggle()
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      if byte == UInt8(ascii: ","), !quoted, depth == 0 {
        pieces.append(trimmed(piece))
        piece = []
      } else {
        piece.append(byte)
      }
    }
    let last = trimmed(piece)
    if !last.isEmpty { pieces.append(last) }
    return pieces
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    var slice = bytes[...]
    while slice.first == UInt8(ascii: " ") { slice.removeFirst() }
    while slice.last == UInt8(ascii: " ") { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }

  private static func constant(_ text: String) -> Value {
    switch text {
    case "None": return .none
    case "True": return .bool(true)
    case "False": return .bool(false)
    case "()": return .tuple([])
    default: break
    }
    if text.hasPrefix("'"), text.hasSuffix("'"), text.utf8.count >= 2 {
      return .string(String(text.dropFirst().dropLast()))
    }
    if let integer = Int64(text) { return .int(integer) }
    var used = 0
    let number = lossrepl_parse_double(text, &used)
    return used == text.utf8.count && used > 0 ? .float(number) : .unbound
  }
}
