import Tensors

private typealias Loss = (Engine, any LayerScope, [Tensor], Reduction) throws(TensorError) -> Tensor

extension LayerType {
  /// The losses of `torch.nn`.
  static var lossLayers: [LayerType] {
    regressionLosses + likelihoodLosses + marginLosses + embeddingLosses + distances
  }

  private static var legacyNames: [String] { ["size_average", "reduce"] }

  private static func acceptAll(_ settings: Settings) throws(TensorError) {}

  /// A loss with the three parameters that say how to reduce, after its own.
  private static func loss(
    _ name: String, _ summary: String, _ parameters: [ConstructorParameter] = [],
    buffers: [String] = [],
    inputs: [String] = ["input", "target"],
    refusal: String = "is not a valid value for reduction",
    check: @escaping (Settings) throws(TensorError) -> Void = LayerType.acceptAll,
    _ apply: @escaping Loss
  ) -> LayerType {
    LayerType(
      name, summary, parameters, inputs: inputs,
      construct: { (settings) throws(TensorError) in
        try check(settings)
        var plan = LayerPlan(settings)
        plan.attributes.remove(buffers + legacyNames)
        plan.attributes.lead(with: ["reduction"])
        try plan.reduceAsBefore(settings)
        plan.buffers = buffers.map { name in
          guard case .tensor(let value) = settings[name] else { return .init(name, nil) }
          return .init(name, value.shape, value: value)
        }
        return plan
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        let reduction = try scope.string("reduction")
        // Divergence has a reduction of its own and reads it itself.
        let common =
          reduction == "batchmean" && name == "KLDivLoss"
          ? Reduction.sum : try Reduction(reduction, refusal: refusal)
        return [try apply(engine, scope, inputs, common)]
      })
  }

  private static var reductionOnly: [ConstructorParameter] {
    [.init("size_average", nil), .init("reduce", nil), .init("reduction", "mean")]
  }

  private static var weighted: [ConstructorParameter] {
    [.init("weight", nil)] + reductionOnly
  }

  private static var regressionLosses: [LayerType] {
    [
      loss("L1Loss", "The mean of |input - target|.", reductionOnly) {
        (engine, scope, x, reduction) throws(TensorError) in
        try engine.l1Loss(x[0], x[1], weight: scope.tensor("weight"), reduction: reduction)
      },
      loss("MSELoss", "The mean of (input - target)².", reductionOnly) {
        (engine, scope, x, reduction) throws(TensorError) in
        try engine.mseLoss(x[0], x[1], weight: scope.tensor("weight"), reduction: reduction)
      },
      loss(
        "SmoothL1Loss", "d²/(2β) where d = |input - target| < β, d - β/2 elsewhere.",
        reductionOnly + [.init("beta", 1.0)]
      ) {
        (engine, scope, x, reduction) throws(TensorError) in
        try engine.smoothL1Loss(x[0], x[1], reduction: reduction, beta: scope.double("beta"))
      },
      loss(
        "HuberLoss", "d²/2 where d = |input - target| < δ, δ (d - δ/2) elsewhere.",
        [.init("reduction", "mean"), .init("delta", 1.0)],
        check: { (settings) throws(TensorError) in
          guard settings["delta"].double != nil else {
            throw .type("delta must be a float or int, got: \(settings["delta"].className)")
          }
        }
      ) { (engine, scope, x, reduction) throws(TensorError) in
        try engine.huberLoss(
          x[0], x[1], reduction: reduction, delta: scope.double("delta"),
          weight: scope.tensor("weight"))
      },
      loss(
        "PoissonNLLLoss", "exp(input) - target · input: counts under a Poisson rate.",
        [
          .init("log_input", true), .init("full", false), .init("size_average", nil),
          .init("eps", 1e-8), .init("reduce", nil), .init("reduction", "mean"),
        ], inputs: ["log_input", "target"]
      ) { (engine, scope, x, reduction) throws(TensorError) in
        try engine.poissonNLLLoss(
          x[0], x[1], logInput: scope.isTrue("log_input"), full: scope.isTrue("full"),
          eps: scope.double("eps"), reduction: reduction)
      },
      loss(
        "GaussianNLLLoss",
        "(log var + (input - target)² / var) / 2: values under a normal distribution.",
        [
          .init("full", false, keywordOnly: true), .init("eps", 1e-6, keywordOnly: true),
          .init("reduction", "mean", keywordOnly: true),
        ], inputs: ["input", "target", "var"], refusal: "is not valid"
      ) { (engine, scope, x, reduction) throws(TensorError) in
        try engine.gaussianNLLLoss(
          x[0], x[1], variance: x[2], full: scope.isTrue("full"), eps: scope.double("eps"),
          reduction: reduction)
      },
    ]
  }

