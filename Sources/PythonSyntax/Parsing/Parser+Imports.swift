// `import` and `from … import`.
extension Parser {
  func importName(_ start: Int) throws(ParseFailure) -> Statement {
    advance()
    var names: [Alias] = []
    repeat {
      let first = index
      let name = try dottedName()
      let asname = accept(.as) ? try self.name() : nil
      names.append(Alias(name: name, asname: asname, range: range(from: first)))
    } while accept(.comma)
    return .import(Statement.Import(names: names, range: range(from: start)))
  }

  func importFrom(_ start: Int) throws(ParseFailure) -> Statement {
    advance()
    var level = 0
    while kind == .dot || kind == .ellipsis {
      level += kind == .dot ? 1 : 3
      advance()
    }
    let module = level > 0 && kind == .import ? nil : try dottedName()
    try expect(.import)
    let names = try importTargets()
    return .importFrom(
      Statement.ImportFrom(module: module, names: names, level: level, range: range(from: start)))
  }

  private func importTargets() throws(ParseFailure) -> [Alias] {
    let start = index
    if accept(.star) { return [Alias(name: "*", asname: nil, range: range(from: start))] }
    guard accept(.leftParenthesis) else { return try bareImportTargets() }
    var names = [try importAlias()]
    while accept(.comma), kind != .rightParenthesis { names.append(try importAlias()) }
    try expect(.rightParenthesis)
    return names
  }

  private func bareImportTargets() throws(ParseFailure) -> [Alias] {
    var names = [try importAlias()]
    while accept(.comma) {
      if isReporting, kind == .newline {
        throw raiseAtLast("trailing comma not allowed without surrounding parentheses")
      }
      names.append(try importAlias())
    }
    return names
  }

  private func importAlias() throws(ParseFailure) -> Alias {
    let start = index
    let name = try self.name()
    let asname = accept(.as) ? try self.name() : nil
    return Alias(name: name, asname: asname, range: range(from: start))
  }

  private func dottedName() throws(ParseFailure) -> String {
    var name = try self.name()
    while accept(.dot) { name += "." + (try self.name()) }
    return name
  }
}
