extension Engine {
  /// `exp(x) / Σ exp(x)` along a dimension.
  public func softmax(
    _ input: Tensor, dim: Int, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let (source, axis) = try softmaxSource(input, dim, dtype, "softmax")
    let output = Tensor(empty: source.shape, source.dtype)
    Engine.normalise(source, axis, output, logarithm: false)
    return recordUnary("SoftmaxBackward0", output, source, .output) {
      (engine, g, y) throws(TensorError) in
      let weighted = try engine.mul(g, y)
      let total = try engine.sum(weighted, dims: [axis], keepdim: true)
      return try engine.sub(weighted, engine.mul(y, total))
    }
  }

  /// `x - log Σ exp(x)` along a dimension.
  public func logSoftmax(
    _ input: Tensor, dim: Int, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let (source, axis) = try softmaxSource(input, dim, dtype, "log_softmax")
    let output = Tensor(empty: source.shape, source.dtype)
    Engine.normalise(source, axis, output, logarithm: true)
    return recordUnary("LogSoftmaxBackward0", output, source, .output) {
      (engine, g, y) throws(TensorError) in
      let total = try engine.sum(g, dims: [axis], keepdim: true)
      return try engine.sub(g, engine.mul(engine.exp(y), total))
    }
  }

  /// The softmax of `-x`.
  public func softmin(_ input: Tensor, dim: Int) throws(TensorError) -> Tensor {
    try softmax(neg(input), dim: dim)
  }

  private func softmaxSource(
    _ input: Tensor, _ dim: Int, _ dtype: DType?, _ name: String
  ) throws(TensorError) -> (Tensor, Int) {
    let axis = try input.axis(dim)
    var source = input
    if let dtype { source = try to(input, dtype: dtype) }
    let isLast = axis == Swift.max(input.dim, 1) - 1
    try requireFloat(source, isLast ? name + "_lastdim_kernel_impl" : name + "_kernel_impl")
    return (source, axis)
  }

  private static func normalise(
    _ source: Tensor, _ axis: Int, _ output: Tensor, logarithm: Bool
  ) {
    let layout = ReductionLayout(
      Scans.packed(source), axes: source.dim == 0 ? [] : [axis], keepdim: true)
    if let device = layout.values.accelerator,
      device.softmax(layout, into: output, logarithm: logarithm)
    {
      return
    }
    if source.dtype == .float64 {
      SoftmaxKernel.run(layout, output, Double.self, logarithm: logarithm)
    } else if layout.inner == 1 {
      SoftmaxKernel.rows(layout, output, logarithm: logarithm)
    } else {
      SoftmaxKernel.columns(layout, output, logarithm: logarithm)
    }
  }
}

/// Softmax over the middle dimension of a layout.
enum SoftmaxKernel {
  static func run<Value: FloatCompute>(
    _ layout: ReductionLayout, _ output: Tensor, _ type: Value.Type, logarithm: Bool
  ) {
    let x = Operand<Value>(contiguous: layout.values)
    let writer = ResultWriter<Value>(output)
    for outer in 0..<layout.outer {
      let base = outer * layout.count * layout.inner
      for column in 0..<layout.inner where layout.count > 0 {
        let (from, to) = (x.pointer + base + column, writer.pointer + base + column)
        if layout.inner == 1 {
          row(from, to, layout.count, 1, logarithm)
        } else {
          row(from, to, layout.count, layout.inner, logarithm)
        }
      }
    }
    withExtendedLifetime(x) {}
    writer.finish()
  }

  @inline(__always)
  private static func row<Value: FloatCompute>(
    _ x: UnsafePointer<Value>, _ out: UnsafeMutablePointer<Value>, _ count: Int, _ step: Int,
    _ logarithm: Bool
  ) {
    var high = x[0]
    for index in 1..<Swift.max(count, 1) { high = Value.greater(high, x[index &* step]) }
    var total: Value.Wide = .zero
    for index in 0..<count {
      let value = Value.exp(x[index &* step] - high)
      if !logarithm { out[index &* step] = value }
      total = Value.Wide.sum(total, Value.Wide.from(value))
    }
    if logarithm {
      let shift = Value.log(Value.from(total))
      for index in 0..<count { out[index &* step] = x[index &* step] - high - shift }
    } else if step == 1 {
      let factor = 1 / Value.from(total)
      for index in 0..<count { out[index] *= factor }
    } else {
      let total = Value.from(total)
      for index in 0..<count { out[index &* step] /= total }
    }
  }
}
