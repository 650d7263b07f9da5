import Glibc

/// Runs work on a thread whose stack is deep enough for any nesting that the limits allow.
enum DeepStack {
  private static let size = 512 << 20

  private final class Work {
    let body: () -> Int32
    var result: Int32 = 1
    init(_ body: @escaping () -> Int32) { self.body = body }
  }

  /// The result of `body`, or of running it right here when no thread can be had.
  static func run(_ body: @escaping () -> Int32) -> Int32 {
    let work = Work(body)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, size)
    var thread = pthread_t()
    let argument = Unmanaged.passUnretained(work).toOpaque()
    let started = pthread_create(
      &thread, &attributes,
      { pointer in
        guard let pointer else { return nil }
        let work = Unmanaged<Work>.fromOpaque(pointer).takeUnretainedValue()
        Interruption.ofProcess.wakeThisThread()
        work.result = work.body()
        return nil
      }, argument)
    guard started == 0 else { return body() }
    pthread_join(thread, nil)
    return work.result
  }
}
