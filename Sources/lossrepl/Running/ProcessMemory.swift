import Glibc

/// How much memory this process has.
final class ProcessMemory {
  private let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)

  deinit { if file >= 0 { close(file) } }

  /// The bytes that lie in memory now; one short read, so that it can be asked often.
  func resident() -> Int64? {
    guard file >= 0 else { return nil }
    var text: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (
      0, 0, 0, 0, 0, 0, 0, 0
    )
    return withUnsafeMutableBytes(of: &text) { buffer in
      let count = pread(file, buffer.baseAddress, buffer.count, 0)
      guard count > 0 else { return nil }
      return ProcessMemory.secondNumber(buffer[..<count]).map { $0 * Int64(getpagesize()) }
    }
  }

  /// The second of the numbers in a line: the resident pages.
  private static func secondNumber(
    _ bytes: Slice<UnsafeMutableRawBufferPointer>
  ) -> Int64? {
    guard let blank = bytes.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    var number: Int64 = 0
    for byte in bytes[(blank + 1)...] {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { break }
      number = number * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    return number
  }

  /// The bytes of memory that the machine has.
  static var ofMachine: Int64 { Int64(sysconf(Int32(_SC_PHYS_PAGES))) * Int64(getpagesize()) }
}
