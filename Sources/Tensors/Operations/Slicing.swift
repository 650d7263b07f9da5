extension Engine {
  /// The slice at one index of a dimension, without the dimension.
  public func select(_ input: Tensor, dim: Int, index: Int) throws(TensorError) -> Tensor {
    if input.dim == 0 { throw .index("select() cannot be applied to a 0-dim tensor.") }
    let axis = try input.axis(dim)
    let size = input.shape[axis]
    guard index >= -size && index < size else {
      throw .index(
        "select(): index \(index) out of range for tensor of size \(TensorError.list(input.shape))"
          + " at dimension \(axis)")
    }
    return selected(input, axis, index < 0 ? index + size : index)
  }

  func selected(_ input: Tensor, _ axis: Int, _ index: Int) -> Tensor {
    var (shape, strides) = (input.shape, input.strides)
    shape.remove(at: axis)
    let step = strides.remove(at: axis)
    let original = input.shape
    return makeView(
      "SelectBackward0", of: input, shape: shape, strides: strides,
      offset: input.offset + index * step
    ) { (engine, node, gradient) throws(TensorError) in
      [
        try engine.scattered(gradient, original) { (whole) throws(TensorError) in
          try engine.select(whole, dim: axis, index: index)
        }
      ]
    }
  }

  /// Every `step`-th slice from `start` up to `end`, cut to the dimension as Python does.
  public func slice(
    _ input: Tensor, dim: Int, start: Int? = nil, end: Int? = nil, step: Int = 1
  ) throws(TensorError) -> Tensor {
    if input.dim == 0 { throw .runtime("slice() cannot be applied to a 0-dim tensor.") }
    let axis = try input.axis(dim)
    if step <= 0 { throw .runtime("slice step must be positive") }
    let size = input.shape[axis]
    func clamped(_ position: Int) -> Int {
      Swift.min(Swift.max(position < 0 ? position + size : position, 0), size)
    }
    let first = clamped(start ?? 0)
    let last = Swift.max(clamped(end ?? size), first)
    return sliced(input, axis, first, last, step)
  }

  private func sliced(
    _ input: Tensor, _ axis: Int, _ first: Int, _ last: Int, _ step: Int
  ) -> Tensor {
    var (shape, strides) = (input.shape, input.strides)
    let offset = input.offset + first * strides[axis]
    shape[axis] = (last - first + step - 1) / step
    strides[axis] *= step
    let original = input.shape
    return makeView(
      "SliceBackward0", of: input, shape: shape, strides: strides, offset: offset
    ) { (engine, node, gradient) throws(TensorError) in
      [
        try engine.scattered(gradient, original) { (whole) throws(TensorError) in
          try engine.slice(whole, dim: axis, start: first, end: last, step: step)
        }
      ]
    }
  }

  /// `length` slices from `start`.
  public func narrow(
    _ input: Tensor, dim: Int, start: Int, length: Int
  ) throws(TensorError) -> Tensor {
    if input.dim == 0 { throw .runtime("narrow() cannot be applied to a 0-dim tensor.") }
    let axis = try input.axis(dim)
    let size = input.shape[axis]
    if length < 0 { throw .runtime("narrow(): length must be non-negative.") }
    guard start >= -size && start <= size else {
      throw .index(
        "start out of range (expected to be in range of [\(-size), \(size)], but got \(start))")
    }
    let first = start < 0 ? start + size : start
    guard first + length <= size else {
      throw .runtime("start (\(first)) + length (\(length)) exceeds dimension size (\(size)).")
    }
    return sliced(input, axis, first, first + length, 1)
  }

  /// Pieces of `size` slices; the last may be smaller.
  public func split(_ input: Tensor, size: Int, dim: Int = 0) throws(TensorError) -> [Tensor] {
    if input.dim == 0 { throw .runtime("split expects at least a 1-dimensional tensor") }
    if size < 0 {
      throw .runtime("split expects split_size be non-negative, but got split_size=\(size)")
    }
    let axis = try input.axis(dim)
    let length = input.shape[axis]
    guard size > 0 || length == 0 else {
      throw .runtime(
        "split_size can only be 0 if dimension size is 0, but got dimension size of \(length)")
    }
    var sizes: [Int] = []
    var left = length
    while left > size {
      sizes.append(size)
      left -= size
    }
    return try pieces("SplitBackward0", input, axis, sizes + [left])
  }

  /// Pieces of the given sizes.
  public func split(_ input: Tensor, sizes: [Int], dim: Int = 0) throws(TensorError) -> [Tensor] {
    if input.dim == 0 { throw .runtime("split expects at least a 1-dimensional tensor") }
    let axis = try input.axis(dim)
    var total = 0
    for size in sizes {
      if size < 0 {
        throw .runtime(
          "split_with_sizes expects split_sizes have only non-negative entries, but got"
            + " split_sizes=\(TensorError.list(sizes))")
      }
      total += size
    }
    guard total == input.shape[axis] else {
      throw .runtime(
        "split_with_sizes expects split_sizes to sum exactly to \(input.shape[axis]) (input tensor's"
          + " size at dimension \(axis)), but got split_sizes=\(TensorError.list(sizes))")
    }
    return try pieces("SplitWithSizesBackward0", input, axis, sizes)
  }

  private func pieces(
    _ name: String, _ input: Tensor, _ axis: Int, _ sizes: [Int]
  ) throws(TensorError) -> [Tensor] {
    var outputs: [Tensor] = []
    var start = input.offset
    for size in sizes {
      var shape = input.shape
      shape[axis] = size
      let piece = bareView(of: input, shape: shape, strides: input.strides, offset: start)
      if piece.view?.restriction == ViewRestriction.none {
        piece.view?.restriction = .multipleOutputs
      }
      outputs.append(piece)
      start += size * input.strides[axis]
    }
    guard tracks(input) else { return outputs }
    let shapes = outputs.map { $0.shape }
    let dtype = input.dtype
    return record(name, outputs: outputs, inputs: [input]) {
      (engine, node, gradients) throws(TensorError) in
      var parts: [Tensor] = []
      for (index, shape) in shapes.enumerated() {
        parts.append(gradients[index] ?? engine.zeroed(shape, dtype))
      }
      return [try engine.cat(parts, dim: axis)]
    }
  }

  /// At most `chunks` pieces of equal size but the last.
  public func chunk(_ input: Tensor, _ chunks: Int, dim: Int = 0) throws(TensorError) -> [Tensor] {
    if input.dim == 0 { throw .runtime("chunk expects at least a 1-dimensional tensor") }
    guard chunks > 0 else {
      throw .runtime("chunk expects `chunks` to be greater than 0, got: \(chunks)")
    }
    let axis = try input.axis(dim)
    let length = input.shape[axis]
    let size = (length + chunks - 1) / chunks
    if size == 0 { return try split(input, sizes: [Int](repeating: 0, count: chunks), dim: axis) }
    return try split(input, size: size, dim: axis)
  }

  private func splitAxis(_ input: Tensor, _ dim: Int) throws(TensorError) -> Int {
    if input.dim == 0 {
      throw .runtime(
        "tensor_split expected at least a 1-dimensional tensor, but got a tensor with 0 dims")
    }
    return try input.axis(dim)
  }

  /// Pieces that begin at the given indices.
  public func tensorSplit(
    _ input: Tensor, indices: [Int], dim: Int = 0
  ) throws(TensorError) -> [Tensor] {
    let axis = try splitAxis(input, dim)
    var outputs: [Tensor] = []
    var start = 0
    for index in indices + [input.shape[axis]] {
      outputs.append(try slice(input, dim: axis, start: start, end: index))
      start = index
    }
    return outputs
  }

  /// `sections` pieces whose sizes differ by at most one.
  public func tensorSplit(
    _ input: Tensor, sections: Int, dim: Int = 0
  ) throws(TensorError) -> [Tensor] {
    let axis = try splitAxis(input, dim)
    guard sections > 0 else {
      throw .runtime("number of sections must be larger than 0, got \(sections)")
    }
    let (size, larger) = input.shape[axis].quotientAndRemainder(dividingBy: sections)
    var outputs: [Tensor] = []
    var start = 0
    for section in 0..<sections {
      let end = start + size + (section < larger ? 1 : 0)
      outputs.append(try slice(input, dim: axis, start: start, end: end))
      start = end
    }
    return outputs
  }

  /// All slices along a dimension.
  public func unbind(_ input: Tensor, dim: Int = 0) throws(TensorError) -> [Tensor] {
    if input.dim == 0 { throw .index("Dimension specified as 0 but tensor has no dimensions") }
    let axis = try input.axis(dim)
    var (shape, strides) = (input.shape, input.strides)
    shape.remove(at: axis)
    let step = strides.remove(at: axis)
    var outputs: [Tensor] = []
    for index in 0..<input.shape[axis] {
      let piece = bareView(
        of: input, shape: shape, strides: strides, offset: input.offset + index * step)
      if piece.view?.restriction == ViewRestriction.none {
        piece.view?.restriction = .multipleOutputs
      }
      outputs.append(piece)
    }
    guard tracks(input) else { return outputs }
    let dtype = input.dtype
    return record("UnbindBackward0", outputs: outputs, inputs: [input]) {
      [shape] (engine, node, gradients) throws(TensorError) in
      var parts: [Tensor] = []
      for gradient in gradients { parts.append(gradient ?? engine.zeroed(shape, dtype)) }
      return [try engine.stack(parts, dim: axis)]
    }
  }
}
