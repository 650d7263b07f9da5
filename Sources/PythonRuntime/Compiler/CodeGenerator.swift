import PythonSyntax

/// Writes the code of a module and of the functions in it.
final class CodeGenerator {
  let interpreter: Interpreter
  let symbols: SymbolCollector
  let fileName: String
  let mode: RunMode
  private let source: [UInt8]
  /// The code object that is being written.
  var unit: CodeBuilder
  private var outerUnits: [CodeBuilder] = []
  /// Whether annotations are kept as text.
  var hasFutureAnnotations = false
  /// What the compiler warns of.
  var warnings: [CompilerWarning] = []

  init(
    symbols: SymbolCollector, source: String, fileName: String, mode: RunMode,
    interpreter: Interpreter
  ) {
    self.symbols = symbols
    self.source = Array(source.utf8)
    self.fileName = fileName
    self.mode = mode
    self.interpreter = interpreter
    unit = CodeBuilder(scope: symbols.module)
  }

  // MARK: Units

  func generateModule(_ body: [Statement]) throws(SyntaxError) -> PyCode {
    unit.draft.name = "<module>"
    unit.draft.qualifiedName = "<module>"
    unit.draft.fileName = fileName
    unit.layOutSlots(parameters: [], interpreter)
    if mode == .exec { storeDoc(of: body) }
    if needsAnnotations(body) { unit.emit(.setupAnnotations) }
    try generateTopLevel(body)
    return PyCode(unit.finish())
  }

  private func generateTopLevel(_ body: [Statement]) throws(SyntaxError) {
    let showsLast = mode == .cell || mode == .eval
    let rest = showsLast ? body.dropLast() : body[...]
    try generate(Array(rest))
    guard showsLast, let last = body.last else {
      return emitReturn(mode == .cell ? nil : Value.none)
    }
    if case .expr(let node) = last {
      try generate(node.value)
      unit.emit(.returnValue)
    } else {
      try generate(last)
      emitReturn(nil)
    }
  }

  private func emitReturn(_ value: Value?) {
    unit.silently {
      if let value { load(value, key: ConstantKey.none) } else { unit.emit(.pushUnbound) }
      unit.emit(.returnValue)
    }
  }

  /// Writes another code object inside of the present one.
  func nested(
    _ scope: Scope, name: String, parameters: [String], firstLine: Int,
    _ body: () throws(SyntaxError) -> Void
  ) throws(SyntaxError) -> PyCode {
    let qualified = qualifiedName(name, in: unit)
    outerUnits.append(unit)
    unit = CodeBuilder(scope: scope)
    unit.draft.name = name
    unit.draft.qualifiedName = qualified
    unit.draft.fileName = fileName
    unit.draft.firstLine = firstLine
    unit.layOutSlots(parameters: parameters, interpreter)
    emitMakeCells(parameters)
    try body()
    let code = PyCode(unit.finish())
    unit = outerUnits.removeLast()
    return code
  }

  private func emitMakeCells(_ parameters: [String]) {
    for (position, name) in unit.draft.cellNames.enumerated() {
      let slot = unit.draft.localNames.count + position
      let parameter = parameters.firstIndex { unit.scope.mangled($0) == name.value }
      unit.emit(.makeCell, slot, extra: parameter.map { $0 + 1 } ?? 0)
    }
  }

  private func qualifiedName(_ name: String, in outer: CodeBuilder) -> String {
    if outer.scope.kind == .module { return name }
    if outer.scope.symbols[name]?.isGlobal == true { return name }
    let middle = outer.scope.kind == .function ? ".<locals>." : "."
    return outer.draft.qualifiedName + middle + name
  }

  /// A slot for a value that the program does not see.
  func temporary() -> Int {
    unit.draft.temporaryCount += 1
    return unit.draft.localNames.count + unit.draft.cellNames.count
      + unit.draft.freeNames.count + unit.draft.temporaryCount - 1
  }

  // MARK: Constants and source

  func load(_ value: Value, key: ConstantKey?) {
    unit.emit(.loadConst, unit.constant(value, key: key))
  }

  func load(_ text: String) {
    load(.object(internedConstant(text)), key: .string(Array(text.utf8)))
  }

  func internedConstant(_ text: String) -> PyString {
    text.utf8.count <= 64 ? interpreter.intern(text) : PyString(text)
  }

  func loadNone() { load(.none, key: ConstantKey.none) }

  func text(of range: SourceRange) -> String {
    let offsets = range.offsets
    guard offsets.lowerBound >= 0, offsets.upperBound <= source.count else { return "" }
    return String(decoding: source[offsets], as: UTF8.self)
  }

  func error(_ message: String, _ range: SourceRange) -> SyntaxError {
    let line = sourceLine(range.start.line)
    return SyntaxError(
      message: message, line: range.start.line, column: range.start.column + 1,
      endLine: range.end.line, endColumn: range.end.column + 1, text: line)
  }

  private func sourceLine(_ number: Int) -> String {
    var line = 1
    var start = 0
    while line < number, let end = source[start...].firstIndex(of: 10) {
      line += 1
      start = end + 1
    }
    let end = source[start...].firstIndex(of: 10) ?? source.count
    return String(decoding: source[start..<end], as: UTF8.self)
  }

  // MARK: Documentation and annotations

  func docString(of body: [Statement]) -> String? {
    guard case .expr(let node)? = body.first, case .constant(let constant) = node.value,
      case .string(let text) = constant.value
    else { return nil }
    return text
  }

  func storeDoc(of body: [Statement]) {
    guard let doc = docString(of: body) else { return }
    load(doc)
    store("__doc__")
  }

  /// Whether a module or class body annotates a variable.
  func needsAnnotations(_ body: [Statement]) -> Bool {
    body.contains { statement in
      switch statement {
      case .annAssign: true
      case .if(let node): needsAnnotations(node.body) || needsAnnotations(node.orelse)
      case .for(let node): needsAnnotations(node.body) || needsAnnotations(node.orelse)
      case .while(let node): needsAnnotations(node.body) || needsAnnotations(node.orelse)
      case .with(let node): needsAnnotations(node.body)
      case .try(let node):
        needsAnnotations(node.body) || needsAnnotations(node.orelse)
          || needsAnnotations(node.finalbody)
          || node.handlers.contains { needsAnnotations($0.body) }
      default: false
      }
    }
  }
}
