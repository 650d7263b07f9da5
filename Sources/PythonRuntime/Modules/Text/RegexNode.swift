/// A pattern of `re`, parsed.
indirect enum RegexNode {
  case empty
  case character(UInt32, ignoresCase: Bool)
  /// `.`, with or without the newline.
  case any(matchesNewline: Bool)
  case set(RegexSet)
  case sequence([RegexNode])
  case alternatives([RegexNode])
  case group(RegexNode, number: Int)
  case `repeat`(RegexNode, minimum: Int, maximum: Int, RegexGreed)
  case assertion(RegexAssertion)
  case backreference(Int, ignoresCase: Bool)
  case look(RegexNode, isBehind: Bool, isNegated: Bool)
  case conditional(group: Int, RegexNode, RegexNode)
  case atomic(RegexNode)
}

/// How a repetition chooses its length.
enum RegexGreed {
  case greedy, lazy, possessive
}

/// What holds at a place, without taking a character.
enum RegexAssertion {
  case textStart, textEnd, lineStart, lineEnd, lastLineEnd
  case wordBoundary(isASCII: Bool, isNegated: Bool)
}

/// A class of characters: `[…]`, `\d`, `\w`, `\s`.
struct RegexSet {
  /// The named classes and their opposites.
  enum Class {
    case digit, word, space

    func contains(_ scalar: UInt32, isASCII: Bool) -> Bool {
      guard scalar >= 128 else { return containsASCII(scalar) }
      guard !isASCII, let scalar = Unicode.Scalar(scalar) else { return false }
      switch self {
      case .digit: return CharacterTest.isDecimal(scalar)
      case .word: return CharacterTest.isAlnum(scalar)
      case .space: return CharacterTest.isSpace(scalar)
      }
    }

    private func containsASCII(_ code: UInt32) -> Bool {
      switch self {
      case .digit: code >= 48 && code <= 57
      case .space: (code >= 9 && code <= 13) || (code >= 28 && code <= 32)
      case .word:
        (code >= 48 && code <= 57) || code == 95 || (code | 32 >= 97 && code | 32 <= 122)
      }
    }
  }

  var ranges: [ClosedRange<UInt32>] = []
  var classes: [(kind: Class, isNegated: Bool)] = []
  var isNegated = false
  var ignoresCase = false
  var isASCII = false
  /// The answers for the first 128 characters.
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  init(_ kind: Class, isNegated: Bool, isASCII: Bool) {
    classes = [(kind, isNegated)]
    self.isASCII = isASCII
    prepare()
  }

  /// Fills the table for ASCII; called when the set is complete.
  mutating func prepare() {
    for code in UInt32(0)..<128 where search(code) {
      if code < 64 { low |= 1 << UInt64(code) } else { high |= 1 << UInt64(code - 64) }
    }
  }

  func contains(_ scalar: UInt32) -> Bool {
    if scalar < 64 { return low >> UInt64(scalar) & 1 == 1 }
    if scalar < 128 { return high >> UInt64(scalar - 64) & 1 == 1 }
    return search(scalar)
  }

  private func search(_ scalar: UInt32) -> Bool {
    if holds(scalar) { return !isNegated }
    if ignoresCase {
      for other in RegexCase.variants(of: scalar) where holds(other) { return !isNegated }
    }
    return isNegated
  }

  private func holds(_ scalar: UInt32) -> Bool {
    for range in ranges where range.contains(scalar) { return true }
    for (kind, isNegated) in classes
    where kind.contains(scalar, isASCII: isASCII) != isNegated { return true }
    return false
  }
}

/// Upper and lower case, one character for one.
enum RegexCase {
  static func lower(_ scalar: UInt32) -> UInt32 {
    if scalar < 128 { return scalar >= 65 && scalar <= 90 ? scalar + 32 : scalar }
    guard let known = Unicode.Scalar(scalar) else { return scalar }
    return single(known.properties.lowercaseMapping) ?? scalar
  }

  static func upper(_ scalar: UInt32) -> UInt32 {
    if scalar < 128 { return scalar >= 97 && scalar <= 122 ? scalar - 32 : scalar }
    guard let known = Unicode.Scalar(scalar) else { return scalar }
    return single(known.properties.uppercaseMapping) ?? scalar
  }

  static func variants(of scalar: UInt32) -> [UInt32] { [lower(scalar), upper(scalar)] }

  private static func single(_ text: String) -> UInt32? {
    let scalars = text.unicodeScalars
    return scalars.count == 1 ? scalars.first?.value : nil
  }
}

/// The flags of `re`, with CPython's numbers.
struct RegexFlags: OptionSet {
  let rawValue: Int

  static let ignoreCase = RegexFlags(rawValue: 2)
  static let locale = RegexFlags(rawValue: 4)
  static let multiline = RegexFlags(rawValue: 8)
  static let dotAll = RegexFlags(rawValue: 16)
  static let unicode = RegexFlags(rawValue: 32)
  static let verbose = RegexFlags(rawValue: 64)
  static let ascii = RegexFlags(rawValue: 256)
}

/// What is wrong with a pattern; the position counts characters, where there is one.
struct RegexError: Error {
  let message: String
  let position: Int?
}
