extension Engine {
  /// Distances between all pairs of rows: `torch.cdist`.
  public func cdist(_ input: Tensor, _ other: Tensor, p: Double = 2) throws(TensorError) -> Tensor {
    guard input.dim >= 2 && other.dim >= 2 else {
      let name = input.dim < 2 ? "X1" : "X2"
      let rank = input.dim < 2 ? input.dim : other.dim
      throw .runtime("cdist only supports at least 2D tensors, \(name) got: \(rank)D")
    }
    guard input.shape.last == other.shape.last else {
      throw .runtime(
        "X1 and X2 must have the same number of columns. X1: \(input.shape.last ?? 0) X2:"
          + " \(other.shape.last ?? 0)")
    }
    if p < 0 { throw .runtime("cdist only supports non-negative p values") }
    try requireFloat(input, "cdist")
    let output = try withGradMode(false) { () throws(TensorError) in
      try norm(pairs(input, other), p: p, dims: [-1])
    }
    guard tracks(input, other) else { return output }
    return record("CdistBackward0", output, inputs: [input, other], saved: [input, other]) {
      (engine, node, g) throws(TensorError) in
      let (x, y) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      let differences = try engine.pairs(x, y)
      let lengths = try engine.norm(differences, p: p, dims: [-1], keepdim: true)
      let slopes = try engine.normGradient(
        engine.unsqueeze(g, dim: -1), differences, lengths, p)
      return [
        try engine.sum(slopes, dims: [-2]),
        try engine.neg(engine.sum(slopes, dims: [-3])),
      ]
    }
  }

  private func pairs(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try sub(unsqueeze(input, dim: -2), unsqueeze(other, dim: -3))
  }
}
