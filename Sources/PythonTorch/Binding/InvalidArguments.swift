import PythonRuntime

/// The message for arguments that fit none of several signatures, with PyTorch's hints at what is
/// wrong with each: `received an invalid combination of arguments - got (…), but expected one of`.
struct InvalidArguments {
  let operation: String
  let signatures: [OperationSignature]
  let given: GivenArguments
  let interpreter: Interpreter

  var message: String {
    let start = "\(operation)() received an invalid combination of arguments - got "
    let shown = signatures.filter { !$0.isHidden }
    if shown.count == 1 { return start + single(shown[0]) }
    var text = start + types + ", but expected one of:\n"
    for signature in shown { text += " * \(signature.text)\n" + hint(signature) }
    return text
  }

  private func single(_ signature: OperationSignature) -> String {
    let option = Option(signature.text)
    let got = fitsCount(option) ? described(option) : types
    return "\(got), but expected \(signature.text)"
  }

  private func hint(_ signature: OperationSignature) -> String {
    let option = Option(signature.text)
    guard fitsCount(option) else { return "" }
    let unknown = unmatchedKeywords(option)
    if !unknown.isEmpty {
      return "      didn't match because some of the keywords were incorrect: "
        + unknown.joined(separator: ", ") + "\n"
    }
    return "      didn't match because some of the arguments have invalid types: "
      + described(option) + "\n"
  }

  // PyTorch's reader of signatures is naive: `*` counts as an argument and a default hides a name.
  private struct Option {
    var names: [String] = []
    var types: [String] = []

    init(_ text: String) {
      var words: [UInt8] = []
      for byte in text.utf8.dropFirst().dropLast() {
        if byte == UInt8(ascii: ",") {
          append(words)
          words.removeAll()
        } else if byte != UInt8(ascii: " ") || !words.isEmpty {
          words.append(byte)
        }
      }
      append(words)
    }

    private mutating func append(_ words: [UInt8]) {
      let space = words.lastIndex(of: UInt8(ascii: " "))
      names.append(String(decoding: space.map { words[($0 + 1)...] } ?? words[...], as: UTF8.self))
      types.append(String(decoding: space.map { words[..<$0] } ?? [], as: UTF8.self))
    }
  }

  private func fitsCount(_ option: Option) -> Bool {
    given.count + given.keywords.count == option.names.count
  }

  private func unmatchedKeywords(_ option: Option) -> [String] {
    let start = max(0, option.names.count - given.keywords.count)
    var unknown: [String] = []
    for keyword in given.keywords.reversed()
    where !option.names[start...].contains(keyword.name.value) {
      unknown.append(keyword.name.value)
    }
    return unknown
  }

  /// The types given, those that do not fit between exclamation marks.
  private func described(_ option: Option) -> String {
    var parts: [String] = []
    for position in 0..<(given.count + given.keywords.count) {
      let isKeyword = position >= given.count
      let name = option.names[position]
      let value = isKeyword ? keyword(name) : given[position]
      let matches = fits(value, option.types[position])
      let words = (isKeyword ? name + "=" : "") + elaborateName(value)
      parts.append(matches ? words : "!\(words)!")
    }
    return "(" + parts.joined(separator: ", ") + ")"
  }

  private func keyword(_ name: String) -> Value {
    for keyword in given.keywords where keyword.name.value == name { return keyword.value }
    return .none
  }

  private func fits(_ value: Value, _ type: String) -> Bool {
    let name = interpreter.torchTypeName(value)
    switch type {
    case "float": return name == "float" || name == "int"
    default: return name == type
    }
  }

  private func elaborateName(_ value: Value) -> String {
    let name = interpreter.torchTypeName(value)
    guard let items = value.asSequence, name == "list" || name == "tuple" else { return name }
    let kinds = items.map { interpreter.torchTypeName($0) }.joined(separator: ", ")
    if name == "tuple" { return "tuple of (\(kinds)\(items.count == 1 ? "," : ""))" }
    return "list of [\(kinds)]"
  }

  // PyTorch keeps keyword arguments in a hash table, which for a few gives the last one first.
  private var types: String {
    var text = "("
    for value in given.positional { text += interpreter.torchTypeName(value) + ", " }
    for keyword in given.keywords.reversed() {
      text += keyword.name.value + "=" + interpreter.torchTypeName(keyword.value) + ", "
    }
    if given.count > 0 { text.removeLast(2) }
    return text + ")"
  }
}
