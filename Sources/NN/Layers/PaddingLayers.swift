import Tensors

extension LayerType {
  /// Layers that add a margin.
  static var paddingLayers: [LayerType] {
    var layers: [LayerType] = []
    for (suffix, sides, shape) in [("1d", 2, "[N, C, L]"), ("2d", 4, "[N, C, H, W]")] {
      layers += [
        padding("ZeroPad" + suffix, "A margin of zeros: \(shape).", sides, mode: "constant"),
        constantPadding("ConstantPad" + suffix, "A margin of one number: \(shape).", sides),
        padding(
          "ReflectionPad" + suffix, "A margin that mirrors the inside: \(shape).", sides,
          mode: "reflect"),
        padding(
          "ReplicationPad" + suffix, "A margin that repeats the edge: \(shape).", sides,
          mode: "replicate"),
        padding(
          "CircularPad" + suffix, "A margin that goes on from the other side: \(shape).", sides,
          mode: "circular"),
      ]
    }
    return layers
  }

  private static func padding(
    _ name: String, _ summary: String, _ sides: Int, mode: String
  ) -> LayerType {
    LayerType(
      name, summary, [.init("padding")],
      construct: { (settings) throws(TensorError) in
        var attributes = settings
        if mode == "constant" { attributes["value"] = 0.0 }
        attributes["padding"] = settings["padding"].repeated(sides)
        attributes.lead(with: ["value"])
        return LayerPlan(attributes)
      },
      extraRepr: { (scope) throws(TensorError) in try scope.setting("padding").text },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [try engine.pad(inputs[0], scope.ints("padding"), mode: mode)]
      })
  }

  private static func constantPadding(
    _ name: String, _ summary: String, _ sides: Int
  ) -> LayerType {
    LayerType(
      name, summary, [.init("padding"), .init("value")],
      construct: { (settings) throws(TensorError) in
        var attributes = settings
        attributes["padding"] = settings["padding"].repeated(sides)
        attributes.lead(with: ["value"])
        return LayerPlan(attributes)
      },
      extraRepr: { (scope) throws(TensorError) in try scope.assignments(["padding", "value"]) },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [
          try engine.pad(
            inputs[0], scope.ints("padding"), mode: "constant", value: scope.double("value"))
        ]
      })
  }
}
