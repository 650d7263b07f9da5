import CPlatform

extension Generator {
  /// One number of the standard normal distribution, by PyTorch's routine for small tensors.
  ///
  /// Numbers come in pairs; the second waits in the state until the next call.
  public func normal() -> Double {
    if let second = state.pendingNormal {
      state.pendingNormal = nil
      return second
    }
    let angle = 2 * Double.pi * uniform53()
    let radius = (-2 * log1p(-uniform53())).squareRoot()
    state.pendingNormal = radius * sin(angle)
    return radius * cos(angle)
  }

  /// Fills with float32 numbers of a normal distribution: `normal_`.
  ///
  /// A tensor that is not contiguous takes the small routine whatever its size. Tensors of 16-bit
  /// floats draw nothing for a last block that is not whole before they draw that block again.
  public func fillNormal(
    _ values: inout MutableSpan<Float>, mean: Double, standardDeviation: Double,
    contiguous: Bool = true, isShort: Bool = false
  ) {
    guard values.count >= NormalBlock.count, contiguous else {
      for index in values.indices {
        values[index] = Float(mean.addingProduct(normal(), standardDeviation))
      }
      return
    }
    let drawn = isShort ? values.count / NormalBlock.count * NormalBlock.count : values.count
    for index in 0..<drawn { values[index] = uniform24() }
    let (mean, deviation) = (Float(mean), Float(standardDeviation))
    var start = 0
    while start + NormalBlock.count <= values.count {
      NormalBlock.transform(&values, at: start, mean: mean, standardDeviation: deviation)
      start += NormalBlock.count
    }
    guard start < values.count else { return }
    start = values.count - NormalBlock.count
    for index in start..<values.count { values[index] = uniform24() }
    NormalBlock.transform(&values, at: start, mean: mean, standardDeviation: deviation)
  }

  /// Fills with float64 numbers of a normal distribution: `normal_`.
  ///
  /// A tensor that is not contiguous takes the small routine whatever its size.
  public func fillNormal(
    _ values: inout MutableSpan<Double>, mean: Double, standardDeviation: Double,
    contiguous: Bool = true
  ) {
    guard values.count >= NormalBlock.count, contiguous else {
      for index in values.indices {
        values[index] = mean.addingProduct(normal(), standardDeviation)
      }
      return
    }
    fillUniform(&values, from: 0, to: 1)
    var start = 0
    while start + NormalBlock.count <= values.count {
      NormalBlock.transform(&values, at: start, mean: mean, standardDeviation: standardDeviation)
      start += NormalBlock.count
    }
    guard start < values.count else { return }
    start = values.count - NormalBlock.count
    for index in start..<values.count { values[index] = uniform53() }
    NormalBlock.transform(&values, at: start, mean: mean, standardDeviation: standardDeviation)
  }
}
