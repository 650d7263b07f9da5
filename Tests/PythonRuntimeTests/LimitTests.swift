import PythonRuntime
import Testing

/// A host with a clock, whose interrupts and memory a test decides.
final class TestHost: Host {
  private let clock = ContinuousClock()
  private let start = ContinuousClock().now
  private(set) var output = ""
  /// How often the host is asked before it interrupts; `nil` for never.
  var asksBeforeInterrupt: Int?
  /// What is in use; grows by `growth` with every question.
  var memory: Int64 = 0
  var growth: Int64 = 0

  func write(_ text: String, to stream: OutputStream) { output += text }

  func monotonicClock() -> Double? {
    let elapsed = clock.now - start
    return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
  }

  func takeInterrupt() -> Bool {
    guard let left = asksBeforeInterrupt else { return false }
    asksBeforeInterrupt = left == 0 ? nil : left - 1
    return left == 0
  }

  func memoryInUse() -> Int64? {
    memory += growth
    return memory
  }
}

/// An interpreter under limits, and what its programs end with.
struct Limited {
  let host = TestHost()
  let interpreter: Interpreter
  private let globals: PyDict

  init(_ change: (inout Limits) -> Void = { _ in }) {
    var limits = Limits()
    change(&limits)
    interpreter = Interpreter(host: host, limits: limits)
    globals = interpreter.makeMainNamespace()
  }

  /// The exception that ends a program as `Name: message`; `nil` when it ends by itself.
  func failure(of source: String) -> String? {
    do throws(PythonException) {
      _ = try interpreter.run(source, name: "test", mode: .exec, globals: globals)
      return nil
    } catch {
      return text(of: error.exception)
    }
  }

  private func text(of exception: PyException) -> String {
    do throws(PythonException) {
      return exception.exceptionType.name + ": " + (try interpreter.str(.object(exception)))
    } catch {
      return exception.exceptionType.name
    }
  }

  /// Whether programs still run.
  var goesOn: Bool { failure(of: "assert sum([1, 2, 3]) == 6") == nil }
}

@Suite("Limits end what goes too far, and the session goes on", .serialized)
struct LimitTests {
  @Test("each limit says which it was", .timeLimit(.minutes(1)))
  func texts() {
    let steps = Limited { $0.steps = 100_000 }
    #expect(
      steps.failure(of: "while True: pass")
        == "RuntimeError: this ran for more than 100000 steps, the limit of this session")
    let time = Limited { $0.seconds = 0.25 }
    #expect(
      time.failure(of: "while True: pass")
        == "TimeoutError: this ran for more than 0.25 seconds, the limit of this session")
    let output = Limited { $0.output = 1000 }
    #expect(
      output.failure(of: "while True: print('x' * 99)")
        == "RuntimeError: this printed more than 1000 bytes, the limit of this session")
    let depth = Limited { $0.recursionDepth = 100 }
    #expect(
      depth.failure(of: "def f(): f()\nf()") == "RecursionError: maximum recursion depth exceeded")
    let bits = Limited { $0.integerBits = 1000 }
    #expect(
      bits.failure(of: "2 ** 2000") == "MemoryError: this integer would have about 2000 bits, more"
        + " than 1000, the limit of this session")
    let bytes = Limited { $0.objectBytes = 1000 }
    #expect(
      bytes.failure(of: "'x' * 2000")
        == "MemoryError: this would take 2000 bytes, more than 1000, the limit of this session")
    for limited in [steps, time, output, depth, bits, bytes] { #expect(limited.goesOn) }
  }

  @Test("a program can be interrupted", .timeLimit(.minutes(1)))
  func interrupt() {
    let limited = Limited()
    limited.host.asksBeforeInterrupt = 3
    #expect(limited.failure(of: "while True: pass") == "KeyboardInterrupt: ")
    #expect(limited.goesOn)
  }

  @Test("memory is what the host counts from the start of the session", .timeLimit(.minutes(1)))
  func memory() {
    let limited = Limited { $0.memory = 1_000_000 }
    limited.host.memory = 50_000_000
    #expect(limited.goesOn)
    limited.host.growth = 10_000
    #expect(
      limited.failure(of: "while True: pass")
        == "MemoryError: this session holds more than 1000000 bytes, the limit of this session")
    limited.host.growth = 0
    #expect(limited.goesOn)
    #expect(limited.failure(of: "for i in range(100000): pass") == nil)
    limited.host.growth = 10_000
    #expect(limited.failure(of: "while True: pass")?.hasPrefix("MemoryError") == true)
  }

  @Test("cycles are freed before memory is refused", .timeLimit(.minutes(1)))
  func cyclesFirst() {
    let limited = Limited { $0.memory = 1_000_000 }
    #expect(limited.failure(of: "import gc\nclass C: pass") == nil)
    #expect(
      limited.failure(of: "gc.disable()\nfor i in range(1000):\n c = C()\n c.me = c\ndel c") == nil)
    let before = limited.interpreter.collector.liveCount
    limited.host.growth = 1_000_000
    #expect(limited.failure(of: "while True: pass")?.hasPrefix("MemoryError") == true)
    #expect(limited.interpreter.collector.liveCount <= before - 1000)
  }

  @Test("nothing endless holds the session", .timeLimit(.minutes(1)), arguments: Endless.programs)
  func endless(_ program: String) {
    let limited = Limited {
      $0.seconds = 0.2
      $0.objectBytes = 1 << 24
    }
    let start = limited.host.monotonicClock() ?? 0
    let failure = limited.failure(of: Endless.imports + program)
    #expect(failure?.hasPrefix("TimeoutError") == true || failure?.hasPrefix("MemoryError") == true)
    #expect((limited.host.monotonicClock() ?? 0) - start < 10)
    #expect(limited.goesOn)
  }

  @Test("nothing too large is made", .timeLimit(.minutes(1)), arguments: Oversized.all)
  func oversized(_ program: Oversized) {
    let limited = Limited {
      $0.seconds = 5
      $0.objectBytes = 1 << 24
      $0.integerBits = 1 << 18
    }
    let start = limited.host.monotonicClock() ?? 0
    let failure = limited.failure(of: Endless.imports + program.source)
    #expect(failure?.hasPrefix(program.error) == true, "\(failure ?? "no error")")
    #expect((limited.host.monotonicClock() ?? 0) - start < 10)
    #expect(limited.goesOn)
  }
}
