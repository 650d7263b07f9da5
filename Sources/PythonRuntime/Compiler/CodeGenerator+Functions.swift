import PythonSyntax

/// What is on the stack below the code when a function is made.
struct FunctionParts: OptionSet {
  let rawValue: Int
  static let defaults = FunctionParts(rawValue: 1)
  static let keywordDefaults = FunctionParts(rawValue: 2)
  static let annotations = FunctionParts(rawValue: 4)
  static let closure = FunctionParts(rawValue: 8)
}

extension CodeGenerator {
  func generate(_ node: Statement.FunctionDef) throws(SyntaxError) {
    for decorator in node.decoratorList {
      unit.range = decorator.range
      unit.emit(.pushUnbound)
      try generate(decorator)
    }
    unit.range = node.range
    var parts = try defaults(node.args)
    if try annotations(node.args, returns: node.returns) { parts.insert(.annotations) }
    let firstLine = node.decoratorList.first?.range.start.line ?? node.range.start.line
    let code = try functionCode(node, firstLine: firstLine)
    unit.range = node.range
    makeFunction(code, flags: parts.rawValue)
    applyDecorators(node.decoratorList)
    unit.range = node.range
    store(node.name)
  }

  private func functionCode(
    _ node: Statement.FunctionDef, firstLine: Int
  ) throws(SyntaxError) -> PyCode {
    try nested(
      symbols.scope(of: node), name: node.name,
      parameters: SymbolCollector.parameterNames(node.args).map { unit.scope.mangled($0) },
      firstLine: firstLine
    ) { () throws(SyntaxError) in
      try generateFunctionBody(node)
    }
  }

  private func generateFunctionBody(_ node: Statement.FunctionDef) throws(SyntaxError) {
    var body = node.body[...]
    if let doc = docString(of: node.body) {
      unit.draft.doc = .string(doc)
      body = body.dropFirst()
    }
    guard !body.isEmpty else {
      unit.range = node.range
      loadNone()
      unit.emit(.returnValue)
      return
    }
    try generate(Array(body))
    unit.silently {
      loadNone()
      unit.emit(.returnValue)
    }
  }

  func generate(_ node: Expression.Lambda) throws(SyntaxError) {
    let parts = try defaults(node.args)
    let code = try nested(
      symbols.scope(of: node), name: "<lambda>",
      parameters: SymbolCollector.parameterNames(node.args).map { unit.scope.mangled($0) },
      firstLine: node.range.start.line
    ) { () throws(SyntaxError) in
      try generate(node.body)
      unit.range = node.range
      unit.emit(.returnValue)
    }
    unit.range = node.range
    makeFunction(code, flags: parts.rawValue)
  }

  /// Pushes what the function needs from around it, its code, and makes it.
  func makeFunction(_ code: PyCode, flags: Int) {
    var parts = FunctionParts(rawValue: flags)
    if !code.freeNames.isEmpty {
      for name in code.freeNames { unit.emit(.loadClosure, unit.cellSlots[name.value] ?? 0) }
      unit.emit(.buildTuple, code.freeNames.count)
      parts.insert(.closure)
    }
    load(.object(code), key: nil)
    unit.emit(.makeFunction, parts.rawValue)
  }

  private func applyDecorators(_ decorators: [Expression]) {
    for decorator in decorators.reversed() {
      unit.range = decorator.range
      unit.emitCached(.call, 1)
    }
  }

  private func defaults(_ arguments: PythonSyntax.Arguments) throws(SyntaxError) -> FunctionParts {
    var parts: FunctionParts = []
    if !arguments.defaults.isEmpty {
      for value in arguments.defaults { try generate(value) }
      unit.emit(.buildTuple, arguments.defaults.count)
      parts.insert(.defaults)
    }
    var count = 0
    for (argument, value) in zip(arguments.kwonlyargs, arguments.kwDefaults) {
      guard let value else { continue }
      load(unit.scope.mangled(argument.arg))
      try generate(value)
      count += 1
    }
    if count > 0 {
      unit.emit(.buildMap, count)
      parts.insert(.keywordDefaults)
    }
    return parts
  }

  private func annotations(
    _ arguments: PythonSyntax.Arguments, returns: Expression?
  ) throws(SyntaxError) -> Bool {
    var all = arguments.posonlyargs + arguments.args
    if let vararg = arguments.vararg { all.append(vararg) }
    all += arguments.kwonlyargs
    if let kwarg = arguments.kwarg { all.append(kwarg) }
    var count = 0
    for argument in all {
      guard let annotation = argument.annotation else { continue }
      load(unit.scope.mangled(argument.arg))
      try generate(annotation: annotation)
      count += 1
    }
    if let returns {
      load("return")
      try generate(annotation: returns)
      count += 1
    }
    if count > 0 { unit.emit(.buildMap, count) }
    return count > 0
  }

  func generate(annotation: Expression) throws(SyntaxError) {
    if hasFutureAnnotations {
      load(text(of: annotation.range))
    } else {
      try generate(annotation)
    }
  }

  // MARK: Classes

  func generate(_ node: Statement.ClassDef) throws(SyntaxError) {
    for decorator in node.decoratorList {
      unit.range = decorator.range
      unit.emit(.pushUnbound)
      try generate(decorator)
    }
    let firstLine = node.decoratorList.first?.range.start.line ?? node.range.start.line
    unit.range = node.range
    unit.emit(.pushUnbound)
    unit.emit(.loadBuildClass)
    makeFunction(try classCode(node, firstLine: firstLine), flags: 0)
    load(node.name)
    let spreads =
      node.bases.contains { $0.isStarred } || node.keywords.contains { $0.arg == nil }
    if spreads {
      try spread(node.bases, node.keywords, node.range, extraPositional: 2)
    } else {
      try plain(node.bases, node.keywords, node.range, extraPositional: 2)
    }
    applyDecorators(node.decoratorList)
    unit.range = node.range
    store(node.name)
  }

  private func classCode(
    _ node: Statement.ClassDef, firstLine: Int
  ) throws(SyntaxError) -> PyCode {
    let scope = symbols.scope(of: node)
    return try nested(scope, name: node.name, parameters: [], firstLine: firstLine) {
      () throws(SyntaxError) in
      unit.range = node.range
      load(name: "__name__")
      store("__module__")
      load(unit.draft.qualifiedName)
      store("__qualname__")
      storeDoc(of: node.body)
      if needsAnnotations(node.body) { unit.emit(.setupAnnotations) }
      try generate(node.body)
      if scope.needsClassCell {
        unit.emit(.loadClosure, unit.cellSlots["__class__"] ?? 0)
        unit.emit(.copy, 1)
        store("__classcell__")
      } else {
        loadNone()
      }
      unit.emit(.returnValue)
    }
  }
}
