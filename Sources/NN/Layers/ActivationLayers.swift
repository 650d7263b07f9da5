import Tensors

private typealias Activation = (Engine, Tensor, any LayerScope) throws(TensorError) -> Tensor

extension LayerType {
  /// The activations, and softmax with its kin.
  static var activationLayers: [LayerType] {
    plainActivations + inPlaceActivations + slopedActivations + shrinkingActivations
      + [hardtanh, relu6, prelu, threshold, gelu, softplus, glu, rrelu] + softmaxLayers
  }

  private static func activation(
    _ name: String, _ summary: String, _ parameters: [ConstructorParameter] = [],
    shown: [String] = [],
    _ apply: @escaping Activation
  ) -> LayerType {
    let hasInPlace = parameters.contains { $0.name == "inplace" }
    return LayerType(
      name, summary, parameters,
      extraRepr: { (scope) throws(TensorError) in
        let text = try scope.assignments(shown)
        guard hasInPlace, try scope.isTrue("inplace") else { return text }
        return text.isEmpty ? "inplace=True" : text + ", inplace=True"
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        guard hasInPlace, try scope.isTrue("inplace") else {
          return [try apply(engine, inputs[0], scope)]
        }
        return [
          try engine.inPlace(inputs[0]) { (input) throws(TensorError) in
            try apply(engine, input, scope)
          }
        ]
      })
  }

  private static var plainActivations: [LayerType] {
    [
      activation("Sigmoid", "1 / (1 + e⁻ˣ), between 0 and 1.") {
        (engine, x, _) throws(TensorError) in try engine.sigmoid(x)
      },
      activation("Tanh", "tanh(x), between -1 and 1.") { (engine, x, _) throws(TensorError) in
        try engine.tanh(x)
      },
      activation("LogSigmoid", "log(1 / (1 + e⁻ˣ)), without overflow.") {
        (engine, x, _) throws(TensorError) in try engine.logsigmoid(x)
      },
      activation("Softsign", "x / (1 + |x|).") { (engine, x, _) throws(TensorError) in
        try engine.softsign(x)
      },
      activation("Tanhshrink", "x - tanh(x).") { (engine, x, _) throws(TensorError) in
        try engine.tanhshrink(x)
      },
    ]
  }

  private static var inPlaceActivations: [LayerType] {
    let flag: [ConstructorParameter] = [.init("inplace", false)]
    return [
      activation("ReLU", "max(0, x).", flag) { (engine, x, _) throws(TensorError) in
        try engine.relu(x)
      },
      activation("SELU", "The self-normalising ELU with its two fixed constants.", flag) {
        (engine, x, _) throws(TensorError) in try engine.selu(x)
      },
      activation("SiLU", "x · sigmoid(x), also called swish.", flag) {
        (engine, x, _) throws(TensorError) in try engine.silu(x)
      },
      activation("Mish", "x · tanh(softplus(x)).", flag) { (engine, x, _) throws(TensorError) in
        try engine.mish(x)
      },
      silent("Hardswish", "x · relu6(x + 3) / 6.") { (engine, x, _) throws(TensorError) in
        try engine.hardswish(x)
      },
      silent("Hardsigmoid", "relu6(x + 3) / 6.") { (engine, x, _) throws(TensorError) in
        try engine.hardsigmoid(x)
      },
    ]
  }

  /// An activation that takes `inplace` without showing it.
  private static func silent(_ name: String, _ summary: String, _ apply: @escaping Activation)
    -> LayerType
  {
    LayerType(name, summary, [.init("inplace", false)]) {
      (engine, scope, inputs) throws(TensorError) in
      guard try scope.isTrue("inplace") else { return [try apply(engine, inputs[0], scope)] }
      return [
        try engine.inPlace(inputs[0]) { (input) throws(TensorError) in
          try apply(engine, input, scope)
        }
      ]
    }
  }

  private static var slopedActivations: [LayerType] {
    [
      activation(
        "LeakyReLU", "x where positive, negative_slope · x elsewhere.",
        [.init("negative_slope", 0.01), .init("inplace", false)],
        shown: ["negative_slope"]
      ) { (engine, x, scope) throws(TensorError) in
        try engine.leakyRelu(x, slope: scope.double("negative_slope"))
      },
      activation(
        "ELU", "x where positive, α (eˣ - 1) elsewhere.",
        [.init("alpha", 1.0), .init("inplace", false)], shown: ["alpha"]
      ) {
        (engine, x, scope) throws(TensorError) in try engine.elu(x, alpha: scope.double("alpha"))
      },
      activation(
        "CELU", "max(0, x) + min(0, α (exp(x/α) - 1)).",
        [.init("alpha", 1.0), .init("inplace", false)], shown: ["alpha"]
      ) {
        (engine, x, scope) throws(TensorError) in try engine.celu(x, alpha: scope.double("alpha"))
      },
    ]
  }

  private static var shrinkingActivations: [LayerType] {
    [
      LayerType(
        "Softshrink", "x moved towards zero by lambd, 0 where |x| ≤ lambd.", [.init("lambd", 0.5)],
        extraRepr: { (scope) throws(TensorError) in try scope.setting("lambd").text },
        forward: { (engine, scope, inputs) throws(TensorError) in
          [try engine.softshrink(inputs[0], lambda: scope.double("lambd"))]
        }),
      LayerType(
        "Hardshrink", "x where |x| > lambd, 0 elsewhere.", [.init("lambd", 0.5)],
        extraRepr: { (scope) throws(TensorError) in try scope.setting("lambd").text },
        forward: { (engine, scope, inputs) throws(TensorError) in
          [try engine.hardshrink(inputs[0], lambda: scope.double("lambd"))]
        }),
    ]
  }

