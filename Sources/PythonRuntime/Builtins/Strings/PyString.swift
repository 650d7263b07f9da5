import CPlatform

/// A `str`: immutable UTF-8 text with cached length and hash.
public final class PyString: PyObject {
  package private(set) var value: String
  /// Whether every character is one byte, so that indexing is direct.
  package private(set) var isASCII: Bool
  private var cachedCount: Int
  private var cachedHash: Int
  /// Whether this is the one object of its text in `Names`.
  package var isInterned = false
  /// Whether some instance has, or had, an attribute of this name, so that it may hide a class's.
  var isInstanceKey = false

  package init(_ value: String) {
    self.value = value
    isASCII = PyString.isASCII(value)
    cachedCount = isASCII ? value.utf8.count : -1
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

  /// Makes the text longer; only for a string that nobody else can see.
  func append(_ other: PyString) {
    value += other.value
    isASCII = isASCII && other.isASCII
    cachedCount = isASCII ? value.utf8.count : -1
    cachedHash = 0
  }

  /// `len`: the number of code points.
  package var count: Int {
    if cachedCount < 0 { cachedCount = value.unicodeScalars.count }
    return cachedCount
  }

  /// The hash of the text; 0 for the empty one only.
  @inline(__always)
  package var hashValue: Int {
    if cachedHash == 0 { cachedHash = PyString.hash(of: value) }
    return cachedHash
  }

  /// The hash that a string of this text has.
  package static func hash(of text: String) -> Int {
    if text.isEmpty { return 0 }
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
    default: return .bool(comparison.holds(PyString.order(self, text), 0))
    }
  }

  /// Whether a text has no byte above 0x7f.
  private static func isASCII(_ text: String) -> Bool {
    let quick = text.utf8.withContiguousStorageIfAvailable { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var high: UInt64 = 0
      var offset = 0
      while offset + 8 <= raw.count {
        high |= raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        offset += 8
      }
      while offset < raw.count {
        high |= UInt64(raw[offset])
        offset += 1
      }
      return high & 0x8080_8080_8080_8080 == 0
    }
    return quick ?? text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Below zero, zero or above, by code points.
  static func order(_ left: PyString, _ right: PyString) -> Int {
    if left === right { return 0 }
    let quick: Int?? = left.value.utf8.withContiguousStorageIfAvailable { left in
      right.value.utf8.withContiguousStorageIfAvailable { order(left, $0) }
    }
    return (quick ?? nil) ?? order(left.value, right.value)
  }

  private static func order(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard let first = left.baseAddress, let second = right.baseAddress else {
      return left.count - right.count
    }
    let difference = Int(memcmp(first, second, min(left.count, right.count)))
    return difference == 0 ? left.count - right.count : difference
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
