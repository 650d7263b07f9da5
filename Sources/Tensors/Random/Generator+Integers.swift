extension Generator {
  /// A whole number in `low..<low + range`; a range of 0 stands for 2⁶⁴.
  public func integer(from low: Int64, range: UInt64) -> Int64 {
    guard range != 0 else { return Int64(bitPattern: next64()) }
    // Ranges below 2²⁸ take one word, larger ones two.
    let offset = range < 1 << 28 ? UInt64(next32()) % range : next64() % range
    return Int64(bitPattern: UInt64(bitPattern: low) &+ offset)
  }

  /// `count` whole numbers in `low..<high`: `torch.randint`.
  public func integers(count: Int, from low: Int64, to high: Int64) -> [Int64] {
    let range = UInt64(bitPattern: high &- low)
    return (0..<count).map { _ in integer(from: low, range: range) }
  }

  /// A whole number in `0...limit`, where `limit` is the largest that a dtype holds: `random_()`.
  public func integer(through limit: UInt64) -> UInt64 {
    guard limit != .max else { return next64() }
    return limit > UInt64(UInt32.max) ? next64() % (limit + 1) : UInt64(next32()) % (limit + 1)
  }

  /// The numbers `0..<count` in random order: `torch.randperm`.
  public func permutation(count: Int) -> [Int64] {
    var order = (0..<Int64(count)).map { $0 }
    guard count > 1 else { return order }
    for index in 0..<(count - 1) {
      order.swapAt(index, index + Int(next32() % UInt32(truncatingIfNeeded: count - index)))
    }
    return order
  }

  /// The seed that a `DataLoader` draws when an iteration begins: an int64 of `random_()`.
  public func loaderSeed() -> Int64 {
    Int64(bitPattern: integer(through: UInt64(Int64.max)))
  }
}
