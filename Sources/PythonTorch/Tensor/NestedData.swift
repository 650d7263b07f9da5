import PythonRuntime
import Tensors

/// Nested lists, tuples and numbers on their way into a tensor, with PyTorch's rules for shape and
/// dtype.
struct NestedData {
  private let torch: Torch
  private let data: Value
  private var interpreter: Interpreter { torch.interpreter }

  init(_ torch: Torch, _ data: Value) {
    self.torch = torch
    self.data = data
  }

  /// The tensor of the data; without `dtype` the elements decide.
  func tensor(dtype: DType?) throws(PythonException) -> Tensor {
    if data.asText != nil { throw invalid("str") }
    if let source = data.asTensor { return try copy(source.tensor, dtype) }
    if let source = try torch.arrayTensor(of: data) { return try copy(source, dtype) }
    if data.asSequence?.first.flatMap({ interpreter.arrayTensor(of: $0) })?.tensor.dim ?? 0 > 0 {
      torch.engine.warn(NestedData.slowWarning)
    }
    let shape = try shape()
    let inferred = if let dtype { dtype } else { try infer(data) }
    var collector = Collector(dtype: inferred)
    if !shape.contains(0) { try collect(data, 0, shape, &collector) }
    return try torch.run("tensor") { engine throws(TensorError) in
      try collector.tensor(shape, engine)
    }
  }

  private func invalid(_ type: String) -> PythonException {
    interpreter.typeError("new(): invalid data type '\(type)'")
  }

  private func copy(_ source: Tensor, _ dtype: DType?) throws(PythonException) -> Tensor {
    try torch.run("tensor") { engine throws(TensorError) in
      let copy = try engine.clone(engine.detach(source))
      guard let dtype else { return copy }
      return try engine.to(copy, dtype: dtype)
    }
  }

  private static let slowWarning =
    "Creating a tensor from a list of numpy.ndarrays is extremely slow. Please consider converting"
    + " the list to a single numpy.ndarray with numpy.array() before converting to a tensor."
    + " (Triggered internally at /__w/pytorch/pytorch/torch/csrc/utils/tensor_new.cpp:249.)"

  // MARK: Shape

  /// The sizes along the first elements.
  private func shape() throws(PythonException) -> [Int] {
    var shape: [Int] = []
    var current = data
    while let items = try items(of: current) {
      shape.append(items.count)
      guard let first = items.first else { break }
      if shape.count > 128 { throw interpreter.valueError("too many dimensions 'list'") }
      if first.asText?.isEmpty == false {
        throw interpreter.valueError("too many dimensions 'str'")
      }
      current = first
    }
    return shape
  }

  /// The elements of a sequence; `nil` for a number or another single value.
  private func items(of value: Value) throws(PythonException) -> ContiguousArray<Value>? {
    if let items = value.asSequence { return items }
    if value.asRange != nil { return try interpreter.items(of: value) }
    guard let array = interpreter.arrayTensor(of: value), array.tensor.dim > 0 else { return nil }
    return try interpreter.items(of: value)
  }

  // MARK: Dtype

  private func infer(_ value: Value) throws(PythonException) -> DType {
    switch value {
    case .bool: return .bool
    case .int: return .int64
    case .float: return torch.engine.defaultDType
    case .object(let object):
      if let tensor = value.asTensor ?? interpreter.arrayTensor(of: value) {
        return tensor.tensor.dtype
      }
      if let dtype = value.numPyScalarDType { return dtype }
      if object.kind == .bigInt { return .int64 }
      if value.asFloat != nil { return torch.engine.defaultDType }
      if value.asInt != nil { return .int64 }
      return try inferSequence(value)
    default: throw cannotInfer(value)
    }
  }

  private func inferSequence(_ value: Value) throws(PythonException) -> DType {
    if value.asText != nil { throw invalid("str") }
    if value.asBytes != nil { throw invalid("bytes") }
    guard let items = try items(of: value) else { throw cannotInfer(value) }
    guard let first = items.first else { return torch.engine.defaultDType }
    var dtype = try infer(first)
    for item in items.dropFirst() { dtype = DType.promote(dtype, try infer(item)) }
    return dtype
  }

  private func cannotInfer(_ value: Value) -> PythonException {
    interpreter.runtimeError("Could not infer dtype of \(interpreter.torchTypeName(value))")
  }

  // MARK: Elements

  private func collect(
    _ value: Value, _ depth: Int, _ shape: [Int], _ collector: inout Collector
  ) throws(PythonException) {
    guard depth < shape.count else {
      try collector.append(element(value, collector.dtype), interpreter)
      return
    }
    guard let items = try items(of: value) else {
      throw interpreter.typeError("not a sequence")
    }
    guard items.count == shape[depth] else {
      throw interpreter.valueError(
        "expected sequence of length \(shape[depth]) at dim \(depth) (got \(items.count))")
    }
    for item in items { try collect(item, depth + 1, shape, &collector) }
  }

  private func element(_ value: Value, _ dtype: DType) throws(PythonException) -> Scalar {
    if let scalar = value.asScalar { return scalar }
    if let tensor = value.asTensor ?? interpreter.arrayTensor(of: value) {
      if tensor.tensor.count != 1, dtype.isIntegral, value.asTensor != nil {
        throw interpreter.typeError(
          "only integer tensors of a single element can be converted to an index")
      }
      return try tensor.onlyElement()
    }
    if case .object(let object) = value, object.kind == .bigInt {
      throw interpreter.valueError("Overflow when unpacking long long")
    }
    let name = interpreter.torchTypeName(value)
    switch dtype {
    case .bool: return .bool(try interpreter.truth(value))
    case _ where dtype.isFloatingPoint:
      throw interpreter.typeError("must be real number, not \(name)")
    default: throw interpreter.typeError("'\(name)' object cannot be interpreted as an integer")
    }
  }
}

/// Elements of a tensor being made, kept without loss.
private struct Collector {
  let dtype: DType
  private var doubles: [Double] = []
  private var integers: [Int64] = []

  init(dtype: DType) { self.dtype = dtype }

  mutating func append(_ scalar: Scalar, _ interpreter: Interpreter) throws(PythonException) {
    if dtype.isFloatingPoint {
      doubles.append(scalar.double)
    } else if dtype == .bool {
      integers.append(scalar.isTrue ? 1 : 0)
    } else {
      guard dtype.holds(scalar) else {
        throw interpreter.runtimeError(
          "value cannot be converted to type \(dtype.name) without overflow")
      }
      integers.append(scalar.int)
    }
  }

  func tensor(_ shape: [Int], _ engine: Engine) throws(TensorError) -> Tensor {
    dtype.isFloatingPoint
      ? try engine.tensor(doubles, shape: shape, dtype: dtype)
      : try engine.tensor(integers, shape: shape, dtype: dtype)
  }
}
