/// The part of a kernel that falls inside of the image somewhere.
///
/// Of a 3×3 kernel over images of one pixel that is the middle: a ninth of the work.
enum UsedTaps {
  /// The weight and the geometry without the rows and columns that only ever meet padding.
  static func cut(
    _ weight: Tensor, _ g: ConvolutionGeometry
  ) -> (weight: Tensor, geometry: ConvolutionGeometry) {
    guard let window = Window(g) else { return (weight, g) }
    let packed = Tensor(empty: window.shape(of: weight), weight.dtype)
    Conversion.copy(window.view(of: weight), into: packed)
    return (packed, window.geometry(g))
  }

  /// Lets `body` compute the used part of a gradient of the weight; the rest is zero.
  static func fill(
    _ out: Tensor, _ g: ConvolutionGeometry, _ body: (Tensor, ConvolutionGeometry) -> Void
  ) {
    guard let window = Window(g) else { return body(out, g) }
    let part = Tensor(empty: window.shape(of: out), out.dtype)
    body(part, window.geometry(g))
    out.storage.writableBytes().advanced(by: out.offset * out.dtype.itemSize)
      .initializeMemory(as: UInt8.self, repeating: 0, count: out.count * out.dtype.itemSize)
    Conversion.copy(part, into: window.view(of: out))
  }

  /// A range of kernel rows and one of kernel columns.
  private struct Window {
    let rows: Range<Int>
    let columns: Range<Int>

    /// - Returns: `nil` where every tap is used.
    init?(_ g: ConvolutionGeometry) {
      rows = Window.used(
        g.kernel.0, g.height, g.outHeight, g.stride.0, g.padding.0, g.dilation.0)
      columns = Window.used(
        g.kernel.1, g.width, g.outWidth, g.stride.1, g.padding.1, g.dilation.1)
      if rows.count == g.kernel.0 && columns.count == g.kernel.1 { return nil }
      if rows.isEmpty || columns.isEmpty { return nil }
      // Padding may not become negative on either side.
      let (above, left) = (rows.lowerBound * g.dilation.0, columns.lowerBound * g.dilation.1)
      if above > g.padding.0 || left > g.padding.1 { return nil }
      if geometry(g).outHeight != g.outHeight || geometry(g).outWidth != g.outWidth { return nil }
    }

    private static func used(
      _ kernel: Int, _ size: Int, _ out: Int, _ stride: Int, _ padding: Int, _ dilation: Int
    ) -> Range<Int> {
      let taps = (0..<kernel).filter { tap in
        (0..<out).contains { (0..<size).contains($0 * stride + tap * dilation - padding) }
      }
      guard let first = taps.first, let last = taps.last else { return 0..<0 }
      return first..<(last + 1)
    }

    func geometry(_ g: ConvolutionGeometry) -> ConvolutionGeometry {
      var cut = g
      cut.kernel = (rows.count, columns.count)
      cut.padding = (
        g.padding.0 - rows.lowerBound * g.dilation.0,
        g.padding.1 - columns.lowerBound * g.dilation.1
      )
      return cut
    }

    /// A weight of a 1-d convolution has no rows.
    func shape(of weight: Tensor) -> [Int] {
      weight.shape.prefix(2) + (weight.dim == 3 ? [] : [rows.count]) + [columns.count]
    }

    func view(of weight: Tensor) -> Tensor {
      let above = weight.dim == 3 ? 0 : rows.lowerBound * weight.strides[2]
      let left = columns.lowerBound * weight.strides[weight.dim - 1]
      return Tensor(
        storage: weight.storage, dtype: weight.dtype, shape: shape(of: weight),
        strides: weight.strides, offset: weight.offset + above + left)
    }
  }
}
