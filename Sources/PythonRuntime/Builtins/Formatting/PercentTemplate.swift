/// A format string of `%`, cut into its pieces.
///
/// What is wrong with a field belongs to it, since the fields before it are converted first.
final class PercentTemplate {
  /// `%(key)-8.3f`.
  final class Field {
    fileprivate(set) var key: String?
    fileprivate(set) var spec = FormatSpec()
    /// Whether an argument gives the number, which is written `*`.
    fileprivate(set) var takesWidth = false
    fileprivate(set) var takesPrecision = false
    fileprivate(set) var type: UInt32 = 0
    /// Where the type stands.
    fileprivate(set) var place = 0
    fileprivate(set) var mistake: Mistake?

    /// Whether nothing is to be looked at but the next argument.
    var isPlain: Bool {
      key == nil && mistake == nil && !takesWidth && !takesPrecision
        && max(spec.width, spec.precision) <= 1000
    }

    fileprivate func fail(_ mistake: Mistake) { self.mistake = mistake }
  }

  enum Mistake { case key, width, precision, end }

  enum Piece {
    case text(String)
    case field(Field)
  }

  private(set) var pieces: [Piece] = []
  private let text: [UInt32]
  private var i = 0

  init(_ text: [UInt32]) {
    self.text = text
    var start = 0
    while i < text.count {
      guard text[i] == 37 else {
        i += 1
        continue
      }
      addText(start)
      i += 1
      start = readField()
    }
    addText(start)
  }

  private func addText(_ start: Int) {
    if start < i { pieces.append(.text(CodePoints.string(Array(text[start..<i])))) }
  }

  /// Reads what follows a percent sign; the place where text goes on.
  private func readField() -> Int {
    if i < text.count, text[i] == 37 {
      i += 1
      return i - 1
    }
    let field = Field()
    field.spec.align = 62
    readParts(field)
    pieces.append(.field(field))
    if field.mistake != nil { i = text.count }
    return i
  }

  private func readParts(_ field: Field) {
    if i < text.count, text[i] == 40 {
      let key = readKey()
      field.key = key ?? ""
      if key == nil { return field.fail(.key) }
    }
    readFlags(&field.spec)
    guard readWidth(field) else { return field.fail(.width) }
    guard readPrecision(field) else { return field.fail(.precision) }
    while i < text.count, text[i] == 104 || text[i] == 108 || text[i] == 76 { i += 1 }
    guard i < text.count else { return field.fail(.end) }
    (field.type, field.place) = (text[i], i)
    i += 1
  }

  private func readKey() -> String? {
    let start = i + 1
    var depth = 1
    i = start
    while i < text.count {
      if text[i] == 40 { depth += 1 }
      if text[i] == 41 { depth -= 1 }
      if depth == 0 { break }
      i += 1
    }
    guard i < text.count else { return nil }
    i += 1
    return CodePoints.string(Array(text[start..<(i - 1)]))
  }

  private func readFlags(_ spec: inout FormatSpec) {
    while i < text.count {
      switch text[i] {
      case 45: spec.align = 60
      case 43: spec.sign = 43
      case 32: if spec.sign == 0 { spec.sign = 32 }
      case 35: spec.alternate = true
      case 48: spec.fill = 48
      default: return
      }
      i += 1
    }
  }

  /// Whether the width, if there is one, is not too large.
  private func readWidth(_ field: Field) -> Bool {
    field.takesWidth = skipStar()
    if field.takesWidth { return true }
    guard let width = readNumber() else { return false }
    field.spec.width = width
    return true
  }

  private func readPrecision(_ field: Field) -> Bool {
    guard i < text.count, text[i] == 46 else { return true }
    i += 1
    field.takesPrecision = skipStar()
    if field.takesPrecision { return true }
    guard let precision = readNumber() else { return false }
    field.spec.precision = precision
    return true
  }

  private func skipStar() -> Bool {
    guard i < text.count, text[i] == 42 else { return false }
    i += 1
    return true
  }

  /// Zero where there is no number, nil for one that is too large.
  private func readNumber() -> Int? {
    do throws(FormatError) { return try FormatSpec.number(text, &i) ?? 0 } catch { return nil }
  }
}
