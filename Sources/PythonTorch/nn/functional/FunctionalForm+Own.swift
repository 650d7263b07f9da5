import NN
import PythonRuntime
import Tensors

// Functions that are not a layer without its module.
extension FunctionalForm {
  static var own: [FunctionalForm] {
    softmaxes + [
      batchNorm, instanceNorm, pad, normalize, interpolate, pairwiseDistance, gumbelSoftmax,
    ]
  }

  private static var softmaxes: [FunctionalForm] {
    let signature = "input, dim=None, _stacklevel=3, dtype=None"
    return [
      FunctionalForm(
        "softmax", signature,
        about: .kept("exp(x) / Σ exp(x) along dim: logits as probabilities.", "SoftmaxBackward0")
      ) { engine, scope, x throws(TensorError) in
        let dim = engine.implicitDim("softmax", x[0], try scope.dimension("softmax"))
        return [try engine.softmax(x[0], dim: dim, dtype: scope.setting("dtype").dtype)]
      },
      FunctionalForm(
        "log_softmax", signature,
        about: .kept(
          "x - log Σ exp(x) along dim: logits as log-probabilities.", "LogSoftmaxBackward0")
      ) { engine, scope, x throws(TensorError) in
        let dim = engine.implicitDim("log_softmax", x[0], try scope.dimension("log_softmax"))
        return [try engine.logSoftmax(x[0], dim: dim, dtype: scope.setting("dtype").dtype)]
      },
      FunctionalForm(
        "softmin", signature, about: .kept("exp(-x) / Σ exp(-x) along dim.", "SoftmaxBackward0")
      ) { engine, scope, x throws(TensorError) in
        let dim = engine.implicitDim("softmin", x[0], try scope.dimension("softmax"))
        return [try engine.softmax(engine.neg(x[0]), dim: dim, dtype: scope.setting("dtype").dtype)]
      },
    ]
  }

  private static var batchNorm: FunctionalForm {
    FunctionalForm(
      "batch_norm",
      "input, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.1, eps=1e-05",
      about: .kept(
        "(x - mean) / √(var + eps) · weight + bias over a batch [N, C, *].",
        "NativeBatchNormBackward0"
      )
      .refusing(.whole, kernel: "batch_norm")
    ) { engine, scope, x throws(TensorError) in
      [
        try engine.checkedBatchNorm(
          x[0], weight: scope.tensor("weight"), bias: scope.tensor("bias"),
          runningMean: scope.tensor("running_mean"), runningVar: scope.tensor("running_var"),
          training: scope.isTraining, momentum: scope.setting("momentum").double ?? 0.1,
          eps: scope.setting("eps").double ?? 1e-5)
      ]
    }
  }

  private static var instanceNorm: FunctionalForm {
    FunctionalForm(
      "instance_norm",
      "input, running_mean=None, running_var=None, weight=None, bias=None, use_input_stats=True, momentum=0.1, eps=1e-05",
      about: .kept(
        "(x - mean) / √(var + eps) · weight + bias over each channel of each sample.",
        "ViewBackward0"
      )
      .refusing(.whole, kernel: "batch_norm")
    ) { engine, scope, x throws(TensorError) in
      [
        try engine.checkedInstanceNorm(
          x[0], weight: scope.tensor("weight"), bias: scope.tensor("bias"),
          runningMean: scope.tensor("running_mean"), runningVar: scope.tensor("running_var"),
          usesInput: scope.setting("use_input_stats").isTrue,
          momentum: scope.setting("momentum").double ?? 0.1,
          eps: scope.setting("eps").double ?? 1e-5)
      ]
    }
  }

  private static var pad: FunctionalForm {
    FunctionalForm(
      "pad", "input, pad, mode='constant', value=None",
      about: .kept(
        "A margin around the last dimensions, two numbers for each.", "ConstantPadNdBackward0")
    ) { engine, scope, x throws(TensorError) in
      [
        try engine.pad(
          x[0], scope.setting("pad").ints ?? [], mode: scope.setting("mode").plainText,
          value: scope.setting("value").double ?? 0)
      ]
    }
  }

