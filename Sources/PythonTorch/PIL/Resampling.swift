import CPlatform

/// PIL's way of making a picture of bytes larger or smaller: two passes of weighted sums in whole
/// numbers, over as many pixels as the smaller picture's pixel covers.
struct Resampling {
  /// PIL's numbers of filters.
  enum Filter: Int64 {
    case nearest = 0
    case lanczos, bilinear, bicubic, box, hamming

    /// How far from its middle a filter reaches.
    var support: Double {
      switch self {
      case .nearest: 0
      case .box: 0.5
      case .bilinear, .hamming: 1
      case .bicubic: 2
      case .lanczos: 3
      }
    }

    func weight(_ distance: Double) -> Double {
      let x = distance < 0 ? -distance : distance
      switch self {
      case .nearest: return 0
      case .box: return distance > -0.5 && distance <= 0.5 ? 1 : 0
      case .bilinear: return x < 1 ? 1 - x : 0
      case .hamming: return Filter.hamming(x)
      case .bicubic: return Filter.bicubic(x)
      case .lanczos: return -3 <= distance && distance < 3 ? Filter.sinc(x) * Filter.sinc(x / 3) : 0
      }
    }

    private static func hamming(_ x: Double) -> Double {
      if x == 0 { return 1 }
      if x >= 1 { return 0 }
      let angle = x * Double.pi
      return sin(angle) / angle * (0.54 + 0.46 * cos(angle))
    }

    private static func bicubic(_ x: Double) -> Double {
      let a = -0.5
      if x < 1 { return ((a + 2) * x - (a + 3)) * x * x + 1 }
      if x < 2 { return (((x - 5) * x + 8) * x - 4) * a }
      return 0
    }

    private static func sinc(_ x: Double) -> Double {
      if x == 0 { return 1 }
      let angle = x * Double.pi
      return sin(angle) / angle
    }
  }

  /// The pixels that one new pixel is made of.
  private struct Span {
    let first: Int
    let weights: [Int64]
  }

  private static let precision: Int64 = 22

  let filter: Filter
  let bands: Int

  /// A picture of `size` pixels from the part `box` of one of `width` × `height`.
  func resize(
    _ pixels: [UInt8], width: Int, height: Int, to size: (width: Int, height: Int),
    box: (left: Double, top: Double, right: Double, bottom: Double)
  ) -> [UInt8] {
    if filter == .nearest { return nearest(pixels, width, height, size, box) }
    let columns = spans(width, size.width, box.left, box.right)
    let rows = spans(height, size.height, box.top, box.bottom)
    let isWide = size.width != width || box.left != 0 || box.right != Double(width)
    let isHigh = size.height != height || box.top != 0 || box.bottom != Double(height)
    // The pass that leaves less for the other comes first, and each rounds: PIL's rule as measured.
    if isWide, isHigh, size.height < height, height - size.height > 2 * (width - size.width) {
      return across(down(pixels, width, rows), width, size.height, columns)
    }
    let middle = isWide ? across(pixels, width, height, columns) : pixels
    return isHigh ? down(middle, size.width, rows) : middle
  }

  private func spans(_ count: Int, _ new: Int, _ start: Double, _ end: Double) -> [Span] {
    let scale = (end - start) / Double(new)
    let stretch = Swift.max(scale, 1)
    let support = filter.support * stretch
    return (0..<new).map { place in
      let centre = start + (Double(place) + 0.5) * scale
      let first = Swift.max(Int(centre - support + 0.5), 0)
      let last = Swift.min(Int(centre + support + 0.5), count)
      var weights: [Double] = []
      var sum = 0.0
      for pixel in 0..<Swift.max(last - first, 0) {
        let weight = filter.weight((Double(pixel + first) - centre + 0.5) * (1 / stretch))
        weights.append(weight)
        sum += weight
      }
      return Span(
        first: first,
        weights: weights.map { weight in
          let share = sum == 0 ? weight : weight / sum
          let scaled = share * Double(1 << Resampling.precision)
          return Int64(share < 0 ? scaled - 0.5 : scaled + 0.5)
        })
    }
  }

  private static func byte(_ sum: Int64) -> UInt8 {
    let value = sum >> precision
    return value < 0 ? 0 : value > 255 ? 255 : UInt8(value)
  }

  private func across(
    _ pixels: [UInt8], _ width: Int, _ height: Int, _ columns: [Span]
  ) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: columns.count * height * bands)
    let half: Int64 = 1 << (Resampling.precision - 1)
    pixels.withUnsafeBufferPointer { pixels in
      result.withUnsafeMutableBufferPointer { result in
        for row in 0..<height {
          for (column, span) in columns.enumerated() {
            for band in 0..<bands {
              var sum = half
              var place = (row * width + span.first) * bands + band
              for weight in span.weights {
                sum += Int64(pixels[place]) * weight
                place += bands
              }
              result[(row * columns.count + column) * bands + band] = Resampling.byte(sum)
            }
          }
        }
      }
    }
    return result
  }

  private func down(_ pixels: [UInt8], _ width: Int, _ rows: [Span]) -> [UInt8] {
    let stride = width * bands
    var result = [UInt8](repeating: 0, count: stride * rows.count)
    let half: Int64 = 1 << (Resampling.precision - 1)
    pixels.withUnsafeBufferPointer { pixels in
      result.withUnsafeMutableBufferPointer { result in
        for (row, span) in rows.enumerated() {
          for column in 0..<stride {
            var sum = half
            var place = span.first * stride + column
            for weight in span.weights {
              sum += Int64(pixels[place]) * weight
              place += stride
            }
            result[row * stride + column] = Resampling.byte(sum)
          }
        }
      }
    }
    return result
  }

  private func nearest(
    _ pixels: [UInt8], _ width: Int, _ height: Int, _ size: (width: Int, height: Int),
    _ box: (left: Double, top: Double, right: Double, bottom: Double)
  ) -> [UInt8] {
    let columns = Resampling.places(box.left, box.right, size.width, width)
    let rows = Resampling.places(box.top, box.bottom, size.height, height)
    var result: [UInt8] = []
    result.reserveCapacity(size.width * size.height * bands)
    for row in rows {
      for column in columns {
        let start = (row * width + column) * bands
        result += pixels[start..<start + bands]
      }
    }
    return result
  }

  private static func places(
    _ start: Double, _ end: Double, _ count: Int, _ limit: Int
  ) -> [Int] {
    let step = (end - start) / Double(count)
    var here = start + step * 0.5
    return (0..<count).map { _ in
      defer { here += step }
      return Swift.min(Swift.max(Int(here), 0), limit - 1)
    }
  }
}
