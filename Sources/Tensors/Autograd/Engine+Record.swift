/// A backward formula of a node with one output.
public typealias BackwardOfOne = (Engine, Node, Tensor) throws(TensorError) -> [Tensor?]

extension Engine {
  /// Whether an operation on this tensor is recorded.
  @inline(__always)
  public func tracks(_ input: Tensor) -> Bool { gradMode && input.requiresGrad }

  /// Whether an operation on these tensors is recorded.
  public func tracks(_ first: Tensor, _ second: Tensor) -> Bool {
    gradMode && (first.requiresGrad || second.requiresGrad)
  }

  /// Whether an operation on these tensors is recorded.
  public func tracks(_ inputs: [Tensor]) -> Bool {
    guard gradMode else { return false }
    for input in inputs where input.requiresGrad { return true }
    return false
  }

  /// Whether an operation on these tensors is recorded.
  public func tracks(_ inputs: [Tensor?]) -> Bool {
    guard gradMode else { return false }
    for input in inputs { if let input, input.requiresGrad { return true } }
    return false
  }

  /// Where the gradient of a tensor goes: its node, its accumulator, or nowhere.
  public func edge(of input: Tensor?) -> Edge? {
    guard let input, input.requiresGrad else { return nil }
    if let node = gradFn(of: input) {
      return Edge(node: node, index: input.autograd?.outputIndex ?? 0)
    }
    _ = input.autogradState()
    return Edge(node: accumulator(of: input), index: 0)
  }

  /// The node that adds gradients up in a leaf: `AccumulateGrad`.
  public func accumulator(of leaf: Tensor) -> Node {
    Node(
      name: "AccumulateGrad", edges: [],
      outputs: [OutputMetadata(shape: leaf.shape, dtype: leaf.dtype)], sequence: UInt64.max,
      leaf: leaf
    ) { (engine, node, gradients) throws(TensorError) in
      if let gradient = gradients[0] { try engine.accumulate(gradient, in: node) }
      return []
    }
  }

  /// Makes `output` the result of a new node, for a formula that takes one gradient.
  @discardableResult
  public func record(
    _ name: String, _ output: Tensor, inputs: [Tensor?], saved: [Tensor?] = [],
    savesOutput: Bool = false, backward: @escaping BackwardOfOne
  ) -> Tensor {
    let slots = inputs.count
    return record(
      name, outputs: [output], inputs: inputs, saved: saved, savedOutputs: savesOutput ? [0] : []
    ) { (engine, node, gradients) throws(TensorError) in
      guard let gradient = gradients[0] else { return [Tensor?](repeating: nil, count: slots) }
      return try backward(engine, node, gradient)
    }[0]
  }

  /// Makes `outputs` the results of a new node; saved outputs follow the saved inputs.
  @discardableResult
  public func record(
    _ name: String, outputs: [Tensor], inputs: [Tensor?], saved: [Tensor?] = [],
    savedOutputs: [Int] = [], backward: @escaping Backward
  ) -> [Tensor] {
    var entries: [SavedTensor?] = []
    entries.reserveCapacity(saved.count + savedOutputs.count)
    for tensor in saved {
      entries.append(tensor.map { SavedTensor(input: $0, engine: self) })
    }
    for index in savedOutputs { entries.append(SavedTensor(output: outputs[index], index: index)) }
    var edges: [Edge?] = []
    edges.reserveCapacity(inputs.count)
    for input in inputs { edges.append(edge(of: input)) }
    var metadata: [OutputMetadata] = []
    for output in outputs {
      metadata.append(OutputMetadata(shape: output.shape, dtype: output.dtype))
    }
    let node = Node(
      name: name, edges: edges, saved: entries, outputs: metadata, sequence: takeSequence(),
      apply: backward)
    node.origin = anomaly?.place()
    for output in outputs { claim(output) }
    for (index, output) in outputs.enumerated() where output.dtype.isFloatingPoint {
      output.setHistory(node, index)
    }
    return outputs
  }
}

extension Tensor {
  func setHistory(_ node: Node, _ index: Int) {
    let state = autogradState()
    state.gradFn = node
    state.outputIndex = index
    state.requiresGrad = true
  }
}
