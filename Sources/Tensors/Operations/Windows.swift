/// The shapes of windows that fade a signal's ends out.
public enum SignalWindow: Sendable {
  case bartlett
  case blackman
  /// alpha - beta · cos: Hann's is 0.5 and 0.5.
  case cosine(alpha: Double, beta: Double)
  case kaiser(beta: Double)
}

extension Engine {
  /// A window of `length` weights: `torch.hann_window` and its kin.
  ///
  /// - `isPeriodic`: whether the last weight is left out, so that windows can follow each other.
  public func window(
    _ name: String, _ shape: SignalWindow, length: Int, isPeriodic: Bool, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let dtype = dtype ?? defaultDType
    guard dtype.isFloatingPoint else {
      throw .runtime(
        "\(name) expects floating point dtypes, got: TensorOptions(dtype=\(dtype.cName),"
          + " device=cpu, layout=Strided (default), requires_grad=false (default),"
          + " pinned_memory=false, memory_format=(nullopt))")
    }
    guard length >= 0 else {
      throw .runtime("\(name) requires non-negative window_length, got window_length=\(length)")
    }
    if length == 0 { return try empty([0], dtype: dtype) }
    if length == 1 { return try ones([1], dtype: dtype) }
    let count = isPeriodic ? length + 1 : length
    let places = try arange(.int(0), .int(Int64(count)), .int(1), dtype: dtype)
    let weights = try weights(shape, places, span: Double(count - 1))
    return try isPeriodic
      ? contiguous(narrow(weights, dim: 0, start: 0, length: length)) : weights
  }

  private func weights(
    _ shape: SignalWindow, _ places: Tensor, span: Double
  ) throws(TensorError) -> Tensor {
    switch shape {
    case .bartlett:
      let rise = try mul(places, .double(2 / span))
      return try minimum(rise, sub(wrap(2), rise))
    case .blackman:
      let angle = try mul(places, .double(Double.pi / span))
      let fast = try mul(cos(mul(angle, 4)), 0.08)
      return try add(sub(fast, mul(cos(mul(angle, 2)), 0.5)), 0.42)
    case .cosine(let alpha, let beta):
      let angle = try mul(places, .double(2 * Double.pi / span))
      return try add(mul(cos(angle), .double(-beta)), .double(alpha))
    case .kaiser(let beta): return try kaiser(beta, places, span)
    }
  }

  private func kaiser(
    _ beta: Double, _ places: Tensor, _ span: Double
  ) throws(TensorError) -> Tensor {
    let values = try doubles(places).map { place in
      let side = 2 * place / span - 1
      let root = Swift.max(0, 1 - side * side).squareRoot()
      return SpecialFunctions.besselI0(beta * root) / SpecialFunctions.besselI0(beta)
    }
    return try tensor(values, shape: places.shape, dtype: places.dtype)
  }
}
