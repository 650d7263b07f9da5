/// A 3×3 convolution with stride 1 by Winograd's method: 2×2 outputs together cost 16 products for
/// each pair of channels instead of 36, which become 16 products of matrices.
struct Winograd {
  typealias Lanes = SIMD4<Float>

  /// Channels that are read and written.
  let inputs: Int
  let outputs: Int
  let images: Int
  let size: (height: Int, width: Int)
  let outSize: (height: Int, width: Int)
  /// Zeros before the first row and column of an image.
  let padding: (Int, Int)

  /// Tiles of two output columns in a row, rounded up to whole vectors.
  let across: Int
  /// Tiles of two output rows.
  let down: Int
  /// Rows of tiles that are worked on together.
  let rows: Int

  /// How far apart the 16 matrices of a block lie.
  ///
  /// Sixteen streams at equal distances would fall
  /// into one set of the cache, so there is a gap.
  func distance(_ channels: Int, _ tiles: Int) -> Int { channels * tiles + 48 }

  private init(
    _ g: ConvolutionGeometry, inputs: Int, outputs: Int, size: (Int, Int), outSize: (Int, Int),
    padding: (Int, Int)
  ) {
    (self.inputs, self.outputs, images) = (inputs, outputs, g.batch)
    self.size = (size.0, size.1)
    self.outSize = (outSize.0, outSize.1)
    self.padding = padding
    across = ((outSize.1 + 1) / 2 + 3) / 4 * 4
    down = (outSize.0 + 1) / 2
    rows = Swift.max(1, Swift.min(down, 128 / across))
  }

  /// The forward convolution, if it is worth it.
  init?(output g: ConvolutionGeometry) {
    guard Winograd.suits(g) else { return nil }
    self.init(
      g, inputs: g.channels, outputs: g.filters, size: (g.height, g.width),
      outSize: (g.outHeight, g.outWidth), padding: g.padding)
  }

  /// The gradient of the image: a convolution of the other gradient with turned weights.
  init?(image g: ConvolutionGeometry) {
    guard Winograd.suits(g), g.padding.0 <= 2, g.padding.1 <= 2 else { return nil }
    self.init(
      g, inputs: g.filters, outputs: g.channels, size: (g.outHeight, g.outWidth),
      outSize: (g.height, g.width), padding: (2 - g.padding.0, 2 - g.padding.1))
  }

  private static func suits(_ g: ConvolutionGeometry) -> Bool {
    g.kernel == (3, 3) && g.stride == (1, 1) && g.dilation == (1, 1) && g.groups == 1
      && g.channels >= 16 && g.filters >= 16 && g.outWidth >= 6 && g.outHeight >= 2
      && g.batch * g.outArea >= 256
  }
}

extension Winograd {
  /// Convolves all images.
  ///
  /// `turned` weights are those of the gradient: `[inputs, outputs, 3, 3]`,
  /// each rotated by half a turn.
  func run(
    _ x: UnsafePointer<Float>, weights: UnsafePointer<Float>, turned: Bool,
    _ finish: ConvolutionFinish<Float>, into out: UnsafeMutablePointer<Float>
  ) {
    let kernels = Scratch<Float>(16 * distance(outputs, inputs))
    transform(weights: weights, turned: turned, into: kernels.start)
    if down * across < 64 && images > 1 {
      runTogether(x, kernels, finish, into: out)
    } else {
      runApart(x, kernels, finish, into: out)
    }
  }

  /// Image by image, some rows of tiles at a time, which stay in a processor's cache.
  private func runApart(
    _ x: UnsafePointer<Float>, _ kernels: Scratch<Float>, _ finish: ConvolutionFinish<Float>,
    into out: UnsafeMutablePointer<Float>
  ) {
    let blocks = (down + rows - 1) / rows
    Parallel.forEach(images * blocks) { round in
      let (image, block) = round.quotientAndRemainder(dividingBy: blocks)
      let first = block * rows
      let count = Swift.min(rows, down - first)
      let tiles = count * across
      let spread = Scratch<Float>(16 * distance(inputs, tiles))
      let products = Scratch<Float>(16 * distance(outputs, tiles))
      let plane = planes()
      for channel in 0..<inputs {
        spreadTiles(
          x + (image * inputs + channel) * size.height * size.width, first, count, plane.start,
          into: spread.start + channel * tiles, gap: distance(inputs, tiles))
      }
      for k in 0..<16 {
        MatrixProduct.run(
          matrix(kernels.start + k * distance(outputs, inputs), outputs, inputs),
          matrix(spread.start + k * distance(inputs, tiles), inputs, tiles),
          into: products.start + k * distance(outputs, tiles))
      }
      gatherTiles(
        products.start, first, count, finish,
        into: out + image * outputs * outSize.height * outSize.width)
    }
    withExtendedLifetime(kernels) {}
  }

