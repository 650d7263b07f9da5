/// The elements of a tensor arranged as `[outer, count, inner]`, to be reduced over `count`.
package struct ReductionLayout {
  package let outer: Int
  package let count: Int
  package let inner: Int
  /// Contiguous, in the arrangement above.
  package let values: Tensor
  /// Reduced elements that PyTorch sums at once: all, unless others lie between them.
  let piece: Int
  /// The result's shape with and without the reduced dimensions.
  let keptShape: [Int]
  let shape: [Int]
  let axes: [Int]

  /// - `inMemoryOrder`: whether reduced elements may come in another order than that of indices.
  init(_ input: Tensor, axes: [Int], keepdim: Bool, inMemoryOrder: Bool = false) {
    self.axes = axes
    var isReduced = [Bool](repeating: false, count: input.dim)
    for axis in axes where axis < input.dim { isReduced[axis] = true }
    var kept = input.shape
    for axis in 0..<input.dim where isReduced[axis] { kept[axis] = 1 }
    keptShape = kept
    shape = keepdim ? kept : (0..<input.dim).filter { !isReduced[$0] }.map { input.shape[$0] }
    let reduced = (0..<input.dim).filter { isReduced[$0] }
    count = reduced.reduce(1) { $0 * input.shape[$1] }
    var (source, places) = (input, reduced)
    if inMemoryOrder, let order = Self.memoryOrder(input, isReduced) {
      source = input.alias(
        shape: order.map { input.shape[$0] }, strides: order.map { input.strides[$0] })
      places = order.indices.filter { isReduced[order[$0]] }
    }
    if let first = places.first, let last = places.last, last - first + 1 == places.count,
      source.isContiguous
    {
      outer = source.shape[..<first].reduce(1, *)
      inner = source.shape[(last + 1)...].reduce(1, *)
      values = source
      piece = count
      return
    }
    let order = (0..<input.dim).filter { !isReduced[$0] } + reduced
    let arranged = input.alias(
      shape: order.map { input.shape[$0] }, strides: order.map { input.strides[$0] })
    outer = count == 0 ? shape.reduce(1, *) : input.count / count
    inner = 1
    piece = Self.lastRun(input, reduced)
    if arranged.isContiguous {
      values = arranged
    } else {
      values = Tensor(empty: arranged.shape, input.dtype)
      Conversion.copy(arranged, into: values)
    }
  }

  /// Dimensions as they lie in memory, if those that are kept have the same order there.
  private static func memoryOrder(_ input: Tensor, _ isReduced: [Bool]) -> [Int]? {
    if input.isContiguous { return nil }
    let order = (0..<input.dim).sorted {
      input.strides[$0] != input.strides[$1] ? input.strides[$0] > input.strides[$1] : $0 < $1
    }
    let kept = order.filter { !isReduced[$0] }
    return zip(kept, kept.dropFirst()).allSatisfy { $0 < $1 } ? order : nil
  }

  /// The elements of the last reduced dimensions that lie in memory as in one dimension.
  private static func lastRun(_ input: Tensor, _ reduced: [Int]) -> Int {
    var run = 1
    var stride: Int?
    for axis in reduced.reversed() where input.shape[axis] != 1 {
      guard stride == nil || stride == input.strides[axis] else { break }
      run *= input.shape[axis]
      stride = input.strides[axis] * input.shape[axis]
    }
    return Swift.max(run, 1)
  }
}

extension ReductionLayout {
  /// The extremes of groups of bools, if their accelerator finds them.
  func extremum(greatest: Bool, into output: Tensor) -> Bool {
    guard count > 0, let device = values.accelerator else { return false }
    return device.extremum(self, greatest: greatest, values: output, indices: nil, values.dtype)
  }
}

extension Compute {
  /// The sum of a row in a fixed order: lanes, then blocks, then a wider total.
  @inline(__always)
  static func rowSum(_ row: UnsafePointer<Self>, _ count: Int) -> Wide {
    var total = Wide.zero
    var start = 0
    while start < count {
      let end = Swift.min(start + 512, count)
      total = Wide.sum(total, Wide.from(blockSum(row + start, end - start)))
      start = end
    }
    return total
  }
}

extension Float {
  /// The sum of a few hundred floats in sixteen lanes.
  @inline(__always)
  package static func blockSum(_ row: UnsafePointer<Float>, _ count: Int) -> Float {
    var (a, b) = (SIMD8<Float>.zero, SIMD8<Float>.zero)
    var index = 0
    let raw = UnsafeRawPointer(row)
    while index + 16 <= count {
      a += raw.loadUnaligned(fromByteOffset: index * 4, as: SIMD8<Float>.self)
      b += raw.loadUnaligned(fromByteOffset: index * 4 + 32, as: SIMD8<Float>.self)
      index += 16
    }
    var rest: Float = 0
    while index < count {
      rest += row[index]
      index += 1
    }
    return (a + b).sum() + rest
  }
}

extension Double {
  @inline(__always)
  static func blockSum(_ row: UnsafePointer<Double>, _ count: Int) -> Double {
    var (a, b) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
    var index = 0
    let raw = UnsafeRawPointer(row)
    while index + 8 <= count {
      a += raw.loadUnaligned(fromByteOffset: index * 8, as: SIMD4<Double>.self)
      b += raw.loadUnaligned(fromByteOffset: index * 8 + 32, as: SIMD4<Double>.self)
      index += 8
    }
    var rest: Double = 0
    while index < count {
      rest += row[index]
      index += 1
    }
    return (a + b).sum() + rest
  }
}

extension Int64 {
  @inline(__always)
  static func blockSum(_ row: UnsafePointer<Int64>, _ count: Int) -> Int64 {
    var total: Int64 = 0
    for index in 0..<count { total = total &+ row[index] }
    return total
  }
}
