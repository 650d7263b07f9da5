import PythonRuntime
import PythonSyntax

/// Gives sources to every part of the language and looks whether its promises hold.
final class Trial {
  /// Every so many inputs the interpreter that compiles is a new one.
  private static let generation = 500

  /// One in so many inputs that compile is also run.
  let runsOneIn: Int
  private(set) var compiled = 0
  private(set) var ran = 0
  private var tried = 0
  private var compiler = Interpreter()

  init(runsOneIn: Int) { self.runsOneIn = runsOneIn }

  /// Tries one source; the result is a broken promise, if there is one.
  func fault(in bytes: [UInt8]) -> String? {
    let source = String(decoding: bytes, as: UTF8.self)
    tried += 1
    if tried % Trial.generation == 0 { renew() }
    if let fault = highlightingFault(source) { return fault }
    if tried % 8 == 0 { _ = Completeness.of(source) }
    let outcome = compile(source)
    if outcome != nil { return outcome?.isEmpty == true ? nil : outcome }
    compiled += 1
    guard compiled % runsOneIn == 0 else { return nil }
    ran += 1
    _ = OurPython.output(of: source, limits: limits)
    return nil
  }

  /// Starts over with a new interpreter, so that only leaks are left of what was tried.
  func renew() {
    end()
    compiler = Interpreter()
  }

  /// Takes the interpreter apart; nothing is tried afterwards.
  func end() { compiler.tearDown() }

  /// Colours are promised for sources whose lines end with a line feed alone.
  private func highlightingFault(_ source: String) -> String? {
    if source.utf8.contains(UInt8(ascii: "\r")) {
      _ = Highlighting.spans(of: source)
      return nil
    }
    var end = 0
    for span in Highlighting.spans(of: source) {
      if span.offsets.lowerBound < end { return "colours overlap" }
      end = span.offsets.upperBound
    }
    return end > source.utf8.count ? "colours reach beyond the source" : nil
  }

  /// Nil when the source compiles, empty when it is refused in order, else a fault.
  private func compile(_ source: String) -> String? {
    do throws(PythonException) {
      _ = try compiler.compile(source, name: "input.py", mode: .exec)
      return nil
    } catch {
      return refusalFault(error.exception, in: compiler)
    }
  }

  private func refusalFault(_ exception: PyException, in interpreter: Interpreter) -> String {
    let name = exception.exceptionType.name
    let allowed = [
      "SyntaxError", "IndentationError", "TabError", "RecursionError", "MemoryError", "ValueError",
    ]
    if !allowed.contains(name) { return "compiling raises \(name)" }
    if interpreter.message(of: exception).isEmpty { return "\(name) without a message" }
    return interpreter.tracebackText(of: exception).isEmpty ? "no traceback" : ""
  }

  private var limits: Limits {
    var limits = Limits()
    limits.steps = 50_000
    limits.seconds = 2
    limits.memory = 64 << 20
    limits.output = 1 << 16
    limits.objectBytes = 1 << 20
    limits.integerBits = 1 << 16
    return limits
  }
}
