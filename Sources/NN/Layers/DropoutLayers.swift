import Tensors

extension LayerType {
  /// Dropout of elements and of channels.
  static var dropoutLayers: [LayerType] {
    [
      dropout(
        "Dropout",
        "While training, zeroes elements with probability p and divides the others by 1 - p."
      ) { (engine, input, p, training) throws(TensorError) in
        try engine.dropout(input, p: p, training: training)
      },
      dropout("Dropout1d", "While training, zeroes whole channels of [N, C, L] with probability p.")
      { (engine, input, p, training) throws(TensorError) in
        try engine.dropout1d(input, p: p, training: training)
      },
      dropout(
        "Dropout2d", "While training, zeroes whole channels of [N, C, H, W] with probability p."
      ) { (engine, input, p, training) throws(TensorError) in
        try engine.dropout2d(input, p: p, training: training)
      },
      dropout("AlphaDropout", "Dropout that keeps mean and variance of SELU's outputs.") {
        (engine, input, p, training) throws(TensorError) in
        try engine.alphaDropout(input, p: p, training: training)
      },
      dropout("FeatureAlphaDropout", "AlphaDropout of whole channels.") {
        (engine, input, p, training) throws(TensorError) in
        try engine.alphaDropout(input, p: p, training: training, perChannel: true)
      },
    ]
  }

  private static func dropout(
    _ name: String, _ summary: String,
    _ apply: @escaping (Engine, Tensor, Double, Bool) throws(TensorError) -> Tensor
  ) -> LayerType {
    LayerType(
      name, summary, [.init("p", 0.5), .init("inplace", false)],
      construct: { (settings) throws(TensorError) in
        try checkProbability(settings["p"], settings.double("p"))
        return LayerPlan(settings)
      },
      extraRepr: { (scope) throws(TensorError) in try scope.assignments(["p", "inplace"]) },
      forward: { (engine, scope, inputs) throws(TensorError) in
        let (p, training) = (try scope.double("p"), scope.isTraining)
        try checkProbability(scope.setting("p"), p)
        guard try scope.isTrue("inplace"), training, p > 0 else {
          return [try apply(engine, inputs[0], p, training)]
        }
        return [
          try engine.inPlace(inputs[0]) { (input) throws(TensorError) in
            try apply(engine, input, p, training)
          }
        ]
      })
  }

  private static func checkProbability(
    _ setting: Setting, _ p: Double
  ) throws(TensorError) {
    guard p >= 0 && p <= 1 else {
      throw .value("dropout probability has to be between 0 and 1, but got \(setting.text)")
    }
  }
}
