import PythonRuntime
import Tensors

/// Data as plots take them: tensors, numbers, and rows of them, as one list with a shape.
struct PlotValues {
  /// What the data are made of.
  enum Kind: String {
    case number
    case integer
    case text
    case object
  }

  private let interpreter: Interpreter
  private(set) var numbers: [Double] = []
  private(set) var words: [Value] = []
  private(set) var shape: [Int] = []
  private var isWhole = true
  private var hasObjects = false

  private static let deepest = 32

  init(_ value: Value, in interpreter: Interpreter) throws(PythonException) {
    self.interpreter = interpreter
    shape = try add(value, depth: 0)
    if !words.isEmpty && !numbers.isEmpty { hasObjects = true }
  }

  var kind: Kind {
    if hasObjects { return .object }
    if !words.isEmpty { return .text }
    return isWhole && !numbers.isEmpty ? .integer : .number
  }

  /// Items, shape and kind as Python's.
  var tuple: Value {
    let items: ContiguousArray<Value>
    if words.isEmpty {
      items = ContiguousArray(numbers.map { .float($0) })
    } else {
      items = ContiguousArray(words)
    }
    let sizes = ContiguousArray(shape.map { Value.int(Int64($0)) })
    return .tuple([.list(items), .tuple(sizes), .string(kind.rawValue)])
  }

  /// Adds what a value holds; its shape.
  private mutating func add(_ value: Value, depth: Int) throws(PythonException) -> [Int] {
    if let tensor = value.asTensor ?? interpreter.arrayTensor(of: value) {
      return try add(tensor)
    }
    if value.asText != nil {
      words.append(value)
      return []
    }
    if let items = try sequence(value, depth) { return try add(items, depth: depth) }
    numbers.append(try number(value))
    return []
  }

  private func sequence(
    _ value: Value, _ depth: Int
  ) throws(PythonException) -> ContiguousArray<Value>? {
    if let items = value.asSequence { return items }
    if value.asRange != nil { return try interpreter.items(of: value) }
    guard depth < PlotValues.deepest, value.asInstance != nil, value.asFloat == nil,
      try interpreter.attributeIfPresent(value, interpreter.intern("__len__")) != nil
    else { return nil }
    return try interpreter.items(of: value)
  }

  private mutating func add(
    _ items: ContiguousArray<Value>, depth: Int
  ) throws(PythonException) -> [Int] {
    guard depth < PlotValues.deepest else {
      throw interpreter.valueError("data for plots nest at most \(PlotValues.deepest) deep")
    }
    var inner: [Int]?
    for item in items {
      let found = try add(item, depth: depth + 1)
      if let inner, inner != found {
        throw interpreter.valueError(
          "setting an array element with a sequence. The requested array has an inhomogeneous shape"
            + " after \(depth + 1) dimensions. The detected shape was \(shown(items.count)) +"
            + " inhomogeneous part.")
      }
      inner = found
    }
    return [items.count] + (inner ?? [])
  }

  private func shown(_ count: Int) -> String { "(\(count),)" }

  private mutating func add(_ tensor: PyTensor) throws(PythonException) -> [Int] {
    if tensor.tensor.requiresGrad {
      throw interpreter.runtimeError(
        "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.")
    }
    let torch = tensor.torch
    var values: [Scalar] = []
    _ = try torch.run("numpy", [("input", tensor.tensor)]) { engine throws(TensorError) in
      values = try engine.values(tensor.tensor)
      return Value.none
    }
    numbers.reserveCapacity(numbers.count + values.count)
    for value in values {
      if case .double = value { isWhole = false }
      numbers.append(value.double)
    }
    return tensor.tensor.shape
  }

  private mutating func number(_ value: Value) throws(PythonException) -> Double {
    switch value {
    case .int(let value): return Double(value)
    case .float(let value):
      isWhole = false
      return value
    case .bool(let value): return value ? 1 : 0
    case .none:
      isWhole = false
      return .nan
    default: break
    }
    if let number = value.asInt { return Double(number) }
    isWhole = false
    if let number = value.asFloat { return number }
    guard value.asDict == nil, value.asSet == nil else {
      throw interpreter.typeError("unhashable type: '\(interpreter.type(of: value).name)'")
    }
    throw interpreter.typeError(
      "float() argument must be a string or a real number, not"
        + " '\(interpreter.type(of: value).name)'")
  }
}
