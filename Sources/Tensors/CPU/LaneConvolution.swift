/// A convolution of many small images, each of which is a lane of wide vectors.
///
/// Nothing is copied into columns, taps on padding cost nothing, and a weight that is read meets all
/// images at once. The sums of an output run over taps, then channels, on whatever processor.
struct LaneConvolution {
  let g: ConvolutionGeometry
  let layout: LaneLayout
  var taps: Int { g.kernel.0 * g.kernel.1 }
  var area: Int { g.height * g.width }

  /// - Returns: `nil` for sizes that other ways suit better.
  init?(_ g: ConvolutionGeometry) {
    guard g.groups == 1, g.batch >= LaneSums.vector, g.outArea <= 256,
      g.height * g.width <= 1024, g.filters % LaneSums.rows == 0, LaneSums.isAvailable
    else { return nil }
    self.init(suited: g)
  }

  private init(suited g: ConvolutionGeometry) {
    self.g = g
    layout = LaneLayout(images: g.batch)
  }
}

extension LaneConvolution {
  /// `out = finish(w ∗ x)`.
  func output(
    _ x: UnsafePointer<Float>, _ weights: UnsafePointer<Float>,
    _ finish: ConvolutionFinish<Float>, into out: UnsafeMutablePointer<Float>
  ) {
    if let (pixels, dense) = seenPixels(of: x) {
      dense.output(pixels.start, weights, finish, into: out)
      return withExtendedLifetime(pixels) {}
    }
    let rows = layout.rows(of: x, channels: g.channels, area: area)
    let isShallow = g.channels < 8
    let terms = isShallow ? rowTerms() : channelTerms()
    forEachPart(of: g.filters) { block, filter in
      let sums = LaneSums(
        factors: weights + filter * g.patch, rowStep: g.patch, factorStep: isShallow ? 1 : taps,
        lanes: rows.start + block * area * g.channels * layout.lanes,
        laneStep: isShallow ? g.dilation.1 * g.channels * layout.lanes : layout.lanes,
        width: layout.lanes)
      deliver(sums, terms, g.outArea, filter, g.filters, block, finish, into: out)
    }
    withExtendedLifetime(rows) {}
  }

  /// The steps of a term are channels.
  private func channelTerms() -> LaneTerms {
    TapContacts(g).terms(groups: g.outArea, by: { $0.output }) {
      $1.add(
        factor: $0.tap, place: $0.input * g.channels * layout.lanes, depth: g.channels)
    }
  }

  /// The steps of a term are the taps of a kernel row, for few channels.
  private func rowTerms() -> LaneTerms {
    TapContacts(g).joined(kernelWidth: g.kernel.1).terms(
      groups: g.outArea, by: { $0.output }
    ) {
      for channel in 0..<g.channels {
        $1.add(
          factor: channel * taps + $0.tap,
          place: ($0.input * g.channels + channel) * layout.lanes, depth: $0.count)
      }
    }
  }

  /// What a 1×1 kernel with a stride sees of the images, and the convolution of that.
  private func seenPixels(
    of x: UnsafePointer<Float>
  ) -> (pixels: Scratch<Float>, convolution: LaneConvolution)? {
    guard taps == 1, g.padding == (0, 0), g.stride != (1, 1) else { return nil }
    var dense = g
    (dense.height, dense.width, dense.stride) = (g.outHeight, g.outWidth, (1, 1))
    let pixels = Scratch<Float>(g.batch * g.channels * g.outArea)
    Parallel.forEachBlock(of: g.batch * g.channels, grain: 1024) { first, count in
      for plane in first..<(first + count) {
        var target = pixels.start + plane * g.outArea
        for y in 0..<g.outHeight {
          let row = x + plane * area + y * g.stride.0 * g.width
          for column in 0..<g.outWidth { target[column] = row[column &* g.stride.1] }
          target += g.outWidth
        }
      }
    }
    return (pixels, LaneConvolution(suited: dense))
  }

  /// Whether `image` can be asked for.
  var hasImage: Bool { g.channels % LaneSums.rows == 0 }

  /// The gradient of the images: `dx = wᵀ ∗ dy`.
  func image(
    _ gradient: UnsafePointer<Float>, _ weights: UnsafePointer<Float>,
    into out: UnsafeMutablePointer<Float>
  ) {
    let rows = layout.rows(of: gradient, channels: g.filters, area: g.outArea)
    let size = g.filters * layout.lanes
    let terms = TapContacts(g).terms(groups: area, by: { $0.input }) {
      $1.add(factor: $0.tap, place: $0.output * size, depth: g.filters)
    }
    forEachPart(of: g.channels) { block, channel in
      let turned = turned(weights, channel)
      let sums = LaneSums(
        factors: turned.start, rowStep: g.filters * taps, factorStep: taps,
        lanes: rows.start + block * g.outArea * size, laneStep: layout.lanes, width: layout.lanes)
      deliver(sums, terms, area, channel, g.channels, block, ConvolutionFinish(), into: out)
      withExtendedLifetime(turned) {}
    }
    withExtendedLifetime(rows) {}
  }

  /// The weights of four channels as `[channel, filter, tap]`.
  private func turned(_ weights: UnsafePointer<Float>, _ channel: Int) -> Scratch<Float> {
    let turned = Scratch<Float>(LaneSums.rows * g.filters * taps)
    for filter in 0..<g.filters {
      for row in 0..<LaneSums.rows {
        (turned.start + (row * g.filters + filter) * taps).update(
          from: weights + (filter * g.channels + channel + row) * taps, count: taps)
      }
    }
    return turned
  }

  /// Calls `body` with each block of images and each first of four channels.
  private func forEachPart(of channels: Int, _ body: (_ block: Int, _ channel: Int) -> Void) {
    let parts = channels / LaneSums.rows
    Parallel.forEach(layout.blocks * parts) { body($0 / parts, $0 % parts * LaneSums.rows) }
  }

  /// Sums all pixels of four channels and puts them where the images of a block have them.
  private func deliver(
    _ sums: LaneSums, _ terms: LaneTerms, _ pixels: Int, _ channel: Int, _ channels: Int,
    _ block: Int, _ finish: ConvolutionFinish<Float>, into out: UnsafeMutablePointer<Float>
  ) {
    let count = LaneSums.rows * pixels
    let products = Scratch<Float>(count * layout.lanes)
    for pixel in 0..<pixels {
      sums.run(
        terms, pixel, into: products.start + pixel * layout.lanes,
        rowStep: pixels * layout.lanes)
    }
    if !finish.isNothing { complete(products.start, pixels, channel, finish) }
    layout.deliver(
      products.start, block: block, first: channel * pixels, count: count,
      of: channels * pixels, into: out)
    withExtendedLifetime(products) {}
  }

  private func complete(
    _ products: UnsafeMutablePointer<Float>, _ pixels: Int, _ channel: Int,
    _ finish: ConvolutionFinish<Float>
  ) {
    let count = pixels * layout.lanes
    for row in 0..<LaneSums.rows {
      let (finish, start) = (finish.channel(channel + row), products + row * count)
      for index in stride(from: 0, to: count, by: 8) {
        let place = UnsafeMutableRawPointer(start + index)
        let values = place.loadUnaligned(as: SIMD8<Float>.self)
        place.storeBytes(of: finish.applied(to: values), as: SIMD8<Float>.self)
      }
    }
  }
}
