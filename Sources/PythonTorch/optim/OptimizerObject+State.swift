import PythonRuntime

// `state_dict` and `load_state_dict` of optimisers: parameters are numbered in order of groups.
extension OptimizerObject {
  static func stateDict(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let optimizer = OptimizerObject(value: arguments[0], interpreter: interpreter)
    var numbers: [ObjectIdentifier: Int64] = [:]
    var groups = ContiguousArray<Value>()
    for group in try optimizer.groups() {
      groups.append(.object(optimizer.packed(group, &numbers)))
    }
    let state = PyDict()
    for (key, value) in try optimizer.attribute("state").asDict?.pairs ?? [] {
      guard let object = key.asObject, let number = numbers[ObjectIdentifier(object)] else {
        continue
      }
      try state.set(.int(number), to: value, in: interpreter)
    }
    return .object(
      PyDict([
        (interpreter.intern("state"), .object(state)),
        (interpreter.intern("param_groups"), .list(groups)),
      ]))
  }

  private func packed(_ group: PyDict, _ numbers: inout [ObjectIdentifier: Int64]) -> PyDict {
    var places = ContiguousArray<Value>()
    for parameter in parameters(of: group) {
      guard let object = parameter.asObject else { continue }
      let key = ObjectIdentifier(object)
      if numbers[key] == nil { numbers[key] = Int64(numbers.count) }
      places.append(.int(numbers[key] ?? 0))
    }
    let packed = PyDict()
    for (name, value) in group.named where name.value != "params" { packed[name] = value }
    packed[interpreter.intern("params")] = .list(places)
    return packed
  }

  static func loadStateDict(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let optimizer = OptimizerObject(value: arguments[0], interpreter: interpreter)
    let deepcopy = try interpreter.attribute("deepcopy", of: "copy")
    let saved = try interpreter.call(deepcopy, arguments[1])
    let savedGroups = try interpreter.getItem(saved, .string("param_groups")).asList?.items ?? []
    let groups = try optimizer.groups()
    guard savedGroups.count == groups.count else {
      throw interpreter.valueError("loaded state dict has a different number of parameter groups")
    }
    var byNumber: [Int64: Value] = [:]
    let params = interpreter.intern("params")
    for (group, loaded) in zip(groups, savedGroups) {
      let numbers = loaded.asDict?[params]?.asList?.items ?? []
      let parameters = optimizer.parameters(of: group)
      guard numbers.count == parameters.count else {
        throw interpreter.valueError(
          "loaded state dict contains a parameter group that doesn't match the size of optimizer's"
            + " group")
      }
      for (number, parameter) in zip(numbers, parameters) {
        if let number = number.asInt { byNumber[number] = parameter }
      }
      for (name, value) in loaded.asDict?.named ?? [] where name.value != "params" {
        group[name] = value
      }
    }
    let states = try optimizer.emptyState()
    guard let state = states.asDict else { return .none }
    for (key, value) in try interpreter.getItem(saved, .string("state")).asDict?.pairs ?? [] {
      guard let number = key.asInt, let parameter = byNumber[number] else { continue }
      try state.set(parameter, to: value, in: interpreter)
    }
    try interpreter.setAttribute(arguments[0], "state", to: states)
    return .none
  }
}
