extension Engine {
  /// The node that made a tensor, renewed if its base was written to since: `.grad_fn`.
  public func gradFn(of tensor: Tensor) -> Node? {
    guard let view = tensor.view, view.attributeVersion != tensor.version.value,
      view.base.requiresGrad
    else { return tensor.autograd?.gradFn }
    return renewed(tensor, view)
  }

  private func renewed(_ tensor: Tensor, _ view: ViewInformation) -> Node? {
    guard let edge = edge(of: view.base) else { return tensor.autograd?.gradFn }
    let metadata = OutputMetadata(shape: tensor.shape, dtype: tensor.dtype)
    let node = Node(
      name: "AsStridedBackward0", edges: [edge], outputs: [metadata], sequence: takeSequence(),
      apply: Engine.asStridedBackward(tensor, of: view.base))
    tensor.setHistory(node, 0)
    view.attributeVersion = tensor.version.value
    return node
  }

  /// Puts the gradient of a strided view into zeros of the base's shape.
  static func asStridedBackward(_ output: Tensor, of base: Tensor) -> Backward {
    let (baseShape, baseStrides) = (base.shape, base.strides)
    let (shape, strides, offset) = (output.shape, output.strides, output.offset - base.offset)
    return { (engine, node, gradients) throws(TensorError) in
      guard let gradient = gradients[0] else { return [nil] }
      return [
        try engine.asStridedScatter(gradient, shape, strides, offset, baseShape, baseStrides)
      ]
    }
  }

  /// Makes a view and remembers what it is a view of; `backward` is recorded if anything is.
  func makeView(
    _ name: String, of input: Tensor, shape: [Int], strides: [Int], offset: Int? = nil,
    backward: @escaping BackwardOfOne
  ) -> Tensor {
    let output = bareView(of: input, shape: shape, strides: strides, offset: offset)
    guard tracks(input) else { return output }
    return record(name, output, inputs: [input], backward: backward)
  }

  func bareView(of input: Tensor, shape: [Int], strides: [Int], offset: Int? = nil) -> Tensor {
    let output = input.alias(shape: shape, strides: strides, offset: offset)
    output.view = ViewInformation(
      base: input.view?.base ?? input, attributeVersion: output.version.value,
      restriction: inheritedRestriction(input))
    return output
  }

  private func inheritedRestriction(_ input: Tensor) -> ViewRestriction {
    if !gradMode { return .madeInNoGrad }
    return input.view?.restriction ?? .none
  }

  func emptyStrided(_ shape: [Int], _ strides: [Int], _ dtype: DType) -> Tensor {
    var extent = 1
    for axis in 0..<shape.count { extent += Swift.max(shape[axis] - 1, 0) * strides[axis] }
    let storage = Storage(count: extent * dtype.itemSize)
    storage.writableBytes().initializeMemory(as: UInt8.self, repeating: 0, count: storage.count)
    return Tensor(storage: storage, dtype: dtype, shape: shape, strides: strides)
  }

  /// Zeros of a base's geometry with `source` added at a strided place: the reverse of `asStrided`.
  func asStridedScatter(
    _ source: Tensor, _ shape: [Int], _ strides: [Int], _ offset: Int, _ baseShape: [Int],
    _ baseStrides: [Int]
  ) throws(TensorError) -> Tensor {
    let whole = emptyStrided(baseShape, baseStrides, source.dtype)
    let part = whole.alias(shape: shape, strides: strides, offset: offset)
    Scattering.addOverlapping(source, into: part)
    guard tracks(source) else { return whole }
    return record("AsStridedScatterBackward0", whole, inputs: [source]) {
      (engine, node, gradient) throws(TensorError) in
      let packed = engine.emptyStrided(baseShape, baseStrides, gradient.dtype)
      try engine.copyInPlace(packed, gradient)
      return [try engine.asStrided(packed, shape, strides, offset: offset)]
    }
  }
}

extension Tensor {
  /// Whether a tensor of shape `small` broadcasts to exactly `large`.
  static func expands(_ small: [Int], to large: [Int]) -> Bool {
    guard small.count <= large.count else { return false }
    let skip = large.count - small.count
    for axis in 0..<small.count where small[axis] != 1 && small[axis] != large[axis + skip] {
      return false
    }
    return true
  }
}

/// Additions to places that may be named more than once.
enum Scattering {
  /// Adds `source` to a strided part whose elements may overlap.
  static func addOverlapping(_ source: Tensor, into part: Tensor) {
    switch part.dtype.compute {
    case .float: add(source, part, Float.self)
    case .double: add(source, part, Double.self)
    case .int: add(source, part, Int64.self)
    }
  }

  private static func add<Value: Compute>(_ source: Tensor, _ part: Tensor, _ type: Value.Type) {
    let writer = ResultWriter<Value>(part, keeping: true)
    let a = Operand<Value>(source, broadcastTo: part.shape)
    let loop = StridedLoop(part.shape, [part.strides, a.strides])
    let (count, step) = (loop.sizes[0], loop.strides[0])
    loop.forEachRow { start in
      let (out, x) = (writer.pointer + start[0], a.pointer + start[1])
      for index in 0..<count {
        out[index &* step[0]] = Value.sum(out[index &* step[0]], x[index &* step[1]])
      }
    }
    withExtendedLifetime(a) {}
    writer.finish()
  }
}
