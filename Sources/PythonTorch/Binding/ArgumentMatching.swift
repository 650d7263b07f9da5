import PythonRuntime
import Tensors

extension OperationSignature {
  /// Fits arguments to parameters in PyTorch's order of checks, on which its messages depend.
  func match(_ given: GivenArguments) -> Match {
    let loose = takesLooseInts
    if given.count > positionalCount && !(loose && Parameter.isInt(given[0])) {
      return .failed(.tooMany(given: given.count))
    }
    var values = ContiguousArray<Value>()
    values.reserveCapacity(parameters.count)
    var position = 0
    var remainingKeywords = given.keywords.count
    for (index, parameter) in parameters.enumerated() {
      let isPositional = position < given.count
      if isPositional && parameter.isKeywordOnly { return .failed(.tooMany(given: given.count)) }
      let value = isPositional ? given[position] : given.keyword(for: parameter)
      guard let value else {
        guard parameter.isOptional else { return .failed(.missing(parameter: index)) }
        values.append(.unbound)
        continue
      }
      if value.isNone && parameter.allowsNone {
        values.append(.unbound)
      } else if parameter.accepts(value) {
        values.append(value)
      } else if loose && isPositional && position == 0 && Parameter.isInt(value) {
        values.append(.tuple(given.positional))
        position = given.count
        continue
      } else {
        return .failed(
          mismatch(index, value, position: isPositional ? position : nil))
      }
      if isPositional { position += 1 } else { remainingKeywords -= 1 }
    }
    if remainingKeywords > 0 { return .failed(superfluous(given)) }
    return .bound(values)
  }

  private func mismatch(_ index: Int, _ value: Value, position: Int?) -> Mismatch {
    if let position, let failed = parameters[index].failingElement(value) {
      return .wrongElement(parameter: index, position: position, value: value, index: failed)
    }
    return .wrongType(parameter: index, position: position, value: value)
  }

  private func superfluous(_ given: GivenArguments) -> Mismatch {
    for keyword in given.keywords {
      let name = keyword.name.value
      guard let position = position(ofKeyword: name) else { return .unexpectedKeyword(name) }
      if position < given.count { return .duplicate(name) }
    }
    return .tooMany(given: given.count)
  }
}

extension Parameter {
  /// Whether a value, not `None`, may stand for the parameter.
  func accepts(_ value: Value) -> Bool {
    switch type {
    case .tensor: value.asTensor != nil || allowsNumber && value.isNumber
    case .number: value.isNumber || Parameter.isScalarTensor(value) { _ in true }
    case .float: value.isNumber || Parameter.isScalarTensor(value) { _ in true }
    case .int: Parameter.isInt(value)
    case .bool: Parameter.isBool(value)
    case .string: value.asText != nil
    case .object: true
    case .storage: false
    case .dtype: value.asDType != nil || value.asPythonDType != nil
    case .device: value.asDevice != nil || value.asText != nil || Parameter.isInt(value)
    case .layout, .memoryFormat: value.asConstant?.group == type
    case .generator: value.asGenerator != nil
    case .ints(let size): size > 0 && Parameter.isInt(value) || acceptsList(value, Parameter.isInt)
    case .tensors: value.asSequence != nil
    case .floats: acceptsList(value) { $0.isNumber }
    case .bools: acceptsList(value, Parameter.isBool)
    case .numbers: acceptsList(value) { $0.isNumber }
    }
  }

  // PyTorch looks at the first element only; the others fail when they are unpacked.
  private func acceptsList(_ value: Value, _ accepts: (Value) -> Bool) -> Bool {
    guard let items = value.asSequence else { return false }
    return items.first.map(accepts) ?? true
  }

  /// The place of the element for which a list is refused.
  func failingElement(_ value: Value) -> Int? {
    switch type {
    case .ints, .floats, .bools, .numbers:
      guard let items = value.asSequence, !items.isEmpty else { return nil }
      return 0
    default: return nil
    }
  }

  static func isInt(_ value: Value) -> Bool {
    switch value {
    case .int: true
    case .object(let object):
      object.kind == .bigInt || isScalarTensor(value) { $0.tensor.dtype.isIntegral }
        || value.numPyScalarDType?.isIntegral == true
    default: false
    }
  }

  static func isBool(_ value: Value) -> Bool {
    if case .bool = value { return true }
    return false
  }

  static func isScalarTensor(_ value: Value, _ condition: (PyTensor) -> Bool) -> Bool {
    guard let tensor = value.asTensor else { return false }
    return tensor.tensor.dim == 0 && !tensor.tensor.requiresGrad && condition(tensor)
  }
}
