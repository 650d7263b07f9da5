package import PythonRuntime
package import Tensors

extension Value {
  /// Whether this is a Python number: a bool, an int of any size or a float.
  var isNumber: Bool {
    switch self {
    case .bool, .int, .float: true
    case .object(let object): object.kind == .bigInt || asInt != nil || asFloat != nil
    default: false
    }
  }

  /// The items of a list or tuple, `torch.Size` included.
  var asSequence: ContiguousArray<Value>? { asList?.items ?? asTuple?.items }

  var asDType: DType? {
    guard case .object(let object) = self, object.kind == .dtype else { return nil }
    return unsafeDowncast(object, to: PyDType.self).dtype
  }

  /// The dtype that `float`, `int` and `bool` stand for, as in `torch.zeros(2, dtype=float)`.
  var asPythonDType: DType? {
    guard let type = asType, type.module == "builtins" else { return nil }
    switch type.name {
    case "float": return .float64
    case "int": return .int64
    case "bool": return .bool
    default: return nil
    }
  }

  var asDevice: PyDevice? {
    guard case .object(let object) = self, object.kind == .device else { return nil }
    return unsafeDowncast(object, to: PyDevice.self)
  }

  var asGenerator: PyRandomGenerator? {
    guard case .object(let object) = self, object.kind == .randomGenerator else { return nil }
    return unsafeDowncast(object, to: PyRandomGenerator.self)
  }

  var asConstant: PyNamedConstant? {
    guard case .object(let object) = self, object.kind == .namedConstant else { return nil }
    return unsafeDowncast(object, to: PyNamedConstant.self)
  }

  /// The number as the engine takes it; `nil` for what is none and for ints beyond 64 bits.
  package var asScalar: Scalar? {
    switch self {
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .float(let value): .double(value)
    case .object: asInt.map { .int($0) } ?? asFloat.map { .double($0) }
    default: nil
    }
  }

  /// The Python number of an engine's number.
  package init(_ scalar: Scalar) {
    switch scalar {
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .double(let value): self = .float(value)
    }
  }
}
