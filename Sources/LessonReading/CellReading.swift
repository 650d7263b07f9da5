// A fence's inside to options and code.

internal import Lessons
internal import Yams

/// The lines of a cell or directive, parted into options and body.
struct DirectiveContent {
  var options: YAMLMapping
  var body: [String]
  /// How many lines stand before the body.
  var skippedLines: Int

  init(_ directive: Directive, path: String) throws(LessonError) {
    let (yaml, count, isBlock) = DirectiveContent.options(of: directive.body)
    do throws(YAMLFault) {
      options = try YAMLMapping(parsing: yaml)
    } catch {
      let line = directive.lines.first + error.line + (isBlock ? 1 : 0)
      throw LessonError(path: path, line: line, problem: .brokenOptions(error.detail))
    }
    let rest = directive.body.dropFirst(count)
    let hasBlank = rest.first?.isBlank ?? false
    body = Array(rest.dropFirst(hasBlank ? 1 : 0))
    skippedLines = count + (hasBlank ? 1 : 0)
  }

  /// The options as YAML, the lines they take, and whether they stand between `---`.
  private static func options(of body: [String]) -> (yaml: String, lines: Int, isBlock: Bool) {
    if body.first?.hasPrefix("---") == true,
      let end = body.dropFirst().firstIndex(where: { $0.hasPrefix("---") })
    {
      return (body[1..<end].joined(separator: "\n"), end + 1, true)
    }
    let lines = body.prefix { $0.hasPrefix(":") }
    return (lines.map { String($0.dropFirst()) }.joined(separator: "\n"), lines.count, false)
  }
}

/// Makes cells of fences and gives each its id.
struct CellReading {
  var path: String
  private var heading = "cell"
  private var counts: [String: Int] = [:]
  private var taken: [String: Int] = [:]

  init(path: String) { self.path = path }

  mutating func enter(heading: String) { self.heading = CellReading.slug(heading) }

  mutating func cell(_ directive: Directive) throws(LessonError) -> Cell {
    let content = try DirectiveContent(directive, path: path)
    let options = CellReading.options(content.options)
    let id = try identifier(content.options.string("id"), line: directive.lines.first)
    return Cell(
      id: id, language: CellReading.language(directive.argument),
      source: content.body.joined(separator: "\n"), options: options,
      role: CellReading.role(options),
      range: SourceRange(firstLine: directive.lines.first, lastLine: directive.lines.last),
      sourceLine: directive.lines.first + 1 + content.skippedLines)
  }

  private static func language(_ argument: String) -> String {
    let word = argument.prefix { !$0.isWhitespace }
    return word.isEmpty || word.hasPrefix(":") ? "python" : String(word)
  }

  private static func role(_ options: CellOptions) -> Cell.Role {
    if options.has("exercise-check") { return .check }
    if options.has("exercise") { return .starter }
    return options.has("solution") ? .solution : .ordinary
  }

  private static func options(_ mapping: YAMLMapping) -> CellOptions {
    var options = CellOptions()
    for member in mapping.members {
      switch member.name {
      case "id": break
      case "tags", "tag": options.tags += member.value.texts
      case "expect-error":
        options.expectedError = ExpectedError(member.value.scalar?.string ?? "")
      default: options.others.append(Fact(member.name, member.value.flowText))
      }
    }
    return options
  }

  /// The explicit id, or the slug of the heading with the cell's number under it.
  private mutating func identifier(_ explicit: String?, line: Int) throws(LessonError) -> String {
    if let explicit {
      guard CellReading.isValid(explicit) else {
        throw LessonError(path: path, line: line, problem: .invalidID(explicit))
      }
      if let firstLine = taken[explicit] {
        throw LessonError(
          path: path, line: line, problem: .duplicateID(explicit, firstLine: firstLine))
      }
    }
    counts[heading, default: 0] += 1
    let id = explicit ?? "\(heading)-\(counts[heading, default: 0])"
    if let firstLine = taken[id] {
      throw LessonError(path: path, line: line, problem: .duplicateID(id, firstLine: firstLine))
    }
    taken[id] = line
    return id
  }

  static func isValid(_ id: String) -> Bool {
    (1...64).contains(id.utf8.count) && id.unicodeScalars.allSatisfy { isIDScalar($0) }
  }

  private static func isIDScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }

  /// Lower-case letters and digits of ASCII with hyphens between words, 48 at most.
  static func slug(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty && !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    if slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "cell" : String(slug.prefix(48))
  }
}
