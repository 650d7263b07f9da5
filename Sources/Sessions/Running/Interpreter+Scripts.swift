package import PythonRuntime

// A program file from its first line to its end.
extension Interpreter {
  private static let interrupted: Int32 = 130

  /// Runs a program as `python FILE` does and reports an uncaught exception; the exit status.
  package func runScript(_ source: [UInt8], name: String) -> Int32 {
    let globals = makeMainNamespace()
    defer { endProgram() }
    addNamesOfProgram(to: globals, file: name)
    do throws(PythonException) {
      guard let text = String(validating: source, as: UTF8.self) else {
        throw error(.syntaxError, undecodable(source, name))
      }
      _ = try run(text, name: name, mode: .exec, globals: globals)
      return 0
    } catch {
      return end(error.exception)
    }
  }

  /// The names that a program finds besides those of any module, in CPython's order.
  private func addNamesOfProgram(to globals: PyDict, file: String) {
    for name in ["__package__", "__loader__", "__spec__"] { globals[intern(name)] = Value.none }
    globals[intern("__annotations__")] = .object(PyDict())
    let builtins = intern("__builtins__")
    if let module = globals.remove(builtins) { globals[builtins] = module }
    globals[intern("__file__")] = .string(file)
    globals[intern("__cached__")] = Value.none
  }

  /// Shows the exception that ended a program; the exit status that follows from it.
  package func end(_ exception: PyException) -> Int32 {
    if exception.exceptionType.isSubclass(of: types.exception(.systemExit)) {
      return exitStatus(exception)
    }
    if isDebuggerQuit(exception) { return 1 }
    host.write(tracebackText(of: exception), to: .stderr)
    if let advice = Problem.advice(for: exception, in: self) {
      host.write("lossrepl: \(advice)\n", to: .stderr)
    }
    if let stop = exception.facts as? BatchStop {
      host.write("lossrepl: \(stop.place)\n", to: .stderr)
    }
    let isInterrupt = exception.exceptionType.isSubclass(of: types.exception(.keyboardInterrupt))
    return isInterrupt ? Interpreter.interrupted : 1
  }

  /// `sys.exit(n)` ends with n, `sys.exit("text")` prints the text and ends with 1.
  private func exitStatus(_ exception: PyException) -> Int32 {
    guard let code = exception.arguments.first, !code.isNone else { return 0 }
    if let number = code.asInt { return Int32(truncatingIfNeeded: number & 0xFF) }
    if let text = textOrNil(code) { host.write(text + "\n", to: .stderr) }
    return 1
  }

  private func textOrNil(_ value: Value) -> String? {
    do throws(PythonException) { return try str(value) } catch { return nil }
  }

  private func undecodable(_ source: [UInt8], _ name: String) -> String {
    "(unicode error) 'utf-8' codec can't decode the source of \(name)"
  }
}
