import PythonRuntime
import Tensors

extension Torch {
  /// `x[key]`.
  func getItem(_ receiver: PyTensor, _ key: Value) throws(PythonException) -> Value {
    let indices = try indices(key)
    return try run("__getitem__", [("input", receiver.tensor)]) { engine throws(TensorError) in
      wrap(try engine.index(receiver.tensor, indices))
    }
  }

  /// `x[key] = value`.
  func setItem(_ receiver: PyTensor, _ key: Value, _ value: Value) throws(PythonException) {
    let indices = try indices(key)
    guard !isOnlyNumpys(value), let source = try receiver.operand(value) else {
      throw interpreter.typeError(
        "can't assign a \(interpreter.torchTypeName(value)) to a"
          + " \(receiver.tensor.dtype.typeString)")
    }
    let operands = [("input", receiver.tensor), ("value", source)]
    try run("__setitem__", operands) { engine throws(TensorError) in
      if let scalar = value.asScalar { try receiver.tensor.dtype.checkHolds(scalar) }
      try engine.setIndex(receiver.tensor, indices, source)
    }
  }

  /// Whether a value is a number to numpy but neither a float nor an int to Python.
  private func isOnlyNumpys(_ value: Value) -> Bool {
    guard case .object = value else { return false }
    switch interpreter.type(of: value).name {
    case "numpy.bool", "numpy.float16", "numpy.float32": return true
    default: return false
    }
  }

  private func indices(_ key: Value) throws(PythonException) -> [TensorIndex] {
    guard let items = key.asTuple?.items ?? listAsTuple(key) else { return [try index(key)] }
    var indices: [TensorIndex] = []
    indices.reserveCapacity(items.count)
    for item in items { indices.append(try index(item)) }
    return indices
  }

  /// A short list that holds more than numbers still means what its tuple means.
  private func listAsTuple(_ key: Value) -> ContiguousArray<Value>? {
    guard let items = key.asList?.items, items.count < 32,
      items.contains(where: { isIndexByItself($0) })
    else { return nil }
    engine.warn(
      "Using a non-tuple sequence for multidimensional indexing is deprecated and will be changed"
        + " in pytorch 2.9; use x[tuple(seq)] instead of x[seq]. In pytorch 2.9 this will be"
        + " interpreted as tensor index, x[torch.tensor(seq)], which will result either in an"
        + " error or a different result")
    return items
  }

  private func isIndexByItself(_ item: Value) -> Bool {
    item.asTensor != nil || item.asSequence != nil || item.asSlice != nil || item.isNone
      || item.asText != nil || item.asObject === interpreter.ellipsis
  }

  private func index(_ key: Value) throws(PythonException) -> TensorIndex {
    switch key {
    case .int(let value): return .int(Int(clamping: value))
    case .bool(let value): return .bool(value)
    case .none: return .none
    case .object(let object):
      if object === interpreter.ellipsis { return .ellipsis }
      if let slice = key.asSlice { return try self.slice(slice) }
      if let tensor = key.asTensor ?? interpreter.arrayTensor(of: key) {
        return .tensor(tensor.tensor)
      }
      return try sequenceIndex(key)
    default: throw invalidIndex(key)
    }
  }

  private func slice(_ slice: PySlice) throws(PythonException) -> TensorIndex {
    let step = try bound(slice.step)
    if step == 0 { throw interpreter.valueError("slice step cannot be zero") }
    if let step, step < 0 { throw interpreter.valueError("step must be greater than zero") }
    return .slice(start: try bound(slice.start), stop: try bound(slice.stop), step: step)
  }

  private func bound(_ value: Value) throws(PythonException) -> Int? {
    if value.isNone { return nil }
    if let number = value.asInt { return Int(clamping: number) }
    guard let tensor = value.asTensor, tensor.tensor.count == 1, tensor.tensor.dtype.isIntegral,
      let number = try tensor.item().asInt
    else {
      throw interpreter.typeError(
        "slice indices must be integers or None or have an __index__ method")
    }
    return Int(clamping: number)
  }

  /// A list, range or other sequence is an array of indices.
  private func sequenceIndex(_ key: Value) throws(PythonException) -> TensorIndex {
    if let number = key.asInt { return .int(Int(clamping: number)) }
    if key.asText != nil { throw interpreter.typeError("new(): invalid data type 'str'") }
    guard key.asSequence != nil || key.asRange != nil else { throw invalidIndex(key) }
    let tensor = try NestedData(self, key).tensor(dtype: nil)
    if tensor.count == 0 && tensor.dtype.isFloatingPoint {
      return .tensor(
        try run("__getitem__") { engine throws(TensorError) in
          try engine.to(tensor, dtype: .int64)
        })
    }
    return .tensor(tensor)
  }

  private func invalidIndex(_ key: Value) -> PythonException {
    interpreter.indexError(
      "only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid"
        + " indices (got \(interpreter.torchTypeName(key)))")
  }
}
