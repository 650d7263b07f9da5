// The gradient of the weight: as many products as the convolution itself, summed over all tiles.
extension Winograd {
  /// `dw = Gᵀ [ Σ (A dy Aᵀ) (Bᵀ x B)ᵀ ] G` for `[outputs, inputs, 3, 3]`.
  ///
  /// Channels are spread side by side, then the 16 sums grow side by side: each of them in the order
  /// of the images, whoever computes it.
  func weight(
    _ x: UnsafePointer<Float>, _ gradient: UnsafePointer<Float>,
    into out: UnsafeMutablePointer<Float>
  ) {
    let together = imagesTogether
    let columns = together * tiles
    let (left, right) = (distance(outputs, columns), distance(inputs, columns))
    let slopes = Scratch<Float>(16 * left)
    let patches = Scratch<Float>(16 * right)
    let sums = Scratch<Float>(16 * outputs * inputs)
    for first in stride(from: 0, to: images, by: together) {
      let group = first..<Swift.min(first + together, images)
      Parallel.forEach(inputs + outputs) { number in
        if number < inputs {
          spreadChannel(x, group, number, columns, patches.start)
        } else {
          spreadSlopes(gradient, group, number - inputs, columns, slopes.start)
        }
      }
      let used = group.count * tiles
      Parallel.forEach(16) { k in
        MatrixProduct.run(
          MatrixView(
            start: UnsafePointer(slopes.start + k * left), rows: outputs, columns: used,
            rowStride: columns, columnStride: 1),
          MatrixView(
            start: UnsafePointer(patches.start + k * right), rows: used, columns: inputs,
            rowStride: 1, columnStride: columns),
          into: sums.start + k * outputs * inputs, accumulate: first > 0)
      }
    }
    Parallel.forEachBlock(of: outputs * inputs, grain: 4096) { first, count in
      for index in first..<(first + count) {
        fold(sums.start + index, outputs * inputs, into: out + 9 * index)
      }
    }
    withExtendedLifetime((slopes, patches, sums)) {}
  }

  /// Tiles of one image.
  var tiles: Int { down * across }

  func spreadChannel(
    _ x: UnsafePointer<Float>, _ group: Range<Int>, _ channel: Int, _ columns: Int,
    _ patches: UnsafeMutablePointer<Float>
  ) {
    let plane = planes()
    for image in group {
      let place = channel * columns + (image - group.lowerBound) * tiles
      spreadTiles(
        x + (image * inputs + channel) * size.height * size.width, 0, down, plane.start,
        into: patches + place, gap: distance(inputs, columns))
    }
  }

  /// `A dy Aᵀ` of the 2×2 tiles of one channel; tiles outside of the image are zero.
  private func spreadSlopes(
    _ gradient: UnsafePointer<Float>, _ group: Range<Int>, _ channel: Int, _ columns: Int,
    _ slopes: UnsafeMutablePointer<Float>
  ) {
    let gap = 4 * distance(outputs, columns)
    for image in group {
      let plane = gradient + (image * outputs + channel) * outSize.height * outSize.width
      let start = slopes + channel * columns + (image - group.lowerBound) * tiles
      for row in 0..<down {
        let source = plane + 2 * row * outSize.width
        for tile in stride(from: 0, to: across, by: 4) {
          let room = outSize.width - 2 * tile
          let upper = read(source + 2 * tile, room)
          let lower =
            2 * row + 1 < outSize.height ? read(source + outSize.width + 2 * tile, room) : .zero
          Self.put(upper, lower, UnsafeMutableRawPointer(start + row * across + tile), gap)
        }
      }
    }
  }

  @inline(__always)
  private func read(_ source: UnsafePointer<Float>, _ room: Int) -> SIMD8<Float> {
    if room >= 8 { return UnsafeRawPointer(source).loadUnaligned(as: SIMD8<Float>.self) }
    var values = SIMD8<Float>.zero
    for index in 0..<Swift.max(room, 0) { values[index] = source[index] }
    return values
  }

  @inline(__always)
  private static func put(
    _ upper: SIMD8<Float>, _ lower: SIMD8<Float>, _ target: UnsafeMutableRawPointer, _ gap: Int
  ) {
    put(upper, target, gap)
    put(upper + lower, target + 4 * gap, gap)
    put(upper - lower, target + 8 * gap, gap)
    put(SIMD8.zero - lower, target + 12 * gap, gap)
  }

  @inline(__always)
  private static func put(
    _ row: SIMD8<Float>, _ target: UnsafeMutableRawPointer, _ gap: Int
  ) {
    let (a, b) = (row.evenHalf, row.oddHalf)
    target.storeBytes(of: a, as: Lanes.self)
    (target + gap).storeBytes(of: a + b, as: Lanes.self)
    (target + 2 * gap).storeBytes(of: a - b, as: Lanes.self)
    (target + 3 * gap).storeBytes(of: Lanes.zero - b, as: Lanes.self)
  }

  /// `Gᵀ s G`: 16 sums into a kernel of 3×3.
  @inline(__always)
  private func fold(
    _ sums: UnsafePointer<Float>, _ gap: Int, into kernel: UnsafeMutablePointer<Float>
  ) {
    func row(_ k: Int) -> SIMD4<Float> {
      SIMD4(
        sums[k &* gap], sums[(k &+ 1) &* gap], sums[(k &+ 2) &* gap], sums[(k &+ 3) &* gap])
    }
    let (a, b, c, d) = (row(0), row(4), row(8), row(12))
    let even: Lanes = (b + c) * 0.5
    Self.put(a + even, kernel)
    Self.put((b - c) * 0.5, kernel + 3)
    Self.put(d + even, kernel + 6)
  }

  @inline(__always)
  private static func put(_ line: SIMD4<Float>, _ target: UnsafeMutablePointer<Float>) {
    let even = (line[1] + line[2]) * 0.5
    target[0] = line[0] + even
    target[1] = (line[1] - line[2]) * 0.5
    target[2] = line[3] + even
  }
}