  private static var likelihoodLosses: [LayerType] {
    let classes: [ConstructorParameter] = [
      .init("weight", nil), .init("size_average", nil), .init("ignore_index", -100),
      .init("reduce", nil), .init("reduction", "mean"),
    ]
    return [
      loss(
        "NLLLoss", "-input[target]: log-probabilities [N, C], class indices [N].", classes,
        buffers: ["weight"]
      ) {
        (engine, scope, x, reduction) throws(TensorError) in
        try engine.nllLoss(
          x[0], x[1], weight: scope.tensor("weight"), reduction: reduction,
          ignoreIndex: scope.int("ignore_index"))
      },
      loss(
        "CrossEntropyLoss",
        "-log softmax(input)[target]: logits [N, C]; class indices [N] or probabilities [N, C].",
        classes + [.init("label_smoothing", 0.0)], buffers: ["weight"]
      ) {
        (engine, scope, x, reduction) throws(TensorError) in
        try engine.crossEntropy(
          x[0], x[1], weight: scope.tensor("weight"), reduction: reduction,
          ignoreIndex: scope.int("ignore_index"), labelSmoothing: scope.double("label_smoothing"))
      },
      loss(
        "BCELoss", "-(t log p + (1 - t) log(1 - p)): probabilities and targets of one shape.",
        weighted, buffers: ["weight"]
      ) {
        (engine, scope, x, reduction) throws(TensorError) in
        try engine.binaryCrossEntropy(
          x[0], x[1], weight: scope.tensor("weight"), reduction: reduction)
      },
      loss(
        "BCEWithLogitsLoss",
        "BCELoss of sigmoid(input), without overflow: logits and targets of one shape.",
        weighted + [.init("pos_weight", nil)],
        buffers: ["weight", "pos_weight"]
      ) { (engine, scope, x, reduction) throws(TensorError) in
        try engine.binaryCrossEntropyWithLogits(
          x[0], x[1], weight: scope.tensor("weight"), posWeight: scope.tensor("pos_weight"),
          reduction: reduction)
      },
      loss(
        "KLDivLoss", "target · (log target - input): input holds log-probabilities.",
        reductionOnly + [.init("log_target", false)]
      ) {
        (engine, scope, x, _) throws(TensorError) in
        try engine.klDivergence(
          x[0], x[1], reduction: DivergenceReduction(scope.string("reduction")),
          logTarget: scope.isTrue("log_target"))
      },
    ]
  }

  private static var marginLosses: [LayerType] {
    [
      loss(
        "HingeEmbeddingLoss", "x where target is 1, max(0, margin - x) where it is -1.",
        [.init("margin", 1.0)] + reductionOnly
      ) {
        (engine, scope, x, reduction) throws(TensorError) in
        try engine.hingeEmbeddingLoss(
          x[0], x[1], margin: scope.double("margin"), reduction: reduction)
      },
      loss("SoftMarginLoss", "log(1 + exp(-target · input)), targets 1 and -1.", reductionOnly) {
        (engine, _, x, reduction) throws(TensorError) in
        try engine.softMarginLoss(x[0], x[1], reduction: reduction)
      },
      loss(
        "MarginRankingLoss", "max(0, -target · (input1 - input2) + margin), targets 1 and -1.",
        [.init("margin", 0.0)] + reductionOnly,
        inputs: ["input1", "input2", "target"]
      ) { (engine, scope, x, reduction) throws(TensorError) in
        try engine.marginRankingLoss(
          x[0], x[1], x[2], margin: scope.double("margin"), reduction: reduction)
      },
      loss(
        "MultiLabelMarginLoss", "A hinge between each target class and each other class, [N, C].",
        reductionOnly
      ) { (engine, _, x, reduction) throws(TensorError) in
        try engine.multilabelMarginLoss(x[0], x[1], reduction: reduction)
      },
      loss(
        "MultiLabelSoftMarginLoss", "The mean over classes of BCEWithLogitsLoss, [N, C].", weighted,
        buffers: ["weight"], refusal: "is not valid"
      ) {
        (engine, scope, x, reduction) throws(TensorError) in
        try engine.multilabelSoftMarginLoss(
          x[0], x[1], weight: scope.factor("weight", engine), reduction: reduction)
      },
      loss(
        "MultiMarginLoss", "The mean of max(0, margin - x[target] + x[i])ᵖ over other classes i.",
        [.init("p", 1), .init("margin", 1.0)] + weighted, buffers: ["weight"],
        check: checkMultiMargin
      ) { (engine, scope, x, reduction) throws(TensorError) in
        try engine.multiMarginLoss(
          x[0], x[1], p: scope.int("p"), margin: scope.double("margin"),
          weight: scope.tensor("weight"), reduction: reduction)
      },
    ]
  }

