extension Engine {
  /// What `compute` makes of its inputs, recorded as one node; backward computes it again.
  public func fused(
    _ name: String, _ inputs: [Tensor],
    _ compute: @escaping (Engine, [Tensor]) throws(TensorError) -> Tensor
  ) throws(TensorError) -> Tensor {
    let output = try withGradMode(false) { () throws(TensorError) in try compute(self, inputs) }
    guard tracks(inputs) else { return output }
    let count = inputs.count
    let entries = inputs.map { Optional($0) }
    return record(name, output, inputs: entries, saved: entries) {
      (engine, node, gradient) throws(TensorError) in
      let given = try engine.again(node, count)
      var wanted: [Int] = []
      for index in 0..<count where node.needs(index) { wanted.append(index) }
      let isRecorded = engine.gradMode
      let slopes = try engine.withGradMode(true) { () throws(TensorError) in
        try engine.grad(
          [compute(engine, given)], inputs: wanted.map { given[$0] }, gradients: [gradient],
          createGraph: isRecorded, allowUnused: true)
      }
      var gradients = [Tensor?](repeating: nil, count: count)
      for (place, index) in wanted.enumerated() { gradients[index] = slopes[place] }
      return gradients
    }
  }

  /// The inputs of a node: as they are while backward is recorded, otherwise cut off.
  private func again(_ node: Node, _ count: Int) throws(TensorError) -> [Tensor] {
    var inputs: [Tensor] = []
    for index in 0..<count {
      let saved = try node.savedTensor(index, self)
      guard !gradMode, node.needs(index) else {
        inputs.append(saved)
        continue
      }
      let leaf = try detach(saved)
      try setRequiresGrad(leaf, true)
      inputs.append(leaf)
    }
    return inputs
  }
}
