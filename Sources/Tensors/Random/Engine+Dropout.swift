extension Engine {
  /// Zeroes elements at random and scales up the rest, while training: `dropout`.
  ///
  /// One draw decides for each element, or for a whole channel as in `dropout2d`.
  public func dropout(
    _ input: Tensor, p: Double = 0.5, training: Bool = true, perChannel: Bool = false
  ) throws(TensorError) -> Tensor {
    guard p >= 0 && p <= 1 else {
      throw .value("dropout probability has to be between 0 and 1, but got \(pythonText(p))")
    }
    guard training, p > 0, input.count > 0 else { return input }
    if p == 1 { return try mul(input, zeros([], dtype: input.dtype)) }
    guard input.dtype.isFloatingPoint else {
      throw .cannotCast(from: .float32, to: input.dtype)
    }
    let noise = try dropoutNoise(input, p: p, perChannel: perChannel)
    return try mul(input, div(noise, wrap(.double(1 - p))))
  }

  /// Dropout that keeps mean and variance of a self-normalising network: `alpha_dropout`.
  public func alphaDropout(
    _ input: Tensor, p: Double = 0.5, training: Bool = true, perChannel: Bool = false
  ) throws(TensorError) -> Tensor {
    guard p >= 0 && p <= 1 else {
      throw .value("dropout probability has to be between 0 and 1, but got \(pythonText(p))")
    }
    guard training, p > 0, input.count > 0 else { return input }
    if p == 1 { return try mul(input, zeros([], dtype: input.dtype)) }
    let alpha = 1.7580993408473766
    let a = 1 / ((alpha * alpha * p + 1) * (1 - p)).squareRoot()
    let noise = try dropoutNoise(input, p: p, perChannel: perChannel)
    let dropped = try mul(sub(noise, wrap(1)), wrap(.double(alpha * a)))
    let shift = try add(dropped, wrap(.double(alpha * a * p)))
    return try add(mul(input, mul(noise, wrap(.double(a)))), shift)
  }

  private func dropoutNoise(
    _ input: Tensor, p: Double, perChannel: Bool
  ) throws(TensorError) -> Tensor {
    var shape = input.shape
    if perChannel {
      guard input.dim >= 2 else {
        throw .runtime("Feature dropout requires at least 2 dimensions in the input")
      }
      for axis in 2..<Swift.max(shape.count, 2) { shape[axis] = 1 }
    }
    return try bernoulliInPlace(empty(shape, dtype: input.dtype), p: 1 - p)
  }

  /// A float as Python's `str` writes it, for the numbers that messages show.
  private func pythonText(_ value: Double) -> String {
    let text = short(value)
    return text.contains(".") || text.contains("e") || text.contains("n") ? text : text + ".0"
  }
}
