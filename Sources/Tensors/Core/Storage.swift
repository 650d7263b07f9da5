/// Raw memory that is freed with its last owner.
public final class Buffer {
  let bytes: UnsafeMutableRawPointer
  /// The size in bytes.
  public let count: Int

  init(count: Int) {
    self.count = count
    bytes = UnsafeMutableRawPointer.allocate(byteCount: Swift.max(count, 8), alignment: 64)
  }

  deinit { bytes.deallocate() }

  func copy() -> Buffer {
    let other = Buffer(count: count)
    other.bytes.copyMemory(from: bytes, byteCount: count)
    return other
  }
}

/// The memory that a tensor and its views share; a writer copies it if a memento holds it too.
public final class Storage {
  /// The current bytes: holding this buffer keeps them as they are now.
  public private(set) var buffer: Buffer

  /// An address that stands for the identity of the memory, as `data_ptr` shows it; it
  /// stays the same when a writer moves the bytes away from a memento.
  public let address: Int

  init(count: Int) {
    buffer = Buffer(count: count)
    address = Int(bitPattern: buffer.bytes)
  }

  /// Separate memory with the same bytes until one of the two is written to.
  init(sharing other: Buffer) {
    buffer = other
    address = Int(bitPattern: buffer.bytes) + 1
  }

  /// The size in bytes.
  public var count: Int { buffer.count }

  var bytes: UnsafeRawPointer { UnsafeRawPointer(buffer.bytes) }

  /// The bytes for writing, made this storage's own first.
  func writableBytes() -> UnsafeMutableRawPointer {
    if !isKnownUniquelyReferenced(&buffer) { buffer = buffer.copy() }
    return buffer.bytes
  }

  /// Moves the bytes to a larger buffer; the new ones are zero.
  func grow(to count: Int) {
    let larger = Buffer(count: count)
    larger.bytes.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    larger.bytes.copyMemory(from: buffer.bytes, byteCount: buffer.count)
    buffer = larger
  }

  /// Puts back bytes that a memento kept, or adopts those of a result.
  func adopt(_ other: Buffer) { buffer = other }
}

/// Counts in-place writes; a tensor shares it with its views and `detach`, but not with `.data`.
public final class VersionCounter {
  /// The number of writes so far.
  public internal(set) var value = 0
  /// The node name of the last recorded write, for the message about it.
  var lastWriter: String?
}
