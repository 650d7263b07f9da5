/// A convolution cut into matrix products of a good size.
///
/// A slab is several small images together, or some output rows of a large one; the cuts depend on
/// the sizes alone.
struct ConvolutionSlabs {
  let geometry: ConvolutionGeometry
  /// Images in a slab.
  private let together: Int
  /// Output rows in a slab.
  private let rows: Int

  /// Images together until there are about `columns` outputs for each filter.
  init(bundling geometry: ConvolutionGeometry, columns: Int) {
    self.geometry = geometry
    let area = Swift.max(geometry.outArea, 1)
    together = Swift.max(1, Swift.min(geometry.batch, (columns + area / 2) / area))
    rows = geometry.outHeight
  }

  /// As well, large images in parts whose columns stay in a processor's cache.
  init(cutting geometry: ConvolutionGeometry, columns: Int) {
    self.geometry = geometry
    let area = Swift.max(geometry.outArea, 1)
    together = Swift.max(1, Swift.min(geometry.batch, (columns + area / 2) / area))
    let fitting = Swift.max(columns, 65536 / Swift.max(geometry.patch, 1))
    let mayCut = together == 1 && !geometry.isPointwise && area > 2 * fitting
    rows =
      mayCut
      ? Swift.max(1, fitting / Swift.max(geometry.outWidth, 1)) : Swift.max(geometry.outHeight, 1)
  }

  private var parts: Int { Swift.max(1, (geometry.outHeight + rows - 1) / rows) }

  /// How many there are.
  var count: Int { (geometry.batch + together - 1) / together * parts }

  subscript(_ number: Int) -> ConvolutionSlab {
    let (bundle, part) = number.quotientAndRemainder(dividingBy: parts)
    let first = bundle * together
    return ConvolutionSlab(
      geometry: geometry, images: first..<Swift.min(first + together, geometry.batch),
      rows: part * rows..<Swift.min((part + 1) * rows, geometry.outHeight))
  }

  /// Calls `body` with every slab and group: many of them on any thread, few of them one after the
  /// other, because then their products are large enough to be cut.
  func forEach(_ body: (_ slab: ConvolutionSlab, _ group: Int) -> Void) {
    let g = geometry
    let rounds = count * g.groups
    // In doubles: a browser's Int has 32 bits.
    let work = Double(g.batch * g.outArea) * Double(g.filters) * Double(g.patch)
    if rounds < 8 || work < 1_048_576 {
      for round in 0..<rounds { body(self[round / g.groups], round % g.groups) }
    } else {
      Parallel.forEach(rounds) { body(self[$0 / g.groups], $0 % g.groups) }
    }
  }
}
