import PythonRuntime

/// Runs a program on our machine.
enum OurPython {
  /// The output and traceback of a program; nil when it took too long.
  static func output(of source: String, limits: Limits = standard) -> String? {
    let host = QuietHost()
    let interpreter = Interpreter(host: host, limits: limits)
    defer { interpreter.tearDown() }
    let globals = interpreter.makeMainNamespace()
    guard let failure = failure(source, interpreter, globals) else { return host.output }
    if failure.exceptionType.name == "TimeoutError" { return nil }
    return host.output + interpreter.tracebackText(of: failure)
  }

  static var standard: Limits {
    var limits = Limits()
    limits.seconds = 10
    limits.memory = 1 << 30
    return limits
  }

  private static func failure(
    _ source: String, _ interpreter: Interpreter, _ globals: PyDict
  ) -> PyException? {
    do throws(PythonException) {
      _ = try interpreter.run(source, name: "program.py", mode: .exec, globals: globals)
      return nil
    } catch {
      return error.exception
    }
  }
}
