/// Raw memory that is freed with its last owner: in the machine's memory, and perhaps in a device's.
///
/// Either copy may be behind the other; who asks for one of them gets it brought up to date.
public final class Buffer {
  private let host: UnsafeMutableRawPointer
  /// The size in bytes.
  public let count: Int
  private var isHostCurrent = true
  private var remote: (any DeviceMemory)?
  private var isRemoteCurrent = false
  /// What will make the bytes when they are asked for.
  private(set) var waiting: WaitingConvolution?

  init(count: Int, waitingFor work: WaitingConvolution? = nil) {
    waiting = work
    isHostCurrent = work == nil
    self.count = count
    // Small blocks come fast at the alignment that all blocks have.
    host = UnsafeMutableRawPointer.allocate(
      byteCount: Swift.max(count, 8), alignment: count < 4096 ? 16 : 64)
  }

  deinit { host.deallocate() }

  /// The bytes for reading.
  @inline(__always)
  var bytes: UnsafeMutableRawPointer {
    if !isHostCurrent { fetch() }
    return host
  }

  /// The bytes for writing: a device's copy falls behind.
  @inline(__always)
  func writableBytes() -> UnsafeMutableRawPointer {
    if !isHostCurrent { fetch() }
    if remote != nil { isRemoteCurrent = false }
    return host
  }

  func copy() -> Buffer {
    let other = Buffer(count: count)
    if !isHostCurrent, let duplicate = remote?.copy() {
      (other.remote, other.isRemoteCurrent, other.isHostCurrent) = (duplicate, true, false)
    } else {
      other.host.copyMemory(from: bytes, byteCount: count)
    }
    return other
  }
}

// What an accelerator sees of a buffer.
extension Buffer {
  /// The accelerator that alone has the bytes as they are now.
  var residence: (any Accelerator)? { isHostCurrent ? nil : remote?.owner }

  private func fetch() {
    isHostCurrent = true
    if let work = waiting {
      waiting = nil
      return work.run(into: host)
    }
    remote?.owner.hostUses += 1
    if remote?.read(into: host, count) != true {
      host.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    }
  }

  /// Room in the accelerator's memory; with the present bytes in it if they are wanted.
  func memory(of owner: any Accelerator, keeping: Bool) -> (any DeviceMemory)? {
    if let remote, remote.owner !== owner {
      if !isHostCurrent { fetch() }
      isRemoteCurrent = false
      self.remote = nil
    }
    if waiting != nil { fetch() }
    guard let room = remote ?? owner.allocate(Swift.max(count, 8)) else { return nil }
    remote = room
    if keeping && !isRemoteCurrent {
      guard room.write(host, count) else { return nil }
      isRemoteCurrent = true
    }
    return room
  }

  /// Notes that a kernel has written to the device's copy.
  func wroteRemotely() { (isRemoteCurrent, isHostCurrent) = (true, false) }

  /// Brings the bytes to the machine's memory and leaves the device's.
  func leaveDevice() {
    if !isHostCurrent { fetch() }
    (remote, isRemoteCurrent) = (nil, false)
  }
}

/// The memory that a tensor and its views share; a writer copies it if a memento holds it too.
public final class Storage {
  /// The current bytes: holding this buffer keeps them as they are now.
  public private(set) var buffer: Buffer
  /// The accelerator whose tensors these are; absent for those of the CPU.
  package internal(set) var home: (any Accelerator)?
  /// Whether a program has a tensor of it, so that its device is known to all.
  package var isNamed = false

  /// An address that stands for the identity of the memory, as `data_ptr` shows it.
  ///
  /// It is not that of the bytes, which a writer may move away from a memento, so that other
  /// storages can get their place.
  public var address: Int { Int(bitPattern: ObjectIdentifier(self)) }

  init(count: Int) {
    buffer = Buffer(count: count)
  }

  /// Memory that is filled when somebody asks for it.
  init(waitingFor work: WaitingConvolution, count: Int) {
    buffer = Buffer(count: count, waitingFor: work)
  }

  /// Separate memory with the same bytes until one of the two is written to.
  init(sharing other: Storage) {
    buffer = other.buffer
    home = other.home
  }

  /// The size in bytes.
  public var count: Int { buffer.count }

  /// The bytes for a kernel of the CPU to read.
  @inline(__always)
  var bytes: UnsafeRawPointer { UnsafeRawPointer(bufferForReading().bytes) }

  /// The buffer for a kernel of the CPU, which is counted where it works for an accelerator.
  @inline(__always)
  func bufferForReading() -> Buffer {
    if let home { home.hostUses += 1 }
    return buffer
  }

  /// The bytes for writing, made this storage's own first.
  func writableBytes() -> UnsafeMutableRawPointer {
    if !isKnownUniquelyReferenced(&buffer) { buffer = buffer.copy() }
    if let home { home.hostUses += 1 }
    return buffer.writableBytes()
  }

  /// Moves the bytes to a larger buffer; the new ones are zero.
  func grow(to count: Int) {
    let larger = Buffer(count: count)
    let bytes = larger.writableBytes()
    bytes.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    bytes.copyMemory(from: buffer.bytes, byteCount: buffer.count)
    buffer = larger
  }

  /// Puts back bytes that a memento kept, or adopts those of a result.
  func adopt(_ other: Buffer) { buffer = other }
}

// What an accelerator's kernels see of a storage.
extension Storage {
  /// The device's copy, brought up to date; nil if the device has no room.
  package func memoryForReading(by owner: any Accelerator) -> (any DeviceMemory)? {
    buffer.memory(of: owner, keeping: true)
  }

  /// The device's copy for writing, made this storage's own first; `keeping` what is not overwritten.
  package func memoryForWriting(
    by owner: any Accelerator, keeping: Bool
  ) -> (any DeviceMemory)? {
    if !isKnownUniquelyReferenced(&buffer) { buffer = buffer.copy() }
    return buffer.memory(of: owner, keeping: keeping)
  }

  /// Notes that a kernel has written to the memory it was given.
  package func wroteRemotely() { buffer.wroteRemotely() }

  /// Makes it memory of the CPU.
  package func leaveDevice() {
    buffer.leaveDevice()
    home = nil
  }
}

/// Counts in-place writes; a tensor shares it with its views and `detach`, but not with `.data`.
public final class VersionCounter {
  /// The number of writes so far.
  public internal(set) var value = 0
  /// The node name of the last recorded write, for the message about it.
  var lastWriter: String?
}
