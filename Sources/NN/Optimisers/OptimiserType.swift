public import Tensors

/// What an optimiser keeps for one parameter, by PyTorch's names and in its order.
public struct OptimiserState {
  /// The names and tensors.
  public var entries: [(name: String, tensor: Tensor)]

  /// Makes a state.
  public init(_ entries: [(name: String, tensor: Tensor)] = []) { self.entries = entries }

  /// The tensor of a name; absent where there is none yet.
  public subscript(_ name: String) -> Tensor? {
    get { entries.first { $0.name == name }?.tensor }
    set {
      guard let newValue else { return }
      if let index = entries.firstIndex(where: { $0.name == name }) {
        entries[index].tensor = newValue
      } else {
        entries.append((name, newValue))
      }
    }
  }

  func required(_ name: String) throws(TensorError) -> Tensor {
    guard let tensor = self[name] else { throw .runtime("the optimizer's state has no '\(name)'") }
    return tensor
  }
}

/// Refuses settings that make no sense.
public typealias OptimiserCheck = (Settings) throws(TensorError) -> Void
/// Moves one parameter by its gradient, with the settings of its group.
public typealias OptimiserUpdate =
  (Engine, Tensor, Tensor, Settings, inout OptimiserState) throws(TensorError) -> Void
/// The state of a parameter before its first step.
public typealias OptimiserStart =
  (Engine, Tensor, Settings) throws(TensorError) -> OptimiserState

/// An update rule of `torch.optim`: all that the holder of parameter groups has to know about it.
public struct OptimiserType {
  /// The class name: `SGD`.
  public let name: String
  /// How it moves a parameter, in one line.
  public let summary: String
  /// The constructor's parameters after `params`.
  public let parameters: [ConstructorParameter]
  /// Settings of every group that are no parameters of the constructor.
  public let fixed: Settings
  /// The order in which a group lists its settings.
  public let order: [String]
  /// Whether states exist from construction on, and not only from the first step.
  public let startsAtOnce: Bool
  /// Checks the settings.
  public let check: OptimiserCheck
  /// Makes a parameter's first state.
  public let start: OptimiserStart
  /// Moves a parameter, with recording off.
  public let update: OptimiserUpdate

  init(
    _ name: String, _ summary: String, _ parameters: [ConstructorParameter],
    fixed: Settings = Settings(),
    order: [String]? = nil, startsAtOnce: Bool = false, check: @escaping OptimiserCheck,
    start: @escaping OptimiserStart, update: @escaping OptimiserUpdate
  ) {
    self.name = name
    self.summary = summary
    self.parameters = parameters
    self.fixed = fixed
    self.order = order ?? parameters.map { $0.name } + fixed.entries.map { $0.name }
    self.startsAtOnce = startsAtOnce
    self.check = check
    self.start = start
    self.update = update
  }

  /// All update rules.
  public static var all: [OptimiserType] {
    [sgd, adam, adamW, rmsProp, adagrad, adadelta, adamax, nAdam, rAdam, rprop, asgd]
  }

  /// Does one step for one parameter, making its state first if it has none.
  public func step(
    _ engine: Engine, _ parameter: Tensor, _ gradient: Tensor, _ settings: Settings,
    _ state: inout OptimiserState
  ) throws(TensorError) {
    let mode = engine.gradMode
    engine.gradMode = false
    defer { engine.gradMode = mode }
    if state.entries.isEmpty { state = try start(engine, parameter, settings) }
    try update(engine, parameter, gradient, settings, &state)
  }
}

extension Settings {
  func requireNotNegative(_ name: String, _ title: String) throws(TensorError) {
    guard let value = self[name].double, value >= 0 else {
      throw .value("Invalid \(title): \(self[name].text)")
    }
  }

  /// The two decay rates of moments, both in 0..<1.
  func requireBetas() throws(TensorError) {
    for (index, beta) in (self["betas"].doubles ?? []).enumerated()
    where !(beta >= 0 && beta < 1) {
      guard case .tuple(let values) = self["betas"] else { return }
      throw .value("Invalid beta parameter at index \(index): \(values[index].text)")
    }
  }

  func betas() throws(TensorError) -> (Double, Double) {
    guard let betas = self["betas"].doubles, betas.count == 2 else {
      throw Self.unsuitable("betas", "two numbers")
    }
    return (betas[0], betas[1])
  }

  func isTrue(_ name: String) -> Bool { self[name].isTrue }
}

extension Engine {
  /// The gradient with its sign for maximisation and the decay of weights in it; where decay is
  /// decoupled, the weights shrink at once instead.
  func decayed(
    _ gradient: Tensor, _ parameter: Tensor, _ settings: Settings
  ) throws(TensorError) -> Tensor {
    let gradient = settings.isTrue("maximize") ? try neg(gradient) : gradient
    let decay = try settings.double("weight_decay")
    if decay == 0 { return gradient }
    guard settings.isTrue("decoupled_weight_decay") else {
      return try add(gradient, parameter, alpha: .double(decay))
    }
    try mulInPlace(parameter, number(1 - settings.double("lr") * decay))
    return gradient
  }

  /// Counts a step and returns its number.
  func countStep(_ state: OptimiserState) throws(TensorError) -> Double {
    let step = try state.required("step")
    try addInPlace(step, wrap(.int(1)))
    return try item(step).double
  }

  func stepCounter() throws(TensorError) -> (name: String, tensor: Tensor) {
    ("step", try zeros([], dtype: .float32))
  }

  /// average = decay · average + (1 - decay) · value², in place.
  func averageSquares(
    _ average: Tensor, _ value: Tensor, decay: Double
  ) throws(TensorError) {
    try mulInPlace(average, number(decay))
    try addcmulInPlace(average, value, value, value: .double(1 - decay))
  }
}
