package import PythonRuntime
package import Tensors

/// One call of an operation: its arguments, bound to the parameters of the signature that fits.
package struct Call {
  package let torch: Torch
  let operation: Operation
  /// Which of the operation's signatures fits.
  package let overload: Int
  let signature: OperationSignature
  var values: ContiguousArray<Value>
  /// The tensor whose method was called, which stands for the parameter `input`.
  let receiver: PyTensor?

  package var engine: Engine { torch.engine }
}

extension Call {
  /// The argument of a parameter; `unbound` where its default holds.
  func value(_ name: String) -> Value {
    if name == "input", let receiver { return .object(receiver) }
    guard let position = signature.position(of: name) else { return .unbound }
    return values[position]
  }

  /// Whether an argument was given and is not `None`.
  func has(_ name: String) -> Bool {
    let value = value(name)
    return !value.isUnbound && !value.isNone
  }

  func refuse(_ name: String, _ value: Value) -> TensorError {
    .refused(
      .typeError,
      "\(operation.name)(): argument '\(name)' cannot be a \(torch.interpreter.torchTypeName(value))"
    )
  }
}

extension Call {
  /// A tensor; a Python number becomes a tensor that weighs less in type promotion.
  package func tensor(_ name: String) throws(TensorError) -> Tensor {
    let value = value(name)
    if let tensor = value.asTensor { return tensor.tensor }
    return engine.wrap(try torch.scalar(value))
  }

  package func optionalTensor(_ name: String) throws(TensorError) -> Tensor? {
    has(name) ? try tensor(name) : nil
  }

  package func tensors(_ name: String) throws(TensorError) -> [Tensor] {
    let value = value(name)
    let place = torch.position(of: name, in: self)
    var tensors: [Tensor] = []
    for (index, item) in (value.asSequence ?? []).enumerated() {
      guard let tensor = item.asTensor else {
        throw .refused(
          .typeError,
          "expected Tensor as element \(index) in argument \(place), but got"
            + " \(torch.interpreter.torchTypeName(item))")
      }
      tensors.append(tensor.tensor)
    }
    return tensors
  }

  package func scalar(_ name: String) throws(TensorError) -> Scalar {
    try torch.scalar(value(name))
  }

  package func scalar(_ name: String, _ fallback: Scalar) throws(TensorError) -> Scalar {
    has(name) ? try torch.scalar(value(name)) : fallback
  }

  package func optionalScalar(_ name: String) throws(TensorError) -> Scalar? {
    has(name) ? try torch.scalar(value(name)) : nil
  }

  package func double(_ name: String, _ fallback: Double) throws(TensorError) -> Double {
    has(name) ? try torch.scalar(value(name)).double : fallback
  }

  package func int(_ name: String) throws(TensorError) -> Int { try torch.int(value(name)) }

  package func int(_ name: String, _ fallback: Int) throws(TensorError) -> Int {
    has(name) ? try torch.int(value(name)) : fallback
  }

  package func optionalInt(_ name: String) throws(TensorError) -> Int? {
    has(name) ? try torch.int(value(name)) : nil
  }

  package func bool(_ name: String, _ fallback: Bool = false) -> Bool {
    if case .bool(let value) = value(name) { return value }
    return fallback
  }

  package func string(_ name: String) throws(TensorError) -> String {
    let value = value(name)
    guard let text = value.asText else { throw refuse(name, value) }
    return text
  }

  package func optionalString(_ name: String) throws(TensorError) -> String? {
    has(name) ? try string(name) : nil
  }
}

extension Call {
  /// A list of ints, or one int for all where the signature allows that.
  package func ints(_ name: String) throws(TensorError) -> [Int] {
    let value = value(name)
    guard let items = value.asSequence else {
      let single = try torch.int(value)
      guard let position = signature.position(of: name),
        case .ints(let size) = signature.parameters[position].type
      else { return [single] }
      return [Int](repeating: single, count: Swift.max(size, 1))
    }
    var result: [Int] = []
    result.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      guard Parameter.isInt(item) || item.asTensor?.tensor.count == 1 else {
        throw .refused(.typeError, unpacking(name, index, item))
      }
      result.append(try torch.int(item))
    }
    return result
  }

  private func unpacking(_ name: String, _ index: Int, _ item: Value) -> String {
    "\(operation.name)(): argument '\(name)' failed to unpack the object at pos \(index + 1) with"
      + " error \"type must be tuple of ints,but got \(torch.interpreter.torchTypeName(item))\""
  }

  package func optionalInts(_ name: String) throws(TensorError) -> [Int]? {
    has(name) ? try ints(name) : nil
  }

  /// Dimensions to reduce; `None` and an empty list mean all of them.
  package func dims(_ name: String = "dim") throws(TensorError) -> [Int]? {
    guard let dims = try optionalInts(name), !dims.isEmpty else { return nil }
    return dims
  }

  package func dtype(_ name: String = "dtype") -> DType? {
    let value = value(name)
    return value.asDType ?? value.asPythonDType
  }

  package func generator(_ name: String = "generator") -> Generator {
    value(name).asGenerator?.generator ?? engine.generator
  }

  func device(_ value: Value) throws(TensorError) -> PyDevice { try torch.device(value) }
}

extension Torch {
  /// The number of an argument: a Python number or a tensor of one element.
  func scalar(_ value: Value) throws(TensorError) -> Scalar {
    if let scalar = value.asScalar { return scalar }
    if let tensor = value.asTensor { return try engine.item(tensor.tensor) }
    throw .refused(.valueError, "Overflow when unpacking long long")
  }

  func int(_ value: Value) throws(TensorError) -> Int {
    guard let number = Int(exactly: try scalar(value).int) else {
      throw .refused(.valueError, "Overflow when unpacking long long")
    }
    return number
  }

  func position(of name: String, in call: Call) -> Int {
    let shift = call.receiver == nil ? 0 : 1
    return (call.signature.position(of: name) ?? 0) + shift
  }
}
