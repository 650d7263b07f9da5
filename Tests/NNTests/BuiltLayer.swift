import NN
import Tensors

/// A layer with its attributes, parameters and buffers: what a module tree would hold.
final class BuiltLayer: LayerScope {
  let type: LayerType
  var attributes: Settings
  var tensors: [(name: String, tensor: Tensor?)] = []
  var parameterNames: [String] = []
  var isTraining = true

  init(_ engine: Engine, _ type: LayerType, _ arguments: Settings) throws(TensorError) {
    self.type = type
    var settings = Settings()
    for parameter in type.parameters {
      settings[parameter.name] = parameter.defaultValue ?? .none
    }
    for entry in arguments.entries { settings[entry.name] = entry.value }
    let plan = try type.construct(settings)
    attributes = plan.attributes
    for warning in plan.warnings { engine.warn(warning) }
    for specification in plan.parameters + plan.buffers {
      tensors.append((specification.name, try Self.make(engine, specification)))
    }
    for specification in plan.parameters where specification.shape != nil {
      parameterNames.append(specification.name)
    }
    try type.reset?(engine, self)
    for name in parameterNames {
      if let parameter = try tensor(name) { try engine.setRequiresGrad(parameter, true) }
    }
  }

  private static func make(
    _ engine: Engine, _ specification: TensorSpecification
  ) throws(TensorError) -> Tensor? {
    if let value = specification.value { return value }
    guard let shape = specification.shape else { return nil }
    return try engine.zeros(shape, dtype: specification.dtype)
  }

  func setting(_ name: String) throws(TensorError) -> Setting { attributes[name] }

  func tensor(_ name: String) throws(TensorError) -> Tensor? {
    for entry in tensors where entry.name == name { return entry.tensor }
    return nil
  }

  func text() throws(TensorError) -> String {
    type.name + "(" + (try type.extraRepr(self)) + ")"
  }
}
