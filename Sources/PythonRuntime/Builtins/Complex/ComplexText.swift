extension ComplexNumber {
  /// `repr`: without a real part where that is zero, otherwise in parentheses.
  var text: String {
    let (part, sign) = (
      ComplexNumber.text(of: abs(imaginary)), imaginary.sign == .minus ? "-" : "+"
    )
    if real == 0, real.sign == .plus {
      return (sign == "-" && !imaginary.isNaN ? "-" : "") + part + "j"
    }
    let minus = real.sign == .minus && !real.isNaN ? "-" : ""
    let shownSign = imaginary.isNaN ? "+" : sign
    return "(" + minus + ComplexNumber.text(of: abs(real)) + shownSign + part + "j)"
  }

  /// A part without its sign, as short as it can be: whole numbers have no point.
  static func text(of number: Double) -> String {
    let bytes =
      FloatText.special(number)
      ?? FloatText.general(
        FloatDigits(shortest: number), exponentFrom: 17, minimumFraction: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number written in ASCII text, as `complex(text)` reads it; nil otherwise.
  init?(parsing text: [UInt8]) {
    var body = ComplexNumber.trimmed(text)
    if body.first == UInt8(ascii: "("), body.last == UInt8(ascii: ")"), body.count > 1 {
      body = ComplexNumber.trimmed(Array(body[1..<(body.count - 1)]))
    }
    guard let last = body.last else { return nil }
    guard last | 0x20 == UInt8(ascii: "j") else {
      guard let real = FloatText.parse(body) else { return nil }
      self.init(real)
      return
    }
    body.removeLast()
    let middle = ComplexNumber.startOfImaginary(body)
    guard let imaginary = ComplexNumber.imaginary(Array(body[middle...])) else { return nil }
    if middle == 0 {
      self.init(0, imaginary)
      return
    }
    guard let real = FloatText.parse(Array(body[..<middle])) else { return nil }
    self.init(real, imaginary)
  }

  private static func trimmed(_ text: [UInt8]) -> [UInt8] {
    let start = TextSplit.skipBlanks(text, 0)
    return Array(text[start..<max(TextSplit.trimEnd(text), start)])
  }

  /// Where the sign stands that begins the second part; zero where there is one part.
  private static func startOfImaginary(_ text: [UInt8]) -> Int {
    var place = text.count - 1
    while place > 0 {
      let isSign = text[place] == UInt8(ascii: "+") || text[place] == UInt8(ascii: "-")
      if isSign, text[place - 1] | 0x20 != UInt8(ascii: "e") { return place }
      place -= 1
    }
    return 0
  }

  /// The factor of `j`, which may be a sign alone or nothing.
  private static func imaginary(_ text: [UInt8]) -> Double? {
    switch text {
    case [], [UInt8(ascii: "+")]: 1
    case [UInt8(ascii: "-")]: -1
    default: FloatText.parse(text)
    }
  }
}

extension Interpreter {
  /// `format(complex, specification)`: both parts by the same rule, the whole padded.
  func formatComplex(
    _ number: ComplexNumber, _ specification: String
  ) throws(PythonException) -> String {
    if specification.isEmpty { return number.text }
    let spec = try parse(specification, "complex", align: 62)
    if spec.fill == 48 && spec.align == 61 {
      throw valueError("Zero padding is not allowed in complex format specifier")
    }
    if spec.align == 61 {
      throw valueError("'=' alignment flag is not allowed in complex format specifier")
    }
    let body = try parts(of: number, spec)
    let missing = spec.width - body.unicodeScalars.count
    guard missing > 0 else { return body }
    let left = spec.align == 62 ? missing : spec.align == 94 ? missing / 2 : 0
    let fill = CodePoints.string([spec.fill])
    return fill.repeated(left) + body + fill.repeated(missing - left)
  }

  private func parts(
    of number: ComplexNumber, _ spec: FormatSpec
  ) throws(PythonException) -> String {
    guard spec.type == 0 || [69, 70, 71, 101, 102, 103, 110].contains(spec.type) else {
      throw exception(FormatSpec.unknown(spec.type, "complex"))
    }
    let skipsReal = spec.type == 0 && number.real == 0 && number.real.sign == .plus
    let imaginary = try part(number.imaginary, spec, sign: skipsReal ? spec.sign : 43) + "j"
    if skipsReal { return imaginary }
    let real = try part(number.real, spec, sign: spec.sign)
    return spec.type == 0 ? "(" + real + imaginary + ")" : real + imaginary
  }

  /// One part, without a type and a precision as short as it can be.
  private func part(
    _ number: Double, _ spec: FormatSpec, sign: UInt32
  ) throws(PythonException) -> String {
    let mark = sign == 0 ? "" : CodePoints.string([sign])
    if spec.type == 0, spec.precision < 0 {
      if number.sign == .minus, !number.isNaN { return "-" + ComplexNumber.text(of: -number) }
      return (mark == "-" ? "" : mark) + ComplexNumber.text(of: abs(number))
    }
    var text = mark + (spec.alternate ? "#" : "")
    if spec.grouping != 0 { text += CodePoints.string([spec.grouping]) }
    if spec.precision >= 0 { text += ".\(spec.precision)" }
    return try formatFloat(number, text + CodePoints.string([spec.type == 0 ? 103 : spec.type]))
  }
}
