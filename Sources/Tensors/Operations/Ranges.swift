extension Engine {
  /// `start, start + step, …` below `end`.
  public func arange(
    _ start: Scalar, _ end: Scalar, _ step: Scalar = 1, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let isFloat = start.isFloatingPoint || end.isFloatingPoint || step.isFloatingPoint
    let result = dtype ?? (isFloat ? defaultDType : .int64)
    if step.double == 0 { throw .runtime("step must be nonzero") }
    guard start.double.isFinite && end.double.isFinite else {
      throw .runtime("unsupported range: \(shown(start)) -> \(shown(end))")
    }
    guard (step.double > 0) == (end.double >= start.double) || end.double == start.double else {
      throw .runtime("upper bound and lower bound inconsistent with step sign")
    }
    return isFloat
      ? try floatRange(start.double, end.double, step.double, result)
      : try integerRange(start.int, end.int, step.int, result)
  }

  private func shown(_ value: Scalar) -> String {
    let number = value.double
    if number.isFinite { return "\(value.int)" }
    return number.isNaN ? "nan" : number < 0 ? "-inf" : "inf"
  }

  private func floatRange(
    _ start: Double, _ end: Double, _ step: Double, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    let count = Int(countUp: (end - start) / step)
    try reserve([count], dtype)
    let output = Tensor(empty: [count], dtype)
    let writer = ResultWriter<Double>(output)
    if dtype == .float64 {
      for index in 0..<count { writer.pointer[index] = start + step * Double(index) }
    } else {
      let (first, distance) = (Float(start), Float(step))
      for index in 0..<count { writer.pointer[index] = Double(first + distance * Float(index)) }
    }
    writer.finish()
    return created(output)
  }

  private func integerRange(
    _ start: Int64, _ end: Int64, _ step: Int64, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    let (distance, overflows) = end.subtractingReportingOverflow(start)
    let whole = overflows ? nil : distance / step + (distance % step == 0 ? 0 : 1)
    let count = whole.map { Int(clamping: Swift.max(0, $0)) } ?? Int.max
    try reserve([count], dtype)
    let output = Tensor(empty: [count], dtype)
    let writer = ResultWriter<Int64>(output)
    for index in 0..<count { writer.pointer[index] = start + step * Int64(index) }
    writer.finish()
    return created(output)
  }

  /// `steps` evenly spaced numbers from `start` to `end`, both included.
  public func linspace(
    _ start: Scalar, _ end: Scalar, steps: Int, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    if steps < 0 { throw .runtime("number of steps must be non-negative") }
    try reserve([steps], dtype ?? defaultDType)
    let output = Tensor(empty: [steps], dtype ?? defaultDType)
    let writer = ResultWriter<Double>(output)
    fillSpaced(writer.pointer, start.double, end.double, steps, output.dtype)
    writer.finish()
    return created(output)
  }

  // Counting from both ends keeps the end points exact, as PyTorch does.
  private func fillSpaced(
    _ target: UnsafeMutablePointer<Double>, _ start: Double, _ end: Double, _ steps: Int,
    _ dtype: DType
  ) {
    let distance = steps > 1 ? (end - start) / Double(steps - 1) : 0
    let narrow = dtype == .float32
    let step = Float(steps > 1 ? (Float(end) - Float(start)) / Float(steps - 1) : 0)
    for index in 0..<steps {
      let fromStart = index < steps / 2 || steps == 1
      let back = steps - index - 1
      if narrow {
        target[index] = Double(
          fromStart ? Float(start) + step * Float(index) : Float(end) - step * Float(back))
      } else {
        target[index] =
          fromStart ? start + distance * Double(index) : end - distance * Double(back)
      }
    }
  }

  /// `base` to the power of `steps` evenly spaced exponents.
  public func logspace(
    _ start: Scalar, _ end: Scalar, steps: Int, base: Double = 10, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    if steps < 0 { throw .runtime("number of steps must be non-negative") }
    try reserve([steps], dtype ?? defaultDType)
    let output = Tensor(empty: [steps], dtype ?? defaultDType)
    let writer = ResultWriter<Double>(output)
    fillSpaced(writer.pointer, start.double, end.double, steps, output.dtype)
    for index in 0..<steps { writer.pointer[index] = Double.pow(base, writer.pointer[index]) }
    writer.finish()
    return created(output)
  }
}
