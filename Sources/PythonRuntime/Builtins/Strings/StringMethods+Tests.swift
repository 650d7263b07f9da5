/// Questions about the characters of a text.
enum CharacterTest {
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool { isSpace(scalar.value) }

  static func isSpace(_ code: UInt32) -> Bool {
    switch code {
    case 9...13, 28...32, 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f,
      0x3000:
      return true
    default: return false
    }
  }

  static func isAlpha(_ scalar: Unicode.Scalar) -> Bool {
    let code = scalar.value
    if code < 128 { return code | 32 >= 97 && code | 32 <= 122 }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return false
    }
  }

  static func isDecimal(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 128 { return scalar.value >= 48 && scalar.value <= 57 }
    return scalar.properties.generalCategory == .decimalNumber
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 128 || isDecimal(scalar) { return isDecimal(scalar) }
    return scalar.properties.numericType == .digit
  }

  static func isNumeric(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 128 || isDecimal(scalar) { return isDecimal(scalar) }
    return scalar.properties.numericType != nil
  }

  static func isAlnum(_ scalar: Unicode.Scalar) -> Bool { isAlpha(scalar) || isNumeric(scalar) }

  static func isIdentifier(_ text: String) -> Bool {
    var isFirst = true
    for scalar in text.unicodeScalars {
      let start = scalar.value == 95 || isAlpha(scalar)
      if !(start || !isFirst && (isDecimal(scalar) || scalar.properties.isXIDContinue)) {
        return false
      }
      isFirst = false
    }
    return !isFirst
  }

  /// Whether there is a cased character and every one of them has the wanted case.
  static func hasCase(_ text: String, upper: Bool) -> Bool {
    var found = false
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if properties.generalCategory == .titlecaseLetter { return false }
      if upper ? properties.isLowercase : properties.isUppercase { return false }
      if upper ? properties.isUppercase : properties.isLowercase { found = true }
    }
    return found
  }

  static func isTitle(_ text: String) -> Bool {
    var (found, insideWord) = (false, false)
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if properties.isUppercase || properties.generalCategory == .titlecaseLetter {
        if insideWord { return false }
        (found, insideWord) = (true, true)
      } else if properties.isLowercase {
        if !insideWord { return false }
        found = true
      } else {
        insideWord = false
      }
    }
    return found
  }
}

extension Interpreter {
  func addCharacterTests(_ table: MethodTable<PyString>) {
    func all(_ name: String, _ test: @escaping (Unicode.Scalar) -> Bool) {
      table.add(name, 0, 0) { (_, text, _) in
        .bool(!text.value.isEmpty && text.value.unicodeScalars.allSatisfy(test))
      }
    }
    all("isspace") { CharacterTest.isSpace($0) }
    all("isalpha") { CharacterTest.isAlpha($0) }
    all("isdecimal") { CharacterTest.isDecimal($0) }
    all("isdigit") { CharacterTest.isDigit($0) }
    all("isnumeric") { CharacterTest.isNumeric($0) }
    all("isalnum") { CharacterTest.isAlnum($0) }
    table.add("isascii", 0, 0) { (_, text, _) in .bool(text.isASCII) }
    table.add("isprintable", 0, 0) { (_, text, _) in
      .bool(text.value.unicodeScalars.allSatisfy { StringRepr.isPrintable($0) })
    }
    table.add("isidentifier", 0, 0) { (_, text, _) in
      .bool(CharacterTest.isIdentifier(text.value))
    }
    table.add("isupper", 0, 0) { (_, text, _) in
      .bool(CharacterTest.hasCase(text.value, upper: true))
    }
    table.add("islower", 0, 0) { (_, text, _) in
      .bool(CharacterTest.hasCase(text.value, upper: false))
    }
    table.add("istitle", 0, 0) { (_, text, _) in .bool(CharacterTest.isTitle(text.value)) }
  }
}