  func matrix(
    _ start: UnsafeMutablePointer<Float>, _ rows: Int, _ columns: Int
  ) -> MatrixView<Float> {
    MatrixView(
      start: UnsafePointer(start), rows: rows, columns: columns, rowStride: columns,
      columnStride: 1)
  }

  /// `G w Gᵀ` of each kernel, as 16 matrices `[outputs, inputs]`.
  private func transform(
    weights: UnsafePointer<Float>, turned: Bool, into kernels: UnsafeMutablePointer<Float>
  ) {
    let gap = distance(outputs, inputs)
    Parallel.forEachBlock(of: outputs, grain: Swift.max(1, 4096 / inputs)) { first, count in
      for output in first..<(first + count) {
        for input in 0..<inputs {
          let kernel = weights + 9 * (turned ? input * outputs + output : output * inputs + input)
          let target = kernels + output * inputs + input
          let first = row(kernel, turned ? 2 : 0, turned)
          let middle = row(kernel, 1, turned)
          let last = row(kernel, turned ? 0 : 2, turned)
          let ends: Lanes = first + last
          put(first, target, gap, 0)
          put((ends + middle) * 0.5, target, gap, 4)
          put((ends - middle) * 0.5, target, gap, 8)
          put(last, target, gap, 12)
        }
      }
    }
  }

  @inline(__always)
  private func row(_ kernel: UnsafePointer<Float>, _ row: Int, _ turned: Bool) -> SIMD4<Float> {
    let start = kernel + 3 * row
    return turned
      ? Lanes(start[2], start[1], start[0], 0) : Lanes(start[0], start[1], start[2], 0)
  }

  @inline(__always)
  private func put(
    _ row: SIMD4<Float>, _ target: UnsafeMutablePointer<Float>, _ gap: Int, _ first: Int
  ) {
    let ends = row[0] + row[2]
    target[first &* gap] = row[0]
    target[(first &+ 1) &* gap] = (ends + row[1]) * 0.5
    target[(first &+ 2) &* gap] = (ends - row[1]) * 0.5
    target[(first &+ 3) &* gap] = row[2]
  }
}

extension Winograd {
  /// `Bᵀ d B` of the 4×4 patches under `count` rows of tiles, for one channel.
  ///
  /// The 16 results lie `gap` elements apart. `plane` is room for the rows with zeros around them.
  @inline(__always)
  func spreadTiles(
    _ image: UnsafePointer<Float>, _ first: Int, _ count: Int,
    _ plane: UnsafeMutablePointer<Float>, into spread: UnsafeMutablePointer<Float>, gap: Int
  ) {
    pad(image, 2 * first - padding.0, 2 * count + 2, plane)
    for row in 0..<count {
      let source = UnsafeRawPointer(plane + 2 * row * width)
      let target = UnsafeMutableRawPointer(spread + row * across)
      for tile in stride(from: 0, to: across, by: 4) {
        Self.spread(source + 8 * tile, 4 * width, target + 4 * tile, 4 * gap)
      }
    }
  }

  /// The width of rows with zeros around them.
  private var width: Int { 2 * across + 8 }

  func planes() -> Scratch<Float> { Scratch((2 * down + 2) * width) }

  /// Copies rows of an image, from `first` on, with zeros around them.
  private func pad(
    _ image: UnsafePointer<Float>, _ first: Int, _ count: Int,
    _ plane: UnsafeMutablePointer<Float>
  ) {
    let copied = Swift.min(size.width, width - padding.1)
    for row in 0..<count {
      let target = plane + row * width
      let y = first + row
      guard y >= 0 && y < size.height else {
        target.update(repeating: 0, count: width)
        continue
      }
      target.update(repeating: 0, count: padding.1)
      (target + padding.1).update(from: image + y * size.width, count: copied)
      (target + padding.1 + copied).update(repeating: 0, count: width - padding.1 - copied)
    }
  }

  /// Four tiles at once; distances are in bytes.
  @inline(__always)
  private static func spread(
    _ source: UnsafeRawPointer, _ width: Int, _ target: UnsafeMutableRawPointer, _ gap: Int
  ) {
    let (a, b) = (line(source), line(source + width))
    let (c, d) = (line(source + 2 * width), line(source + 3 * width))
    store(a.0 - c.0, a.1 - c.1, a.2 - c.2, a.3 - c.3, target, gap)
    store(b.0 + c.0, b.1 + c.1, b.2 + c.2, b.3 + c.3, target + 4 * gap, gap)
    store(c.0 - b.0, c.1 - b.1, c.2 - b.2, c.3 - b.3, target + 8 * gap, gap)
    store(b.0 - d.0, b.1 - d.1, b.2 - d.2, b.3 - d.3, target + 12 * gap, gap)
  }

