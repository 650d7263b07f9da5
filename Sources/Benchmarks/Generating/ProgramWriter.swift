/// Writes Python programs that end by themselves and print what they compute.
struct ProgramWriter {
  private let grammar: Grammar

  init() {
    grammar = Grammar(
      ProductionTable.numbers + ProductionTable.texts + ProductionTable.containers
        + ProductionTable.functions + ProductionTable.statements,
      strangers: [
        "int", "float", "str", "bool", "list", "words", "tuple", "dict", "set", "bytes", "point",
        "any",
      ])
  }

  /// What the tables use and do not define.
  var undefined: [String] { grammar.undefined }

  /// The program of a number.
  func program(seed: UInt64, number: Int, probes: Int = 12) -> String {
    var random = RandomNumbers(seed: seed, stream: UInt64(truncatingIfNeeded: number))
    var source = Definitions.imports + Definitions.text + variables(&random)
    for probe in 1...probes {
      source += ProgramWriter.heading(probe) + self.probe(&random)
    }
    source += ProgramWriter.heading(probes + 1)
    if random.oneIn(2) { source += statement(&random) + "\n" }
    return source
  }

  /// A program that compiles spoiled sources and prints what is wrong with them.
  func syntaxProgram(seed: UInt64, number: Int, probes: Int = 12) -> String {
    var random = RandomNumbers(seed: seed, stream: UInt64(truncatingIfNeeded: number))
    var source = Definitions.check
    for probe in 1...probes {
      let spoiled = Mutator.mutate(
        Array(piece(&random).utf8), borrowing: Array(piece(&random).utf8), &random)
      source += ProgramWriter.heading(probe)
      source += "check(\(ProgramWriter.literal(String(decoding: spoiled, as: UTF8.self))))\n"
    }
    return source
  }

  /// Something to spoil: a statement, or a few lines of the definitions.
  private func piece(_ random: inout RandomNumbers) -> String {
    if random.oneIn(3) { return fragment(&random) }
    if random.oneIn(2) { return grammar.text("assignment", depth: 4, &random) + "\n" }
    let lines = Definitions.text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = random.next(below: lines.count)
    return lines[first..<min(lines.count, first + 6)].joined(separator: "\n") + "\n"
  }

  /// A text as a Python literal of ASCII characters.
  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "\"": literal += "\\" + String(scalar)
      case "\n": literal += "\\n"
      case " "..."~": literal += String(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        literal += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return literal + "\""
  }

  /// The line that prints where the output of a probe begins.
  static func heading(_ probe: Int) -> String { "print('# \(probe)')\n" }

  /// A few statements without the definitions that they would need to run well.
  func fragment(_ random: inout RandomNumbers) -> String {
    statement(&random) + "\n"
  }

  private func variables(_ random: inout RandomNumbers) -> String {
    var text = "i0 = i1 = 3\ni2 = 0\nf0 = f1 = 0.5\ns0 = s1 = s2 = 'Text'\nb0 = True\n"
    text += "l0 = l1 = [4, 2]\nw0 = ['b', 'a']\nt0 = (1, 'x')\nd0 = {'a': 1}\nq0 = {1, 2}\n"
    text += "p0 = Point(1, 2)\no0 = Square('sq', 3)\n"
    let kinds = [("i1", "int"), ("f0", "float"), ("s1", "str"), ("l1", "list"), ("w0", "words")]
    for (name, kind) in kinds where random.oneIn(2) {
      text += indented("\(name) = " + grammar.text(kind, depth: 3, &random))
    }
    return text
  }

  private func probe(_ random: inout RandomNumbers) -> String {
    switch random.next(below: 4) {
    case 0: indented(statement(&random))
    case 1: shown("call", &random)
    default: shown("any", &random)
    }
  }

  private func shown(_ kind: String, _ random: inout RandomNumbers) -> String {
    let depth = 2 + random.next(below: 3)
    return indented("print(" + grammar.text(kind, depth: depth, &random) + ")")
  }

  private func statement(_ random: inout RandomNumbers) -> String {
    grammar.text("statement", depth: 3 + random.next(below: 3), &random)
  }

  private func indented(_ body: String) -> String {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    return "try:\n    " + lines.joined(separator: "\n    ")
      + "\nexcept Exception as e:\n    print(type(e).__name__, e)\n"
  }
}
