extension Engine {
  /// The greatest element; ties share the gradient.
  public func max(_ input: Tensor) throws(TensorError) -> Tensor {
    try extremeOfAll(input, greatest: true)
  }

  /// The smallest element; ties share the gradient.
  public func min(_ input: Tensor) throws(TensorError) -> Tensor {
    try extremeOfAll(input, greatest: false)
  }

  private func extremeOfAll(_ input: Tensor, greatest: Bool) throws(TensorError) -> Tensor {
    let name = greatest ? "max" : "min"
    if input.count == 0 {
      throw .runtime(
        "\(name)(): Expected reduction dim to be specified for input.numel() == 0. Specify the"
          + " reduction dim with the 'dim' argument.")
    }
    let layout = try reduction(input, nil, false)
    let output = extremeValues(layout, greatest, input.dtype)
    guard tracks(input) else { return output }
    return recordShared(greatest ? "MaxBackward1" : "MinBackward1", output, input, layout)
  }

  private func extremeValues(
    _ layout: ReductionLayout, _ greatest: Bool, _ dtype: DType, indices: Tensor? = nil
  ) -> Tensor {
    let output = Tensor(empty: layout.shape, dtype)
    find(layout, greatest, dtype, output, indices)
    return output
  }

  private func find(
    _ layout: ReductionLayout, _ greatest: Bool, _ dtype: DType, _ values: Tensor?,
    _ indices: Tensor?
  ) {
    if let device = layout.values.accelerator,
      device.extremum(layout, greatest: greatest, values: values, indices: indices, dtype)
    {
      return
    }
    switch dtype.compute {
    case .float:
      Reductions.extremum(
        layout, greatest: greatest, values: values, indices: indices, Float.self)
    case .double:
      Reductions.extremum(
        layout, greatest: greatest, values: values, indices: indices, Double.self)
    case .int:
      Reductions.extremum(
        layout, greatest: greatest, values: values, indices: indices, Int64.self)
    }
  }

  /// Records a gradient that the tied elements share evenly.
  private func recordShared(
    _ name: String, _ output: Tensor, _ input: Tensor, _ layout: ReductionLayout
  ) -> Tensor {
    let (kept, axes) = (layout.keptShape, layout.axes)
    return record(name, output, inputs: [input], saved: [input], savesOutput: true) {
      (engine, node, g) throws(TensorError) in
      let (x, y) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      return [try engine.sharedGradient(g, x, y, kept, axes)]
    }
  }

  private func sharedGradient(
    _ g: Tensor, _ x: Tensor, _ y: Tensor, _ kept: [Int], _ axes: [Int]
  ) throws(TensorError) -> Tensor {
    let isBest = try eq(x, reshape(y, kept))
    let ties = try sum(isBest, dims: axes, keepdim: true)
    return try mul(div(reshape(g, kept), ties), isBest)
  }

  /// The greatest along a dimension and where it is first.
  public func max(
    _ input: Tensor, dim: Int, keepdim: Bool = false
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    try extremeAlong(input, dim, keepdim, greatest: true, "max", "MaxBackward0")
  }

  /// The smallest along a dimension and where it is first.
  public func min(
    _ input: Tensor, dim: Int, keepdim: Bool = false
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    try extremeAlong(input, dim, keepdim, greatest: false, "min", "MinBackward0")
  }

  private func extremeAlong(
    _ input: Tensor, _ dim: Int, _ keepdim: Bool, greatest: Bool, _ function: String,
    _ name: String
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    let axis = try input.axis(dim)
    try requireElements(input, axis, function)
    let layout = ReductionLayout(input, axes: [axis], keepdim: keepdim)
    let indices = Tensor(empty: layout.shape, .int64)
    let values = extremeValues(layout, greatest, input.dtype, indices: indices)
    recordPick(name, values, indices, input, axis, keepdim)
    return (values, indices)
  }

  func requireElements(_ input: Tensor, _ axis: Int, _ function: String) throws(TensorError) {
    guard input.dim > 0 && input.shape[axis] == 0 else { return }
    throw .index("\(function)(): Expected reduction dim \(axis) to have non-zero size.")
  }

