extension Engine {
  /// Tensors one after the other along a dimension.
  public func cat(_ tensors: [Tensor], dim: Int = 0) throws(TensorError) -> Tensor {
    // An empty vector joins anything: the form that code starts collecting from.
    let parts = tensors.filter { $0.shape != [0] }
    guard let first = parts.first ?? tensors.first else {
      throw .value("torch.cat(): expected a non-empty list of Tensors")
    }
    try sameDevice(in: "cat", tensors.map { ("tensors", $0) })
    for (index, tensor) in tensors.enumerated() where tensor.dim == 0 {
      throw .runtime("zero-dimensional tensor (at position \(index)) cannot be concatenated")
    }
    let axis = try first.axis(dim)
    var shape = first.shape
    shape[axis] = 0
    for (index, tensor) in tensors.enumerated() where tensor.shape != [0] || first.shape == [0] {
      try checkJoin(tensor, first, axis, index)
      shape[axis] += tensor.shape[axis]
    }
    let output = Tensor(empty: shape, resultType(tensors))
    var start = 0
    for tensor in parts {
      let part = output.alias(shape: tensor.shape, strides: output.strides, offset: start)
      Conversion.copy(tensor, into: part)
      start += tensor.shape[axis] * output.strides[axis]
    }
    guard tracks(tensors) else { return created(output) }
    let sizes = tensors.map { $0.shape == [0] && first.shape != [0] ? 0 : $0.shape[axis] }
    let shapes = tensors.map { $0.shape }
    return record("CatBackward0", output, inputs: tensors.map { $0 }) {
      (engine, node, g) throws(TensorError) in
      var gradients: [Tensor?] = []
      var start = 0
      for (index, size) in sizes.enumerated() {
        gradients.append(
          node.needs(index)
            ? try engine.reshape(
              engine.narrow(g, dim: axis, start: start, length: size), shapes[index]) : nil)
        start += size
      }
      return gradients
    }
  }

  private func checkJoin(
    _ tensor: Tensor, _ first: Tensor, _ axis: Int, _ index: Int
  ) throws(TensorError) {
    guard tensor.dim == first.dim else {
      throw .runtime(
        "Tensors must have same number of dimensions: got \(first.dim) and \(tensor.dim)")
    }
    for other in 0..<first.dim where other != axis && tensor.shape[other] != first.shape[other] {
      throw .runtime(
        "Sizes of tensors must match except in dimension \(axis). Expected size"
          + " \(first.shape[other]) but got size \(tensor.shape[other]) for tensor number \(index) in"
          + " the list.")
    }
  }

  /// Tensors of one shape along a new dimension.
  public func stack(_ tensors: [Tensor], dim: Int = 0) throws(TensorError) -> Tensor {
    guard let first = tensors.first else {
      throw .runtime("stack expects a non-empty TensorList")
    }
    for (index, tensor) in tensors.enumerated() where tensor.shape != first.shape {
      throw .runtime(
        "stack expects each tensor to be equal size, but got \(TensorError.list(first.shape)) at"
          + " entry 0 and \(TensorError.list(tensor.shape)) at entry \(index)")
    }
    let axis = try Tensor.axis(dim, rank: first.dim + 1)
    var shape = first.shape
    shape.insert(tensors.count, at: axis)
    let output = Tensor(empty: shape, resultType(tensors))
    var strides = output.strides
    let step = strides.remove(at: axis)
    for (index, tensor) in tensors.enumerated() {
      let part = output.alias(shape: first.shape, strides: strides, offset: index * step)
      Conversion.copy(tensor, into: part)
    }
    guard tracks(tensors) else { return created(output) }
    return record("StackBackward0", output, inputs: tensors.map { $0 }) {
      (engine, node, g) throws(TensorError) in
      try engine.unbind(g, dim: axis).map { $0 }
    }
  }

  /// Joins along the first dimension of vectors and the second of others.
  public func hstack(_ tensors: [Tensor]) throws(TensorError) -> Tensor {
    guard let first = tensors.first else {
      throw .runtime("hstack expects a non-empty TensorList")
    }
    let parts = try atLeast(1, tensors)
    return try cat(parts, dim: first.dim <= 1 ? 0 : 1)
  }

  /// Joins rows on top of each other.
  public func vstack(_ tensors: [Tensor]) throws(TensorError) -> Tensor {
    if tensors.isEmpty { throw .runtime("vstack expects a non-empty TensorList") }
    return try cat(atLeast(2, tensors), dim: 0)
  }

  /// Joins along the third dimension.
  public func dstack(_ tensors: [Tensor]) throws(TensorError) -> Tensor {
    if tensors.isEmpty { throw .runtime("dstack expects a non-empty TensorList") }
    return try cat(atLeast(3, tensors), dim: 2)
  }

  /// Joins vectors as columns.
  public func columnStack(_ tensors: [Tensor]) throws(TensorError) -> Tensor {
    var parts: [Tensor] = []
    for tensor in tensors {
      parts.append(tensor.dim <= 1 ? try reshape(tensor, [tensor.count, 1]) : tensor)
    }
    return try hstack(parts)
  }

  private func atLeast(_ rank: Int, _ tensors: [Tensor]) throws(TensorError) -> [Tensor] {
    var parts: [Tensor] = []
    for tensor in tensors { parts.append(try atLeast(rank, tensor)) }
    return parts
  }

  /// The tensor with dimensions of size 1 added up to `rank` ≤ 3: `atleast_1d` and its kin.
  public func atLeast(_ rank: Int, _ tensor: Tensor) throws(TensorError) -> Tensor {
    var result = tensor
    if result.dim == 0 { result = try reshape(result, [1]) }
    if rank >= 2 && result.dim == 1 { result = try unsqueeze(result, dim: 0) }
    if rank >= 3 && result.dim == 2 { result = try unsqueeze(result, dim: -1) }
    return result
  }
}