  /// Computes x / max(‖x‖ₚ, eps).
  private static var normalize: FunctionalForm {
    FunctionalForm(
      "normalize", "input, p=2.0, dim=1, eps=1e-12, out=None",
      about: .kept("x / max(‖x‖ₚ, eps) along dim.", "DivBackward0")
    ) { engine, scope, x throws(TensorError) in
      let norm = try engine.norm(
        x[0], p: scope.setting("p").double ?? 2, dims: scope.setting("dim").ints, keepdim: true)
      let length = try engine.clamp(norm, min: .double(scope.setting("eps").double ?? 1e-12))
      return [try engine.div(x[0], engine.expand(length, x[0].shape))]
    }
  }

  private static var interpolate: FunctionalForm {
    FunctionalForm(
      "interpolate",
      "input, size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None, antialias=False",
      about: .kept(
        "A larger or smaller image, nearest, linear or bilinear.", "UpsampleNearest1DBackward0")
    ) { engine, scope, x throws(TensorError) in
      let spatial = max(x[0].dim - 2, 1)
      let corners = try scope.setting("align_corners")
      return [
        try engine.interpolate(
          x[0], size: scope.setting("size").spread(over: spatial).ints,
          scaleFactor: scope.setting("scale_factor").doubles(over: spatial),
          mode: scope.setting("mode").plainText, alignCorners: corners.isNone ? nil : corners.isTrue
        )
      ]
    }
  }

  private static var pairwiseDistance: FunctionalForm {
    FunctionalForm(
      "pairwise_distance", "x1, x2, p=2.0, eps=1e-06, keepdim=False",
      about: .floating("‖x₁ - x₂ + eps‖ₚ along the last dimension.", "NormBackward1"),
      inputs: ["x1", "x2"]
    ) { engine, scope, x throws(TensorError) in
      [
        try engine.pairwiseDistance(
          x[0], x[1], p: scope.setting("p").double ?? 2, eps: scope.setting("eps").double ?? 1e-6,
          keepdim: scope.setting("keepdim").isTrue)
      ]
    }
  }

  /// softmax((logits + g) / tau) with g drawn from Gumbel(0, 1); hard picks the greatest.
  private static var gumbelSoftmax: FunctionalForm {
    FunctionalForm(
      "gumbel_softmax", "logits, tau=1, hard=False, eps=1e-10, dim=-1",
      about: .kept(
        "Softmax of logits with Gumbel noise: random and nearly one-hot.", "SoftmaxBackward0"),
      inputs: ["logits"]
    ) { engine, scope, x throws(TensorError) in
      let noise = try engine.emptyLike(x[0])
      try engine.exponentialInPlace(noise)
      let gumbels = try engine.neg(engine.log(noise))
      let tau = engine.wrap(.double(try scope.setting("tau").double ?? 1))
      let dim = try scope.setting("dim").int ?? -1
      let soft = try engine.softmax(engine.div(engine.add(x[0], gumbels), tau), dim: dim)
      guard try scope.setting("hard").isTrue else { return [soft] }
      let best = try engine.argmax(soft, dim: dim, keepdim: true)
      let hard = try engine.scatter(engine.zerosLike(soft), dim: dim, best, value: .double(1))
      return [try engine.add(engine.sub(hard, engine.detach(soft)), soft)]
    }
  }
}

extension LayerScope {
  /// The dimension that is given, if one is.
  fileprivate func dimension(_ function: String) throws(TensorError) -> Int? {
    let dim = try setting("dim")
    guard dim.isNone || dim.int != nil else {
      throw .refused(
        .typeError,
        "\(function)(): argument 'dim' (position 1) must be int, not \(dim.typeName)")
    }
    return dim.int
  }
}

extension Setting {
  var dtype: DType? {
    if case .dtype(let dtype) = self { dtype } else { nil }
  }

  /// Numbers for each of `count` dimensions, a single one for all.
  func doubles(over count: Int) -> [Double]? {
    if case .tuple(let values) = self { return values.compactMap { $0.double } }
    return double.map { [Double](repeating: $0, count: count) }
  }
}
