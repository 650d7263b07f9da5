import PythonSyntax

/// Finds the scopes of a module and the names in each.
final class SymbolCollector {
  /// The scopes by the node that opens them.
  private(set) var scopes: [ObjectIdentifier: Scope] = [:]
  let module: Scope
  var scope: Scope

  init(_ body: [Statement]) {
    module = Scope(.module, name: "<module>", parent: nil)
    scope = module
    collect(body)
    module.resolve()
  }

  /// A scope and those in it hold one another.
  deinit {
    for scope in scopes.values { scope.children = [] }
    module.children = []
  }

  func scope(of node: AnyObject) -> Scope { scopes[ObjectIdentifier(node)] ?? module }

  func collect(_ body: [Statement]) {
    for statement in body { collect(statement) }
  }

  /// Collects in a new scope below the present one.
  func enter(
    _ kind: Scope.Kind, _ name: String, node: AnyObject, privateClass: String? = nil,
    _ body: () -> Void
  ) {
    let outer = scope
    scope = Scope(kind, name: name, parent: outer, privateClass: privateClass)
    scopes[ObjectIdentifier(node)] = scope
    body()
    scope = outer
  }

  func bindParameters(_ arguments: PythonSyntax.Arguments) {
    let positional = arguments.posonlyargs + arguments.args
    scope.parameters = CodeParameters(
      positionalCount: positional.count, positionalOnlyCount: arguments.posonlyargs.count,
      keywordOnlyCount: arguments.kwonlyargs.count, hasVarargs: arguments.vararg != nil,
      hasKwargs: arguments.kwarg != nil)
    for name in SymbolCollector.parameterNames(arguments) {
      scope.update(name) { $0.isParameter = true }
    }
  }

  /// The parameters in the order of their slots.
  static func parameterNames(_ arguments: PythonSyntax.Arguments) -> [String] {
    var names = (arguments.posonlyargs + arguments.args + arguments.kwonlyargs).map { $0.arg }
    if let vararg = arguments.vararg { names.append(vararg.arg) }
    if let kwarg = arguments.kwarg { names.append(kwarg.arg) }
    return names
  }

  func collectDefaults(_ arguments: PythonSyntax.Arguments) {
    for value in arguments.defaults { collect(value) }
    for value in arguments.kwDefaults { collect(value) }
  }

  func collectAnnotations(_ arguments: PythonSyntax.Arguments) {
    let all = arguments.posonlyargs + arguments.args + arguments.kwonlyargs
    for argument in all { collect(argument.annotation) }
    collect(arguments.vararg?.annotation)
    collect(arguments.kwarg?.annotation)
  }
}
