/// The three products of a convolution: output, gradient of the image, gradient of the weight.
enum ConvolutionKernel {
  static func output(
    _ x: Tensor, _ w: Tensor, _ bias: Tensor?, _ g: ConvolutionGeometry, into out: Tensor
  ) {
    if out.dtype == .float64 {
      output(x, w, bias, g, out, Double.self) { MatrixProduct.run($0, $1, into: $2) }
    } else if !winogradOutput(x, w, bias, g, out) {
      output(x, w, bias, g, out, Float.self) { MatrixProduct.run($0, $1, into: $2) }
    }
  }

  static func image(_ gradient: Tensor, _ w: Tensor, _ g: ConvolutionGeometry, into out: Tensor) {
    if out.dtype == .float64 {
      image(gradient, w, g, out, Double.self) { MatrixProduct.run($0, $1, into: $2) }
    } else if !winogradImage(gradient, w, g, out) {
      image(gradient, w, g, out, Float.self) { MatrixProduct.run($0, $1, into: $2) }
    }
  }

  static func weight(_ x: Tensor, _ gradient: Tensor, _ g: ConvolutionGeometry, into out: Tensor) {
    if out.dtype == .float64 {
      weight(x, gradient, g, out, Double.self) {
        MatrixProduct.run($0, $1, into: $2, accumulate: true)
      }
    } else if !winogradWeight(x, gradient, g, out) {
      weight(x, gradient, g, out, Float.self) {
        MatrixProduct.run($0, $1, into: $2, accumulate: true)
      }
    }
  }

  private static func matrix<Value>(
    _ start: UnsafePointer<Value>, _ rows: Int, _ columns: Int, transposed: Bool = false
  ) -> MatrixView<Value> {
    transposed
      ? MatrixView(
        start: start, rows: columns, columns: rows, rowStride: 1, columnStride: columns)
      : MatrixView(
        start: start, rows: rows, columns: columns, rowStride: columns, columnStride: 1)
  }

  /// The groups of all images, side by side where there is enough to do.
  @inline(__always)
  private static func forEachPart(_ g: ConvolutionGeometry, _ body: (Int) -> Void) {
    let count = g.batch * g.groups
    if count * g.groupFilters * g.patch * g.outArea < 1 << 20 {
      for part in 0..<count { body(part) }
    } else {
      Parallel.forEach(count, body)
    }
  }

  @inline(__always)
  private static func output<Value: Compute>(
    _ x: Tensor, _ w: Tensor, _ bias: Tensor?, _ g: ConvolutionGeometry, _ out: Tensor,
    _ type: Value.Type,
    _ product: (MatrixView<Value>, MatrixView<Value>, UnsafeMutablePointer<Value>) -> Void
  ) {
    let (images, weights) = (Operand<Value>(contiguous: x), Operand<Value>(contiguous: w))
    let shifts = bias.map { Operand<Value>(contiguous: $0) }
    let writer = ResultWriter<Value>(out)
    forEachPart(g) { part in
      let group = part % g.groups
      let scratch = Scratch<Value>(g.isPointwise ? 0 : g.patch * g.outArea)
      let image = images.pointer + part * g.groupChannels * g.height * g.width
      if !g.isPointwise { Columns.spread(image, g, into: scratch.start) }
      let columns = g.isPointwise ? image : UnsafePointer(scratch.start)
      product(
        matrix(weights.pointer + group * g.groupFilters * g.patch, g.groupFilters, g.patch),
        matrix(columns, g.patch, g.outArea), writer.pointer + part * g.groupFilters * g.outArea)
      guard let shifts else { return }
      for filter in 0..<g.groupFilters {
        let row = writer.pointer + (part * g.groupFilters + filter) * g.outArea
        let shift = shifts.pointer[group * g.groupFilters + filter]
        for index in 0..<g.outArea { row[index] = Value.sum(row[index], shift) }
      }
    }
    withExtendedLifetime((images, weights, shifts)) {}
    writer.finish()
  }

