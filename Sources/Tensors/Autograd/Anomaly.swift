/// How backward watches for mistakes: `torch.autograd.set_detect_anomaly`.
public struct AnomalyMode {
  /// Whether gradients that are not numbers are errors.
  public let checksNaN: Bool
  /// Says where the program is, so that a failing node can tell where it was made.
  public let place: () -> String

  /// Makes a mode.
  public init(checksNaN: Bool, place: @escaping () -> String) {
    (self.checksNaN, self.place) = (checksNaN, place)
  }
}

extension BackwardPass {
  /// The gradients of a node's inputs, watched where somebody asked for it.
  func gradients(
    of node: Node, _ received: [Tensor?]
  ) throws(TensorError) -> [Tensor?] {
    guard let anomaly = engine.anomaly else { return try node.apply(engine, node, received) }
    do throws(TensorError) {
      let results = try node.apply(engine, node, received)
      if anomaly.checksNaN { try engine.requireNumbers(results, node) }
      return results
    } catch {
      engine.warn(node.anomalyText)
      throw error
    }
  }
}

extension Engine {
  fileprivate func requireNumbers(_ results: [Tensor?], _ node: Node) throws(TensorError) {
    for (index, result) in results.enumerated() {
      guard let result, node.edges[index] != nil, result.dtype.isFloatingPoint,
        try isTrue(any(isnan(detach(result))))
      else { continue }
      throw .runtime("Function '\(node.name)' returned nan values in its \(index)th output.")
    }
  }
}

extension Node {
  fileprivate var anomalyText: String {
    guard let origin else {
      return "Error detected in \(name). No forward pass information available. Enable detect"
        + " anomaly during forward pass for more information."
    }
    return "Error detected in \(name). Traceback of forward call that caused the error:\n" + origin
  }
}
