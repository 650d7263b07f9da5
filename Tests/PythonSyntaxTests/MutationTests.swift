import PythonSyntax
import Testing

@Suite("Mutations")
struct MutationTests {
  private static let inserts = [
    "(", ")", "[", "]", "{", "}", ":", ",", "=", "*", "**", "'", "\"", "\"\"\"", "\\", "\n", "\n  ",
    "\t", "if", "else", "for", "in", "lambda", "def", "class", "f'{", "}'", "0x", "1_", "async",
    "await",
    "match", "case", "_", "\u{0}", "\u{1}", "é", "½", ":=", "!", "not", "yield", "except", "@",
  ]

  @Test("no mutation of a script crashes or hangs the parser", arguments: Fixtures.trees)
  func mutations(name: String) throws {
    var random = Random(state: 42)
    let bytes = Array(try Fixtures.text("trees/\(name).py").utf8)
    for _ in 0..<150 {
      var mutated = bytes
      for _ in 0...random.next(3) { mutate(&mutated, &random) }
      check(mutated)
    }
  }

  @Test(
    "colours of characters that begin no token do not overlap",
    arguments: ["\u{301}\u{301}", "x½é", "½日", "a\u{200B}\u{1F600}b"])
  func strangeCharacters(source: String) { check(Array(source.utf8)) }

  private func mutate(_ bytes: inout [UInt8], _ random: inout Random) {
    let place = random.next(bytes.count)
    switch random.next(4) {
    case 0: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.next(8)))
    case 1: bytes[place] = UInt8(random.next(256))
    case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: 0)
    default:
      bytes.insert(contentsOf: Array(Self.inserts[random.next(Self.inserts.count)].utf8), at: place)
    }
  }

  private func check(_ bytes: [UInt8]) {
    let source = String(decoding: bytes, as: UTF8.self)
    do {
      try SymbolChecks.check(parseModule(bytes: bytes), source: source)
    } catch {
      #expect(!error.message.isEmpty)
      #expect(error.displayLines.last?.isEmpty == false)
    }
    let spans = Highlighting.spans(of: source)
    for (first, second) in zip(spans, spans.dropFirst()) {
      #expect(first.offsets.upperBound <= second.offsets.lowerBound)
    }
  }

  /// A generator of numbers that is the same in every run.
  private struct Random {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, limit)))
    }
  }
}
