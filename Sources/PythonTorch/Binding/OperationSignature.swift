/// One way to call an operation, read from what PyTorch prints for it between the parentheses:
/// `Tensor input, tuple of ints[1]? dim, bool keepdim = False, *, torch.dtype dtype = None`.
///
/// A `?` after a type lets `None` pass where a value is required, and `[n]` lets one int stand for
/// `n`; neither is shown.
final class OperationSignature {
  let parameters: [Parameter]
  /// How many parameters have no default.
  let requiredCount: Int
  /// How many arguments may be positional.
  let positionalCount: Int
  /// The text in error messages.
  let text: String
  /// The place of the parameter `device`.
  let devicePosition: Int?
  /// Whether error messages leave the signature out, because PyTorch has deprecated it.
  let isHidden: Bool

  /// Reads `source`; the form of a method leaves out `input` and `out`.
  init(_ source: String, isMethod: Bool, allowsNumbers: Bool) {
    var source = source
    isHidden = source.hasSuffix("|deprecated")
    if isHidden { source = String(source.dropLast("|deprecated".utf8.count)) }
    let parts = OperationSignature.parts(source, isMethod: isMethod)
    var parameters: [Parameter] = []
    var shown: [String] = []
    var keywordOnly = false
    for part in parts {
      if part == "*" {
        keywordOnly = true
        shown.append(part)
        continue
      }
      let (parameter, words) = OperationSignature.parameter(
        part, keywordOnly: keywordOnly, allowsNumbers: allowsNumbers)
      parameters.append(parameter)
      shown.append(words)
    }
    self.parameters = parameters
    requiredCount = parameters.reduce(0) { $1.isOptional ? $0 : $0 + 1 }
    positionalCount = parameters.reduce(0) { $1.isKeywordOnly ? $0 : $0 + 1 }
    devicePosition = parameters.firstIndex { $0.type == .device }
    text = "(" + shown.joined(separator: ", ") + ")"
  }

  /// The place of the parameter called `name`.
  func position(of name: String) -> Int? {
    for (position, parameter) in parameters.enumerated() where parameter.name == name {
      return position
    }
    return nil
  }

  /// The place of the parameter that the keyword argument `name` means.
  func position(ofKeyword name: String) -> Int? {
    for (position, parameter) in parameters.enumerated() where parameter.isCalled(name) {
      return position
    }
    return nil
  }

  /// Whether the one positional parameter is a list of ints, so that `view(2, 3)` means
  /// `view((2, 3))`.
  var takesLooseInts: Bool {
    guard positionalCount == 1, case .ints = parameters[0].type else { return false }
    return true
  }
}

extension OperationSignature {
  private static let options = [
    "torch.dtype dtype = None", "torch.layout layout = None", "torch.device device = None",
    "bool pin_memory = False", "bool requires_grad = False",
  ]

  /// The parts between commas, `{options}` spelled out, without what the form does not take.
  private static func parts(_ source: String, isMethod: Bool) -> [String] {
    var parts: [String] = []
    for part in pieces(source) {
      if part == "{options}" {
        parts += options
      } else if isMethod, part == "Tensor input" || part.hasSuffix(" out = None") {
        continue
      } else {
        parts.append(part)
      }
    }
    if parts.last == "*" { parts.removeLast() }
    return parts
  }

  private static func pieces(_ source: String) -> [String] {
    var pieces: [String] = []
    var piece: [UInt8] = []
    var depth = 0
    for byte in source.utf8 {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if byte == UInt8(ascii: ","), depth == 0 {
        pieces.append(String(decoding: piece, as: UTF8.self))
        piece.removeAll()
      } else if byte != UInt8(ascii: " ") || !piece.isEmpty {
        piece.append(byte)
      }
    }
    if !piece.isEmpty { pieces.append(String(decoding: piece, as: UTF8.self)) }
    return pieces
  }

  /// Reads `Tensor? min = None`, and gives the words that error messages show for it.
  private static func parameter(
    _ part: String, keywordOnly: Bool, allowsNumbers: Bool
  ) -> (Parameter, String) {
    let words = split(part)
    let hasDefault = words.count > 2 && words[words.count - 2] == "="
    let nameAt = hasDefault ? words.count - 3 : words.count - 1
    var type = words[..<nameAt].joined(separator: " ")
    let isNullable = type.hasSuffix("?")
    if isNullable { type.removeLast() }
    let parsed = ParameterType(type)
    let parameter = Parameter(
      name: words[nameAt], type: parsed, isOptional: hasDefault,
      allowsNone: isNullable || words.last == "None" && hasDefault, isKeywordOnly: keywordOnly,
      allowsNumber: allowsNumbers && parsed == .tensor)
    let shownType = parsed == .object ? type : parsed.name
    return (parameter, ([shownType] + words[nameAt...]).joined(separator: " "))
  }

  private static func split(_ part: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var depth = 0
    for byte in part.utf8 {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if byte == UInt8(ascii: " "), depth == 0 {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll()
      } else {
        word.append(byte)
      }
    }
    words.append(String(decoding: word, as: UTF8.self))
    return words
  }
}
