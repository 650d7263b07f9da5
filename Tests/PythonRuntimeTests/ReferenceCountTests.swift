import PythonRuntime
import Testing

/// An object that tells when it goes.
private final class Probe: PyObject {
  private let onDeinit: () -> Void

  init(_ onDeinit: @escaping () -> Void) {
    self.onDeinit = onDeinit
    super.init(kind: .other)
  }

  deinit { onDeinit() }
}

@Suite("References counted by hand agree with the runtime's count")
struct ReferenceCountTests {
  private func address(_ object: PyObject) -> UnsafeRawPointer {
    UnsafeRawPointer(Unmanaged.passUnretained(object).toOpaque())
  }

  @Test("a retained object is not unique, a released one is again")
  func unique() {
    var object = Probe {}
    for count in 1...3 {
      for _ in 0..<count { ReferenceCount.retain(address(object)) }
      #expect(!isKnownUniquelyReferenced(&object))
      for _ in 0..<count { ReferenceCount.release(address(object)) }
      #expect(isKnownUniquelyReferenced(&object))
    }
  }

  @Test("the last release frees, whoever counted the others")
  func last() {
    var freed = 0
    let raw = Unmanaged.passRetained(Probe { freed += 1 }).toOpaque()
    ReferenceCount.retain(raw)
    Unmanaged<PyObject>.fromOpaque(raw).release()
    #expect(freed == 0)
    _ = Unmanaged<PyObject>.fromOpaque(raw).retain()
    ReferenceCount.release(raw)
    #expect(freed == 0)
    ReferenceCount.release(raw)
    #expect(freed == 1)
  }

  @Test("an object with a side table is left to the runtime")
  func sideTable() {
    var freed = 0
    let raw = Unmanaged.passRetained(Probe { freed += 1 }).toOpaque()
    weak var observer: PyObject? = Unmanaged<PyObject>.fromOpaque(raw).takeUnretainedValue()
    ReferenceCount.retain(raw)
    ReferenceCount.release(raw)
    #expect(observer != nil)
    ReferenceCount.release(raw)
    #expect(observer == nil)
    #expect(freed == 1)
  }
}
