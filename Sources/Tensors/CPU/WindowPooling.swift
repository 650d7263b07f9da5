/// Pooling of floats with any window, eight outputs of a row at a time.
///
/// An image's columns are first sorted by their place within a stride, so that what one tap of
/// neighbouring windows sees lies side by side; padding is smaller than everything.
struct WindowPooling {
  private typealias Lanes = SIMD8<Float>

  private let w: PoolingWindows
  /// Elements of one sorted row.
  private let length: Int
  /// The first row and the first columns of each window that lie in the image.
  private let firstRows: [Int32]
  private let firstColumns: [SIMD8<Int32>]

  init(_ windows: PoolingWindows) {
    w = windows
    let groups = (w.output.1 + 7) / 8
    length = groups * 8 + (w.kernel.1 - 1) * w.dilation.1 / w.stride.1
    firstRows = (0..<w.output.0).map {
      WindowPooling.inside($0 * windows.stride.0 - windows.padding.0, windows.dilation.0)
    }
    firstColumns = (0..<groups).map { group in
      var columns = SIMD8<Int32>.zero
      for lane in 0..<8 {
        columns[lane] = WindowPooling.inside(
          (8 * group + lane) * windows.stride.1 - windows.padding.1, windows.dilation.1)
      }
      return columns
    }
  }

  private static func inside(_ start: Int, _ dilation: Int) -> Int32 {
    Int32(
      truncatingIfNeeded: start >= 0 ? start : start + (dilation - 1 - start) / dilation * dilation)
  }

  /// Room for the sorted rows of an image.
  func room() -> Scratch<Float> { Scratch(w.size.0 * length * w.stride.1) }

  /// The greatest of each window and its place in the image; the first of equals, the last NaN.
  func run(
    _ image: UnsafePointer<Float>, _ out: UnsafeMutablePointer<Float>,
    _ places: UnsafeMutablePointer<Int64>, in room: Scratch<Float>
  ) {
    let row = length * w.stride.1
    for y in 0..<w.size.0 { sort(image + y * w.size.1, into: room.start + y * row) }
    for oy in 0..<w.output.0 {
      for first in stride(from: 0, to: w.output.1, by: 8) {
        let (values, found) = greatest(room.start, oy, first)
        let place = oy * w.output.1 + first
        for lane in 0..<Swift.min(8, w.output.1 - first) {
          out[place + lane] = values[lane]
          places[place + lane] = Int64(found[lane])
        }
      }
    }
  }

  /// Column `x` goes to `(x + padding) / stride` of the part `(x + padding) % stride`.
  private func sort(_ source: UnsafePointer<Float>, into row: UnsafeMutablePointer<Float>) {
    row.initialize(repeating: -.infinity, count: length * w.stride.1)
    for phase in 0..<w.stride.1 {
      let target = row + phase * length
      let shift = phase - w.padding.1
      let first = shift >= 0 ? 0 : (w.stride.1 - 1 - shift) / w.stride.1
      let last = Swift.min(length, (w.size.1 - shift + w.stride.1 - 1) / w.stride.1)
      for index in first..<Swift.max(first, last) {
        target[index] = source[index &* w.stride.1 &+ shift]
      }
    }
  }

  /// Eight windows of output row `oy`, from column `first` on.
  private func greatest(
    _ sorted: UnsafePointer<Float>, _ oy: Int, _ first: Int
  ) -> (Lanes, SIMD8<Int32>) {
    var values = Lanes(repeating: -.infinity)
    var found =
      firstColumns[first / 8] &+ firstRows[oy] &* Int32(truncatingIfNeeded: w.size.1)
    for ky in 0..<w.kernel.0 {
      let y = oy * w.stride.0 - w.padding.0 + ky * w.dilation.0
      if y < 0 || y >= w.size.0 { continue }
      let row = sorted + y * length * w.stride.1 + first
      for kx in 0..<w.kernel.1 {
        let (step, phase) = (kx * w.dilation.1).quotientAndRemainder(dividingBy: w.stride.1)
        let candidates = UnsafeRawPointer(row + phase * length + step)
          .loadUnaligned(as: Lanes.self)
        let wins = (candidates .> values) .| (candidates .!= candidates)
        values.replace(with: candidates, where: wins)
        let start = y * w.size.1 + first * w.stride.1 + kx * w.dilation.1 - w.padding.1
        found.replace(with: lanes(from: start), where: wins)
      }
    }
    return (values, found)
  }

  /// Places a stride apart.
  @inline(__always)
  private func lanes(from start: Int) -> SIMD8<Int32> {
    SIMD8(0, 1, 2, 3, 4, 5, 6, 7) &* Int32(truncatingIfNeeded: w.stride.1)
      &+ Int32(truncatingIfNeeded: start)
  }
}
