// Functions, classes and their decorators.
extension Parser {
  func decorated() throws(ParseFailure) -> Statement {
    var decorators: [Expression] = []
    while accept(.at) {
      decorators.append(try namedExpression())
      try expect(.newline)
    }
    switch kind {
    case .def: return try functionDefinition(decorators: decorators)
    case .class: return try classDefinition(decorators: decorators)
    case .async where nextKind == .def: throw refuse("async def", at: token)
    default: throw mismatch()
    }
  }

  func functionDefinition(decorators: [Expression]) throws(ParseFailure) -> Statement {
    let start = index
    advance()
    let name = try self.name()
    try expectForced(.leftParenthesis, "(")
    let arguments = try parameters(until: .rightParenthesis)
    try expect(.rightParenthesis)
    let returns = try attempt { () throws(ParseFailure) in
      try expect(.arrow)
      return try expression()
    }
    let body = try forcedColonAndBlock("function definition", line: tokens[start].line)
    return .functionDef(
      Statement.FunctionDef(
        name: name, args: arguments, body: body, decoratorList: decorators, returns: returns,
        range: blockRange(from: start)))
  }

  func classDefinition(decorators: [Expression]) throws(ParseFailure) -> Statement {
    let start = index
    advance()
    let name = try self.name()
    var arguments = CallArguments()
    if accept(.leftParenthesis) {
      arguments = try self.arguments()
      try expect(.rightParenthesis)
    }
    let body = try colonAndBlock("class definition", line: tokens[start].line)
    return .classDef(
      Statement.ClassDef(
        name: name, bases: arguments.args, keywords: arguments.keywords, body: body,
        decoratorList: decorators, range: blockRange(from: start)))
  }
}
