import PythonSyntax

/// Turns sources into code.
enum Compiler {
  static func compile(
    _ source: String, name: String, mode: RunMode, interpreter: Interpreter
  ) throws(SyntaxError) -> PyCode {
    if mode == .eval {
      let expression = try parseExpression(source)
      let wrapped = Statement.expr(Statement.Expr(value: expression, range: expression.range))
      try SymbolChecks.check(Module(body: [wrapped]), source: source)
      return try generate([wrapped], source, name, .eval, interpreter)
    }
    let module = try mode == .interactive ? parseInteractive(source) : parseModule(source)
    try SymbolChecks.check(module, source: source)
    return try generate(module.body, source, name, mode, interpreter)
  }

  private static func generate(
    _ body: [Statement], _ source: String, _ name: String, _ mode: RunMode,
    _ interpreter: Interpreter
  ) throws(SyntaxError) -> PyCode {
    let symbols = SymbolCollector(body)
    let generator = CodeGenerator(
      symbols: symbols, source: source, fileName: name, mode: mode, interpreter: interpreter)
    let code = try generator.generateModule(body)
    if !generator.warnings.isEmpty { interpreter.show(generator.warnings, name: name) }
    return code
  }
}
