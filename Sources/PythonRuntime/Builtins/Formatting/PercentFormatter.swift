/// `text % values`.
struct PercentFormatter {
  private let interpreter: Interpreter
  private let values: Value
  private let items: ContiguousArray<Value>
  private var used = 0
  private var usesMapping = false
  /// What is formatted, as errors call it.
  private let noun: String

  init(_ interpreter: Interpreter, _ values: Value, noun: String) {
    self.interpreter = interpreter
    self.values = values
    self.noun = noun
    items = values.asTuple?.items ?? [values]
  }

  mutating func format(_ template: PercentTemplate) throws(PythonException) -> String {
    var result = ""
    for piece in template.pieces {
      switch piece {
      case .text(let text): result += text
      case .field(let field): result += try conversion(field)
      }
    }
    if used < items.count && !usesMapping && !isMapping(values) {
      throw interpreter.typeError("not all arguments converted during \(noun) formatting")
    }
    return result
  }

  private func isMapping(_ value: Value) -> Bool {
    if value.asDict != nil { return true }
    guard case .object(let object) = value, value.asTuple == nil, value.asString == nil else {
      return false
    }
    if object is PyGenericAlias || object is PyUnionType { return true }
    return object.type(in: interpreter).lookup(interpreter.special.getItem, in: interpreter) != nil
  }

  private mutating func conversion(
    _ field: PercentTemplate.Field
  ) throws(PythonException) -> String {
    if field.isPlain { return try convert(field, try nextValue(), field.spec) }
    var value = Value.unbound
    if let key = field.key { value = try mappedValue(key, field) }
    if field.mistake == .width { throw interpreter.valueError("width too big") }
    var spec = field.spec
    if field.takesWidth {
      let width = try number(in: .min ... .max, of: "C ssize_t")
      // In C the smallest number stays negative, and is no width.
      spec.width = width == .min ? 0 : Int(clamping: abs(width))
      if width < 0 { spec.align = 60 }
    }
    if field.mistake == .precision {
      throw interpreter.valueError(noun == "bytes" ? "prec too big" : "precision too big")
    }
    if field.takesPrecision {
      let most = Int64(Int32.max)
      spec.precision = Int(max(try number(in: -most - 1...most, of: "C int"), 0))
    }
    if field.mistake != nil { throw interpreter.valueError("incomplete format") }
    try interpreter.checkSize(Int64(spec.width) + Int64(max(spec.precision, 0)))
    return try convert(field, value.isUnbound ? try nextValue() : value, spec)
  }

  private mutating func mappedValue(
    _ key: String, _ field: PercentTemplate.Field
  ) throws(PythonException) -> Value {
    guard isMapping(values) else { throw interpreter.typeError("format requires a mapping") }
    if field.mistake == .key { throw interpreter.valueError("incomplete format key") }
    usesMapping = true
    return try interpreter.getItem(values, .string(key))
  }

  /// The argument that a `*` takes.
  private mutating func number(
    in range: ClosedRange<Int64>, of type: String
  ) throws(PythonException) -> Int64 {
    let value = try nextValue()
    guard value.isInteger else { throw interpreter.typeError("* wants int") }
    guard let number = value.asInt, range.contains(number) else {
      throw interpreter.overflowError("Python int too large to convert to \(type)")
    }
    return number
  }

  private mutating func nextValue() throws(PythonException) -> Value {
    guard used < items.count else {
      throw interpreter.typeError("not enough arguments for format string")
    }
    used += 1
    return items[used - 1]
  }

  private func convert(
    _ field: PercentTemplate.Field, _ value: Value, _ spec: FormatSpec
  ) throws(PythonException) -> String {
    let type = field.type
    switch type {
    case 115: return padded(try interpreter.str(value), spec)
    case 114: return padded(try interpreter.repr(value), spec)
    case 97: return padded(try interpreter.ascii(value), spec)
    case 99: return padded(try character(value), spec)
    case 100, 105, 117, 120, 88, 111: return try integer(type, value, spec)
    case 101, 69, 102, 70, 103, 71: return try float(type, value, spec)
    default:
      let code = String(type, radix: 16)
      let shown = type > 32 && type < 127 ? CodePoints.string([type]) : "?"
      throw interpreter.valueError(
        "unsupported format character '\(shown)' (0x\(code)) at index \(field.place)")
    }
  }

