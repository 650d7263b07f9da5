/// The three products of a convolution: output, gradient of the image, gradient of the weight.
enum ConvolutionKernel {
  static func output(_ x: Tensor, _ w: Tensor, _ g: ConvolutionGeometry, into out: Tensor) {
    if out.dtype == .float64 {
      output(x, w, g, out, Double.self) { MatrixProduct.run($0, $1, into: $2) }
    } else {
      output(x, w, g, out, Float.self) { MatrixProduct.run($0, $1, into: $2) }
    }
  }

  static func image(_ gradient: Tensor, _ w: Tensor, _ g: ConvolutionGeometry, into out: Tensor) {
    if out.dtype == .float64 {
      image(gradient, w, g, out, Double.self) { MatrixProduct.run($0, $1, into: $2) }
    } else {
      image(gradient, w, g, out, Float.self) { MatrixProduct.run($0, $1, into: $2) }
    }
  }

  static func weight(_ x: Tensor, _ gradient: Tensor, _ g: ConvolutionGeometry, into out: Tensor) {
    if out.dtype == .float64 {
      weight(x, gradient, g, out, Double.self) {
        MatrixProduct.run($0, $1, into: $2, accumulate: true)
      }
    } else {
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

  @inline(__always)
  private static func output<Value: Compute>(
    _ x: Tensor, _ w: Tensor, _ g: ConvolutionGeometry, _ out: Tensor, _ type: Value.Type,
    _ product: (MatrixView<Value>, MatrixView<Value>, UnsafeMutablePointer<Value>) -> Void
  ) {
    let (images, weights) = (Operand<Value>(contiguous: x), Operand<Value>(contiguous: w))
    let writer = ResultWriter<Value>(out)
    let scratch = Scratch<Value>(g.isPointwise ? 0 : g.patch * g.outArea)
    for part in 0..<(g.batch * g.groups) {
      let group = part % g.groups
      let image = images.pointer + part * g.groupChannels * g.height * g.width
      if !g.isPointwise { Columns.spread(image, g, into: scratch.start) }
      let columns = g.isPointwise ? image : UnsafePointer(scratch.start)
      product(
        matrix(weights.pointer + group * g.groupFilters * g.patch, g.groupFilters, g.patch),
        matrix(columns, g.patch, g.outArea), writer.pointer + part * g.groupFilters * g.outArea)
    }
    withExtendedLifetime((images, weights, scratch)) {}
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
    let scratch = Scratch<Value>(g.isPointwise ? 0 : g.patch * g.outArea)
    let size = g.groupChannels * g.height * g.width
    for part in 0..<(g.batch * g.groups) {
      let group = part % g.groups
      let image = writer.pointer + part * size
      product(
        matrix(
          weights.pointer + group * g.groupFilters * g.patch, g.groupFilters, g.patch,
          transposed: true),
        matrix(
          gradients.pointer + part * g.groupFilters * g.outArea, g.groupFilters, g.outArea),
        g.isPointwise ? image : scratch.start)
      if g.isPointwise { continue }
      for index in 0..<size { image[index] = .zero }
      Columns.gather(UnsafePointer(scratch.start), g, into: image)
    }
    withExtendedLifetime((gradients, weights, scratch)) {}
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

/// Memory for the time of one kernel.
final class Scratch<Value: BitwiseCopyable> {
  let start: UnsafeMutablePointer<Value>

  init(_ count: Int) { start = .allocate(capacity: Swift.max(count, 1)) }

  deinit { start.deallocate() }
}
