/// The three products of a convolution: output, gradient of the image, gradient of the weight.
enum ConvolutionKernel {
  static func output(
    _ x: Tensor, _ w: Tensor, _ bias: Tensor?, _ g: ConvolutionGeometry, into out: Tensor
  ) {
    if let device = x.accelerator ?? w.accelerator, device.convolution(x, w, bias, g, into: out) {
      return
    }
    if out.dtype == .float64 {
      output(x, w, bias, g, out, Double.self) { output($0, $1, $2, $3, into: $4) }
    } else {
      output(x, w, bias, g, out, Float.self) { output($0, $1, $2, $3, into: $4) }
    }
  }

  private static func output<Value: MatrixCompute>(
    _ x: Tensor, _ w: Tensor, _ bias: Tensor?, _ g: ConvolutionGeometry, _ out: Tensor,
    _ type: Value.Type,
    _ convolve: (
      Tensor, Tensor, ConvolutionGeometry, ConvolutionFinish<Value>, UnsafeMutablePointer<Value>
    ) -> Void
  ) {
    let shifts = bias.map { Operand<Value>(contiguous: $0) }
    let writer = ResultWriter<Value>(out)
    convolve(x, w, g, ConvolutionFinish(bias: shifts?.pointer), writer.pointer)
    withExtendedLifetime(shifts) {}
    writer.finish()
  }

  /// The output with what follows it, in one pass.
  static func output(
    _ x: Tensor, _ w: Tensor, _ g: ConvolutionGeometry, _ finish: ConvolutionFinish<Float>,
    into out: UnsafeMutablePointer<Float>
  ) {
    if fastOutput(x, w, g, finish, out) { return }
    let (w, g) = UsedTaps.cut(w, g)
    slabs(x, w, g, finish, out)
  }

  static func output(
    _ x: Tensor, _ w: Tensor, _ g: ConvolutionGeometry, _ finish: ConvolutionFinish<Double>,
    into out: UnsafeMutablePointer<Double>
  ) {
    let (w, g) = UsedTaps.cut(w, g)
    slabs(x, w, g, finish, out)
  }

  private static func slabs<Value: MatrixCompute>(
    _ x: Tensor, _ w: Tensor, _ g: ConvolutionGeometry, _ finish: ConvolutionFinish<Value>,
    _ out: UnsafeMutablePointer<Value>
  ) {
    let (images, weights) = (Operand<Value>(contiguous: x), Operand<Value>(contiguous: w))
    ConvolutionSlabs(cutting: g, columns: 128).forEach { slab, group in
      slab.convolve(
        images.pointer, weights.pointer + group * g.groupFilters * g.patch, finish, group,
        into: out)
    }
    withExtendedLifetime((images, weights)) {}
  }

  static func image(_ gradient: Tensor, _ w: Tensor, _ g: ConvolutionGeometry, into out: Tensor) {
    if let device = gradient.accelerator ?? w.accelerator,
      device.convolutionImage(gradient, w, g, into: out)
    {
      return
    }
    if fastImage(gradient, w, g, out) { return }
    let (w, g) = UsedTaps.cut(w, g)
    if out.dtype == .float64 {
      image(gradient, w, g, out, Double.self)
    } else {
      image(gradient, w, g, out, Float.self)
    }
  }

  static func weight(_ x: Tensor, _ gradient: Tensor, _ g: ConvolutionGeometry, into out: Tensor) {
    if let device = x.accelerator ?? gradient.accelerator,
      device.convolutionWeight(x, gradient, g, into: out)
    {
      return
    }
    if fastWeight(x, gradient, g, out) { return }
    UsedTaps.fill(out, g) { out, g in
      if out.dtype == .float64 {
        weight(x, gradient, g, out, Double.self)
      } else {
        weight(x, gradient, g, out, Float.self)
      }
    }
  }

  private static func image<Value: MatrixCompute>(
    _ gradient: Tensor, _ w: Tensor, _ g: ConvolutionGeometry, _ out: Tensor, _ type: Value.Type
  ) {
    let (gradients, weights) = (
      Operand<Value>(contiguous: gradient), Operand<Value>(contiguous: w)
    )
    let writer = ResultWriter<Value>(out)
    let slabs = ConvolutionSlabs(bundling: g, columns: 128)
    slabs.forEach { slab, group in
      slab.convolveBack(
        gradients.pointer, weights.pointer + group * g.groupFilters * g.patch, group,
        into: writer.pointer)
    }
    withExtendedLifetime((gradients, weights)) {}
    writer.finish()
  }

  /// Sums over the images in their order, slab by slab.
  private static func weight<Value: MatrixCompute>(
    _ x: Tensor, _ gradient: Tensor, _ g: ConvolutionGeometry, _ out: Tensor, _ type: Value.Type
  ) {
    let (images, gradients) = (
      Operand<Value>(contiguous: x), Operand<Value>(contiguous: gradient)
    )
    let writer = ResultWriter<Value>(out)
    for index in 0..<out.count { writer.pointer[index] = .zero }
    let slabs = ConvolutionSlabs(bundling: g, columns: 512)
    for number in 0..<slabs.count {
      for group in 0..<g.groups {
        slabs[number].correlate(
          images.pointer, gradients.pointer, group,
          into: writer.pointer + group * g.groupFilters * g.patch)
      }
    }
    withExtendedLifetime((images, gradients)) {}
    writer.finish()
  }
}

/// Memory for the time of one kernel.
final class Scratch<Value: BitwiseCopyable> {
  let start: UnsafeMutablePointer<Value>

  init(_ count: Int) { start = .allocate(capacity: Swift.max(count, 1)) }

  deinit { start.deallocate() }
}