  /// Records values picked along a dimension: the gradient goes to the picked places.
  func recordPick(
    _ name: String, _ values: Tensor, _ indices: Tensor, _ input: Tensor, _ axis: Int,
    _ keepdim: Bool
  ) {
    guard tracks(input) else { return }
    let shape = input.shape
    record(name, values, inputs: [input], saved: [indices]) {
      (engine, node, g) throws(TensorError) in
      let places = try node.savedTensor(0, engine)
      if shape.isEmpty { return [g] }
      let (wideG, widePlaces) =
        keepdim
        ? (g, places)
        : (try engine.unsqueeze(g, dim: axis), try engine.unsqueeze(places, dim: axis))
      return [
        try engine.scatterAdd(
          engine.zeroed(shape, g.dtype), dim: axis, widePlaces, wideG)
      ]
    }
  }

  /// The greatest over dimensions; ties share the gradient.
  public func amax(
    _ input: Tensor, dims: [Int] = [], keepdim: Bool = false
  ) throws(TensorError) -> Tensor {
    try extremeOver(input, dims, keepdim, greatest: true)
  }

  /// The smallest over dimensions; ties share the gradient.
  public func amin(
    _ input: Tensor, dims: [Int] = [], keepdim: Bool = false
  ) throws(TensorError) -> Tensor {
    try extremeOver(input, dims, keepdim, greatest: false)
  }

  private func extremeOver(
    _ input: Tensor, _ dims: [Int], _ keepdim: Bool, greatest: Bool
  ) throws(TensorError) -> Tensor {
    let layout = try reduction(input, dims, keepdim)
    if layout.count == 0 {
      let function = greatest ? "amax" : "amin"
      if let axis = layout.axes.first(where: { input.shape[$0] == 0 }), !dims.isEmpty {
        throw .index("\(function)(): Expected reduction dim \(axis) to have non-zero size.")
      }
      throw .runtime(
        "\(function)(): Expected reduction dim to be specified for input.numel() == 0. Specify the"
          + " reduction dim with the 'dim' argument.")
    }
    let output = extremeValues(layout, greatest, input.dtype)
    guard tracks(input) else { return output }
    return recordShared(greatest ? "AmaxBackward0" : "AminBackward0", output, input, layout)
  }

  /// The smallest and the greatest.
  public func aminmax(
    _ input: Tensor, dim: Int? = nil, keepdim: Bool = false
  ) throws(TensorError) -> (min: Tensor, max: Tensor) {
    let layout = try reduction(input, dim.map { [$0] }, keepdim)
    if layout.count == 0 {
      throw .runtime(
        "aminmax(): cannot compute aminmax over an empty dimension as the operation has no identity."
      )
    }
    let low = extremeValues(layout, false, input.dtype)
    let high = extremeValues(layout, true, input.dtype)
    guard tracks(input) else { return (low, high) }
    let (kept, axes) = (layout.keptShape, layout.axes)
    record(
      "AminmaxBackward0", outputs: [low, high], inputs: [input], saved: [input],
      savedOutputs: [0, 1]
    ) { (engine, node, gradients) throws(TensorError) in
      let x = try node.savedTensor(0, engine)
      var total: Tensor?
      for (index, g) in gradients.enumerated() {
        guard let g else { continue }
        let part = try engine.sharedGradient(g, x, node.savedTensor(index + 1, engine), kept, axes)
        if let sum = total { total = try engine.add(sum, part) } else { total = part }
      }
      return [total]
    }
    return (low, high)
  }

  /// Where the greatest element is first.
  public func argmax(
    _ input: Tensor, dim: Int? = nil, keepdim: Bool = false
  ) throws(TensorError) -> Tensor {
    try extremePlace(input, dim, keepdim, greatest: true, "argmax")
  }

  /// Where the smallest element is first.
  public func argmin(
    _ input: Tensor, dim: Int? = nil, keepdim: Bool = false
  ) throws(TensorError) -> Tensor {
    try extremePlace(input, dim, keepdim, greatest: false, "argmin")
  }

  private func extremePlace(
    _ input: Tensor, _ dim: Int?, _ keepdim: Bool, greatest: Bool, _ function: String
  ) throws(TensorError) -> Tensor {
    if let dim {
      try requireElements(input, input.axis(dim), function)
    } else if input.count == 0 {
      throw .index(
        "\(function)(): Expected reduction dim to be specified for input.numel() == 0.")
    }
    if input.dtype == .bool {
      throw .refused(.notImplementedError, "\(function)(): does not support bool input")
    }
    let layout = try reduction(input, dim.map { [$0] }, keepdim)
    let indices = Tensor(empty: layout.shape, .int64)
    find(layout, greatest, input.dtype, nil, indices)
    return indices
  }
}
