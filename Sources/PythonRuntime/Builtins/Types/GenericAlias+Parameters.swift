// Aliases with type variables, `list[T]`, and what `list[T][int]` makes of them.
extension Interpreter {
  /// The type variables among the arguments of an alias and in them, each once.
  func typeVariables(
    in arguments: ContiguousArray<Value>
  ) throws(PythonException) -> ContiguousArray<Value> {
    var found = ContiguousArray<Value>()
    for argument in arguments {
      for variable in try typeVariables(in: argument)
      where !found.contains(where: { $0.isIdentical(to: variable) }) {
        found.append(variable)
      }
    }
    return found
  }

  private func typeVariables(
    in argument: Value
  ) throws(PythonException) -> ContiguousArray<Value> {
    if argument.asType != nil { return [] }
    if type(of: argument).lookup(intern("__typing_subst__"), in: self) != nil { return [argument] }
    return try attributeIfPresent(argument, intern("__parameters__"))?.asTuple?.items ?? []
  }

  /// The alias with values in the place of its type variables.
  func substituted(
    _ alias: PyGenericAlias, _ values: ContiguousArray<Value>
  ) throws(PythonException) -> PyGenericAlias {
    let variables = try typeVariables(in: alias.arguments)
    let name = try repr(.object(alias))
    if variables.isEmpty { throw typeError("\(name) is not a generic class") }
    if values.count != variables.count {
      throw typeError(
        "Too \(values.count > variables.count ? "many" : "few") arguments for \(name); "
          + "actual \(values.count), expected \(variables.count)")
    }
    var arguments = ContiguousArray<Value>()
    for argument in alias.arguments {
      arguments.append(try substituted(argument, variables, values))
    }
    return PyGenericAlias(alias.origin, arguments)
  }

  private func substituted(
    _ argument: Value, _ variables: ContiguousArray<Value>, _ values: ContiguousArray<Value>
  ) throws(PythonException) -> Value {
    let own = try typeVariables(in: argument)
    if own.isEmpty { return argument }
    let chosen = ContiguousArray(
      own.map { variable in
        variables.firstIndex { $0.isIdentical(to: variable) }.map { values[$0] } ?? variable
      })
    if own.count == 1, own[0].isIdentical(to: argument) { return chosen[0] }
    return try getItem(argument, chosen.count == 1 ? chosen[0] : .tuple(chosen))
  }
}
