@_spi(_Unicode) import Swift

// `_unicodedata`, under `unicodedata`.
extension Interpreter {
  func installUnicodeData() {
    modules.register("_unicodedata") { (builder) throws(PythonException) in
      let interpreter = builder.interpreter
      interpreter.addCharacterQuestions(builder)
      builder.function("_normalized", "text, composes, /") {
        (interpreter, arguments) throws(PythonException) in
        let composes = try interpreter.truth(arguments[1])
        return .string(Normalization.of(arguments[0].asText ?? "", composes: composes))
      }
    }
  }

  private func addCharacterQuestions(_ builder: ModuleBuilder) {
    func add(_ name: String, _ answer: @escaping (Unicode.Scalar) -> Value) {
      builder.function(name, "character, /") { (_, arguments) in
        let scalar = arguments[0].asText?.unicodeScalars.first
        return scalar.map(answer) ?? .none
      }
    }
    add("_category") { .string($0.categoryCode) }
    add("_combining") { .int(Int64($0.properties.canonicalCombiningClass.rawValue)) }
    add("_numeric") { $0.properties.numericValue.map { .float($0) } ?? .none }
    add("_is_decimal") { .bool(CharacterTest.isDecimal($0)) }
    add("_is_digit") { .bool(CharacterTest.isDigit($0)) }
    add("_is_wide") { .bool($0.isWide) }
  }
}

/// The canonical forms of texts: characters taken apart, or put together.
enum Normalization {
  static func of(_ text: String, composes: Bool) -> String {
    var result = String.UnicodeScalarView()
    if composes {
      for scalar in text._nfc { result.append(scalar) }
    } else {
      for scalar in text._nfd { result.append(scalar) }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// The two letters of Unicode's general category.
  fileprivate var categoryCode: String {
    switch properties.generalCategory {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }
}
