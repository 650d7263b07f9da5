import CMalloc
import Glibc
import PythonRuntime

/// What the allocator has given out.
enum AllocatedMemory {
  static var bytes: Int64 {
    let info = mallinfo2()
    return Int64(info.uordblks) + Int64(info.hblkhd)
  }
}

/// Keeps what a program prints and has a clock for its limits.
final class QuietHost: Host {
  private(set) var output = ""

  func write(_ text: String, to stream: OutputStream) {
    if stream == .stdout { output += text }
  }

  func memoryInUse() -> Int64? { AllocatedMemory.bytes }

  func monotonicClock() -> Double? {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
