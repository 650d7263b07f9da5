// The gradient of the weight, whose lanes are the channels of the images.
extension LaneConvolution {
  /// Whether `weight` can be asked for.
  var hasWeight: Bool { g.channels % LaneSums.vector == 0 }

  /// `dw[filter, channel, tap] = Σ dy · x` over the pixels that a tap joins, then the images.
  func weight(
    _ x: UnsafePointer<Float>, _ gradient: UnsafePointer<Float>,
    into out: UnsafeMutablePointer<Float>
  ) {
    let factors = layout.rows(of: gradient, channels: g.filters, area: g.outArea)
    let pixels = pixels(of: x)
    let contacts = TapContacts(g)
    let terms = (0..<layout.blocks).map { imageTerms(contacts, layout.images($0).count) }
    Parallel.forEach(g.filters / LaneSums.rows) { number in
      weight(
        factors.start, pixels.start, terms, filter: number * LaneSums.rows, into: out)
    }
    withExtendedLifetime((factors, pixels)) {}
  }

  /// `[image, channel, pixel]` as `[pixel, image, channel]`.
  private func pixels(of x: UnsafePointer<Float>) -> Scratch<Float> {
    let pixels = Scratch<Float>(g.batch * area * g.channels)
    Parallel.forEach(g.batch) { image in
      Transposition.run(
        x + image * g.channels * area, step: area, rows: g.channels, columns: 0..<area
      ) { pixels.start + ($0 * g.batch + image) * g.channels }
    }
    return pixels
  }

  /// For each tap the pixels that it joins; the steps of a term are the images of a block.
  private func imageTerms(_ contacts: TapContacts, _ images: Int) -> LaneTerms {
    contacts.terms(groups: taps, by: { $0.tap }) {
      $1.add(
        factor: $0.output * g.filters * layout.lanes, place: $0.input * g.batch * g.channels,
        depth: images)
    }
  }

  private func weight(
    _ factors: UnsafePointer<Float>, _ pixels: UnsafePointer<Float>, _ terms: [LaneTerms],
    filter: Int, into out: UnsafeMutablePointer<Float>
  ) {
    let room = Scratch<Float>(taps * LaneSums.rows * g.channels)
    for block in 0..<layout.blocks {
      for tap in 0..<taps {
        let sums = LaneSums(
          factors: factors + (block * g.outArea * g.filters + filter) * layout.lanes,
          rowStep: layout.lanes, factorStep: 1,
          lanes: pixels + layout.images(block).lowerBound * g.channels, laneStep: g.channels,
          width: g.channels)
        let target = room.start + tap * LaneSums.rows * g.channels
        sums.run(terms[block], tap, into: target, rowStep: g.channels)
      }
      add(room.start, filter, isFirst: block == 0, into: out)
    }
    withExtendedLifetime(room) {}
  }

  /// `[tap, row, channel]` into `[filter, channel, tap]`.
  private func add(
    _ sums: UnsafePointer<Float>, _ filter: Int, isFirst: Bool,
    into out: UnsafeMutablePointer<Float>
  ) {
    let count = LaneSums.rows * g.channels
    let target = out + filter * g.patch
    for item in 0..<count {
      for tap in 0..<taps {
        let (place, value) = (item &* taps &+ tap, sums[tap &* count &+ item])
        target[place] = isFirst ? value : target[place] + value
      }
    }
  }
}
