/// Images side by side: an image is a lane, and a pixel of all images is a row of lanes.
///
/// Images come in blocks of at most 64, which all have the same number of lanes.
struct LaneLayout {
  let images: Int
  /// Images of a block; the last block may have fewer.
  let together: Int
  /// Lanes of a row: the images of a block, rounded up to whole vectors.
  let lanes: Int
  let blocks: Int

  init(images: Int) {
    self.images = images
    blocks = (images + 63) / 64
    together = (images + blocks - 1) / blocks
    lanes = (together + LaneSums.vector - 1) / LaneSums.vector * LaneSums.vector
  }

  func images(_ block: Int) -> Range<Int> {
    block * together..<Swift.min((block + 1) * together, images)
  }

  /// `[image, channel, pixel]` as rows `[block, pixel, channel]`; lanes without an image are zero.
  func rows(of x: UnsafePointer<Float>, channels: Int, area: Int) -> Scratch<Float> {
    let items = channels * area
    let rows = Scratch<Float>(blocks * items * lanes)
    let grain = 512
    let parts = (items + grain - 1) / grain
    Parallel.forEach(blocks * parts) { number in
      let (block, part) = number.quotientAndRemainder(dividingBy: parts)
      let (images, start) = (images(block), rows.start + block * items * lanes)
      let columns = part * grain..<Swift.min((part + 1) * grain, items)
      Transposition.run(
        x + images.lowerBound * items, step: items, rows: images.count, columns: columns
      ) { start + row($0, channels, area) * lanes }
      if images.count < lanes { clear(start, columns, from: images.count, channels, area) }
    }
    return rows
  }

  /// The row of an item, which is a pixel of a channel.
  @inline(__always)
  private func row(_ item: Int, _ channels: Int, _ area: Int) -> Int {
    let (channel, pixel) = item.quotientAndRemainder(dividingBy: area)
    return pixel * channels + channel
  }

  private func clear(
    _ start: UnsafeMutablePointer<Float>, _ items: Range<Int>, from image: Int, _ channels: Int,
    _ area: Int
  ) {
    for item in items {
      (start + row(item, channels, area) * lanes + image).update(
        repeating: 0, count: lanes - image)
    }
  }

  /// Puts rows of some items, beginning with `first`, where the images of a block have them.
  func deliver(
    _ rows: UnsafePointer<Float>, block: Int, first: Int, count: Int, of items: Int,
    into out: UnsafeMutablePointer<Float>
  ) {
    let images = images(block)
    let start = out + images.lowerBound * items + first
    Transposition.run(rows, step: lanes, rows: count, columns: 0..<images.count) {
      start + $0 * items
    }
  }
}
