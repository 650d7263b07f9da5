import Glibc
import PythonRuntime

/// Keeps what a program prints and has a clock for its limits.
final class QuietHost: Host {
  private(set) var output = ""

  func write(_ text: String, to stream: OutputStream) {
    if stream == .stdout { output += text }
  }

  func monotonicClock() -> Double? {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
