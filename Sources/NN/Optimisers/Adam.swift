import CPlatform
import Tensors

extension OptimiserType {
  /// Adaptive moments: `torch.optim.Adam`.
  ///
  ///     m = β₁ m + (1 - β₁) g;   v = β₂ v + (1 - β₂) g²;   p = p - lr m̂ / (√v̂ + eps)
  static var adam: OptimiserType {
    adam(
      "Adam", "Steps of lr · m̂ / (√v̂ + eps): running means of gradients and their squares.",
      decay: 0,
      isDecoupled: false)
  }

  /// Adam with the decay applied to the weights themselves: `torch.optim.AdamW`.
  static var adamW: OptimiserType {
    adam("AdamW", "Adam with weight decay apart from the gradient.", decay: 0.01, isDecoupled: true)
  }

  private static func adam(
    _ name: String, _ summary: String, decay: Setting, isDecoupled: Bool
  ) -> OptimiserType {
    var parameters: [ConstructorParameter] = [
      .init("lr", 0.001), .init("betas", .tuple([0.9, 0.999])), .init("eps", 1e-8),
      .init("weight_decay", decay), .init("amsgrad", false),
    ]
    let names =
      isDecoupled
      ? ["maximize", "foreach", "capturable", "differentiable", "fused"]
      : ["foreach", "maximize", "capturable", "differentiable", "fused"]
    for name in names {
      let isOptional = name == "foreach" || name == "fused"
      parameters.append(.init(name, isOptional ? nil : false, keywordOnly: true))
    }
    if !isDecoupled {
      parameters.append(.init("decoupled_weight_decay", false, keywordOnly: true))
    }
    return OptimiserType(
      name, summary, parameters,
      fixed: isDecoupled ? Settings([("decoupled_weight_decay", true)]) : Settings(),
      order: [
        "lr", "betas", "eps", "weight_decay", "amsgrad", "maximize", "foreach", "capturable",
        "differentiable", "fused", "decoupled_weight_decay",
      ],
      check: checkMoments, start: startAdam, update: updateAdam)
  }

  static func checkMoments(_ settings: Settings) throws(TensorError) {
    try settings.requireNotNegative("lr", "learning rate")
    try settings.requireNotNegative("eps", "epsilon value")
    try settings.requireBetas()
    try settings.requireNotNegative("weight_decay", "weight_decay value")
    if settings.isTrue("fused") && settings.isTrue("foreach") {
      throw .runtime("`fused` and `foreach` cannot be `True` together.")
    }
  }

  private static func startAdam(
    _ engine: Engine, _ parameter: Tensor, _ settings: Settings
  ) throws(TensorError) -> OptimiserState {
    var state = OptimiserState([
      try engine.stepCounter(), ("exp_avg", try engine.zerosLike(parameter)),
      ("exp_avg_sq", try engine.zerosLike(parameter)),
    ])
    if settings.isTrue("amsgrad") {
      state["max_exp_avg_sq"] = try engine.zerosLike(parameter)
    }
    return state
  }

  private static func updateAdam(
    _ engine: Engine, _ parameter: Tensor, _ gradient: Tensor, _ settings: Settings,
    _ state: inout OptimiserState
  ) throws(TensorError) {
    let step = try AdamStep(settings, number: engine.countStep(state))
    let (mean, square) = (try state.required("exp_avg"), try state.required("exp_avg_sq"))
    if !settings.isTrue("amsgrad"),
      FloatUpdate.applies(to: [parameter, gradient, mean, square])
    {
      return FloatUpdate.adam(parameter, gradient, mean: mean, square: square, step)
    }
    let slope = try engine.decayed(gradient, parameter, settings)
    try engine.lerpInPlace(mean, slope, weight: engine.number(1 - step.beta1))
    try engine.averageSquares(square, slope, decay: step.beta2)
    var second = square
    if settings.isTrue("amsgrad") {
      second = try state.required("max_exp_avg_sq")
      try engine.copyInPlace(second, engine.maximum(second, square))
    }
    let root = try engine.div(engine.sqrt(second), engine.number(step.rootCorrection))
    let scale = try engine.add(root, engine.number(step.eps))
    try engine.addcdivInPlace(parameter, mean, scale, value: .double(-step.size))
  }
}

/// The numbers of one step of Adam.
struct AdamStep {
  let beta1: Double
  let beta2: Double
  let eps: Double
  let sign: Double
  /// The factor on the weights where decay is decoupled.
  let shrink: Double
  /// The share of the weights in the gradient where it is not.
  let decay: Double
  /// The rate with the mean's correction: lr / (1 - β₁ᵗ).
  let size: Double
  /// The root of the square's correction: √(1 - β₂ᵗ).
  let rootCorrection: Double

  init(_ settings: Settings, number: Double) throws(TensorError) {
    (beta1, beta2) = try settings.betas()
    eps = try settings.double("eps")
    sign = settings.isTrue("maximize") ? -1 : 1
    let rate = try settings.double("lr")
    let weightDecay = try settings.double("weight_decay")
    let isDecoupled = settings.isTrue("decoupled_weight_decay")
    shrink = isDecoupled ? 1 - rate * weightDecay : 1
    decay = isDecoupled ? 0 : weightDecay
    size = rate / (1 - pow(beta1, number))
    rootCorrection = (1 - pow(beta2, number)).squareRoot()
  }
}
