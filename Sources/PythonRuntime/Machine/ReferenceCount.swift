/// Counts references to an object without atomic operations: the machine's objects are one thread's.
///
/// This writes the count where Swift's 64-bit runtime keeps it: the word behind the metadata holds the
/// references beyond the first from bit 33 up, and its sign tells of anything special (an object that
/// is never freed, a side table, an overflow), which is left to the runtime, as is the last release.
/// `Tests/PythonRuntimeTests/ReferenceCountTests.swift` holds it against the runtime's own functions.
/// The browser's runtime counts otherwise, and is asked.
package enum ReferenceCount {
  #if arch(wasm32)
    /// One more reference.
    @inline(__always)
    package static func retain(_ object: UnsafeRawPointer) {
      _ = Unmanaged<PyObject>.fromOpaque(object).retain()
    }

    /// One reference fewer; the last one frees the object.
    @inline(__always)
    package static func release(_ object: UnsafeRawPointer) {
      Unmanaged<PyObject>.fromOpaque(object).release()
    }

    /// One reference fewer; whether that may have freed the object.
    @inline(__always)
    static func releaseTelling(_ object: UnsafeRawPointer) -> Bool {
      Unmanaged<PyObject>.fromOpaque(object).release()
      return true
    }
  #else
    private static var one: Int64 { 1 << 33 }

    @inline(__always)
    private static func word(_ object: UnsafeRawPointer) -> UnsafeMutablePointer<Int64> {
      UnsafeMutableRawPointer(mutating: object).advanced(by: 8).assumingMemoryBound(to: Int64.self)
    }

    /// One more reference.
    @inline(__always)
    package static func retain(_ object: UnsafeRawPointer) {
      let word = word(object)
      let next = word.pointee &+ one
      if word.pointee >= 0 && next >= 0 {
        word.pointee = next
      } else {
        _ = Unmanaged<PyObject>.fromOpaque(object).retain()
      }
    }

    /// One reference fewer; the last one frees the object.
    @inline(__always)
    package static func release(_ object: UnsafeRawPointer) {
      let word = word(object)
      let next = word.pointee &- one
      if word.pointee >= 0 && next >= 0 {
        word.pointee = next
      } else {
        Unmanaged<PyObject>.fromOpaque(object).release()
      }
    }

    /// One reference fewer; whether that may have freed the object.
    @inline(__always)
    static func releaseTelling(_ object: UnsafeRawPointer) -> Bool {
      let word = word(object)
      let next = word.pointee &- one
      if word.pointee >= 0 && next >= 0 {
        word.pointee = next
        return false
      }
      Unmanaged<PyObject>.fromOpaque(object).release()
      return true
    }
  #endif
}
