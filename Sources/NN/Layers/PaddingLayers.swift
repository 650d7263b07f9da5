import Tensors

extension LayerType {
  /// Layers that add a margin.
  static var paddingLayers: [LayerType] {
    var layers: [LayerType] = []
    for (suffix, sides) in [("1d", 2), ("2d", 4)] {
      layers.append(padding("ZeroPad" + suffix, sides, mode: "constant"))
      layers.append(constantPadding("ConstantPad" + suffix, sides))
      layers.append(padding("ReflectionPad" + suffix, sides, mode: "reflect"))
      layers.append(padding("ReplicationPad" + suffix, sides, mode: "replicate"))
      layers.append(padding("CircularPad" + suffix, sides, mode: "circular"))
    }
    return layers
  }

  private static func padding(_ name: String, _ sides: Int, mode: String) -> LayerType {
    LayerType(
      name, [.init("padding")],
      construct: { (settings) throws(TensorError) in
        var attributes = settings
        if mode == "constant" { attributes["value"] = 0.0 }
        attributes["padding"] = settings["padding"].repeated(sides)
        return LayerPlan(attributes)
      },
      extraRepr: { (scope) throws(TensorError) in try scope.setting("padding").text },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [try engine.pad(inputs[0], scope.ints("padding"), mode: mode)]
      })
  }

  private static func constantPadding(_ name: String, _ sides: Int) -> LayerType {
    LayerType(
      name, [.init("padding"), .init("value")],
      construct: { (settings) throws(TensorError) in
        var attributes = settings
        attributes["padding"] = settings["padding"].repeated(sides)
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