  @inline(__always)
  private static func image<Value: Compute>(
    _ gradient: Tensor, _ w: Tensor, _ g: ConvolutionGeometry, _ out: Tensor, _ type: Value.Type,
    _ product: (MatrixView<Value>, MatrixView<Value>, UnsafeMutablePointer<Value>) -> Void
  ) {
    let (gradients, weights) = (
      Operand<Value>(contiguous: gradient), Operand<Value>(contiguous: w)
    )
    let writer = ResultWriter<Value>(out)
    let size = g.groupChannels * g.height * g.width
    forEachPart(g) { part in
      let group = part % g.groups
      let scratch = Scratch<Value>(g.isPointwise ? 0 : g.patch * g.outArea)
      let image = writer.pointer + part * size
      product(
        matrix(
          weights.pointer + group * g.groupFilters * g.patch, g.groupFilters, g.patch,
          transposed: true),
        matrix(
          gradients.pointer + part * g.groupFilters * g.outArea, g.groupFilters, g.outArea),
        g.isPointwise ? image : scratch.start)
      if g.isPointwise { return }
      for index in 0..<size { image[index] = .zero }
      Columns.gather(UnsafePointer(scratch.start), g, into: image)
    }
    withExtendedLifetime((gradients, weights)) {}
    writer.finish()
  }

  @inline(__always)
  private static func weight<Value: Compute>(
    _ x: Tensor, _ gradient: Tensor, _ g: ConvolutionGeometry, _ out: Tensor, _ type: Value.Type,
    _ product: (MatrixView<Value>, MatrixView<Value>, UnsafeMutablePointer<Value>) -> Void
  ) {
    let (images, gradients) = (
      Operand<Value>(contiguous: x), Operand<Value>(contiguous: gradient)
    )
    let writer = ResultWriter<Value>(out)
    for index in 0..<out.count { writer.pointer[index] = .zero }
    let scratch = Scratch<Value>(g.isPointwise ? 0 : g.patch * g.outArea)
    for part in 0..<(g.batch * g.groups) {
      let group = part % g.groups
      let image = images.pointer + part * g.groupChannels * g.height * g.width
      if !g.isPointwise { Columns.spread(image, g, into: scratch.start) }
      let columns = g.isPointwise ? image : UnsafePointer(scratch.start)
      product(
        matrix(
          gradients.pointer + part * g.groupFilters * g.outArea, g.groupFilters, g.outArea),
        matrix(columns, g.patch, g.outArea, transposed: true),
        writer.pointer + group * g.groupFilters * g.patch)
    }
    withExtendedLifetime((images, gradients, scratch)) {}
    writer.finish()
  }
}

// Floats whose sizes make Winograd's method the faster one.
extension ConvolutionKernel {
  private static func winogradOutput(
    _ x: Tensor, _ w: Tensor, _ bias: Tensor?, _ g: ConvolutionGeometry, _ out: Tensor
  ) -> Bool {
    guard out.dtype == .float32, let plan = Winograd(output: g) else { return false }
    let (images, weights) = (Operand<Float>(contiguous: x), Operand<Float>(contiguous: w))
    let shifts = bias.map { Operand<Float>(contiguous: $0) }
    let writer = ResultWriter<Float>(out)
    plan.run(
      images.pointer, weights: weights.pointer, turned: false, bias: shifts?.pointer,
      into: writer.pointer)
    withExtendedLifetime((images, weights, shifts)) {}
    return true
  }

  private static func winogradImage(
    _ gradient: Tensor, _ w: Tensor, _ g: ConvolutionGeometry, _ out: Tensor
  ) -> Bool {
    guard out.dtype == .float32, let plan = Winograd(image: g) else { return false }
    let (gradients, weights) = (
      Operand<Float>(contiguous: gradient), Operand<Float>(contiguous: w)
    )
    let writer = ResultWriter<Float>(out)
    plan.run(gradients.pointer, weights: weights.pointer, turned: true, into: writer.pointer)
    withExtendedLifetime((gradients, weights)) {}
    return true
  }

  private static func winogradWeight(
    _ x: Tensor, _ gradient: Tensor, _ g: ConvolutionGeometry, _ out: Tensor
  ) -> Bool {
    guard out.dtype == .float32, let plan = Winograd(output: g) else { return false }
    let (images, gradients) = (
      Operand<Float>(contiguous: x), Operand<Float>(contiguous: gradient)
    )
    let writer = ResultWriter<Float>(out)
    plan.weight(images.pointer, gradients.pointer, into: writer.pointer)
    withExtendedLifetime((images, gradients)) {}
    return true
  }
}

/// Memory for the time of one kernel.
final class Scratch<Value: BitwiseCopyable> {
  let start: UnsafeMutablePointer<Value>

  init(_ count: Int) { start = .allocate(capacity: Swift.max(count, 1)) }

  deinit { start.deallocate() }
}
