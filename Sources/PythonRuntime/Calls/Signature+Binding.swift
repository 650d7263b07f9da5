// Binds the arguments of a call to a signature's parameters, and words what does not fit.
extension Signature {
  /// The values in the order of the parameters.
  func bind(
    _ arguments: Arguments, name: String, in interpreter: Interpreter
  ) throws(PythonException) -> ContiguousArray<Value> {
    let parsed = self.parsed
    var values = ContiguousArray(repeating: Value.unbound, count: parsed.valueCount)
    let given = arguments.count
    for position in 0..<min(given, parsed.positionalCount) {
      values[position] = arguments[position]
    }
    if let varargs = parsed.varargs {
      values[varargs] = .tuple(arguments.positional(from: parsed.positionalCount))
    }
    try checkCount(arguments, name: name, in: interpreter)
    let extra = try bindKeywords(arguments, into: &values, name: name, in: interpreter)
    if given > parsed.positionalCount && parsed.varargs == nil {
      throw tooMany(given: given, values: values, name: name, in: interpreter)
    }
    if let kwargs = parsed.kwargs { values[kwargs] = .object(extra ?? PyDict()) }
    try fillDefaults(&values, given: given, name: name, in: interpreter)
    return values
  }

  private func bindKeywords(
    _ arguments: Arguments, into values: inout ContiguousArray<Value>, name: String,
    in interpreter: Interpreter
  ) throws(PythonException) -> PyDict? {
    guard arguments.keywordNames != nil else { return nil }
    var extra: PyDict?
    for (keyword, value) in arguments.keywords {
      let position = parsed.parameters.firstIndex {
        !$0.isPositionalOnly && $0.name == keyword.value
      }
      if let position {
        guard values[position].isUnbound else {
          throw duplicate(keyword.value, position: position, name: name, in: interpreter)
        }
        values[position] = value
      } else if parsed.kwargs != nil {
        let dict = extra ?? PyDict()
        dict[keyword] = value
        extra = dict
      } else {
        throw lacking(arguments, values, name, interpreter)
          ?? unexpected(keyword.value, name: name, in: interpreter)
      }
    }
    return extra
  }

  private func fillDefaults(
    _ values: inout ContiguousArray<Value>, given: Int, name: String, in interpreter: Interpreter
  ) throws(PythonException) {
    var missing: [String] = []
    var missingKeywordOnly: [String] = []
    for (position, parameter) in parsed.parameters.enumerated() where values[position].isUnbound {
      if let value = parameter.defaultValue {
        values[position] = value
      } else if parameter.isKeywordOnly {
        missingKeywordOnly.append(parameter.name)
      } else {
        missing.append(parameter.name)
      }
    }
    guard missing.isEmpty && missingKeywordOnly.isEmpty else {
      throw self.missing(
        missing.isEmpty ? missingKeywordOnly : missing, keywordOnly: missing.isEmpty, given: given,
        name: name, in: interpreter)
    }
  }

  // MARK: Words

  private func missing(
    _ names: [String], keywordOnly: Bool, given: Int, name: String, in interpreter: Interpreter
  ) -> PythonException {
    if style == .builtin { return builtinMissing(names, given: given, name, interpreter) }
    return interpreter.typeError(
      ArgumentWords.missing(names, kind: keywordOnly ? "keyword-only" : "positional", of: name))
  }

  /// A builtin function that takes keywords counts its arguments before it looks at any of them.
  private func checkCount(
    _ arguments: Arguments, name: String, in interpreter: Interpreter
  ) throws(PythonException) {
    guard style == .builtin, parsed.varargs == nil, parsed.kwargs == nil,
      parsed.parameters.contains(where: { !isHidden($0) })
    else { return }
    let given = arguments.count - receivers
    let all = given + (arguments.keywordNames?.count ?? 0)
    let (most, positional) = (
      parsed.parameters.count - receivers, parsed.positionalCount - receivers
    )
    if all > most {
      let kind = given == 0 ? "keyword " : ""
      throw tooMany(all, "at most", most, kind, name, interpreter)
    } else if given > positional && positional == 0 {
      throw interpreter.typeError("\(shortName(name))() takes no positional arguments")
    } else if given > positional {
      let needed = parsed.parameters.prefix(parsed.positionalCount)
        .allSatisfy { $0.defaultValue == nil }
      let words = needed ? "exactly" : "at most"
      throw tooMany(given, words, positional, "positional ", name, interpreter)
    }
  }

  private func tooMany(
    _ given: Int, _ words: String, _ most: Int, _ kind: String, _ name: String,
    _ interpreter: Interpreter
  ) -> PythonException {
    interpreter.typeError(
      "\(shortName(name))() takes \(words) \(most) \(kind)argument\(most == 1 ? "" : "s") "
        + "(\(given) given)")
  }

