import Tensors

extension LayerType {
  /// Maximum, average and adaptive pooling.
  static var poolingLayers: [LayerType] {
    [
      maxPool("MaxPool1d", "The greatest element of each window: [N, C, L].", 1),
      maxPool("MaxPool2d", "The greatest element of each window: [N, C, H, W].", 2), avgPool1d,
      avgPool2d,
      lpPool("LPPool1d", "(Σ xᵖ)^(1/p) of each window: [N, C, L].", 1),
      lpPool("LPPool2d", "(Σ xᵖ)^(1/p) of each window: [N, C, H, W].", 2),
    ]
      + adaptiveLayers
  }

  private static func maxPool(_ name: String, _ summary: String, _ rank: Int) -> LayerType {
    LayerType(
      name, summary,
      [
        .init("kernel_size"), .init("stride", nil), .init("padding", 0), .init("dilation", 1),
        .init("return_indices", false), .init("ceil_mode", false),
      ],
      construct: { (settings) throws(TensorError) in LayerPlan(settings.withStride) },
      extraRepr: { (scope) throws(TensorError) in
        try scope.assignments(["kernel_size", "stride", "padding", "dilation", "ceil_mode"])
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        let (kernel, stride) = (try scope.ints("kernel_size"), try scope.ints("stride"))
        let (padding, dilation) = (try scope.ints("padding"), try scope.ints("dilation"))
        let ceil = try scope.isTrue("ceil_mode")
        let result =
          rank == 1
          ? try engine.maxPool1d(
            inputs[0], kernel: kernel, stride: stride, padding: padding, dilation: dilation,
            ceilMode: ceil)
          : try engine.maxPool2d(
            inputs[0], kernel: kernel, stride: stride, padding: padding, dilation: dilation,
            ceilMode: ceil)
        return try scope.isTrue("return_indices")
          ? [result.output, result.indices] : [result.output]
      })
  }

  private static var avgPool1d: LayerType {
    LayerType(
      "AvgPool1d", "The mean of each window: [N, C, L].",
      [
        .init("kernel_size"), .init("stride", nil), .init("padding", 0), .init("ceil_mode", false),
        .init("count_include_pad", true),
      ],
      construct: { (settings) throws(TensorError) in
        var attributes = settings.withStride
        for name in ["kernel_size", "stride", "padding"] {
          attributes[name] = attributes[name].repeated(1)
        }
        return LayerPlan(attributes)
      },
      extraRepr: { (scope) throws(TensorError) in
        try scope.assignments(["kernel_size", "stride", "padding"])
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [
          try engine.avgPool1d(
            inputs[0], kernel: scope.ints("kernel_size"), stride: scope.ints("stride"),
            padding: scope.ints("padding"), ceilMode: scope.isTrue("ceil_mode"),
            countIncludePad: scope.isTrue("count_include_pad"))
        ]
      })
  }

  private static var avgPool2d: LayerType {
    LayerType(
      "AvgPool2d", "The mean of each window: [N, C, H, W].",
      [
        .init("kernel_size"), .init("stride", nil), .init("padding", 0), .init("ceil_mode", false),
        .init("count_include_pad", true), .init("divisor_override", nil),
      ],
      construct: { (settings) throws(TensorError) in LayerPlan(settings.withStride) },
      extraRepr: { (scope) throws(TensorError) in
        try scope.assignments(["kernel_size", "stride", "padding"])
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [
          try engine.avgPool2d(
            inputs[0], kernel: scope.ints("kernel_size"), stride: scope.ints("stride"),
            padding: scope.ints("padding"), ceilMode: scope.isTrue("ceil_mode"),
            countIncludePad: scope.isTrue("count_include_pad"),
            divisor: scope.setting("divisor_override").int)
        ]
      })
  }

