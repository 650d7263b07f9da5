import Tensors

extension LayerType {
  /// Pictures as columns of windows, and back.
  static var foldingLayers: [LayerType] { [fold, unfold] }

  private static var windows: [ConstructorParameter] {
    [.init("kernel_size"), .init("dilation", 1), .init("padding", 0), .init("stride", 1)]
  }

  private static var unfold: LayerType {
    LayerType(
      "Unfold", "Every window as a column: [N, C, H, W] → [N, C · kernel, windows].", windows,
      extraRepr: { (scope) throws(TensorError) in
        try scope.assignments(["kernel_size", "dilation", "padding", "stride"])
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [try engine.unfold(inputs[0], scope.slidingWindows("im2col", 2))]
      })
  }

  private static var fold: LayerType {
    LayerType(
      "Fold", "Columns added up where their windows were: [N, C · kernel, windows] → [N, C, H, W].",
      [.init("output_size")] + windows,
      extraRepr: { (scope) throws(TensorError) in
        try scope.assignments(["output_size", "kernel_size", "dilation", "padding", "stride"])
      },
      forward: { (engine, scope, inputs) throws(TensorError) in
        [
          try engine.fold(
            inputs[0], size: scope.pair("output_size", "col2im", 2),
            scope.slidingWindows("col2im", 3))
        ]
      })
  }
}

extension LayerScope {
  /// Two numbers; a single one stands for both.
  fileprivate func pair(
    _ name: String, _ function: String, _ position: Int
  ) throws(TensorError) -> [Int] {
    guard case .tuple(let values) = try setting(name).repeated(2) else { return [] }
    for (place, value) in values.enumerated() where value.int == nil {
      let problem =
        place == 0
        ? "(position \(position)) must be tuple of ints, but found element of type"
          + " \(value.typeName) at pos 0"
        : "failed to unpack the object at pos \(place + 1) with error \"type must be tuple of"
          + " ints,but got \(value.typeName)\""
      throw .type("\(function)(): argument '\(name)' \(problem)")
    }
    guard values.count == 2 else {
      throw .runtime("It is expected \(name) equals to 2, but got size \(values.count)")
    }
    return values.compactMap { $0.int }
  }

  /// - `first`: the place of the kernel among the arguments of PyTorch's function.
  fileprivate func slidingWindows(
    _ function: String, _ first: Int
  ) throws(TensorError) -> SlidingWindows {
    SlidingWindows(
      kernel: try pair("kernel_size", function, first),
      dilation: try pair("dilation", function, first + 1),
      padding: try pair("padding", function, first + 2),
      stride: try pair("stride", function, first + 3))
  }
}
