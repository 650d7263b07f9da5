import PythonRuntime
import Tensors

extension Torch {
  /// Functions of several tensors and of shapes.
  static var shapeForms: [PythonForm] {
    broadcastForms + rankForms + [
      PythonForm(
        "cartesian_prod", "*tensors",
        about: .kept("Every choice of one element of each vector, as rows.", "StackBackward0")
      ) { torch, arguments throws(PythonException) in
        try torch.each(arguments, "cartesian_prod", Engine.cartesianProduct)
      },
      PythonForm(
        "block_diag", "*tensors",
        about: .kept("Matrices along the diagonal of one matrix of zeros.", "BlockDiagBackward0")
      ) { torch, arguments throws(PythonException) in
        try torch.each(arguments, "block_diag") { engine in
          { tensors throws(TensorError) in
            try engine.fused("BlockDiagBackward0", tensors) { engine, x throws(TensorError) in
              try engine.blockDiagonal(x)
            }
          }
        }
      },
    ]
  }

  private static var broadcastForms: [PythonForm] {
    [
      PythonForm(
        "broadcast_tensors", "*tensors",
        about: .kept("All tensors expanded to their common shape.", "ExpandBackward0")
      ) { torch, arguments throws(PythonException) in try torch.broadcastTensors(arguments) },
      PythonForm(
        "broadcast_shapes", "*shapes", about: .none("The shape that shapes broadcast to.")
      ) { torch, arguments throws(PythonException) in
        try torch.broadcastShapes(arguments[0].asSequence ?? [])
      },
    ]
  }

  private func broadcastTensors(_ arguments: Arguments) throws(PythonException) -> Value {
    var items = arguments[0].asSequence ?? []
    if items.count == 1, let inner = items[0].asSequence { items = inner }
    let tensors = try elements(items)
    return try run("broadcast_tensors") { engine throws(TensorError) in
      wrap(try engine.broadcastTensors(tensors))
    }
  }

  private typealias ListFunction = (Engine) -> ([Tensor]) throws(TensorError) -> Tensor

  private func each(
    _ arguments: Arguments, _ name: String, _ function: @escaping ListFunction
  ) throws(PythonException) -> Value {
    let tensors = try elements(arguments[0].asSequence ?? [])
    return try run(name, tensors.map { ("tensors", $0) }) { engine throws(TensorError) in
      wrap(try function(engine)(tensors))
    }
  }

  private func broadcastShapes(_ shapes: ContiguousArray<Value>) throws(PythonException) -> Value {
    var all: [[Int]] = []
    for shape in shapes {
      all.append(try dims(shape, "broadcast_shapes", "shapes", position: 1) ?? [])
    }
    var result = Array(repeating: 1, count: all.map { $0.count }.max() ?? 0)
    for (index, shape) in all.enumerated() {
      try broadcast(shape, index, to: &result)
    }
    return size(result)
  }

  /// Lets `result` grow to what one more shape asks for.
  private func broadcast(
    _ shape: [Int], _ index: Int, to result: inout [Int]
  ) throws(PythonException) {
    for (place, length) in shape.enumerated().reversed() {
      let behind = place - shape.count
      let known = result[result.count + behind]
      if length == 1 || length == known { continue }
      guard known == 1 else {
        throw interpreter.runtimeError(
          "Attempting to broadcast a dimension of length \(length) at \(behind)! Mismatching argument"
            + " at index \(index) had \(try interpreter.repr(ints(shape))); but expected shape should be"
            + " broadcastable to \(TensorError.list(result))")
      }
      if length < 0 {
        throw interpreter.valueError("Attempting to broadcast a dimension with negative length!")
      }
      result[result.count + behind] = length
    }
  }

  func tensordot(
    _ left: Value, _ right: Value, _ dims: Value
  ) throws(PythonException) -> Value {
    let a = try tensor(left, "tensordot", "a", position: 1)
    let b = try tensor(right, "tensordot", "b", position: 2)
    if let count = dims.asInt {
      return try run("tensordot", [("a", a), ("b", b)]) { engine throws(TensorError) in
        wrap(try engine.tensordot(a, b, dims: Int(clamping: count)))
      }
    }
    guard let pair = dims.asSequence, pair.count == 2 else {
      throw interpreter.runtimeError(
        "tensordot expects dims to be int or tuple[list[int], list[int]] or list[list[int]]"
          + " containing two lists, but got dims=\(try interpreter.str(dims))")
    }
    let first = try self.dims(pair[0], "tensordot", "dims", position: 3) ?? []
    let second = try self.dims(pair[1], "tensordot", "dims", position: 3) ?? []
    return try run("tensordot", [("a", a), ("b", b)]) { engine throws(TensorError) in
      wrap(try engine.tensordot(a, b, dims: (first, second)))
    }
  }

  /// `atleast_1d` and its relatives take one tensor, several, or a list.
  private static var rankForms: [PythonForm] {
    let summary = "The tensor with dimensions of size 1 put in until it has at least"
    return [("atleast_1d", 1), ("atleast_2d", 2), ("atleast_3d", 3)].map { name, rank in
      let node = rank == 1 ? "ViewBackward0" : "UnsqueezeBackward0"
      return PythonForm(name, "*tensors", about: .kept("\(summary) \(rank).", node)) {
        torch, arguments throws(PythonException) in try torch.atLeast(rank, name, arguments)
      }
    }
  }

  private func atLeast(
    _ rank: Int, _ name: String, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let items = arguments[0].asSequence ?? []
    let list = items.count == 1 ? items[0].asSequence : items
    let tensors = try elements(list ?? items)
    var results: [Tensor] = []
    for tensor in tensors {
      results.append(
        try run(name) { engine throws(TensorError) in try engine.atLeast(rank, tensor) })
    }
    return list == nil || list?.count == 1 && items[0].asSequence == nil
      ? wrap(results.first) : wrap(results)
  }
}

extension Engine {
  fileprivate func atLeast(_ rank: Int, _ input: Tensor) throws(TensorError) -> Tensor {
    guard input.dim < rank else { return input }
    switch (rank, input.dim) {
    case (1, _): return try reshape(input, [1])
    case (2, 0): return try reshape(input, [1, 1])
    case (2, _): return try unsqueeze(input, dim: 0)
    case (_, 0): return try reshape(input, [1, 1, 1])
    case (_, 1): return try unsqueeze(unsqueeze(input, dim: 0), dim: 2)
    default: return try unsqueeze(input, dim: -1)
    }
  }

  /// The tensors along the diagonal of a matrix of zeros.
  fileprivate func blockDiagonal(_ tensors: [Tensor]) throws(TensorError) -> Tensor {
    var blocks: [Tensor] = []
    for tensor in tensors { blocks.append(try atLeast(2, tensor)) }
    let columns = blocks.reduce(0) { $0 + $1.shape[1] }
    var rows: [Tensor] = []
    var before = 0
    for block in blocks {
      let after = columns - before - block.shape[1]
      rows.append(try pad(block, [before, after]))
      before += block.shape[1]
    }
    return rows.isEmpty ? try zeros([1, 0]) : try cat(rows, dim: 0)
  }
}
