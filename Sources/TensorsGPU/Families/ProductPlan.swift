/// One side of a product: where its lines (rows of the left, columns of the right) and their elements lie.
struct ProductSide {
  var start: Int
  /// The distance between lines.
  var line: Int
  /// The distance between neighbours along the depth, and between its outer steps.
  var inner: Int
  var outer = 0
  /// The distance between batches, and after how many it begins again.
  var batch = 0
  var batches = 1
}

/// A batch of matrix products into contiguous row-major results: `Plan` in OpenCL C.
struct ProductPlan {
  let rows: Int
  let columns: Int
  let depth: Int
  /// How many steps of the depth lie beside each other; `depth` unless it runs over two strides.
  var depthInner: Int
  var batches = 1
  var accumulates = false
  let left: ProductSide
  let right: ProductSide
  let target: Int
  let targetBatch: Int

  init(
    rows: Int, columns: Int, depth: Int, depthInner: Int? = nil, batches: Int = 1,
    left: ProductSide, right: ProductSide, target: Int, targetBatch: Int = 0,
    accumulates: Bool = false
  ) {
    self.rows = rows
    self.columns = columns
    self.depth = depth
    self.depthInner = Swift.max(depthInner ?? depth, 1)
    self.batches = batches
    self.left = left
    self.right = right
    self.target = target
    self.targetBatch = targetBatch
    self.accumulates = accumulates
  }

  /// The struct, as 32-bit integers.
  var record: [Int32] {
    [
      rows, columns, depth, depthInner, accumulates ? 1 : 0, left.start, left.line, left.outer,
      left.inner, left.batch, left.batches, right.start, right.line, right.outer, right.inner,
      right.batch, right.batches, target, targetBatch,
    ].map { Int32(truncatingIfNeeded: $0) }
  }
}

// What CLBlast needs to know.
extension ProductPlan {
  /// Large products whose matrices CLBlast can read, one after the other.
  var isWorthLibrary: Bool {
    rows * columns * depth >= 64 * 64 * 64 && batches <= 64 && depthInner == depth
      && leftLayout != nil && rightLayout != nil
  }

  func leftStart(_ index: Int) -> Int { left.start + index % left.batches * left.batch }
  func rightStart(_ index: Int) -> Int { right.start + index % right.batches * right.batch }
  func targetStart(_ index: Int) -> Int { target + index * targetBatch }

  var leftLayout: (isTransposed: Bool, leading: Int)? { layout(left.line, left.inner, rows, depth) }

  var rightLayout: (isTransposed: Bool, leading: Int)? {
    layout(right.inner, right.line, depth, columns)
  }

  private func layout(
    _ rowStride: Int, _ columnStride: Int, _ rows: Int, _ columns: Int
  ) -> (isTransposed: Bool, leading: Int)? {
    if columnStride == 1 && rowStride >= columns { return (false, rowStride) }
    if rowStride == 1 && columnStride >= rows { return (true, columnStride) }
    return nil
  }
}
