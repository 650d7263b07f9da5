// Escapes and sets.
extension RegexParser {
  mutating func escape(_ start: Int) throws(RegexError) -> RegexNode {
    guard let code = next, let letter = Unicode.Scalar(code) else {
      throw error("bad escape (end of pattern)", at: start)
    }
    position += 1
    switch letter {
    case "A": return .assertion(.textStart)
    case "Z": return .assertion(.textEnd)
    case "b", "B":
      return .assertion(
        .wordBoundary(isASCII: flags.contains(.ascii), isNegated: letter == "B"))
    case "1"..."9": return try groupOrOctal(start)
    default: break
    }
    if let (kind, isNegated) = Self.characterClass(letter) {
      return .set(RegexSet(kind, isNegated: isNegated, isASCII: flags.contains(.ascii)))
    }
    return .character(
      try escapedCharacter(letter, start), ignoresCase: flags.contains(.ignoreCase))
  }

  private static func characterClass(
    _ letter: Unicode.Scalar
  ) -> (RegexSet.Class, isNegated: Bool)? {
    switch letter {
    case "d": (.digit, false)
    case "D": (.digit, true)
    case "w": (.word, false)
    case "W": (.word, true)
    case "s": (.space, false)
    case "S": (.space, true)
    default: nil
    }
  }

  /// `\1` is a group, `\123` an octal number.
  private mutating func groupOrOctal(_ start: Int) throws(RegexError) -> RegexNode {
    let digits = pattern[(start + 1)...].prefix { $0 >= 48 && $0 <= 57 }
    let octal = digits.prefix(3).prefix { $0 <= 55 }
    if octal.count == 3, pattern[start + 1] <= 51 {
      position = start + 4
      let value = octal.reduce(0) { $0 * 8 + ($1 - 48) }
      return .character(value, ignoresCase: flags.contains(.ignoreCase))
    }
    let used = digits.prefix(2)
    let number = used.reduce(0) { $0 * 10 + Int($1 - 48) }
    position = start + 1 + used.count
    guard number <= groupCount else {
      throw error("invalid group reference \(number)", at: start + 1)
    }
    return try reference(number, at: start)
  }

  /// The character that an escape means, inside and outside of sets.
  mutating func escapedCharacter(
    _ letter: Unicode.Scalar, _ start: Int
  ) throws(RegexError) -> UInt32 {
    switch letter {
    case "a": return 7
    case "f": return 12
    case "n": return 10
    case "r": return 13
    case "t": return 9
    case "v": return 11
    case "0": return octal(start)
    case "x": return try hexadecimal(2, start)
    case "u": return try hexadecimal(4, start)
    case "U": return try hexadecimal(8, start)
    default: break
    }
    let isASCIILetter = letter.value < 128 && CharacterTest.isAlnum(letter)
    if isASCIILetter {
      throw error("bad escape \\" + String(Character(letter)), at: start)
    }
    return letter.value
  }

  private mutating func octal(_ start: Int) -> UInt32 {
    let digits = pattern[(start + 2)...].prefix(2).prefix { $0 >= 48 && $0 <= 55 }
    position = start + 2 + digits.count
    return digits.reduce(0) { $0 * 8 + ($1 - 48) }
  }

  private mutating func hexadecimal(_ count: Int, _ start: Int) throws(RegexError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let code = next, let digit = Self.hexValue(code) else {
        throw error("incomplete escape " + text(start..<position), at: start)
      }
      value = value << 4 | digit
      position += 1
    }
    guard Unicode.Scalar(value) != nil else {
      throw error("bad escape " + text(start..<position), at: start)
    }
    return value
  }

  private static func hexValue(_ code: UInt32) -> UInt32? {
    switch code {
    case 48...57: code - 48
    case 65...70: code - 55
    case 97...102: code - 87
    default: nil
    }
  }

  // MARK: Sets

  mutating func set(_ start: Int) throws(RegexError) -> RegexNode {
    var set = RegexSet()
    set.isNegated = accept("^")
    set.ignoresCase = flags.contains(.ignoreCase)
    set.isASCII = flags.contains(.ascii)
    var isFirst = true
    while true {
      guard let code = next else { throw error("unterminated character set", at: start) }
      if code == 0x5D, !isFirst {
        position += 1
        break
      }
      isFirst = false
      try readMember(of: &set, start)
    }
    set.prepare()
    return .set(set)
  }

  private enum Member {
    case character(UInt32)
    case kind(RegexSet.Class, isNegated: Bool)
  }

  private mutating func member(_ start: Int) throws(RegexError) -> Member {
    let place = position
    guard let code = next else { throw error("unterminated character set", at: start) }
    position += 1
    guard code == 0x5C else { return .character(code) }
    guard let letterCode = next, let letter = Unicode.Scalar(letterCode) else {
      throw error("bad escape (end of pattern)", at: place)
    }
    position += 1
    if let (kind, isNegated) = Self.characterClass(letter) {
      return .kind(kind, isNegated: isNegated)
    }
    if letter == "b" { return .character(8) }
    if letter >= "1", letter <= "7" {
      let digits = pattern[(place + 1)...].prefix(3).prefix { $0 >= 48 && $0 <= 55 }
      position = place + 1 + digits.count
      return .character(digits.reduce(0) { $0 * 8 + ($1 - 48) })
    }
    return .character(try escapedCharacter(letter, place))
  }

  private mutating func readMember(of set: inout RegexSet, _ start: Int) throws(RegexError) {
    let place = position
    let first = try member(start)
    guard isNext("-"), position + 1 < pattern.count, pattern[position + 1] != 0x5D else {
      if isNext("-"), position + 1 >= pattern.count {
        throw error("unterminated character set", at: start)
      }
      return add(first, to: &set)
    }
    position += 1
    let second = try member(start)
    guard case .character(let low) = first, case .character(let high) = second, low <= high else {
      throw error("bad character range " + text(place..<position), at: place)
    }
    set.ranges.append(low...high)
  }

  private func add(_ member: Member, to set: inout RegexSet) {
    switch member {
    case .character(let code): set.ranges.append(code...code)
    case .kind(let kind, let isNegated): set.classes.append((kind, isNegated))
    }
  }
}