  /// One row of four patches, transformed along the row.
  @inline(__always)
  private static func line(_ source: UnsafeRawPointer) -> (Lanes, Lanes, Lanes, Lanes) {
    let near = source.loadUnaligned(as: SIMD8<Float>.self)
    let far = source.loadUnaligned(fromByteOffset: 8, as: SIMD8<Float>.self)
    let (d0, d1, d2, d3) = (near.evenHalf, near.oddHalf, far.evenHalf, far.oddHalf)
    return (d0 - d2, d1 + d2, d2 - d1, d1 - d3)
  }

  @inline(__always)
  private static func store(
    _ a: Lanes, _ b: Lanes, _ c: Lanes, _ d: Lanes, _ target: UnsafeMutableRawPointer, _ gap: Int
  ) {
    target.storeBytes(of: a, as: Lanes.self)
    (target + gap).storeBytes(of: b, as: Lanes.self)
    (target + 2 * gap).storeBytes(of: c, as: Lanes.self)
    (target + 3 * gap).storeBytes(of: d, as: Lanes.self)
  }
}

extension Winograd {
  /// `Aᵀ m A` of the products, into the tiles of the output.
  private func gatherTiles(
    _ products: UnsafePointer<Float>, _ first: Int, _ count: Int,
    _ finish: ConvolutionFinish<Float>, into image: UnsafeMutablePointer<Float>
  ) {
    let tiles = count * across
    let gap = distance(outputs, tiles)
    for channel in 0..<outputs {
      gatherPlane(
        products + channel * tiles, gap, first, count, finish.channel(channel),
        into: image + channel * outSize.height * outSize.width)
    }
  }

  /// One channel of some rows of tiles.
  func gatherPlane(
    _ products: UnsafePointer<Float>, _ gap: Int, _ first: Int, _ count: Int,
    _ finish: ChannelFinish<Float>, into plane: UnsafeMutablePointer<Float>
  ) {
    for row in 0..<count {
      let source = UnsafeRawPointer(products + row * across)
      let y = 2 * (first + row)
      let target = plane + y * outSize.width
      for tile in stride(from: 0, to: across, by: 4) where 2 * tile < outSize.width {
        let (upper, lower) = Self.gather(source + 4 * tile, 4 * gap)
        put(finish.applied(to: upper), target + 2 * tile, outSize.width - 2 * tile)
        if y + 1 < outSize.height {
          put(
            finish.applied(to: lower), target + outSize.width + 2 * tile,
            outSize.width - 2 * tile)
        }
      }
    }
  }

  @inline(__always)
  private func put(_ values: SIMD8<Float>, _ target: UnsafeMutablePointer<Float>, _ room: Int) {
    if room >= 8 {
      UnsafeMutableRawPointer(target).storeBytes(of: values, as: SIMD8<Float>.self)
    } else {
      for index in 0..<room { target[index] = values[index] }
    }
  }

  @inline(__always)
  private static func gather(
    _ source: UnsafeRawPointer, _ gap: Int
  ) -> (SIMD8<Float>, SIMD8<Float>) {
    let (a, b) = (load(source, gap), load(source + 4 * gap, gap))
    let (c, d) = (load(source + 8 * gap, gap), load(source + 12 * gap, gap))
    let upper = pair(sum(a.0, b.0, c.0), sum(a.1, b.1, c.1), sum(a.2, b.2, c.2), sum(a.3, b.3, c.3))
    let lower = pair(
      rest(b.0, c.0, d.0), rest(b.1, c.1, d.1), rest(b.2, c.2, d.2), rest(b.3, c.3, d.3))
    return (upper, lower)
  }

  @inline(__always)
  private static func load(
    _ source: UnsafeRawPointer, _ gap: Int
  ) -> (Lanes, Lanes, Lanes, Lanes) {
    (
      source.loadUnaligned(as: Lanes.self), (source + gap).loadUnaligned(as: Lanes.self),
      (source + 2 * gap).loadUnaligned(as: Lanes.self),
      (source + 3 * gap).loadUnaligned(as: Lanes.self)
    )
  }

  @inline(__always)
  private static func pair(_ a: Lanes, _ b: Lanes, _ c: Lanes, _ d: Lanes) -> SIMD8<Float> {
    var values = SIMD8<Float>.zero
    values.evenHalf = sum(a, b, c)
    values.oddHalf = rest(b, c, d)
    return values
  }

  @inline(__always)
  private static func sum(_ a: Lanes, _ b: Lanes, _ c: Lanes) -> Lanes { a + b + c }

  @inline(__always)
  private static func rest(_ a: Lanes, _ b: Lanes, _ c: Lanes) -> Lanes { a - b - c }
}
