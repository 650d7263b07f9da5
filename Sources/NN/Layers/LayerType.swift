public import Tensors

/// What a layer's functions see of the module they work for: attributes, parameters, buffers.
///
/// The owner of the module tree implements it; attributes may have been changed since construction.
public protocol LayerScope: AnyObject {
  /// The attribute of this name.
  func setting(_ name: String) throws(TensorError) -> Setting
  /// The parameter or buffer of this name; absent where it is registered as `None`.
  func tensor(_ name: String) throws(TensorError) -> Tensor?
  /// Whether the module is in training mode.
  var isTraining: Bool { get }
}

extension LayerScope {
  /// The number of this name, whole if it was given so.
  func number(_ name: String) throws(TensorError) -> Scalar {
    if case .int(let whole) = try setting(name) { return .int(Int64(whole)) }
    return .double(try double(name))
  }

  /// What a tensor is multiplied with: another, or a number.
  func factor(_ name: String, _ engine: Engine) throws(TensorError) -> Tensor? {
    if let tensor = try tensor(name) { return tensor }
    let setting = try setting(name)
    if setting.isNone { return nil }
    guard let number = setting.double else {
      throw .type("only integer tensors of a single element can be converted to an index")
    }
    return engine.number(number)
  }
}

/// One parameter of a constructor.
public struct ConstructorParameter {
  /// The keyword.
  public let name: String
  /// The default; absent where an argument is required.
  public let defaultValue: Setting?
  /// Whether it can be given by keyword only.
  public let isKeywordOnly: Bool

  /// A parameter that must be given.
  init(_ name: String) {
    self.name = name
    defaultValue = nil
    isKeywordOnly = false
  }

  /// A parameter with a default; `nil` is Python's None.
  init(_ name: String, _ defaultValue: Setting, keywordOnly: Bool = false) {
    self.name = name
    self.defaultValue = defaultValue
    isKeywordOnly = keywordOnly
  }
}

/// A parameter or buffer that a layer registers.
public struct TensorSpecification {
  /// The name it is registered under.
  public let name: String
  /// The shape; absent where it is registered as `None`.
  public let shape: [Int]?
  /// The dtype, where it is not that of the layer.
  public let dtype: DType?
  /// A tensor to register as it is.
  public let value: Tensor?

  init(_ name: String, _ shape: [Int]?, dtype: DType? = nil, value: Tensor? = nil) {
    self.name = name
    self.shape = shape
    self.dtype = dtype
    self.value = value
  }
}

/// What constructing a layer leaves in the module, in order of registration.
public struct LayerPlan {
  /// The plain attributes.
  public var attributes: Settings
  /// The parameters.
  public var parameters: [TensorSpecification]
  /// The buffers that the state dict keeps.
  public var buffers: [TensorSpecification]
  /// Whether the parameters do not ask for gradients.
  public var isFrozen = false
  /// Warnings to give while constructing.
  public var warnings: [String] = []

  init(
    _ attributes: Settings, parameters: [TensorSpecification] = [],
    buffers: [TensorSpecification] = []
  ) {
    self.attributes = attributes
    self.parameters = parameters
    self.buffers = buffers
  }
}

/// Turns constructor arguments into what the module holds, after checking them.
public typealias LayerConstruction = (Settings) throws(TensorError) -> LayerPlan
/// Computes a layer's outputs: one, or two where a layer also returns indices.
public typealias LayerForward =
  (Engine, any LayerScope, [Tensor]) throws(TensorError) -> [Tensor]
/// Sets the initial values of parameters, in PyTorch's order of draws.
public typealias LayerReset = (Engine, any LayerScope) throws(TensorError) -> Void
/// The text between the parentheses of a layer's repr.
public typealias LayerText = (any LayerScope) throws(TensorError) -> String

/// A class of `torch.nn` without submodules: all that the module tree has to know about it.
public struct LayerType {
  /// The class name: `Conv2d`.
  public let name: String
  /// What it computes: a formula and shapes, in one line.
  public let summary: String
  /// The constructor's parameters; `device` and `dtype` belong to the caller.
  public let parameters: [ConstructorParameter]
  /// The parameter names of `forward`.
  public let inputs: [String]
  /// Checks arguments and lists what the module holds.
  public let construct: LayerConstruction
  /// `reset_parameters`.
  public let reset: LayerReset?
  /// `forward`.
  public let forward: LayerForward
  /// `extra_repr`.
  public let extraRepr: LayerText

  init(
    _ name: String, _ summary: String, _ parameters: [ConstructorParameter] = [],
    inputs: [String] = ["input"],
    construct: @escaping LayerConstruction = LayerType.keepSettings, reset: LayerReset? = nil,
    extraRepr: @escaping LayerText = LayerType.noText, forward: @escaping LayerForward
  ) {
    self.name = name
    self.summary = summary
    self.parameters = parameters
    self.inputs = inputs
    self.construct = construct
    self.reset = reset
    self.extraRepr = extraRepr
    self.forward = forward
  }

  static func keepSettings(_ settings: Settings) throws(TensorError) -> LayerPlan {
    LayerPlan(settings.withoutFactory)
  }

  static func noText(_ scope: any LayerScope) throws(TensorError) -> String { "" }
}

extension Settings {
  /// The attributes that most layers keep: all arguments but where and how tensors are made.
  var withoutFactory: Settings {
    var settings = self
    settings.remove(["device", "dtype"])
    return settings
  }
}

extension LayerScope {
  func isTrue(_ name: String) throws(TensorError) -> Bool { try setting(name).truth() }

  func int(_ name: String) throws(TensorError) -> Int {
    guard let value = try setting(name).int else { throw Settings.unsuitable(name, "an int") }
    return value
  }

  func double(_ name: String) throws(TensorError) -> Double {
    guard let value = try setting(name).double else {
      throw Settings.unsuitable(name, "a number")
    }
    return value
  }

  func ints(_ name: String) throws(TensorError) -> [Int] {
    guard let value = try setting(name).ints else { throw Settings.unsuitable(name, "ints") }
    return value
  }

  func string(_ name: String) throws(TensorError) -> String { try setting(name).plainText }

  func required(_ name: String) throws(TensorError) -> Tensor {
    guard let tensor = try tensor(name) else {
      throw .runtime("\(name) is not a tensor")
    }
    return tensor
  }

  /// `name=value` for each of these attributes.
  func assignments(_ names: [String]) throws(TensorError) -> String {
    var parts: [String] = []
    for name in names { parts.append(name + "=" + (try setting(name).text)) }
    return parts.joined(separator: ", ")
  }
}
