import Foundation

/// Programs that were run on both sides, and how often they agreed.
struct DifferentialRun {
  private struct Group {
    var count = 0
    var example: Difference
  }

  private let writer = ProgramWriter()
  private let seed: UInt64
  private let probes: Int
  private let python: String
  private var reference: ReferencePython
  /// Those that hash otherwise; begun when they are first asked.
  private var otherHashes: [ReferencePython] = []
  private(set) var agreed = 0
  private(set) var differed = 0
  private(set) var overtime = 0
  /// Programs that ended CPython itself, as one that fills its memory can.
  private(set) var fatal = 0
  /// Programs whose output under CPython depends on the order of hashing.
  private(set) var undecided = 0
  /// Programs that print something else under a CPython that has run no other: one that has met the
  /// limit of recursion before meets it elsewhere.
  private(set) var influenced = 0
  private(set) var known: [String: Int] = [:]
  private var groups: [String: Group] = [:]

  init(seed: UInt64, probes: Int, python: String) throws {
    self.probes = probes
    self.seed = seed
    self.python = python
    reference = try ReferencePython(path: python, hashSeed: 0)
  }

  func stop() {
    reference.stop()
    for other in otherHashes { other.stop() }
  }

  mutating func compare(_ programs: StrideTo<Int>) throws {
    for number in programs {
      try compare(number, program(number))
    }
  }

  /// Compares what programs in files print.
  mutating func compare(_ files: [String]) throws {
    for (number, file) in files.enumerated() {
      try compare(number, String(contentsOfFile: file, encoding: .utf8))
    }
  }

  /// The program of a number: one in four is about syntax errors.
  func program(_ number: Int) -> String {
    number % 4 == 3
      ? writer.syntaxProgram(seed: seed, number: number, probes: probes)
      : writer.program(seed: seed, number: number, probes: probes)
  }

  private mutating func compare(_ number: Int, _ source: String) throws {
    do {
      try compareOutputs(number, source)
    } catch is ReferencePython.Failure {
      fatal += 1
      reference = try ReferencePython(path: python, hashSeed: 0)
    }
  }

  private mutating func compareOutputs(_ number: Int, _ source: String) throws {
    try reference.ask(source)
    let actual = OurPython.output(of: source)
    let expected = try reference.answer()
    guard let actual, let expected, !actual.contains("TimeoutError this ran for more") else {
      overtime += 1
      return
    }
    let differences = Difference.all(
      program: number, source: source, expected: expected, actual: actual)
    let unexplained = differences.filter { KnownDifference.explaining($0) == nil }
    if differences.isEmpty {
      agreed += 1
    } else if unexplained.isEmpty {
      for difference in differences {
        known[KnownDifference.explaining(difference)?.name ?? "", default: 0] += 1
      }
    } else if try dependsOnHashes(source, expected) {
      undecided += 1
    } else if try dependsOnEarlierPrograms(source, expected) {
      influenced += 1
    } else {
      differed += 1
      for difference in unexplained { count(difference) }
    }
  }

  private mutating func count(_ difference: Difference) {
    var group = groups[difference.kind] ?? Group(example: difference)
    group.count += 1
    if difference.probe.utf8.count < group.example.probe.utf8.count { group.example = difference }
    groups[difference.kind] = group
  }

  private mutating func dependsOnHashes(_ source: String, _ expected: String) throws -> Bool {
    for seed in 1...8 {
      if otherHashes.count < seed {
        otherHashes.append(try ReferencePython(path: self.python, hashSeed: seed))
      }
      let python = otherHashes[seed - 1]
      try python.ask(source)
      guard let other = try python.answer(),
        Difference.all(program: 0, source: "", expected: expected, actual: other).isEmpty
      else { return true }
    }
    return false
  }

  private mutating func dependsOnEarlierPrograms(
    _ source: String, _ expected: String
  ) throws -> Bool {
    reference.stop()
    reference = try ReferencePython(path: python, hashSeed: 0)
    try reference.ask(source)
    guard let other = try reference.answer() else { return false }
    return !Difference.all(program: 0, source: "", expected: expected, actual: other).isEmpty
  }

  // MARK: Reporting

  func report(kinds: Int) -> String {
    var text = ""
    for (_, group) in groups.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) })
      .prefix(kinds)
    {
      let example = group.example
      text += "\(group.count)× program \(example.program)\n\(example.probe)"
      text += "  expected \(example.expected)\n  actual   \(example.actual)\n"
    }
    for (name, count) in known.sorted(by: { $0.key < $1.key }) {
      text += "known: \(name): \(count)\n"
    }
    return text + "agreed \(agreed), differed \(differed) in \(groups.count) kinds, "
      + "known \(known.values.reduce(0, +)), depends on CPython's hash seed \(undecided), "
      + "depends on what CPython ran before \(influenced), "
      + "overtime \(overtime), ended CPython \(fatal)"
  }
}
