// `format(value, specification)`: what f-strings, `str.format` and `format` come to.
extension Interpreter {
  /// The value as its type formats it, by a specification that may have been read before.
  func format(_ value: Value, by specification: PyString) throws(PythonException) -> String {
    if let text = plainlyFormatted(value, specification) { return text }
    return try format(value, specification.value)
  }

  /// A builtin value under a specification that was read before and asks for nothing special.
  private func plainlyFormatted(_ value: Value, _ specification: PyString) -> String? {
    switch value {
    case .int(let number): builtinState.formats.numbers.find(specification)?.plain(number)
    case .float(let number): builtinState.formats.numbers.find(specification)?.plain(number)
    case .object(let object) where object.kind == .string:
      builtinState.formats.texts.find(specification)?.plain(
        unsafeDowncast(object, to: PyString.self))
    default: nil
    }
  }

  /// The value as its type formats it.
  package func format(_ value: Value, _ specification: String) throws(PythonException) -> String {
    if specification.isEmpty {
      if case .object(let object) = value,
        object.kind.rawValue >= ObjectKind.firstNative.rawValue || object.kind == .type
      {
        return try object.format(specification, in: self)
      }
      return try str(value)
    }
    switch value {
    case .int(let number):
      let spec = try parse(specification, "int", align: 62)
      if let text = spec.plain(number) { return text }
      return try formatNumber(value, specification)
    case .bool: return try formatNumber(value, specification)
    case .float(let number): return try formatFloat(number, specification)
    case .none, .unbound: throw unsupportedFormat(value)
    case .object(let object):
      switch object.kind {
      case .bigInt: return try formatNumber(value, specification)
      case .string: return try formatText(unsafeDowncast(object, to: PyString.self), specification)
      default: return try object.format(specification, in: self)
      }
    }
  }

  /// `type.__format__` of a builtin value, whatever class it is an instance of.
  func formatPlain(_ value: Value, _ specification: String) throws(PythonException) -> String {
    if let text = value.asString { return try formatText(text, specification) }
    if let number = value.asFloat { return try formatFloat(number, specification) }
    if value.isInteger { return try formatNumber(value, specification) }
    if let number = value.asComplex { return try formatComplex(number, specification) }
    if specification.isEmpty { return try str(value) }
    throw unsupportedFormat(value)
  }

  /// The builtin value behind an instance of a subclass, which messages call by its class's name.
  func format(
    _ value: Value, _ specification: String, as name: String
  ) throws(PythonException) -> String {
    if let text = value.asString { return try formatText(text, specification, as: name) }
    if let number = value.asFloat { return try formatFloat(number, specification, as: name) }
    if value.isInteger { return try formatNumber(value, specification, as: name) }
    if let number = value.asComplex { return try formatComplex(number, specification) }
    throw typeError("unsupported format string passed to \(name).__format__")
  }

  func unsupportedFormat(_ value: Value) -> PythonException {
    typeError("unsupported format string passed to \(type(of: value).name).__format__")
  }

  private func formatNumber(
    _ value: Value, _ specification: String, as name: String? = nil
  ) throws(PythonException) -> String {
    let number = value.asBigInt ?? BigInt(0)
    let typeName = name ?? type(of: value).name
    let spec = try parse(specification, typeName, align: 62)
    if spec.isFloatType {
      guard let double = number.double else {
        throw overflowError("int too large to convert to float")
      }
      return try finish { () throws(FormatError) in try spec.format(double, typeName: typeName) }
    }
    if spec.type == 99 { return try formatCharacter(number, spec) }
    if spec.type == 0 || spec.type == 100, number.bitLength > 14_280 { _ = try decimalText(number) }
    return try finish { () throws(FormatError) in try spec.format(number, typeName: typeName) }
  }