  private static func lpPool(_ name: String, _ summary: String, _ rank: Int) -> LayerType {
    LayerType(
      name, summary,
      [
        .init("norm_type"), .init("kernel_size"), .init("stride", nil), .init("ceil_mode", false),
      ],
      construct: { (settings) throws(TensorError) in
        guard try settings.double("norm_type") != 0 else {
          throw .value(
            "norm_type must be a non-zero value, but got \(settings["norm_type"].text)")
        }
        return LayerPlan(settings)
      },
      extraRepr: { (scope) throws(TensorError) in
        try scope.assignments(["norm_type", "kernel_size", "stride", "ceil_mode"])
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        guard try scope.double("norm_type") != 0 else {
          throw try .value(
            "norm_type must be a non-zero value, but got \(scope.setting("norm_type").text)")
        }
        return [
          try engine.lpPool(
            inputs[0], norm: scope.double("norm_type"),
            kernel: scope.setting("kernel_size").repeated(rank).ints ?? [],
            stride: scope.setting("stride").ints ?? [], ceilMode: scope.isTrue("ceil_mode"))
        ]
      })
  }

  private static var adaptiveLayers: [LayerType] {
    let size: [ConstructorParameter] = [.init("output_size")]
    let indices = size + [.init("return_indices", false)]
    let text: LayerText = { (scope) throws(TensorError) in
      try scope.assignments(["output_size"])
    }
    return [
      LayerType(
        "AdaptiveAvgPool1d", "Means of windows that give output_size: [N, C, L].", size,
        extraRepr: text
      ) {
        (engine, scope, inputs) throws(TensorError) in
        [try engine.adaptiveAvgPool1d(inputs[0], scope.ints("output_size")[0])]
      },
      LayerType(
        "AdaptiveAvgPool2d", "Means of windows that give output_size: [N, C, H, W].", size,
        extraRepr: text
      ) {
        (engine, scope, inputs) throws(TensorError) in
        [try engine.adaptiveAvgPool2d(inputs[0], scope.outputSize(of: inputs[0]))]
      },
      LayerType(
        "AdaptiveMaxPool1d", "Maxima of windows that give output_size: [N, C, L].", indices,
        extraRepr: text
      ) {
        (engine, scope, inputs) throws(TensorError) in
        try engine.checkRows(inputs[0], "adaptive_max_pool1d")
        let rows = try engine.unsqueeze(inputs[0], dim: -2)
        let pooled = try engine.adaptiveMaxPool2d(rows, [1, scope.ints("output_size")[0]])
        let output = try engine.squeeze(pooled.output, dims: [-2])
        guard try scope.isTrue("return_indices") else { return [output] }
        return [output, try engine.squeeze(pooled.indices, dims: [-2])]
      },
      LayerType(
        "AdaptiveMaxPool2d", "Maxima of windows that give output_size: [N, C, H, W].", indices,
        extraRepr: text
      ) {
        (engine, scope, inputs) throws(TensorError) in
        let pooled = try engine.adaptiveMaxPool2d(inputs[0], scope.outputSize(of: inputs[0]))
        return try scope.isTrue("return_indices")
          ? [pooled.output, pooled.indices] : [pooled.output]
      },
    ]
  }
}

extension Settings {
  /// A pooling layer's settings: the stride is the kernel size where none is given.
  fileprivate var withStride: Settings {
    var settings = self
    if settings["stride"].isNone { settings["stride"] = settings["kernel_size"] }
    return settings
  }
}

extension LayerScope {
  /// The size of an adaptive pooling's output; a tuple of sizes wants more dimensions than it has.
  fileprivate func outputSize(of input: Tensor) throws(TensorError) -> [Int?] {
    let size = try setting("output_size")
    if case .tuple(let values) = size, input.dim <= values.count {
      throw .value("Input dimension should be at least \(values.count + 1)")
    }
    return size.optionalInts
  }
}

extension Setting {
  /// Two sizes, either of which may be absent; one number stands for both.
  var optionalInts: [Int?] {
    if case .tuple(let values) = self { return values.map { $0.int } }
    return [int, int]
  }
}
