import Tensors

extension LayerType {
  /// Batch, layer, group, instance and root-mean-square normalisation.
  static var normalisationLayers: [LayerType] {
    [
      batchNorm(
        "BatchNorm1d", "(x - mean) / √(var + eps) · γ + β over a batch [N, C] or [N, C, L].",
        ranks: [2, 3], "2D or 3D"),
      batchNorm(
        "BatchNorm2d", "(x - mean) / √(var + eps) · γ + β over a batch [N, C, H, W].", ranks: [4],
        "4D"), layerNorm, groupNorm,
      instanceNorm(
        "InstanceNorm1d", "Each channel of each example normalised: [N, C, L].", ranks: [2, 3],
        "2D or 3D"),
      instanceNorm(
        "InstanceNorm2d", "Each channel of each example normalised: [N, C, H, W].", ranks: [3, 4],
        "3D or 4D"), rmsNorm, localResponseNorm,
    ]
  }

  private static func trackedParameters(affine: Bool, tracks: Bool) -> [ConstructorParameter] {
    [
      .init("num_features"), .init("eps", 1e-5), .init("momentum", 0.1),
      .init("affine", .bool(affine)), .init("track_running_stats", .bool(tracks)),
      .init("device", nil), .init("dtype", nil), .init("bias", true, keywordOnly: true),
    ]
  }

  private static func batchNorm(_ name: String, _ summary: String, ranks: [Int], _ kinds: String)
    -> LayerType
  {
    LayerType(
      name, summary, trackedParameters(affine: true, tracks: true), construct: trackedPlan,
      reset: resetTracked, extraRepr: trackedText,
      forward: { (engine, scope, inputs) throws(TensorError) in
        guard ranks.contains(inputs[0].dim) else {
          throw .value("expected \(kinds) input (got \(inputs[0].dim)D input)")
        }
        return [try engine.batchNormalise(inputs[0], scope)]
      })
  }

  private static func instanceNorm(_ name: String, _ summary: String, ranks: [Int], _ kinds: String)
    -> LayerType
  {
    LayerType(
      name, summary, trackedParameters(affine: false, tracks: false), construct: trackedPlan,
      reset: resetTracked, extraRepr: trackedText,
      forward: { (engine, scope, inputs) throws(TensorError) in
        guard ranks.contains(inputs[0].dim) else {
          throw .value("expected \(kinds) input (got \(inputs[0].dim)D input)")
        }
        return [try engine.instanceNormalise(inputs[0], scope, unbatchedRank: ranks[0])]
      })
  }

  private static func trackedPlan(_ settings: Settings) throws(TensorError) -> LayerPlan {
    let shape = [try settings.int("num_features")]
    let tracks = settings["track_running_stats"].isTrue
    var attributes = settings.withoutFactory
    attributes.remove(["bias"])
    return LayerPlan(
      attributes, parameters: affineParameters(settings, shape, flag: "affine"),
      buffers: [
        .init("running_mean", tracks ? shape : nil),
        .init("running_var", tracks ? shape : nil),
        .init("num_batches_tracked", tracks ? [] : nil, dtype: .int64),
      ])
  }

  private static func affineParameters(
    _ settings: Settings, _ shape: [Int], flag: String
  ) -> [TensorSpecification] {
    let isAffine = settings[flag].isTrue
    return [
      .init("weight", isAffine ? shape : nil),
      .init("bias", isAffine && settings["bias"].isTrue ? shape : nil),
    ]
  }

  private static func resetTracked(
    _ engine: Engine, _ scope: any LayerScope
  ) throws(TensorError) {
    try resetAffine(engine, scope)
    if let mean = try scope.tensor("running_mean") { try engine.constantInitialise(mean, 0) }
    if let variance = try scope.tensor("running_var") { try engine.constantInitialise(variance, 1) }
    if let count = try scope.tensor("num_batches_tracked") {
      try engine.constantInitialise(count, 0)
    }
  }

  private static func resetAffine(_ engine: Engine, _ scope: any LayerScope) throws(TensorError) {
    if let weight = try scope.tensor("weight") { try engine.constantInitialise(weight, 1) }
    if let bias = try scope.tensor("bias") { try engine.constantInitialise(bias, 0) }
  }

  private static func biasText(_ scope: any LayerScope) throws(TensorError) -> String {
    try scope.tensor("bias") == nil ? "bias=False" : "bias=True"
  }

