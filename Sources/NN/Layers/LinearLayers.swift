import Tensors

extension LayerType {
  /// Layers of weights on features: `Linear`, `Bilinear`, `Embedding`, and `Identity`.
  static var linearLayers: [LayerType] { [identity, linear, bilinear, embedding] }

  private static var identity: LayerType {
    LayerType("Identity", "The input.") { (_, _, inputs) throws(TensorError) in [inputs[0]] }
  }

  /// y = x Wᵀ + b;  `[*, in]` to `[*, out]`.
  private static var linear: LayerType {
    LayerType(
      "Linear", "x Wᵀ + b: [*, in_features] → [*, out_features].",
      [
        .init("in_features"), .init("out_features"), .init("bias", true), .init("device", nil),
        .init("dtype", nil),
      ],
      construct: { (settings) throws(TensorError) in
        let (input, output) = (try settings.int("in_features"), try settings.int("out_features"))
        var attributes = settings.withoutFactory
        attributes.remove(["bias"])
        return LayerPlan(
          attributes,
          parameters: [
            .init("weight", [output, input]),
            .init("bias", settings["bias"].isTrue ? [output] : nil),
          ])
      },
      reset: { (engine, scope) throws(TensorError) in try engine.resetAffine(scope) },
      extraRepr: { (scope) throws(TensorError) in
        let bias = Setting.bool(try scope.tensor("bias") != nil)
        return try scope.assignments(["in_features", "out_features"]) + ", bias=" + bias.text
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [try engine.linear(inputs[0], scope.required("weight"), scope.tensor("bias"))]
      })
  }

  /// y = x₁ᵀ A x₂ + b.
  private static var bilinear: LayerType {
    LayerType(
      "Bilinear", "x₁ᵀ A x₂ + b: [*, in1], [*, in2] → [*, out_features].",
      [
        .init("in1_features"), .init("in2_features"), .init("out_features"), .init("bias", true),
        .init("device", nil), .init("dtype", nil),
      ],
      inputs: ["input1", "input2"],
      construct: { (settings) throws(TensorError) in
        let first = try settings.int("in1_features")
        guard first > 0 else {
          throw .value("in1_features must be > 0, but got (in1_features=\(first))")
        }
        let output = try settings.int("out_features")
        var attributes = settings.withoutFactory
        attributes.remove(["bias"])
        return LayerPlan(
          attributes,
          parameters: [
            .init("weight", [output, first, try settings.int("in2_features")]),
            .init("bias", settings["bias"].isTrue ? [output] : nil),
          ])
      },
      reset: { (engine, scope) throws(TensorError) in
        let weight = try scope.required("weight")
        let bound = 1 / Double(weight.shape[1]).squareRoot()
        try engine.uniformInitialise(weight, from: -bound, to: bound)
        if let bias = try scope.tensor("bias") {
          try engine.uniformInitialise(bias, from: -bound, to: bound)
        }
      },
      extraRepr: { (scope) throws(TensorError) in
        let bias = Setting.bool(try scope.tensor("bias") != nil)
        return try scope.assignments(["in1_features", "in2_features", "out_features"])
          + ", bias=" + bias.text
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [
          try engine.bilinear(
            inputs[0], inputs[1], scope.required("weight"), scope.tensor("bias"))
        ]
      })
  }

  /// Rows of a table by number.
  private static var embedding: LayerType {
    LayerType(
      "Embedding", "Rows of a learned table by number: [*] → [*, embedding_dim].",
      [
        .init("num_embeddings"), .init("embedding_dim"), .init("padding_idx", nil),
        .init("max_norm", nil), .init("norm_type", 2.0), .init("scale_grad_by_freq", false),
        .init("sparse", false), .init("_weight", nil), .init("_freeze", false),
        .init("device", nil), .init("dtype", nil),
      ],
      construct: { (settings) throws(TensorError) in try embeddingPlan(settings) },
      reset: { (engine, scope) throws(TensorError) in
        let weight = try scope.required("weight")
        try engine.normalInitialise(weight)
        if let padding = try scope.setting("padding_idx").int {
          try engine.untracked { () throws(TensorError) in
            _ = try engine.fillInPlace(engine.select(weight, dim: 0, index: padding), .int(0))
          }
        }
      },
      extraRepr: { (scope) throws(TensorError) in
        var text = try scope.setting("num_embeddings").text + ", "
        text += try scope.setting("embedding_dim").text
        if try !scope.setting("padding_idx").isNone {
          text += try ", " + scope.assignments(["padding_idx"])
        }
        if try !scope.setting("max_norm").isNone {
          text += try ", " + scope.assignments(["max_norm"])
        }
        if try scope.double("norm_type") != 2 {
          text += try ", " + scope.assignments(["norm_type"])
        }
        for name in ["scale_grad_by_freq", "sparse"] where try scope.isTrue(name) {
          text += ", " + name + "=True"
        }
        return text
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        let (padding, weight) = (try scope.setting("padding_idx").int, try scope.required("weight"))
        if let longest = try scope.setting("max_norm").double {
          try engine.shortenRows(weight, inputs[0], longest, p: scope.double("norm_type"))
        }
        return [try engine.embedding(weight, inputs[0], paddingIndex: padding)]
      })
  }

  private static func embeddingPlan(_ settings: Settings) throws(TensorError) -> LayerPlan {
    let count = try settings.int("num_embeddings")
    let shape = [count, try settings.int("embedding_dim")]
    var attributes = settings.withoutFactory
    attributes.remove(["_weight", "_freeze"])
    if let padding = settings["padding_idx"].int {
      guard (-count..<Swift.max(count, 1)).contains(padding) else {
        throw .refused(.assertionError, "Padding_idx must be within num_embeddings")
      }
      attributes["padding_idx"] = .int(padding < 0 ? count + padding : padding)
    }
    var plan = LayerPlan(attributes, parameters: [.init("weight", shape)])
    if case .tensor(let weight) = settings["_weight"] {
      guard weight.shape == shape else {
        throw .refused(
          .assertionError, "Shape of weight does not match num_embeddings and embedding_dim")
      }
      plan.parameters = [.init("weight", shape, value: weight)]
    }
    plan.isFrozen = settings["_freeze"].isTrue
    return plan
  }
}

extension Engine {
  /// Brings the rows that are about to be read to a length of at most `longest`, in place.
  fileprivate func shortenRows(
    _ weight: Tensor, _ indices: Tensor, _ longest: Double, p: Double
  ) throws(TensorError) {
    guard weight.dim == 2, indices.dtype.isIntegral else { return }
    let table = try detach(weight)
    try untracked { () throws(TensorError) in
      for place in try Set(integers(indices)) where place >= 0 && place < weight.shape[0] {
        let row = try select(table, dim: 0, index: Int(place))
        let length = try item(norm(row, p: p)).double
        if length > longest { try mulInPlace(row, .double(longest / (length + 1e-7))) }
      }
    }
  }
}
