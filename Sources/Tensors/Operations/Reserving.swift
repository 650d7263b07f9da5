// Whether a tensor that is asked for can be made at all.
extension Engine {
  /// Refuses sizes that are negative or overflow, and what the session's memory cannot hold.
  public func reserve(_ shape: [Int], _ dtype: DType) throws(TensorError) {
    try checkSizes(shape)
    var bytes = Int64(dtype.itemSize)
    for size in shape {
      let (product, overflows) = bytes.multipliedReportingOverflow(by: Int64(size))
      if overflows {
        throw .runtime(
          "Storage size calculation overflowed with sizes=\(TensorError.list(shape))")
      }
      bytes = product
    }
    guard bytes > memoryLimit else { return }
    throw .runtime(
      "[enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory:"
        + " you tried to allocate \(bytes) bytes. Error code 12 (Cannot allocate memory)")
  }
}

extension Int {
  /// The product, or the nearest number that an Int holds.
  func timesClamped(_ other: Int) -> Int {
    let (product, overflows) = multipliedReportingOverflow(by: other)
    return overflows ? ((self < 0) == (other < 0) ? .max : .min) : product
  }

  /// The sum, or the nearest number that an Int holds.
  func plusClamped(_ other: Int) -> Int {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? (other > 0 ? .max : .min) : sum
  }

  /// A count given as a fraction, rounded up; what no Int holds becomes the largest.
  init(countUp value: Double) {
    let count = value.rounded(.up)
    self = count > 0 ? (count < Double(Int.max) ? Int(count) : .max) : 0
  }
}
