extension Engine {
  /// Adds elements around a tensor, last dimension first: `torch.nn.functional.pad`.
  public func pad(
    _ input: Tensor, _ padding: [Int], mode: String = "constant", value: Double = 0
  ) throws(TensorError) -> Tensor {
    guard padding.count % 2 == 0 else {
      throw .runtime("Padding length must be divisible by 2")
    }
    guard padding.count <= 2 * input.dim else {
      throw .runtime(
        "Padding length should be less than or equal to two times the input dimension but got"
          + " padding length \(padding.count) and input of dimension \(input.dim)")
    }
    if mode == "constant" { return try constantPad(input, padding, value) }
    return try mirroredPad(input, padding, mode)
  }

  private func constantPad(
    _ input: Tensor, _ padding: [Int], _ value: Double
  ) throws(TensorError) -> Tensor {
    var shape = input.shape
    for pair in 0..<padding.count / 2 {
      let axis = input.dim - 1 - pair
      shape[axis] = shape[axis].plusClamped(padding[2 * pair]).plusClamped(padding[2 * pair + 1])
      guard shape[axis] >= 0 else {
        throw .runtime(
          "The input size \(input.shape[axis]), plus negative padding \(padding[2 * pair]) and"
            + " \(padding[2 * pair + 1]) resulted in a negative output size, which is invalid. Check"
            + " dimension \(axis) of your input.")
      }
    }
    try reserve(shape, input.dtype)
    try input.dtype.checkHolds(.double(value), halves: true)
    let output = try full(shape, .double(value), dtype: input.dtype)
    try copyInPlace(paddedPart(output, padding), cropped(detach(input), padding))
    return recordUnary("ConstantPadNdBackward0", output, input, .nothing) {
      (engine, g, _) throws(TensorError) in try engine.pad(g, padding.map { -$0 })
    }
  }

  /// The part of a padded tensor that the original fills.
  private func paddedPart(_ output: Tensor, _ padding: [Int]) throws(TensorError) -> Tensor {
    try cropped(output.alias(), padding.map { -$0 })
  }

  /// Without what negative padding takes away.
  private func cropped(_ input: Tensor, _ padding: [Int]) throws(TensorError) -> Tensor {
    var result = input
    for pair in 0..<padding.count / 2 {
      let axis = input.dim - 1 - pair
      let start = Swift.max(0, -padding[2 * pair])
      let end = input.shape[axis] - Swift.max(0, -padding[2 * pair + 1])
      result = try narrow(result, dim: axis, start: start, length: Swift.max(0, end - start))
    }
    return result
  }

  private func mirroredPad(
    _ input: Tensor, _ padding: [Int], _ mode: String
  ) throws(TensorError) -> Tensor {
    guard ["reflect", "replicate", "circular"].contains(mode) else {
      throw .refused(.notImplementedError, "Unrecognised padding mode \(mode)")
    }
    try checkMirrored(input, padding, mode)
    var result = try detach(input)
    var indices: [(axis: Int, places: Tensor)] = []
    for pair in 0..<padding.count / 2 {
      let axis = input.dim - 1 - pair
      let places = try paddedPlaces(
        input.shape[axis], padding[2 * pair], padding[2 * pair + 1], mode, axis, input)
      indices.append((axis, places))
      result = try indexSelect(result, dim: axis, places)
    }
    let rank = padding.count / 2
    let family = mode == "reflect" ? "Reflection" : mode == "replicate" ? "Replication" : ""
    let name = family.isEmpty ? "CopySlices" : "\(family)Pad\(rank)DBackward0"
    guard tracks(input) else { return result }
    let shape = input.shape
    return record(name, result, inputs: [input], saved: indices.map { $0.places }) {
      [indices] (engine, node, g) throws(TensorError) in
      var gradient = g
      for (number, entry) in indices.enumerated().reversed() {
        var smaller = gradient.shape
        smaller[entry.axis] = shape[entry.axis]
        let before = [Tensor?](repeating: nil, count: entry.axis)
        gradient = try engine.indexPut(
          engine.zeroed(smaller, g.dtype), before + [node.savedTensor(number, engine)], gradient,
          accumulate: true)
      }
      return [gradient]
    }
  }

  /// The dimensions that a margin of the tensor's own elements wants: those padded and one or two more.
  private func checkMirrored(
    _ input: Tensor, _ padding: [Int], _ mode: String
  ) throws(TensorError) {
    let pairs = padding.count / 2
    guard pairs > 0, input.dim == pairs + 1 || input.dim == pairs + 2 else {
      throw .refused(
        .notImplementedError,
        """
        Padding size \(padding.count) is not supported for \(input.dim)D input tensor.
        Supported combinations for non-constant padding:
          - 2D or 3D input: padding size = 2 (pads last dimension)
          - 3D or 4D input: padding size = 4 (pads last 2 dimensions)
          - 4D or 5D input: padding size = 6 (pads last 3 dimensions)
        """)
    }
    if mode == "circular" { return try checkCircle(input, padding) }
    let first = input.dim == pairs + 2 ? 1 : 0
    guard input.shape[first...].contains(0) else { return }
    throw .runtime(
      "Expected \(pairs + 1)D or \(pairs + 2)D (batch mode) tensor with possibly 0 batch size and"
        + " other non-zero dimensions for input, but got: \(TensorError.list(input.shape))")
  }

  private func checkCircle(_ input: Tensor, _ padding: [Int]) throws(TensorError) {
    for (place, size) in padding.enumerated() where size > input.shape[input.dim - 1 - place / 2] {
      throw .runtime("Padding value causes wrapping around more than once.")
    }
  }

  private func paddedPlaces(
    _ size: Int, _ before: Int, _ after: Int, _ mode: String, _ axis: Int, _ input: Tensor
  ) throws(TensorError) -> Tensor {
    if mode == "reflect" && (before >= size || after >= size) {
      throw .runtime(
        "Argument #\(axis == input.dim - 1 ? 4 : 6): Padding size should be less than the corresponding input dimension, but got:"
          + " padding (\(before), \(after)) at dimension \(axis) of input"
          + " \(TensorError.list(input.shape))")
    }
    var places: [Int64] = []
    for position in -before..<(size + after) {
      var index = position
      switch mode {
      case "reflect":
        if index < 0 { index = -index }
        if index >= size { index = 2 * (size - 1) - index }
      case "replicate": index = Swift.min(Swift.max(index, 0), size - 1)
      default: index = ((index % size) + size) % size
      }
      places.append(Int64(index))
    }
    return try tensor(places, shape: [places.count], dtype: .int64)
  }
}
