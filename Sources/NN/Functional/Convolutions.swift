import Tensors

extension Engine {
  /// A convolution with the settings of a layer, padded the way its mode says.
  func convolve(
    _ input: Tensor, _ scope: any LayerScope, rank: Int
  ) throws(TensorError) -> Tensor {
    let weight = try scope.required("weight")
    let dilation = try scope.ints("dilation")
    let before: [Int]
    let after: [Int]
    switch try scope.setting("padding") {
    case .string(let name):
      let hasRank = weight.dim == rank + 2 && input.dim > rank && input.dim <= rank + 2
      let total =
        hasRank && name == "same"
        ? (0..<rank).map { dilation[$0] * (weight.shape[$0 + 2] - 1) }
        : Array(repeating: 0, count: rank)
      if hasRank { try checkPadding(name, scope.ints("stride")) }
      before = total.map { $0 / 2 }
      after = total.map { $0 - $0 / 2 }
    default:
      before = try scope.ints("padding")
      after = before
    }
    let mode = try scope.string("padding_mode")
    var (padded, padding) = (input, before)
    if before != after || mode != "zeros" {
      padding = Array(repeating: 0, count: rank)
      var amounts: [Int] = []
      for axis in (0..<rank).reversed() { amounts += [before[axis], after[axis]] }
      padded = try pad(input, amounts, mode: mode == "zeros" ? "constant" : mode)
    }
    let bias = try scope.tensor("bias")
    let (stride, groups) = (try scope.ints("stride"), try scope.int("groups"))
    if rank == 1 {
      return try conv1d(
        padded, weight, bias, stride: stride, padding: padding, dilation: dilation, groups: groups)
    }
    return try conv2d(
      padded, weight, bias, stride: stride, padding: padding, dilation: dilation, groups: groups,
      mayWait: !scope.isTraining)
  }

  private func checkPadding(_ name: String, _ stride: [Int]) throws(TensorError) {
    guard name == "same" || name == "valid" else {
      throw .runtime("Invalid padding string: '\(name)'")
    }
    if name == "same", stride.contains(where: { $0 != 1 }) {
      throw .runtime("padding='same' is not supported for strided convolutions")
    }
  }

  func convolveTransposed(
    _ input: Tensor, _ scope: any LayerScope, rank: Int
  ) throws(TensorError) -> Tensor {
    let (weight, bias) = (try scope.required("weight"), try scope.tensor("bias"))
    let (stride, padding) = (try scope.ints("stride"), try scope.ints("padding"))
    let (extra, dilation) = (try scope.ints("output_padding"), try scope.ints("dilation"))
    let groups = try scope.int("groups")
    if rank == 1 {
      return try convTranspose1d(
        input, weight, bias, stride: stride, padding: padding, outputPadding: extra,
        groups: groups, dilation: dilation)
    }
    return try convTranspose2d(
      input, weight, bias, stride: stride, padding: padding, outputPadding: extra, groups: groups,
      dilation: dilation)
  }

  /// x₁ᵀ A x₂ + b for the last dimensions: `torch.nn.functional.bilinear`.
  func bilinear(
    _ input1: Tensor, _ input2: Tensor, _ weight: Tensor, _ bias: Tensor?
  ) throws(TensorError) -> Tensor {
    guard input1.shape.dropLast() == input2.shape.dropLast() else {
      throw .runtime(
        "bilinear(): input batch dimensions do not match: got \(listText(input1.shape)) and "
          + listText(input2.shape))
    }
    let batch = Array(input1.shape.dropLast())
    guard weight.dim == 3 else {
      if weight.dim < 2 { throw .dimensionRange(dim: 1, rank: weight.dim) }
      throw .runtime("bilinear(): weight must be of three dimensions, got \(weight.dim)")
    }
    let (first, second) = (weight.shape[1], weight.shape[2])
    let rows = try reshape(input1, [-1, 1, first])
    let columns = try reshape(input2, [-1, 1, second])
    var outputs: [Tensor] = []
    for matrix in try unbind(weight) {
      let left = try matmul(rows, matrix)
      outputs.append(try squeeze(sum(mul(left, columns), dims: [2]), dims: [1]))
    }
    let stacked = try reshape(stack(outputs, dim: -1), batch + [weight.shape[0]])
    guard let bias else { return stacked }
    return try add(stacked, bias)
  }
}