  /// What a builtin function complains of before it looks at a keyword that it does not know.
  private func lacking(
    _ arguments: Arguments, _ values: ContiguousArray<Value>, _ name: String,
    _ interpreter: Interpreter
  ) -> PythonException? {
    guard style == .builtin, parsed.parameters.contains(where: { !isHidden($0) }) else {
      return nil
    }
    for (position, parameter) in parsed.parameters.enumerated()
    where parameter.defaultValue == nil && values[position].isUnbound {
      let isGiven = arguments.keywords.contains { $0.name.value == parameter.name }
      if isGiven { continue }
      return builtinMissing([parameter.name], given: arguments.count, name, interpreter)
    }
    return nil
  }

  /// Whether a parameter has no name for a caller.
  private func isHidden(_ parameter: Parameter) -> Bool {
    parameter.isPositionalOnly || parameter.name == "self"
  }

  private func builtinMissing(
    _ names: [String], given: Int, _ name: String, _ interpreter: Interpreter
  ) -> PythonException {
    let positional = parsed.parameters.filter { !$0.isKeywordOnly }
    let allPositionalOnly = positional.allSatisfy { $0.isPositionalOnly }
    if allPositionalOnly {
      return interpreter.typeError(arity(given: given, name: name, positional))
    }
    let required = positional.filter { $0.isPositionalOnly && $0.defaultValue == nil }
    let nameless = required.count - receivers
    if given - receivers < nameless {
      let bound = nameless < positional.count - receivers ? "at least" : "exactly"
      return interpreter.typeError(
        "\(shortName(name))() takes \(bound) \(nameless) positional argument\(nameless == 1 ? "" : "s")"
          + " (\(given - receivers) given)")
    }
    let position = (parsed.parameters.firstIndex { $0.name == names[0] } ?? 0) + 1 - receivers
    return interpreter.typeError(
      "\(shortName(name))() missing required argument '\(names[0])' (pos \(position))")
  }

  /// How many of the parameters are the receiver.
  private var receivers: Int {
    let first = parsed.parameters.first?.name
    return first == "self" || first == "cls" ? 1 : 0
  }

  private func arity(given: Int, name: String, _ positional: [Parameter]) -> String {
    let bound = receivers
    let most = positional.count - bound
    let least = positional.filter { $0.defaultValue == nil }.count - bound
    let count = given - bound
    let words = "\(bound == 1 ? name : shortName(name))()"
    if most == least {
      if most == 0 { return "\(words) takes no arguments (\(count) given)" }
      if most == 1 { return "\(words) takes exactly one argument (\(count) given)" }
      return "\(shortName(name)) expected \(most) arguments, got \(count)"
    }
    let (bounds, limit) = count < least ? ("at least", least) : ("at most", most)
    return
      "\(shortName(name)) expected \(bounds) \(limit) argument\(limit == 1 ? "" : "s"), got \(count)"
  }

  private func tooMany(
    given: Int, values: ContiguousArray<Value>, name: String, in interpreter: Interpreter
  ) -> PythonException {
    let positional = parsed.parameters.filter { !$0.isKeywordOnly }
    if style == .builtin {
      return interpreter.typeError(arity(given: given, name: name, positional))
    }
    var keywordOnlyGiven = 0
    for (position, parameter) in parsed.parameters.enumerated()
    where parameter.isKeywordOnly && !values[position].isUnbound {
      keywordOnlyGiven += 1
    }
    let defaults = positional.filter { $0.defaultValue != nil }.count
    return interpreter.typeError(
      ArgumentWords.tooMany(
        given: given, positional: positional.count, defaults: defaults,
        keywordOnlyGiven: keywordOnlyGiven, of: name))
  }

  private func duplicate(
    _ keyword: String, position: Int, name: String, in interpreter: Interpreter
  ) -> PythonException {
    if style == .builtin {
      return interpreter.typeError(
        "argument for \(shortName(name))() given by name ('\(keyword)') "
          + "and position (\(position + 1 - receivers))")
    }
    return interpreter.typeError("\(name)() got multiple values for argument '\(keyword)'")
  }

  private func unexpected(
    _ keyword: String, name: String, in interpreter: Interpreter
  ) -> PythonException {
    if style == .builtin {
      if parsed.parameters.allSatisfy(isHidden) {
        return interpreter.typeError("\(name)() takes no keyword arguments")
      }
      return interpreter.typeError(
        "'\(keyword)' is an invalid keyword argument for \(shortName(name))()")
    }
    if parsed.parameters.contains(where: { $0.isPositionalOnly && $0.name == keyword }) {
      return interpreter.typeError(
        "\(name)() got some positional-only arguments passed as keyword arguments: '\(keyword)'")
    }
    return interpreter.typeError("\(name)() got an unexpected keyword argument '\(keyword)'")
  }

  private func shortName(_ name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return name }
    return String(name[name.index(after: dot)...])
  }
}
