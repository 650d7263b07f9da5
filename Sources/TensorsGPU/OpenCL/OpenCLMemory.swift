internal import COpenCL
package import Tensors

/// A buffer of a device; its memory goes back to the device's store with its last owner.
final class OpenCLMemory: DeviceMemory {
  let device: OpenCLDevice
  let handle: lossrepl_cl
  /// The bytes there are, which may be more than were asked for.
  let capacity: Int

  init(_ device: OpenCLDevice, _ handle: lossrepl_cl, capacity: Int) {
    self.device = device
    self.handle = handle
    self.capacity = capacity
  }

  deinit { device.store.take(back: handle, capacity) }

  var owner: any Accelerator { device }

  func write(_ bytes: UnsafeRawPointer, _ count: Int) -> Bool {
    device.functions.enqueueWriteBuffer(device.queue, handle, 1, 0, count, bytes, 0, nil, nil) == 0
  }

  func read(into bytes: UnsafeMutableRawPointer, _ count: Int) -> Bool {
    device.functions.enqueueReadBuffer(device.queue, handle, 1, 0, count, bytes, 0, nil, nil) == 0
  }

  func copy() -> (any DeviceMemory)? {
    guard let other = device.room(capacity) else { return nil }
    let status = device.functions.enqueueCopyBuffer(
      device.queue, handle, other.handle, 0, 0, capacity, 0, nil, nil)
    return status == 0 ? other : nil
  }
}

/// Buffers that wait for the next tensor: to make one takes longer than a small kernel.
///
/// The queue works in order, so that a buffer can be given away while its last kernel still runs.
final class MemoryStore {
  private let functions: lossrepl_opencl
  private let context: lossrepl_cl
  private var waiting: [Int: [lossrepl_cl]] = [:]
  private(set) var memory = AcceleratorMemory()

  init(_ functions: lossrepl_opencl, _ context: lossrepl_cl) {
    self.functions = functions
    self.context = context
  }

  /// Sizes in steps, so that buffers fit again.
  private static func step(_ count: Int) -> Int {
    var size = 512
    while size < count && size < 1 << 20 { size *= 2 }
    return size >= count ? size : (count + (1 << 20) - 1) & ~((1 << 20) - 1)
  }

  func take(_ count: Int, largest: Int) -> (handle: lossrepl_cl, capacity: Int)? {
    let size = MemoryStore.step(count)
    guard size <= largest else { return nil }
    if let handle = waiting[size]?.popLast() { return (handle, noted(size)) }
    if let handle = create(size) { return (handle, noted(size)) }
    release()
    return create(size).map { ($0, noted(size)) }
  }

  private func create(_ size: Int) -> lossrepl_cl? {
    var status: Int32 = 0
    guard let handle = functions.createBuffer(context, 1, size, nil, &status), status == 0 else {
      return nil
    }
    memory.held += size
    return handle
  }

  private func noted(_ size: Int) -> Int {
    memory.allocated += size
    memory.peak = max(memory.peak, memory.allocated)
    return size
  }

  func take(back handle: lossrepl_cl, _ size: Int) {
    memory.allocated -= size
    waiting[size, default: []].append(handle)
  }

  func release() {
    for (size, handles) in waiting {
      for handle in handles { _ = functions.releaseMemObject(handle) }
      memory.held -= size * handles.count
    }
    waiting = [:]
  }

  func forgetPeak() { memory.peak = memory.allocated }
}
