// Floats, for some sizes of which there are faster ways. Each function reports whether there was one.
extension ConvolutionKernel {
  static func fastOutput(
    _ x: Tensor, _ w: Tensor, _ g: ConvolutionGeometry, _ finish: ConvolutionFinish<Float>,
    _ out: UnsafeMutablePointer<Float>
  ) -> Bool {
    guard x.dtype == .float32 else { return false }
    if let plan = LaneConvolution(g) {
      return withFloats(x, w) { plan.output($0, $1, finish, into: out) }
    }
    guard let plan = Winograd(output: g) else { return false }
    return withFloats(x, w) { plan.run($0, weights: $1, turned: false, finish, into: out) }
  }

  static func fastImage(
    _ gradient: Tensor, _ w: Tensor, _ g: ConvolutionGeometry, _ out: Tensor
  ) -> Bool {
    guard out.dtype == .float32 else { return false }
    if let plan = LaneConvolution(g), plan.hasImage {
      return withFloats(gradient, w) { plan.image($0, $1, into: floats(of: out)) }
    }
    guard let plan = Winograd(image: g) else { return false }
    return withFloats(gradient, w) {
      plan.run($0, weights: $1, turned: true, ConvolutionFinish(), into: floats(of: out))
    }
  }

  static func fastWeight(
    _ x: Tensor, _ gradient: Tensor, _ g: ConvolutionGeometry, _ out: Tensor
  ) -> Bool {
    guard out.dtype == .float32 else { return false }
    if let plan = LaneConvolution(g), plan.hasWeight {
      return withFloats(x, gradient) { plan.weight($0, $1, into: floats(of: out)) }
    }
    guard let plan = Winograd(output: g) else { return false }
    return withFloats(x, gradient) { plan.weight($0, $1, into: floats(of: out)) }
  }

  private static func floats(of out: Tensor) -> UnsafeMutablePointer<Float> {
    ResultWriter<Float>(out).pointer
  }

  private static func withFloats(
    _ a: Tensor, _ b: Tensor, _ body: (UnsafePointer<Float>, UnsafePointer<Float>) -> Void
  ) -> Bool {
    let (left, right) = (Operand<Float>(contiguous: a), Operand<Float>(contiguous: b))
    body(left.pointer, right.pointer)
    withExtendedLifetime((left, right)) {}
    return true
  }
}
