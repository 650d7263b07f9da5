import PythonSyntax

/// How a source is compiled.
package enum RunMode: Sendable {
  /// A file: the result is `None`.
  case exec
  /// A cell: the result is the value of a last line that is an expression, else `unbound`.
  case cell
  /// The prompt: every expression statement is shown through `sys.displayhook`'s rules.
  case interactive
  /// One expression, whose value is the result.
  case eval
}

/// A source that tracebacks can quote.
package final class SourceText {
  package let name: String
  package let lines: [String]

  package init(name: String, text: String) {
    self.name = name
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}

extension Interpreter {
  /// Compiles and runs `source`; `name` is what tracebacks show: a path, `<stdin>` or `Cell In[3]`.
  package func run(
    _ source: String, name: String, mode: RunMode, globals: PyDict
  ) throws(PythonException) -> Value {
    let code = try compile(source, name: name, mode: mode)
    return try run(code, globals: globals)
  }

  /// Runs compiled code at module level.
  package func run(
    _ code: PyCode, globals: PyDict, locals: PyDict? = nil
  ) throws(PythonException) -> Value {
    try machine.run(code, globals: globals, locals: locals ?? globals)
  }

  /// Compiles `source`; a syntax error becomes Python's `SyntaxError`.
  package func compile(
    _ source: String, name: String, mode: RunMode
  ) throws(PythonException) -> PyCode {
    if Int64(source.utf8.count) > limits.sourceBytes {
      throw error(
        .memoryError,
        "this source has \(source.utf8.count) bytes, more than \(limits.sourceBytes), the limit of "
          + "this session")
    }
    sources[name] = SourceText(name: name, text: source)
    do throws(SyntaxError) {
      return try Compiler.compile(source, name: name, mode: mode, interpreter: self)
    } catch {
      // Only the last line of an expression stays without a line end.
      let isOpen = mode == .eval && error.line == sources[name]?.lines.count
      throw syntaxError(error, name: name, lineEnd: isOpen ? "" : "\n")
    }
  }

  /// A new module namespace called `__main__`.
  package func makeMainNamespace() -> PyDict {
    let main = PyModule(name: "__main__")
    let globals = main.attributes
    globals[special.name] = .object(intern("__main__"))
    globals[special.doc] = Value.none
    globals[special.builtins] = .object(builtins)
    modules.loaded["__main__"] = main
    return globals
  }
}
