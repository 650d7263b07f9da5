import CPlatform
import PythonRuntime

/// A page as a host: what it offers is its memory and the lesson's files that it was given.
final class PageHost: Host {
  /// The files beside the lesson, by their names.
  var files: [String: [UInt8]] = [:]

  func asset(_ name: String) -> [UInt8]? { files[name] }

  /// The size of the program's memory, which never shrinks.
  func memoryInUse() -> Int64? {
    let size = lossrepl_memory_size()
    return size == 0 ? nil : Int64(size)
  }
}

extension Limits {
  /// What programs in a page may use: a browser's stack and memory are smaller than a machine's.
  static var ofPage: Limits {
    var limits = Limits()
    limits.memory = 1 << 30
    limits.objectBytes = 1 << 28
    limits.nativeDepth = 15
    return limits
  }
}
