import Tensors

/// A formula on tensors of one shape, made of recorded operations.
typealias LossFormula = (Engine, Tensor, Tensor) throws(TensorError) -> Tensor

/// A loss of the error `input - target` that is one node of the graph.
struct ElementwiseLoss {
  /// PyTorch's name of the node.
  let node: String
  /// The loss of each element.
  let value: LossFormula
  /// Its derivative by the input; recorded when backward itself is, for second derivatives.
  let slope: LossFormula
  /// The derivative by the target; absent where it is the negative of `slope`.
  var targetSlope: LossFormula?
  /// Whether the loss has the input's dtype whatever the target's is.
  var hasInputType = false
  /// Whether backward refuses a target of another dtype.
  var wantsEqualTypes = false

  fileprivate func slope(
    byTarget engine: Engine, _ input: Tensor, _ target: Tensor
  ) throws(TensorError) -> Tensor {
    guard let targetSlope else { return try engine.neg(slope(engine, input, target)) }
    return try targetSlope(engine, input, target)
  }
}

extension Engine {
  /// Evaluates a loss and records it with both its gradients.
  func evaluate(
    _ loss: ElementwiseLoss, _ input: Tensor, _ target: Tensor, _ reduction: Reduction
  ) throws(TensorError) -> Tensor {
    let output = try untracked { () throws(TensorError) in
      let losses = try loss.value(self, input, target)
      guard loss.hasInputType else { return try reduce(losses, reduction) }
      try checkCast(losses.dtype, input.dtype)
      return try reduce(to(losses, dtype: input.dtype), reduction)
    }
    guard tracks(input, target) else { return output }
    let count = Swift.max(input.count, target.count)
    let backward: BackwardOfOne = { (engine, node, gradient) throws(TensorError) in
      let input = try node.savedTensor(0, engine)
      let target = try node.savedTensor(1, engine)
      if loss.wantsEqualTypes, target.dtype != input.dtype {
        throw .runtime(
          "Found dtype \(target.dtype.scalarName) but expected \(input.dtype.scalarName)")
      }
      let each = try engine.spread(gradient, over: count, reduction)
      var gradients: [Tensor?] = [nil, nil]
      if node.needs(0) {
        let slope = try engine.mul(loss.slope(engine, input, target), each)
        gradients[0] = try engine.to(engine.sumToSize(slope, input.shape), dtype: input.dtype)
      }
      if node.needs(1) {
        let slope = try loss.slope(byTarget: engine, input, target)
        let scaled = try engine.mul(slope, each)
        gradients[1] = try engine.to(engine.sumToSize(scaled, target.shape), dtype: target.dtype)
      }
      return gradients
    }
    return record(
      loss.node, output, inputs: [input, target], saved: [input, target], backward: backward)
  }
}
