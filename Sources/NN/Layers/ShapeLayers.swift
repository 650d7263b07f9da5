import Tensors

extension LayerType {
  /// Layers that move elements around: flattening, shuffling, enlarging.
  static var shapeLayers: [LayerType] {
    [flatten, unflatten] + shuffles + upsamplings
  }

  private static var flatten: LayerType {
    LayerType(
      "Flatten", "The dimensions from start_dim to end_dim as one.",
      [.init("start_dim", 1), .init("end_dim", -1)],
      extraRepr: { (scope) throws(TensorError) in
        try scope.assignments(["start_dim", "end_dim"])
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [
          try engine.flatten(
            inputs[0], startDim: scope.int("start_dim"), endDim: scope.int("end_dim"))
        ]
      })
  }

  private static var unflatten: LayerType {
    LayerType(
      "Unflatten", "One dimension as several.", [.init("dim"), .init("unflattened_size")],
      construct: { (settings) throws(TensorError) in
        guard case .tuple = settings["unflattened_size"] else {
          throw .type("unflattened_size must be a tuple of ints, but found type int")
        }
        return LayerPlan(settings)
      },
      extraRepr: { (scope) throws(TensorError) in
        try scope.assignments(["dim", "unflattened_size"])
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [
          try engine.unflatten(
            inputs[0], dim: scope.int("dim"), scope.ints("unflattened_size"))
        ]
      })
  }

  private static var shuffles: [LayerType] {
    [
      LayerType(
        "PixelShuffle", "Channels as pixels: [N, C r², H, W] → [N, C, H r, W r].",
        [.init("upscale_factor")],
        extraRepr: { (scope) throws(TensorError) in try scope.assignments(["upscale_factor"]) },
        forward: { (engine, scope, inputs) throws(TensorError) in
          [try engine.pixelShuffle(inputs[0], factor: scope.int("upscale_factor"))]
        }),
      LayerType(
        "PixelUnshuffle", "Pixels as channels: [N, C, H r, W r] → [N, C r², H, W].",
        [.init("downscale_factor")],
        extraRepr: { (scope) throws(TensorError) in try scope.assignments(["downscale_factor"]) },
        forward: { (engine, scope, inputs) throws(TensorError) in
          [try engine.pixelUnshuffle(inputs[0], factor: scope.int("downscale_factor"))]
        }),
      LayerType(
        "ChannelShuffle", "Channels in groups, mixed: [N, C, *].", [.init("groups")],
        extraRepr: { (scope) throws(TensorError) in try scope.assignments(["groups"]) },
        forward: { (engine, scope, inputs) throws(TensorError) in
          [try engine.channelShuffle(inputs[0], groups: scope.int("groups"))]
        }),
    ]
  }

  private static var upsamplings: [LayerType] {
    let size: [ConstructorParameter] = [.init("size", nil), .init("scale_factor", nil)]
    return [
      upsampling(
        "Upsample", "A larger image, 'nearest', 'linear' or 'bilinear'.",
        size + [
          .init("mode", "nearest"), .init("align_corners", nil),
          .init("recompute_scale_factor", nil),
        ]),
      upsampling(
        "UpsamplingNearest2d", "A larger image by repeating pixels.", size, mode: "nearest"),
      upsampling(
        "UpsamplingBilinear2d", "A larger image by lines between pixels, corners aligned.", size,
        mode: "bilinear", alignCorners: true),
    ]
  }

  private static func upsampling(
    _ name: String, _ summary: String, _ parameters: [ConstructorParameter], mode: String? = nil,
    alignCorners: Setting = nil
  ) -> LayerType {
    LayerType(
      name, summary, parameters,
      construct: { (settings) throws(TensorError) in
        var attributes = settings
        attributes["name"] = .string(name)
        attributes["scale_factor"] = settings["scale_factor"].asFloats
        if let mode {
          attributes["mode"] = .string(mode)
          attributes["align_corners"] = alignCorners
          attributes["recompute_scale_factor"] = nil
        }
        attributes.lead(with: ["name"])
        return LayerPlan(attributes)
      },
      extraRepr: { (scope) throws(TensorError) in
        let scaled = try !scope.setting("scale_factor").isNone
        return try scope.assignments([scaled ? "scale_factor" : "size", "mode"])
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        let alignment = try scope.setting("align_corners")
        let size = try scope.setting("size")
        let all = size.int == nil ? size : size.repeated(Swift.max(inputs[0].dim - 2, 1))
        return [
          try engine.interpolate(
            inputs[0], size: all.ints,
            scaleFactor: scope.setting("scale_factor").doubles, mode: scope.string("mode"),
            alignCorners: alignment.isNone ? nil : alignment.isTrue)
        ]
      })
  }
}

extension Setting {
  /// The same numbers as floats; a zero or nothing is `none`.
  fileprivate var asFloats: Setting {
    if case .tuple(let values) = self {
      return .tuple(values.map { $0.double.map { .float($0) } ?? .none })
    }
    guard let double, double != 0 else { return .none }
    return .float(double)
  }

  /// The numbers of a tuple, or of a single number.
  var doubles: [Double]? {
    guard case .tuple(let values) = self else { return double.map { [$0] } }
    return values.compactMap { $0.double }
  }
}
