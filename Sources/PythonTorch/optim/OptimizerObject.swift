import PythonRuntime
import Tensors

/// `torch.optim.Optimizer`: an instance whose attributes `param_groups`, `state` and `defaults` are
/// plain lists and dicts that programs read and change.
struct OptimizerObject {
  let value: Value
  let interpreter: Interpreter

  static func makeType(_ interpreter: Interpreter) -> PyType {
    let builder = TypeBuilder(interpreter, "Optimizer", module: "torch.optim.optimizer")
    builder.describe("Moves parameters, held in groups with settings of their own.")
    builder.type.isMutable = true
    builder.type.isBase = true
    builder.allocator {
      (_: Interpreter, type: PyType, _: Arguments) throws(PythonException) -> Value in
      .object(PyInstance(type: type))
    }
    builder.method("__init__", "self, params, defaults") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try OptimizerObject(value: arguments[0], interpreter: interpreter)
        .prepare(parameters: arguments[1], defaults: arguments[2])
      return .none
    }
    builder.method(
      "step", "self, closure=None", about: "Moves every parameter that has a gradient."
    ) {
      (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
      throw interpreter.error(.notImplementedError, arguments: [])
    }
    builder.method(
      "zero_grad", "self, set_to_none=True", about: "Forgets the gradients, or sets them to zero.",
      zeroGrad)
    builder.method(
      "add_param_group", "self, param_group", about: "Adds parameters with settings of their own."
    ) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try OptimizerObject(value: arguments[0], interpreter: interpreter).add(group: arguments[1])
      return .none
    }
    builder.method(
      "state_dict", "self", about: "The settings of all groups and the state of all parameters.",
      stateDict)
    builder.method(
      "load_state_dict", "self, state_dict", about: "Takes settings and state from a dict.",
      loadStateDict)
    builder.method("__repr__", "self", describe)
    addHooks(builder)
    return builder.type
  }

  // MARK: Attributes

  func attribute(_ name: String) throws(PythonException) -> Value {
    try interpreter.getAttribute(value, name)
  }

  func groups() throws(PythonException) -> ContiguousArray<PyDict> {
    let list = try attribute("param_groups").asList?.items ?? []
    return ContiguousArray(list.compactMap { $0.asDict })
  }

  func parameters(of group: PyDict) -> ContiguousArray<Value> {
    group[interpreter.intern("params")]?.asList?.items ?? []
  }

  // MARK: Construction

  func prepare(parameters: Value, defaults: Value) throws(PythonException) {
    try interpreter.setAttribute(value, "defaults", to: defaults)
    if parameters.asTensor != nil {
      throw interpreter.typeError(
        "params argument given to the optimizer should be an iterable of Tensors or dicts, but got"
          + " \(interpreter.tensorTypeName(parameters))")
    }
    try interpreter.setAttribute(value, "state", to: emptyState())
    try interpreter.setAttribute(value, "param_groups", to: .list([]))
    let given = try interpreter.items(of: parameters)
    if given.isEmpty { throw interpreter.valueError("optimizer got an empty parameter list") }
    if given[0].asDict != nil {
      for group in given { try add(group: group) }
    } else {
      try add(group: .object(PyDict([(interpreter.intern("params"), .list(given))])))
    }
  }

  func add(group given: Value) throws(PythonException) {
    guard let source = given.asDict else {
      throw interpreter.typeError(
        "param_group must be a dict, but got \(interpreter.type(of: given).classText)")
    }
    let group = PyDict()
    for (name, value) in source.named { group[name] = value }
    let params = interpreter.intern("params")
    guard let given = group[params] else { throw interpreter.keyError(.string("params")) }
    let (parameters, names) = try listed(given)
    group[params] = .list(parameters)
    if let names { group[interpreter.intern("param_names")] = .list(names) }
    for parameter in parameters { try check(parameter) }
    try warnOfDuplicates(parameters)
    for (name, value) in try attribute("defaults").asDict?.named ?? [] where group[name] == nil {
      group[name] = value
    }
    try checkNew(parameters)
    try attribute("param_groups").asList?.items.append(.object(group))
  }

  /// The parameters of a group, and their names where pairs were given.
  private func listed(
    _ params: Value
  ) throws(PythonException) -> (ContiguousArray<Value>, ContiguousArray<Value>?) {
    if params.asTensor != nil { return ([params], nil) }
    if params.asSet != nil {
      throw interpreter.typeError(
        "optimizer parameters need to be organized in ordered collections, but the ordering of"
          + " tensors in sets will change between runs. Please use a list instead.")
    }
    let items = try interpreter.items(of: params)
    guard items.contains(where: { $0.asTuple?.items.count == 2 }) else { return (items, nil) }
    if items.contains(where: { $0.asTuple == nil }) {
      throw interpreter.valueError(
        "all optimizer params should be with/without names. Some param names are missing")
    }
    var values = ContiguousArray<Value>()
    var names = ContiguousArray<Value>()
    for item in items {
      guard let pair = item.asTuple?.items, pair.count == 2 else { continue }
      names.append(pair[0])
      values.append(pair[1])
    }
    return (values, names)
  }

  private func check(_ parameter: Value) throws(PythonException) {
    guard let tensor = parameter.asTensor?.tensor else {
      throw interpreter.typeError(
        "optimizer can only optimize Tensors, but one of the params is "
          + interpreter.tensorTypeName(parameter))
    }
    guard tensor.isLeaf else { throw interpreter.valueError("can't optimize a non-leaf Tensor") }
  }

  private func warnOfDuplicates(
    _ parameters: ContiguousArray<Value>
  ) throws(PythonException) {
    var known = Set<ObjectIdentifier>()
    for parameter in parameters {
      guard let object = parameter.asObject else { continue }
      guard known.insert(ObjectIdentifier(object)).inserted else {
        return try interpreter.warn(
          "optimizer contains a parameter group with duplicate parameters; in future, this will"
            + " cause an error; see github.com/pytorch/pytorch/issues/40967 for more information",
          category: .userWarning)
      }
    }
  }

  private func checkNew(_ parameters: ContiguousArray<Value>) throws(PythonException) {
    var known = Set<ObjectIdentifier>()
    for group in try groups() {
      for parameter in self.parameters(of: group) {
        if let object = parameter.asObject { known.insert(ObjectIdentifier(object)) }
      }
    }
    for parameter in parameters {
      if let object = parameter.asObject, known.contains(ObjectIdentifier(object)) {
        throw interpreter.valueError("some parameters appear in more than one parameter group")
      }
    }
  }

  // MARK: Use

  private static func zeroGrad(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let optimizer = OptimizerObject(value: arguments[0], interpreter: interpreter)
    let drops = try interpreter.truth(arguments[1])
    for group in try optimizer.groups() {
      for parameter in optimizer.parameters(of: group) {
        guard let tensor = parameter.asTensor?.tensor else { continue }
        try Torch.of(interpreter).clearGrad(tensor, dropping: drops)
      }
    }
    return .none
  }

  private static func describe(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let optimizer = OptimizerObject(value: arguments[0], interpreter: interpreter)
    var text = interpreter.type(of: arguments[0]).name + " ("
    for (index, group) in try optimizer.groups().enumerated() {
      text += "\nParameter Group \(index)\n"
      let entries = group.named.sorted { $0.name.value < $1.name.value }
      for (name, value) in entries where name.value != "params" {
        let isNumber = value.asTensor.map { $0.tensor.dim == 0 } ?? false
        let shown = isNumber ? try value.asTensor?.item() ?? value : value
        let words = try interpreter.str(shown)
        text += "    \(name.value): \(words)\n"
      }
    }
    return .string(text + ")")
  }
}

extension Torch {
  /// Drops a gradient, or fills it with zeros.
  func clearGrad(_ tensor: Tensor, dropping: Bool) throws(PythonException) {
    guard let grad = tensor.grad else { return }
    if dropping {
      tensor.grad = nil
      return
    }
    try run("zero_") { engine throws(TensorError) in
      let zero = try engine.zerosLike(grad)
      tensor.grad = zero
    }
  }
}
