// Floats, for some sizes of which there are faster ways. Each function reports whether there was one.
extension ConvolutionKernel {
  static func fastOutput(
    _ x: Tensor, _ w: Tensor, _ g: ConvolutionGeometry, _ finish: ConvolutionFinish<Float>,
    _ out: UnsafeMutablePointer<Float>
  ) -> Bool {
    if let plan = LaneConvolution(g, x.dtype) {
      withFloats(x, w) { plan.output($0, $1, finish, into: out) }
    } else if let plan = Winograd(output: g), x.dtype == .float32 {
      withFloats(x, w) { plan.run($0, weights: $1, turned: false, finish, into: out) }
    } else {
      return false
    }
    return true
  }

  static func fastImage(
    _ gradient: Tensor, _ w: Tensor, _ g: ConvolutionGeometry, _ out: Tensor
  ) -> Bool {
    guard out.dtype == .float32 else { return false }
    let target = ResultWriter<Float>(out).pointer
    if let plan = LaneConvolution(g, out.dtype), plan.hasImage {
      withFloats(gradient, w) { plan.image($0, $1, into: target) }
    } else if let plan = Winograd(image: g) {
      withFloats(gradient, w) {
        plan.run($0, weights: $1, turned: true, ConvolutionFinish(), into: target)
      }
    } else {
      return false
    }
    return true
  }

  static func fastWeight(
    _ x: Tensor, _ gradient: Tensor, _ g: ConvolutionGeometry, _ out: Tensor
  ) -> Bool {
    guard out.dtype == .float32 else { return false }
    let target = ResultWriter<Float>(out).pointer
    if let plan = LaneConvolution(g, out.dtype), plan.hasWeight {
      withFloats(x, gradient) { plan.weight($0, $1, into: target) }
    } else if let plan = Winograd(output: g) {
      withFloats(x, gradient) { plan.weight($0, $1, into: target) }
    } else {
      return false
    }
    return true
  }

  private static func withFloats(
    _ a: Tensor, _ b: Tensor, _ body: (UnsafePointer<Float>, UnsafePointer<Float>) -> Void
  ) {
    let (left, right) = (Operand<Float>(contiguous: a), Operand<Float>(contiguous: b))
    body(left.pointer, right.pointer)
    withExtendedLifetime((left, right)) {}
  }
}
