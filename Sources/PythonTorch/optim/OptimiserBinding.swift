import NN
import PythonRuntime
import Tensors

/// Makes the Python class of an update rule.
struct OptimiserBinding {
  let rule: OptimiserType
  let torch: Torch
  let base: PyType

  func makeType(_ interpreter: Interpreter) -> PyType {
    let builder = TypeBuilder(
      interpreter, rule.name, module: "torch.optim." + rule.name.lowercased(), bases: [base])
    builder.type.isMutable = true
    builder.constant("__doc__", .string(rule.summary))
    builder.method("__init__", signature, initialize)
    builder.method("step", "self, closure=None", step)
    return builder.type
  }

  private var signature: String {
    var parts = ["self", "params"]
    var isKeywordOnly = false
    for parameter in rule.parameters {
      if parameter.isKeywordOnly && !isKeywordOnly { parts.append("*") }
      isKeywordOnly = parameter.isKeywordOnly
      parts.append("\(parameter.name)=\((parameter.defaultValue ?? .none).text)")
    }
    return parts.joined(separator: ", ")
  }

  private func initialize(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    var settings = rule.fixed
    var given: [String: Value] = [:]
    for (index, parameter) in rule.parameters.enumerated() {
      // A signature can hold no tuple as a default: `betas` comes unbound.
      let value = arguments[index + 2]
      settings[parameter.name] =
        value.isUnbound ? parameter.defaultValue ?? .none : numeric(value)
      given[parameter.name] = value.isUnbound ? nil : value
    }
    try checkNumbers(given)
    try torch.run(rule.name) { _ throws(TensorError) in try rule.check(settings) }
    let defaults = PyDict()
    for name in rule.order {
      defaults[interpreter.intern(name)] = given[name] ?? settings[name].value(torch)
    }
    let optimizer = OptimizerObject(value: arguments[0], interpreter: interpreter)
    try optimizer.prepare(parameters: arguments[1], defaults: .object(defaults))
    if rule.startsAtOnce { try start(optimizer) }
    return .none
  }

  /// Python's words where a number is compared with something else.
  private func checkNumbers(_ given: [String: Value]) throws(PythonException) {
    if let rate = given["lr"]?.asTensor?.tensor, rate.count != 1 {
      throw torch.interpreter.valueError("Tensor lr must be 1-element")
    }
    for parameter in rule.parameters {
      guard let value = given[parameter.name], value.asScalar == nil, value.asTensor == nil else {
        continue
      }
      let kind = torch.interpreter.type(of: value).name
      switch parameter.defaultValue {
      case .int, .float:
        throw torch.interpreter.typeError(
          rule.name == "SGD"
            ? "'<' not supported between instances of '\(kind)' and 'float'"
            : "'<=' not supported between instances of 'float' and '\(kind)'")
      default: continue
      }
    }
    if let betas = given["betas"], betas.asSequence == nil {
      throw torch.interpreter.typeError(
        "'\(torch.interpreter.type(of: betas).name)' object is not subscriptable")
    }
  }

  /// A rate given as a tensor of one element counts as its number.
  private func numeric(_ value: Value) -> Setting {
    if let tensor = value.asTensor?.tensor, let scalar = try? torch.engine.item(tensor) {
      return .float(scalar.double)
    }
    return Setting(value)
  }

  private func start(_ optimizer: OptimizerObject) throws(PythonException) {
    guard let states = try optimizer.attribute("state").asDict else { return }
    for group in try optimizer.groups() {
      let settings = settings(of: group)
      for parameter in optimizer.parameters(of: group) {
        guard let tensor = parameter.asTensor?.tensor else { continue }
        let state = try torch.run(rule.name) { engine throws(TensorError) in
          try rule.start(engine, tensor, settings)
        }
        try store(state, OptimiserState(), for: parameter, in: states, optimizer.interpreter)
      }
    }
  }

  private func settings(of group: PyDict) -> Settings {
    var settings: [(name: String, value: Setting)] = []
    for (name, value) in group.named where name.value != "params" {
      settings.append((name.value, numeric(value)))
    }
    return Settings(settings)
  }

  // MARK: Steps

  private func step(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let optimizer = OptimizerObject(value: arguments[0], interpreter: interpreter)
    try optimizer.runHooks("pre", arguments[1])
    var loss = Value.none
    if !arguments[1].isNone {
      let mode = torch.engine.gradMode
      torch.engine.gradMode = true
      defer { torch.engine.gradMode = mode }
      loss = try interpreter.call(arguments[1])
    }
    guard let states = try optimizer.attribute("state").asDict else { return loss }
    for group in try optimizer.groups() {
      let settings = settings(of: group)
      for parameter in optimizer.parameters(of: group) {
        try move(parameter, settings, states, interpreter)
      }
    }
    try optimizer.runHooks("post", arguments[1])
    return loss
  }

  private func move(
    _ parameter: Value, _ settings: Settings, _ states: PyDict, _ interpreter: Interpreter
  ) throws(PythonException) {
    guard let tensor = parameter.asTensor?.tensor, let gradient = tensor.grad else { return }
    let before = state(of: try states.value(for: parameter, in: interpreter))
    var state = before
    try torch.run(rule.name, [("parameter", tensor)]) { engine throws(TensorError) in
      try rule.step(engine, tensor, gradient, settings, &state)
    }
    try store(state, before, for: parameter, in: states, interpreter)
  }

  private func state(of value: Value?) -> OptimiserState {
    var state = OptimiserState()
    for (name, value) in value?.asDict?.named ?? [] {
      if let tensor = value.asTensor?.tensor { state[name.value] = tensor }
    }
    return state
  }

  /// Writes what is new in a parameter's state into its dict.
  private func store(
    _ state: OptimiserState, _ before: OptimiserState, for parameter: Value, in states: PyDict,
    _ interpreter: Interpreter
  ) throws(PythonException) {
    let known = try states.value(for: parameter, in: interpreter)?.asDict
    let dict = known ?? PyDict()
    for (name, tensor) in state.entries where before[name] !== tensor {
      dict[interpreter.intern(name)] = torch.wrap(tensor)
    }
    if known == nil && dict.count > 0 {
      try states.set(parameter, to: .object(dict), in: interpreter)
    }
  }
}
