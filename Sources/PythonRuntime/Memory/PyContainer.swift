/// An object that can close a cycle, and that the collector then knows.
open class PyContainer: PyObject {
  /// Where the collector keeps this object's address; `nil` while it has no reason to.
  final var registration: Collector.Registration?

  deinit { registration?.pointee = nil }

  /// Stands in the register where `gone` stood.
  final func takeRegistration(of gone: PyContainer) {
    registration?.pointee = nil
    registration = gone.registration
    gone.registration = nil
    registration?.pointee = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
  }
}

extension PyObject {
  /// Whether storing this in a container can close a cycle that nobody else reports.
  ///
  /// Instances, functions, classes, generators and exceptions are known to the collector anyway.
  @inline(__always)
  final var mayCloseCycle: Bool {
    guard kind.rawValue < ObjectKind.firstNative.rawValue else { return false }
    switch kind {
    case .string, .bigInt, .bytes, .range, .code, .nativeFunction, .module, .nativeProperty,
      .slotDescriptor, .function, .type, .generator, .exception:
      return false
    default: return true
    }
  }
}
