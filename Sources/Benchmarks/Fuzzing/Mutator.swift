/// Spoils sources as typing, editing and malice do.
struct Mutator {
  private static let inserts: [[UInt8]] = [
    "(", ")", "[", "]", "{", "}", ":", ",", "=", "==", "*", "**", "'", "\"", "\"\"\"", "'''", "\\",
    "\n", "\r\n", "\r", "\n  ", "\n\t", "\t", "\u{C}", "if ", " else ", "for x in ", " in ",
    "lambda: ", "def f(", "class C(", "f'{", "}'", "f\"{x!r:{y}}\"", "rb'", "0x", "1_", "1e999",
    "99999999999999999999", "1j", "async ", "await ", "match x:\n case ", "_", "\0", "\u{1}", "é",
    "½", "\u{301}", "\u{200B}", "\u{FEFF}", "\u{1F600}", "𝐱", ":=", "!", "!=", "not ", "yield ",
    "return ", "except* ", "try:\n ", "finally:", "@", "->", "...", ";", "#", "global x\n",
    "nonlocal x\n", "del ", "raise ", "with a as ", "import ", "from . import *", "print ", "~-+",
    "__class__", "super()", "exec('", "eval('", "%s", "{}", "\\N{DASH}", "\\x", "\\u12", "<>", "`",
    "while 1: ", "assert ", "lambda *, ", "*a, ", "**k", "1 if 2", " is not ", "<<=", "//",
  ].map { Array($0.utf8) }

  private static let brackets = ["()", "[]", "{}"].map { Array($0.utf8) }

  /// A spoiled copy of `source`; `other` is what pieces are borrowed from.
  static func mutate(
    _ source: [UInt8], borrowing other: [UInt8], _ random: inout RandomNumbers
  ) -> [UInt8] {
    var bytes = source
    for _ in 0...random.next(below: 5) { change(&bytes, other, &random) }
    return bytes
  }

  private static func change(
    _ bytes: inout [UInt8], _ other: [UInt8], _ random: inout RandomNumbers
  ) {
    switch random.next(below: 12) {
    case 0: bytes.removeSubrange(piece(of: bytes, atMost: 8, &random))
    case 1: replaceByte(&bytes, &random)
    case 2: insert(random.pick(inserts) ?? [], &bytes, &random)
    case 3: insert(random.pick(inserts) ?? [], &bytes, &random)
    case 4: insert(Array(other[piece(of: other, atMost: 60, &random)]), &bytes, &random)
    case 5: insert(Array(bytes[piece(of: bytes, atMost: 60, &random)]), &bytes, &random)
    case 6: bytes.removeSubrange(token(of: bytes, &random))
    case 7: insert(Array(bytes[token(of: bytes, &random)]), &bytes, &random)
    case 8: swapTokens(&bytes, &random)
    case 9: swapLines(&bytes, &random)
    case 10: nest(&bytes, &random)
    default: if random.oneIn(2) { bytes.removeLast(random.next(below: bytes.count)) }
    }
  }

  private static func replaceByte(_ bytes: inout [UInt8], _ random: inout RandomNumbers) {
    guard !bytes.isEmpty else { return }
    bytes[random.next(below: bytes.count)] = UInt8(random.next(below: 256))
  }

  private static func insert(
    _ piece: [UInt8], _ bytes: inout [UInt8], _ random: inout RandomNumbers
  ) {
    bytes.insert(contentsOf: piece, at: random.next(below: bytes.count + 1))
  }

  private static func piece(
    of bytes: [UInt8], atMost size: Int, _ random: inout RandomNumbers
  ) -> Range<Int> {
    let start = random.next(below: bytes.count)
    return start..<min(bytes.count, start + 1 + random.next(below: size))
  }

  /// A word or a sign.
  private static func token(of bytes: [UInt8], _ random: inout RandomNumbers) -> Range<Int> {
    guard !bytes.isEmpty else { return 0..<0 }
    let place = random.next(below: bytes.count)
    var start = place
    var end = place + 1
    while start > 0, isWord(bytes[start - 1]), isWord(bytes[place]) { start -= 1 }
    while end < bytes.count, isWord(bytes[end]), isWord(bytes[place]) { end += 1 }
    return start..<end
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 95, 97...122, 128...: true
    default: false
    }
  }

  private static func swapTokens(_ bytes: inout [UInt8], _ random: inout RandomNumbers) {
    let first = token(of: bytes, &random)
    let second = token(of: bytes, &random)
    guard first.upperBound <= second.lowerBound else { return }
    let moved = Array(bytes[first])
    let other = Array(bytes[second])
    bytes.replaceSubrange(second, with: moved)
    bytes.replaceSubrange(first, with: other)
  }

  private static func swapLines(_ bytes: inout [UInt8], _ random: inout RandomNumbers) {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    lines.swapAt(random.next(below: lines.count), random.next(below: lines.count))
    bytes = Array(lines.joined(separator: [10]))
  }

  /// How many bytes repeating may make of a piece.
  private static let largestPiece = 1 << 17

  /// Repeats a piece, or puts it into many brackets.
  private static func nest(_ bytes: inout [UInt8], _ random: inout RandomNumbers) {
    let range = token(of: bytes, &random)
    var nested = Array(bytes[range])
    let most = max(1, Mutator.largestPiece / max(1, nested.count))
    let count = min(most, random.oneIn(20) ? 2000 : 1 + random.next(below: 40))
    if random.oneIn(2), let pair = random.pick(brackets) {
      nested =
        Array(repeating: pair[0], count: count) + nested
        + Array(repeating: pair[1], count: count)
    } else {
      nested = Array(repeatElement(nested, count: count).joined())
    }
    bytes.replaceSubrange(range, with: nested)
  }
}
