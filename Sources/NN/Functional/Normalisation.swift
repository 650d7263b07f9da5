public import Tensors

extension Engine {
  /// `torch.nn.functional.batch_norm`: the engine's operation behind a check of the batch's size.
  public func checkedBatchNorm(
    _ input: Tensor, weight: Tensor?, bias: Tensor?, runningMean: Tensor?, runningVar: Tensor?,
    training: Bool, momentum: Double = 0.1, eps: Double = 1e-5
  ) throws(TensorError) -> Tensor {
    if training { try requireSeveralValues(input) }
    return try batchNorm(
      input, weight: weight, bias: bias, runningMean: runningMean, runningVar: runningVar,
      training: training, momentum: momentum, eps: eps)
  }

  private func requireSeveralValues(_ input: Tensor) throws(TensorError) {
    var count = input.shape.first ?? 1
    for size in input.shape.dropFirst(2) { count *= size }
    guard count != 1 else {
      throw .value(
        "Expected more than 1 value per channel when training, got input size "
          + sizeText(input.shape))
    }
  }

  /// `torch.nn.functional.group_norm`: the engine's operation behind a check of the groups' size.
  public func checkedGroupNorm(
    _ input: Tensor, groups: Int, weight: Tensor?, bias: Tensor?, eps: Double = 1e-5
  ) throws(TensorError) -> Tensor {
    if input.dim >= 2, groups > 0 {
      var count = input.shape[0] * input.shape[1] / groups
      for size in input.shape.dropFirst(2) { count *= size }
      guard count != 1 else {
        throw .value(
          "Expected more than 1 value per channel when training, got input size "
            + listText(input.shape))
      }
    }
    return try groupNorm(input, groups: groups, weight: weight, bias: bias, eps: eps)
  }

  /// Batch normalisation with a layer's parameters and running statistics.
  func batchNormalise(_ input: Tensor, _ scope: any LayerScope) throws(TensorError) -> Tensor {
    let tracks = try scope.isTrue("track_running_stats")
    var momentum = try scope.setting("momentum").double ?? 0
    if scope.isTraining && tracks, let count = try scope.tensor("num_batches_tracked") {
      try untracked { () throws(TensorError) in _ = try addInPlace(count, wrap(.int(1))) }
      if try scope.setting("momentum").isNone { momentum = 1 / (try item(count).double) }
    }
    let (mean, variance) = (try scope.tensor("running_mean"), try scope.tensor("running_var"))
    let usesRunning = !scope.isTraining || tracks
    return try checkedBatchNorm(
      input, weight: scope.tensor("weight"), bias: scope.tensor("bias"),
      runningMean: usesRunning ? mean : nil, runningVar: usesRunning ? variance : nil,
      training: scope.isTraining || (mean == nil && variance == nil), momentum: momentum,
      eps: scope.double("eps"))
  }

  /// Normalisation of each channel of each sample, with a layer's parameters.
  func instanceNormalise(
    _ input: Tensor, _ scope: any LayerScope, unbatchedRank: Int
  ) throws(TensorError) -> Tensor {
    let isUnbatched = input.dim == unbatchedRank
    let batch = isUnbatched ? try unsqueeze(input, dim: 0) : input
    let features = try scope.int("num_features")
    if batch.shape[1] != features {
      let dim = isUnbatched ? 0 : 1
      if try scope.isTrue("affine") {
        throw .value(
          "expected input's size at dim=\(dim) to match num_features (\(features)), but got: "
            + "\(batch.shape[1]).")
      }
      warn(
        "input's size at dim=\(dim) does not match num_features. You can silence this warning by "
          + "not passing in num_features, which is not used because affine=False")
    }
    let tracks = try scope.isTrue("track_running_stats")
    let output = try checkedInstanceNorm(
      batch, weight: scope.tensor("weight"), bias: scope.tensor("bias"),
      runningMean: scope.tensor("running_mean"), runningVar: scope.tensor("running_var"),
      usesInput: scope.isTraining || !tracks, momentum: scope.setting("momentum").double ?? 0,
      eps: scope.double("eps"))
    return isUnbatched ? try squeeze(output, dims: [0]) : output
  }