  private static func checkMultiMargin(_ settings: Settings) throws(TensorError) {
    guard let p = settings["p"].double, p == 1 || p == 2 else {
      throw .value("only p == 1 and p == 2 supported")
    }
    if case .tensor(let weight) = settings["weight"], weight.dim != 1 {
      throw .value(
        "MultiMarginLoss: expected weight to be None or 1D tensor, got \(weight.dim)D instead")
    }
  }

  private static var embeddingLosses: [LayerType] {
    [
      loss(
        "CosineEmbeddingLoss", "1 - cos where target is 1, max(0, cos - margin) where it is -1.",
        [.init("margin", 0.0)] + reductionOnly,
        inputs: ["input1", "input2", "target"]
      ) { (engine, scope, x, reduction) throws(TensorError) in
        try engine.cosineEmbeddingLoss(
          x[0], x[1], x[2], margin: scope.double("margin"), reduction: reduction)
      },
      loss(
        "TripletMarginLoss", "max(0, d(anchor, positive) - d(anchor, negative) + margin).",
        [.init("margin", 1.0), .init("p", 2.0), .init("eps", 1e-6), .init("swap", false)]
          + reductionOnly,
        inputs: ["anchor", "positive", "negative"],
        check: { (settings) throws(TensorError) in
          guard let margin = settings["margin"].double, margin > 0 else {
            throw .value(
              "TripletMarginLoss: expected margin to be greater than 0, got "
                + "\(settings["margin"].text) instead")
          }
        }
      ) { (engine, scope, x, reduction) throws(TensorError) in
        try engine.tripletMarginLoss(
          x[0], x[1], x[2], margin: scope.double("margin"), p: scope.double("p"),
          eps: scope.double("eps"), swap: scope.isTrue("swap"), reduction: reduction)
      },
    ]
  }

  private static var distances: [LayerType] {
    [
      LayerType(
        "CosineSimilarity", "x₁ · x₂ / (‖x₁‖ ‖x₂‖) along dim.",
        [.init("dim", 1), .init("eps", 1e-8)], inputs: ["x1", "x2"]
      ) { (engine, scope, inputs) throws(TensorError) in
        [
          try engine.cosineSimilarity(
            inputs[0], inputs[1], dim: scope.int("dim"), eps: scope.double("eps"))
        ]
      },
      LayerType(
        "PairwiseDistance", "‖x₁ - x₂ + eps‖ₚ along the last dimension.",
        [.init("p", 2.0), .init("eps", 1e-6), .init("keepdim", false)],
        inputs: ["x1", "x2"],
        construct: { (settings) throws(TensorError) in
          var attributes = settings
          attributes.remove(["p"])
          attributes["norm"] = settings["p"]
          return LayerPlan(attributes)
        },
        forward: { (engine, scope, inputs) throws(TensorError) in
          [
            try engine.pairwiseDistance(
              inputs[0], inputs[1], p: scope.double("norm"), eps: scope.double("eps"),
              keepdim: scope.isTrue("keepdim"))
          ]
        }),
    ]
  }
}

extension LayerPlan {
  /// Honours the two arguments that stood for `reduction` before it existed.
  fileprivate mutating func reduceAsBefore(_ settings: Settings) throws(TensorError) {
    let reduction = try Reduction.before(
      average: settings["size_average"], reduce: settings["reduce"])
    guard let reduction else { return }
    attributes["reduction"] = .string(reduction)
    warnings.append(Reduction.warning(reduction))
  }
}

extension Setting {
  /// Its truth; a tensor of several elements has none.
  func truth() throws(TensorError) -> Bool {
    guard case .tensor(let tensor) = self else { return isTrue }
    switch tensor.count {
    case 0:
      throw .refused(.runtimeError, "Boolean value of Tensor with no values is ambiguous")
    case 1: return try Engine().item(tensor).isTrue
    default:
      throw .refused(
        .runtimeError, "Boolean value of Tensor with more than one value is ambiguous")
    }
  }

  /// The name of its type in Python, without the module.
  public var typeName: String {
    switch self {
    case .none: "NoneType"
    case .bool: "bool"
    case .int: "int"
    case .float: "float"
    case .string: "str"
    case .tuple: "tuple"
    case .tensor: "Tensor"
    case .dtype: "torch.dtype"
    }
  }

  /// The class of the value, as Python's `type` prints it.
  var className: String {
    if case .tensor = self { return "<class 'torch.Tensor'>" }
    return "<class '" + typeName + "'>"
  }
}
