// Fits the arguments of a call to the parameters of a Python function.
extension Machine {
  /// Rearranges the values at `base` into the order of the parameters.
  ///
  /// Returns how many there are. On failure the values are gone.
  func bind(
    _ function: PyFunction, base: UnsafeMutablePointer<Value>, given: Int,
    names: ContiguousArray<PyString>?
  ) throws(PythonException) -> Int {
    let parameters = function.code.parameters
    if names == nil, function.code.isSimple, given < parameters.positionalCount {
      let missing = parameters.positionalCount - given
      let defaults = function.defaults
      if missing <= defaults.count, given + missing < Machine.margin {
        for position in 0..<missing {
          (base + given + position).initialize(to: defaults[defaults.count - missing + position])
        }
        return parameters.positionalCount
      }
    }
    let positional = given - (names?.count ?? 0)
    var values = ContiguousArray<Value>()
    var keywords = ContiguousArray<(name: PyString, value: Value)>()
    for position in 0..<positional { values.append(base[position]) }
    if let names {
      for (offset, name) in names.enumerated() {
        keywords.append((name, base[positional + offset]))
      }
    }
    base.deinitialize(count: given)
    let result = try bound(function, positional: values, keywords: keywords)
    for (position, value) in result.enumerated() { (base + position).initialize(to: value) }
    return result.count
  }

  /// The values of the parameters' slots.
  func bound(
    _ function: PyFunction, positional: ContiguousArray<Value>,
    keywords: ContiguousArray<(name: PyString, value: Value)>
  ) throws(PythonException) -> ContiguousArray<Value> {
    let parameters = function.code.parameters
    let count = parameters.positionalCount
    var values = ContiguousArray(repeating: Value.unbound, count: parameters.slotCount)
    for position in 0..<min(count, positional.count) { values[position] = positional[position] }
    let named = count + parameters.keywordOnlyCount
    if parameters.hasVarargs {
      values[named] = .tuple(ContiguousArray(positional.dropFirst(count)))
    }
    let extra = PyDict()
    for (name, value) in keywords {
      try bind(name, value, function, &values, extra, keywords)
    }
    if parameters.hasKwargs { values[parameters.slotCount - 1] = .object(extra) }
    if positional.count > count, !parameters.hasVarargs {
      throw tooMany(function, given: positional.count, values)
    }
    try fillDefaults(function, &values)
    return values
  }

  private func bind(
    _ name: PyString, _ value: Value, _ function: PyFunction,
    _ values: inout ContiguousArray<Value>, _ extra: PyDict,
    _ keywords: ContiguousArray<(name: PyString, value: Value)>
  ) throws(PythonException) {
    let parameters = function.code.parameters
    let named = parameters.positionalCount + parameters.keywordOnlyCount
    var found: Int?
    for position in 0..<named where function.code.localNames[position].equals(name) {
      found = position
    }
    if let found, found >= parameters.positionalOnlyCount {
      guard values[found].isUnbound else {
        throw interpreter.typeError(
          "\(function.qualifiedName)() got multiple values for argument '\(name.value)'")
      }
      values[found] = value
    } else if parameters.hasKwargs {
      extra[name] = value
    } else if found != nil {
      throw positionalOnly(function, keywords)
    } else {
      throw interpreter.typeError(
        "\(function.qualifiedName)() got an unexpected keyword argument '\(name.value)'")
    }
  }

  private func positionalOnly(
    _ function: PyFunction, _ keywords: ContiguousArray<(name: PyString, value: Value)>
  ) -> PythonException {
    var wrong: [String] = []
    for position in 0..<function.code.parameters.positionalOnlyCount {
      let parameter = function.code.localNames[position]
      if keywords.contains(where: { $0.name.equals(parameter) }) { wrong.append(parameter.value) }
    }
    return interpreter.typeError(
      "\(function.qualifiedName)() got some positional-only arguments passed as keyword "
        + "arguments: '\(wrong.joined(separator: ", "))'")
  }

  private func fillDefaults(
    _ function: PyFunction, _ values: inout ContiguousArray<Value>
  ) throws(PythonException) {
    let parameters = function.code.parameters
    let names = function.code.localNames
    let firstDefault = parameters.positionalCount - function.defaults.count
    var missing: [String] = []
    for position in 0..<parameters.positionalCount where values[position].isUnbound {
      if position >= firstDefault {
        values[position] = function.defaults[position - firstDefault]
      } else {
        missing.append(names[position].value)
      }
    }
    if !missing.isEmpty {
      throw interpreter.typeError(
        ArgumentWords.missing(missing, kind: "positional", of: function.qualifiedName))
    }
    for offset in 0..<parameters.keywordOnlyCount {
      let position = parameters.positionalCount + offset
      guard values[position].isUnbound else { continue }
      if let value = function.keywordDefaults?[names[position]] {
        values[position] = value
      } else {
        missing.append(names[position].value)
      }
    }
    if !missing.isEmpty {
      throw interpreter.typeError(
        ArgumentWords.missing(missing, kind: "keyword-only", of: function.qualifiedName))
    }
  }

  private func tooMany(
    _ function: PyFunction, given: Int, _ values: ContiguousArray<Value>
  ) -> PythonException {
    let parameters = function.code.parameters
    var keywordOnlyGiven = 0
    for offset in 0..<parameters.keywordOnlyCount
    where !values[parameters.positionalCount + offset].isUnbound {
      keywordOnlyGiven += 1
    }
    return interpreter.typeError(
      ArgumentWords.tooMany(
        given: given, positional: parameters.positionalCount,
        defaults: function.defaults.count, keywordOnlyGiven: keywordOnlyGiven,
        of: function.qualifiedName))
  }
}
