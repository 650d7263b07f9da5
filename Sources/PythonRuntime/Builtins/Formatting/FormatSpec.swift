/// What goes wrong while formatting, before it becomes a Python exception.
enum FormatError: Error {
  case value(String)
  case overflow(String)
  case memory(String)
}

/// A parsed format specification: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
struct FormatSpec {
  var fill: UInt32 = 32
  var align: UInt32 = 0
  var sign: UInt32 = 0
  var coercesNegativeZero = false
  var alternate = false
  var width = 0
  var grouping: UInt32 = 0
  var precision = -1
  var type: UInt32 = 0

  init() {}

  /// Reads code points; `typeName` is for messages, `defaultAlign` is `<` for text and `>` for numbers.
  init(parsing text: [UInt32], typeName: String, defaultAlign: UInt32) throws(FormatError) {
    var i = 0
    align = defaultAlign
    let hasAlign = parseAlignment(text, &i)
    parseFlags(text, &i)
    if !hasAlign.fill, i < text.count, text[i] == 48 {
      fill = 48
      if !hasAlign.align && defaultAlign == 62 { align = 61 }
      i += 1
    }
    width = try FormatSpec.number(text, &i) ?? 0
    try parseGrouping(text, &i)
    if i < text.count, text[i] == 46 {
      i += 1
      guard let value = try FormatSpec.number(text, &i) else {
        throw .value("Format specifier missing precision")
      }
      precision = value
    }
    if text.count - i > 1 {
      throw .value(
        "Invalid format specifier '\(CodePoints.string(text))' for object of type '\(typeName)'")
    }
    if i < text.count { type = text[i] }
    try checkGrouping()
  }

  private mutating func parseAlignment(
    _ text: [UInt32], _ i: inout Int
  ) -> (fill: Bool, align: Bool) {
    if text.count >= 2, FormatSpec.isAlignment(text[1]) {
      (fill, align) = (text[0], text[1])
      i = 2
      return (true, true)
    }
    if text.count >= 1, FormatSpec.isAlignment(text[0]) {
      align = text[0]
      i = 1
      return (false, true)
    }
    return (false, false)
  }

  private static func isAlignment(_ code: UInt32) -> Bool {
    code == 60 || code == 62 || code == 61 || code == 94
  }

  private mutating func parseFlags(_ text: [UInt32], _ i: inout Int) {
    if i < text.count, text[i] == 32 || text[i] == 43 || text[i] == 45 {
      sign = text[i]
      i += 1
    }
    if i < text.count, text[i] == 122 {
      coercesNegativeZero = true
      i += 1
    }
    if i < text.count, text[i] == 35 {
      alternate = true
      i += 1
    }
  }

  static func number(_ text: [UInt32], _ i: inout Int) throws(FormatError) -> Int? {
    let start = i
    var value: Int64 = 0
    while i < text.count, text[i] >= 48, text[i] <= 57 {
      let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (next, isTooLargeNow) = tens.addingReportingOverflow(Int64(text[i] - 48))
      if isTooLarge || isTooLargeNow {
        throw .value("Too many decimal digits in format string")
      }
      value = next
      i += 1
    }
    return i == start ? nil : Int(clamping: value)
  }

  private mutating func parseGrouping(_ text: [UInt32], _ i: inout Int) throws(FormatError) {
    if i < text.count, text[i] == 44 {
      grouping = 44
      i += 1
    }
    if i < text.count, text[i] == 95 {
      if grouping != 0 { throw .value("Cannot specify both ',' and '_'.") }
      grouping = 95
      i += 1
    }
    if i < text.count, text[i] == 44, grouping == 95 {
      throw .value("Cannot specify both ',' and '_'.")
    }
  }

  private func checkGrouping() throws(FormatError) {
    guard grouping != 0 else { return }
    switch type {
    case 0, 100, 101, 102, 103, 69, 71, 37, 70: return
    case 98, 111, 120, 88: if grouping == 95 { return }
    default: break
    }
    let mark = CodePoints.string([grouping])
    throw .value("Cannot specify '\(mark)' with '\(FormatSpec.quoted(type))'.")
  }

  static func quoted(_ code: UInt32) -> String {
    if code > 32 && code < 128 { return CodePoints.string([code]) }
    return "\\x" + String(decoding: BigInt(Int64(code)).digits(base: 16), as: UTF8.self)
  }

  static func unknown(_ code: UInt32, _ typeName: String) -> FormatError {
    .value("Unknown format code '\(quoted(code))' for object of type '\(typeName)'")
  }
}

/// Conversions between arrays of code points and Swift strings.
enum CodePoints {
  static func string(_ codes: [UInt32]) -> String {
    var result = String.UnicodeScalarView()
    for code in codes { result.append(Unicode.Scalar(code) ?? "\u{fffd}") }
    return String(result)
  }
}
