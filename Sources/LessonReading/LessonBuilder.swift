// Pieces of a file to blocks of a lesson, with the gates of exercises matched.

internal import Lessons

/// Puts a lesson's blocks together, remembering which exercise or solution is open.
struct LessonBuilder {
  private let text: LessonText
  private var cells: CellReading
  private var blocks: [Block] = []
  private var openGate: OpenGate?
  private var exercises: [String: Int] = [:]
  private var solutions: [Solution] = []

  init(text: LessonText) {
    self.text = text
    cells = CellReading(path: text.path)
  }

  mutating func build() throws(LessonError) -> [Block] {
    for piece in try text.pieces() { try add(piece) }
    if let gate = openGate { throw error(gate.line, .unmatchedStart(gate.name)) }
    for solution in solutions { try attach(solution) }
    guard blocks.contains(where: { $0.hasCell }) else { throw error(1, .noCells) }
    return blocks
  }

  private mutating func add(_ piece: Piece) throws(LessonError) {
    switch piece {
    case .heading(let heading): cells.enter(heading: heading)
    case .prose(let lines):
      add(
        Prose(
          markdown: text.text(lines).joined(separator: "\n"),
          range: SourceRange(firstLine: lines.first, lastLine: lines.last)))
    case .directive(let directive): try add(directive)
    }
  }

  private mutating func add(_ prose: Prose) {
    if openGate == nil { blocks.append(.prose(prose)) } else { openGate?.prose.append(prose) }
  }

  private mutating func add(_ directive: Directive) throws(LessonError) {
    switch directive.name {
    case "code-cell": try addCell(directive)
    case "exercise-start": try open("exercise", directive)
    case "solution-start": try open("solution", directive)
    case "exercise-end": try closeExercise(directive)
    case "solution-end": try closeSolution(directive)
    case "hint" where openGate?.name == "exercise": try addHint(directive)
    default: add(wholeProse(directive))
    }
  }

  private mutating func addCell(_ directive: Directive) throws(LessonError) {
    let cell = try cells.cell(directive)
    if openGate == nil { blocks.append(.cell(cell)) } else { openGate?.cells.append(cell) }
  }

  /// A directive that is shown rather than read.
  private func wholeProse(_ directive: Directive) -> Prose {
    Prose(
      markdown: text.text(directive.lines).joined(separator: "\n"),
      range: SourceRange(firstLine: directive.lines.first, lastLine: directive.lines.last))
  }

  private mutating func addHint(_ directive: Directive) throws(LessonError) {
    let content = try DirectiveContent(directive, path: text.path)
    openGate?.hints.append(
      Prose(
        markdown: content.body.joined(separator: "\n").trimmed,
        range: SourceRange(firstLine: directive.lines.first, lastLine: directive.lines.last)))
  }

  private func error(_ line: Int, _ problem: LessonError.Problem) -> LessonError {
    LessonError(path: text.path, line: line, problem: problem)
  }
}

/// An exercise or solution whose end has not come yet.
private struct OpenGate {
  var name: String
  var label: String
  var title: String
  var line: Int
  var prose: [Prose] = []
  var hints: [Prose] = []
  var cells: [Cell] = []
}

// Gates
extension LessonBuilder {
  private mutating func open(_ name: String, _ directive: Directive) throws(LessonError) {
    let line = directive.lines.first
    guard openGate == nil else { throw error(line, .nestedGate(name)) }
    let options = try DirectiveContent(directive, path: text.path).options
    let label = name == "solution" ? directive.argument : options.string("label") ?? ""
    guard !label.isEmpty else { throw error(line, .missingLabel(name)) }
    openGate = OpenGate(name: name, label: label, title: directive.argument, line: line)
  }

  private mutating func close(_ name: String, _ directive: Directive) throws(LessonError)
    -> (gate: OpenGate, range: SourceRange)
  {
    guard let gate = openGate, gate.name == name else {
      throw error(directive.lines.first, .unmatchedEnd(name))
    }
    openGate = nil
    return (gate, SourceRange(firstLine: gate.line, lastLine: directive.lines.last))
  }

  private mutating func closeExercise(_ directive: Directive) throws(LessonError) {
    let (gate, range) = try close("exercise", directive)
    if let first = exercises[gate.label], case .exercise(let other) = blocks[first] {
      throw error(gate.line, .duplicateLabel(gate.label, firstLine: other.range.firstLine))
    }
    let checks = gate.cells.filter { $0.role == .check }
    let starters = gate.cells.filter { $0.role != .check }
    guard var starter = starters.first else { throw error(gate.line, .noStarter(gate.label)) }
    if starters.count > 1 { throw error(starters[1].range.firstLine, .secondStarter(gate.label)) }
    guard !checks.isEmpty else { throw error(gate.line, .noCheck(gate.label)) }
    starter.role = .starter
    exercises[gate.label] = blocks.count
    blocks.append(
      .exercise(
        Exercise(
          label: gate.label, title: gate.title, prompt: gate.prose, starter: starter,
          hints: gate.hints, checks: checks, range: range)))
  }

  private mutating func closeSolution(_ directive: Directive) throws(LessonError) {
    let (gate, range) = try close("solution", directive)
    guard !gate.cells.isEmpty else { throw error(gate.line, .emptySolution(gate.label)) }
    let cells = gate.cells.map { cell in
      var cell = cell
      cell.role = .solution
      return cell
    }
    solutions.append(Solution(label: gate.label, prose: gate.prose, cells: cells, range: range))
  }

  private mutating func attach(_ solution: Solution) throws(LessonError) {
    let line = solution.range.firstLine
    guard let index = exercises[solution.label], case .exercise(var exercise) = blocks[index] else {
      throw error(line, .unknownExercise(solution.label))
    }
    guard exercise.solution == nil else { throw error(line, .secondSolution(solution.label)) }
    exercise.solution = solution
    blocks[index] = .exercise(exercise)
  }
}

extension Block {
  fileprivate var hasCell: Bool {
    if case .prose = self { false } else { true }
  }
}
