import Glibc

/// Runs work on a thread whose stack is deep enough for any nesting that the limits allow.
enum DeepThread {
  private static let size = 512 << 20

  private final class Work {
    let body: () throws -> Void
    var error: (any Error)?

    init(_ body: @escaping () throws -> Void) { self.body = body }

    func run() {
      do { try body() } catch { self.error = error }
    }
  }

  static func run(_ body: @escaping () throws -> Void) throws {
    let work = Work(body)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, size)
    var thread = pthread_t()
    let started = pthread_create(
      &thread, &attributes,
      { pointer in
        if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeUnretainedValue().run() }
        return nil
      }, Unmanaged.passUnretained(work).toOpaque())
    if started == 0 { pthread_join(thread, nil) } else { work.run() }
    if let error = work.error { throw error }
  }
}