  private static var hardtanh: LayerType {
    LayerType(
      "Hardtanh", "x limited to [min_val, max_val].",
      [
        .init("min_val", -1.0), .init("max_val", 1.0), .init("inplace", false),
        .init("min_value", nil), .init("max_value", nil),
      ],
      construct: { (settings) throws(TensorError) in
        var attributes = settings
        if !settings["min_value"].isNone { attributes["min_val"] = settings["min_value"] }
        if !settings["max_value"].isNone { attributes["max_val"] = settings["max_value"] }
        attributes.remove(["min_value", "max_value"])
        let (low, high) = (attributes["min_val"], attributes["max_val"])
        guard try attributes.double("max_val") > attributes.double("min_val") else {
          throw .refused(
            .assertionError, "max_val (\(high.text)) must be greater than min_val (\(low.text))")
        }
        return LayerPlan(attributes)
      },
      extraRepr: { (scope) throws(TensorError) in
        let text = try scope.assignments(["min_val", "max_val"])
        return try scope.isTrue("inplace") ? text + ", inplace=True" : text
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        let (low, high) = (try scope.double("min_val"), try scope.double("max_val"))
        if low > high { throw .value("min_val cannot be greater than max_val") }
        guard try scope.isTrue("inplace") else {
          return [try engine.hardtanh(inputs[0], min: low, max: high)]
        }
        return [
          try engine.inPlace(inputs[0]) { (input) throws(TensorError) in
            try engine.hardtanh(input, min: low, max: high)
          }
        ]
      })
  }

  private static var relu6: LayerType {
    activation("ReLU6", "x limited to [0, 6].", [.init("inplace", false)]) {
      (engine, x, _) throws(TensorError) in
      try engine.relu6(x)
    }
  }

  private static var prelu: LayerType {
    LayerType(
      "PReLU", "x where positive, a learned weight · x elsewhere.",
      [.init("num_parameters", 1), .init("init", 0.25), .init("device", nil), .init("dtype", nil)],
      construct: { (settings) throws(TensorError) in
        LayerPlan(
          settings.withoutFactory,
          parameters: [.init("weight", [try settings.int("num_parameters")])])
      },
      reset: { (engine, scope) throws(TensorError) in
        try engine.constantInitialise(scope.required("weight"), scope.double("init"))
      },
      extraRepr: { (scope) throws(TensorError) in try scope.assignments(["num_parameters"]) },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [try engine.prelu(inputs[0], scope.required("weight"))]
      })
  }

  private static var threshold: LayerType {
    activation(
      "Threshold", "x where x > threshold, value elsewhere.",
      [.init("threshold"), .init("value"), .init("inplace", false)],
      shown: ["threshold", "value"]
    ) { (engine, x, scope) throws(TensorError) in
      try engine.threshold(
        x, threshold: scope.double("threshold"), value: scope.number("value"))
    }
  }

  private static var gelu: LayerType {
    activation(
      "GELU", "x · Φ(x), Φ being the normal distribution function.", [.init("approximate", "none")],
      shown: ["approximate"]
    ) {
      (engine, x, scope) throws(TensorError) in
      try engine.gelu(x, approximate: scope.string("approximate"))
    }
  }

  private static var softplus: LayerType {
    activation(
      "Softplus", "log(1 + exp(β x)) / β, a smooth relu.",
      [.init("beta", 1.0), .init("threshold", 20.0)], shown: ["beta", "threshold"]
    ) { (engine, x, scope) throws(TensorError) in
      try engine.softplus(x, beta: scope.double("beta"), threshold: scope.double("threshold"))
    }
  }

  private static var glu: LayerType {
    activation(
      "GLU", "The first half of `dim` times the sigmoid of the second.", [.init("dim", -1)],
      shown: ["dim"]
    ) {
      (engine, x, scope) throws(TensorError) in try engine.glu(x, dim: scope.int("dim"))
    }
  }

  private static var rrelu: LayerType {
    activation(
      "RReLU", "x where positive, a random slope · x elsewhere while training.",
      [.init("lower", 0.125), .init("upper", .float(1.0 / 3)), .init("inplace", false)],
      shown: ["lower", "upper"]
    ) { (engine, x, scope) throws(TensorError) in
      try engine.rrelu(
        x, lower: scope.double("lower"), upper: scope.double("upper"), training: scope.isTraining)
    }
  }

  private static var softmaxLayers: [LayerType] {
    let dim: [ConstructorParameter] = [.init("dim", nil)]
    return [
      activation(
        "Softmax", "exp(x) / Σ exp(x) along dim: logits as probabilities.", dim, shown: ["dim"]
      ) { (engine, x, scope) throws(TensorError) in
        try engine.softmax(x, dim: engine.implicitDim("softmax", x, scope.setting("dim").int))
      },
      activation(
        "LogSoftmax", "x - log Σ exp(x) along dim: logits as log-probabilities.", dim,
        shown: ["dim"]
      ) { (engine, x, scope) throws(TensorError) in
        try engine.logSoftmax(
          x, dim: engine.implicitDim("log_softmax", x, scope.setting("dim").int))
      },
      activation("Softmin", "exp(-x) / Σ exp(-x) along dim.", dim, shown: ["dim"]) {
        (engine, x, scope) throws(TensorError) in
        try engine.softmin(x, dim: engine.implicitDim("softmin", x, scope.setting("dim").int))
      },
      activation("Softmax2d", "softmax over the channels of images [N, C, H, W].") {
        (engine, x, _) throws(TensorError) in
        guard x.dim == 3 || x.dim == 4 else {
          throw .value("Softmax2d: expected input to be 3D or 4D, got \(x.dim)D instead")
        }
        return try engine.softmax(x, dim: -3)
      },
    ]
  }
}
