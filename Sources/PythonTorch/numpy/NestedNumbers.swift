import PythonRuntime
import Tensors

/// Nested lists of numbers on their way into an array: their shape, and which kinds there are.
struct NestedNumbers {
  private let interpreter: Interpreter
  private var doubles: [Double] = []
  private var integers: [Int64] = []
  private var kinds: [String] = []

  private static let deepest = 64

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// `(tensor, kinds)`: a tensor of float64, or of int64 where all are whole, and the dtypes met.
  mutating func read(_ data: Value) throws(PythonException) -> Value {
    let shape = try add(data, within: [])
    let torch = Torch.of(interpreter)
    let (doubles, integers) = (doubles, integers)
    let isWhole = integers.count == doubles.count
    let tensor = try torch.run("array") { engine throws(TensorError) in
      isWhole
        ? try engine.tensor(integers, shape: shape, dtype: .int64)
        : try engine.tensor(doubles, shape: shape, dtype: .float64)
    }
    return .tuple([torch.wrap(tensor), .list(ContiguousArray(kinds.map { .string($0) }))])
  }

  private mutating func met(_ kind: String) {
    if !kinds.contains(kind) { kinds.append(kind) }
  }

  private mutating func add(
    _ value: Value, within sizes: [Int]
  ) throws(PythonException) -> [Int] {
    if let items = value.asSequence { return try add(items, within: sizes) }
    if value.asRange != nil { return try add(interpreter.items(of: value), within: sizes) }
    if let tensor = value.asTensor ?? interpreter.arrayTensor(of: value) {
      return try add(tensor)
    }
    add(number: value)
    return []
  }

  private mutating func add(number value: Value) {
    if let dtype = value.numPyScalarDType {
      met(dtype.name)
    } else {
      switch value {
      case .bool: met("bool")
      case .int: met("int")
      case .float: met("float")
      default: met(value.asFloat != nil ? "float" : value.asInt != nil ? "int" : name(of: value))
      }
    }
    let scalar = value.asScalar ?? .double(.nan)
    doubles.append(scalar.double)
    if case .double = scalar { return }
    integers.append(scalar.int)
  }

  private func name(of value: Value) -> String {
    if value.asText != nil { return "str" }
    return interpreter.type(of: value).name == "int" ? "huge" : "object"
  }

  private mutating func add(_ tensor: PyTensor) throws(PythonException) -> [Int] {
    met(tensor.tensor.dtype.name)
    let values = try tensor.torch.run("array") { engine throws(TensorError) in
      try engine.values(tensor.tensor)
    }
    for value in values {
      doubles.append(value.double)
      if case .double = value { continue }
      integers.append(value.int)
    }
    return tensor.tensor.shape
  }

  private mutating func add(
    _ items: ContiguousArray<Value>, within sizes: [Int]
  ) throws(PythonException) -> [Int] {
    guard sizes.count < Self.deepest else {
      throw interpreter.valueError(
        "setting an array element with a sequence. The requested array would exceed the maximum"
          + " number of dimension of \(Self.deepest).")
    }
    var inner: [Int]?
    for item in items {
      let found = try add(item, within: sizes + [items.count])
      if let known = inner, known != found {
        throw ragged(sizes + [items.count] + common(known, found))
      }
      inner = found
    }
    return [items.count] + (inner ?? [])
  }

  private func common(_ left: [Int], _ right: [Int]) -> [Int] {
    var shape: [Int] = []
    for (a, b) in zip(left, right) {
      guard a == b else { break }
      shape.append(a)
    }
    return shape
  }

  private func ragged(_ shape: [Int]) -> PythonException {
    let sizes = shape.map { "\($0)" }.joined(separator: ", ") + (shape.count == 1 ? "," : "")
    return interpreter.valueError(
      "setting an array element with a sequence. The requested array has an inhomogeneous shape"
        + " after \(shape.count) dimensions. The detected shape was (\(sizes)) + inhomogeneous part."
    )
  }
}