  private func padded(_ text: String, _ spec: FormatSpec) -> String {
    if spec.width == 0, spec.precision < 0 { return text }
    var body = text
    var count = text.unicodeScalars.count
    if spec.precision >= 0 && count > spec.precision {
      body = String(text.unicodeScalars.prefix(spec.precision))
      count = spec.precision
    }
    let missing = spec.width - count
    if missing <= 0 { return body }
    let blanks = " ".repeated(missing)
    return spec.align == 60 ? body + blanks : blanks + body
  }

  private func character(_ value: Value) throws(PythonException) -> String {
    if let text = value.asString {
      if text.count == 1 { return text.value }
      throw interpreter.typeError("%c requires int or char")
    }
    guard let code = try interpreter.indexIfPossible(value) else {
      throw interpreter.typeError("%c requires int or char")
    }
    guard let small = code.int64, small >= 0, small < 0x110000 else {
      throw interpreter.overflowError("%c arg not in range(0x110000)")
    }
    return CodePoints.string([UInt32(small)])
  }

  private func integer(
    _ type: UInt32, _ value: Value, _ spec: FormatSpec
  ) throws(PythonException) -> String {
    if case .int(let number) = value, type == 100, let text = spec.plain(number) { return text }
    let number = try integerOperand(type, value)
    let base = type == 111 ? 8 : type == 120 || type == 88 ? 16 : 10
    var digits = number.magnitude.digits(base: base)
    if digits.count < spec.precision {
      digits = [UInt8](repeating: 48, count: spec.precision - digits.count) + digits
    }
    var prefix = spec.signPrefix(negative: number.isNegative)
    if spec.alternate && base != 10 { prefix += [48, base == 8 ? 111 : UInt8(type)] }
    if type == 88 { digits = FloatFormat.uppercased(digits) }
    return finish(PaddedText(prefix: prefix, body: digits), spec)
  }

  private func integerOperand(_ type: UInt32, _ value: Value) throws(PythonException) -> BigInt {
    let letter = CodePoints.string([type])
    if type == 120 || type == 88 || type == 111 {
      if let number = try interpreter.indexIfPossible(value) { return number }
      throw interpreter.typeError(
        "%\(letter) format: an integer is required, not \(interpreter.type(of: value).name)")
    }
    if let number = value.asBigInt { return number }
    if let number = value.asFloat { return try interpreter.truncated(number) }
    if case .object = value, value.asString == nil,
      let number = try interpreter.integerByMethod(value)
    {
      return number
    }
    throw interpreter.typeError(
      "%\(letter) format: a real number is required, not \(interpreter.type(of: value).name)")
  }

  private func float(
    _ type: UInt32, _ value: Value, _ spec: FormatSpec
  ) throws(PythonException) -> String {
    var spec = spec
    spec.type = type
    let number = try interpreter.real(value)
    if let text = spec.plain(number) { return text }
    do throws(FormatError) {
      try interpreter.checkPrecision(spec.precision)
      var plain = spec
      plain.width = 0
      let text = try plain.format(number, typeName: "float")
      var padded = PaddedText(prefix: text.prefix, body: text.body)
      padded.pad(to: aligned(spec))
      return String(decoding: padded.ascii ?? [], as: UTF8.self)
    } catch {
      throw interpreter.exception(error)
    }
  }

  private func finish(_ text: PaddedText, _ spec: FormatSpec) -> String {
    var text = text
    text.pad(to: aligned(spec))
    return String(decoding: text.ascii ?? [], as: UTF8.self)
  }

  /// Zeros go between sign and digits; blanks go outside.
  private func aligned(_ spec: FormatSpec) -> FormatSpec {
    var spec = spec
    if spec.align == 60 {
      spec.fill = 32
    } else if spec.fill == 48 {
      spec.align = 61
    }
    return spec
  }
}

extension Interpreter {
  /// `text % values`.
  func percentFormat(
    _ text: PyString, _ values: Value, noun: String = "string"
  ) throws(PythonException) -> Value? {
    var formatter = PercentFormatter(self, values, noun: noun)
    return .string(try formatter.format(builtinState.formats.percentTemplate(text)))
  }
}