  /// `torch.nn.functional.instance_norm`: with the statistics of each channel of each sample, or
  /// with the running ones.
  public func checkedInstanceNorm(
    _ input: Tensor, weight: Tensor?, bias: Tensor?, runningMean: Tensor?, runningVar: Tensor?,
    usesInput: Bool, momentum: Double, eps: Double
  ) throws(TensorError) -> Tensor {
    guard usesInput else {
      guard let runningMean, let runningVar else {
        throw .runtime(
          "Expected running_mean and running_var to be defined when use_input_stats is false")
      }
      let output = try batchNorm(
        input, weight: weight, bias: bias, runningMean: runningMean, runningVar: runningVar,
        training: false, eps: eps)
      return try view(output, input.shape)
    }
    var elements = 1
    for size in input.shape.dropFirst(2) { elements *= size }
    if elements == 1 {
      throw .value(
        "Expected more than 1 spatial element when training, got input size "
          + sizeText(input.shape))
    }
    try checkInstances(input, runningMean, runningVar)
    let output = try instanceNorm(input, weight: weight, bias: bias, eps: eps)
    try untracked { () throws(TensorError) in
      try averageStatistics(of: input, into: runningMean, runningVar, momentum)
    }
    return output
  }

  /// Running statistics stand for the channels of all samples, side by side.
  private func checkInstances(
    _ input: Tensor, _ runningMean: Tensor?, _ runningVar: Tensor?
  ) throws(TensorError) {
    guard input.dim > 1 else { return }
    let (samples, channels) = (input.shape[0], input.shape[1])
    for (name, tensor) in [("running_mean", runningMean), ("running_var", runningVar)] {
      guard let tensor, tensor.count != channels else { continue }
      throw .runtime(
        "\(name) should contain \(samples * channels) elements not \(samples * tensor.count)")
    }
  }

  /// Moves running statistics towards the means, over the samples, of each sample's own.
  private func averageStatistics(
    of input: Tensor, into runningMean: Tensor?, _ runningVar: Tensor?, _ momentum: Double
  ) throws(TensorError) {
    let dims = Array(2..<input.dim)
    if let runningMean {
      let now = try mean(mean(input, dims: dims), dims: [0])
      try lerpInPlace(runningMean, now, weight: number(momentum))
    }
    if let runningVar {
      let now = try mean(variance(input, dims: dims), dims: [0])
      try lerpInPlace(runningVar, now, weight: number(momentum))
    }
  }

  /// x / sqrt(mean(x²) + eps) over the last dimensions: `torch.nn.functional.rms_norm`.
  public func rmsNorm(
    _ input: Tensor, shape: [Int], weight: Tensor? = nil, eps: Double? = nil
  ) throws(TensorError) -> Tensor {
    guard input.dim >= shape.count, Array(input.shape.suffix(shape.count)) == shape else {
      throw .runtime(
        "Given normalized_shape=\(listText(shape)), expected input with shape [*"
          + shape.map { String($0) }.joined(separator: ", ")
          + "], but got input of size\(listText(input.shape))")
    }
    let tiny = eps ?? (input.dtype == .float64 ? Double.ulpOfOne : Double(Float.ulpOfOne))
    let dims = ((input.dim - shape.count)..<input.dim).map { $0 }
    let power = try mean(square(input), dims: dims, keepdim: true)
    let output = try mul(input, rsqrt(add(power, number(tiny))))
    guard let weight else { return output }
    return try mul(output, weight)
  }

  /// Divides by the energy of neighbouring channels: `torch.nn.functional.local_response_norm`.
  public func localResponseNorm(
    _ input: Tensor, size: Int, alpha: Double = 1e-4, beta: Double = 0.75, k: Double = 1
  ) throws(TensorError) -> Tensor {
    guard input.dim >= 3 else {
      // The spaces are a line that is continued in PyTorch's source.
      throw .value(
        "Expected 3D or higher dimensionality " + String(repeating: " ", count: 24)
          + "input (got \(input.dim) dimensions)")
    }
    let flat = try reshape(square(input), [input.shape[0], 1, input.shape[1], -1])
    let padded = try pad(flat, [0, 0, size / 2, (size - 1) / 2])
    let means = try avgPool2d(padded, kernel: [size, 1], stride: [1])
    let energy = try add(
      mul(reshape(means, input.shape), number(alpha)), number(k))
    return try div(input, pow(energy, number(beta)))
  }
}
