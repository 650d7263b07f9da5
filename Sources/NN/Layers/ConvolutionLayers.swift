import Tensors

extension LayerType {
  /// `Conv1d`, `Conv2d` and their transposes.
  static var convolutionLayers: [LayerType] {
    [
      convolution("Conv1d", "Correlation with learned kernels: [N, Cin, L] → [N, Cout, L'].", 1),
      convolution(
        "Conv2d", "Correlation with learned kernels: [N, Cin, H, W] → [N, Cout, H', W'].", 2),
    ]
      + [
        transposedConvolution(
          "ConvTranspose1d", "The transpose of Conv1d: [N, Cin, L] → [N, Cout, L'].", 1),
        transposedConvolution(
          "ConvTranspose2d", "The transpose of Conv2d: [N, Cin, H, W] → [N, Cout, H', W'].", 2),
      ]
  }

  private static func convolution(_ name: String, _ summary: String, _ rank: Int) -> LayerType {
    LayerType(
      name, summary,
      [
        .init("in_channels"), .init("out_channels"), .init("kernel_size"), .init("stride", 1),
        .init("padding", 0), .init("dilation", 1), .init("groups", 1), .init("bias", true),
        .init("padding_mode", "zeros"), .init("device", nil), .init("dtype", nil),
      ],
      construct: { (settings) throws(TensorError) in
        try convolutionPlan(settings, rank, transposed: false)
      },
      reset: { (engine, scope) throws(TensorError) in try engine.resetAffine(scope) },
      extraRepr: { (scope) throws(TensorError) in try convolutionText(scope) },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [try engine.convolve(inputs[0], scope, rank: rank)]
      })
  }

  private static func transposedConvolution(_ name: String, _ summary: String, _ rank: Int)
    -> LayerType
  {
    LayerType(
      name, summary,
      [
        .init("in_channels"), .init("out_channels"), .init("kernel_size"), .init("stride", 1),
        .init("padding", 0), .init("output_padding", 0), .init("groups", 1), .init("bias", true),
        .init("dilation", 1), .init("padding_mode", "zeros"), .init("device", nil),
        .init("dtype", nil),
      ],
      construct: { (settings) throws(TensorError) in
        if settings["padding_mode"].plainText != "zeros" {
          throw .value("Only \"zeros\" padding mode is supported for \(name)")
        }
        return try convolutionPlan(settings, rank, transposed: true)
      },
      reset: { (engine, scope) throws(TensorError) in try engine.resetAffine(scope) },
      extraRepr: { (scope) throws(TensorError) in try convolutionText(scope) },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [try engine.convolveTransposed(inputs[0], scope, rank: rank)]
      })
  }

  private static func convolutionPlan(
    _ settings: Settings, _ rank: Int, transposed: Bool
  ) throws(TensorError) -> LayerPlan {
    let (input, output) = (try settings.int("in_channels"), try settings.int("out_channels"))
    let groups = try settings.int("groups")
    guard groups > 0 else { throw .value("groups must be a positive integer") }
    guard input % groups == 0 else { throw .value("in_channels must be divisible by groups") }
    guard output % groups == 0 else { throw .value("out_channels must be divisible by groups") }
    var attributes = settings.withoutFactory
    attributes.remove(["bias"])
    for name in ["kernel_size", "stride", "dilation"] {
      attributes[name] = settings[name].repeated(rank)
    }
    attributes["output_padding"] =
      transposed
      ? settings["output_padding"].repeated(rank) : Setting(Array(repeating: 0, count: rank))
    attributes["transposed"] = .bool(transposed)
    try checkPadding(settings, attributes)
    if case .string = settings["padding"] {
    } else {
      attributes["padding"] = settings["padding"].repeated(rank)
    }
    attributes.end(
      with: ["dilation", "transposed", "output_padding", "groups", "padding_mode"])
    attributes["_reversed_padding_repeated_twice"] = try reversedPadding(attributes, rank)
    let kernel = try attributes.ints("kernel_size")
    let channels = transposed ? [input, output / groups] : [output, input / groups]
    return LayerPlan(
      attributes,
      parameters: [
        .init("weight", channels + kernel),
        .init("bias", settings["bias"].isTrue ? [output] : nil),
      ])
  }

  /// The padding as `F.pad` takes it, last dimension first: what modes other than zeros pad with.
  private static func reversedPadding(
    _ attributes: Settings, _ rank: Int
  ) throws(TensorError) -> Setting {
    let padding = attributes["padding"]
    if let sides = padding.ints { return Setting(sides.reversed().flatMap { [$0, $0] }) }
    guard padding.plainText == "same" else { return Setting(Array(repeating: 0, count: 2 * rank)) }
    let (kernel, dilation) = (try attributes.ints("kernel_size"), try attributes.ints("dilation"))
    return .tuple(
      zip(kernel, dilation).reversed().flatMap { size, step in
        let total = step * (size - 1)
        return [Setting.int(total / 2), .int(total - total / 2)]
      })
  }

  private static func checkPadding(
    _ settings: Settings, _ attributes: Settings
  ) throws(TensorError) {
    if case .string(let padding) = settings["padding"] {
      guard padding == "same" || padding == "valid" else {
        throw .value(
          "Invalid padding string '\(padding)', should be one of {'same', 'valid'}")
      }
      let strides = try attributes.ints("stride")
      if padding == "same" && strides.contains(where: { $0 != 1 }) {
        throw .value("padding='same' is not supported for strided convolutions")
      }
    }
    let mode = settings["padding_mode"].plainText
    guard ["zeros", "reflect", "replicate", "circular"].contains(mode) else {
      throw .value(
        "padding_mode must be one of {'zeros', 'reflect', 'replicate', 'circular'}, but got "
          + "padding_mode='\(mode)'")
    }
  }

  private static func convolutionText(_ scope: any LayerScope) throws(TensorError) -> String {
    var text = try scope.setting("in_channels").text + ", "
    text += try scope.setting("out_channels").text + ", "
    text += try scope.assignments(["kernel_size", "stride"])
    let padding = try scope.setting("padding")
    if padding.ints.map({ $0.contains { $0 != 0 } }) ?? true {
      text += ", padding=" + padding.plainText
    }
    if try scope.ints("dilation").contains(where: { $0 != 1 }) {
      text += try ", " + scope.assignments(["dilation"])
    }
    if try scope.ints("output_padding").contains(where: { $0 != 0 }) {
      text += try ", " + scope.assignments(["output_padding"])
    }
    if try scope.int("groups") != 1 { text += try ", " + scope.assignments(["groups"]) }
    if try scope.tensor("bias") == nil { text += ", bias=False" }
    let mode = try scope.string("padding_mode")
    return mode == "zeros" ? text : text + ", padding_mode=" + mode
  }
}
