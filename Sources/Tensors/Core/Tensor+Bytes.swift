// Elements as the bytes that files hold: row-major, little-endian.
extension Tensor {
  /// The bytes of the elements; the tensor must be contiguous.
  package func bytes() -> [UInt8] {
    let start = offset * dtype.itemSize
    return Array(
      UnsafeRawBufferPointer(start: storage.bytes + start, count: count * dtype.itemSize))
  }

  /// All bytes of the memory that this tensor shares with its views.
  package func memoryBytes() -> [UInt8] {
    Array(UnsafeRawBufferPointer(start: storage.bytes, count: storage.count))
  }

  /// How many bytes the memory has that this tensor shares with its views.
  package var memorySize: Int { storage.count }

  /// What tells the memory of one tensor from that of another.
  package var memoryAddress: Int { storage.address }

  /// A tensor whose elements are the bytes behind `start`; there must be enough of them.
  package static func of(bytes: [UInt8], from start: Int, shape: [Int], _ dtype: DType) -> Tensor {
    let tensor = Tensor(empty: shape, dtype)
    let size = tensor.count * dtype.itemSize
    guard size > 0, start >= 0, start <= bytes.count - size else { return tensor }
    let target = UnsafeMutableRawBufferPointer(start: tensor.storage.writableBytes(), count: size)
    bytes.withUnsafeBytes {
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[start..<start + size]))
    }
    if dtype == .bool { for place in 0..<size where target[place] > 1 { target[place] = 1 } }
    return tensor
  }

  /// Another tensor on the same memory that is no view; `nil` where it would reach beyond.
  package func sharing(shape: [Int], strides: [Int], offset: Int) -> Tensor? {
    guard shape.count == strides.count, offset >= 0 else { return nil }
    var last = offset
    var product = 1
    for (size, stride) in zip(shape, strides) {
      let (elements, tooMany) = product.multipliedReportingOverflow(by: Swift.max(size, 1))
      guard !tooMany, elements <= Int.max >> 4 else { return nil }
      product = elements
      guard size >= 0, stride >= 0 else { return nil }
      let (reach, overflow) = Swift.max(size - 1, 0).multipliedReportingOverflow(by: stride)
      let (sum, tooFar) = last.addingReportingOverflow(reach)
      guard !overflow, !tooFar else { return nil }
      last = sum
    }
    guard shape.contains(0) || last < storage.count / dtype.itemSize else { return nil }
    return Tensor(
      storage: storage, dtype: dtype, shape: shape, strides: strides, offset: offset)
  }
}
