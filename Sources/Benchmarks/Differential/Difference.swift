import Foundation

/// The first line in which the two outputs of a probe part.
struct Difference {
  let program: Int
  let expected: String
  let actual: String
  /// The lines of the program that printed them.
  let probe: String

  /// Where outputs of a program differ, probe by probe; addresses of objects do not count.
  static func all(
    program: Int, source: String, expected: String, actual: String
  ) -> [Difference] {
    let left = sections(expected)
    let right = sections(actual)
    var found: [Difference] = []
    for (number, section) in left.enumerated() {
      let other = number < right.count ? right[number] : []
      guard section != other else { continue }
      found.append(
        Difference(program: program, section, other, probe: probe(number, of: source)))
      if number >= right.count - 1 { break }
    }
    return found
  }

  private init(program: Int, _ expected: [String], _ actual: [String], probe: String) {
    self.program = program
    self.probe = probe
    let index =
      zip(expected, actual).enumerated().first { $1.0 != $1.1 }?.offset
      ?? min(expected.count, actual.count)
    self.expected = index < expected.count ? expected[index] : "(the end)"
    self.actual = index < actual.count ? actual[index] : "(the end)"
  }

  /// What differences of the same cause have in common: the lines without their numbers and texts.
  var kind: String { Difference.shape(expected) + " ≠ " + Difference.shape(actual) }

  private static func sections(_ text: String) -> [[String]] {
    var sections: [[String]] = [[]]
    for line in comparable(text).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# ") { sections.append([]) }
      sections[sections.count - 1].append(String(line))
    }
    return sections
  }

  /// The text without addresses, and without what tracebacks show of the library's own sources.
  private static func comparable(_ text: String) -> String {
    let ours = #/ {2}File "<[a-z_.]+>", line .*\n( {4}.*\n)*/#
    let theirs = #/ {2}File "[^"]*\/python3\.11\/[^"]*", line .*\n( {4}.*\n)*/#
    return text.replacing(#/ at 0x[0-9a-f]+/#, with: " at 0x")
      .replacing(ours, with: "").replacing(theirs, with: "")
      .replacing(#/ \([^ )]*\/python3\.11\/[^ )]*\)/#, with: " (unknown location)")
  }

  private static func probe(_ number: Int, of source: String) -> String {
    guard number > 0 else { return "" }
    let rest = source.components(separatedBy: ProgramWriter.heading(number)).last ?? ""
    return rest.components(separatedBy: ProgramWriter.heading(number + 1)).first ?? ""
  }

  private static func shape(_ line: String) -> String {
    let shape = line.replacing(#/'[^']*'|"[^"]*"/#, with: "'…'").replacing(#/[0-9.]+/#, with: "0")
    return String(shape.prefix(60))
  }
}
