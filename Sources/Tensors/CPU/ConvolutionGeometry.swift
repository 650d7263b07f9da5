/// The sizes of a 2-d convolution from a padded image to an output.
package struct ConvolutionGeometry {
  package var batch: Int
  package var channels: Int
  package var height: Int
  package var width: Int
  package var filters: Int
  package var kernel: (Int, Int)
  package var stride: (Int, Int)
  package var padding: (Int, Int)
  package var dilation: (Int, Int)
  package var groups: Int

  package var outHeight: Int {
    (height + 2 * padding.0 - dilation.0 * (kernel.0 - 1) - 1) / stride.0 + 1
  }
  package var outWidth: Int {
    (width + 2 * padding.1 - dilation.1 * (kernel.1 - 1) - 1) / stride.1 + 1
  }
  package var groupChannels: Int { channels / groups }
  package var groupFilters: Int { filters / groups }
  /// Rows of the column matrix: the elements that one output sees.
  package var patch: Int { groupChannels * kernel.0 * kernel.1 }
  package var outArea: Int { outHeight * outWidth }
  /// Whether the column matrix would be the image itself.
  package var isPointwise: Bool {
    kernel == (1, 1) && stride == (1, 1) && padding == (0, 0)
  }

  /// Calls `body` with the output columns for which a kernel column falls inside the image.
  @inline(__always)
  func validColumns(_ kernelColumn: Int) -> (first: Int, last: Int) {
    let shift = kernelColumn * dilation.1 - padding.1
    let first = shift >= 0 ? 0 : (-shift + stride.1 - 1) / stride.1
    let end = width - shift
    let last = end <= 0 ? 0 : Swift.min(outWidth, (end + stride.1 - 1) / stride.1)
    return (Swift.min(first, outWidth), Swift.max(last, Swift.min(first, outWidth)))
  }
}

/// Images spread into columns, so that a convolution is a matrix product, and back.
enum Columns {
  /// One channel `[h, w]` into its rows `[kh · kw, rows · ow]` of the column matrix, for some output
  /// rows; the rows of the result lie `width` elements apart.
  static func spread<Value: Compute>(
    _ channel: UnsafePointer<Value>, _ g: ConvolutionGeometry, _ rows: Range<Int>, _ width: Int,
    into columns: UnsafeMutablePointer<Value>
  ) {
    let outWidth = g.outWidth
    var row = columns
    for ky in 0..<g.kernel.0 {
      for kx in 0..<g.kernel.1 {
        let valid = g.validColumns(kx)
        var target = row
        for oy in rows {
          let y = oy * g.stride.0 + ky * g.dilation.0 - g.padding.0
          if y >= 0 && y < g.height {
            let source = channel + y * g.width + kx * g.dilation.1 - g.padding.1
            copy(source, g.stride.1, valid, outWidth, target)
          } else {
            for ox in 0..<outWidth { target[ox] = .zero }
          }
          target += outWidth
        }
        row += width
      }
    }
  }

  @inline(__always)
  private static func copy<Value: Compute>(
    _ source: UnsafePointer<Value>, _ stride: Int, _ valid: (first: Int, last: Int), _ width: Int,
    _ target: UnsafeMutablePointer<Value>
  ) {
    for ox in 0..<valid.first { target[ox] = .zero }
    if stride == 1 {
      for ox in valid.first..<valid.last { target[ox] = source[ox] }
    } else {
      for ox in valid.first..<valid.last { target[ox] = source[ox &* stride] }
    }
    for ox in valid.last..<width { target[ox] = .zero }
  }

  /// The same for a channel of few elements, whose every tap is a list of places.
  static func spread<Value: Compute>(
    _ channel: UnsafePointer<Value>, _ taps: TapPlaces, _ width: Int,
    into columns: UnsafeMutablePointer<Value>
  ) {
    withUnsafeTemporaryAllocation(of: Value.self, capacity: taps.padded.0 * taps.padded.1) { room in
      guard let plane = room.baseAddress else { return }
      taps.pad(channel, into: plane)
      for tap in 0..<taps.count {
        let row = columns + tap * width
        for place in 0..<taps.area { row[place] = plane[taps.places[tap &* taps.area &+ place]] }
      }
    }
  }

  /// Adds columns, whose rows lie `width` elements apart, back to the places they came from.
  static func gather<Value: Compute>(
    _ columns: UnsafePointer<Value>, _ g: ConvolutionGeometry, _ width: Int,
    into image: UnsafeMutablePointer<Value>
  ) {
    let (outHeight, outWidth) = (g.outHeight, g.outWidth)
    var row = columns
    for channel in 0..<g.groupChannels {
      for ky in 0..<g.kernel.0 {
        for kx in 0..<g.kernel.1 {
          let (first, last) = g.validColumns(kx)
          for oy in 0..<outHeight {
            let y = oy * g.stride.0 + ky * g.dilation.0 - g.padding.0
            guard y >= 0 && y < g.height else { continue }
            let source = row + oy * outWidth
            let target =
              image + (channel * g.height + y) * g.width + kx * g.dilation.1 - g.padding.1
            for ox in first..<last {
              target[ox &* g.stride.1] = Value.sum(target[ox &* g.stride.1], source[ox])
            }
          }
          row += width
        }
      }
    }
  }
}

/// For each tap of a kernel the places in a padded image that its outputs see.
struct TapPlaces {
  let count: Int
  /// Outputs of a filter.
  let area: Int
  let padded: (Int, Int)
  let places: [Int]
  private let size: (Int, Int)
  private let padding: (Int, Int)

  /// - Returns: `nil` where rows are long enough to be copied as rows.
  init?(_ g: ConvolutionGeometry) {
    guard g.outArea <= 64 && g.outWidth <= 8 else { return nil }
    count = g.kernel.0 * g.kernel.1
    area = g.outArea
    let width = g.width + 2 * g.padding.1
    padded = (g.height + 2 * g.padding.0, width)
    (size, padding) = ((g.height, g.width), g.padding)
    var places: [Int] = []
    places.reserveCapacity(count * area)
    for ky in 0..<g.kernel.0 {
      for kx in 0..<g.kernel.1 {
        for oy in 0..<g.outHeight {
          let row = (oy * g.stride.0 + ky * g.dilation.0) * width + kx * g.dilation.1
          for ox in 0..<g.outWidth { places.append(row + ox * g.stride.1) }
        }
      }
    }
    self.places = places
  }

  /// Copies an image with zeros around it.
  func pad<Value: Compute>(
    _ image: UnsafePointer<Value>, into plane: UnsafeMutablePointer<Value>
  ) {
    plane.initialize(repeating: .zero, count: padded.0 * padded.1)
    for y in 0..<size.0 {
      let target = plane + (y + padding.0) * padded.1 + padding.1
      for x in 0..<size.1 { target[x] = image[y * size.1 + x] }
    }
  }
}
