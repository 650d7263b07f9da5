extension Engine {
  /// `input[indices]`: views where integers, slices, None and the ellipsis suffice, else a copy.
  public func index(_ input: Tensor, _ indices: [TensorIndex]) throws(TensorError) -> Tensor {
    if let part = picked(input, indices) { return part }
    let (view, tensors) = try applyBasic(input, indices, keepingWholes: indices.count == 1)
    if !tensors.isEmpty { return try indexed(view, tensors) }
    return view === input ? alias(input) : view
  }

  /// What plain numbers pick, in one step, where nothing is recorded and all of them are in range.
  private func picked(_ input: Tensor, _ indices: [TensorIndex]) -> Tensor? {
    guard !indices.isEmpty, indices.count <= input.dim, !tracks(input) else { return nil }
    var offset = input.offset
    for axis in indices.indices {
      guard case .int(let position) = indices[axis] else { return nil }
      let size = input.shape[axis]
      guard position >= -size && position < size else { return nil }
      offset += (position < 0 ? position + size : position) * input.strides[axis]
    }
    return bareView(
      of: input, shape: Array(input.shape.suffix(from: indices.count)),
      strides: Array(input.strides.suffix(from: indices.count)), offset: offset)
  }

  /// The whole tensor as a view: `x[...]`.
  public func alias(_ input: Tensor) -> Tensor {
    makeView("AliasBackward0", of: input, shape: input.shape, strides: input.strides) {
      (engine, node, gradient) throws(TensorError) in [gradient]
    }
  }

  /// `input[indices] = value`.
  public func setIndex(
    _ input: Tensor, _ indices: [TensorIndex], _ value: Tensor
  ) throws(TensorError) {
    let (view, tensors) = try applyBasic(input, indices)
    if tensors.isEmpty { return try assign(view, value) }
    if tensors.count == 1, let mask = tensors[0], mask.dtype == .bool, value.isWrappedNumber {
      try checkedFill(view, mask, value)
      return
    }
    try indexPutInPlace(view, tensors, droppingLeadingOnes(value, nil))
  }

  private func checkedFill(
    _ view: Tensor, _ mask: Tensor, _ value: Tensor
  ) throws(TensorError) {
    _ = try places(view.alias(), [mask])
    let missing = [Int](repeating: 1, count: view.dim - mask.dim)
    try maskedFillInPlace(view, reshape(mask, mask.shape + missing), value)
  }

  private func assign(_ view: Tensor, _ value: Tensor) throws(TensorError) {
    let source = try droppingLeadingOnes(value, view.dim)
    try copyInPlace(view, source)
  }

  // PyTorch accepts values with more dimensions if the additional leading ones have size 1.
  private func droppingLeadingOnes(_ value: Tensor, _ rank: Int?) throws(TensorError) -> Tensor {
    guard let rank, value.dim > rank else { return value }
    let extra = value.shape.prefix(value.dim - rank)
    guard extra.allSatisfy({ $0 == 1 }) else { return value }
    return try reshape(value, Array(value.shape.dropFirst(extra.count)))
  }

  /// Applies everything that makes views; index tensors are returned by the view's dimension.
  ///
  /// A slice of a whole dimension is nothing, but where PyTorch makes a view of it all the same.
  private func applyBasic(
    _ input: Tensor, _ indices: [TensorIndex], keepingWholes: Bool = false
  ) throws(TensorError) -> (view: Tensor, tensors: [Tensor?]) {
    var cursor = IndexCursor(input, tensors: [], keepsWholes: keepingWholes)
    let given = try consumed(indices)
    if given > input.dim {
      if input.dim == 0, indices.count == 1, case .int = indices[0] {
        throw .index(
          "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in"
            + " C++ to convert a 0-dim tensor to a number")
      }
      if input.dim == 0, indices.count == 1, case .slice = indices[0] {
        throw .index("slice() cannot be applied to a 0-dim tensor.")
      }
      throw .index("too many indices for tensor of dimension \(input.dim)")
    }
    for (place, index) in indices.enumerated() {
      cursor.dim = place
      try apply(index, &cursor, skipping: input.dim - given)
    }
    if cursor.consumed > cursor.view.dim, cursor.tensors.contains(where: { $0 != nil }) {
      throw .index(
        "too many indices for tensor of dimension \(cursor.view.dim) (got \(cursor.consumed))")
    }
    while let last = cursor.tensors.last, last == nil { cursor.tensors.removeLast() }
    return (cursor.view, cursor.tensors)
  }

  private func consumed(_ indices: [TensorIndex]) throws(TensorError) -> Int {
    var count = 0
    for index in indices {
      switch index {
      case .int, .slice: count += 1
      case .tensor(let tensor):
        count += tensor.dtype == .bool || tensor.dtype == .uint8 ? tensor.dim : 1
      case .none, .ellipsis, .bool: continue
      }
    }
    return count
  }

  private func apply(
    _ index: TensorIndex, _ cursor: inout IndexCursor, skipping rest: Int
  ) throws(TensorError) {
    switch index {
    case .int(let position): try cursor.select(position, self)
    case .slice(let start, let stop, let step): try cursor.slice(start, stop, step ?? 1, self)
    case .none: try cursor.insert(self)
    // A second ellipsis skips as much again, as in PyTorch.
    case .ellipsis: cursor.axis += rest
    case .bool(let flag): try cursor.insertMask(flag, self)
    case .tensor(let tensor): try cursor.take(tensor, self)
    }
  }
}

