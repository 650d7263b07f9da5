import NN
import PythonRuntime
import Tensors

/// What the functions of a layer see of its module.
final class ModuleScope: LayerScope {
  private let module: ModuleInstance
  private let interpreter: Interpreter

  init(_ module: ModuleInstance, _ interpreter: Interpreter) {
    self.module = module
    self.interpreter = interpreter
  }

  func setting(_ name: String) throws(TensorError) -> Setting {
    Setting(module.attributes[interpreter.intern(name)] ?? .none)
  }

  func tensor(_ name: String) throws(TensorError) -> Tensor? {
    let name = interpreter.intern(name)
    guard let registry = module.registry else { return nil }
    if let value = registry.parameters[name] ?? registry.buffers[name] {
      return value.asTensor?.tensor
    }
    return computed(name)?.asTensor?.tensor
  }

  /// A tensor that is no parameter any more: an attribute, or what a property of the class computes.
  private func computed(_ name: PyString) -> Value? {
    if let value = module.attributes[name] { return value }
    guard module.instanceType.lookup(name, in: interpreter) != nil else { return nil }
    return (try? interpreter.attributeIfPresent(.object(module), name)) ?? nil
  }

  var isTraining: Bool {
    guard case .bool(true)? = module.attributes[interpreter.intern("training")] else {
      return false
    }
    return true
  }
}

/// What the functions of a layer see of a call in `torch.nn.functional`.
final class FunctionScope: LayerScope {
  private let names: [String]
  private let values: ContiguousArray<Value>
  /// What the arguments before `reduction` say, if they are given.
  private var oldReduction: String?
  /// How many numbers an int stands for where a window is described.
  private let rank: Int

  init(_ arguments: Arguments, rank: Int) {
    names = arguments.signature?.parameters.map { $0.name } ?? []
    values = arguments.positional
    self.rank = rank
  }

  /// What a compiled function's parser bound, defaults filled in from the Python signature.
  init(_ call: Call, defaults: Signature, rank: Int) {
    names = defaults.parameters.map { $0.name }
    var values = ContiguousArray<Value>()
    values.reserveCapacity(names.count)
    for parameter in defaults.parameters {
      let value = call.value(parameter.name)
      values.append(value.isUnbound ? parameter.defaultValue ?? .none : value)
    }
    self.values = values
    self.rank = rank
  }

  private func value(_ name: String) -> Value {
    guard let position = names.firstIndex(of: name) else { return .none }
    return values[position]
  }

  /// Looks at `size_average` and `reduce`, which say with a warning what `reduction` says.
  func reduceAsBefore(_ engine: Engine) throws(TensorError) {
    oldReduction = try Reduction.before(
      average: Setting(value("size_average")), reduce: Setting(value("reduce")))
    if let oldReduction { engine.warn(Reduction.warning(oldReduction)) }
  }

  private static let windows: Set<String> = [
    "kernel_size", "stride", "padding", "dilation", "output_padding", "output_size",
  ]

  func setting(_ name: String) throws(TensorError) -> Setting {
    if name == "padding_mode" { return "zeros" }
    if name == "reduction", let oldReduction { return .string(oldReduction) }
    let setting = Setting(value(name))
    if name == "stride" && setting.isNone { return try self.setting("kernel_size") }
    if name == "output_padding" && setting.isNone { return Setting.int(0).spread(over: rank) }
    return rank > 0 && Self.windows.contains(name) ? setting.spread(over: rank) : setting
  }

  func tensor(_ name: String) throws(TensorError) -> Tensor? { value(name).asTensor?.tensor }

  var isTraining: Bool {
    if case .bool(true) = value("training") { true } else { false }
  }
}
