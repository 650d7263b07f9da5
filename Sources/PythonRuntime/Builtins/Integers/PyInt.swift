/// An `int` that does not fit 64 bits.
package final class PyInt: PyObject {
  package let value: BigInt

  init(_ value: BigInt) {
    self.value = value
    super.init(kind: .bigInt)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.int }

  package override func truth(in interpreter: Interpreter) throws(PythonException) -> Bool { true }

  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    NumericHash.of(value)
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    try interpreter.decimalText(value)
  }

  package override func format(
    _ specification: String, in interpreter: Interpreter
  ) throws(PythonException) -> String {
    try interpreter.format(.object(self), specification)
  }

  package override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    try interpreter.numericBinary(operation, .object(self), other)
  }

  package override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    try interpreter.numericBinary(operation, other, .object(self))
  }

  package override func prefix(
    _ operation: PrefixOperator, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    try interpreter.numericPrefix(operation, .object(self))
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard Number(other) != nil else { return nil }
    return .bool(interpreter.numericCompare(comparison, .object(self), other))
  }
}

extension Value {
  /// An `int` of any size.
  package static func integer(_ value: BigInt) -> Value {
    if let small = value.int64 { return .int(small) }
    return .object(PyInt(value))
  }

  /// The value of an `int` or `bool` of any size, also of an instance of a subclass.
  package var asBigInt: BigInt? {
    if let small = asInt { return BigInt(small) }
    guard case .object(let object) = self else { return nil }
    let plain = object.underlying
    return plain.kind == .bigInt ? unsafeDowncast(plain, to: PyInt.self).value : nil
  }

  /// Whether the value is an `int` or `bool`.
  var isInteger: Bool { asInt != nil || asBigInt != nil }
}

extension Interpreter {
  /// The digits of an integer within CPython's limit for decimal text.
  func decimalText(_ value: BigInt) throws(PythonException) -> String {
    let length = value.bitLength >> 5
    if length > 32 { machine.budget -= length * length >> 3 }
    let digits = value.bitLength > 14_300 ? [] : value.magnitude.digits()
    if digits.isEmpty || digits.count > 4300 {
      throw valueError(
        "Exceeds the limit (4300 digits) for integer string conversion; "
          + "use sys.set_int_max_str_digits() to increase the limit")
    }
    return (value.isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }
}