/// How far a subscript has been applied.
private struct IndexCursor {
  var view: Tensor
  var tensors: [Tensor?]
  var axis = 0
  /// The place in the subscript, which messages call a dimension.
  var dim = 0

  private let keepsWholes: Bool

  init(_ view: Tensor, tensors: [Tensor?], keepsWholes: Bool) {
    self.view = view
    self.tensors = tensors
    self.keepsWholes = keepsWholes
  }

  mutating func select(_ position: Int, _ engine: Engine) throws(TensorError) {
    let size = axis < view.dim ? view.shape[axis] : 0
    guard position >= -size && position < size else {
      throw .indexRange(index: position, dim: dim, size: size)
    }
    view = engine.selected(view, axis, position < 0 ? position + size : position)
  }

  mutating func slice(
    _ start: Int?, _ stop: Int?, _ step: Int, _ engine: Engine
  ) throws(TensorError) {
    if step <= 0 { throw .value("step must be greater than zero") }
    let isWhole = (start ?? 0) == 0 && step == 1 && reachesEnd(stop)
    if !isWhole || keepsWholes && axis < view.dim {
      view = try engine.slice(view, dim: axis, start: start, end: stop, step: step)
    }
    axis += 1
  }

  private func reachesEnd(_ stop: Int?) -> Bool {
    guard let stop else { return true }
    return axis < view.dim && stop >= view.shape[axis]
  }

  mutating func insert(_ engine: Engine) throws(TensorError) {
    view = try engine.unsqueeze(view, dim: axis)
    axis += 1
  }

  mutating func insertMask(_ flag: Bool, _ engine: Engine) throws(TensorError) {
    view = try engine.unsqueeze(view, dim: axis)
    try place(engine.tensor(flag ? [Int64(0)] : [], shape: [flag ? 1 : 0], dtype: .int64))
  }

  mutating func take(_ tensor: Tensor, _ engine: Engine) throws(TensorError) {
    let isMask = tensor.dtype == .bool || tensor.dtype == .uint8
    if tensor.dim == 0 && isMask {
      return try insertMask(engine.isTrue(tensor), engine)
    }
    if tensor.dim == 0 && tensor.dtype.isIntegral {
      return try select(Int(engine.item(tensor).int), engine)
    }
    try place(tensor)
  }

  private mutating func place(_ tensor: Tensor) throws(TensorError) {
    // A mask over several dimensions is one entry that stands for as many index tensors.
    while consumed < axis { append(nil, width: 1) }
    let isMask = tensor.dtype == .bool || tensor.dtype == .uint8
    append(tensor, width: isMask ? tensor.dim : 1)
    axis += isMask ? tensor.dim : 1
  }

  private mutating func append(_ tensor: Tensor?, width: Int) {
    tensors.append(tensor)
    consumed += width
  }

  fileprivate private(set) var consumed = 0
}
