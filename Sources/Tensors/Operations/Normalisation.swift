extension Engine {
  /// Normalises each channel over batch and space, by its own statistics in training and the
  /// running ones otherwise: `torch.nn.functional.batch_norm`.
  public func batchNorm(
    _ input: Tensor, weight: Tensor?, bias: Tensor?, runningMean: Tensor?, runningVar: Tensor?,
    training: Bool, momentum: Double = 0.1, eps: Double = 1e-5
  ) throws(TensorError) -> Tensor {
    try sameDevice(
      in: "_cudnn_batch_norm",
      [
        ("input", input), ("weight", weight), ("bias", bias), ("running_mean", runningMean),
        ("running_var", runningVar),
      ])
    let channels = input.dim > 1 ? input.shape[1] : 1
    for (name, tensor) in [
      ("running_mean", runningMean), ("running_var", runningVar), ("weight", weight),
      ("bias", bias),
    ] {
      guard let tensor, tensor.count != channels else { continue }
      throw .runtime("\(name) should contain \(channels) elements not \(tensor.count)")
    }
    try requireFloat(input, "batch_norm")
    try checkMixed(input, [weight, bias, runningMean, runningVar])
    let dims = (0..<input.dim).filter { $0 != 1 }
    let (mean, rstd): (Tensor, Tensor)
    if training {
      (mean, rstd) = try batchStatistics(
        input, dims, runningMean, runningVar, momentum: momentum, eps: eps)
    } else {
      guard let runningMean, let runningVar else {
        let missing = runningMean == nil ? "running_mean" : "running_var"
        throw .runtime("\(missing) must be defined in evaluation mode")
      }
      let plain = try withGradMode(false) { () throws(TensorError) in
        try rsqrt(add(runningVar, .double(eps)))
      }
      (mean, rstd) = (try detach(runningMean), plain)
    }
    var shape = [Int](repeating: 1, count: input.dim)
    if input.dim > 1 { shape[1] = channels }
    return try normalised(
      "NativeBatchNormBackward0", input, weight, bias, mean, rstd, shape, dims, training)
  }

  private func batchStatistics(
    _ input: Tensor, _ dims: [Int], _ runningMean: Tensor?, _ runningVar: Tensor?,
    momentum: Double, eps: Double
  ) throws(TensorError) -> (Tensor, Tensor) {
    try withGradMode(false) { () throws(TensorError) in
      let (variance, mean) = try channelMoments(input, dims)
      if let runningMean {
        try mulInPlace(runningMean, .double(1 - momentum))
        try addInPlace(runningMean, mul(mean, .double(momentum)))
      }
      if let runningVar {
        let count = Double(input.count / Swift.max(mean.count, 1))
        try mulInPlace(runningVar, .double(1 - momentum))
        try addInPlace(runningVar, mul(variance, .double(momentum * count / (count - 1))))
      }
      return (mean, try rsqrt(add(variance, .double(eps))))
    }
  }

  private func channelMoments(
    _ input: Tensor, _ dims: [Int]
  ) throws(TensorError) -> (Tensor, Tensor) {
    guard let kernel = ChannelKernel(input) else {
      return try varMean(input, dims: dims, correction: 0)
    }
    let (mean, variance) = kernel.statistics(input)
    return (variance, mean)
  }

  /// `(input - mean) · rstd · weight + bias`; statistics of `dims`, parameters of shape `shape`.
  private func normalised(
    _ name: String, _ input: Tensor, _ weight: Tensor?, _ bias: Tensor?, _ mean: Tensor,
    _ rstd: Tensor, _ shape: [Int], _ dims: [Int], _ ownStatistics: Bool
  ) throws(TensorError) -> Tensor {
    let output = try withGradMode(false) { () throws(TensorError) in
      if let joined = try scaledWaiting(input, mean, rstd, weight, bias) { return joined }
      if let kernel = ChannelKernel(input, [mean, rstd, weight, bias]) {
        return kernel.normalise(input, mean: mean, rstd: rstd, weight: weight, bias: bias)
      }
      let scale = try weight.map { (w) throws(TensorError) in try mul(rstd, w) } ?? rstd
      let centered = try sub(input, reshape(mean, shape))
      let result = try mul(centered, reshape(scale, shape))
      return try bias.map { (b) throws(TensorError) in try add(result, reshape(b, shape)) }
        ?? result
    }
    guard tracks([input, weight, bias]) else { return output }
    return record(name, output, inputs: [input, weight, bias], saved: [input, weight, mean, rstd]) {
      (engine, node, g) throws(TensorError) in
      let saved = try node.savedOptionals(engine)
      guard let x = saved[0], let mean = saved[2], let rstd = saved[3] else { return [] }
      return try engine.normalisedGradients(
        node, g, x, saved[1], mean, rstd, shape, dims, ownStatistics)
    }
  }

  /// The normalisation of a convolution that has not been done, joined to it.
  private func scaledWaiting(
    _ input: Tensor, _ mean: Tensor, _ rstd: Tensor, _ weight: Tensor?, _ bias: Tensor?
  ) throws(TensorError) -> Tensor? {
    guard let work = input.waitingConvolution,
      [mean, rstd, weight, bias].allSatisfy({ $0 == nil || $0?.dtype == .float32 })
    else { return nil }
    let factors = try weight.map { (w) throws(TensorError) in try mul(rstd, w) } ?? rstd
    let zero = wrap(.double(0))
    let shifts = try sub(bias ?? zero, mul(mean, factors))
    return work.scaled(read(factors, Float.self), read(shifts, Float.self)).map {
      Tensor(waitingFor: $0, shape: input.shape)
    }
  }

  private func normalisedGradients(
    _ node: Node, _ g: Tensor, _ x: Tensor, _ weight: Tensor?, _ savedMean: Tensor,
    _ savedRstd: Tensor, _ shape: [Int], _ dims: [Int], _ ownStatistics: Bool
  ) throws(TensorError) -> [Tensor?] {
    if !gradMode, g.shape == x.shape,
      let kernel = ChannelKernel(x, [g, savedMean, savedRstd, weight])
    {
      let result = kernel.gradients(
        g, x, mean: savedMean, rstd: savedRstd, weight: weight, ownStatistics: ownStatistics,
        wantsImage: node.needs(0))
      return [
        result.image, node.needs(1) ? result.weight : nil, node.needs(2) ? result.bias : nil,
      ]
    }
    var (mean, rstd) = (try reshape(savedMean, shape), try reshape(savedRstd, shape))
    if gradMode && ownStatistics {
      // Second derivatives need the statistics as functions of the input.
      let eps = try sub(
        pow(rstd, -2), variance(detach(x), dims: dims, correction: 0, keepdim: true))
      mean = try self.mean(x, dims: dims, keepdim: true)
      rstd = try rsqrt(add(variance(x, dims: dims, correction: 0, keepdim: true), detach(eps)))
    }
    let unit = try mul(sub(x, mean), rstd)
    var gradients: [Tensor?] = [nil, nil, nil]
    if node.needs(0) {
      let scaled = try weight.map { (w) throws(TensorError) in try mul(g, reshape(w, shape)) } ?? g
      if ownStatistics {
        let even = try self.mean(scaled, dims: dims, keepdim: true)
        let along = try self.mean(mul(scaled, unit), dims: dims, keepdim: true)
        gradients[0] = try mul(sub(sub(scaled, even), mul(unit, along)), rstd)
      } else {
        gradients[0] = try mul(scaled, rstd)
      }
    }
    if node.needs(1) { gradients[1] = try sum(mul(g, unit), dims: dims) }
    if node.needs(2) { gradients[2] = try sum(g, dims: dims) }
    return gradients
  }

  /// Parameters are of the input's dtype, or floats beside one of two bytes.
  private func checkMixed(_ input: Tensor, _ parameters: [Tensor?]) throws(TensorError) {
    let given = parameters.compactMap { $0 }
    guard given.contains(where: { $0.dtype != input.dtype }) else { return }
    if given.contains(where: { $0.dtype != .float32 }) {
      throw .runtime("mixed dtype (CPU): expect parameter to have scalar type of Float")
    }
    guard input.dtype == .float16 || input.dtype == .bfloat16 else {
      throw .runtime("mixed dtype (CPU): all inputs must share same datatype.")
    }
  }

  private func checkLayer(
    _ input: Tensor, _ shape: [Int], _ weight: Tensor?, _ bias: Tensor?
  ) throws(TensorError) {
    if shape.isEmpty {
      throw .runtime(
        "Expected normalized_shape to be at least 1-dimensional, i.e., containing at least one"
          + " element, but got normalized_shape = []")
    }
    for (name, tensor) in [("weight", weight), ("bias", bias)] {
      guard let tensor, tensor.shape != shape else { continue }
      throw .runtime(
        "Expected \(name) to be of same shape as normalized_shape, but got \(name) of shape"
          + " \(TensorError.list(tensor.shape)) and normalized_shape = \(TensorError.list(shape))")
    }
  }

  /// Normalises over the last dimensions, those of `shape`.
  public func layerNorm(
    _ input: Tensor, shape: [Int], weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
  ) throws(TensorError) -> Tensor {
    try checkMixed(input, [weight, bias])
    try checkLayer(input, shape, weight, bias)
    guard input.shape.suffix(shape.count) == shape[...] else {
      let wanted = (["*"] + shape.map { "\($0)" }).joined(separator: ", ")
      throw .runtime(
        "Given normalized_shape=\(TensorError.list(shape)), expected input with shape [\(wanted)],"
          + " but got input of size\(TensorError.list(input.shape))")
    }
    let first = input.dim - shape.count
    let dims = Array(first..<input.dim)
    return try groupNormalised(
      "NativeLayerNormBackward0", input, dims, weight, bias, shape, eps)
  }

  private func groupNormalised(
    _ name: String, _ input: Tensor, _ dims: [Int], _ weight: Tensor?, _ bias: Tensor?,
    _ parameterShape: [Int], _ eps: Double
  ) throws(TensorError) -> Tensor {
    guard input.dtype.isFloatingPoint else {
      let isBatch = name == "NativeBatchNormBackward0"
      throw .notImplemented(
        kernel: isBatch ? "batch_norm" : "LayerNormKernelImpl", dtype: input.dtype)
    }
    let output = try withGradMode(false) { () throws(TensorError) in
      let unit = try unitScaled(input, dims, eps)
      let scaled =
        try weight.map { (w) throws(TensorError) in
          try mul(unit, reshape(w, parameterShape))
        } ?? unit
      let shifted =
        try bias.map { (b) throws(TensorError) in
          try add(scaled, reshape(b, parameterShape))
        } ?? scaled
      return shifted.dtype == input.dtype ? shifted : try to(shifted, dtype: input.dtype)
    }
    guard tracks([input, weight, bias]) else { return output }
    return record(name, output, inputs: [input, weight, bias], saved: [input, weight]) {
      (engine, node, g) throws(TensorError) in
      let saved = try node.savedOptionals(engine)
      guard let x = saved[0] else { return [] }
      return try engine.groupGradients(node, g, x, saved[1], dims, parameterShape, eps)
    }
  }

  private func unitScaled(
    _ input: Tensor, _ dims: [Int], _ eps: Double
  ) throws(TensorError) -> Tensor {
    let (variance, mean) = try varMean(input, dims: dims, correction: 0, keepdim: true)
    return try mul(sub(input, mean), rsqrt(add(variance, .double(eps))))
  }

  private func groupGradients(
    _ node: Node, _ g: Tensor, _ x: Tensor, _ weight: Tensor?, _ dims: [Int],
    _ parameterShape: [Int], _ eps: Double
  ) throws(TensorError) -> [Tensor?] {
    let variance = try variance(x, dims: dims, correction: 0, keepdim: true)
    let rstd = try rsqrt(add(variance, .double(eps)))
    let unit = try mul(sub(x, mean(x, dims: dims, keepdim: true)), rstd)
    var gradients: [Tensor?] = [nil, nil, nil]
    if node.needs(0) {
      let scaled =
        try weight.map { (w) throws(TensorError) in try mul(g, reshape(w, parameterShape)) } ?? g
      let even = try mean(scaled, dims: dims, keepdim: true)
      let along = try mean(mul(scaled, unit), dims: dims, keepdim: true)
      gradients[0] = try mul(sub(sub(scaled, even), mul(unit, along)), rstd)
    }
    if node.needs(1), let weight {
      gradients[1] = try reshape(sumToSize(mul(g, unit), parameterShape), weight.shape)
    }
    if node.needs(2) {
      let total = try sumToSize(g, parameterShape)
      gradients[2] = try reshape(
        total, node.edges[2]?.node.outputs[node.edges[2]?.index ?? 0].shape ?? total.shape)
    }
    return gradients
  }

  /// Normalises groups of channels of each example.
  public func groupNorm(
    _ input: Tensor, groups: Int, weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
  ) throws(TensorError) -> Tensor {
    guard input.dim >= 2 else {
      throw .runtime("Expected at least 2 dimensions for input tensor but received \(input.dim)")
    }
    let channels = input.shape[1]
    if groups <= 0 {
      throw .runtime("Expected num groups to be greater than 0, got \(groups)")
    }
    guard channels % groups == 0 else {
      throw .runtime(
        "Expected number of channels in input to be divisible by num_groups, but got input of shape"
          + " \(TensorError.list(input.shape)) and num_groups=\(groups)")
    }
    for (name, tensor) in [("weight", weight), ("bias", bias)] {
      guard let tensor, tensor.shape != [channels] else { continue }
      throw .runtime(
        "Expected \(name) to be a vector of size equal to the number of channels in input, but got"
          + " \(name) of shape \(TensorError.list(tensor.shape)) and input of shape"
          + " \(TensorError.list(input.shape))")
    }
    try checkMixed(input, [weight, bias])
    let split = [input.shape[0], groups, channels / groups] + input.shape[2...]
    let parameters = [1, groups, channels / groups] + [Int](repeating: 1, count: input.dim - 2)
    let dims = Array(2..<split.count)
    let result = try groupNormalised(
      "NativeGroupNormBackward0", reshape(input, split), dims, weight, bias, parameters, eps)
    return try relabelled(reshape(result, input.shape), "NativeGroupNormBackward0")
  }

  // The reshapes around the computation are part of one operation for the reader of `grad_fn`.
  private func relabelled(_ output: Tensor, _ name: String) throws(TensorError) -> Tensor {
    guard tracks(output) else { return output }
    let result = output.alias()
    return record(name, result, inputs: [output]) { (_, _, g) throws(TensorError) in [g] }
  }

  /// Normalises each channel of each example.
  public func instanceNorm(
    _ input: Tensor, weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
  ) throws(TensorError) -> Tensor {
    guard input.dim >= 3 else {
      throw .runtime("instance_norm expects at least 3 dimensions")
    }
    let parameters = [1, input.shape[1]] + [Int](repeating: 1, count: input.dim - 2)
    let dims = Array(2..<input.dim)
    return try view(
      groupNormalised("NativeBatchNormBackward0", input, dims, weight, bias, parameters, eps),
      input.shape)
  }
}