  private func formatCharacter(
    _ number: BigInt, _ spec: FormatSpec
  ) throws(PythonException) -> String {
    do throws(FormatError) {
      let code = try spec.character(number)
      return try padText(CodePoints.string([code]), count: 1, spec, align: 60)
    } catch {
      throw exception(error)
    }
  }

  func formatFloat(
    _ number: Double, _ specification: String, as name: String = "float"
  ) throws(PythonException) -> String {
    let spec = try parse(specification, name, align: 62)
    if let text = spec.plain(number) { return text }
    return try finish { () throws(FormatError) in try spec.format(number, typeName: name) }
  }

  private func formatText(
    _ text: PyString, _ specification: String, as name: String = "str"
  ) throws(PythonException) -> String {
    let spec = try parse(specification, name, align: 60)
    if spec.grouping != 0, spec.type == 0 || spec.type == 115 {
      let mark = CodePoints.string([spec.grouping])
      throw valueError("Cannot specify '\(mark)' with 's'.")
    }
    if spec.type != 0 && spec.type != 115 {
      throw exception(FormatSpec.unknown(spec.type, name))
    }
    if let problem = FormatSpec.textProblem(spec) { throw valueError(problem) }
    var (value, count) = (text.value, text.count)
    if spec.precision >= 0 && spec.precision < count {
      value = text.prefix(spec.precision)
      count = spec.precision
    }
    do throws(FormatError) {
      return try padText(value, count: count, spec, align: 60)
    } catch {
      throw exception(error)
    }
  }

  private func padText(
    _ text: String, count: Int, _ spec: FormatSpec, align: UInt32
  ) throws(FormatError) -> String {
    let missing = spec.width - count
    if missing <= 0 { return text }
    if Int64(spec.width) > limits.objectBytes { throw .memory("the text would be too long") }
    let left = spec.align == 62 ? missing : spec.align == 94 ? missing / 2 : 0
    let fill = CodePoints.string([spec.fill])
    return fill.repeated(left) + text
      + fill.repeated(missing - left)
  }

  func parse(
    _ specification: String, _ typeName: String, align: UInt32
  ) throws(PythonException) -> FormatSpec {
    let isNumber = align == 62
    let text = PyString(specification)
    let known =
      isNumber ? builtinState.formats.numbers.find(text) : builtinState.formats.texts.find(text)
    if let known { return known }
    let codes = specification.unicodeScalars.map { $0.value }
    do throws(FormatError) {
      let spec = try FormatSpec(parsing: codes, typeName: typeName, defaultAlign: align)
      if isNumber {
        try checkPrecision(spec.precision)
        builtinState.formats.numbers.keep(spec, for: text)
      } else {
        builtinState.formats.texts.keep(spec, for: text)
      }
      return spec
    } catch {
      throw exception(error)
    }
  }

  /// Refuses a number with more digits after the point than anybody can read.
  func checkPrecision(_ precision: Int) throws(FormatError) {
    if precision > 1_000_000 { throw .value("precision too big") }
  }

  private func finish(
    _ body: () throws(FormatError) -> PaddedText
  ) throws(PythonException) -> String {
    do throws(FormatError) {
      let text = try body()
      if Int64(text.count) > limits.objectBytes { throw .memory("the text would be too long") }
      if let bytes = text.ascii { return String(decoding: bytes, as: UTF8.self) }
      return CodePoints.string(text.codePoints)
    } catch {
      throw exception(error)
    }
  }
}

extension FormatSpec {
  /// What a specification may not ask of text.
  static func textProblem(_ spec: FormatSpec) -> String? {
    if spec.sign == 32 { return "Space not allowed in string format specifier" }
    if spec.sign != 0 { return "Sign not allowed in string format specifier" }
    if spec.coercesNegativeZero {
      return "Negative zero coercion (z) not allowed in string format specifier"
    }
    if spec.alternate { return "Alternate form (#) not allowed in string format specifier" }
    if spec.align == 61 { return "'=' alignment not allowed in string format specifier" }
    return nil
  }
}
