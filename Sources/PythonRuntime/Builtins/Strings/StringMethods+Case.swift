/// Case mapping of one text.
enum TextCase {
  static func upper(_ text: PyString) -> String {
    text.isASCII ? mapASCII(text) { $0 >= 97 && $0 <= 122 ? $0 - 32 : $0 } : text.value.uppercased()
  }

  static func lower(_ text: PyString) -> String {
    if text.isASCII { return mapASCII(text) { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 } }
    return text.value.unicodeScalars.contains("Σ")
      ? lowerWithSigmas(text.value) : text.value.lowercased()
  }

  /// At the end of a word Σ becomes another letter than inside of it.
  private static func lowerWithSigmas(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = ""
    for (place, scalar) in scalars.enumerated() {
      let isLast = scalar == "Σ" && endsWord(scalars, place)
      result += isLast ? "ς" : scalar.properties.lowercaseMapping
    }
    return result
  }

  private static func endsWord(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    let before = scalars[..<place].last { !$0.properties.isCaseIgnorable }
    let after = scalars[(place + 1)...].first { !$0.properties.isCaseIgnorable }
    return before?.properties.isCased == true && after?.properties.isCased != true
  }

  static func swap(_ text: PyString) -> String {
    mapScalars(text) { scalar in
      let properties = scalar.properties
      if properties.isUppercase { return properties.lowercaseMapping }
      if properties.isLowercase { return properties.uppercaseMapping }
      return nil
    }
  }

  static func capitalize(_ text: PyString) -> String {
    var isFirst = true
    return mapScalars(text) { scalar in
      defer { isFirst = false }
      return isFirst ? scalar.properties.titlecaseMapping : scalar.properties.lowercaseMapping
    }
  }

  static func title(_ text: PyString) -> String {
    var insideWord = false
    return mapScalars(text) { scalar in
      let properties = scalar.properties
      let mapped = insideWord ? properties.lowercaseMapping : properties.titlecaseMapping
      insideWord = properties.isCased
      return mapped
    }
  }

  static func fold(_ text: PyString) -> String {
    if text.isASCII { return lower(text) }
    return mapScalars(text) { scalar in folded(scalar) }
  }

  /// Unicode's full folding: lower case by way of upper case, except for ı and Cherokee.
  private static func folded(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x131, 0x13A0...0x13F5: return nil
    case 0x13F8...0x13FD, 0xAB70...0xABBF: return scalar.properties.uppercaseMapping
    default:
      var (upper, lower) = ("", "")
      for scalar in scalar.properties.lowercaseMapping.unicodeScalars {
        upper += scalar.properties.uppercaseMapping
      }
      for scalar in upper.unicodeScalars { lower += scalar.properties.lowercaseMapping }
      return lower
    }
  }

  @inline(__always)
  private static func mapASCII(_ text: PyString, _ map: (UInt8) -> UInt8) -> String {
    var source = text.value
    return source.withUTF8 { source in
      String(unsafeUninitializedCapacity: source.count) { target in
        for i in 0..<source.count { target[i] = map(source[i]) }
        return source.count
      }
    }
  }

  private static func mapScalars(
    _ text: PyString, _ map: (Unicode.Scalar) -> String?
  ) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.value.unicodeScalars {
      if let mapped = map(scalar) {
        result.append(contentsOf: mapped.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Interpreter {
  func addCaseMethods(_ table: MethodTable<PyString>) {
    table.add("upper", 0, 0) { (_, text, _) in .string(TextCase.upper(text)) }
    table.add("lower", 0, 0) { (_, text, _) in .string(TextCase.lower(text)) }
    table.add("swapcase", 0, 0) { (_, text, _) in .string(TextCase.swap(text)) }
    table.add("capitalize", 0, 0) { (_, text, _) in .string(TextCase.capitalize(text)) }
    table.add("title", 0, 0) { (_, text, _) in .string(TextCase.title(text)) }
    table.add("casefold", 0, 0) { (_, text, _) in .string(TextCase.fold(text)) }
  }
}
