/// The commonest pooling: windows of 2×2 side by side, which make an image a quarter as large.
enum QuarterPooling {
  /// The greatest of each window and its place in the image; NaN wins.
  static func run(
    _ image: UnsafePointer<Float>, _ w: PoolingWindows, _ out: UnsafeMutablePointer<Float>,
    _ places: UnsafeMutablePointer<Int64>
  ) {
    for row in 0..<w.output.0 {
      let place = 2 * row * w.size.1
      let (upper, lower) = (image + place, image + place + w.size.1)
      let (to, indices) = (out + row * w.output.1, places + row * w.output.1)
      var column = 0
      while column + 4 <= w.output.1 {
        four(upper + 2 * column, lower + 2 * column, w.size.1, to + column) { lane, offset in
          indices[column + lane] = Int64(place + 2 * (column + lane) + Int(offset))
        }
        column += 4
      }
      while column < w.output.1 {
        let window = (
          upper[2 * column], upper[2 * column + 1], lower[2 * column], lower[2 * column + 1]
        )
        var (best, offset) = (window.0, 0)
        if window.1 > best || window.1 != window.1 { (best, offset) = (window.1, 1) }
        if window.2 > best || window.2 != window.2 { (best, offset) = (window.2, w.size.1) }
        if window.3 > best || window.3 != window.3 { (best, offset) = (window.3, w.size.1 + 1) }
        to[column] = best
        indices[column] = Int64(place + 2 * column + offset)
        column += 1
      }
    }
  }

  @inline(__always)
  private static func four(
    _ upper: UnsafePointer<Float>, _ lower: UnsafePointer<Float>, _ width: Int,
    _ out: UnsafeMutablePointer<Float>, _ note: (_ lane: Int, _ offset: Int32) -> Void
  ) {
    let above = UnsafeRawPointer(upper).loadUnaligned(as: SIMD8<Float>.self)
    let below = UnsafeRawPointer(lower).loadUnaligned(as: SIMD8<Float>.self)
    var best = above.evenHalf
    var offset = SIMD4<Int32>.zero
    take(above.oddHalf, 1, &best, &offset)
    take(below.evenHalf, Int32(truncatingIfNeeded: width), &best, &offset)
    take(below.oddHalf, Int32(truncatingIfNeeded: width &+ 1), &best, &offset)
    UnsafeMutableRawPointer(out).storeBytes(of: best, as: SIMD4<Float>.self)
    for lane in 0..<4 { note(lane, offset[lane]) }
  }

  @inline(__always)
  private static func take(
    _ values: SIMD4<Float>, _ place: Int32, _ best: inout SIMD4<Float>,
    _ offset: inout SIMD4<Int32>
  ) {
    let wins = (values .> best) .| (values .!= values)
    best.replace(with: values, where: wins)
    offset.replace(with: place, where: wins)
  }

  /// Gives each window's gradient to the element that won.
  static func spread(_ gradient: Tensor, _ places: Tensor, into output: Tensor, planes: Int) {
    if let device = gradient.accelerator ?? places.accelerator,
      device.spreadPlaces(gradient, places, into: output, planes: planes)
    {
      return
    }
    let g = Operand<Float>(contiguous: gradient)
    let writer = ResultWriter<Float>(output)
    let indices = Operand<Int64>(contiguous: places)
    let (area, count) = (output.count / planes, gradient.count / planes)
    Parallel.forEachBlock(of: planes, grain: Swift.max(1, Parallel.grain / Swift.max(area, 1))) {
      first, length in
      for plane in first..<(first + length) {
        let image = writer.pointer + plane * area
        image.update(repeating: 0, count: area)
        for index in (plane * count)..<((plane + 1) * count) {
          // Programs can write to the places behind autograd's back.
          let place = Int(truncatingIfNeeded: indices.pointer[index])
          if place >= 0 && place < area { image[place] += g.pointer[index] }
        }
      }
    }
    withExtendedLifetime((g, indices)) {}
    writer.finish()
  }
}
