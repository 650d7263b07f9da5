public import Tensors

/// A value that a layer is configured with: what Python passes to a constructor and shows again.
public indirect enum Setting {
  case none
  case bool(Bool)
  case int(Int)
  case float(Double)
  case string(String)
  case tuple([Setting])
  case tensor(Tensor)
  case dtype(DType)
}

extension Setting: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral
{
  /// Python's True or False.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// An int.
  public init(integerLiteral value: Int) { self = .int(value) }
  /// A float.
  public init(floatLiteral value: Double) { self = .float(value) }
  /// A str.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Python's None.
  public init(nilLiteral: ()) { self = .none }

  /// A tuple of integers.
  public init(_ values: [Int]) { self = .tuple(values.map { .int($0) }) }
}

extension Setting {
  /// Whether this is Python's `None`.
  public var isNone: Bool {
    if case .none = self { return true }
    return false
  }

  /// The integer, also one written as a bool.
  public var int: Int? {
    switch self {
    case .int(let value): value
    case .bool(let value): value ? 1 : 0
    default: nil
    }
  }

  /// The number as a double.
  public var double: Double? {
    if case .float(let value) = self { return value }
    return int.map { Double($0) }
  }

  /// Whether Python takes the value for true.
  public var isTrue: Bool {
    switch self {
    case .none: false
    case .bool(let value): value
    case .int(let value): value != 0
    case .float(let value): value != 0
    case .string(let value): !value.isEmpty
    case .tuple(let values): !values.isEmpty
    case .tensor, .dtype: true
    }
  }

  /// The integers of a tuple, or of a single integer.
  public var ints: [Int]? {
    guard case .tuple(let values) = self else { return int.map { [$0] } }
    var ints: [Int] = []
    for value in values {
      guard let int = value.int else { return nil }
      ints.append(int)
    }
    return ints
  }

  /// A tuple of `count` numbers, made by repeating a single one: PyTorch's `_pair` and its kin.
  public func repeated(_ count: Int) -> Setting {
    if case .tuple = self { return self }
    return .tuple([Setting](repeating: self, count: count))
  }

  /// The text that Python's `repr` gives.
  public var text: String {
    switch self {
    case .none: "None"
    case .bool(let value): value ? "True" : "False"
    case .int(let value): String(value)
    case .float(let value): PythonNumber.text(value)
    case .string(let value): "'" + value + "'"
    case .tuple(let values): Self.tupleText(values)
    case .tensor: "tensor(...)"
    case .dtype(let value): "torch." + value.name
    }
  }

  /// The text that Python's `str` gives: a string without quotes.
  public var plainText: String {
    if case .string(let value) = self { return value }
    return text
  }

  private static func tupleText(_ values: [Setting]) -> String {
    let texts = values.map { $0.text }
    return texts.count == 1 ? "(" + texts[0] + ",)" : "(" + texts.joined(separator: ", ") + ")"
  }
}
