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
    if dtype.isFloatingPoint {
      fillRange(writer.pointer, start, step, count, dtype)
    } else {
      // Whole numbers are counted by whole steps, as in PyTorch: a step of a half is none.
      let (first, distance) = (stored(start, dtype), stored(step, dtype))
      for index in 0..<count { writer.pointer[index] = first + distance * Double(index) }
    }
    writer.finish()
    return created(output)
  }

  /// A number as an element of this dtype.
  private func stored(_ value: Double, _ dtype: DType) -> Double {
    dtype.isFloatingPoint ? dtype.rounded(value) : value.rounded(.towardZero)
  }

  /// Counts as PyTorch's vectors do: from the rounded number that each begins with.
  ///
  /// A loop takes two at a time; what is left counts from `start`. Halves are counted in floats, all
  /// others in doubles, where a product and the sum with it are rounded once.
  private func fillRange(
    _ target: UnsafeMutablePointer<Double>, _ start: Double, _ step: Double, _ count: Int,
    _ dtype: DType
  ) {
    let isHalf = dtype == .float16 || dtype == .bfloat16
    let width = isHalf ? 16 : dtype == .float32 ? 8 : 4
    let vectors = count - count % (2 * width)
    func counted(_ base: Double, _ steps: Int) -> Double {
      isHalf
        ? Double(Float(base) + Float(step) * Float(steps))
        : base.addingProduct(step, Double(steps))
    }
    for index in 0..<vectors {
      let first = index - index % width
      target[index] = counted(dtype.rounded(counted(start, first)), index - first)
    }
    for index in vectors..<count { target[index] = counted(start, index) }
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

  // Counting from both ends keeps the end points exact, as PyTorch does; it rounds a product and the
  // sum with it once.
  private func fillSpaced(
    _ target: UnsafeMutablePointer<Double>, _ start: Double, _ end: Double, _ steps: Int,
    _ dtype: DType
  ) {
    let isNarrow = dtype.isFloatingPoint && dtype != .float64
    let (first, last) = (dtype.rounded(start), dtype.rounded(end))
    let distance = (last - first) / Double(Swift.max(steps - 1, 1))
    // A product of two floats is exact in a double.
    let step = isNarrow ? Double(Float(last - first) / Float(Swift.max(steps - 1, 1))) : distance
    for index in 0..<steps {
      let isFirstHalf = index < steps / 2 || steps == 1
      let (edge, sign, count) =
        isFirstHalf ? (first, step, index) : (last, -step, steps - index - 1)
      target[index] =
        isNarrow ? edge + sign * Double(count) : edge.addingProduct(sign, Double(count))
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
    fillExponents(writer.pointer, start.double, end.double, steps, output.dtype)
    for index in 0..<steps { writer.pointer[index] = Double.pow(base, writer.pointer[index]) }
    writer.finish()
    return created(output)
  }

  // The ends and their difference are numbers of the dtype, the rest is double and unfused.
  private func fillExponents(
    _ target: UnsafeMutablePointer<Double>, _ start: Double, _ end: Double, _ steps: Int,
    _ dtype: DType
  ) {
    let (first, last) = (stored(start, dtype), stored(end, dtype))
    let step = steps > 1 ? stored(last - first, dtype) / Double(steps - 1) : 0
    for index in 0..<steps {
      target[index] =
        index < steps / 2 || steps == 1
        ? first + step * Double(index) : last - step * Double(steps - index - 1)
    }
  }
}