  private static func trackedText(_ scope: any LayerScope) throws(TensorError) -> String {
    let start = try scope.setting("num_features").text
    let middle = try scope.assignments(["eps", "momentum", "affine"])
    let end = try scope.assignments(["track_running_stats"])
    return try start + ", " + middle + ", " + biasText(scope) + ", " + end
  }

  private static var layerNorm: LayerType {
    LayerType(
      "LayerNorm", "(x - mean) / √(var + eps) · γ + β over the last dimensions.",
      [
        .init("normalized_shape"), .init("eps", 1e-5), .init("elementwise_affine", true),
        .init("bias", true), .init("device", nil), .init("dtype", nil),
      ],
      construct: { (settings) throws(TensorError) in
        let shape = try settings.ints("normalized_shape")
        var attributes = settings.withoutFactory
        attributes.remove(["bias"])
        attributes["normalized_shape"] = Setting(shape)
        return LayerPlan(
          attributes, parameters: affineParameters(settings, shape, flag: "elementwise_affine"))
      },
      reset: resetAffine,
      extraRepr: { (scope) throws(TensorError) in
        let start = try scope.setting("normalized_shape").text
        let middle = try scope.assignments(["eps", "elementwise_affine"])
        return try start + ", " + middle + ", " + biasText(scope)
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [
          try engine.layerNorm(
            inputs[0], shape: scope.ints("normalized_shape"), weight: scope.tensor("weight"),
            bias: scope.tensor("bias"), eps: scope.double("eps"))
        ]
      })
  }

  private static var groupNorm: LayerType {
    LayerType(
      "GroupNorm", "Channels normalised in groups: [N, C, *].",
      [
        .init("num_groups"), .init("num_channels"), .init("eps", 1e-5), .init("affine", true),
        .init("device", nil), .init("dtype", nil), .init("bias", true, keywordOnly: true),
      ],
      construct: { (settings) throws(TensorError) in
        let (groups, channels) = (try settings.int("num_groups"), try settings.int("num_channels"))
        guard groups != 0, channels % groups == 0 else {
          throw .value(
            "num_channels (\(channels)) must be divisible by num_groups (\(groups))")
        }
        var attributes = settings.withoutFactory
        attributes.remove(["bias"])
        return LayerPlan(
          attributes, parameters: affineParameters(settings, [channels], flag: "affine"))
      },
      reset: resetAffine,
      extraRepr: { (scope) throws(TensorError) in
        let groups = try scope.setting("num_groups").text
        let channels = try scope.setting("num_channels").text
        let end = try scope.assignments(["eps", "affine"])
        return try groups + ", " + channels + ", " + end + ", " + biasText(scope)
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [
          try engine.checkedGroupNorm(
            inputs[0], groups: scope.int("num_groups"), weight: scope.tensor("weight"),
            bias: scope.tensor("bias"), eps: scope.double("eps"))
        ]
      })
  }

  private static var rmsNorm: LayerType {
    LayerType(
      "RMSNorm", "x / √(mean x² + eps) · γ over the last dimensions.",
      [
        .init("normalized_shape"), .init("eps", nil), .init("elementwise_affine", true),
        .init("device", nil), .init("dtype", nil),
      ],
      construct: { (settings) throws(TensorError) in
        let shape = try settings.ints("normalized_shape")
        var attributes = settings.withoutFactory
        attributes["normalized_shape"] = Setting(shape)
        let weight = settings["elementwise_affine"].isTrue ? shape : nil
        return LayerPlan(attributes, parameters: [.init("weight", weight)])
      },
      reset: { (engine, scope) throws(TensorError) in
        if let weight = try scope.tensor("weight") { try engine.constantInitialise(weight, 1) }
      },
      extraRepr: { (scope) throws(TensorError) in
        try scope.setting("normalized_shape").text + ", "
          + scope.assignments(["eps", "elementwise_affine"])
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [
          try engine.rmsNorm(
            inputs[0], shape: scope.ints("normalized_shape"), weight: scope.tensor("weight"),
            eps: scope.setting("eps").double)
        ]
      })
  }

  private static var localResponseNorm: LayerType {
    LayerType(
      "LocalResponseNorm", "x / (k + α/n Σ x²)^β over neighbouring channels.",
      [.init("size"), .init("alpha", 0.0001), .init("beta", 0.75), .init("k", 1.0)],
      extraRepr: { (scope) throws(TensorError) in
        try scope.setting("size").text + ", " + scope.assignments(["alpha", "beta", "k"])
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [
          try engine.localResponseNorm(
            inputs[0], size: scope.int("size"), alpha: scope.double("alpha"),
            beta: scope.double("beta"), k: scope.double("k"))
        ]
      })
  }
}
