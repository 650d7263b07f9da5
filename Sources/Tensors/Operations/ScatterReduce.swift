/// How values that meet at one place become one: `reduce` of `scatter_reduce`.
public enum ScatterReduction: String, Sendable {
  case sum, prod, mean, amax, amin
}

extension Engine {
  /// A copy with elements added to or multiplied by a source: `torch.scatter(…, reduce=)`.
  public func scatter(
    _ input: Tensor, dim: Int, _ index: Tensor, _ source: Tensor, reduce: String
  ) throws(TensorError) -> Tensor {
    guard reduce == "add" || reduce == "multiply" else {
      throw .runtime("reduce argument must be either add or multiply.")
    }
    try checkScatter("scatter", input, input.axis(dim), index, source)
    let output = try withGradMode(false) { () throws(TensorError) in
      try scatterReduce(
        input, dim: dim, index, source, reduce: reduce == "add" ? "sum" : "prod")
    }
    guard tracks(input, source) else { return output }
    return recordNotImplemented(output, inputs: [input, source], "scatter")
  }

  /// A copy with elements combined where an index says: `torch.scatter_reduce`.
  public func scatterReduce(
    _ input: Tensor, dim: Int, _ index: Tensor, _ source: Tensor, reduce: String,
    includeSelf: Bool = true
  ) throws(TensorError) -> Tensor {
    let axis = try input.axis(dim)
    guard let reduction = ScatterReduction(rawValue: reduce) else {
      throw .runtime(
        "reduce argument must be either sum, prod, mean, amax or amin, got \(reduce)")
    }
    try checkScatter("scatter_reduce", input, axis, index, source)
    if reduce == "mean", input.dtype == .bool {
      throw .notImplemented(kernel: "scatter_gather_tensor_cpu_reduce_mean", dtype: .bool)
    }
    let places = try scatterPlaces(input, axis, index)
    let picks = picks(index, source)
    let values = try doubles(source)
    var results = try doubles(input)
    var counts = [Int](repeating: 0, count: results.count)
    for (position, offset) in places.offsets.enumerated() {
      let value = values[picks?[position] ?? position]
      let isFirst = counts[offset] == 0 && !includeSelf
      results[offset] = isFirst ? value : Self.combine(reduction, results[offset], value)
      counts[offset] += 1
    }
    if reduction == .mean {
      for place in results.indices where counts[place] > 0 {
        let mean = results[place] / Double(counts[place] + (includeSelf ? 1 : 0))
        results[place] = input.dtype.isFloatingPoint ? mean : mean.rounded(.down)
      }
    }
    let output = try tensor(results, shape: input.shape, dtype: input.dtype)
    guard tracks(input, source) else { return output }
    return try recordReduction(reduction, output, input, axis, index, source, includeSelf)
  }

  private static func combine(
    _ reduction: ScatterReduction, _ old: Double, _ new: Double
  ) -> Double {
    switch reduction {
    case .sum, .mean: old + new
    case .prod: old * new
    case .amax: old.isNaN || new.isNaN ? .nan : Swift.max(old, new)
    case .amin: old.isNaN || new.isNaN ? .nan : Swift.min(old, new)
    }
  }

  private func recordReduction(
    _ reduction: ScatterReduction, _ output: Tensor, _ input: Tensor, _ axis: Int,
    _ index: Tensor, _ source: Tensor, _ includeSelf: Bool
  ) throws(TensorError) -> Tensor {
    let saved: [Tensor?] = [input, source, index, try detach(output)]
    return record("ScatterReduceBackward0", output, inputs: [input, source], saved: saved) {
      (engine, node, g) throws(TensorError) in
      var toInput = try engine.inputShare(reduction, g, axis, node)
      if !includeSelf {
        let index = try node.savedTensor(2, engine)
        toInput = try engine.scatter(toInput, dim: axis, index, value: .int(0))
      }
      return [
        node.needs(0) ? toInput : nil,
        node.needs(1) ? try engine.sourceShare(reduction, g, axis, node, includeSelf) : nil,
      ]
    }
  }

  private func hits(
    _ axis: Int, _ node: Node, includeSelf: Bool
  ) throws(TensorError) -> Tensor {
    let (input, index) = (try node.savedTensor(0, self), try node.savedTensor(2, self))
    let start = includeSelf ? try onesLike(detach(input)) : try zerosLike(detach(input))
    let ones = try onesLike(index, dtype: input.dtype)
    return try clamp(scatterAdd(start, dim: axis, index, ones), min: .int(1))
  }

  private func inputShare(
    _ reduction: ScatterReduction, _ g: Tensor, _ axis: Int, _ node: Node
  ) throws(TensorError) -> Tensor {
    let input = try node.savedTensor(0, self)
    switch reduction {
    case .sum: return g
    case .mean: return try div(g, hits(axis, node, includeSelf: true))
    case .prod: return try div(mul(g, node.savedTensor(3, self)), input)
    case .amax, .amin:
      let isExtreme = try to(eq(input, node.savedTensor(3, self)), dtype: g.dtype)
      return try div(mul(g, isExtreme), extremes(axis, node))
    }
  }

  private func sourceShare(
    _ reduction: ScatterReduction, _ g: Tensor, _ axis: Int, _ node: Node, _ includeSelf: Bool
  ) throws(TensorError) -> Tensor {
    let (source, index) = (try node.savedTensor(1, self), try node.savedTensor(2, self))
    switch reduction {
    case .sum: return try gather(g, dim: axis, index)
    case .mean:
      return try gather(
        div(g, hits(axis, node, includeSelf: includeSelf)), dim: axis, index)
    case .prod:
      return try div(gather(mul(g, node.savedTensor(3, self)), dim: axis, index), source)
    case .amax, .amin:
      let reached = try gather(node.savedTensor(3, self), dim: axis, index)
      let isExtreme = try to(eq(source, reached), dtype: g.dtype)
      return try mul(
        gather(div(g, extremes(axis, node)), dim: axis, index), isExtreme)
    }
  }

  /// How many values equal the extreme at each place: they share its gradient.
  private func extremes(_ axis: Int, _ node: Node) throws(TensorError) -> Tensor {
    let input = try detach(node.savedTensor(0, self))
    let source = try detach(node.savedTensor(1, self))
    let (index, result) = (try node.savedTensor(2, self), try node.savedTensor(3, self))
    let own = try to(eq(input, result), dtype: input.dtype)
    let equal = try to(eq(source, gather(result, dim: axis, index)), dtype: input.dtype)
    return try clamp(scatterAdd(own, dim: axis, index, equal), min: .int(1))
  }
}
