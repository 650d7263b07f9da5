/// A `str`: immutable UTF-8 text with cached length and hash.
public final class PyString: PyObject {
  package let value: String
  /// Whether every character is one byte, so that indexing is direct.
  package let isASCII: Bool
  private var cachedCount: Int
  private var cachedHash: Int
  /// Whether this is the one object of its text in `Names`.
  package var isInterned = false

  package init(_ value: String) {
    self.value = value
    let bytes = value.utf8.count
    var ascii = true
    for byte in value.utf8 where byte >= 0x80 {
      ascii = false
      break
    }
    isASCII = ascii
    cachedCount = ascii ? bytes : -1
    cachedHash = 0
    super.init(kind: .string)
  }

  /// A string known to be ASCII.
  package init(ascii value: String) {
    self.value = value
    isASCII = true
    cachedCount = value.utf8.count
    cachedHash = 0
    super.init(kind: .string)
  }

  /// `len`: the number of code points.
  package var count: Int {
    if cachedCount < 0 { cachedCount = value.unicodeScalars.count }
    return cachedCount
  }

  /// The hash of the text; never 0.
  @inline(__always)
  package var hashValue: Int {
    if cachedHash == 0 { cachedHash = PyString.hash(of: value) }
    return cachedHash
  }

  /// The hash that a string of this text has.
  package static func hash(of text: String) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    hash ^= hash >> 29
    let result = Int(truncatingIfNeeded: hash)
    return result == 0 || result == -1 ? 1 : result
  }

  /// Equality of code points, which is stricter than Swift's `==`.
  @inline(__always)
  package func equals(_ other: PyString) -> Bool {
    if self === other { return true }
    if isInterned && other.isInterned { return false }
    return equalText(other)
  }

  private func equalText(_ other: PyString) -> Bool {
    guard isASCII == other.isASCII else { return false }
    return isASCII ? value == other.value : value.utf8.elementsEqual(other.value.utf8)
  }

  public override func type(in interpreter: Interpreter) -> PyType { interpreter.types.string }

  public override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    Int64(hashValue)
  }

  public override func truth(in interpreter: Interpreter) throws(PythonException) -> Bool {
    !value.isEmpty
  }

  public override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    StringRepr.text(self)
  }

  public override func str(in interpreter: Interpreter) throws(PythonException) -> String {
    value
  }

  public override func format(
    _ specification: String, in interpreter: Interpreter
  ) throws(PythonException) -> String {
    try interpreter.format(.object(self), specification)
  }

  public override func length(in interpreter: Interpreter) throws(PythonException) -> Int64? {
    Int64(count)
  }

  public override func item(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? { try interpreter.stringItem(self, key) }

  public override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool? {
    guard let other = value.asString else {
      throw interpreter.typeError(
        "'in <string>' requires string as left operand, not \(interpreter.type(of: value).name)")
    }
    return TextSearch.contains(self.value, other.value)
  }

  public override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    StringIterator(self)
  }

  public override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    switch operation {
    case .add: return try interpreter.concatenate(self, other)
    case .multiply: return try interpreter.repeatText(self, other)
    case .modulo: return try interpreter.percentFormat(self, other)
    default: return nil
    }
  }

  public override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    operation == .multiply ? try interpreter.repeatText(self, other) : nil
  }

  public override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let text = other.asString else { return nil }
    switch comparison {
    case .equal: return .bool(equals(text))
    case .notEqual: return .bool(!equals(text))
    default: return .bool(comparison.holds(PyString.order(value, text.value), 0))
    }
  }

  /// Below zero, zero or above, by code points (whose order is that of UTF-8 bytes).
  static func order(_ left: String, _ right: String) -> Int {
    var other = right.utf8.makeIterator()
    for byte in left.utf8 {
      guard let next = other.next() else { return 1 }
      if byte != next { return byte < next ? -1 : 1 }
    }
    return other.next() == nil ? 0 : -1
  }
}
