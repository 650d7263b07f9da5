/// A tensor kept for backward, with what is needed to notice that it was changed since.
public struct SavedTensor {
  /// The values: an alias without history, or the leaf itself.
  public internal(set) var tensor: Tensor
  var savedVersion: Int
  /// The history of the original at the time of saving.
  var gradFn: Node?
  var outputIndex: Int
  /// Whether this is an output of the node that saved it: its history is then the node itself.
  let isOutput: Bool
  let requiresGrad: Bool

  /// Keeps an input of a node.
  public init(input tensor: Tensor, engine: Engine) {
    savedVersion = tensor.version.value
    isOutput = false
    if tensor.isInference { engine.savedInference = true }
    requiresGrad = tensor.requiresGrad
    gradFn = engine.gradFn(of: tensor)
    outputIndex = tensor.autograd?.outputIndex ?? 0
    self.tensor = requiresGrad && gradFn == nil ? tensor : tensor.alias()
    self.tensor.isWrappedNumber = tensor.isWrappedNumber
  }

  /// Keeps output `index` of the node under construction.
  public init(output tensor: Tensor, index: Int = 0) {
    self.tensor = tensor.alias()
    savedVersion = tensor.version.value
    isOutput = true
    requiresGrad = true
    gradFn = nil
    outputIndex = index
  }

  private func producerName(_ node: Node) -> String? {
    guard requiresGrad else { return nil }
    return isOutput ? node.name : tensor.version.lastWriter ?? gradFn?.name
  }

  /// The tensor with its history, after checking that nobody wrote to it.
  func unpack(for node: Node, withHistory: Bool) throws(TensorError) -> Tensor {
    guard tensor.version.value == savedVersion else {
      throw .modifiedInPlace(
        dtype: tensor.dtype, shape: tensor.shape, outputIndex: outputIndex,
        producer: producerName(node), version: tensor.version.value,
        expected: savedVersion)
    }
    let producer = isOutput ? node.viewProducer ?? node : gradFn
    guard withHistory, let producer else { return tensor }
    let restored = tensor.alias()
    let state = restored.autogradState()
    state.gradFn = producer
    state.outputIndex = isOutput && node.viewProducer != nil ? 0 : outputIndex
    return restored
  }
}

extension Node {
  /// Saved tensor `index` as the formulas see it.
  public func savedTensor(_ index: Int, _ engine: Engine) throws(TensorError) -> Tensor {
    if isReleased { throw .backwardTwice }
    guard let entry = saved[index] else { throw .runtime("\(name) did not save value \(index)") }
    return try entry.unpack(for: self, withHistory: engine.gradMode)
  }

  /// All saved tensors with their history, as `ctx.saved_tensors` gives them.
  public func savedTensors() throws(TensorError) -> [Tensor] {
    if isReleased { throw .backwardTwice }
    var tensors: [Tensor] = []
    for case let entry? in saved { tensors.append(try entry.unpack(for: self, withHistory: true)) }
    return tensors
  }

  /// Frees what was saved; a later backward through this node is refused.
  func release() {
    guard hadSaved else { return }
    inner?.release()
    saved = []
    isReleased = true
  }
}
