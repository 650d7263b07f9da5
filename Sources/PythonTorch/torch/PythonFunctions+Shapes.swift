import PythonRuntime
import Tensors

extension Torch {
  func defineBroadcasting(_ builder: ModuleBuilder) {
    builder.function("broadcast_tensors", "*tensors") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      var items = arguments[0].asSequence ?? []
      if items.count == 1, let inner = items[0].asSequence { items = inner }
      let tensors = try torch.elements(items)
      return try torch.run("broadcast_tensors") { engine throws(TensorError) in
        torch.wrap(try engine.broadcastTensors(tensors))
      }
    }
    builder.function("broadcast_shapes", "*shapes") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try Torch.of(interpreter).broadcastShapes(arguments[0].asSequence ?? [])
    }
    builder.function("cartesian_prod", "*tensors") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      let tensors = try torch.elements(arguments[0].asSequence ?? [])
      return try torch.run("cartesian_prod") { engine throws(TensorError) in
        torch.wrap(try engine.cartesianProduct(tensors))
      }
    }
    builder.function("block_diag", "*tensors") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      let tensors = try torch.elements(arguments[0].asSequence ?? [])
      return try torch.run("block_diag") { engine throws(TensorError) in
        torch.wrap(try engine.blockDiagonal(tensors))
      }
    }
  }

  private func broadcastShapes(_ shapes: ContiguousArray<Value>) throws(PythonException) -> Value {
    var tensors: [Tensor] = []
    for shape in shapes {
      let sizes = try dims(shape, "broadcast_shapes", "shapes", position: 1) ?? []
      tensors.append(
        try run("broadcast_shapes") { engine throws(TensorError) in
          try engine.expand(engine.zeros([]), sizes)
        })
    }
    do throws(TensorError) {
      return size(try engine.broadcastTensors(tensors).first?.shape ?? [])
    } catch {
      throw interpreter.runtimeError(
        "Shape mismatch: objects cannot be broadcast to a single shape")
    }
  }

  func defineTensordot(_ builder: ModuleBuilder) {
    builder.function("tensordot", "a, b, dims=2, out=None") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try Torch.of(interpreter).tensordot(arguments[0], arguments[1], arguments[2])
    }
  }

  private func tensordot(
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
  func defineDimensions(_ builder: ModuleBuilder) {
    for (name, rank) in [("atleast_1d", 1), ("atleast_2d", 2), ("atleast_3d", 3)] {
      builder.function(name, "*tensors") {
        (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
        let torch = Torch.of(interpreter)
        let items = arguments[0].asSequence ?? []
        let list = items.count == 1 ? items[0].asSequence : items
        let tensors = try torch.elements(list ?? items)
        var results: [Tensor] = []
        for tensor in tensors {
          results.append(
            try torch.run(name) { engine throws(TensorError) in
              try engine.atLeast(rank, tensor)
            })
        }
        return list == nil || list?.count == 1 && items[0].asSequence == nil
          ? torch.wrap(results.first) : torch.wrap(results)
      }
    }
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
